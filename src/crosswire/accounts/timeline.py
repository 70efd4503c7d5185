"""The timeline: each happening once, with every date that its claims give it.

Dates that stand to each other as conflict, as one more precise than the other, or as a later report's revision are one
entry, which shows each with the claims that give it. Which is right is not for us to say: where they differ it runs
from the first to the last of them; where one is only more precise, it stands at the more precise one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

from crosswire.model.account import Event, Given, Question, RelationKind, TimelineEntry
from crosswire.model.claim import Claim
from crosswire.model.report import Report
from crosswire.model.time import Time

__all__ = ["make_timeline"]

Status = Literal["happened", "expected", "claimed", "denied"]

_JOINS: tuple[RelationKind, ...] = ("conflict", "update", "refine", "agree")
"""What makes two dates one entry, the weightiest first: a pair that nobody can set in relation stays two entries."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date, the times that tell it, and its claims."""

    value: str
    times: tuple[Time, ...]
    claims: tuple[str, ...]
    ahead: frozenset[str]
    """Those that tell of it beforehand."""

    @property
    def time(self) -> Time:
        return self.times[0]


def make_timeline(
    events: Sequence[Event],
    claims: Mapping[str, Claim],
    times: Mapping[str, Mapping[str, Time]],
    label: Callable[[Event, Sequence[str]], str],
    reports: Mapping[str, Report],
    end: str | None,
) -> tuple[TimelineEntry, ...]:
    """One entry for each happening that claims date, in order of time.

    Args:
        events: The events of a story.
        claims: Its claims by id.
        times: For each event's id, the time that each of its claims (by id) gives it.
        label: The words for an entry, from its event and the claims that give it its dates.
        reports: The reports of the story by id.
        end: The last day that one of them came out.
    """
    out = []
    for event in events:
        dated = _dates(times.get(event.id, {}), claims, reports)
        for group, related in _together(dated, event.questions):
            ids = sorted({i for date in group for i in date.claims})
            ahead = {i for date in group for i in date.ahead}
            status, deciding = _status([claims[i] for i in ids], ahead)
            out.append(_entry(event, group, related, status, label(event, [c.id for c in deciding]), reports, end))
    return tuple(sorted(out, key=lambda e: (e.begin, e.end, e.time or "", e.label, e.event)))


def _dates(times: Mapping[str, Time], claims: Mapping[str, Claim], reports: Mapping[str, Report]) -> list[_Dated]:
    """The dates that claims of the reports' bodies give, in order of time."""
    by_value: dict[str, list[str]] = {}
    for claim_id, time in times.items():
        if time.begin and time.end and _in_body(claims[claim_id], reports):
            by_value.setdefault(time.value, []).append(claim_id)
    dates = []
    for value, ids in by_value.items():
        ahead = frozenset(i for i in ids if _lies_ahead(times[i], claims[i], reports))
        dates.append(_Dated(value, tuple(times[i] for i in sorted(ids)), tuple(sorted(ids)), ahead))
    return sorted(dates, key=lambda d: (str(d.time.begin), str(d.time.end), d.value))


def _in_body(claim: Claim, reports: Mapping[str, Report]) -> bool:
    report = reports.get(claim.report)
    return report is None or all(any(part.overlaps(span) for part in report.body) for span in claim.spans)


def _together(
    dates: Sequence[_Dated], questions: Iterable[Question]
) -> list[tuple[list[_Dated], list[tuple[RelationKind, str]]]]:
    """Groups of dates that are of one happening, each with how its dates stand to each other."""
    related = dict(_relations(questions))
    answers = _answers(questions)

    def stand(a: _Dated, b: _Dated) -> tuple[RelationKind, str] | None:
        """How two dates stand to each other: as the answers do that their claims give."""
        ours, theirs = ({answers[i] for i in d.claims if i in answers} for d in (a, b))
        if ours & theirs or _same_days(a.time, b.time):
            return "agree", ""
        found = [related[pair] for x in ours for y in theirs if (pair := _pair(x, y)) in related]
        if bool(a.ahead) != bool(b.ahead):  # a plan for one day and a deed on another are two lines
            found = [way for way in found if way[0] == "refine"]
        return min(found, key=lambda r: (_JOINS.index(r[0]), r[1]), default=None)

    homes: list[list[_Dated]] = []
    for date in dates:
        mine = [h for h in homes if any(stand(date, other) for other in h)]
        homes = [h for h in homes if all(h is not m for m in mine)]
        homes.append([*(other for home in mine for other in home), date])
    out = []
    for home in homes:
        home.sort(key=lambda d: (str(d.time.begin), str(d.time.end), d.value))
        pairs = [found for n, a in enumerate(home) for b in home[n + 1 :] if (found := stand(a, b)) is not None]
        out.append((home, sorted(pairs, key=lambda found: (_JOINS.index(found[0]), found[1]))))
    return out


def _same_days(a: Time, b: Time) -> bool:
    """Whether two times are on the same days, one of them perhaps at a time of day."""
    return (a.begin, a.end) == (b.begin, b.end)


def _answers(questions: Iterable[Question]) -> dict[str, str]:
    """By claim the answer it gives to when."""
    return {i: a.id for q in questions if q.asks == "when" for a in q.answers for i in a.claims}


def _relations(questions: Iterable[Question]) -> Iterable[tuple[tuple[str, str], tuple[RelationKind, str]]]:
    for question in questions:
        if question.asks == "when":
            for relation in question.relations:
                if relation.kind in _JOINS:
                    yield _pair(relation.a, relation.b), (relation.kind, relation.why)


def _pair(a: str, b: str) -> tuple[str, str]:
    first, second = sorted((a, b))
    return first, second


def _entry(
    event: Event,
    group: Sequence[_Dated],
    related: Sequence[tuple[RelationKind, str]],
    status: Status,
    label: str,
    reports: Mapping[str, Report],
    end: str | None,
) -> TimelineEntry:
    shown = _most_precise(group)
    begin, last = min(str(d.time.begin) for d in shown), max(str(d.time.end) for d in shown)
    time, clock = _time_of_day(group, reports)
    return TimelineEntry(
        begin=begin,
        end=last,
        precision="time" if time is not None else shown[0].time.precision,
        event=event.id,
        label=label,
        status=status,
        claims=tuple(sorted({i for date in group for i in date.claims})),
        time=time,
        clock=clock,
        ahead=end is not None and begin > end,
        given=tuple(_given(date) for date in group) if len(group) > 1 else (),
        relation=related[0][0] if related else None,
        why=related[0][1] if related else "",
    )


def _given(date: _Dated) -> Given:
    time = date.time
    return Given(
        value=date.value, begin=str(time.begin), end=str(time.end), precision=time.precision, claims=date.claims
    )


def _most_precise(group: Sequence[_Dated]) -> list[_Dated]:
    """The dates that no other of the group lies in."""

    def holds(wide: Time, narrow: Time) -> bool:
        inside = str(wide.begin) <= str(narrow.begin) and str(narrow.end) <= str(wide.end)
        return inside and (wide.begin, wide.end) != (narrow.begin, narrow.end)

    return [date for date in group if not any(holds(date.time, other.time) for other in group)]


def _time_of_day(group: Sequence[_Dated], reports: Mapping[str, Report]) -> tuple[str | None, str | None]:
    """The one time of day that is told, as TIMEX3 and in the words of a report; none where several are."""
    told = [time for date in group for time in date.times if "T" in time.value and time.precision == "time"]
    values = {time.value[time.value.index("T") :] for time in told}
    if len(values) != 1:
        return None, None
    words = {time.span.of(reports[time.report].text) for time in told if time.report in reports}
    return values.pop(), min(words, key=lambda w: (-len(w), w), default=None)


def _lies_ahead(time: Time, claim: Claim, reports: Mapping[str, Report]) -> bool:
    """Whether it begins after the report that tells of it came out."""
    report = reports.get(claim.report)
    out = report.published.latest if report is not None else None
    return bool(out and time.begin and time.begin > out)


def _status(claims: Sequence[Claim], ahead: AbstractSet[str]) -> tuple[Status, list[Claim]]:
    """What the claims make of it, and those that do.

    The outlets' own telling of a thing done is "happened", what others say "claimed"; nothing is told as done that
    lies ``ahead`` of its report.
    """
    ways: tuple[tuple[Status, Callable[[Claim], bool]], ...] = (
        ("happened", lambda claim: claim.stance == "asserts" and not claim.chain and claim.id not in ahead),
        ("claimed", lambda claim: claim.stance in {"asserts", "doubts"} and claim.id not in ahead),
        ("denied", lambda claim: claim.stance == "denies"),
    )
    for status, decides in ways:
        deciding = [claim for claim in claims if decides(claim)]
        if deciding:
            return status, deciding
    return "expected", list(claims)
