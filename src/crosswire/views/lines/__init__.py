"""What page and summary show, as plain data made from a dossier: both say the same things, templates hold no logic.

All text in it is visible text (`crosswire.views.plain`), not yet escaped. In reading order:

days            days and TIMEX3 values in words
shelf           the dossier's reports and claims by id, and the number a claim is known by
claims          a claim as a line: the chain, the stance, the words
standing        credibility and reliability in words
agreements      what several independent origins say
differences     questions that get answers which differ
outcomes        what was expected and what came of it; who wants what
moments         the timeline
speakers        who says what
texts           the reports themselves, with each claim's place
sheet           all of these for one dossier
"""
