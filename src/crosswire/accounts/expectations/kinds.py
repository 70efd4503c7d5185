"""Which deeds can be the outcome of which plans, and which are their contrary, by what kind of deed they are."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from crosswire.accounts.compare import Terms
from crosswire.accounts.comparing.families import family
from crosswire.accounts.nodes import Node
from crosswire.lexicon import are_opposite, mean_the_same

__all__ = ["Kinship", "is_contrary", "kinship"]

Kinship = Literal["same", "akin", "none"]
"""Akin are deeds that news tells of one plan in other words, which the same thing done has to bear out."""

_FULFILS = {"travel": frozenset({"travel", "arrive"}), "arrive": frozenset({"arrive"})}
"""Kinds that fulfil an expectation of another kind."""

_ONE_DEED = tuple(
    frozenset(words.split())
    for words in (
        """announce present unveil publish release issue introduce reveal put_forward propose table submit disclose
        set_out lay_out outline announcement publication presentation""",
        "hold stage host organize organise convene join attend take_part gather",
        "walk_out strike walkout walk_off go_on_strike on_strike down_tool stop_work",
        "rebuild restore repair reconstruct complete finish fix",
        "build construct complete finish erect",
        "address speak talk",
        "testify appear give_evidence take_stand speak tell",
        "question interrogate interview hear quiz",
        "send_back send transmit beam relay",
        "close shut shut_down close_down seal",
        "switch_off turn_off shut_off shut_down switch turn",
        "appeal lodge_appeal file_appeal",
        "leave quit resign step_down depart",
        "reach sign strike agree clinch close conclude complete",
        "launch start begin open",
    )
)
"""Verbs that tell of one deed from several sides, where it is done to one thing."""

_COMING = frozenset(
    """publish release issue announce unveil present hold happen arrive begin start come deliver hand_down
    complete""".split()
)
"""What is told of a thing that was expected or scheduled, when it has come."""

_DECIDES = {
    "vote": frozenset("approve pass adopt reject ratify defeat vote_down back accept endorse oppose".split()),
    "rule": frozenset(
        """decide deny grant find order reject sentence convict acquit dismiss uphold overturn clear throw_out
        strike_down allow bar block ruling verdict""".split()
    ),
    **dict.fromkeys(("expect", "schedule", "anticipate"), _COMING),
    "decide": frozenset("rule approve reject deny grant order vote opt choose agree".split()),
}
"""What comes of it when somebody votes, rules or decides, or a thing is expected."""

_CONTRARY = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (
        ("win survive retain hold", "lose forfeit"),
        ("approve pass adopt ratify accept endorse back", "reject vote_down defeat turn_down throw_out oppose rebuff"),
        ("convict sentence find_guilty", "acquit clear exonerate find_not_guilty"),
        ("open reopen", "close shut shut_down"),
        ("raise increase", "cut lower reduce decrease slash"),
        ("stay remain", "leave depart quit resign step_down flee"),
        ("attend join play appear", "miss skip boycott snub stay_away"),
        ("halt stop suspend end", "resume continue extend step_up restart"),
        ("free release", "keep jail imprison hold"),
        ("rise increase grow gain climb", "fall drop decline decrease shrink lose"),
    )
)
"""Verbs of which one tells that the other did not come about, where the same one did it to the same thing."""

_NEAR = 0.6
"""Nearness from which two verbs may tell of one deed: above that of most verbs and their contraries, as of "buy" and
"sell", "win" and "lose", which share their contexts."""


def kinship(expected: Node, told: Node, terms: Terms) -> Kinship:
    """Whether a deed is of the kind that was expected, of one that may be told for it, or of another."""
    ours, theirs = expected.frame, told.frame
    if is_contrary(expected, told):
        return "none"
    if theirs.kind in _FULFILS.get(ours.kind, {ours.kind}) or ours.predicate == theirs.predicate:
        return "same"
    if family(ours.predicate) == family(theirs.predicate):
        return "akin"
    if _tell_one_deed(ours.predicate, theirs.predicate):
        return "akin"
    if mean_the_same(ours.predicate, theirs.predicate):
        return "akin"
    return "akin" if terms.near(ours.predicate, theirs.predicate) >= _NEAR else "none"


def is_contrary(expected: Node, told: Node) -> bool:
    """Whether one tells, by its verb, that the other did not come about: "won", "lost"."""
    return _are_contrary(expected.frame.predicate, told.frame.predicate)


@lru_cache(maxsize=2**16)
def _tell_one_deed(ours: str, theirs: str) -> bool:
    """Whether two verbs tell of one deed, or of what decides it."""
    return any({ours, theirs} <= group for group in _ONE_DEED) or theirs in _DECIDES.get(ours, frozenset())


@lru_cache(maxsize=2**16)
def _are_contrary(ours: str, theirs: str) -> bool:
    pairs = ((ours in one and theirs in other) or (ours in other and theirs in one) for one, other in _CONTRARY)
    return any(pairs) or are_opposite(ours, theirs)
