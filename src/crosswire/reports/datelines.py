"""Datelines: ``WASHINGTON —``, ``SEOUL, South Korea:``, ``BERLIN, Sept 7 (AP) -`` before a report's first words."""

from __future__ import annotations

import re

from crosswire.model.spans import Span
from crosswire.reports.dates import MONTH, find_dates
from crosswire.reports.known import known_outlet
from crosswire.reports.marks import Mark
from crosswire.reports.places import LARGE_CITY, is_place

__all__ = ["dateline_at_start"]

_WORD = r"[^\W\d_][\w.'’/-]{0,30}"
_NAME = rf"{_WORD}(?: {_WORD}){{0,5}}"
_DATELINE = re.compile(
    rf"(?P<place>{_NAME}?(?:, {_NAME}?){{0,2}})?"
    rf"(?P<date>(?:, |\s)?(?P<day>(?i:{MONTH}) ?\d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} (?i:{MONTH})(?: \d{{4}})?))?"
    r"(?P<by>,? ?(?:[\[(](?P<who>[^()\[\]]{2,40})[\])]|/[^/\s]{2,30}/))?"
    r"(?P<mark>\s?[—–]\s?|\s?--\s?|\s-\s|(?<=\))-\s|:\s)"
)
_DAY = rf"(?P<day>(?i:{MONTH}) ?\d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} (?i:{MONTH})(?: \d{{4}})?)"
_BRACKETED = re.compile(
    rf"\((?P<place>[A-ZÀ-Þ][\w.'’-]{{0,30}}(?:,? [\w.'’-]{{1,30}}?){{0,4}}?)(?:, {_DAY})?\) ?(?P<mark>[—–-]) ?"
    r"(?=[\"“'‘]?[A-ZÀ-Þ])"
)
_NAME_IN_BRACKETS = re.compile(r"[A-ZÀ-Þ][\w.'’-]{1,30}(?: [A-ZÀ-Þ&][\w.'’-]{0,30}){0,4}")
_NOT_PLACES = frozenset(
    "ADVISORY ALERT ANALYSIS BREAKING CORRECTION CORRECTED DEVELOPING EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FEATURE "
    "FLASH INTERVIEW JUST KEY LIVE NEW NEWS NOTE OPINION PHOTOS POLL QUICK REPORT REFILE REVIEW SCOOP TIMELINE TIPS "
    "TRANSCRIPT UPDATE UPDATED URGENT VIDEO WATCH WRAPUP".split()
)
_MOST_PLACE_WORDS = 6
"""``ABOARD THE USS ELLIS, Port Ellis``; capitals that run on are a heading in the paragraph's own line."""
_FEWEST_WORDS = 8
"""A headline may be built like a dateline ("LONDON: a history"), but it is seldom followed by a whole sentence."""


def dateline_at_start(paragraph: str) -> list[Mark]:
    """The dateline a paragraph begins with: one stretch of furniture, then its place, date and agency; else nothing."""
    match = _DATELINE.match(paragraph)
    if match is None or not _is_dateline(match, paragraph):
        return _in_brackets(paragraph)
    told = [Mark("furniture", Span(0, match.end()), "dateline")]
    if match["place"]:
        told.append(Mark("place", Span(*match.span("place")), match["place"], "dateline"))
    if match["day"]:
        date = next(iter(find_dates(match["day"])))
        days = f"{date.earliest}/{date.latest}" if date.earliest else ""
        told.append(Mark("date", Span(*match.span("day")), days, "dateline"))
    if match["who"]:
        agency = _agency(match["who"]) or (None if is_place(match["who"]) else match["who"])
        if agency:
            told.append(Mark("credit", Span(*match.span("who")), agency, "dateline"))
    return told


def _in_brackets(paragraph: str) -> list[Mark]:
    """``(Port Ellis, March 3, 2023) – ...``, as bodies that watch others write it; before a hyphen it is an agency."""
    match = _BRACKETED.match(paragraph)
    if match is None or len(paragraph[match.end() :].split()) < _FEWEST_WORDS or not _place_words(match["place"]):
        return []
    place = Span(*match.span("place"))
    if match["mark"] == "-" and not match["day"] and not is_place(match["place"].partition(",")[0]):
        return [Mark("furniture", Span(0, match.end()), "dateline"), Mark("credit", place, match["place"], "dateline")]
    told = [Mark("furniture", Span(0, match.end()), "dateline"), Mark("place", place, match["place"], "dateline")]
    if match["day"]:
        date = next(iter(find_dates(match["day"])))
        days = f"{date.earliest}/{date.latest}" if date.earliest else ""
        told.append(Mark("date", Span(*match.span("day")), days, "dateline"))
    return told


def _is_dateline(match: re.Match[str], paragraph: str) -> bool:
    rest = paragraph[match.end() :]
    if not rest[:1].strip("\"'“‘«[($£€0123456789").strip()[:1].isupper() and not re.match(r"[\"'“‘«\[($£€\d]", rest):
        return False
    agency = match["who"] is not None and _agency(match["who"]) is not None
    if not match["place"]:
        return agency
    if not _place_words(match["place"]) or len(match["place"].split()) > _MOST_PLACE_WORDS:
        return False
    if agency or (match["day"] and match["place"][0].isupper()):
        return True
    if match["who"] is not None and not _NAME_IN_BRACKETS.fullmatch(match["who"]):
        return False
    if len(rest.split()) < _FEWEST_WORDS:
        return False
    shouted = match["who"] is not None and match["place"].partition(", ")[0].isupper()
    return shouted or _is_named_place(match["place"], colon=match["mark"].strip() == ":")


def _is_named_place(place: str, *, colon: bool) -> bool:
    """Capitals with a dash are a dateline by custom; before a colon, or in small letters, the place must be one."""
    first, _, region = place.partition(", ")
    shouted = first.isupper() and len(first) > 2
    known = is_place(first.rstrip("."), LARGE_CITY if colon or not shouted else 0)
    if colon:
        return known and len(place.split()) <= 5 and (shouted or bool(region))
    return known or (shouted and len(first.split()) <= 4 and bool(region or " " in first or "/" in first))


def _place_words(place: str) -> bool:
    first = place.partition(", ")[0].split()
    return first[0][0].isupper() and not all(word.upper() in _NOT_PLACES for word in first)


def _agency(who: str) -> str | None:
    """The agency in a dateline's parentheses: a known one, or initials that look like one."""
    known = known_outlet(who) or (known_outlet(who.title()) if who.isupper() else None)
    if known is not None:
        return known.name
    return who if re.fullmatch(r"[A-Z]{3,8}", who) else None
