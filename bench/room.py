"""How long pages of the reading room and searches take over a store of 10,000 reports.

    python -m bench.room [REPORTS [STORE]]

The store is a new file, or STORE, an empty place such as ``postgresql:///room``. It is generated: stories of twenty
reports by invented outlets, each report with the claims, events, conflicts, parties and times that a reading finds in
as many words. Times are of the whole answer, from the application's first
byte in to its last byte out, without a network between: by the clock, and of the processor, which is what the clock
shows on a machine that does nothing else.
"""

from __future__ import annotations

import asyncio
import platform
import random
import statistics
import sys
import time
from collections.abc import Iterable, Sequence
from http import HTTPStatus
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from urllib.parse import quote, unquote

import numpy as np
from starlette.types import ASGIApp, Message

from bench.room_store import NOUNS, ROSTER, VERBS, generated
from crosswire.model.account import Event
from crosswire.model.dossier import Dossier
from crosswire.model.party import Party
from crosswire.model.report import Report
from crosswire.model.story import Story
from crosswire.near import NearWords
from crosswire.reading.meaning import word_meaning
from crosswire.store import open_store
from crosswire.web.app import make_app
from crosswire.web.serve import door_for

__all__ = ["Taken", "machine", "room_times"]

_REPORTS = 10_000
_PAGES = 40
"""Addresses of each kind that are opened."""
_QUERIES = 200
_WORDS = 20_000
"""Words of the claims whose meaning is known: what a store keeps at most."""
_TIMES = 3
"""How often each is asked for: the quickest is the one that other programs disturbed least."""


def machine() -> str:
    """The processor's name, and how many cores there are."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else platform.processor() or platform.machine()}, {len(names) or 1} cores"


class Taken(NamedTuple):
    """Milliseconds that an answer takes."""

    clock: float
    processor: float


def room_times(reports: int = _REPORTS, place: str | None = None) -> dict[str, list[Taken]]:
    """What each page that is opened, and each search, takes, by kind."""
    with TemporaryDirectory() as folder, open_store(place or Path(folder) / "store.sqlite") as store:
        dossier = generated(reports)
        store.add_reports(dossier.reports)
        store.keep_dossier(dossier)
        store.remember("near words", {word_meaning().made_by: _near_words().packed()})
        app = make_app(store, door_for("localhost"))
        times = {}
        for kind, addresses in _addresses(dossier).items():
            asyncio.run(_asked(app, addresses[0]))
            times[kind] = [min(asyncio.run(_asked(app, each)) for _ in range(_TIMES)) for each in addresses]
    return times


def _addresses(dossier: Dossier) -> dict[str, list[str]]:
    chance = random.Random(7)  # noqa: S311 - which pages are opened, the same each time

    def some(things: Sequence[Story | Event | Report | Party], path: str) -> list[str]:
        return [f"/{path}/{thing.id}" for thing in chance.sample(list(things), min(_PAGES, len(things)))]

    return {
        "stories": [f"/stories?page={n}" for n in range(1, 1 + max(1, len(dossier.stories) // 30))],
        "story": some(dossier.stories, "stories"),
        "event": some(dossier.events, "events"),
        "report": some(dossier.reports, "reports"),
        "party": some(dossier.parties, "parties"),
        "outlet": [f"/outlets/{quote(name)}" for name in sorted({r.outlet.name or "" for r in dossier.reports})],
        "parties": ["/parties"] * 5,
        "outlets": ["/outlets"] * 5,
        "search": [f"/search?q={quote(query)}" for query in _queries(chance)],
        "near": [f"/search?near=true&q={quote(query)}" for query in _queries(chance)],
    }


def _near_words() -> NearWords:
    """As many words as a store keeps: those of the reports, and others that point anywhere."""
    words = sorted({*NOUNS, *VERBS})
    vectors = [word_meaning().vector(word) for word in words]
    others = _WORDS - len(words)
    anywhere = np.random.default_rng(7).standard_normal((others, len(vectors[0])))
    anywhere /= np.linalg.norm(anywhere, axis=1, keepdims=True)
    forms = {word: [word] for word in (*words, *(f"other{n}" for n in range(others)))}
    return NearWords(forms, np.concatenate([np.stack(vectors), anywhere]).astype(np.float16), word_meaning())


async def _asked(app: ASGIApp, address: str) -> Taken:
    """What the whole answer takes."""
    path, _, query = address.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(b"host", b"localhost")],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }
    answers: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        answers.append(message)

    clock, processor = time.perf_counter(), time.process_time()
    await app(scope, receive, send)
    taken = Taken(1000 * (time.perf_counter() - clock), 1000 * (time.process_time() - processor))
    if answers[0]["status"] != HTTPStatus.OK:
        raise RuntimeError(f"{address}: {answers[0]['status']}")
    return taken


def _under(times: Iterable[float]) -> float:
    ranked = sorted(times)
    return ranked[min(len(ranked) - 1, int(0.95 * len(ranked)))]


def _queries(chance: random.Random) -> list[str]:
    """Queries of every field, alone and together."""
    forms = (
        "{word}", '"{word} {other}"', "by:{name}", "stance:denies", "by:{name} stance:denies", "about:{word}",
        "when:2024-03", "{word} OR {other}", "{word} -stance:asserts", "certainty:likely {word}",
        "outlet:Courier {word}", "published:2024-03-01..2024-03-20 {word}", "party:{name} {word}",
        "story:{word} stance:expects",
    )  # fmt: skip
    words = "harbour bridge levy dam ferry strike vote grain border inquiry".split()

    def one() -> str:
        word, other, name = chance.choice(words), chance.choice(words), chance.choice(ROSTER).split()[-1]
        return chance.choice(forms).format(word=word, other=other, name=name)

    return [one() for _ in range(_QUERIES)]


if __name__ == "__main__":
    print(machine(), flush=True)
    told = dict(enumerate(sys.argv))
    for kind, taken in room_times(int(told.get(1, _REPORTS)), told.get(2)).items():
        clock, processor = [one.clock for one in taken], [one.processor for one in taken]
        print(
            f"{kind:10} median {statistics.median(clock):5.0f} ms   95 in 100 under {_under(clock):5.0f} ms   "
            f"of the processor {statistics.median(processor):5.0f} and {_under(processor):5.0f} ms",
            flush=True,
        )
