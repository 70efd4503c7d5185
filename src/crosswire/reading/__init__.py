"""Report -> Reading: grammar, times, names and quotations, as spans. In reading order:

language   the language model: a report's body in, a parse out
ruler      its rules for parts of speech, each kind of token looked up once
sayings    slips of the language model about who says a thing, put right
mending    the other slips put right
meaning    how near words are in meaning, by vectors
times      time expressions and the days they mean
names      parties and all their mentions
places     where on earth names lead
quotes     stretches between quotation marks
"""
