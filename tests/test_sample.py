"""The sample: its gold is sound, the checker can tell right from wrong, and reading it does not get worse."""

import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from crosswire.pipeline import read
from crosswire.store import open_store
from crosswire.views.exports.dossier import dump
from tests.gold import Gold, Record, check, passages, plain, tally

SAMPLE = Path(__file__).parent.parent / "sample"
GOLD: Gold = tomllib.loads((SAMPLE / "gold.toml").read_text(encoding="utf-8"))
TEXTS = {path.name[:2]: path.read_text(encoding="utf-8") for path in sorted((SAMPLE / "reports").glob("*.txt"))}

STANCES = {"asserts", "denies", "expects", "doubts", "urges"}
KINDS = {"named", "anonymous", "media", "document", "own"}
CONFLICT_KINDS = {"place", "date", "number", "polarity", "apparent"}
VERDICTS = {"happened", "partly", "otherwise", "open"}
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
TIMEX = re.compile(r"\d{4}(-W\d{2}|-\d{2}(-\d{2}(T(MO|AF|EV|NI))?)?)?|P(\d+[YMWD]|T\d+[HM])")


def weekdays_in(words: str) -> list[int]:
    return [WEEKDAYS.index(found) for found in re.findall("|".join(WEEKDAYS), words)]


# ---------------------------------------------------------------- the gold is sound


def test_every_report_has_its_row_and_every_row_its_report() -> None:
    assert sorted(TEXTS) == sorted(row["id"] for row in GOLD["report"])
    assert GOLD["story"]["reports"] == len(TEXTS)


@pytest.mark.parametrize(("report", "words"), sorted(set(passages(GOLD))))
def test_words_stand_once_in_their_report(report: str, words: str) -> None:
    assert TEXTS[report].count(words) == 1


@pytest.mark.parametrize("row", GOLD["report"], ids=lambda row: row["id"])
def test_report_fields_are_printed_in_the_report(row: Record) -> None:
    text = TEXTS[row["id"]]
    printed = [row["headline"], row["outlet"], *row.get("authors", []), row.get("dateline", "")]
    assert [words for words in printed if words.casefold() not in text.casefold()] == []
    assert row.get("copy_of", row["id"]) in TEXTS
    assert 150 <= len(text.split()) <= 450


@pytest.mark.parametrize("row", GOLD["report"], ids=lambda row: row["id"])
def test_publication_days_are_days_and_fall_on_the_weekday_printed(row: Record) -> None:
    first, last = (
        date.fromisoformat(row["published" if "published" in row else end])
        for end in ("published_from", "published_to")
    )
    assert first <= last
    assert row["basis"] == ("stated" if "published" in row else "inferred")
    mastheads = [line for line in TEXTS[row["id"]].splitlines() if weekdays_in(line) and str(first.year) in line]
    assert all(weekdays_in(line) == [first.weekday()] for line in mastheads)


@pytest.mark.parametrize("row", GOLD["time"], ids=lambda row: f"{row['report']} {row['has']}")
def test_time_values_are_timex3_and_fall_on_the_weekday_named(row: Record) -> None:
    values = [row["value"]] if "value" in row else [row["begin"], row["end"]]
    assert all(TIMEX.fullmatch(value) for value in values)
    assert values == sorted(values)
    named = weekdays_in(row["has"])
    assert [date.fromisoformat(value[:10]).weekday() for value in values if named] == named


def test_days_counted_back_from_a_weekday_are_counted_right() -> None:
    thursday, earlier = (
        date.fromisoformat(row["value"])
        for row in GOLD["time"]
        if row["report"] == "04" and row["has"] in {"on Thursday", "two days earlier"}
    )
    assert thursday - earlier == timedelta(days=2)


@pytest.mark.parametrize("row", GOLD["says"], ids=lambda row: f"{row['report']} {row['has']}")
def test_sources_are_named_in_their_report(row: Record) -> None:
    text = plain(TEXTS[row["report"]])
    assert [source for source in row["sources"] if plain(source) not in text] == []
    assert row["stance"] in STANCES
    assert row["kind"] in KINDS
    assert not (row["kind"] == "own" and row["sources"])
    assert len(row["sources"]) > 1 or not row.get("joint")


def quoted_stretches(text: str) -> Iterator[tuple[int, int]]:
    """Between quotation marks; a mark left open runs to the end of its paragraph."""
    for found in re.finditer(r'“[^”\n]*|"[^"\n]*"', text):
        yield found.span()


@pytest.mark.parametrize("row", GOLD["says"], ids=lambda row: f"{row['report']} {row['has']}")
def test_what_is_called_quoted_is_between_quotation_marks(row: Record) -> None:
    start = TEXTS[row["report"]].index(row["has"])
    end = start + len(row["has"])
    touches = any(s < end and start < e for s, e in quoted_stretches(TEXTS[row["report"]]))
    assert touches == row.get("quoted", False)


def test_conflicts_and_verdicts_are_of_known_kinds() -> None:
    assert {row["kind"] for row in GOLD["conflicts"]} <= CONFLICT_KINDS
    assert all(("why" in row) == (row["kind"] == "apparent") for row in GOLD["conflicts"])
    assert {row["verdict"] for row in GOLD["expects"]} <= VERDICTS
    assert all(("outcome" in row) == (row["verdict"] != "open") for row in GOLD["expects"])


def test_an_outcome_is_told_after_what_was_expected() -> None:
    days = {row["id"]: row.get("published", row.get("published_to")) for row in GOLD["report"]}
    told = [(row["expected"][0], row["outcome"][0]) for row in GOLD["expects"] if "outcome" in row]
    assert [pair for pair in told if days[pair[0]] >= days[pair[1]]] == []


def test_nothing_is_both_one_event_and_apart() -> None:
    event = {passage: passage for passage in passages(GOLD)}
    same = [[tuple(passage) for passage in row["evidence"]] for row in GOLD["agrees"]]
    same += [[tuple(row["a"]), tuple(row["b"])] for row in GOLD["conflicts"]]
    for one, other in (pair for group in same for pair in pairwise(group)):
        event = {passage: event[one] if of == event[other] else of for passage, of in event.items()}
    assert [row for row in GOLD["apart"] if event[tuple(row["a"])] == event[tuple(row["b"])]] == []


def test_party_names_are_printed_in_some_report() -> None:
    everything = "\n".join(TEXTS.values())
    names = [name for row in GOLD["party"] for name in (row["name"], *row.get("aliases", []), *row.get("not", []))]
    assert [name for name in names if name not in everything] == []


# ---------------------------------------------------------------- the checker tells right from wrong

SMALL_GOLD: Gold = tomllib.loads("""
[[report]]
id = "1"
outlet = "The Reed"
published = "2021-05-05"
not_body = ["Share"]
[[report]]
id = "2"
outlet = ""
copy_of = "1"
[[time]]
report = "1"
has = "on Monday"
value = "2021-05-03"
[[says]]
report = "1"
has = "the mill burned"
sources = ["two clerks", "the mayor"]
stance = "asserts"
quoted = true
[[agrees]]
what = "the fire"
evidence = [["1", "the mill burned"], ["2", "the mill burned"]]
when = "2021-05-03"
origins = 1
[[conflicts]]
what = "whether it burned"
kind = "polarity"
a = ["1", "the mill burned"]
b = ["2", "it stands"]
[[expects]]
expected = ["1", "it will be rebuilt"]
verdict = "open"
[[wants]]
party = "The mayor"
what = ["new roof"]
[[apart]]
a = ["1", "the mill burned"]
b = ["1", "it will be rebuilt"]
[[party]]
name = "Ana Brook"
aliases = ["Brook"]
not = ["The Reed"]
""")


def small_dossier() -> Record:
    """What a reader who gets all of the small gold right would write."""
    first, second = "Share on Monday the mill burned; it will be rebuilt", "the mill burned? it stands"
    chain = [
        {"who": [{"name": "Two clerks", "text": "they both"}]},
        {"who": [{"name": "Mayor Ana Brook", "text": "the mayor"}]},
    ]

    def claim(name: str, report: str, text: str, words: str) -> Record:
        start = text.index(words)
        spans = [[start, start + len(words)]]
        return {"id": name, "report": report, "spans": spans, "chain": chain, "stance": "asserts", "quoted": True}

    def report(name: str, text: str, outlet: str | None, copy_of: str | None) -> Record:
        published = {"earliest": "2021-05-05", "latest": "2021-05-05", "basis": "stated"}
        body = [[6, len(text)]]
        path = f"in/{name[-1]}-report.txt"
        rest = {"outlet": {"name": outlet}, "published": published, "copy_of": copy_of}
        return {"id": name, "path": path, "text": text, "body": body, **rest}

    when = {"asks": "when", "answers": [{"id": "w", "value": "2021-05-03", "claims": ["c1", "c2"]}], "relations": []}
    whether = {
        "asks": "whether",
        "answers": [{"id": "y", "value": "yes", "claims": ["c1"]}, {"id": "n", "value": "no", "claims": ["c3"]}],
        "relations": [{"a": "n", "b": "y", "is": "conflict"}],
    }
    origins = [{"id": "o1", "claims": ["c1", "c2"]}, {"id": "o2", "claims": ["c3"]}]
    return {
        "reports": [report("r1", first, "Reed", None), report("r2", second, None, "r1")],
        "times": [{"report": "r1", "span": [9, 15], "value": "2021-05-03", "begin": "2021-05-03", "end": "2021-05-03"}],
        "claims": [
            claim("c1", "r1", first, "the mill burned"),
            claim("c2", "r2", second, "the mill burned"),
            claim("c3", "r2", second, "it stands"),
            claim("c4", "r1", first, "it will be rebuilt"),
        ],
        "events": [{"id": "e1", "claims": ["c1", "c2", "c3"], "origins": origins, "questions": [when, whether]}],
        "expectations": [{"claim": "c4", "verdict": "open", "outcome": []}],
        "wants": [{"party": "the mayor", "what": "a new roof for the mill"}],
        "parties": [{"name": "Ana Brook", "aliases": ["Brook"]}],
    }


def wrong_sections(dossier: Record) -> set[str]:
    return {row.section for row in check(SMALL_GOLD, dossier) if not row.right}


def test_a_dossier_that_has_everything_right_is_right_in_every_row() -> None:
    assert wrong_sections(small_dossier()) == set()


def test_an_empty_dossier_is_right_only_in_what_it_keeps_apart() -> None:
    figures = tally(check(GOLD, {}))
    assert {section for section, (right, _) in figures.items() if right} == {"apart", "party, apart"}


@pytest.mark.parametrize(
    ("way", "value", "sections"),
    [
        (("reports", 0, "outlet", "name"), "The Rush", {"report"}),
        (("reports", 0, "body"), [[0, 20]], {"report"}),
        (("reports", 1, "copy_of"), None, {"report"}),
        (("times", 0, "value"), "2021-05-10", {"time"}),
        (("claims", 0, "chain", 0, "who", 0, "name"), "Ana Brook", {"says, in full"}),
        (("claims", 0, "stance"), "denies", {"says, in full"}),
        (("claims", 0, "quoted"), False, {"says, in full"}),
        (("events", 0, "claims"), ["c1", "c3"], {"agrees", "origins"}),
        (("events", 0, "questions", 0, "answers", 0, "value"), "2021-05-04", {"agrees"}),
        (("events", 0, "origins", 1, "claims"), ["c2", "c3"], {"origins"}),
        (("events", 0, "questions", 1, "relations", 0, "is"), "update", {"conflicts"}),
        (("events", 0, "claims"), ["c1", "c2", "c3", "c4"], {"apart"}),
        (("expectations", 0, "verdict"), "happened", {"expects"}),
        (("wants", 0, "what"), "a new wheel", {"wants"}),
        (("parties", 0, "aliases"), [], {"party"}),
        (("parties", 0, "aliases"), ["Brook", "Reed"], {"party, apart"}),
    ],
)
def test_each_section_sees_its_own_mistakes(way: tuple[str | int, ...], value: object, sections: set[str]) -> None:
    dossier = small_dossier()
    place: Any = dossier
    for step in way[:-1]:
        place = place[step]
    place[way[-1]] = value
    assert wrong_sections(dossier) == sections


# ---------------------------------------------------------------- reading the sample does not get worse


def test_reading_the_sample_gets_at_least_the_pinned_figures() -> None:
    floors = tomllib.loads((SAMPLE / "floors.toml").read_text(encoding="utf-8"))
    with open_store(None) as store:
        paths = sorted((SAMPLE / "reports").glob("*.txt"))
        dossier, problems = read(paths, store=store)
    assert not problems
    rows = check(GOLD, json.loads(dump(dossier)))
    figures = tally(rows)
    assert set(figures) == set(floors)
    fallen = {section: right for section, (right, _) in figures.items() if right < floors[section]}
    missed = "\n".join(f"{row.section}: {row.what}" for row in rows if not row.right)
    assert not fallen, f"{figures}\nmissed:\n{missed}"
