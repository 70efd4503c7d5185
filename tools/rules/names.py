"""The ways in which words lead to a party."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosswire.model.party import Mention, Party
from crosswire.reading.names import evidence, headlines, link, pairs, people, pronouns, takeups
from tools.rules.docstrings import doc, quoted
from tools.rules.reading import must, read, speaking

__all__ = ["names", "unlisted"]

_WAYS: tuple[tuple[str, object], ...] = (
    ("named in full", people),
    ("named", link),
    ("name of", headlines),
    ("in apposition to", evidence),
    ("takes up", vars(takeups.TakeUps)["_nearest"]),
    ("the one person in view", vars(takeups.TakeUps)["_in_view"]),
    ("the same", vars(takeups.TakeUps)["_serving"]),
    ("government of", vars(takeups.TakeUps)["_state"]),
    ("the nearest fitting", pronouns),
    ("taken up together", pairs),
    ("a description that takes up nobody", takeups),
)
"""How ``why`` of a mention begins, and what has the docstring that tells of it."""


def names() -> Iterator[str]:
    """Each way by how ``Mention.why`` begins."""
    yield from ("## Names", "", "`why` of a mention begins with one of these.", "")
    for way, documented in _WAYS:
        yield from (f"### {way}", "", *doc(documented))
        for text in speaking("names", way):
            mentions = sorted((m.span, p.name, m) for p in read(text).parties for m in p.mentions)
            must(any(_by_way(mention, way) for _, _, mention in mentions), way, text)
            told = (f"- “{span.of(text)}” is {name}: {mention.why}" for span, name, mention in mentions)
            yield from (*quoted(text), *told, "")


def _by_way(mention: Mention, way: str) -> bool:
    return mention.why == way or mention.why.startswith(f"{way} ") or mention.why.startswith(f"{way}:")


def unlisted(parties: Iterable[Party]) -> set[str]:
    """Each ``why`` of the parties' mentions that the page does not tell of."""
    whys = {mention for party in parties for mention in party.mentions}
    return {mention.why for mention in whys if not any(_by_way(mention, way) for way, _ in _WAYS)}
