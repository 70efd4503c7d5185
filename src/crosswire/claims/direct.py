"""Direct speech: quotations, and who speaks them.

1. A verb of saying beside the quotation: after it ("...," said Ortiz), before it (Ortiz said: "..."), or between its
   two halves.
2. Without one, a name and a colon before it; else the quotation carries on: from the quotation before it in the
   paragraph, from the paragraph before when this one is all quotation, or from a speaker whom the sentence before
   brought up.
3. A dash and a name after it sign it.
4. Still nothing: one that stands alone is somebody's whom nobody names; any other is left to the sentence it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.cues import QUOTE_ONLY, REPORT_VERBS, SPEAKING_VERBS, URGING_VERBS
from crosswire.claims.grammar import conjuncts, is_finite, subjects
from crosswire.claims.speech import told
from crosswire.model.claim import Stance
from crosswire.model.reading import Quote
from crosswire.model.spans import Span

__all__ = ["find_direct"]

_REACH = 12
"""Tokens between a quotation and its verb: room for a name, a post and a day ("Ana Ortiz, the harbour head, said")."""

_REACH_AFTER = 20
"""The same from a quotation to the verb after it: room for a clause about the speaker, too."""

_LABEL = 2
"""Tokens of a name with its colon, at least."""

_DOUBLE = frozenset('“”„«»"')
"""Marks that no quotation holds: one that does was read from the wrong mark."""
_DASHES = frozenset({"-", "--", "–", "—", "―"})

_SPOKEN = frozenset(
    {"say", "add", "tell", "continue", "explain", "reply", "note", "ask", "write", "tweet", "state", "go"}
)


def find_direct(scene: Scene, indirect: Sequence[Attribution]) -> Iterator[Attribution]:
    """The quotations of a scene with their speakers, in text order."""
    last: Attribution | None = None
    for quote in scene.speeches:
        inside = frozenset(scene.parse.within(quote.inner))
        known = _known(inside, indirect)
        found = (
            known
            or _cued(scene, quote, inside)
            or _labelled(scene, quote, inside)
            or _signed(scene, quote, inside)
            or _carried_on(scene, inside, last, indirect)
            or _unsourced(scene, quote, inside)
        )
        if found is None:
            continue
        found = found.with_content(found.content | inside)
        yield found
        last = found if found.sources else last


def _known(inside: frozenset[int], indirect: Sequence[Attribution]) -> Attribution | None:
    """The grammar's own reading of the quotation: an attribution whose content it is, for the most part."""
    fitting = [
        a
        for a in indirect
        if not a.impersonal and not inside.issuperset(a.cue) and 2 * len(a.content & inside) > len(inside)
    ]
    return min(fitting, key=lambda a: len(a.content), default=None)


def _cued(scene: Scene, quote: Quote, inside: frozenset[int]) -> Attribution | None:
    """A verb of saying beside the quotation, outside all quotations."""
    first, last = min(inside), max(inside)
    candidates = [*_after(scene, last), *_before(scene, first)]
    for verb in candidates:
        who = _speakers(scene, verb)
        if who:
            return Attribution(
                rule="quotation",
                cue=(verb,),
                sources=who,
                content=inside,
                stance=_force(scene, verb),
                relays=tuple(t for t in told(scene, verb) if t not in scene.quote_at),
                confidence=0.9 if quote.closed else 0.7,
            )
    return None


def _labelled(scene: Scene, quote: Quote, inside: frozenset[int]) -> Attribution | None:
    """A name and a colon before the quotation, and nothing else: "Piet Rask: ..."."""
    first = min(inside)
    label = [i for i in range(scene.sentence(first).start, first) if scene.tokens[i].start < quote.outer.start]
    if len(label) < _LABEL or scene.tokens[label[-1]].text != ":":
        return None
    named = label[:-1]
    if not all(scene.tokens[i].pos in {"PROPN", "NOUN", "ADJ", "DET", "NUM", "ADP"} for i in named):
        return None
    head = next((i for i in named if scene.tokens[i].head not in named or scene.tokens[i].head == i), named[-1])
    if not scene.can_speak(head):
        return None
    return Attribution(
        rule="quotation_labelled",
        cue=(label[-1],),
        sources=(head,),
        content=inside,
        stance="asserts",
        confidence=0.7,
    )


def _signed(scene: Scene, quote: Quote, inside: frozenset[int]) -> Attribution | None:
    """A dash and a name after the quotation, and nothing else: "..." - Piet Rask, 41."""
    paragraph = scene.reading.report.body[scene.paragraph(max(inside))]
    rest = scene.parse.within(Span(quote.outer.end, max(paragraph.end, quote.outer.end)))
    if len(rest) < _LABEL or scene.tokens[rest[0]].text not in _DASHES:
        return None
    if any(scene.tokens[i].pos in {"VERB", "AUX"} for i in rest):
        return None
    comma = next((i for i in rest if scene.tokens[i].text in {",", "("}), rest[-1] + 1)
    name = [i for i in rest[1:] if i < comma and scene.tokens[i].pos in {"PROPN", "NOUN"}]
    if not name:
        return None
    return Attribution(
        rule="quotation_signed", cue=(rest[0],), sources=(name[-1],), content=inside, stance="asserts", confidence=0.7
    )


def _unsourced(scene: Scene, quote: Quote, inside: frozenset[int]) -> Attribution | None:
    """A quotation that stands alone and that nobody is said to speak: somebody's words all the same."""
    mark = scene.parse.within(Span(quote.outer.start, quote.inner.start))
    misread = not quote.closed or any(sign in _DOUBLE for sign in quote.inner.of(scene.text))
    if misread or not mark or not _stands_alone(scene, inside):
        return None
    return Attribution(
        rule="quotation_unsourced",
        cue=(mark[0],),
        sources=(),
        content=inside,
        stance="asserts",
        impersonal=True,
        confidence=0.5,
    )


def _after(scene: Scene, last: int) -> Iterator[int]:
    """Verbs after the quotation, nearest first: in its sentence, else in a sentence that only names its speaker."""
    end = scene.sentence(last).stop
    for i in range(last + 1, min(end, last + _REACH_AFTER)):
        if i in scene.quote_at:
            return
        if _says(scene, i):
            yield i
    closing = all(scene.tokens[i].pos == "PUNCT" for i in range(last + 1, end))
    if closing and end < len(scene.tokens) and scene.paragraph(end) == (scene.paragraph(last)):
        yield from (i for i in _stump(scene, end) if _says(scene, i))


def _stump(scene: Scene, start: int) -> range:
    """A sentence such as "Ortiz told reporters in Lima." that says nothing itself: its tokens, else none."""
    whole = scene.sentence(start)
    said = any(
        i in scene.quote_at or scene.tokens[i].text == ":" or scene.tokens[i].dep in {"ccomp", "xcomp"} for i in whole
    )
    return range(0) if said or len(whole) > 2 * _REACH else range(whole.start, min(whole.stop, whole.start + _REACH))


def _before(scene: Scene, first: int) -> Iterator[int]:
    """Verbs before the quotation, nearest first, in its sentence, or in the one before when that ends in a colon."""
    start = scene.sentence(first).start
    if first - start <= 1 and start > 0 and scene.tokens[start - 1].text == ":":
        start = scene.sentence(start - 1).start
    for i in range(first - 1, max(start, first - 2 * _REACH) - 1, -1):
        if i in scene.quote_at:
            return
        if _says(scene, i):
            yield i


def _says(scene: Scene, i: int) -> bool:
    token = scene.tokens[i]
    return token.pos in {"VERB", "AUX"} and (
        token.lemma in REPORT_VERBS or token.lemma in QUOTE_ONLY or token.lemma in URGING_VERBS
    )


def _force(scene: Scene, verb: int) -> Stance:
    return REPORT_VERBS.get(scene.tokens[verb].lemma, "asserts")


def _speakers(scene: Scene, verb: int) -> tuple[int, ...]:
    """The subject by grammar; else the name beside a verb that can only be one of saying."""
    who = tuple(w for w in subjects(scene.parse, verb) if w not in scene.quote_at) or _named_before(scene, verb)
    if who or scene.tokens[verb].lemma not in _SPOKEN:
        return who
    if scene.tokens[verb].tag not in {"VBD", "VBZ", "VBP"} and not is_finite(scene.parse, verb):
        return ()
    for i in range(verb + 1, min(verb + 6, len(scene.tokens))):
        if i in scene.quote_at or scene.tokens[i].text in {",", "."}:
            break
        if scene.tokens[i].pos in {"PROPN", "NOUN", "PRON"} and scene.tokens[i].dep != "compound":
            return conjuncts(scene.parse, i)
    return ()


def _named_before(scene: Scene, verb: int) -> tuple[int, ...]:
    """The name between a closing mark and "said", where the parse lost it: "...," Mayor Ana Ortiz, in a hat, said."""
    if scene.tokens[verb].lemma not in _SPOKEN or not is_finite(scene.parse, verb):
        return ()
    at = verb - 1
    while at > 0 and at not in scene.quote_at and scene.parse.sentence_of[at] == scene.parse.sentence_of[verb]:
        at -= 1
    if at not in scene.quote_at:
        return ()
    first = next((i for i in range(at + 1, verb) if scene.tokens[i].pos in {"PROPN", "NOUN", "PRON"}), None)
    while first is not None and scene.tokens[first].dep == "compound" and first < scene.tokens[first].head < verb:
        first = scene.tokens[first].head
    return () if first is None or scene.tokens[first].dep == "pobj" else (first,)


def _carried_on(
    scene: Scene, inside: frozenset[int], last: Attribution | None, indirect: Sequence[Attribution]
) -> Attribution | None:
    """A quotation without a verb of its own goes to who spoke last, close by."""
    first = min(inside)
    paragraph = scene.paragraph(first)
    if not _stands_alone(scene, inside):
        return None
    before = [
        a for a in (*indirect, *([last] if last else [])) if a.sources and not a.impersonal and max(a.cue) < first
    ]
    brought_up = _brought_up(scene, first, paragraph)
    if brought_up and not any(min(a.cue) >= brought_up for a in before):
        return Attribution(
            rule="quotation_introduced",
            cue=(brought_up,),
            sources=subjects(scene.parse, brought_up),
            content=inside,
            stance="asserts",
            confidence=0.6,
        )
    nearest = max(before, key=lambda a: (a is last, max(*a.cue, *a.content), max(a.cue)), default=None)
    if nearest is None:
        return None
    where = scene.paragraph(max(nearest.cue))
    spoke_in = scene.paragraph(max(nearest.content))
    if paragraph not in {where, spoke_in, spoke_in + 1}:
        return None
    return Attribution(
        rule="quotation_carried_on",
        cue=nearest.cue,
        sources=nearest.sources,
        content=inside,
        stance="asserts",
        relays=nearest.relays,
        confidence=0.7 if paragraph in {where, spoke_in} else 0.6,
    )


def _brought_up(scene: Scene, first: int, paragraph: int) -> int:
    """The verb of a sentence right before the quotation's paragraph that says no more than who speaks; 0 if none."""
    start = scene.sentence(first).start
    if start == 0 or scene.paragraph(start - 1) != paragraph - 1:
        return 0
    before = scene.sentence(start - 1)
    verb = next((i for i in before if scene.tokens[i].dep == "ROOT"), 0)
    names_one = any(scene.can_speak(w) for w in subjects(scene.parse, verb))
    return verb if verb and scene.tokens[verb].lemma in SPEAKING_VERBS and names_one else 0


def _stands_alone(scene: Scene, inside: frozenset[int]) -> bool:
    """Whether nothing but the quotation stands in its sentences."""
    around = {t for i in (min(inside), max(inside)) for t in scene.sentence(i)} - inside
    return not any(scene.tokens[t].pos in {"VERB", "AUX"} and t not in scene.quote_at for t in around)
