"""Pieces of HTML for notebooks: no script, no address, all report text escaped. In reading order:

render   the environment of their templates
dossier  a dossier: where accounts differ, what several origins say, the timeline
table    the first rows of a table
words    the words of a claim in their sentence
"""
