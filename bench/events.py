"""Scores which mentions of events are one event, on news with events marked across reports.

    python -m bench.events [FOLDER] [--set dev|train]

FOLDER (``../shared/bench`` if not given) holds ``coreference/ecbplus`` (ECB+: topics not given), ``certainty/meantime``
(MEANTIME, its four corpora as one set) and ``scorers`` with ``load_ecb.py`` and ``score_coref.py``, which make the
figures. Mentions are given; reports are brought together and mentions compared and grouped as in an account. A row is
a way to group: MUC, B3 and CEAF-e F1, their mean (CoNLL F1), and that mean without mentions that stand alone.
``same head lemma`` is what it would be for taking mentions with one head for one event.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bench.ecb import ecb_loaded
from bench.figures import Figure
from bench.mentions import Mention, compared, grouped, head_lemmas, readings_of
from bench.reports import lines_of, report_of
from bench.tokens import read_cat
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning

__all__ = ["Marked", "ecbplus", "event_figures", "meantime", "score"]

_MARKED = 1.1
"""Log-odds that two mentions marked by annotators are one event oftener than two nodes of a story, which are all the
predicates of its reports. Fitted to ECB+ beside the weights."""

_SCORES = ("muc", "b3", "ceafe")


class Marked(NamedTuple):
    """A set of reports with mentions of events: by report, and the event that each tells of."""

    name: str
    reports: Sequence[Report]
    mentions: Mapping[str, Sequence[Mention]]
    gold: Mapping[str, str]
    prior: float
    """See ``compared``."""


def ecbplus(folder: Path, split: str) -> Marked | None:
    """A split of ECB+, as its loader gives it; none where the data is missing."""
    loaded = ecb_loaded(folder, split)
    if loaded is None:
        return None
    reports = {name: report_of(name, doc["text"], lines_of(doc["text"])) for name, doc in loaded["docs"].items()}
    mentions: dict[str, list[Mention]] = {report.id: [] for report in reports.values()}
    for m in loaded["mentions"]:
        mentions[reports[m["doc"]].id].append(Mention(m["id"], Span(m["start"], m["end"])))
    return Marked(f"ecbplus {split}", list(reports.values()), mentions, loaded["gold"], _MARKED)


def meantime(folder: Path) -> Marked | None:
    """MEANTIME; a mention's event is the one of all reports that it refers to, else of its own, else itself."""
    data = folder / "certainty" / "meantime"
    if not data.is_dir():
        return None
    reports: list[Report] = []
    mentions: dict[str, list[Mention]] = {}
    gold: dict[str, str] = {}
    for annotated in read_cat(data.rglob("*.xml")):
        report = annotated.report
        reports.append(report)
        events = {
            event.get("m_id", ""): event.get("instance_id") or f"{report.id}:{event.get('m_id')}"
            for event in annotated.root.iter("EVENT")
        }
        refers = {
            source.get("m_id", ""): events[target.get("m_id", "")]
            for relation in annotated.root.iter("REFERS_TO")
            for target in relation.findall("target")
            if target.get("m_id", "") in events
            for source in relation.findall("source")
        }
        mentions[report.id] = []
        for marked in annotated.root.iter("EVENT_MENTION"):
            spans = [annotated.spans[a.get("t_id", "")] for a in marked.findall("token_anchor")]
            if spans:
                name = f"{report.id}:{marked.get('m_id')}"
                mentions[report.id].append(Mention(name, Span(spans[0].start, spans[-1].end)))
                gold[name] = refers.get(marked.get("m_id", ""), name)
    return Marked("meantime", reports, mentions, gold, _MARKED)


def score(scorer: Path, gold: Mapping[str, str], found: Mapping[str, str]) -> dict[str, Any]:
    """What the scorer says of a grouping."""
    with tempfile.TemporaryDirectory() as place:
        files = [Path(place, name) for name in ("gold.json", "found.json")]
        for file, told in zip(files, (gold, found), strict=True):
            file.write_text(json.dumps(dict(told)), encoding="utf-8")
        line = [sys.executable, str(scorer), *map(str, files), "--json"]
        scored: dict[str, Any] = json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout)
    return scored


def _measured(folder: Path, split: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """For each set and way to group what the scorer says."""
    scorer = folder / "scorers" / "score_coref.py"
    sets = [marked for marked in (ecbplus(folder, split), meantime(folder)) if marked is not None]
    if not sets or not scorer.is_file():
        return
    language, meaning = LanguageModel.load(), word_meaning()
    for marked in sets:
        readings = readings_of(marked.reports, language)
        yield marked.name, "same head lemma", score(scorer, marked.gold, head_lemmas(readings, marked.mentions))
        stories = compared(readings, marked.mentions, meaning, marked.prior)
        yield marked.name, "accounts", score(scorer, marked.gold, grouped(stories))


def event_figures(folder: Path, split: str = "dev") -> list[Figure]:
    """CoNLL F1 of each set, with and without mentions that stand alone; empty where the data is missing."""
    return [
        Figure(f"events {name}", what, round(scored[key]["conll_f1"], 3), 1.0)
        for name, way, scored in _measured(folder, split)
        if way == "accounts"
        for what, key in (("conll f1", "with_singletons"), ("conll f1 of chains", "without_singletons"))
    ]


def main() -> int:
    """Prints the table; 1 where the data is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--set", dest="split", choices=("dev", "train", "test"), default="dev")
    args = parser.parse_args()
    rows = 0
    for name, way, scored in _measured(args.folder, args.split):
        if not rows:
            print(f"{'set':16}{'grouped by':18}{'muc':>7}{'b3':>7}{'ceafe':>7}{'conll':>7}{'chains':>8}")
        both, chains = scored["with_singletons"], scored["without_singletons"]
        figures = "".join(f"{both[key]['f1']:7.3f}" for key in _SCORES)
        print(f"{name:16}{way:18}{figures}{both['conll_f1']:7.3f}{chains['conll_f1']:8.3f}", flush=True)
        rows += 1
    if not rows:
        print(f"missing: {args.folder}/coreference/ecbplus or {args.folder}/certainty/meantime, or the scorers")
    return int(not rows)


if __name__ == "__main__":
    sys.exit(main())
