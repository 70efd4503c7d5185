"""What one of several programs does that write to one store at a time; each runs in a process of its own."""

from collections.abc import Sequence
from multiprocessing import get_context

from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.store import open_store
from tests.making import bare_dossier, make_report

ROUNDS = 6
SHARED = [make_report(f"The ferry {number} left.", outlet="Fen Courier") for number in range(12)]
_WAIT_S = 100.0
"""A program that is not done by then waits for one that waits for it."""


def own(program: int) -> list[Report]:
    """Reports that one program alone has."""
    return [make_report(f"Program {program} saw ferry {number}.", outlet="Upland Post") for number in range(ROUNDS)]


def write(place: str, program: int) -> None:
    """Adds the same reports as every other, in an order of its own, and some of its own; keeps what is made of them."""
    with open_store(place) as store:
        for turn, report in enumerate(own(program)):
            same = SHARED[turn:] + SHARED[:turn]
            some = [report, *(same if program % 2 else reversed(same))]
            store.add_reports(some)
            for each in some[:3]:
                store.keep_parse(Parse(report=each.id, made_by="m", tokens=(), sentences=(), entities=()))
            keys = {f"{number}": b"the same" for number in range(20)}
            store.remember("shared", keys if program % 2 else dict(reversed(keys.items())), keys)
            held = store.reports()
            store.keep_dossier(bare_dossier(*held))
            found = store.dossier()
            if found is None or not {each.id for each in held} <= {each.id for each in store.reports()}:
                raise RuntimeError(f"program {program} misses what it kept")


def write_at_once(place: str, programs: Sequence[int]) -> list[int | None]:
    """Runs programs at the same time, and gives how each ended; none for one that did not end."""
    spawned = [get_context("spawn").Process(target=write, args=(place, program)) for program in programs]
    for process in spawned:
        process.start()
    for process in spawned:
        process.join(_WAIT_S)
    ended = [process.exitcode for process in spawned]
    for process in spawned:
        process.kill()
        process.join()
    return ended
