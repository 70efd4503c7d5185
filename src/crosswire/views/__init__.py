"""Views: a dossier as people and programs see it. In reading order:

evidence        the check before anything is shown
plain           report text made safe to look at
escaping        the environment that all templates are filled in
lines           what is shown, as plain data
chart           the timeline as a picture
page            the dossier page, one HTML file
summary         the same in a terminal
changes         what a dossier says that an earlier one did not
changes_in_lines  that, as plain lines
together        several dossiers looked at as one
selection       which claims are asked for
claim_list      those claims, listed
context         the sentence in which words stand
short_ids       as much of an id as a user copies
brief           one page a story, in plain sentences
why             every step that led to a claim, an event, an answer
quotations      whether quotations stand in the reports
room            the pages of the reading room
exports         one file per format
inline          pieces of HTML for notebooks
"""
