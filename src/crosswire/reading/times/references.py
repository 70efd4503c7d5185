"""The patterns of past, present and future without more, and what each means."""

from __future__ import annotations

from crosswire.reading.times.grammar import Found, rule
from crosswire.reading.times.lexicon import UNITS
from crosswire.reading.times.meaning import Meaning, Vague

__all__ = ["REFERENCE_RULES", "SOON"]


SOON = "soon"
"""The name of the rule that holds only where the verb over its words is not in the past."""


@rule("present", "right? nownow", "this", "these units")
def present(found: Found) -> Meaning | None:
    """The present without more: ``now``, ``currently``, ``current``, ``these days``."""
    word = found.words[found.last - 1]
    if word.kind == "this" and (word.lower != "current" or found.behind().kind in {"fiscal", "unit"}):
        return None
    if word.kind == "units" and UNITS[int(word.value)] != "day":
        return None
    if found.behind().kind == "hyphen":
        return None
    return Vague("PRESENT_REF")


@rule(SOON, "soon")
def soon(found: Found) -> Meaning | None:
    """``soon``, ``shortly``: of the future where the verb over it is not in the past."""
    return None if found.behind().kind in {"after", "before", "as", "hyphen"} else Vague("FUTURE_REF")


@rule("vague reference", "more? vague", "(the? near?)? future", "the past", "recent")
def vague(found: Found) -> Meaning | None:
    """The past or future without more: ``recently``, ``the future``."""
    word = found.words[found.last - 1]
    if word.kind == "vague" and found.behind().kind in {"after", "before", "as"}:
        return None
    if word.kind == "future" and found.behind().kind == "of":
        return None
    if word.kind == "past" and found.behind().kind not in {"other_word", "comma", "and", "paragraph"}:
        return None
    if word.value == 0:
        return Vague("PRESENT_REF")
    return Vague("PAST_REF" if word.value < 0 else "FUTURE_REF")


@rule("vague reference", "the? near term")
def future_term(_found: Found) -> Meaning:
    """``the near term``."""
    return Vague("FUTURE_REF")


REFERENCE_RULES = (present, soon, vague, future_term)
