"""Sets a dossier against a gold file, row by row.

A gold file says in TOML what a careful reader takes from a folder of reports, each row with the words it rests on; a
dossier is the plain JSON data of ``crosswire-dossier/1``. Every row of the gold gives one or more rows here: a section,
what was asked, and whether the dossier has it right. What no gold row names is never held against a dossier.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from pathlib import PurePath
from typing import Any, NamedTuple

__all__ = ["Gold", "Row", "Sheet", "check", "passages", "plain", "tally"]

Gold = dict[str, Any]
"""A gold file, as ``tomllib`` reads it."""
Record = dict[str, Any]
"""One object of a dossier's JSON."""


class Row(NamedTuple):
    """One thing the gold asks, and whether the dossier has it right."""

    section: str
    what: str
    right: bool


def check(gold: Gold, dossier: Record) -> list[Row]:
    """Every row of the gold, judged, in the order of the file."""
    sheet = Sheet(dossier)
    judges = {
        "report": _report,
        "time": _time,
        "says": _says,
        "agrees": _agrees,
        "conflicts": _conflicts,
        "expects": _expects,
        "wants": _wants,
        "apart": _apart,
        "party": _party,
    }
    return [row for section, judge in judges.items() for asked in gold.get(section, []) for row in judge(asked, sheet)]


def tally(rows: Sequence[Row]) -> dict[str, tuple[int, int]]:
    """For each section how many rows are right, and how many there are."""
    figures: dict[str, tuple[int, int]] = {}
    for row in rows:
        right, of = figures.get(row.section, (0, 0))
        figures[row.section] = right + row.right, of + 1
    return figures


def passages(gold: Gold) -> Iterator[tuple[str, str]]:
    """Every stretch of text that the gold points to: the report's id in the gold, and the words."""
    for row in gold["report"]:
        for words in row.get("not_body", []):
            yield row["id"], words
    for row in (*gold["time"], *gold["says"]):
        yield row["report"], row["has"]
    for row in gold["agrees"]:
        for report, words in row["evidence"]:
            yield report, words
    for section, ends in (("conflicts", "ab"), ("apart", "ab"), ("expects", ("expected", "outcome"))):
        for row in gold[section]:
            for report, words in (row[end] for end in ends if end in row):
                yield report, words


def plain(words: str | None) -> str:
    """Words to compare by: lower case, marks other than apostrophes and hyphens left out, no article at the front."""
    bare = re.sub(r"[^\w\s'-]", " ", (words or "").casefold().replace("’", "'"))
    return re.sub(r"^(?:the|an?) ", "", " ".join(bare.split()))


class Sheet:
    """A dossier, looked up by the words of its reports."""

    def __init__(self, dossier: Record) -> None:
        self.dossier = dossier

    def all(self, kind: str) -> list[Record]:
        """All records of one kind; none where the dossier leaves the kind out."""
        found: list[Record] = self.dossier.get(kind, [])
        return found

    def report(self, gold_id: str) -> Record | None:
        """The report whose file's name starts with the gold's id."""
        return next((r for r in self.all("reports") if PurePath(r["path"]).name.startswith(gold_id)), None)

    def find(self, gold_id: str, words: str) -> tuple[str, int, int] | None:
        """Where the words stand: the report's own id, start and end."""
        report = self.report(gold_id)
        start = report["text"].find(words) if report else -1
        return (report["id"], start, start + len(words)) if report and start >= 0 else None

    def claims(self, gold_id: str, words: str) -> list[Record]:
        """The claims with a span that shares half of the words, or half of itself, with them."""
        place = self.find(gold_id, words)
        if place is None:
            return []
        report, start, end = place
        return [
            claim
            for claim in self.all("claims")
            if claim["report"] == report
            and any(2 * (min(e, end) - max(s, start)) >= min(e - s, end - start) > 0 for s, e in claim["spans"])
        ]

    def claim_ids(self, gold_id: str, words: str) -> set[str]:
        """The ids of those claims."""
        return {claim["id"] for claim in self.claims(gold_id, words)}

    def events(self, ids: set[str]) -> list[Record]:
        """The events that hold one of these claims."""
        return [event for event in self.all("events") if ids & set(event["claims"])]

    def questions(self) -> Iterator[Record]:
        """The questions of all events."""
        for event in self.all("events"):
            yield from event["questions"]


def _same_name(one: str | None, other: str | None) -> bool:
    """Whether one name is the other, or stands in it as whole words."""
    a, b = plain(one), plain(other)
    return bool(a and b) and (f" {a} " in f" {b} " or f" {b} " in f" {a} ")


def _report(asked: Record, sheet: Sheet) -> Iterator[Row]:
    report = sheet.report(asked["id"])
    fields: dict[str, Callable[[Record], bool]] = {
        "outlet": lambda r: (
            _same_name(r["outlet"]["name"], asked["outlet"]) if asked["outlet"] else not r["outlet"]["name"]
        ),
        "published": lambda r: r["published"]["earliest"] == r["published"]["latest"] == asked["published"],
        "published_from": lambda r: (
            asked["published_from"] <= (r["published"]["earliest"] or "")
            and (r["published"]["latest"] or "9999") <= asked["published_to"]
        ),
        "basis": lambda r: bool(r["published"]["basis"] == asked["basis"]),
        "headline": lambda r: plain(asked["headline"]) in plain(r["title"]),
        "authors": lambda r: sorted(map(plain, r["authors"])) == sorted(map(plain, asked["authors"])),
        "dateline": lambda r: plain(asked["dateline"]) in plain(r["dateline"]),
        "genre": lambda r: bool(r["genre"] == asked["genre"]),
        "copy_of": lambda r: r["copy_of"] == (sheet.report(asked["copy_of"]) or {}).get("id", ""),
    }
    for field, right in fields.items():
        if field in asked:
            yield Row("report", f"{asked['id']} {field}", report is not None and right(report))
    for words in asked.get("not_body", []):
        place = sheet.find(asked["id"], words)
        body = report["body"] if report else []
        out = place is not None and not any(start < place[2] and place[1] < end for start, end in body)
        yield Row("report", f"{asked['id']} furniture {words!r}", out)


def _time(asked: Record, sheet: Sheet) -> Iterator[Row]:
    """One time that touches the words has the value; a stretch may also be two times, its first and last day."""
    place = sheet.find(asked["report"], asked["has"])
    near = [
        time
        for time in sheet.all("times")
        if place and time["report"] == place[0] and time["span"][0] < place[2] and place[1] < time["span"][1]
    ]
    values = {time["value"] for time in near}
    if "value" in asked:
        right = asked["value"] in values
    else:
        ends = asked["begin"], asked["end"]
        right = ends in {(time["begin"], time["end"]) for time in near} or set(ends) <= values
    yield Row("time", f"{asked['report']} {asked['has']!r}", right)


def _says(asked: Record, sheet: Sheet) -> Iterator[Row]:
    """A claim is found at the words; and one such claim has the chain, the stance and the quotation marks right."""
    what = f"{asked['report']} {asked['has']!r}"
    claims = sheet.claims(asked["report"], asked["has"])
    yield Row("says, found", what, bool(claims))
    right = any(
        _chain_right(claim["chain"], asked)
        and claim["stance"] == asked["stance"]
        and (claim["quoted"] or not asked.get("quoted"))
        for claim in claims
    )
    yield Row("says, in full", what, right)


def _chain_right(chain: list[Record], asked: Record) -> bool:
    """Link by link the sources asked for, from the origin on; all in the first link where they speak together."""
    spoken = [[{who["name"], who["text"]} for who in link["who"]] for link in chain]
    sources: list[str] = asked["sources"]
    if not sources:
        return not any(spoken)
    wanted = [sources] if asked.get("joint") else [[source] for source in sources]
    return len(spoken) >= len(wanted) and all(
        any(_same_name(name, source) for names in link for name in names)
        for link, together in zip(spoken, wanted, strict=False)
        for source in together
    )


def _agrees(asked: Record, sheet: Sheet) -> Iterator[Row]:
    evidence = [sheet.claim_ids(*passage) for passage in asked["evidence"]]
    for (i, one), (j, other) in combinations(enumerate(evidence), 2):
        pair = f"{asked['what']}: {asked['evidence'][i]} and {asked['evidence'][j]}"
        yield Row("agrees", pair, _share_event(sheet, one, other))
    everything = set().union(*evidence)
    if "when" in asked:
        right = any(
            question["asks"] == "when"
            and answer["value"].startswith(asked["when"])
            and len(everything & set(answer["claims"])) > 1
            for question in sheet.questions()
            for answer in question["answers"]
        )
        yield Row("agrees", f"{asked['what']}: when", right)
    if "origins" in asked:
        right = any(
            all(ids & set(event["claims"]) for ids in evidence)
            and sum(bool(everything & set(origin["claims"])) for origin in event["origins"]) == asked["origins"]
            for event in sheet.events(everything)
        )
        yield Row("origins", asked["what"], right)


def _apart(asked: Record, sheet: Sheet) -> Iterator[Row]:
    one, other = sheet.claim_ids(*asked["a"]), sheet.claim_ids(*asked["b"])
    yield Row("apart", f"{asked['a']} and {asked['b']}", not _share_event(sheet, one, other))


def _share_event(sheet: Sheet, one: set[str], other: set[str]) -> bool:
    return any(other & set(event["claims"]) for event in sheet.events(one))


def _conflicts(asked: Record, sheet: Sheet) -> Iterator[Row]:
    """Two answers stand in conflict; or, where the conflict is only apparent, one refines or updates the other."""
    one, other = sheet.claim_ids(*asked["a"]), sheet.claim_ids(*asked["b"])
    apparent = asked["kind"] == "apparent"
    wanted = {"refine", "update"} if apparent else {"conflict"}
    right = False
    for question in sheet.questions():
        claims = {answer["id"]: set(answer["claims"]) for answer in question["answers"]}
        for relation in question["relations"]:
            a, b = claims[relation["a"]], claims[relation["b"]]
            right |= relation["is"] in wanted and bool((a & one and b & other) or (a & other and b & one))
    yield Row("conflicts, apparent" if apparent else "conflicts", asked["what"], right)


def _expects(asked: Record, sheet: Sheet) -> Iterator[Row]:
    expected = sheet.claim_ids(*asked["expected"])
    outcome = sheet.claim_ids(*asked["outcome"]) if "outcome" in asked else None
    right = any(
        expectation["claim"] in expected
        and expectation["verdict"] == asked["verdict"]
        and (outcome is None or bool(outcome & set(expectation["outcome"])))
        for expectation in sheet.all("expectations")
    )
    yield Row("expects", f"{asked['expected']}: {asked['verdict']}", right)


def _wants(asked: Record, sheet: Sheet) -> Iterator[Row]:
    """The party wants a thing whose words hold all those asked for that are longer than an article or a title."""
    for thing in asked["what"]:
        words = {word for word in plain(thing).split() if len(word) > 3}
        right = any(
            _same_name(want["party"], asked["party"]) and words <= set(plain(want["what"]).split())
            for want in sheet.all("wants")
        )
        yield Row("wants", f"{asked['party']}: {thing}", right)


def _party(asked: Record, sheet: Sheet) -> Iterator[Row]:
    """One party, and no second one, has the name; it has the aliases too, and none of the names that are another's."""
    named = [{plain(name) for name in (party["name"], *party["aliases"])} for party in sheet.all("parties")]
    mine = [names for names in named if plain(asked["name"]) in names]
    for name in (asked["name"], *asked.get("aliases", [])):
        yield Row("party", f"{asked['name']}: {name}", len(mine) == 1 and plain(name) in mine[0])
    for name in asked.get("not", []):
        yield Row("party, apart", f"{asked['name']}: not {name}", not any(plain(name) in names for names in mine))
