"""Whether a run that is killed again and again loses a report, or has one twice.

    python -m bench.kills [--times 1000] [--reports 12] [--seed 8] [--store postgresql://...]

A follower takes in a folder of reports, a feed with whole texts and a feed that leads to pages, on a server of this
machine, reads them and keeps the dossier. It is killed (SIGKILL) at random moments, a few times in a row, started
again, and at last left to end; in every third store beside another one. Then its dossier must equal that of a follower
who was left alone, and its store hold as many reports, arrivals and parses. Printed is how far the killed runs had
come. Exits with 1 where anything differs.

The stores are files, or, one after another, made and taken away again in the empty database whose address is given.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import count
from math import inf
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from sqlalchemy import Table, func, inspect, select

from crosswire import pipeline
from crosswire.following.rounds import FEW, Follower
from crosswire.in_hand import InHand, Settings
from crosswire.model.dossier import Dossier
from crosswire.reports.web.answers import Limits
from crosswire.reports.web.fetch import Fetcher
from crosswire.store import NotAStoreError, open_store, shown
from crosswire.store.addresses import Address
from crosswire.store.database import DatabaseStore
from crosswire.store.databases import WRITES
from crosswire.store.postgres import postgres_engine
from crosswire.store.tables import arrivals, dossiers, parses, reports
from crosswire.threads import keep_to_one_thread
from crosswire.views.exports.dossier import dump

__all__ = ["Held", "main", "tried"]

_MOST_IN_A_ROW = 6
"""Kills before a run is left to end."""

_FEED = "<rss><channel><title>{title}</title>{items}</channel></rss>"
_PLACES = ("Aldmouth", "Brenport", "Calder Quay", "Dunhaven", "Eastfleet", "Farrow Point")
_THINGS = ("crane", "ferry", "pier", "lighthouse", "dry dock", "sea wall")


@dataclass(frozen=True, slots=True)
class Held:
    """What a store holds in the end."""

    dossier: str
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _World:
    """What there is to follow."""

    folder: Path
    port: int

    @property
    def places(self) -> tuple[str, ...]:
        site = f"http://127.0.0.1:{self.port}"
        return (str(self.folder), f"{site}/whole", f"{site}/leads")


def main() -> None:
    """Prints what the kills came to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--times", type=int, default=1000, metavar="N", help="kills")
    parser.add_argument("--reports", type=int, default=12, metavar="N", help="reports, a third in each place")
    parser.add_argument("--seed", type=int, default=8, metavar="N", help="of the moments")
    parser.add_argument("--store", metavar="ADDRESS", help="of an empty database; files if none is given")
    parser.add_argument("--provisional", action="store_true", help="kill runs that make what new reports touch")
    told = parser.parse_args()
    keep_to_one_thread()
    sys.exit(tried(told.times, told.reports, told.seed, told.store, provisional=told.provisional))


def tried(times: int, number: int, seed: int, address: str | None = None, *, provisional: bool = False) -> int:
    """Kills so many times, prints what came of it, and gives the exit code.

    Args:
        times: How often.
        number: Reports.
        seed: Of the moments.
        address: Of an empty database; files if none is given.
        provisional: Whether what is killed puts a third of the reports to stories of the others, which are there; the
            run that is left to end settles all.
    """
    chance = random.Random(seed)  # noqa: S311 - moments need only differ
    with TemporaryDirectory() as scratch, _world(Path(scratch), number) as world:
        places = _Files(Path(scratch)) if address is None else _Database(address)
        with open_store(None) as store:
            pipeline.read([world.folder], store=store)  # loads what all the forked processes then have
        place = places.fresh()
        began = perf_counter()
        _end([_begin(world, place)])
        length = perf_counter() - began
        expected = _held(place)
        places.let_go(place)
        print(f"undisturbed: {length:.2f} s, {dict(expected.rows)}")
        kills, wrong, stages, trial = 0, 0, Counter[str](), 0
        while kills < times:
            trial += 1
            place = places.fresh()
            if provisional:
                _end([_begin(world, place, world.places[:2])])
            for _ in range(min(chance.randint(1, _MOST_IN_A_ROW), times - kills)):
                if not _killed(_begin(world, place, few=0 if provisional else FEW), chance.uniform(0, 1.1 * length)):
                    break
                kills += 1
                stages[_stage(place)] += 1
            _end([_begin(world, place) for _ in range(1 if trial % 3 else 2)])
            wrong += _differs(_held(place), expected, trial)
            places.let_go(place)
    print(f"killed {kills} times in {trial} stores: {wrong} stores not as the undisturbed one")
    print("left behind: " + ", ".join(f"{stage} {count}" for stage, count in sorted(stages.items())))
    return 1 if wrong else 0


class _Files:
    """Stores in files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)

    def fresh(self) -> Path:
        """Where there is no store yet."""
        return self._folder / f"{next(self._numbers)}.sqlite"

    def let_go(self, place: Path | str) -> None:
        """Takes a store away, and whatever lies beside it."""
        for file in self._folder.glob(f"{Path(place).name}*"):
            file.unlink()


class _Database:
    """Stores in one database of a server."""

    def __init__(self, address: str) -> None:
        self._address = address
        engine = postgres_engine(Address.read(address))
        held = inspect(engine).get_table_names()
        engine.dispose()
        if held:
            sys.exit(f"{shown(address)}: is not empty: it holds {', '.join(held[:5])}")

    def fresh(self) -> str:
        """Where there is no store yet."""
        return self._address

    def let_go(self, place: Path | str) -> None:
        """Takes a store away."""
        engine = postgres_engine(Address.read(str(place)))
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
        engine.dispose()


def _begin(world: _World, place: Path | str, followed: Sequence[str] = (), few: int = FEW) -> int:
    """The id of a process that goes round once: all places if none are named."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        _follow(followed or world.places, place, few)
        code = 0
    finally:
        os._exit(code)


def _end(children: Iterable[int]) -> None:
    """Waits until processes have ended by themselves."""
    for child in children:
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0:
            raise RuntimeError("a run ended with an error")


def _killed(child: int, after_s: float) -> bool:
    """Whether a process was killed, so many seconds on, before it ended."""
    sleep(after_s)
    os.kill(child, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code > 0:
        raise RuntimeError("a run ended with an error")
    return code == -signal.SIGKILL


def _follow(followed: Sequence[str], place: Path | str, few: int) -> None:
    with open_store(place) as store, Fetcher(allow_private=True, limits=Limits(pause=0)) as web:
        Follower(
            followed,
            store=store,
            web=web,
            hand=InHand(store, Settings()),
            say=lambda problem: print(f"{problem.path}: {problem.reason}", file=sys.stderr),
            settle_after=inf,
            few=few,
        ).round()


def _held(place: Path | str) -> Held:
    with open_store(place) as store:
        dossier = store.dossier()
        if dossier is None:
            raise RuntimeError("a run that ended left no dossier")
        return Held(
            dump(_whenever(dossier)), {table.name: _count(store, table) for table in (reports, arrivals, parses)}
        )


def _whenever(dossier: Dossier) -> Dossier:
    """The dossier without the seconds at which pages happened to be fetched."""
    return replace(
        dossier,
        reports=tuple(
            replace(report, arrivals=tuple(replace(one, fetched=None) for one in report.arrivals))
            for report in dossier.reports
        ),
    )


def _differs(held: Held, expected: Held, trial: int) -> bool:
    if held == expected:
        return False
    print(f"store {trial}: holds {dict(held.rows)}; the dossier is {'' if held.dossier == expected.dossier else 'not '}"
          "the same")  # fmt: skip
    return True


def _stage(place: Path | str) -> str:
    """How far a killed run had come."""
    try:
        with open_store(place, make=False) as store:
            for table, stage in ((dossiers, "a dossier"), (parses, "some parses"), (reports, "some reports")):
                if _count(store, table):
                    return stage
    except (FileNotFoundError, NotAStoreError):
        return "nothing"
    return "an empty store"


def _count(store: DatabaseStore, table: Table) -> int:
    with store.reading() as connection:
        return connection.scalar(select(func.count()).select_from(table)) or 0


# ---------------------------------------------------------------- what there is to follow


@contextmanager
def _world(scratch: Path, number: int) -> Iterator[_World]:
    """Reports in a folder, in a feed and on pages, a third of them each, told by a server in a process of its own."""
    folder = scratch / "reports"
    folder.mkdir()
    for each in range(0, number, 3):
        (folder / f"{each}.txt").write_text(
            f"THE QUAY LEDGER\n\nMarch {each % 28 + 1}, 2031\n\n{_title(each)}\n\n{_text(each)}\n", encoding="utf-8"
        )
    ours, theirs = get_context("spawn").Pipe()
    server = get_context("spawn").Process(target=_serve, args=(theirs, number), daemon=True)
    server.start()
    try:
        yield _World(folder, ours.recv())
    finally:
        server.kill()
        server.join()


def _serve(tell: Connection, number: int) -> None:
    """Answers until it is killed."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = _answer(self.path, number, f"http://{self.headers['Host']}")
            self.send_response(200 if body else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that the library gives it
            """Says nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    tell.send(server.server_port)
    server.serve_forever()


def _answer(target: str, number: int, site: str) -> bytes:
    if target == "/whole":
        items = "".join(
            f"<item><title>{_title(each)}</title><pubDate>{_day(each)}</pubDate><body>{_text(each)}</body></item>"
            for each in range(1, number, 3)
        )
        return _FEED.format(title="The Fen Argus", items=items).encode()
    if target == "/leads":
        items = "".join(
            f"<item><title>{_title(each)}</title><link>{site}/page/{each}</link></item>" for each in range(2, number, 3)
        )
        return _FEED.format(title="The Upland Echo", items=items).encode()
    if target.startswith("/page/"):
        each = int(target.rpartition("/")[2])
        return (
            f"<html><head><title>{_title(each)}</title><meta property='article:published_time' "
            f"content='2031-03-{each % 28 + 1:02}'></head><body><article><h1>{_title(each)}</h1>"
            f"<p>{_text(each)}</p></article></body></html>"
        ).encode()
    return b""


def _title(each: int) -> str:
    return f"{_PLACES[each // 3 % 6]} to close its {_THINGS[each // 3 % 6]}"


def _text(each: int) -> str:
    """Each third of the reports tells of the same things, and says otherwise how many were hurt."""
    place, thing = _PLACES[each // 3 % 6], _THINGS[each // 3 % 6]
    return (
        f"The harbour board of {place} said on Tuesday that it would close the {thing} on Friday. "
        f"{each % 3 + 2} people were hurt when the {thing} was struck by a barge, Mayor Ilse Tarn said. "
        f"The owner of the barge denied that it had struck the {thing}, in report number {each}."
    )


def _day(each: int) -> str:
    return f"{each % 28 + 1:02} Mar 2031 10:00:00 GMT"


if __name__ == "__main__":
    main()
