"""Who says it, in words: speakers, unnamed ones said to be unnamed, the relays between them and the outlet."""

from __future__ import annotations

from crosswire.model.claim import Claim, Link, Speaker
from crosswire.model.report import Genre, Report
from crosswire.model.time import Time
from crosswire.views.brief.markdown import escaped
from crosswire.views.brief.quotation import single_marks
from crosswire.views.lines.claims import spoken_links
from crosswire.views.lines.days import say_published, say_value

__all__ = ["citing", "counted", "opened", "said_when", "told_by", "wrote"]

_SMALL = frozenset({"a", "an", "the", "another", "some", "several", "one", "two", "three", "both"})
_UNNAMED = "unnamed"
_PIECES: dict[Genre, str] = {
    "opinion": "in an opinion piece",
    "analysis": "in an analysis",
    "press release": "in a press release",
    "fact-check": "in a fact-check",
}
_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def counted(number: int, one: str, many: str) -> str:
    """``"1 report"``, ``"5 reports"``."""
    return f"{number} {one if number == 1 else many}"


def _listed(names: list[str]) -> str:
    """``"A, B and C"``."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def opened(text: str) -> str:
    """The text as a sentence opens: with a capital, unless a name begins with a small letter."""
    return text[:1].upper() + text[1:] if text.split(maxsplit=1)[:1][0] in _SMALL else text


def wrote(report: Report) -> str:
    """The outlet with its verb and day: ``"Fenpost wrote on 4 March 2024"``."""
    outlet = escaped(single_marks(report.outlet.name)) if report.outlet.name else "a report of an unknown outlet"
    piece = _PIECES.get(report.genre)
    return " ".join(part for part in (outlet, "wrote", piece, _published(report)) if part)


def told_by(claim: Claim) -> str:
    """The chain from its origin: ``"two officials (unnamed), as told by the Fenpost,"``; empty if nobody is named."""
    named = _named(claim)
    return ", as told by ".join(named) + ("," if len(named) > 1 else "")


def citing(claim: Claim) -> str:
    """The chain from its end: ``"the Fenpost, citing two officials (unnamed)"``; empty if nobody is named."""
    return ", citing ".join(reversed(_named(claim)))


def _named(claim: Claim) -> list[str]:
    return [words for link in spoken_links(claim) if (words := _speakers(link))]


def said_when(time: Time | None) -> str:
    """When it was said: ``"on 4 March 2024"``; empty where no day, month or year can be told."""
    if time is None or not time.begin or (said := say_value(time.value)) == time.value:
        return ""
    return f"{_preposition(said)} {said}"


def _published(report: Report) -> str:
    said = say_published(report.published)
    if said == "undated":
        return "on a day that is not told"
    return said if said.startswith("between") else f"{_preposition(said)} {said}"


def _preposition(said: str) -> str:
    if said.startswith("week of"):
        return "in the"
    if said.startswith("weekend of"):
        return "on the"
    if "–" in said:
        return "between"
    return "on" if said[:1].isdigit() and " " in said else "in"


def _speakers(link: Link) -> str:
    names = list(dict.fromkeys(name for speaker in link.who if (name := _name(speaker, link))))
    if not names:
        return ""
    words = _listed(names)
    if link.kind != "anonymous" or _UNNAMED in words.lower():
        return words
    return f"{words} ({_UNNAMED})"


def _name(speaker: Speaker, link: Link) -> str:
    """The fullest name; the article that the report puts before it is kept, a capital at its start is not."""
    name = " ".join((speaker.name or speaker.text).split())
    if link.kind == "anonymous" or name == " ".join(speaker.text.split()):
        first, _, rest = name.partition(" ")
        name = f"{first.lower()} {rest}" if rest and first.lower() in _SMALL else name
    elif speaker.text.lower() == f"the {name}".lower() or (link.kind == "media" and speaker.text.startswith("the ")):
        name = f"the {name}"
    return escaped(single_marks(name))
