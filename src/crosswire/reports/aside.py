"""Lines that are furniture wherever they stand, by their words, and the outlet that some of them tell."""

from __future__ import annotations

import re

from crosswire.model.spans import Span
from crosswire.reports.captions import caption_marks
from crosswire.reports.furniture import rule_for
from crosswire.reports.known import known_outlet, looks_like_outlet
from crosswire.reports.marks import Mark

__all__ = ["aside"]

_HOLDER = re.compile(
    r"(?:©|\(c\)|copyright)[\s©(c)]{0,6}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s{0,3}(?:by )?(?P<name>[^.|,;©]{3,60})",
    re.IGNORECASE,
)
_IMPRINT = re.compile(r"^published in (?P<name>[^,]{3,40}), .{0,30}\d{4}\W*$", re.IGNORECASE)


def aside(line: str) -> list[Mark]:
    """The marks of a line that is furniture wherever it stands; nothing if it is not."""
    rule = rule_for(line)
    if rule is None:
        return caption_marks(line)
    whole = Mark("furniture", Span(0, len(line)), rule)
    way, pattern = ("copyright line", _HOLDER) if rule == "copyright line" else ("imprint", _IMPRINT)
    holder = pattern.search(line)
    if holder is None:
        return [whole]
    span = Span(*holder.span("name")).trimmed(line)
    known = known_outlet(span.of(line))
    if known is None and not looks_like_outlet(span.of(line)):
        return [whole]
    return [whole, Mark("outlet", span, known.name if known else span.of(line), way)]
