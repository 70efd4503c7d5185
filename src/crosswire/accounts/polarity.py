"""What a frame of a claim says of whether it is so: by the speaker's stance, and by how the content is put."""

from __future__ import annotations

from crosswire.accounts.nodes import Node

__all__ = ["is_denied", "polarity"]

_CONDITIONS = frozenset("if unless whether".split())
_SAYS = {"asserts": "yes", "expects": "expected", "doubts": "possible", "urges": "wanted", "denies": "no"}


def polarity(node: Node) -> str:
    """``yes``, ``no``, ``possible``, ``expected``, ``wanted``, ``not expected``, ``not wanted``.

    What stands only as a condition is ``open``: "if she is elected" says nothing of whether she is.
    """
    if node.frame.modal in _CONDITIONS and not node.frame.act:
        return "open"
    value = _SAYS[node.claim.stance]
    told_by_cue = node.claim.cue is not None and not node.claim.frames[0].negated
    if node.frame.act:
        return "yes"
    if node.claim.refutes and node.claim.stance == "denies":
        return "yes" if node.frame.negated else "no"
    if node.claim.stance == "denies" and node.place > 0 and not told_by_cue:
        # The main predicate is put in the negative; what else is told is not denied.
        return "no" if node.frame.negated else "yes"
    if value == "yes" and node.frame.modal and not node.frame.negated:
        return "possible"
    if node.frame.negated and value in {"yes", "possible"}:
        return "no"
    if node.frame.negated and value in {"expected", "wanted"}:
        return f"not {value}"
    return value


def is_denied(node: Node) -> bool:
    """Whether the claim says that it is not so: it then gives no day, place, doer or number of it."""
    return node.tells and polarity(node) == "no"
