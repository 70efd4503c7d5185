"""The claims of a story set against each other. In reading order:

find          the stage on one screen
parties       the parties of a story, from those of its reports
resolve       claims in the story's terms
nodes         the frames of claims that are worth comparing
compare       whether two of them speak of one event
pairs         which of them are compared
events        frames that do, brought together
origins       the independent voices behind claims
places        where, and what lies in what
questions     answers, and how they stand to each other
refuted       denials set against what they deny
expectations  what was expected, and what came of it
wants         who wants what
timeline      when
"""
