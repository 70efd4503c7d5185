"""The reading room: what each page shows, as plain data, and its HTML. In reading order:

addresses    the lasting address of each thing
cards        stories, events, reports, outlets and parties in lists
brief        the brief of a story, each sentence with the claims that it quotes
grid         which outlet carries what, who denies it, who is silent
flows        the web of who leans on whom
whereabouts  the places of a story on the map
became       what became of a story: of how many it is made, when that was noticed and why
story        the page of a story
event        the page of an event
party        the page of a party
report       the page of a report, its claims marked in the text
outlet       the page of an outlet
found        the page of what a query finds
lists        the pages that list stories, parties and outlets
render       any of these as HTML
"""
