"""Subjects, infinitives and phrases of a parse, as far as wanting needs them."""

from __future__ import annotations

from crosswire.model.parse import Parse

__all__ = ["clause", "conjuncts", "infinitive", "is_negated", "is_open", "object_of", "phrase", "subject"]

_UPWARDS = 8
"""Verbs between a verb and its subject, at most: a bound for parses gone wrong."""
_SHARING = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "acomp", "ccomp", "aux"})
_ADDED = frozenset({"relcl", "appos", "parataxis", "dep"})
_CIRCUMSTANCE = frozenset("as because while after before since although though when amid despite following".split())
_EDGES = frozenset({"punct", "cc"})
_POSSIBLE = frozenset("might may could can ca should must ought".split())
_UNSURE = frozenset("if whether unless".split())


def subject(parse: Parse, verb: int) -> int | None:
    """Head of the subject of a verb, looked for up the verb chain; none for a passive of the verb itself."""
    at = verb
    for _ in range(_UPWARDS):
        found = parse.child(at, "nsubj") if at == verb else parse.child(at, "nsubj", "nsubjpass")
        token = parse.tokens[at]
        if found is not None:
            relative = parse.tokens[found].lower in {"who", "which", "that"} and token.dep == "relcl"
            return token.head if relative else found
        if at == verb and parse.child(at, "nsubjpass") is not None:
            return None
        if token.dep in {"relcl", "acl"}:
            # "Her right to call for it" is hers; a right calls for nothing.
            return parse.child(token.head, "poss") if token.dep == "acl" and _has_to(parse, at) else token.head
        if token.dep not in _SHARING:
            return None
        if token.dep == "xcomp" and (asked := parse.child(token.head, "dobj")) is not None and asked < at:
            return asked
        at = token.head
    return None


def conjuncts(parse: Parse, head: int) -> list[int]:
    """The head and those joined to it as its equals."""
    out = [head]
    for child in parse.children[head]:
        if parse.tokens[child].dep == "conj":
            out.extend(conjuncts(parse, child))
    return out


def object_of(parse: Parse, word: int, prepositions: frozenset[str]) -> int | None:
    """The noun or gerund that stands with a word after one of the prepositions."""
    for child in parse.children[word]:
        token = parse.tokens[child]
        if token.lower in prepositions and token.dep in {"prep", "mark", "dative", "agent"} and child > word:
            found = parse.child(child, "pobj", "pcomp")
            if found is not None:
                return found
    return None


def infinitive(parse: Parse, word: int) -> int | None:
    """The infinitive with "to" that a verb or noun takes."""
    for child in parse.children[word]:
        token = parse.tokens[child]
        if token.dep in {"xcomp", "ccomp", "acl", "advcl", "relcl"} and child > word and _has_to(parse, child):
            return child
    return None


def clause(parse: Parse, word: int) -> int | None:
    """The finite clause that a verb or noun takes, "that" or not."""
    for child in parse.children[word]:
        token = parse.tokens[child]
        inside = [parse.tokens[c].lower for c in parse.children[child] if c < child]
        asked = any(w in {"whether", "if", "how", "why", "what", "who", "when", "where"} for w in inside)
        stands = token.dep in {"ccomp", "acl"} and child > word and not asked
        if stands and parse.child(child, "nsubj", "nsubjpass") is not None and not _has_to(parse, child):
            return child
    return None


def _has_to(parse: Parse, verb: int) -> bool:
    return any(parse.tokens[c].lower == "to" and parse.tokens[c].dep == "aux" for c in parse.children[verb])


def is_negated(parse: Parse, word: int) -> bool:
    """Whether "not", "never" or "no longer" stands with it."""
    below = (parse.tokens[c] for c in parse.children[word])
    return any(t.dep == "neg" or t.lower in {"never", "no", "neither", "nor", "hardly"} for t in below)


def is_open(parse: Parse, word: int) -> bool:
    """Whether it is only put as possible, asked, or a condition: "may seek", "if it wants", "whether he asked"."""
    at = word
    for _ in range(_UPWARDS):
        below = [parse.tokens[c] for c in parse.children[at]]
        if any(t.lower in _UNSURE and t.dep == "mark" for t in below):
            return True
        if any(t.lower in _POSSIBLE and t.dep == "aux" for t in below):
            return True
        token = parse.tokens[at]
        if token.dep not in {"xcomp", "conj", "acomp", "advcl", "ccomp", "aux"}:
            break
        at = token.head
    return _asks(parse, word)


def _asks(parse: Parse, word: int) -> bool:
    sentence = parse.sentences[parse.sentence_of[word]]
    for i in range(word, sentence.last):
        if parse.tokens[i].text in {".", "!", ";"}:
            return False
        if parse.tokens[i].text.startswith("?"):
            return True
    return False


def phrase(parse: Parse, head: int, without: frozenset[int] = frozenset()) -> range:
    """The tokens of a phrase or clause around its head, without what only adds to it.

    Relative clauses after a comma, appositions and clauses of circumstance end it; ``without`` are tokens that are
    left out with all they govern.
    """
    kept = {head}
    todo = [head]
    while todo:
        at = todo.pop()
        for child in parse.children[at]:
            if child not in without and not _only_adds(parse, child):
                kept.add(child)
                todo.append(child)
    first, last = head, head + 1
    while first - 1 in kept:
        first -= 1
    while last in kept or _is_bridge(parse, last, kept):
        last += 1
    while first < head and parse.tokens[first].dep in _EDGES:
        first += 1
    while last - 1 > head and (parse.tokens[last - 1].dep in _EDGES or _opens(parse, last - 1)):
        last -= 1
    return range(first, last)


def _opens(parse: Parse, at: int) -> bool:
    """Whether a word leads to others that were left out: "in", "the", "or"."""
    token = parse.tokens[at]
    return token.pos in {"DET", "CCONJ", "SCONJ"} or (token.pos == "ADP" and token.dep == "prep")


def _is_bridge(parse: Parse, at: int, kept: set[int]) -> bool:
    """Whether only marks stand between a word and what belongs to the phrase: a list's commas hang anywhere."""
    while at < len(parse.tokens) and parse.tokens[at].text in {",", '"', "“", "”", "and"}:
        at += 1
        if at in kept:
            return True
    return False


def _only_adds(parse: Parse, child: int) -> bool:
    token = parse.tokens[child]
    if token.dep in _ADDED:
        return token.dep != "relcl" or parse.tokens[min(parse.subtree(child)) - 1].text == ","
    if token.dep == "advcl":
        mark = parse.child(child, "mark", "advmod")
        return mark is not None and parse.tokens[mark].lower in _CIRCUMSTANCE
    if token.dep == "prep" and token.lower == "according":
        return True
    return token.dep == "punct" and token.text in {";", "—", "–", "--"}
