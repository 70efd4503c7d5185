"""A store carried over from one database to another, all of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from crosswire.model.parse import Parse
from crosswire.model.placing import change
from crosswire.model.report import Arrival
from crosswire.store import NotMovedError, open_store
from crosswire.store.database import DatabaseStore
from crosswire.store.moving import LASTING, move
from tests.making import bare_dossier, make_report
from tests.postgres import Server
from tests.views.visit import visit

OTHER = make_report("Nobody else saw the ferry.", outlet="Elsewhere Post")
HOSTILE = replace(
    make_report("A \u202eferry\ufdd0 '); DROP TABLE reports; -- \\. \\N"),
    path="a\udcff\x00\tb\n\\.",
    title="\x10\x00{$1} %s :name",
    authors=("\ud800", "\\x00"),
    arrivals=(Arrival(path="a\udcff!b\x00", sha256="0" * 64, size=2**40, media="\x00", url="\\"),),
)


CHANGE = change("b", [("a",), ("b",)], [("a", "b")], ["both tell of the ferry"])


class Both(NamedTuple):
    source: DatabaseStore
    target: DatabaseStore


def ignore(*_: object) -> None:
    """Progress that nobody watches."""


@pytest.fixture(params=["to the server", "to a file"])
def both(request: pytest.FixtureRequest, tmp_path: Path, postgres: Server) -> Iterator[Both]:
    """A store with all there is, and an empty one in another database."""
    file, address = tmp_path / "store.sqlite", postgres.store()
    source, target = (file, address) if request.param == "to the server" else (address, file)
    with open_store(source) as full, open_store(target) as empty:
        full.add_reports([*visit().reports, HOSTILE])
        for report in visit().reports:
            full.keep_parse(Parse(report=report.id, made_by="a model", tokens=(), sentences=(), entities=()))
        full.remember("song", {f"{number}": bytes([number]) for number in range(256)})
        full.note_changes([CHANGE], "2031-03-01T10:00:00Z")
        full.keep_dossier(visit())
        yield Both(full, empty)
    postgres.drop(address)


def same(both: Both) -> bool:
    source, target = both
    return (
        source.reports() == target.reports()
        and source.dossier() == target.dossier()
        and source.parsed("a model") == target.parsed("a model")
        and all(target.recall("song", f"{number}") == bytes([number]) for number in range(256))
        and source.story_changes() == target.story_changes(["a"]) != ()
    )


def test_all_of_it_is_there_afterwards(both: Both) -> None:
    told: list[str] = []
    counted = move(*both, lambda stage, *_: told.append(stage))
    assert same(both)
    assert set(counted) == {table.name for table in LASTING}
    assert counted["reports"] == len(both.source.reports())
    assert counted["arrivals"] == sum(len(report.arrivals) for report in both.source.reports())
    assert counted["parses"] == len(visit().reports)
    assert counted["remembered"] == 256
    assert (counted["story_changes"], counted["changed_reports"]) == (1, 2)
    assert {"reports", "parses", "remembered"} <= set(told)


def test_moving_again_changes_nothing(both: Both) -> None:
    assert move(*both, ignore) == move(*both, ignore)
    assert same(both)


def test_a_move_that_was_interrupted_goes_on(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    class GoneError(Exception):
        """The machine falls."""

    def falls(stage: str, *_: object) -> None:
        if stage == "remembered":
            raise GoneError

    monkeypatch.setattr("crosswire.store.moving._AT_ONCE", 2)
    with pytest.raises(GoneError):
        move(*both, falls)
    assert both.target.recall("song", "0") == b"\x00"
    assert both.target.dossier() is None
    move(*both, ignore)
    assert same(both)


def test_a_store_that_holds_something_else_is_left_as_it_is(both: Both) -> None:
    both.target.add_reports([OTHER])
    with pytest.raises(NotMovedError, match="holds reports that"):
        move(*both, ignore)
    assert both.target.reports() == (OTHER,)
    assert both.target.recall("song", "0") is None


def test_the_same_report_otherwise_told_is_something_else(both: Both) -> None:
    told = replace(visit().reports[0], title="Another title")
    both.target.add_reports([told])
    with pytest.raises(NotMovedError, match="holds reports that"):
        move(*both, ignore)
    assert both.target.reports() == (told,)


def test_a_row_that_does_not_arrive_is_an_error(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosswire.store.moving._not_in", lambda table, _, some: some if table.name != "parses" else [])
    with pytest.raises(NotMovedError, match="parses are not those"):
        move(*both, ignore)


def test_what_no_report_holds_comes_back_from_either(both: Both) -> None:
    assert HOSTILE in both.source.reports()
    both.target.add_reports([HOSTILE])
    assert both.target.reports() == (HOSTILE,)
    both.target.keep_dossier(bare_dossier(HOSTILE))
    assert both.target.dossier() == bare_dossier(HOSTILE)
