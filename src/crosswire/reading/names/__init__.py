"""Names: who a report speaks of, and every place where it does. In reading order:

find        the parties of one report
segments    names as stretches of tokens
kinds       what kind of party a name stands for
link        names to parties
towns       seats of government: the state, or the town
phrases     descriptions: "a senior official from the ministry"
evidence    what descriptions say of a party
fits        how well a description fits a party
takeups     descriptions to parties
pronouns    pronouns to parties
scene       what has been mentioned so far
drafts      parties in the making
forms       spellings, short forms, acronyms
lexicon     titles, role nouns, bodies, states, towns
"""
