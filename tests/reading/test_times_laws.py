"""What holds for the times of any text."""

import time
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire.model.parse import Parse, Sentence, Token
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.times.find import find_times
from crosswire.reading.times.holidays import HOLIDAYS
from crosswire.reading.times.lexicon import LEXICON
from crosswire.reading.times.periods import containing, moved, week
from tests.making import make_report

_NUMBERS = (
    "0",
    "3",
    "27",
    "99",
    "480",
    "1400",
    "1999",
    "2019",
    "12:75",
    "2:30",
    "1/2",
    "²",
    "1990s",
    "80s",
    "31st",
    "9,999",
)
_WORDS = [*sorted(LEXICON), *(word.title() for word in sorted(LEXICON)), *_NUMBERS * 10]
_DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


def _parse(words: list[str], published: str | None) -> tuple[Report, Parse]:
    """A report of these words, with a parse in which each leans on the one before it."""
    text = " ".join(words)
    report = make_report(text, published)
    tokens, at = [], 0
    for i, word in enumerate(words):
        tokens.append(Token(i, at, at + len(word), word, word.lower(), "NOUN", "NN", "dep", max(i - 1, 0)))
        at += len(word) + 1
    return report, Parse(report.id, "test", tuple(tokens), (Sentence(0, 0, len(tokens), 0),), ())


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=30),
    st.none() | _DAYS.map(date.isoformat),
)
def test_any_words_give_sorted_spans_that_do_not_overlap(words: list[str], published: str | None) -> None:
    report, parse = _parse(words, published)
    times = find_times(report, parse)
    for first, second in pairwise(times):
        assert first.span.end <= second.span.start
    for found in times:
        assert found.span.of(report.text).strip()
        assert found.why
        assert (found.begin is None) == (found.end is None)
        assert found.begin is None or found.end is None or found.begin <= found.end


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=80))
def test_any_text_is_read_without_error(text: str, language: LanguageModel) -> None:
    report = make_report(text)
    find_times(report, language.parse(report))


@given(
    st.dates(date(2020, 1, 1), date(2024, 12, 31)),
    st.integers(0, 10),
    st.sampled_from(["Sunday", "last week", "yesterday", "July", "this year"]),
)
def test_a_range_of_publication_gives_only_what_every_day_in_it_gives(first: date, days: int, words: str) -> None:
    report, parse = _parse(["it", "rained", *words.split()], first.isoformat())
    values = set()
    for n in range(days + 1):
        at = (first + timedelta(days=n)).isoformat()
        on_day = replace(report, published=replace(report.published, earliest=at, latest=at))
        values.add(find_times(on_day, parse)[0].value)
    last = (first + timedelta(days=days)).isoformat()
    ranged = replace(report, published=replace(report.published, earliest=first.isoformat(), latest=last))
    (found,) = find_times(ranged, parse)
    if len(values) == 1:
        assert {found.value} == values
    else:
        assert found.value.startswith("XXXX")
        assert found.begin is None


@pytest.mark.parametrize(
    "words", [["the"] * 2000, ["from", "Sunday", "to"] * 700, ["two", "hundred"] * 1000, ["-", "3"] * 1000]
)
def test_takes_time_in_line_with_the_length(words: list[str]) -> None:
    def seconds(times: int) -> float:
        report, parse = _parse(words * times, "2023-09-12")
        began = time.perf_counter()
        find_times(report, parse)
        return time.perf_counter() - began

    seconds(1)
    assert seconds(8) < 8 * 6 * max(seconds(1), 0.01)


@given(_DAYS, st.integers(-20_000, 20_000), st.sampled_from(["day", "week", "month", "quarter", "year", "decade"]))
def test_moving_by_units_lands_that_many_units_on(at: date, count: int, unit: str) -> None:
    there = moved(at, count, unit)
    if there is not None and unit in {"day", "week"}:
        assert (there - at).days == count * {"day": 1, "week": 7}[unit]
    elif there is not None:
        assert moved(there.replace(day=1), -count, unit) == at.replace(day=1)


@given(_DAYS, st.sampled_from(["day", "week", "weekend", "month", "quarter", "year", "decade", "century"]))
def test_a_unit_that_contains_a_day_covers_it(at: date, unit: str) -> None:
    period = containing(unit, at)
    if period.first is not None and period.last is not None and unit != "weekend":
        assert period.first <= at <= period.last


def test_weeks_at_the_ends_of_the_calendar() -> None:
    assert week(date.min).first == date.min
    assert week(date.max).last == date.max


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("easter", 2000, (4, 23)),
        ("easter", 2008, (3, 23)),
        ("easter", 2038, (4, 25)),
        ("good friday", 2024, (3, 29)),
        ("thanksgiving", 2023, (11, 23)),
        ("black friday", 2024, (11, 29)),
        ("memorial day", 2023, (5, 29)),
        ("labor day", 2025, (9, 1)),
    ],
)
def test_holiday(name: str, year: int, day: tuple[int, int]) -> None:
    (holiday,) = (holiday for holiday in HOLIDAYS if holiday.name == name)
    assert holiday.in_year(year) == date(year, *day)
