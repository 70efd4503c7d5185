"""The brief: one page a story, in plain sentences made of claims, each in the reports' own words.

A sentence names who says it, through whom, and quotes: it is never stronger than its source (law 4). In reading order:

markdown     report text that no Markdown reader takes for markup
quotation    the stretches of a report that are quoted, and how they look between quotation marks
clear        which of several claims says it most clearly
glosses      what pronouns and days in a quotation stand for
speaking     who says it, in words
sentences    a claim as a sentence
notes        the numbered notes under a brief
supported    what most independent origins tell
disputed     what accounts conflict in
expected     what was expected and what came of it; what is open
wanted       who wants what
choice       as much of it as fits a page
write        the brief, checked word for word
"""
