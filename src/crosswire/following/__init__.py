"""Reports taken in as they come out: feeds, pages and folders, round after round. In reading order:

rounds     one round over all places, and one round after another
places     what a user names to feeds, pages, folders and files
opml       the addresses of feeds in a list of them
folders    what is new in a folder
feeds      what is new at an address
entries    what the entries of a feed lead to, each page once
politeness when an address may be asked again
known      what is known of a place, from round to round
"""
