"""Names: who a report speaks of, and every place where it does. In reading order:

find        the parties of one report, in three steps
runs        runs of capitalised words
segments    names: runs cut where a title, a nationality or a second name begins
capitals    names in sentences that are capitals throughout
added       names that a user adds
aliases     where a report prints them
roster      the parties of a report that the user tells of
kinds       what kind of party a name stands for
clues       what the words around a name tell of its kind
towns       seats of government: the state, or the town
link        names to parties
people      names of people to parties
headlines   names in headlines
phrases     descriptions: "a senior official from the ministry"
evidence    what descriptions say of a party
fits        how well a description fits a party
offices     who holds an office, of those that the user tells of
pairs       two parties taken up as one
takeups     descriptions to parties
pronouns    pronouns to parties
salience    how likely a pronoun takes a mention up
scene       what has been mentioned so far
drafts      parties in the making
places      where mentions stand among the tokens
lexicon     titles, role nouns, bodies, states, towns; its tables are in ``data``
"""
