"""Voices taken for one, and why."""

from __future__ import annotations

from collections import defaultdict

__all__ = ["Merged"]


class Merged:
    """Sets of keys that are one voice; the same sets in whatever order they are joined."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._why: dict[str, set[str]] = defaultdict(set)

    def root(self, key: str) -> str:
        """The least key of those that are one with this one."""
        at = key
        while (above := self._parent.get(at, at)) != at:
            at = above
        while (above := self._parent.get(key, key)) != at:
            self._parent[key] = at
            key = above
        return at

    def join(self, one: str, other: str, why: str) -> None:
        """Takes two keys for one voice."""
        a, b = sorted((self.root(one), self.root(other)))
        self._parent[b] = a
        self._why[one].add(why)

    def note(self, key: str, why: str) -> None:
        """Adds a reason why claims were taken for this voice."""
        self._why[key].add(why)

    def why(self) -> dict[str, set[str]]:
        """By the least key of those that are one, the reasons why they are taken for it."""
        out: dict[str, set[str]] = defaultdict(set)
        for key, told in self._why.items():
            out[self.root(key)] |= told
        return out
