"""PLOVER's contexts: what an event is about, by the words that its claims govern. It may have several, or none."""

from __future__ import annotations

from collections.abc import Iterable

from crosswire.model.frame import Frame

__all__ = ["contexts_of"]

_CONTEXTS = {
    "military": """army navy military troop soldier weapon missile rocket tank artillery ammunition warship warplane
        airstrike ceasefire truce munition arms satellite submarine""",
    "intelligence": "intelligence spy espionage surveillance",
    "executive": "president premier cabinet prime government minister",
    "legislative": "parliament senate congress legislature bill lawmaker",
    "diplomatic": "embassy ambassador diplomat diplomatic consulate treaty summit delegation envoy",
    "economic": "trade tariff economy economic export import investment oil gas debt bank currency loan",
    "technology": "technology satellite cyber software internet computer",
    "cbrn": "nuclear chemical biological radiological uranium plutonium",
    "territory": "border territory annexation enclave sovereignty boundary",
    "legal": "court judge trial lawsuit prosecutor law legal verdict charge indictment",
    "election": "election vote ballot campaign voter candidate",
    "terrorism": "terrorist terrorism militant jihadist extremist",
    "trafficking": "smuggling smuggler trafficking trafficker",
    "migration": "migrant migration refugee asylum deportation",
    "humanitarian": "humanitarian famine relief",
    "corruption": "corruption bribe bribery embezzlement",
    "crime": "crime murder theft robbery criminal",
    "environment": "climate emission pollution environment environmental",
    "health": "virus pandemic vaccine epidemic hospital health",
    "disaster": "earthquake flood hurricane wildfire tsunami shipwreck collision",
}
_WORDS = {context: frozenset(words.split()) for context, words in _CONTEXTS.items()}


def contexts_of(frames: Iterable[Frame]) -> list[str]:
    """The contexts whose words the predicates govern, in the order of the table."""
    told = {word for frame in frames for word in (frame.predicate, *frame.words, *_of_arguments(frame))}
    return [context for context, words in _WORDS.items() if not words.isdisjoint(told)]


def _of_arguments(frame: Frame) -> Iterable[str]:
    return (word for argument in frame.arguments for word in (argument.head, *argument.words))
