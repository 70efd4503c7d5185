"""Whether quotations stand in the reports, word for word, and are by whom they are given to.

It works on what the other stages made: frozen texts, quotations, claims, parties. So it is a view: it reads nothing
itself. In reading order:

words      a text as the words and marks that count
wanted     a quotation as pieces with gaps between them
shelf      reports in which words are looked up
places     where a quotation stands, word for word
nearest    what comes nearest to one that stands nowhere
voices     who speaks a stretch of text
check      the verdict on each quotation
blocks     it in a terminal, and as plain records
"""
