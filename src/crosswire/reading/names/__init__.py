"""Names: who a report speaks of, and every place where it does. In reading order:

find        the parties of one report, in three steps
runs        runs of capitalised words
segments    names: runs cut where a title, a nationality or a second name begins
kinds       what kind of party a name stands for
towns       seats of government: the state, or the town
link        names to parties
headlines   names in headlines
phrases     descriptions: "a senior official from the ministry"
evidence    what descriptions say of a party
fits        how well a description fits a party
takeups     descriptions to parties
pronouns    pronouns to parties
salience    how likely a pronoun takes a mention up
scene       what has been mentioned so far
drafts      parties in the making
places      where mentions stand among the tokens
lexicon     titles, role nouns, bodies, states, towns; its tables are in ``data``
"""
