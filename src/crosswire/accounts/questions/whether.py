"""Whether it is so: yes, no, or in between, by the speaker's stance and by how the content is put.

A claim that only mentions the event takes it for granted and answers nothing; unless another claim says no, for then
what is taken for granted is in question: "will make them pay" against "they will not pay", "her concession" against
"this was no concession". What stands against what:

- "no" conflicts with "yes", "possible" and "expected", where it is sure enough that both speak of one thing;
- "not yet" and a yes are an update, and so are "will not" and what was done after all, and a plan and what a later
  report tells of it, as done or as not done;
- calls for a thing and against it conflict, and so do two expectations; a wish is no answer to what is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from crosswire.accounts.compare import PLAINLY_SAME, score
from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import polarity
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground
from crosswire.model.account import Typed

__all__ = ["WHETHER", "taken_for_granted", "to_the_contrary"]

_TEXT = {
    "yes": "it is so",
    "no": "it is not so",
    "expected": "it is to come",
    "possible": "it may be so",
    "wanted": "it is called for",
    "not expected": "it is not to come",
    "not wanted": "it is called on not to be so",
}
_CONTRARY = (frozenset({"expected", "not expected"}), frozenset({"wanted", "not wanted"}))
_NOT_YET = re.compile(r"\b(?:yet|so far|as of|until now|immediately)\b")
_IN_IT = re.compile(r"\b(?:in|during|after|by|following|amid) an? (?:[a-z-]+ ){0,2}$")
_BEFORE_IT = 40
"""Characters before a noun in which what brings it in stands."""
_TOLD = frozenset({"yes", "possible", "expected"})
_AHEAD = frozenset("will would shall going".split())
_LOOKED_AT = 40
"""Claims of each side that are looked at for two that plainly speak of one thing."""


def _given(node: Node, ground: Ground) -> Iterable[Given]:  # noqa: ARG001 - all questions are asked alike
    value = polarity(node)
    if node.tells and value in _TEXT:
        yield Given(value, _TEXT[value], node, Typed(kind="polarity"), words=node.frame.span)


def taken_for_granted(nodes: Sequence[Node], ground: Ground) -> Iterator[Given]:
    """What mentions of an event answer, where a claim of it says no; nothing where none does.

    A verb does by how it is put, a noun only with its doer, or where it is first told of: "the concession of the
    mayor", "was freed in a raid".
    """
    if not any(node.tells and polarity(node) == "no" for node in nodes):
        return
    denying = {node.claim.id for node in nodes if polarity(node) == "no"}
    for node in nodes:
        value = polarity(node)
        told = any(a.party for a in node.agents) or _is_told_of(node, ground)
        if not node.tells and value in _TOLD and told and not node.frame.act and node.claim.id not in denying:
            yield Given(value, _TEXT[value], node, Typed(kind="polarity"), words=node.frame.span)


def _is_told_of(node: Node, ground: Ground) -> bool:
    """Whether a claim brings in the event as what something else took place in: "in a raid on a camp"."""
    before = ground.reports[node.claim.report].text[: node.frame.span.start]
    return _IN_IT.search(before[-_BEFORE_IT:].lower()) is not None


def to_the_contrary(nodes: Iterable[Node]) -> Iterator[Given]:
    """What frames answer that tell the contrary of what an event is: shut, where it was opened."""
    for node in nodes:
        yield Given("no", _TEXT["no"], node, Typed(kind="polarity"), words=node.frame.span)


def _relation(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found:
    one, other = a[0].value, b[0].value
    both = f"one says that {_TEXT[one]}, the other that {_TEXT[other]}"
    if frozenset({one, other}) in _CONTRARY:
        said_apart = any(x.claim.id != y.claim.id for x in a for y in b)
        return Found("conflict" if said_apart and _of_one_thing(a, b, ground) else "unsure", both)
    if {one, other} == {"expected", "yes"}:
        return Found("update", f"one tells as done what the other expects: {both}")
    if "no" not in {one, other}:
        return Found("unsure", both)
    no, rest = (a, b) if one == "no" else (b, a)
    if rest[0].value in {"wanted", "not wanted", "not expected"}:
        return Found("unsure", both)
    return _denied(no, rest, both, ground)


def _denied(no: Sequence[Given], rest: Sequence[Given], both: str, ground: Ground) -> Found:
    """How a no stands to a yes, a perhaps or a plan."""
    denying, telling = [g.claim for g in no], [g.claim for g in rest]
    if all(_NOT_YET.search(ground.words(claim).lower()) for claim in denying):
        if not ground.later(telling, denying):
            return Found("update", f"{both}; the no is only for as yet")
    elif rest[0].value == "yes" and _all_ahead(no) and _all_past(rest) and not ground.later(telling, denying):
        return Found("update", f"{both}; the no is of what was to come, the yes of what came")
    elif rest[0].value == "expected" and (why := ground.later(telling, denying)) and _all_past(no):
        return Found("update", f"{both}; the no {why}: what was expected did not come about")
    if all(claim.condition is not None for claim in telling):
        return Found("unsure", f"{both}; but only on a condition")
    if not _of_one_thing(no, rest, ground):
        return Found("unsure", f"{both}; but it is not sure that they speak of one thing")
    return Found("conflict", both)


def _all_ahead(given: Sequence[Given]) -> bool:
    return all(g.node.frame.modal in _AHEAD or g.node.frame.tense == "future" for g in given)


def _all_past(given: Sequence[Given]) -> bool:
    """Whether all is told as past; of a headline, which tells of today in the present, where a report does so too."""
    tenses = {g.node.frame.tense for g in given if not g.node.frame.modal}
    return "past" in tenses and "future" not in tenses and not any(g.node.frame.modal for g in given)


def _of_one_thing(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> bool:
    """Whether two of the claims plainly speak of one thing."""
    return any(
        ground.opposition.stand(x.node, y.node)
        or ground.contraries.stand(x.node, y.node)
        or (ground.opposition.may_stand(x.node, y.node) and score(x.node, y.node, ground.terms) >= PLAINLY_SAME)
        for x in _some(a)
        for y in _some(b)
    )


def _some(given: Sequence[Given]) -> Iterator[Given]:
    yield from sorted(given, key=lambda g: g.node.key)[:_LOOKED_AT]


WHETHER = Inquiry("whether", _given, _relation, lambda given: (given.value, given.value))
