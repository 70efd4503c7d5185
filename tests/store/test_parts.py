"""The tables have a place for all that a dossier holds."""

from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest

from crosswire.model.dossier import Dossier
from crosswire.store.parts import DOSSIER, Part


def kinds(part: Part, kind: Any) -> Iterator[tuple[Part, Any]]:
    """Each part with the class of its things."""
    yield part, kind
    for below in part.parts:
        (name,) = below.path
        (one, *_) = get_args(get_type_hints(kind)[name])
        yield from kinds(below, one)


@pytest.mark.parametrize(("part", "kind"), [pytest.param(p, k, id=p.table.name) for p, k in kinds(DOSSIER, Dossier)])
def test_every_field_has_a_column_or_a_table(part: Part, kind: Any) -> None:
    columns = {path[0] for path in part.values.values() if path}
    tables = {below.path[0] for below in part.parts}
    if kind is str:
        assert (columns, tables) == (set(), set())
    else:
        elsewhere = {"text", "sha256"} if part.table.name == "settled_reports" else set()
        assert columns | tables == set(get_type_hints(kind)) - elsewhere
