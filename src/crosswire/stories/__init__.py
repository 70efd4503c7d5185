"""Reports -> Stories. In reading order:

outline      what a report is about, as far as it tells which story it belongs to
frequencies  how much a term tells, by how many reports hold it
likeness     how much two reports look like two of one story, and in what
linkage      what belongs together by evidence for and against pairs
settle       the stories of a set of reports, whatever the order in which they came
passages     a report sentence by sentence
ties         parts of reports that tell of another story than the rest of their report
parts        the reports that tell of several stories, taken apart
both         stories of whole reports and of parts: a report on two belongs to both
group        these as stories with a title and days, copies beside their originals
shelf        stories in hand, found by terms
place        one report at a time: it joins a story or starts one
changes      stories that turn out to be one, or several
resettle     stories in hand brought to what settling came to
dating       when an undated report can have come out, from the others of its story
"""
