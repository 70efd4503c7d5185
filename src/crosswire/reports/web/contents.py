"""The content of an answer: what a server packed, unpacked, and what it says that it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.reports.intake import Intake
from crosswire.reports.readers.codings import CODINGS, unpacked
from crosswire.reports.web.answers import USUAL, Answer, UnreachableError

__all__ = ["intake_of", "unpacked_body"]

_MEDIA = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")
_CHARSET = re.compile(r';\s*charset\s*=\s*"?([A-Za-z0-9][A-Za-z0-9_.:+-]*)', re.IGNORECASE)


def intake_of(answers: Sequence[Answer], path: str) -> Intake:
    """What the last of the answers brings to be read.

    Args:
        answers: As they were fetched, at least one.
        path: What it is called for the user.

    Raises:
        UnreachableError: if it cannot be unpacked, or is too large when it is.
    """
    answer = answers[-1]
    data = unpacked_body(answer, USUAL.body)
    if len(data) > USUAL.body:
        raise UnreachableError(f"is larger than {USUAL.body // 1024**2} MB when unpacked")
    declared = (answer.values("content-type") or ("",))[-1]
    media = _MEDIA.match(declared.strip().lower())
    charset = _CHARSET.search(declared)
    return Intake(
        path=path,
        data=data,
        media=media[0] if media else None,
        charset=charset[1] if charset else None,
        url=answer.url,
        fetched=answer.fetched,
    )


def unpacked_body(answer: Answer, most: int) -> bytes:
    """The body without its content codings; it is longer than ``most`` bytes, by one, if there is more to come.

    Raises:
        UnreachableError: if it is damaged, or packed in a way that is not known.
    """
    data = answer.body
    codings = [coding.strip().lower() for value in answer.values("content-encoding") for coding in value.split(",")]
    for coding in reversed(codings):
        if coding in ("", "identity"):
            continue
        if coding not in CODINGS:
            raise UnreachableError("is packed in a way that is not known here")
        found = unpacked(data, coding, most)
        if found is None:
            raise UnreachableError(f"is packed with {coding}, and damaged")
        data = found
    return data
