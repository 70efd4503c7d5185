"""Slips of the language model that grammar shows to be slips, put right in the parse.

"A ferry carrying 120 people capsized off Cebu, the coast guard said": the sentence has nothing that is said but a noun
phrase, and in it a participle. A noun phrase cannot be said; the participle is its verb. So it is where the phrase and
the speaker both pass for the subject: "the wall of the dam leaked on Sunday, farmer Ole Lund said".

"The boat was not overloaded": whether the model takes a participle for a verb in the passive or for what the subject is
hangs on the words around it; told as a verb it is one in the passive wherever it stands.

"Received no gale warning": what has a noun or an article before it and stands as an object is a noun.

"It was the board that refused": what "that" opens is a clause of the board's, not one that "was" takes.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.model.parse import Token
from crosswire.reading.sayings import mend_sayings

__all__ = ["MENDS_VERSION", "mended"]

MENDS_VERSION = "2"
"""Raised whenever a parse is mended otherwise; part of what a parse is said to be made by."""

_SAYING = frozenset("say report announce add confirm state".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OF_NOUNS = frozenset("dobj nsubj nsubjpass pobj attr conj".split())
_HANGING = frozenset({"acl", "relcl"})


def mended(tokens: Sequence[Token], first: int) -> list[Token]:
    """The tokens of one sentence, the first of which is token ``first``, in the parse that grammar asks for."""
    out = list(tokens)
    _mend_what_is_said(out, first)
    mend_sayings(out, first)
    for token in tokens:
        if token.dep == "acomp" and token.pos == "VERB" and token.tag == "VBN":
            _mend_passive(out, token.i, first)
        elif token.tag in {"WDT", "WP"} and token.dep in {"nsubj", "nsubjpass"}:
            _mend_cleft(out, token, first)
        elif token.tag == "VBG" and token.dep in _OF_NOUNS and _is_named(tokens, token):
            out[token.i - first] = out[token.i - first]._replace(pos="NOUN", tag="NN", lemma=token.lower)
    return out


def _is_named(tokens: Sequence[Token], participle: Token) -> bool:
    """Whether a noun stands right before a participle as part of it: the "gale" of "gale warning"."""
    return any(t.head == participle.i and t.dep == "compound" and t.i == participle.i - 1 for t in tokens)


def _mend_what_is_said(out: list[Token], first: int) -> None:
    said = next((t for t in out if t.head == t.i and t.lemma in _SAYING and t.tag == "VBD"), None)
    before = [t for t in out if said is not None and t.i < said.i]
    if said is None or not _ends_in_speaker(out, said):
        return
    things = [t for t in before if t.head == said.i and t.dep in {"dep", "nsubj"} and t.pos in {"NOUN", "PROPN"}]
    thing = things[0] if things and (things[0].dep == "dep" or len(things) > 1) else None
    verb = next((t for t in before if thing is not None and _is_its_verb(out, t, thing)), None)
    if verb is None and thing is not None and thing.dep == "nsubj":
        verb = next((t for t in before if t.i > thing.i and t.dep == "acl" and t.tag == "VBN"), None)
    if thing is None or verb is None or any(t.tag in _FINITE for t in before if t != verb):
        return
    behind = next((t for t in before if t.head == thing.i and t.dep == "acl" and t.i < verb.i), None)
    for t in before:
        if t.head == verb.i and t.dep == "nsubj" and behind is not None:
            out[t.i - first] = t._replace(dep="dobj", head=behind.i)
        elif t.i == thing.i:
            out[t.i - first] = t._replace(dep="nsubj", head=verb.i)
        elif t.i == verb.i:
            out[t.i - first] = t._replace(dep="ccomp", head=said.i, tag="VBD")
        elif t.head == thing.i and t.i > verb.i:
            out[t.i - first] = t._replace(dep="advcl" if t.dep == "acl" else t.dep, head=verb.i)


def _ends_in_speaker(tokens: Sequence[Token], said: Token) -> bool:
    """Whether a comma and a speaker stand right before the verb of saying."""
    speaker = next((t for t in reversed(tokens) if t.head == said.i and t.dep == "nsubj" and t.i < said.i), None)
    return speaker is not None and any(t.text == "," and t.head == said.i and t.i < speaker.i for t in tokens)


def _is_its_verb(tokens: Sequence[Token], verb: Token, thing: Token) -> bool:
    """Whether a verb stands behind another phrase that hangs on the thing: "a bus carrying pilgrims plunged".

    The subject that the parse gives it, if any, is the object of the participle before it.
    """
    participle = next((t for t in tokens if t.head == thing.i and t.dep == "acl" and thing.i < t.i < verb.i), None)
    apart = any(thing.i < t.i < verb.i and t.head == thing.i for t in tokens)
    subject = next((t for t in tokens if t.head == verb.i and t.dep.startswith("nsubj")), None)
    taken = any(t.dep == "dobj" and participle is not None and t.head == participle.i for t in tokens)
    fits = subject is None or (participle is not None and participle.i < subject.i < verb.i and not taken)
    return verb.tag in {"VBN", "VBD"} and verb.dep in _HANGING and apart and fits


def _mend_passive(out: list[Token], i: int, first: int) -> None:
    """What "be" says that its subject is, a participle, as a verb in the passive."""
    be = next((t for t in out if t.i == out[i - first].head), None)
    if be is None or be.lemma != "be" or be.pos != "AUX" or be.i > i:
        return
    for t in list(out):
        if t.i == be.i:
            out[t.i - first] = t._replace(dep="auxpass", head=i)
        elif t.i == i:
            top = be.head == be.i
            out[t.i - first] = t._replace(dep=be.dep, head=i if top else be.head)
        elif t.head == be.i:
            out[t.i - first] = t._replace(dep="nsubjpass" if t.dep == "nsubj" else t.dep, head=i)


def _mend_cleft(out: list[Token], relative: Token, first: int) -> None:
    """What "it was X" leads on to, as a clause that hangs on X."""
    clause = out[relative.head - first] if first <= relative.head < first + len(out) else relative
    be = out[clause.head - first] if first <= clause.head < first + len(out) else relative
    if clause.dep != "ccomp" or be.lemma != "be":
        return
    subject = next((t for t in out if t.head == be.i and t.dep == "nsubj"), None)
    thing = next((t for t in out if t.head == be.i and t.dep == "attr" and t.i < relative.i), None)
    if subject is not None and subject.lower == "it" and thing is not None:
        out[clause.i - first] = clause._replace(dep="relcl", head=thing.i)
