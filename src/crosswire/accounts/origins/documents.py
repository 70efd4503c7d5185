"""Documents: which of them may be one paper under two names."""

from __future__ import annotations

from functools import lru_cache

from crosswire.model.spelling import fold

__all__ = ["may_be_one_document", "sort_of_paper"]

_COURT = frozenset(
    "affidavit brief complaint filing indictment injunction judgment lawsuit motion petition plea ruling subpoena "
    "suit transcript verdict warrant".split()
)
"""Papers that a court gets or gives."""
_ANY_PAPER = frozenset("document file paper record".split())
"""Words for any paper."""
_OF_COURT = frozenset("court federal criminal civil judicial legal trial".split())
_PLAIN = frozenset("a an the this that his her their its of in from by for new latest same one two several".split())


def may_be_one_document(one: str, other: str) -> bool:
    """Whether two descriptions may be of one document, since the text does not tell them apart.

    ``the complaint`` may be ``a criminal complaint``; ``court papers`` may be any paper of a court; ``a UN report`` is
    not ``a police report``.
    """
    (head, beside), (other_head, other_beside) = _parts(one), _parts(other)
    if head != other_head and not (
        _stands_for(head, beside, other_head) or _stands_for(other_head, other_beside, head)
    ):
        return False
    ours, theirs = beside - _OF_COURT, other_beside - _OF_COURT
    return not ours or not theirs or bool(ours & theirs)


def sort_of_paper(name: str) -> str:
    """What two descriptions have in common that may be of one document: the head noun, or that it is some paper."""
    head, _ = _parts(name)
    return "" if head in _COURT or head in _ANY_PAPER else head


def _stands_for(head: str, beside: frozenset[str], other: str) -> bool:
    """Whether "court documents" or "documents" may stand for another paper of a court."""
    return head in _ANY_PAPER and (other in _COURT or other in _ANY_PAPER) and beside <= _OF_COURT


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[str, frozenset[str]]:
    """The head noun in the singular, and the other telling words."""
    words = [word.removesuffix("s") for word in fold(name).split()]
    ends = [n for n, word in enumerate(words) if word in {"of", "from", "in", "by", "for", "on", "filed", "with"}]
    head = words[(ends[0] if ends else len(words)) - 1] if words and ends != [0] else ""
    return head, frozenset(words) - _PLAIN - {head}
