"""Model objects as plain data, and back, by their declared types."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeAlias, get_type_hints

from cattrs import Converter
from cattrs.cols import (
    is_namedtuple,
    namedtuple_dict_structure_factory,
    namedtuple_dict_unstructure_factory,
)
from cattrs.dispatch import StructureHook, UnstructureHook

__all__ = ["Plain", "compact_converter", "converter"]

Plain: TypeAlias = Any
"""Dicts, lists, strings, numbers, truth values and none, in each other."""


@cache
def converter() -> Converter:
    """Makes a named tuple such as a span a dict of its fields; refuses fields that the type does not have."""
    made = Converter(forbid_extra_keys=True, detailed_validation=False)

    @made.register_unstructure_hook_factory(is_namedtuple)
    def _fields(kind: type[tuple[Any, ...]], converter: Converter) -> UnstructureHook:
        return namedtuple_dict_unstructure_factory(kind, converter)

    @made.register_structure_hook_factory(is_namedtuple)
    def _rebuild(kind: type[tuple[Any, ...]], converter: Converter) -> StructureHook:
        return namedtuple_dict_structure_factory(kind, converter)

    return made


@cache
def compact_converter() -> Converter:
    """Makes a named tuple a list of its values, without their names, for what nobody but the program reads."""
    made = Converter(forbid_extra_keys=True, detailed_validation=False)

    @made.register_unstructure_hook_factory(is_namedtuple)
    def _values(kind: type[tuple[Any, ...]], converter: Converter) -> UnstructureHook:
        hooks = [converter.get_unstructure_hook(hint) for hint in get_type_hints(kind).values()]
        return lambda value: [hook(part) for hook, part in zip(hooks, value, strict=True)]

    @made.register_structure_hook_factory(is_namedtuple)
    def _rebuild(kind: type[tuple[Any, ...]], converter: Converter) -> StructureHook:
        hints = list(get_type_hints(kind).values())
        hooks = [converter.get_structure_hook(hint) for hint in hints]
        return lambda values, _: kind(*(hook(v, hint) for hook, v, hint in zip(hooks, values, hints, strict=True)))

    return made
