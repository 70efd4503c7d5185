"""Whether a weekday or a month lies behind or ahead: by the tense of the verb over it, and by words that plan.

One text can look both ways, so each mention is asked about by itself. The way up from the mention to its verb is read
from below: a planning word ("scheduled", "until") on the way settles it before the verb is reached.
"""

from __future__ import annotations

from typing import NamedTuple

from crosswire.model.parse import Parse, Token

__all__ = ["Lean", "lean_of"]


class Lean(NamedTuple):
    """-1 behind, 1 ahead, 0 not told; ``word`` is the word that says so."""

    sign: int
    word: str
    sure: bool = True


_PLANNED = frozenset(
    """schedule slate plan set due expect anticipate intend prepare aim forecast project propose poise book
    tentatively upcoming forthcoming next coming effective payable""".split()
)
"""Lemmas of words that put what they govern ahead."""

_AHEAD_PREPOSITIONS = frozenset({"until", "till", "by", "through"})

_OCCASIONS = frozenset(
    """meeting vote election debate summit hearing deadline session trial game match race ceremony launch speech talk
    talks referendum primary caucus conference inauguration funeral rally visit""".split()
)
"""What can be ahead when a day owns it: ``Tuesday's vote``, but not ``Tuesday's attack``."""

_STILL_PAST = frozenset(
    """manage fail begin start continue decline refuse help force use seem appear happen get have be stop cease
    finish claim quick able unable slow enough""".split()
)
"""Verbs whose infinitive tells of the verb's own time: ``failed to appear on Monday``."""

_MODALS = frozenset("will 'll wo shall would may might could can ca must should ought".split())

_TOLD_PRESENT = frozenset("say tell report write add note quote show reveal describe come follow mark".split())
"""Verbs that headlines and news put in the present though what they tell of is past."""

_CONDITIONS = frozenset({"if", "when", "once", "unless", "until"})
"""Words before a present that make it one to come: ``when the court meets on Monday``."""

_STEPS = 12
"""How far up the parse to look for a verb; deeper chains are lists and lie on one level of tense."""


def lean_of(parse: Parse, index: int) -> Lean:
    """Which way the mention at a token looks."""
    tokens = parse.tokens
    token = tokens[index]
    if token.dep == "poss" and tokens[token.head].lemma.lower() not in _OCCASIONS:
        return Lean(-1, f"{token.text}'s")
    if index and tokens[index - 1].pos == "VERB" and (beside := _of_verb(parse, tokens[index - 1])) is not None:
        return beside
    ahead: Lean | None = None
    event = _event(parse, token)
    for _ in range(_STEPS):
        if token.head == token.i:
            break
        below, token = token, tokens[token.head]
        lemma = token.lower if token.pos == "ADP" else token.lemma.lower()
        if token.dep == "prep" and lemma in _AHEAD_PREPOSITIONS:
            ahead = Lean(1, token.text)
        elif token.pos in {"VERB", "AUX"}:
            if ahead is not None:
                return Lean(-1, token.text) if _had_or_not(parse, token) else ahead
            lean = _of_verb(parse, token)
            if lean is not None and lean.sign > 0 and not lean.sure and event is not None:
                return Lean(-1, event.text, sure=False)
            if lean is not None:
                return lean
        elif token.pos in {"ADJ", "NOUN"} and lemma in _PLANNED and below.dep != "poss":
            return Lean(1, token.text)
    if ahead is None and token.pos in {"VERB", "AUX"}:
        return _of_verb(parse, token) or Lean(0, "")
    return ahead or Lean(0, "")


def _event(parse: Parse, token: Token) -> Token | None:
    """The noun that a mention stands by, if what it names is rather past than planned: ``the storm on Friday``."""
    head = parse.tokens[token.head]
    if head.dep == "prep" or head.pos == "ADP":
        head = parse.tokens[head.head]
    if head.pos != "NOUN" or head.i > token.i or head.lemma.lower() in _OCCASIONS | _PLANNED:
        return None
    return head


def _below(parse: Parse, verb: Token) -> list[Token]:
    """The words right under a verb; the first few, which hold its helpers, so that the cost has a bound."""
    return [parse.tokens[c] for c in parse.children[verb.i][:_MOST_BELOW]]


_MOST_BELOW = 40


def _had_or_not(parse: Parse, verb: Token) -> bool:
    """Whether a verb is in the past perfect, or negated in the past: ``until Friday they had not``."""
    below = _below(parse, verb)
    had = any(word.dep == "aux" and word.lower in {"had", "'d"} for word in below)
    return had or (verb.tag == "VBD" and any(word.dep == "neg" for word in below))


def _of_verb(parse: Parse, verb: Token) -> Lean | None:
    """Which way a verb looks; none where that hangs on what governs it."""
    helpers = [word for word in _below(parse, verb) if word.dep in {"aux", "auxpass"}]
    words = {helper.lower for helper in helpers}
    modal = next((helper for helper in helpers if helper.lower in _MODALS), None)
    perfect = any(helper.lemma.lower() == "have" or helper.lower in _HAVE for helper in helpers)
    if modal is not None:
        return Lean(-1, f"{modal.text} have") if perfect else Lean(1, modal.text, sure=modal.lower != "could")
    if "to" in words and verb.tag in {"VBN", "VBG"}:
        return Lean(1, f"to be {verb.text}")
    past = next((helper for helper in helpers if helper.tag == "VBD"), None)
    if verb.tag in {"VBN", "VBD"} and "had" not in words and _plans(parse, verb):
        return Lean(1, verb.text, sure=past is None)
    if perfect or verb.tag == "VBD":
        return Lean(-1, verb.text)
    if past is not None:
        return Lean(-1, past.text)
    return _of_form(parse, verb, helpers)


_HAVE = frozenset({"has", "had", "have", "'ve"})


def _of_form(parse: Parse, verb: Token, helpers: list[Token]) -> Lean | None:
    """Which way a verb looks by its form, where no helper puts it in the past or ahead."""
    conditional = any(word.lower in _CONDITIONS for word in _below(parse, verb))
    match verb.tag:
        case "VBN":
            present = next((helper for helper in helpers if helper.tag in {"VBZ", "VBP"}), None)
            return Lean(-1, verb.text) if present is None else Lean(1, present.text, sure=conditional)
        case "VBG":
            return Lean(1, verb.text, sure=False) if helpers else None
        case "VB":
            return _of_infinitive(parse, verb)
        case "VBZ" | "VBP":
            told = verb.lemma.lower() in _TOLD_PRESENT and not conditional
            return Lean(-1 if told else 1, verb.text, sure=conditional)
        case _:
            return None


def _plans(parse: Parse, verb: Token) -> bool:
    """Whether a verb is one of planning; ``set`` only in ``set to open`` and ``set for``."""
    lemma = verb.lemma.lower()
    if lemma not in _PLANNED or lemma != "set":
        return lemma in _PLANNED
    below = _below(parse, verb)
    return any(word.dep == "xcomp" or (word.dep == "prep" and word.lower == "for") for word in below)


def _of_infinitive(parse: Parse, verb: Token) -> Lean | None:
    """An infinitive looks ahead, but for the few verbs whose infinitive tells of their own time.

    The purpose of something past (``they came to vote on Sunday``) is taken for past too.
    """
    head = parse.tokens[verb.head]
    if head.i == verb.i:
        return Lean(1, verb.text, sure=False)
    if verb.dep in {"xcomp", "ccomp", "advcl"} and head.lemma.lower() in _STILL_PAST:
        return None
    if verb.dep == "advcl" and head.tag == "VBD" and not _plans(parse, head):
        return Lean(-1, head.text, sure=False)
    return Lean(1, f"to {verb.text}")
