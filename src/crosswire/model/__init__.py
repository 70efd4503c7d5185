"""The nouns, as frozen data that does no I/O. In reading order:

spans, ids          where words stand, and ids made from content
report              one text an outlet published
parse               its grammar, as plain data
time, party         days meant, and who can speak or act
place               where on earth a name leads, and what lies around it
sentences           sentences of a paragraph, told by their marks
spelling            how two spellings of a name go together
reading             all of these for one report
frame, claim        what a chain of speakers says
story, placing      the reports that follow one matter; how a report came to it, and how stories changed
account             events, questions, answers, relations, expectations, wants, the timeline
support             by how many independent origins, in how many reports
meaning             how near words are in meaning, as accounts ask for it
dossier             all of this for a set of reports
cards, excerpt      things in lists with their counts, and parts of a dossier that stand alone
query               a question put to it, and how one is written
"""
