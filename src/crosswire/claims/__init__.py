"""Reading -> Claims: who says it, on whose word, how sure, and when. In reading order:

find          the stage on one screen
attribution   what the rules find: a cue, who speaks, what is said
cues          the words that hand content to a speaker
attitudes     the words for what somebody makes of a thing
grammar       questions asked of a parse
speech        what the rules of indirect speech ask alike
rules         the rules, a function each
indirect      all of them in their order
unclosed      where a quotation ends whose closing mark is missing
direct        quotations and who speaks them
turns         interviews and transcripts
chains        who said it to whom
content       content cut into clauses
stance        asserts, denies, expects, doubts, urges
certainty     likelihood words and their ICD 203 bands
predicates    classes of happenings
idioms        verbs that mean something only with what stands beside them
naming        what a predicate is called
doers         who does it, where grammar hands the subject on or hides it
arguments     who and what takes part in it
signatures    what a word makes of the event that it bears on
bearings      what stands with a predicate: modals, negation, conditions
embedding     what the words above it make of it
factuality    both together: so, not so, or open
putting       negation, modal and tense of a predicate
numbers       numbers in words and figures
when          which time hangs on which predicate
vague         numbers that are only hinted at
quantities    numbers and their units
states        what is told in passing, without a verb
casualties    those killed, hurt or missing, in whatever words
whereabouts   the place that "where" takes up
counts        which numbers belong to which predicate
circumstances why, how, and before or after what
frames        all of these, for a stretch of content
denials       denials that point back
figures       numbers told apart from what they count
remains       what is left for the outlet's own voice
"""
