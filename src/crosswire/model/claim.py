"""Claims: what a chain of speakers says, how sure, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from crosswire.model.frame import Frame
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["GAP", "Certainty", "Claim", "Link", "LinkKind", "Speaker", "Stance", "Voice"]

Stance = Literal["asserts", "denies", "expects", "doubts", "urges"]
Voice = Literal["own", "direct", "indirect", "mixed"]
LinkKind = Literal["named", "anonymous", "media", "document", "own"]

GAP = " … "
"""Between two stretches of a claim that do not touch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """One who speaks in a link. ``party`` is none until the parties of the story are known, or where none fits."""

    party: str | None
    name: str
    """The fullest name the reports give; for an unnamed speaker the words of the text."""
    text: str
    """The words of this place."""
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One hop of attribution: who passed it on (two where two speak together), and what kind of source that is."""

    who: tuple[Speaker, ...]
    kind: LinkKind
    number: str | None = None
    """How many unnamed sources: ``"one"``, ``"some"``, or the number that the text gives."""
    role: str | None = None
    """What post an unnamed source holds, in the words of the text: ``"senior official"``."""


@dataclass(frozen=True, slots=True)
class Certainty:
    """How sure the speaker sounds: the words, and the ICD 203 band they fall in, in per cent."""

    words: str
    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a chain says.

    The chain runs from the origin to the relay nearest the outlet; empty is the outlet's own voice.
    """

    id: str
    report: str
    story: str | None
    spans: tuple[Span, ...]
    """The content, cue left out."""
    cue: Span | None
    quoted: bool
    voice: Voice
    chain: tuple[Link, ...]
    stance: Stance
    certainty: Certainty | None
    said: Time | None
    """When it was said."""
    when: Time | None
    """When what it tells of happened or is to happen."""
    confidence: float
    """How sure we are of our reading, 0 to 1; never how sure the speaker is."""
    rule: str
    """The rule that made it, and its version."""
    frames: tuple[Frame, ...] = ()
    """What the content says, by grammar: the main predicate first."""
    about: tuple[str, ...] = ()
    """The parties that the content names, in text order."""
    condition: Span | None = None
    """The words on which the content hangs: "if the wind allows", "unless it is repaired"."""
    denies: tuple[str, ...] = ()
    """The ids of the claims that a denial stands against, as far as the reports of its story hold them."""
    refutes: bool = False
    """Whether the cue denies the content as it stands, so that a denied "not" says that it is so."""

    @property
    def parties(self) -> frozenset[str]:
        """The parties who speak in it, and whom it names."""
        speaking = {speaker.party for link in self.chain for speaker in link.who if speaker.party}
        arguments = [argument for frame in self.frames for argument in frame.arguments]
        meant = {argument.party for argument in arguments if argument.party}
        return frozenset({*speaking, *meant, *self.about, *(id_ for argument in arguments for id_ in argument.named)})

    def words(self, text: str) -> str:
        """The content as it stands in the text of its report."""
        return GAP.join(span.of(text) for span in self.spans)
