"""Denials that only point: "denied these allegations" denies what was alleged before.

The frames of the claim it points at become its own, so that allegation and denial can be set side by side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.claims.cues import NOUNS
from crosswire.model.claim import Claim
from crosswire.model.reading import Reading

__all__ = ["denials_filled"]

_POINTING = frozenset("this these that those such the both all its their his her any".split())
_WORDS = 6
"""A denial of more words than this says itself what it denies."""


def denials_filled(claims: Sequence[Claim], reading: Reading) -> list[Claim]:
    """The claims, each denial of "the charge" or "these claims" with the frames of what was last alleged before it."""
    return [_filled(claim, claims, reading.report.text) for claim in claims]


def _filled(claim: Claim, claims: Sequence[Claim], text: str) -> Claim:
    if claim.stance != "denies" or not _points(claim, text):
        return claim
    before = [
        other
        for other in claims
        if other.spans < claim.spans and other.chain and other.stance in {"asserts", "doubts"} and other.frames
    ]
    speakers = {speaker.party for link in claim.chain[:1] for speaker in link.who}
    alleged = [o for o in before if not speakers & {s.party for link in o.chain[:1] for s in link.who}]
    if not alleged:
        return claim
    denied = max(alleged, key=lambda other: other.spans)
    return replace(claim, frames=(denied.frames[0], *(frame for frame in claim.frames if frame.act)))


def _points(claim: Claim, text: str) -> bool:
    """Whether the content is a noun for something said, with a word that points back."""
    words = " ".join(span.of(text) for span in claim.spans).lower().split()
    return 0 < len(words) <= _WORDS and words[0] in _POINTING and any(_is_saying(word) for word in words[1:])


def _is_saying(word: str) -> bool:
    return word.removesuffix("s") in NOUNS or word in {"charge", "charges", "accounts"}
