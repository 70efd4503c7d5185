"""Scores how events are put against annotated certainty, polarity and time.

    python -m bench.certainty [FOLDER] [--set SET]

FOLDER (``../shared/bench`` if not given) holds ``certainty/uw`` and ``certainty/uds``, events rated from -3 to 3, a
JSONL file a set; ``certainty/meantime`` with CAT files; and ``scorers/score_certainty.py``, which makes the figures of
the first two. SET is ``dev`` if not given; MEANTIME has one only. A row is a class: its F1, precision and recall, and
how many there are. ``macro`` is the mean over the classes, with the mean absolute error of the ratings where there are
any; ``always-asserted`` is what it would be for saying that everything is so. ``--errors FOLDER`` keeps every event put
in the wrong class, a file for each rated set.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bench.reports import governing, report_of
from crosswire.claims.factuality import Factuality, factuality
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel

__all__ = ["main"]

_WORD = re.compile(r"\S+")
_CERTAIN, _PROBABLE = 2.0, 1.2
"""The least value, either way, that MEANTIME's three grades are read from: "will" is certain, "may" possible."""

_NOT_YET = -2.2


class Text(NamedTuple):
    """An annotated text: its paragraphs, and its events with what the annotators say of each."""

    name: str
    text: str
    body: tuple[Span, ...]
    events: tuple[tuple[Span, Any], ...]


def _whether(put: Factuality) -> float:
    """Whether it is, was or will be so: what UW's annotators rated."""
    return put.value


def _whether_so_far(put: Factuality) -> float:
    """Whether it has come about: what UDS's annotators rated, to whom what lies ahead has not."""
    return _NOT_YET if put.ahead else put.value


_RATINGS: Mapping[str, Callable[[Factuality], float]] = {"uw": _whether, "uds": _whether_so_far}


def _readings(language: LanguageModel, texts: Sequence[Text]) -> Iterator[tuple[Text, list[Factuality]]]:
    """Each text with what Crosswire makes of its events."""
    reports = [report_of(text.name, text.text, text.body) for text in texts]
    for text, parse in zip(texts, language.parse_all(reports), strict=True):
        yield text, [factuality(parse, governing(parse, span)) for span, _ in text.events]


def _rated(file: Path) -> list[Text]:
    """The sentences of a rated set; an event's label is its place in the file."""
    out = []
    for line in file.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        words = [match.span() for match in _WORD.finditer(record["text"])]
        spans = ((target["span1"][0], target["span1"][1] - 1) for target in record["targets"])
        events = tuple(
            (Span(words[first][0], words[last][1]), {"idx": record["idx"], "target": n})
            for n, (first, last) in enumerate(spans)
        )
        out.append(Text(str(record["idx"]), record["text"], (Span(0, len(record["text"])),), events))
    return out


def _score(scorer: Path, gold: Path, *how: str) -> dict[str, Any]:
    line = [sys.executable, str(scorer), str(gold), *how, "--json"]
    scored: dict[str, Any] = json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout)
    return scored


def _rated_rows(scorer: Path, gold: Path, language: LanguageModel, errors: Path | None) -> Iterator[str]:
    name = f"{gold.parent.name}/{gold.stem}"
    kept = ["--errors", str(errors / f"{name.replace('/', '-')}.tsv")] if errors else []
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder, "found.jsonl")
        with found.open("w", encoding="utf-8") as out:
            for text, events in _readings(language, _rated(gold)):
                for (_, event), put in zip(text.events, events, strict=True):
                    out.write(json.dumps(event | {"score": _RATINGS[gold.parent.name](put)}) + "\n")
        scored = _score(scorer, gold, str(found), *kept)
    for word, f in scored["classes"].items():
        yield _row(f"{name}/{word}", f["f1"] or 0.0, f["p"], f["r"], f["support"])
    yield _row(f"{name}/macro", scored["macro_f1"], None, None, scored["targets"], scored["mae"])
    always = _score(scorer, gold, "--constant", "3")
    yield _row(f"{name}/always-asserted", always["macro_f1"], None, None, always["targets"], always["mae"])


def _annotated(file: Path) -> Text:
    """A text of MEANTIME, its sentences as paragraphs."""
    root = ET.parse(file).getroot()  # noqa: S314 - a benchmark's own files
    pieces: list[str] = []
    places: dict[str | None, Span] = {}
    body: list[Span] = []
    at, begin, sentence = 0, 0, None
    for token in root.iter("token"):
        if pieces:
            new = token.get("sentence") != sentence
            if new:
                body.append(Span(begin, at))
            pieces.append("\n\n" if new else " ")
            at += len(pieces[-1])
            begin = at if new else begin
        sentence = token.get("sentence")
        pieces.append(token.text or "")
        places[token.get("t_id")] = Span(at, at + len(pieces[-1]))
        at += len(pieces[-1])
    body.append(Span(begin, at))
    events = []
    for event in root.iter("EVENT_MENTION"):
        anchors = [places[anchor.get("t_id")] for anchor in event.findall("token_anchor")]
        if anchors and event.get("certainty"):
            events.append((Span(anchors[0].start, anchors[-1].end), dict(event.attrib)))
    return Text(file.stem, "".join(pieces), tuple(body), tuple(events))


def _annotated_rows(folder: Path, language: LanguageModel) -> Iterator[str]:
    pairs: dict[str, list[tuple[str, str]]] = {"polarity": [], "certainty": [], "time": []}
    for text, events in _readings(language, [_annotated(file) for file in sorted(folder.rglob("*.xml"))]):
        for (_, event), put in zip(text.events, events, strict=True):
            pairs["polarity"].append((event["polarity"], "NEG" if put.negative else "POS"))
            pairs["certainty"].append((event["certainty"], _grade(put.value)))
            pairs["time"].append((event["time"], "FUTURE" if put.ahead else "NON_FUTURE"))
    for side, found in pairs.items():
        scores = []
        told = [(gold, ours) for gold, ours in found if gold not in {"", "UNDERSPECIFIED"}]
        for word in sorted({gold for gold, _ in told}):
            right = sum(gold == ours == word for gold, ours in told)
            given, ours = (sum(pair[n] == word for pair in told) for n in (0, 1))
            scores.append(2 * right / (given + ours))
            yield _row(f"meantime/{side}/{word}", scores[-1], right / ours if ours else 0.0, right / given, given)
        yield _row(f"meantime/{side}/macro", sum(scores) / len(scores), None, None, len(told))


def _grade(value: float) -> str:
    strength = abs(value)
    return "CERTAIN" if strength >= _CERTAIN else "PROBABLE" if strength >= _PROBABLE else "POSSIBLE"


def _row(
    name: str, f1: float, precision: float | None, recall: float | None, given: int, error: float | None = None
) -> str:
    figures = "".join(f"{'-':>11}" if x is None else f"{x:11.3f}" for x in (f1, precision, recall))
    return f"{name:34}{figures}{given:8}{'-' if error is None else f'{error:.3f}':>8}"


def _rows(folder: Path, split: str, errors: Path | None) -> Iterator[str]:
    scorer, meantime = folder / "scorers" / "score_certainty.py", folder / "certainty" / "meantime"
    rated = [folder / "certainty" / name / f"{split}.jsonl" for name in _RATINGS]
    yield from (f"missing: {path}" for path in (scorer, *rated, meantime) if not path.exists())
    language = LanguageModel.load()
    yield f"{'class':34}{'f1':>11}{'precision':>11}{'recall':>11}{'given':>8}{'mae':>8}"
    for gold in rated:
        if scorer.is_file() and gold.is_file():
            yield from _rated_rows(scorer, gold, language, errors)
    if meantime.is_dir():
        yield from _annotated_rows(meantime, language)


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--set", dest="split", default="dev")
    parser.add_argument("--errors", type=Path)
    args = parser.parse_args()
    for row in _rows(args.folder, args.split, args.errors):
        print(row, flush=True)


if __name__ == "__main__":
    main()
