"""The rules of indirect speech, a function each. In reading order:

clauses   a verb or a state of mind, and its clause
asides    sources named in passing
nouns     nouns for what was said, and their clause
acts      saying that is doing
attitudes what somebody wants, backs, opposes, weighs or brings up
figures   a number for what was counted before
unnamed   hearsay

Each takes a scene and a token and gives the attributions that the token gives rise to. The first line of a rule's
docstring is what a reader of the codebook sees.
"""
