"""A claim as a sentence: who says it, and the words of the report, never stronger than they stand there (law 4).

1. What a report quotes its speaker as saying: the speaker, "said", and the words.
2. What a report tells of a speaker, who stands just before what he does: the speaker, and the report's words from the
   verb on, so that the verb is the report's own.
3. Anything else: the outlet, "wrote", whom it cites, and the report's words with the words that attribute them.
4. What an outlet says itself: the outlet, "wrote", and its words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from crosswire.model.claim import Claim, Stance
from crosswire.model.report import Report
from crosswire.model.spelling import fold
from crosswire.views.brief.clear import Clarity, clarity, is_fragment
from crosswire.views.brief.glosses import PRONOUNS, Glosses
from crosswire.views.brief.markdown import escaped
from crosswire.views.brief.quotation import Quotation, content_of, from_cue, told_as, whole_sentence
from crosswire.views.brief.speaking import citing, opened, said_when, told_by, wrote
from crosswire.views.lines.claims import spoken_links
from crosswire.views.lines.shelf import Shelf

__all__ = ["Cite", "Line", "Part", "Teller", "words_in"]

_Form = Literal["direct", "with its verb", "passed on", "own"]

_GLOSSES = 3
"""Words of one quotation that are explained behind it; with more the sentence is lost from sight."""
_WHOLE = 50
"""Words of a sentence that is quoted whole because a part of it does not stand alone, at most."""
_AS: dict[Stance, str] = {
    "asserts": "citing",
    "denies": "as denied by",
    "expects": "as expected by",
    "doubts": "as put in doubt by",
    "urges": "as called for by",
}
_ENDS = (".", "!", "?", "!’", "?’")


@dataclass(frozen=True, slots=True)
class Cite:
    """Where the mark of a note stands, and the claim it is for."""

    claim: Claim
    quotation: Quotation
    above: bool
    """Whether the sentence before it quotes the claim."""


Part = str | Cite
"""A piece of Markdown, or the mark of a note."""


Line = Callable[[], tuple[Part, ...] | None]
"""Tells a line when it is asked to: empty where nothing of it is clear enough, none where all was told before."""


def words_in(parts: Iterable[Part]) -> int:
    """How many words the parts have, notes not counted."""
    return sum(len(part.split()) for part in parts if isinstance(part, str))


class Teller:
    """Tells claims of one dossier, each once."""

    def __init__(self, shelf: Shelf, glosses: Glosses) -> None:
        self.shelf = shelf
        self.glosses = glosses
        self._forms: dict[str, tuple[_Form, Quotation]] = {}
        self._quoted: list[Quotation] = []
        self._cited: set[str] = set()

    def report(self, claim: Claim) -> Report:
        """The report that holds the claim."""
        return self.shelf.reports[claim.report]

    def clearest(self, ids: Iterable[str], *, fresh: bool = True) -> Claim | None:
        """The claim that stands alone best, of those not yet told; none if all are."""
        claims = [claim for claim in self.shelf.in_order(ids) if not fresh or self.is_fresh(claim)]
        return min(claims, key=self.clarity, default=None)

    def clarity(self, claim: Claim) -> Clarity:
        """How clearly a claim stands alone; less is clearer."""
        return clarity(claim, self.quotation(claim), self.report(claim), self.glosses)

    def quotation(self, claim: Claim) -> Quotation:
        """The words that a sentence of the claim quotes."""
        return self._form(claim)[1]

    def is_fresh(self, claim: Claim) -> bool:
        """Whether neither the claim was told before, nor any of its words, nor the same words of a copy."""
        mine = self.quotation(claim)
        return bool(mine.words) and not any(_overlap(mine, other) for other in self._quoted)

    def is_known(self, id_: str) -> bool:
        """Whether the claim was told or pointed to before."""
        return id_ in self._cited or not self.is_fresh(self.shelf.claims[id_])

    def cite(self, claim: Claim) -> Cite:
        """Points to a claim without telling it."""
        self._cited.add(claim.id)
        return Cite(claim, self.quotation(claim), above=False)

    def tell(self, claim: Claim) -> tuple[Part, ...]:
        """The sentence of a claim, with its note."""
        form, quotation = self._form(claim)
        self._quoted.append(quotation)
        self._cited.add(claim.id)
        behind = self._behind(claim, quotation)
        end = "" if not behind and quotation.words.endswith(_ENDS) else "."
        text = f"{self._opened(claim, form, quotation)} {quotation.marked}{behind}{end}"
        return text, Cite(claim, quotation, above=True)

    def _opened(self, claim: Claim, form: _Form, quotation: Quotation) -> str:
        """The lead with a capital, but for a name that is spelled with a small letter."""
        lead = self._lead(claim, form, quotation)
        links = spoken_links(claim)
        described = form in {"direct", "with its verb"} and links[0].kind == "anonymous"
        return f"{lead[:1].upper()}{lead[1:]}" if described else opened(lead)

    def _form(self, claim: Claim) -> tuple[_Form, Quotation]:
        if claim.id not in self._forms:
            self._forms[claim.id] = self._formed(claim)
        return self._forms[claim.id]

    def _formed(self, claim: Claim) -> tuple[_Form, Quotation]:
        report = self.report(claim)
        if claim.quoted and claim.voice == "direct" and spoken_links(claim):
            return "direct", content_of(claim, report)
        if spoken_links(claim) and (found := from_cue(claim, report)):
            return "with its verb", found
        told = told_as(claim, report)
        if is_fragment(claim, told) and len((whole := whole_sentence(claim, report)).words.split()) <= _WHOLE:
            told = whole
        return ("passed on" if spoken_links(claim) else "own"), told

    def _lead(self, claim: Claim, form: _Form, quotation: Quotation) -> str:
        report, chain = self.report(claim), told_by(claim)
        if form == "own":
            return f"{wrote(report)}:"
        if not chain:
            return f"{wrote(report)}, naming no source:"
        within = claim.said is not None and quotation.covers(claim.said.span)
        when = "" if within else said_when(claim.said)
        if form == "passed on":
            if _shows_its_chain(claim, quotation):
                return f"{wrote(report)}:"
            told = claim.cue is None or quotation.covers(claim.cue)
            return f"{wrote(report)}, {'citing' if told else _AS[claim.stance]} {citing(claim)}:"
        if form == "direct":
            return f"{chain} said {when}".rstrip() + ":"
        return f"{chain} {when}".rstrip()

    def _behind(self, claim: Claim, quotation: Quotation) -> str:
        """In brackets, who a pronoun is, which day is meant, and how sure it is said where the quotation does not."""
        links = spoken_links(claim)
        speaking = {speaker.party for link in links for speaker in link.who if not quotation.covers(speaker.span)}
        people = {name: word for word, party, name in self.glosses.pronouns(quotation) if party not in speaking}
        notes = [f"{word}: {name}" for name, word in people.items()]
        notes += [f"{words}: {_the(days)}" for words, days in self.glosses.days(quotation)]
        sure = claim.certainty.words if claim.certainty else ""
        if fold(sure) not in fold(quotation.words):
            notes.append(f"put as {sure}")
        notes = [escaped(note) for note in notes[:_GLOSSES]]
        if any(link.kind == "anonymous" and link.who for link in links) and _shows_its_chain(claim, quotation):
            notes.append("source unnamed")
        return f" ({'; '.join(notes)})" if notes else ""


def _the(days: str) -> str:
    return f"the {days}" if days.startswith("week") else days


def _shows_its_chain(claim: Claim, quotation: Quotation) -> bool:
    """Whether the words that are quoted name all who speak, and say that they do."""
    who = [speaker for link in spoken_links(claim) for speaker in link.who]
    if not who or any(fold(speaker.text) in PRONOUNS for speaker in who):
        return False
    spans = [speaker.span for speaker in who]
    return claim.cue is not None and all(quotation.covers(span) for span in [claim.cue, *spans])


def _overlap(a: Quotation, b: Quotation) -> bool:
    if a.report.id == b.report.id:
        return any(one.overlaps(other) for one in a.spans for other in b.spans)
    return fold(a.words) == fold(b.words)
