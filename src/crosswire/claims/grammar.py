"""Questions that the rules ask of a parse: who is the subject, what belongs to a clause, which tokens make a phrase."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crosswire.claims.cues import LIGHT_VERBS
from crosswire.model.parse import Parse
from crosswire.model.spans import Span

__all__ = [
    "bounds_a_number",
    "clause_head",
    "conjuncts",
    "is_clause",
    "is_finite",
    "is_negated",
    "noun_phrase",
    "particles",
    "spans_of",
    "subjects",
    "whole_phrase",
]

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_EDGE = " \t\n,;:—–-"
_CLOSING = re.compile(r"[.,!?]?(?:[”»\"]|'')")
_SHARING = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "ccomp", "aux", "auxpass", "acomp"})
_THAN = frozenset("more fewer less greater later earlier".split())
_CHAIN = 8
"""Verbs between a verb and its subject, at most: a bound for parses gone wrong."""
_PHRASE_OUT = frozenset(
    {"relcl", "acl", "appos", "punct", "cc", "conj", "advcl", "ccomp", "parataxis", "dep", "npadvmod"}
)


def subjects(parse: Parse, verb: int) -> tuple[int, ...]:
    """Heads of the subject of a verb, several where they are joined by "and"; looked for up the verb chain.

    A participle or a second verb takes its subject from the clause it hangs on; a relative clause takes the noun.
    """
    at = verb
    for _ in range(_CHAIN):
        beside = [c for c in parse.children[at] if parse.tokens[c].dep in SUBJECTS]
        if _are_listed(parse, beside):
            return tuple(n for c in beside for n in conjuncts(parse, c))
        if beside:
            before = [c for c in beside if c < at]
            return _named(parse, before[-1] if before else beside[0], at)
        token = parse.tokens[at]
        if token.dep == "relcl":
            return (token.head,)
        if token.dep == "acl":
            noun = parse.tokens[token.head]
            carrying = parse.tokens[token.i - 1].text == "," or parse.tokens[noun.head].lemma in LIGHT_VERBS
            carried = noun.dep == "dobj" and token.tag == "VBG" and carrying
            if not carried:
                return conjuncts(parse, token.head)
            at = noun.head
        elif token.dep in _SHARING and not (token.dep == "ccomp" and is_finite(parse, at)):
            at = token.head
        else:
            return ()
        if parse.tokens[at].pos == "NOUN" and parse.tokens[at].dep == "dobj":
            at = parse.tokens[at].head  # "made remarks, including calling ...": who made them
        elif parse.tokens[at].pos not in {"VERB", "AUX", "ADP", "ADJ", "SCONJ"} and parse.tokens[at].dep != "prep":
            return ()
    return ()


def _are_listed(parse: Parse, beside: list[int]) -> bool:
    """Whether subjects of one verb are the members of a list: "the union, the company and the governor agreed"."""
    return (
        len(beside) > 1
        and all(parse.tokens[c].pos in {"NOUN", "PROPN"} for c in beside)
        and len(conjuncts(parse, beside[-1])) > 1
        and all(parse.tokens[min(parse.subtree(c)) - 1].text == "," for c in beside[1:])
    )


def _named(parse: Parse, subject: int, verb: int) -> tuple[int, ...]:
    token = parse.tokens[subject]
    if token.lower in {"who", "which", "that"} and parse.tokens[verb].dep == "relcl":
        return (parse.tokens[verb].head,)
    return conjuncts(parse, subject)


def conjuncts(parse: Parse, head: int) -> tuple[int, ...]:
    """The head and the nouns joined to it by "and"; a mere list in apposition is not joined."""
    out = [head]
    for child in parse.children[head]:
        if parse.tokens[child].dep == "conj" and parse.tokens[child].pos in {"NOUN", "PROPN", "PRON"}:
            out.extend(conjuncts(parse, child))
    return tuple(out)


def particles(parse: Parse, verb: int) -> dict[str, int]:
    """Words that may make a phrasal verb with it, lower case, and where they stand."""
    out: dict[str, int] = {}
    for child in parse.children[verb]:
        token = parse.tokens[child]
        if token.dep in {"prt", "prep", "advmod", "acomp", "mark", "oprd", "agent"} or (
            token.dep == "ccomp" and token.pos == "ADJ"
        ):
            out.setdefault(token.lower, child)
    return out


def is_finite(parse: Parse, verb: int) -> bool:
    """Whether a verb is finite: its own tag says so, or one of its auxiliaries."""
    if parse.tokens[verb].tag in {"VBD", "VBP", "VBZ", "MD"}:
        return True
    return any(
        parse.tokens[c].dep in {"aux", "auxpass"} and parse.tokens[c].tag in {"VBD", "VBP", "VBZ", "MD"}
        for c in parse.children[verb]
    )


def is_clause(parse: Parse, index: int) -> bool:
    """Whether a token heads a clause that has a finite verb."""
    return parse.tokens[index].pos in {"VERB", "AUX"} and is_finite(parse, index)


def is_negated(parse: Parse, verb: int) -> bool:
    """Whether "not", "never", "no longer" or a negative subject or object stands with the verb."""
    first = verb
    while parse.children[first] and parse.children[first][0] < first:
        first = parse.children[first][0]
    if first > 0 and parse.tokens[first - 1].lower in {"nor", "neither"}:
        return True
    for child in parse.children[verb]:
        token = parse.tokens[child]
        if bounds_a_number(parse, child):
            continue
        if token.dep == "neg" or token.lower in {"never", "neither", "nor", "hardly", "scarcely"}:
            return True
        if token.dep in {"nsubj", "nsubjpass", "dobj", "attr", "acomp"} and (
            token.lower in {"nothing", "nobody", "none", "no-one"}
            or any(
                parse.tokens[c].lower in {"no", "neither"} and not bounds_a_number(parse, c)
                for c in parse.children[child]
            )
        ):
            return True
        if token.dep == "prep" and token.lower in {"in", "at"} and _is_no_way(parse, child):
            return True
    return False


def bounds_a_number(parse: Parse, i: int) -> bool:
    """Whether "no" or "not" only says how far a number reaches: "no more than 6,000", "not less than nine"."""
    behind = [token.lower for token in parse.tokens[i + 1 : i + 3]]
    return parse.tokens[i].lower in {"no", "not"} and len(behind) > 1 and behind[0] in _THAN and behind[1] == "than"


def _is_no_way(parse: Parse, preposition: int) -> bool:
    inner = parse.child(preposition, "pobj")
    return inner is not None and any(
        parse.tokens[c].lower == "no" and not bounds_a_number(parse, c) for c in parse.children[inner]
    )


def clause_head(parse: Parse, index: int) -> int:
    """The verb of the clause that a token stands in; the sentence's root if it has no verb."""
    if is_clause(parse, index):
        return index
    for above in parse.ancestors(index):
        if is_clause(parse, above):
            return above
        index = above
    return index


def noun_phrase(parse: Parse, head: int) -> range:
    """The tokens of a noun phrase without what only adds to it: relative clauses, appositions, other conjuncts.

    A prepositional phrase stays where it says whose or of what ("an official from the ministry").
    """
    kept = {head}
    todo = [head]
    while todo:
        at = todo.pop()
        for child in parse.children[at]:
            token = parse.tokens[child]
            if token.dep in _PHRASE_OUT and not _belongs(parse, child, at):
                continue
            if at == head and token.dep == "prep" and token.i < head:
                continue
            kept.add(child)
            todo.append(child)
    first, last = min(kept), max(kept) + 1
    while last - 1 > head and parse.tokens[last - 1].dep == "punct":
        last -= 1
    # What stands between but was left out cuts the phrase short.
    for at in range(head, last):
        if at not in kept and parse.tokens[at].dep in {"relcl", "appos", "conj"}:
            last = at
            break
    while last - 1 > head and parse.tokens[last - 1].dep in {"punct", "cc", "case"}:
        last -= 1
    return range(first, last)


def whole_phrase(parse: Parse, head: int, outside: frozenset[int]) -> range:
    """The tokens of a noun phrase with all that tells who is meant: apposition, post, relative clause.

    Conjuncts stay out, and so do "even" and "only" before it and whatever holds a token ``outside`` it: a cue, what is
    said.
    """
    bare = noun_phrase(parse, head)
    kept = {*bare}
    for at in bare:
        for child in parse.children[at]:
            below = parse.subtree(child)
            joined = parse.tokens[child].dep in {"cc", "conj"} and at == head
            if child not in bare and not joined and not outside.intersection(below):
                kept.update(below)
    first, last = head, head + 1
    while first - 1 in kept:
        first -= 1
    while last in kept:
        last += 1
    while first < head and parse.tokens[first].head == head and parse.tokens[first].dep in {"advmod", "cc", "punct"}:
        first += 1
    while last - 1 > head and parse.tokens[last - 1].dep in {"punct", "cc", "case"}:
        last -= 1
    return range(first, max(last, bare.stop))


def _belongs(parse: Parse, child: int, head: int) -> bool:
    """A hyphen, a full stop in initials, or a name right behind its noun ("the news agency Interfax")."""
    token = parse.tokens[child]
    if token.dep == "punct":
        return token.lower in {"-", "."}
    return token.dep == "appos" and token.pos == "PROPN" and min(parse.subtree(child)) == head + 1


def spans_of(parse: Parse, text: str, indices: Iterable[int]) -> tuple[Span, ...]:
    """The stretches of text that tokens make up: runs with nothing but punctuation between are one.

    Commas, dashes and a quotation mark without its fellow are trimmed off the ends.
    """
    out: list[Span] = []
    for i in sorted(indices):
        token = parse.tokens[i]
        if out and _only_marks(text[out[-1].end : token.start]):
            out[-1] = Span(out[-1].start, token.end)
        else:
            out.append(token.span)
    trimmed = (_tidy(span, text) for span in out)
    return tuple(span for span in trimmed if any(c.isalnum() for c in span.of(text)))


def _only_marks(between: str) -> bool:
    return not any(c.isalnum() for c in between) and "\n" not in between


def _with_closing_mark(span: Span, text: str) -> Span:
    """A stretch that ends right before the mark that closes a quotation inside it, with that mark."""
    words = span.of(text)
    alike = (words.rfind(mark) if words.count(mark) % 2 else -1 for mark in ('"', "''"))
    opened = max(words.rfind("“"), words.rfind("«"), *alike)
    if opened < 1 or any(mark in words[opened + 1 :] for mark in "”»"):
        return span
    closing = _CLOSING.match(text, span.end)
    return Span(span.start, closing.end()) if closing else span


def _tidy(span: Span, text: str) -> Span:
    span = _with_closing_mark(span.trimmed(text, _EDGE), text)
    words = span.of(text)
    if words and words[0] in '“"«„' and not any(mark in words[1:] for mark in '”"»“'):
        return Span(span.start + 1, span.end).trimmed(text, _EDGE)
    if words and words[-1] in '”"»' and not any(mark in words[:-1] for mark in '“"«„'):
        return Span(span.start, span.end - 1).trimmed(text, _EDGE)
    return span
