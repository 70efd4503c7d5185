"""Whether exports are what their formats ask for. In reading order:

ninjs     the fields of ninjs 3.1 that are used
entities  the properties of FollowTheMoney's schemata that are used
checks    a check for each format
score     all formats on all stories
"""
