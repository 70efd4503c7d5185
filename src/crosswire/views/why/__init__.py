"""Why: every step that led to a claim, an event, an answer or a relation. In reading order:

find       what an id, or the start of one, names
steps      a step: what it is called, what it says, where it stands, what lies under it
claims     how a claim was read
events     how claims were brought together
answers    what gives an answer, and how two answers stand to each other
tell       the steps of whatever was found
show       them in a terminal, and as plain records
"""
