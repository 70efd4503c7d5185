"""Slips of the language model about who says a thing, put right in the parse of one sentence.

"Speaking in Oslo, a deputy minister said": the noun phrase right before the verb is its subject, not a second name for
the town.

"The dam had cracked, said two of the engineers", "the dam had cracked, the Norna agency reported on Monday": a comma, a
verb of saying and a speaker at the end of a sentence say who said all that stands before.

"Norwegian media report, citing police": a verb that the model takes for a noun.

"Sources close to the company claim": a verb with a subject before it and no auxiliary is no infinitive.

"The dam had cracked," read a statement: what reads is the statement.

"Said in a statement carried by state media that the dam had cracked": what "that" opens is what is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.model.parse import Token

__all__ = ["mend_sayings"]

_SAYING = frozenset("say report announce add confirm state claim explain note write tell insist warn".split())
_PLAIN = frozenset("say report announce confirm".split())
"""Those that stand at the end of a sentence with who said it."""
_NOTICES = frozenset("statement message note letter sign banner notice post tweet inscription".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_NAMES = frozenset({"NOUN", "PROPN"})


def mend_sayings(out: list[Token], first: int) -> None:
    """Puts the tokens of one sentence right, in place; the first of them is token ``first``."""
    for token in list(out):
        if token.lemma.lower() in _SAYING or token.lower in {"report", "reports", "claim"}:
            _mend_tag(out, token.i, first)
    for token in list(out):
        if token.lemma in _PLAIN and token.tag in {"VBD", "VBN"}:
            _mend_last(out, token.i, first)
    for token in list(out):
        if token.lemma in _SAYING and token.tag in _FINITE:
            _mend_subject(out, token.i, first)
        if token.lemma in _SAYING and token.tag in _FINITE | {"VBN"}:
            _mend_that(out, token.i, first)
        if token.lemma == "read" and token.dep == "ROOT":
            _mend_read(out, token.i, first)


def _mend_tag(out: list[Token], i: int, first: int) -> None:
    """A verb that passes for a noun or for an infinitive."""
    token = out[i - first]
    below = list(_below(out, token))
    if token.dep == "ROOT" and token.tag == "VB" and not any(t.dep == "aux" for t in below):
        if any(t.dep == "nsubj" and t.i < i for t in below):
            out[i - first] = token._replace(tag="VBP")
        return
    said = any(t.dep == "ccomp" and t.i < i for t in below)
    who = next((t for t in below if t.dep == "compound" and t.i == i - 1 and t.tag in {"NNS", "NNPS"}), None)
    if token.dep == "ROOT" and token.pos == "NOUN" and said and who is not None:
        out[i - first] = token._replace(pos="VERB", tag="VBP")
        out[who.i - first] = who._replace(dep="nsubj")
        for t in below:
            if t.dep in {"amod", "det", "nmod"} and t.i < who.i and t.head == i:
                out[t.i - first] = t._replace(head=who.i)


def _mend_last(out: list[Token], i: int, first: int) -> None:
    """Who said it, at the end of a sentence and parsed as a second clause or as more of what was said."""
    said = out[i - first]
    root = next((t for t in out if t.dep == "ROOT"), None)
    if root is None or root.i >= i or any(t.dep in {"ccomp", "dobj"} and t.lower != "that" for t in _below(out, said)):
        return
    if said.dep == "conj" and said.head == root.i:
        who = next((t for t in _below(out, said) if t.dep == "nsubj" and t.i > i), None)
        opens = i
    elif said.dep == "acl":
        who = out[said.head - first] if first <= said.head < i else None
        agent = any(t.lower == "by" for t in _below(out, said))
        who = None if agent or who is None or who.head != root.i or _right(out, who.i, said.i) != i - 1 else who
        opens = _left(out, who.i) if who is not None else i
    else:
        return
    if who is None or opens - first < 1 or out[opens - 1 - first].text != ",":
        return
    out[root.i - first] = root._replace(dep="ccomp", head=i)
    out[i - first] = said._replace(dep="ROOT", head=i, tag="VBD")
    out[who.i - first] = who._replace(dep="nsubj", head=i)
    out[opens - 1 - first] = out[opens - 1 - first]._replace(head=i)


def _mend_subject(out: list[Token], i: int, first: int) -> None:
    """The noun phrase right before a verb without a subject, parsed as a second name for what stands before it."""
    verb = out[i - first]
    if any(t.dep in _SUBJECTS for t in _below(out, verb)) or verb.dep not in {"ROOT", "ccomp", "conj"}:
        return
    names = [t for t in out if t.dep == "appos" and t.i < i and t.pos in _NAMES]
    who = next((t for t in reversed(names) if _right(out, t.i) == i - 1), None)
    if who is None or any(t.dep == "nsubj" and t.head == who.i for t in out):
        return
    opens = _left(out, who.i)
    fronted = first <= opens - 1 and out[opens - 1 - first].text == "," and _top(out, who, verb)
    if fronted:
        out[who.i - first] = who._replace(dep="nsubj", head=i)


def _mend_read(out: list[Token], i: int, first: int) -> None:
    """What a notice says, parsed as what somebody reads: "..., read a statement from the company"."""
    verb = out[i - first]
    below = list(_below(out, verb))
    quoted = any(t.dep == "ccomp" and t.i < i for t in below)
    notice = next((t for t in below if t.dep == "dobj" and t.i > i and t.lemma in _NOTICES), None)
    if quoted and notice is not None and not any(t.dep in _SUBJECTS for t in below):
        out[notice.i - first] = notice._replace(dep="nsubj")
        out[i - first] = verb._replace(tag="VBD")


def _top(out: Sequence[Token], name: Token, verb: Token) -> bool:
    """Whether what the name was hung on hangs on the verb in turn: "Speaking in Oslo, a minister said"."""
    by_place = {t.i: t for t in out}
    at = name
    for _ in out:
        if at.head == verb.i:
            return at.dep in {"advcl", "prep", "npadvmod", "advmod"}
        if at.head == at.i or at.head not in by_place:
            return False
        at = by_place[at.head]
    return False


def _mend_that(out: list[Token], i: int, first: int) -> None:
    """What is said, parsed as a clause about the statement that it is said in."""
    verb = out[i - first]
    if any(t.dep in {"ccomp", "dobj"} for t in _below(out, verb)):
        return
    for that in out:
        if that.lower != "that" or that.tag != "IN" or that.dep not in {"dobj", "mark"} or that.i < i:
            continue
        clause = out[that.head - first] if first <= that.head < first + len(out) else that
        if clause.dep not in {"relcl", "acl"} or not any(t.dep in _SUBJECTS for t in _below(out, clause)):
            continue
        if verb.i in _above(out, clause, first) and clause.head > i:
            out[that.i - first] = that._replace(dep="mark")
            out[clause.i - first] = clause._replace(dep="ccomp", head=i)
            return


def _below(out: Sequence[Token], token: Token) -> Iterator[Token]:
    return (t for t in out if t.head == token.i and t.i != token.i)


def _above(out: Sequence[Token], token: Token, first: int) -> Iterator[int]:
    """The tokens over a token, up to the verb that governs it."""
    at = token
    for _ in out:
        if at.head == at.i or not first <= at.head < first + len(out):
            return
        at = out[at.head - first]
        yield at.i
        if at.pos in {"VERB", "AUX"}:
            return


def _left(out: Sequence[Token], i: int) -> int:
    """The first token of the phrase of a token."""
    inside = _phrase(out, i)
    return min(inside)


def _right(out: Sequence[Token], i: int, but: int = -1) -> int:
    """The last token of the phrase of a token, what hangs on ``but`` left out."""
    return max(_phrase(out, i) - (_phrase(out, but) if but >= 0 else set()))


def _phrase(out: Sequence[Token], i: int) -> set[int]:
    inside = {i}
    for _ in out:
        more = {t.i for t in out if t.head in inside and t.text != ","} - inside
        if not more:
            break
        inside |= more
    return inside
