"""A reading without a language model, for what the command line does around it."""

from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO

import pytest

from crosswire import pipeline
from crosswire.accounts.ratings import NO_RATINGS, Ratings, rated_by
from crosswire.model.dossier import Dossier
from crosswire.model.report import Problem
from crosswire.reading.names.added import AddedNames
from crosswire.store import Store
from tests.making import bare_dossier, make_report


def read(
    places: Iterable[str],
    *,
    store: Store,
    language_model: str | None = None,  # noqa: ARG001
    stdin: BinaryIO | None = None,
    fields: Mapping[str, str],
    allow_private: bool,  # noqa: ARG001
    names: AddedNames,
    ratings: Ratings = NO_RATINGS,
    progress: Callable[[str, int, int | None], None],
    jobs: int | None = 1,  # noqa: ARG001
) -> tuple[Dossier, list[Problem]]:
    """Each place is a report that says its name, as each field does; ``-`` is one that says what it reads.

    A name with "bad" cannot be read, one with "again" was read before.
    """
    added = [f"{party.name} as {party.kind}" for party in names.parties]
    told = [*places, *(f"{name} as {what}" for what, name in fields.items()), *added]
    good = [name if name != "-" or stdin is None else stdin.read().decode() for name in told if "bad" not in name]
    store.add_reports(make_report(f"This is {name}.") for name in good)
    progress("reading", len(good), len(told))
    dossier, not_used = rated_by(bare_dossier(*store.reports()), ratings)
    store.keep_dossier(dossier)
    problems = [*not_used, *(Problem(name, "is bad") for name in told if "bad" in name)]
    problems += [Problem(name, "was read before", lost=False) for name in told if "again" in name]
    return dossier, problems


@pytest.fixture(autouse=True)
def _quick_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "read", read)
