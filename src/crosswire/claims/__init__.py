"""Reading -> Claims: who says it, on whose word, how sure, and when. In reading order:

find          the stage on one screen
attribution   what the rules find: a cue, who speaks, what is said
cues          the words that hand content to a speaker
grammar       questions asked of a parse
indirect      indirect speech, a rule a function
direct        quotations and who speaks them
chains        who said it to whom
content       content cut into clauses
stance        asserts, denies, expects, doubts, urges
certainty     likelihood words and their ICD 203 bands
frames        predicates and who is in which role
predicates    classes of happenings
quantities    numbers and their units
"""
