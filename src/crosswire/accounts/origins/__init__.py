"""Origins: where chains end, and which of them are one voice (law 5). In reading order:

outlets      which names are one outlet's
unnamed      what the words for unnamed people tell
mentions     where parties are mentioned
mouthpieces  who speaks for whom
voices       who speaks in a claim
documents    which papers may be one
merged       voices taken for one, and why
leaning      which sightings of voices go back to others
find         the rules, and the origins of claims, events and answers
"""

from crosswire.accounts.origins.find import Origins

__all__ = ["Origins"]
