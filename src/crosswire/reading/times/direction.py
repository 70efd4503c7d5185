"""Whether a weekday or a month lies behind or ahead: by the tense of the verb over it, and by words that plan.

One text can look both ways, so each mention is asked about by itself. The way up from the mention to its verb is read
from below: a planning word ("scheduled", "until") on the way settles it before the verb is reached.
"""

from __future__ import annotations

from typing import NamedTuple

from crosswire.model.parse import Parse, Token

__all__ = ["Lean", "lean_of"]


class Lean(NamedTuple):
    """-1 behind, 1 ahead, 0 not told; ``word`` is the word that says so.

    0 with a word: that word leaves both open, so the nearest is meant (``the race planned for Friday was cancelled``).
    """

    sign: int
    word: str
    sure: bool = True


_PLANNED = frozenset(
    """schedule slate plan set due expect anticipate intend prepare aim forecast project propose poise book
    tentatively upcoming forthcoming next coming effective payable""".split()
)
"""Lemmas of words that put what they govern ahead."""

_AHEAD_PREPOSITIONS = frozenset({"until", "till", "by", "through"})

_BEFORE_THE_END = frozenset({"by", "through"})
"""Of these, those that say of something past when it was done: ``half had voted by Friday``."""

_SETS_A_LIMIT = frozenset(
    """ask order demand tell urge promise vow pledge want give require request call need hope extend prolong
    renew""".split()
)
"""Verbs after which ``by Friday`` is a limit that is set, not a day when something was done."""

_UNDOES = frozenset(
    "cancel scrap postpone delay abandon drop disrupt interrupt overshadow thwart suspend shelve halt ban".split()
)
"""Verbs for what befalls a plan: they leave open whether its day has come."""

_OCCASIONS = frozenset(
    """meeting vote election debate summit hearing deadline session trial game match race ceremony launch speech talk
    talks referendum primary caucus conference inauguration funeral rally visit""".split()
)
"""What can be ahead when a day owns it: ``Tuesday's vote``, but not ``Tuesday's attack``."""

_STILL_PAST = frozenset(
    """manage fail begin start continue decline refuse help force use seem appear happen get have be stop cease
    finish claim quick able unable slow enough let make see hear watch""".split()
)
"""Verbs whose infinitive tells of the verb's own time: ``failed to appear on Monday``."""

_MODALS = frozenset("will 'll wo shall would may might could can ca must should ought".split())

_TOLD_PRESENT = frozenset("say tell report write add note quote show reveal describe come follow mark".split())
"""Verbs that headlines and news put in the present though what they tell of is past."""

_UNCHANGED = frozenset(
    """hurt cut hit put let shut set split spread cost cast shed quit beat burst bet broadcast forecast upset thrust
    bid read rid""".split()
)
"""Verbs whose past looks like their present; beside a subject in the singular the present would end in -s."""

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
    limit = _limit(parse, token)
    event = _event(parse, token)
    for _ in range(_STEPS):
        if token.head == token.i:
            break
        below, token = token, tokens[token.head]
        if token.pos in {"VERB", "AUX"}:
            lean = None if _begins_behind(parse, token, index) else _of_verb(parse, token)
            lean = _limited(parse, token, lean, limit) if limit is not None else lean
            if lean is not None and lean.sign > 0 and not lean.sure and event is not None:
                return Lean(-1, event.text, sure=False)
            if lean is not None:
                return lean
        elif token.pos in {"ADJ", "NOUN"} and token.lemma.lower() in _PLANNED and below.dep != "poss":
            return Lean(1, token.text)
    return Lean(0, "") if limit is None else Lean(1, limit.text)


def _limit(parse: Parse, token: Token) -> Token | None:
    """The ``until`` or ``by`` that the mention stands behind: ``until Friday``, ``by the Friday deadline``."""
    head = parse.tokens[token.head]
    if token.dep == "compound" and head.i > token.i:
        head = parse.tokens[head.head]
    return head if head.pos == "ADP" and head.dep == "prep" and head.lower in _AHEAD_PREPOSITIONS else None


def _limited(parse: Parse, verb: Token, lean: Lean | None, limit: Token) -> Lean | None:
    """Which way a limit looks under a verb; none where that hangs on what governs the verb."""
    if _had_or_not(parse, verb):
        return Lean(-1, verb.text)
    if limit.lower not in _BEFORE_THE_END or verb.lemma.lower() in _SETS_A_LIMIT:
        return Lean(1, limit.text)
    if lean is None:
        return None
    return lean if lean.sign < 0 else Lean(1, limit.text)


def _begins_behind(parse: Parse, verb: Token, index: int) -> bool:
    """Whether a verb's clause begins behind the mention, with ``that``: then the mention is of another clause."""
    return any(word.dep == "mark" and word.lower == "that" and word.i > index for word in _below(parse, verb))


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
    if modal is not None and modal.lower == "could" and (verb.lemma.lower() in _SENSES or _is_denied(parse, verb)):
        return Lean(-1, f"could {verb.text}")
    if modal is not None:
        return Lean(-1, f"{modal.text} have") if perfect else Lean(1, modal.text, sure=modal.lower != "could")
    if "to" in words and verb.tag in {"VBN", "VBG"}:
        return Lean(1, f"to be {verb.text}")
    past = next((helper for helper in helpers if helper.tag == "VBD"), None)
    if verb.tag in {"VBN", "VBD"} and _plans(parse, verb):
        return _of_plan(parse, verb, had="had" in words, sure=past is None)
    if perfect or verb.tag == "VBD":
        return Lean(-1, verb.text)
    if past is not None:
        return Lean(-1, past.text)
    return _of_form(parse, verb, helpers)


def _of_plan(parse: Parse, verb: Token, *, had: bool, sure: bool) -> Lean:
    """A plan looks ahead; one that was undone, or that had been before something else, leaves its day open."""
    above = parse.tokens[parse.tokens[verb.head].head]
    undone = verb.dep in {"acl", "amod", "relcl"} and above.lemma.lower() in _UNDOES and above.tag in {"VBD", "VBN"}
    return Lean(0, verb.text) if had or undone else Lean(1, verb.text, sure=sure)


_SENSES = frozenset("see hear feel smell sense taste".split())
"""Beside these, ``could`` tells what was so: ``shots could be heard``."""

_DENIALS = frozenset("not n't no never neither nor nobody none nothing hardly".split())


def _is_denied(parse: Parse, verb: Token) -> bool:
    """Whether a verb or its subject is denied: ``could not be reached``, ``neither could be found``."""
    below = _below(parse, verb)
    subjects = [word for word in below if word.dep in {"nsubj", "nsubjpass"}]
    return any(word.lower in _DENIALS for word in (*below, *subjects, *(w for s in subjects for w in _below(parse, s))))


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
        case "VBP" if _is_unchanged_past(parse, verb):
            return Lean(-1, verb.text)
        case "VBZ" | "VBP":
            told = verb.lemma.lower() in _TOLD_PRESENT and not conditional
            return Lean(-1 if told else 1, verb.text, sure=conditional)
        case _:
            return None


def _is_unchanged_past(parse: Parse, verb: Token) -> bool:
    """Whether what looks like a present is a past: ``weakness hurt``, ``the bank cut``."""
    singular = any(word.dep == "nsubj" and word.tag in {"NN", "NNP"} for word in _below(parse, verb))
    return singular and verb.lower in _UNCHANGED


def _plans(parse: Parse, verb: Token) -> bool:
    """Whether a verb is one of planning; ``set`` only in ``set to open`` and ``set for``."""
    lemma = verb.lemma.lower()
    if lemma not in _PLANNED or lemma != "set":
        return lemma in _PLANNED
    below = _below(parse, verb)
    return any(word.dep == "xcomp" or (word.dep == "prep" and word.lower == "for") for word in below)


def _of_infinitive(parse: Parse, verb: Token) -> Lean | None:
    """An infinitive looks ahead, but for those that tell of the time of the verb over them.

    These stand under a few verbs (``failed to appear``), under the purpose of something past (``they came to vote on
    Sunday``), as the subject of something past, and behind ``the first``, ``the last``, ``the only``.
    """
    head = parse.tokens[verb.head]
    if head.i == verb.i:
        return Lean(1, verb.text, sure=False)
    if verb.dep in {"xcomp", "ccomp", "advcl"} and head.lemma.lower() in _STILL_PAST:
        return None
    if verb.dep in {"acl", "relcl"} and any(_is_unique(word) for word in (head, *_below(parse, head))):
        return None
    if verb.dep == "advcl" and not _plans(parse, head) and (of_head := _of_verb(parse, head)) and of_head.sign < 0:
        return Lean(-1, head.text, sure=False)
    if verb.dep == "csubj" and head.tag == "VBD":
        return Lean(-1, head.text)
    if head.lower == "due" and _had_or_not(parse, parse.tokens[head.head]):
        return Lean(0, head.text)
    if _plans(parse, head) and (of_head := _of_verb(parse, head)) is not None and not of_head.sign:
        return of_head
    return Lean(1, f"to {verb.text}")


_ORDINALS = frozenset("first second third fourth fifth last latest only".split())


def _is_unique(word: Token) -> bool:
    return word.lower in _ORDINALS or word.tag == "JJS"
