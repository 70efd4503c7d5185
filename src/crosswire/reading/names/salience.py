"""How likely a mention is the one that a pronoun takes up: a sum of weighted factors, each a small function."""

from __future__ import annotations

from collections.abc import Callable

from crosswire.model.parse import Token
from crosswire.reading.names.scene import SPEECH, THOUGHT, Scene, Seen

__all__ = ["salience"]

_HIDDEN = frozenset({"source", "official", "insider", "aide"})
_OFTEN = 8
"""Mentions beyond which a party grows no more prominent."""

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def _sentences_between(scene: Scene, token: Token, seen: Seen) -> float:
    """Recency: each sentence in between counts against a mention."""
    return scene.parse.sentence_of[token.i] - seen.sentence


def _is_subject(_scene: Scene, _token: Token, seen: Seen) -> float:
    """Subjects are taken up before objects."""
    return seen.subject


def _leads_the_sentence(scene: Scene, token: Token, seen: Seen) -> float:
    """The subject of a main clause, or of a clause that the pronoun stands in."""
    verb = scene.parse.tokens[scene.parse.tokens[seen.place.head].head]
    return seen.subject and (verb.dep == "ROOT" or verb.i in scene.parse.ancestors(token.i))


def _governs(scene: Scene, token: Token, seen: Seen) -> float:
    """The subject of the nearest verb above the pronoun: who said that ``he`` would."""
    above = list(scene.parse.ancestors(token.i))
    subjects = ((up, scene.parse.child(up, *_SUBJECTS)) for up in above)
    nearest = next((up for up, subject in subjects if subject not in {None, token.i, *above}), None)
    return seen.subject and scene.parse.tokens[seen.place.head].head == nearest


def _speaks_again(scene: Scene, token: Token, seen: Seen) -> float:
    """``he said`` goes on with the one who spoke before; in a quotation it is somebody whom the speaker tells of."""
    verb = scene.parse.tokens[scene.parse.tokens[seen.place.head].head]
    again = token.dep == "nsubj" and scene.parse.tokens[token.head].lemma in SPEECH and not scene.quoted(token.i)
    return seen.subject and again and verb.lemma in SPEECH


def _owns_the_speaker(scene: Scene, token: Token, seen: Seen) -> float:
    """``Smith's lawyer said that he``: the speaker is told of by the one whom ``he`` means."""
    tokens = scene.parse.tokens
    owner = tokens[seen.place.head]
    speaker = tokens[owner.head]
    speaks = speaker.dep in _SUBJECTS and tokens[speaker.head].lemma in SPEECH | THOUGHT
    return owner.dep == "poss" and speaks and speaker.head in scene.parse.ancestors(token.i)


def _is_oblique(scene: Scene, _token: Token, seen: Seen) -> float:
    """Possessors and objects of prepositions are taken up last."""
    return not seen.subject and scene.parse.tokens[seen.place.head].dep in {"poss", "pobj", "compound"}


def _is_parallel(_scene: Scene, token: Token, seen: Seen) -> float:
    """Both are subjects."""
    return seen.subject and token.dep in _SUBJECTS


def _is_named(_scene: Scene, _token: Token, seen: Seen) -> float:
    """Those with a name before those without."""
    return seen.draft.kind != "role"


def _is_hidden(_scene: Scene, _token: Token, seen: Seen) -> float:
    """Reports that hide a source's name hide ``he`` and ``she`` with it, unless nobody else can be meant."""
    draft = seen.draft
    hidden = draft.kind == "role" and draft.gender == "-" and not draft.plural
    return hidden and any(r.noun in _HIDDEN for r in draft.roles)


def _only_quoted(scene: Scene, token: Token, seen: Seen) -> float:
    """Those whom a quotation speaks of are seldom taken up outside it."""
    return scene.quoted(seen.place.head) and not scene.quoted(token.i)


def _new_paragraph(scene: Scene, token: Token, seen: Seen) -> float:
    """A paragraph break lies between."""
    return scene.paragraph(token.i) != scene.paragraph(seen.place.head)


def _prominence(_scene: Scene, _token: Token, seen: Seen) -> float:
    """Those of whom the report speaks most."""
    return min(len(seen.draft.places), _OFTEN)


_FACTORS: tuple[tuple[float, Callable[[Scene, Token, Seen], float]], ...] = (
    (-1.4, _sentences_between),
    (1.0, _is_subject),
    (0.6, _leads_the_sentence),
    (0.5, _governs),
    (1.4, _speaks_again),
    (1.4, _owns_the_speaker),
    (-0.3, _is_oblique),
    (0.4, _is_parallel),
    (0.4, _is_named),
    (-3.0, _is_hidden),
    (-2.0, _only_quoted),
    (-0.3, _new_paragraph),
    (0.1, _prominence),
)
"""Set by hand; their order is what matters: a sentence in between outweighs a subject, a speaker both."""


def salience(scene: Scene, token: Token, seen: Seen) -> float:
    """The weighted sum of all factors for a pronoun and a mention before it."""
    return sum(weight * factor(scene, token, seen) for weight, factor in _FACTORS)
