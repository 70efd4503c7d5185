"""Reading -> Claims: the whole stage on one screen.

1. indirect   what the grammar shows: a cue and the clause it governs
2. turns      interviews and transcripts
   direct     quotations and who speaks them
3. merged     the two read the same words once
4. chains     an act of saying inside another's words gets the other's chain
5. units      content cut into clauses, each a claim with its stance, certainty, times and frames
6. own        what nobody else is given is the outlet's own voice
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from crosswire.claims.arguments import argument
from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.certainty import certainty_in
from crosswire.claims.chains import DEEPEST, Chains, parents_of
from crosswire.claims.content import Unit, units
from crosswire.claims.cues import FIRST_PERSON
from crosswire.claims.denials import denials_filled
from crosswire.claims.direct import find_direct
from crosswire.claims.figures import figures_filled
from crosswire.claims.frames import act_frame, frames_of
from crosswire.claims.grammar import is_clause, spans_of
from crosswire.claims.indirect import find_indirect
from crosswire.claims.putting import condition_over
from crosswire.claims.remains import is_told, taken
from crosswire.claims.stance import stance_of
from crosswire.claims.turns import find_turns
from crosswire.claims.when import told_of
from crosswire.model.claim import Claim, Link, Voice
from crosswire.model.frame import Frame
from crosswire.model.ids import content_id
from crosswire.model.reading import Reading
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["RULES_VERSION", "find_claims"]

RULES_VERSION = "3"
"""Raised whenever the rules read something otherwise; part of every claim's ``rule``."""

_OWN_VOICE = Attribution(rule="own_voice", cue=(), sources=(), content=frozenset(), stance="asserts", confidence=0.8)
"""What nobody else is given: the outlet tells it in its own voice."""
_OWN_INFERENCE = replace(_OWN_VOICE, rule="own_inference", confidence=0.6)
"""What the outlet itself makes of something: "..., suggesting that the wall was weak"."""
_NEAR = 3
"""Steps up from a time to the cue that it hangs on: "said", "late", "on" of "said late on Monday"."""
_ACTS = frozenset({"said_of", "noun_said", "urged_to", "named_as", "accused_of"})
"""Rules whose cue is a happening of its own: a denial, a warning, praise."""
_BEARING = frozenset({"aux", "auxpass", "neg", "advmod"})
_CUE = 8
"""Tokens from the first word of a cue to the last, at most, for its span to be one stretch."""


def find_claims(reading: Reading) -> tuple[Claim, ...]:
    """All claims of one report, in text order."""
    scene = Scene(reading)
    attributions = _merged([*find_indirect(scene), *find_turns(scene)], scene)
    maker = _Maker(scene, Chains(scene))
    claims: list[Claim] = []
    for a, parents in zip(attributions, parents_of(attributions), strict=True):
        claims.extend(maker.attributed(a, attributions, parents))
    claims.extend(maker.own(attributions))
    claims = figures_filled(denials_filled(claims, reading), scene)
    return tuple(sorted(_once(claims), key=lambda claim: (claim.spans, claim.id)))


def _merged(indirect: list[Attribution], scene: Scene) -> list[Attribution]:
    """Grammar and quotation marks read together: a quotation that completes a clause widens it, else it is added."""
    direct = [*find_direct(scene, indirect)]
    out: list[Attribution] = []
    for found in [*direct, *indirect]:
        twin = next((n for n, kept in enumerate(out) if _same_act(kept, found)), None)
        if twin is None:
            out.append(found)
        else:
            out[twin] = out[twin].with_content(out[twin].content | found.content)
    trailing = [a for a in out if a.rule == "trailing_cue"]
    out = [_without_tails(a, trailing, scene) for a in out]
    acts = sorted((a for a in out if a.content), key=lambda a: (min(a.cue), -len(a.content)))
    return _taken_up([a for a in acts if not _is_part_of_another(a, acts, scene)], scene)


def _is_part_of_another(act: Attribution, acts: Iterable[Attribution], scene: Scene) -> bool:
    """Whether it is no act of its own: a want that is told of in what is said, "I think" in what "I" say.

    "Denied that she wanted to leave" tells of no want.
    """
    of_oneself = bool(act.sources) and all(scene.tokens[s].lower in FIRST_PERSON for s in act.sources)
    if not act.attitude and not of_oneself:
        return False
    return any(other is not act and other.content.issuperset(act.cue) for other in acts)


def _taken_up(attributions: Sequence[Attribution], scene: Scene) -> list[Attribution]:
    """A speaker that is only "it" or "they", of whom nothing else is known, is who spoke before in the paragraph."""
    out: list[Attribution] = []
    for a in attributions:
        alone = a.sources[0] if len(a.sources) == 1 else None
        if alone is not None and scene.tokens[alone].pos == "PRON" and scene.party_at(alone) is None:
            before = next(
                (b for b in reversed(out) if b.sources and scene.paragraph(b.cue[0]) == scene.paragraph(a.cue[0])), None
            )
            if before is not None and alone not in before.content:
                out.append(replace(a, sources=before.sources, confidence=a.confidence - 0.2))
                continue
        out.append(a)
    return out


def _without_tails(attribution: Attribution, trailing: Sequence[Attribution], scene: Scene) -> Attribution:
    """What stands in a sentence before its trailing source cannot take in that source."""
    content = attribution.content
    for other in trailing:
        if other is not attribution and other.content & content:
            tail = {i for i in scene.sentence(other.cue[0]) if i > max(other.content)}
            content -= tail
    return attribution.with_content(content)


def _same_act(a: Attribution, b: Attribution) -> bool:
    """One cue read twice, or two cues over the very same content by the same speaker."""
    if set(a.cue) & set(b.cue):
        return bool(a.content & b.content) and (a.sources == b.sources or not a.sources or not b.sources)
    return a.content == b.content and a.sources == b.sources


def _once(claims: Iterable[Claim]) -> Iterator[Claim]:
    seen = set()
    for claim in claims:
        if claim.id not in seen:
            seen.add(claim.id)
            yield claim


@dataclass(frozen=True)
class _Maker:
    """Makes claims out of content."""

    scene: Scene
    chains: Chains

    def attributed(
        self, attribution: Attribution, others: Sequence[Attribution], parents: Sequence[Attribution]
    ) -> Iterator[Claim]:
        """The claims of one act of saying: its content less what others say inside it."""
        if len(parents) > DEEPEST:
            return
        chain = self.chains.chain(attribution, parents)
        content = attribution.content
        passed_on: list[Attribution] = []
        if chain and chain[0].kind == "media":
            # What a paper passes on is told by those it quotes, not once more by the paper.
            passed_on = [o for o in others if o is not attribution and content.issuperset(o.cue)]
            content -= taken(self.scene, passed_on)
        impersonal = attribution.impersonal and bool(parents)
        for unit in units(self.scene, content):
            if passed_on and not any(is_clause(self.scene.parse, i) for i in unit.tokens):
                continue
            if unit.inference and not self._is_quoted(unit):
                yield from self._claim(unit, _OWN_INFERENCE, ())
            else:
                act = replace(attribution, confidence=attribution.confidence - (0.1 if impersonal else 0.0))
                yield from self._claim(unit, act, chain)

    def own(self, attributions: Sequence[Attribution]) -> Iterator[Claim]:
        """The outlet's own voice: clauses outside all that others are given."""
        others = taken(self.scene, [a for a in attributions if not a.attitude])
        others |= {i for quote in self.scene.speeches for i in self._speech(quote.inner)}
        cues = frozenset(i for a in attributions if not a.attitude for i in a.cue)
        for sentence in self.scene.parse.sentences:
            left = [i for i in range(sentence.first, sentence.last) if i not in others]
            if not any(is_clause(self.scene.parse, i) for i in left):
                continue
            for unit in units(self.scene, left):
                if is_told(self.scene, unit, cues):
                    yield from self._claim(unit, _OWN_INFERENCE if unit.inference else _OWN_VOICE, ())

    def _speech(self, inner: Span) -> Iterator[int]:
        """Quotations nobody was found to speak stay out of the outlet's own voice where they stand alone."""
        inside = self.scene.parse.within(inner)
        around = {i for at in (inside[0], inside[-1]) for i in self.scene.sentence(at)} - set(inside)
        if not any(is_clause(self.scene.parse, i) for i in around):
            yield from inside

    def _is_quoted(self, unit: Unit) -> bool:
        return any(i in self.scene.quote_at for i in unit.tokens)

    def _claim(self, unit: Unit, act: Attribution, chain: tuple[Link, ...]) -> Iterator[Claim]:
        reading, scene = self.scene.reading, self.scene
        spans = spans_of(scene.parse, scene.text, unit.tokens)
        if not spans:
            return
        cue = self._cue_span(act)
        said = self._said(act.cue, unit)
        frames = self._frames(unit, act, chain, said)
        rule = f"{act.rule}/{RULES_VERSION}"
        yield Claim(
            id=content_id("claim", reading.report.id, rule, *(n for span in spans for n in span), str(cue)),
            report=reading.report.id,
            story=None,
            spans=spans,
            cue=cue,
            quoted=self._is_quoted(unit),
            voice=self._voice(unit, chain),
            chain=chain,
            stance=stance_of(scene, unit, act.stance, belief=act.belief),
            certainty=certainty_in(scene, unit, act),
            condition=condition_over(scene, unit, unit.head),
            refutes=act.stance == "denies",
            said=said,
            when=next((frame.when for frame in frames if frame.when is not None and not frame.act), None),
            confidence=round(act.confidence, 2),
            rule=rule,
            frames=frames,
            about=self._about(spans),
        )

    def _cue_span(self, act: Attribution) -> Span | None:
        """From the first word of the cue to the last, where they stand together; else the first word.

        What stands right before it and bears on it is part of it: "has repeatedly said", "did not say".
        """
        if not act.cue:
            return None
        first, last = min(act.cue), max(act.cue)
        if last - first >= _CUE or any(i in act.content for i in range(first, last)):
            first = last = act.cue[0]
            while last + 1 in act.cue:
                last += 1
        while first > 0 and self._bears_on(first - 1, act.cue) and first - 1 not in act.content:
            first -= 1
        return self.scene.span(first, last + 1)

    def _bears_on(self, i: int, cue: tuple[int, ...]) -> bool:
        token = self.scene.tokens[i]
        return token.dep in _BEARING and (token.head in cue or self.scene.tokens[token.head].head in cue)

    def _frames(self, unit: Unit, act: Attribution, chain: tuple[Link, ...], said: Time | None) -> tuple[Frame, ...]:
        speaker = next((who.party for link in chain for who in link.who if who.party), None)

        def party_at(head: int) -> str | None:
            """The party of a phrase; "I" and "we" in a quotation are who speaks it."""
            if head in self.scene.quote_at and self.scene.tokens[head].lower in FIRST_PERSON:
                return speaker
            return self.scene.party_id_at(head)

        frames = frames_of(self.scene, unit, party_at, self._times_in(unit))
        if act.rule not in _ACTS:
            return frames
        speakers = [argument(self.scene, "agent", head, party_at) for head in act.sources]
        verb = next((i for i in act.cue if self.scene.tokens[i].pos == "NOUN"), act.cue[0])
        urging = act.rule == "urged_to"
        return (*frames, act_frame(self.scene, verb, speakers, unit.tokens, party_at, urging=urging, said=said))

    def _voice(self, unit: Unit, chain: tuple[Link, ...]) -> Voice:
        quoted = sum(i in self.scene.quote_at for i in unit.tokens)
        if not chain:
            return "own"
        if not quoted:
            return "indirect"
        words = sum(self.scene.tokens[i].pos != "PUNCT" for i in unit.tokens)
        return "direct" if quoted >= words else "mixed"

    def _times_in(self, unit: Unit) -> list[Time]:
        return [
            time
            for time, inside in self.scene.times
            if any(i in unit.tokens or unit.head in {*told_of(self.scene, i)} for i in inside)
        ]

    def _said(self, cue: tuple[int, ...], unit: Unit) -> Time | None:
        """The time that hangs on the cue and is no part of what is said."""
        parse = self.scene.parse
        for time, inside in self.scene.times:
            if time.type not in {"DATE", "TIME"} or not inside or any(i in unit.tokens for i in inside):
                continue
            if any(above in cue for i in inside for above in islice(parse.ancestors(i), _NEAR)):
                return time
        return None

    def _about(self, spans: Sequence[Span]) -> tuple[str, ...]:
        mentions = self.scene.mentions
        out: dict[str, None] = {}
        for span in spans:
            for at in range(bisect_left(mentions, (Span(span.start, span.start), "")), len(mentions)):
                mention, party = mentions[at]
                if mention.start >= span.end:
                    break
                if span.covers(mention):
                    out[party] = None
        return tuple(out)
