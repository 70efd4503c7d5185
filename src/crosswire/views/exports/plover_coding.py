"""What PLOVER type a frame is, by its predicate, what that governs, and how it is put.

In this order, each step only where the one before gave nothing:

1. a word over the predicate that says it is withheld ("refused to"): REJECT
2. an end put to something ("lifted the sanctions", "cut aid"): of conflict it is CONCEDE, of cooperation SANCTION
3. a verb that says little, by the noun it governs ("held talks", "imposed a curfew")
4. the verb itself, or the noun that stands for what is done

A cooperative act that is still to come, or is agreed, planned or offered, is AGREE; one that is denied for the time to
come is REJECT; a material conflict that is announced is THREATEN. So the manual of PLOVER has it.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.model.claim import Claim
from crosswire.model.frame import Argument, Frame
from crosswire.views.exports.plover_words import (
    AHEAD,
    HOLDS_BACK,
    LIGHT,
    NOUNS,
    ROOTS,
    STOPS,
    VERBS,
    Code,
)

__all__ = ["code_of", "code_of_saying", "is_ahead", "is_supposed"]

_MATERIAL_CONFLICT = 4
_COOPERATION = frozenset({1, 2})
_SUPPOSED = frozenset(
    ["if", "unless", "may", "might", "could", "can", "suspect", "until", "whether", "should", "would"]
)
_OBJECTS = ("patient", "topic", "partner", "goal")
_ARMS = frozenset(
    """air drone missile rocket jet plane warplane military army force forces troop soldier aerial artillery militant
    rebel nuclear retaliatory preemptive airstrike fighter""".split()
)
_TRANSFERS = frozenset(["provide", "deliver", "supply", "send", "channel"])
"""Of support that is handed over: it is aid."""
_PLAIN = frozenset(
    """claim meet call question share return let open leave be find send conclude affirm reaffirm finalize try
    examine inspect""".split()
)
"""Verbs that, over a clause, only pass words on or say nothing of their manner."""
_SPOKEN = frozenset(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"])
"""Types that are done by speaking, and so by the noun that a cue is: "criticism", "ultimatum"."""
_CALLS_OFF = frozenset(["cancel", "call_off", "postpone", "drop"])
_ENDINGS = ("", "s", "es", "ed", "d", "ing")
_OPPOSED = frozenset(["REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"])


def code_of(frame: Frame) -> Code | None:
    """The type and mode of what a frame tells of; none where it is nothing that PLOVER codes."""
    if frame.modal in HOLDS_BACK:
        return Code("REJECT")
    code = _ended(frame) or _in_noun(frame) or _itself(frame)
    if code is None:
        return None
    quad = ROOTS[code.root].quad
    if is_ahead(frame):
        if quad in _COOPERATION:
            return Code("REJECT" if frame.negated else "AGREE")
        if quad == _MATERIAL_CONFLICT:
            return Code("THREATEN")
    return code


def code_of_saying(claim: Claim, text: str) -> Code | None:
    """The type of the saying itself: a threat, an accusation, a demand; none where words are only passed on.

    Args:
        claim: The claim; its cue is what says so, else its stance.
        text: The frozen text of its report.
    """
    words = claim.cue.of(text).lower().split() if claim.cue else []
    for number, word in enumerate(words):
        with_next = "_".join(words[number : number + 2])
        for form in (*_stems(with_next), *_stems(word)):
            if form in VERBS and form not in _PLAIN:
                return VERBS[form]
            if form in NOUNS and NOUNS[form].root in _SPOKEN:
                return NOUNS[form]
    return Code("REQUEST") if claim.stance == "urges" else None


def _stems(word: str) -> Iterator[str]:
    """What the word may be a form of: "warned" of "warn", "denies" of "deny"; of two words the first is changed."""
    first, under, rest = word.partition("_")
    for ending in _ENDINGS:
        if first.endswith(ending):
            stem = first.removesuffix(ending)
            yield stem + under + rest
            yield f"{stem}e" + under + rest
    if first.endswith(("ies", "ied")):
        yield f"{first[:-3]}y" + under + rest


def is_ahead(frame: Frame) -> bool:
    """Whether it is still to come."""
    return frame.tense == "future" or frame.modal in AHEAD


def is_supposed(frame: Frame) -> bool:
    """Whether it is only supposed."""
    return frame.modal in _SUPPOSED


def _ended(frame: Frame) -> Code | None:
    if frame.predicate not in STOPS:
        return None
    for argument in _governed(frame):
        code = _named(argument)
        if code:
            if code.root == "CONSULT" and frame.predicate in _CALLS_OFF:
                return Code("REJECT", "meet")
            return Code("CONCEDE") if code.root in _OPPOSED else Code("SANCTION", "discontinue")
    return None


def _in_noun(frame: Frame) -> Code | None:
    if frame.predicate not in LIGHT:
        return None
    code = next((code for argument in _governed(frame) for code in [_named(argument)] if code), None)
    return Code("AID") if code == Code("SUPPORT") and frame.predicate in _TRANSFERS else code


def _itself(frame: Frame) -> Code | None:
    if frame.predicate == "strike" and not _is_armed(frame):
        return NOUNS["strike"]
    return VERBS.get(frame.predicate) or NOUNS.get(frame.predicate)


def _is_armed(frame: Frame) -> bool:
    """Whether a strike is a blow: it strikes something, or what strikes is armed; else it is of workers."""
    words = {word for argument in frame.arguments for word in (argument.head, *argument.words)} | set(frame.words)
    return any(argument.role == "patient" for argument in frame.arguments) or not words.isdisjoint(_ARMS)


def _governed(frame: Frame) -> Iterator[Argument]:
    for role in _OBJECTS:
        yield from (argument for argument in frame.arguments if argument.role == role)


def _named(argument: Argument) -> Code | None:
    """The code of the noun that a phrase is about, else of another noun in it."""
    return next((NOUNS[word] for word in (argument.head, *argument.words) if word in NOUNS), None)
