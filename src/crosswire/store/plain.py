"""Model objects as plain data, and back, by their declared types."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeAlias

from cattrs import Converter
from cattrs.cols import (
    is_namedtuple,
    namedtuple_dict_structure_factory,
    namedtuple_dict_unstructure_factory,
)
from cattrs.dispatch import StructureHook, UnstructureHook

__all__ = ["Plain", "converter"]

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
