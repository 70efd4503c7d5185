"""What Crosswire reaches, in figures. In reading order:

figures    a figure: what was reached, and out of how much
stories    what the reading of a story scores against its gold file
cost       how long the reading takes, and how much memory
time       what the reading of times scores on annotated news, as a table of its own, by these:
timeml     annotated news, and its scorer
sentences  sentences and paragraphs of it, for readers that take no more at a time
time_peers the same table for other readers of times, beside ours, by these:
peers      one module for each, run by a Python of its own
attribution  what the reading of who says what scores on annotated news
names      names and their types, side by side with the language model's own
tokens     reports that come as tokens in CAT XML
pages      what the reading of web pages scores, and what it costs
fuzz       damaged files for every reader, counted
reports    texts of annotated sets as reports
certainty  what the reading of certainty, polarity and time scores on annotated news, as a table of its own
events     which mentions of events are one event, on annotated news
mentions   annotated mentions as what accounts compare
fit_events the weights of the comparisons, fitted to them
annotated  those tables, as figures
warc       peak memory of reading a WARC, by its size
floors     figures pinned, so that they cannot silently get worse
run        all of it as one table
"""
