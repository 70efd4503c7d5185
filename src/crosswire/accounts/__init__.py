"""The claims of a story set against each other. In reading order:

find          the stage on one screen
parties       the parties of a story, from those of its reports
resolve       claims in the story's terms
nodes         the frames of claims that are worth comparing
comparing     what two of them have in common, side by side
compare       whether two of them speak of one event
contents      what says the very same, compared once
pairs         which of them are compared
likenesses    how like two are, kept from one account to the next
clusters      what is like each other brought together, from the likeliest pair on
events        the frames that speak of one event
core          what most claims of an event say, whose origins are counted
taken_up      happenings that are only taken up: "the summit"
ways          other words for one deed, and for what is counted
long_ago      what a report recalls from long before it
tolls         how many were hurt, told in passing
polarity      what a frame says of whether it is so
rethought     what a report tells as thought before, and as thought now
tellers       whether two claims are one teller's
contraries    what cannot both be so: open and shut
opposed       a denial and what it denies, brought together
origins       the independent voices behind claims
places        where, and what lies in what
questions     answers, and how they stand to each other
credibility   the Admiralty figure that follows
ratings       what a person says instead, and of sources
refuted       denials set against what they deny
heads         which party each word of a report means
expectations  what was expected, and what came of it
wants         who wants what
timeline      when
"""
