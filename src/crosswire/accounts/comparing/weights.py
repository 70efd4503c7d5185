"""What each finding counts for, and how it reads.

Weights are log-odds. ``python -m bench.fit_events`` fits them to the train topics of ECB+, whose mentions annotators
picked; among all the predicates of a story a word that two claims share tells less, and doer, days and words in common
tell more. So predicates and reports weigh about two thirds of what ECB+ gives them, and doer, days and words what came
out of a fit to ECB+ together with the stories that Crosswire is developed on. Set by hand, for neither tells enough of
them: what speaks against one event (another doer, other people, other days), and the rare findings ("two sides", "two
wishes", "only mentioned"): each such that it decides a doubtful case and no clear one. What nearness of whole claims
counts for was fitted, with the thresholds of ``compare``, to the stories that Crosswire is developed on.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

__all__ = ["CONSTANT", "WEIGHTS", "reason"]

WEIGHTS: Mapping[str, float] = {
    "same word": 2.4,
    "says little": -0.5,
    "same family": 1.8,
    "same class": 2.4,
    "two sides": 1.0,
    "one meaning": 0.8,
    "near in meaning": 3.0,
    "one happening, one word": 2.0,
    "one happening": 1.5,
    "same report": -0.5,
    "same doer": 1.5,
    "one state's": 0.3,
    "other doer": -3.0,
    "same kind of doer": 0.3,
    "same party in it": 1.0,
    "other party in it": -0.6,
    "same thing in it": 1.0,
    "two wishes": -2.0,
    "same place": 0.5,
    "other place": -1.2,
    "same people": 0.3,
    "other people": -4.0,
    "same number": 0.4,
    "count of one thing": 0.1,
    "other days": -2.7,
    "another time": -3.0,
    "same days": 0.9,
    "days fit": 0.3,
    "shared words": 0.8,
    "many shared words": 1.7,
    "near as a whole": 0.7,
    "only mentioned": -1.0,
    "nearest": 2.5,
    "few nearer": 2.0,
    "claims near in meaning": 5.0,
}
CONSTANT = -5.05
"""Log-odds of two nodes of which nothing is found."""

_REASONS = {
    "same word": "both tell of “{}”",
    "same family": "“{}” and “{}” are words of one family",
    "same class": "“{}” and “{}” tell of the same kind of thing",
    "two sides": "“{}” and “{}” can be one event",
    "one meaning": "“{}” and “{}” can mean one thing",
    "near in meaning": "“{}” is near “{}”",
    "one happening": "the reports tell of one happening",
    "same doer": "the same one does it",
    "one state's": "one acts for the other's state",
    "same kind of doer": "“{}” does it in both",
    "same party in it": "{} takes part in both",
    "same thing in it": "both speak of {}",
    "same place": "both are in {}",
    "same people": "both name {}",
    "same number": "both count {:g} {}",
    "count of one thing": "both count {}",
    "same days": "the same time: {} and {}",
    "days fit": "the times fit: {} and {}",
    "shared words": "shared words: {}",
    "near as a whole": "their words are near in meaning",
    "nearest": "the two claims are nearest to each other in meaning, of all that their reports tell",
    "few nearer": "few claims of their reports are nearer in meaning",
}
_SHOWN = 5
"""Words that a reason names, at most."""


def reason(name: str, rest: object) -> str:
    """A finding in words; empty for one that a page does not show."""
    told = _REASONS.get(name, "")
    if isinstance(rest, tuple):
        return told.format(*rest)
    if isinstance(rest, Collection) and not isinstance(rest, str):
        return told.format(", ".join(sorted(map(str, rest))[:_SHOWN]))
    return told.format(rest)
