"""Several programs that write to one store at a time lose nothing, keep nothing twice and never wait in a ring."""

from sqlalchemy import func, select

from crosswire.store import open_store
from crosswire.store.migrations import newest
from crosswire.store.tables import arrivals, dossiers, parses, remembered, reports, schema_versions
from tests.store.conftest import Placing
from tests.store.writing import SHARED, own, write_at_once

PROGRAMS = (1, 2)


def test_programs_that_write_at_once(empty_place: Placing) -> None:
    """The store is made by whichever comes first."""
    place = str(empty_place())
    assert write_at_once(place, PROGRAMS) == [0, 0]
    everything = {report.id: report for report in (*SHARED, *(each for program in PROGRAMS for each in own(program)))}
    with open_store(place) as store:
        assert {report.id: report for report in store.reports()} == everything
        assert len(store.reports()) == len(everything)
        dossier = store.dossier()
        assert dossier is not None
        assert {report.id for report in dossier.reports} <= everything.keys()
        assert {report.id for report in own(1)} <= store.parsed("m")
        assert all(store.recall("shared", f"{number}") == b"the same" for number in range(20))
        with store.reading() as connection:
            counted = {
                table.name: connection.scalar(select(func.count()).select_from(table))
                for table in (reports, arrivals, parses, remembered, dossiers, schema_versions)
            }
    assert counted["remembered"] == 20
    assert counted["dossiers"] == 1
    assert counted["schema_versions"] == newest()
