"""The timeline as a picture: nothing overlaps, nothing leaves the paper."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.views.chart import Chart, charts
from crosswire.views.lines.moments import Moment, Status


def _moment(
    first: str, last: str, label: str = "a ship sails", status: Status = "happened", reports: int = 1
) -> Moment:
    return Moment(
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        days=first,
        label=label,
        status=status,
        says=status,
        reports=reports,
        claims=(),
    )


def _titles(found: tuple[Chart, ...]) -> list[str]:
    return [chart.title for chart in found]


def test_days_stand_on_the_axis_in_proportion() -> None:
    moments = (
        _moment("2024-03-01", "2024-03-01"),
        _moment("2024-03-05", "2024-03-06"),
        _moment("2024-03-10", "2024-03-10"),
    )
    (chart,) = charts(moments, "2024-03-01", "2024-03-10", narrow=False)
    day = chart.width / 10
    assert [bar.x for bar in chart.bars] == pytest.approx([0, 4 * day, 9 * day])
    assert [bar.width for bar in chart.bars] == pytest.approx([day, 2 * day, day])


def test_one_day_does_not_fill_the_picture() -> None:
    (chart,) = charts((_moment("2024-03-05", "2024-03-05"),), "2024-03-01", "2024-03-10", narrow=False)
    assert chart.bars[0].width == pytest.approx(chart.width / 7, abs=0.1)


def test_what_is_far_away_gets_an_axis_of_its_own() -> None:
    moments = (
        _moment("1953-07-27", "1953-07-27"),
        _moment("2024-03-05", "2024-03-05"),
        _moment("2031-01-01", "2031-12-31"),
    )
    assert _titles(charts(moments, "2024-03-01", "2024-03-10", narrow=False)) == [
        "Earlier",
        "The days of the story",
        "Later",
    ]


def test_a_story_without_days_has_one_axis() -> None:
    moments = (_moment("1953-07-27", "1953-07-27"), _moment("2024-03-05", "2024-03-05"))
    assert len(charts(moments, None, None, narrow=False)) == 1


def test_a_range_that_runs_past_the_axis_says_so() -> None:
    moments = (_moment("2020-01-01", "2029-12-31"), _moment("2024-03-05", "2024-03-05"))
    (chart,) = charts(moments, "2024-03-01", "2024-03-10", narrow=False)
    assert (chart.bars[0].before, chart.bars[0].after) == (True, True)
    assert (chart.bars[1].before, chart.bars[1].after) == (False, False)


def test_an_entry_without_a_day_is_left_to_the_list() -> None:
    nowhere = Moment(
        first=None,
        last=None,
        days="someday",
        label="",
        status="claimed",
        says="",
        reports=1,
        claims=(),
    )
    assert charts((nowhere,), "2024-03-01", "2024-03-10", narrow=False) == ()


def test_of_many_entries_the_best_supported_are_drawn() -> None:
    moments = tuple(_moment("2024-03-05", "2024-03-05", f"ship {n}", reports=n) for n in range(60))
    (chart,) = charts(moments, "2024-03-01", "2024-03-10", narrow=False)
    assert chart.left_out == 60 - len(chart.bars)
    assert chart.bars[-1].label == "ship 59"


_DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@given(
    st.lists(st.tuples(_DAYS, st.integers(0, 4000), st.text("aWi 見.", max_size=200)), min_size=1, max_size=40),
    _DAYS,
    st.booleans(),
)
def test_bars_rows_and_ticks_stay_apart_and_on_the_paper(
    entries: list[tuple[date, int, str]], begin: date, narrow: bool
) -> None:
    moments = []
    for first, length, label in entries:
        last = first + timedelta(days=min(length, (date.max - first).days))
        moments.append(_moment(first.isoformat(), last.isoformat(), label))
    for chart in charts(tuple(moments), begin.isoformat(), begin.isoformat(), narrow=narrow):
        tops = [min(bar.y, bar.label_y - 10) for bar in chart.bars]
        ends = [max(bar.y + chart.bar_height, bar.label_y) for bar in chart.bars]
        assert all(end <= top for end, top in zip(ends, tops[1:], strict=False))
        assert all(bar.x >= 0 and bar.x + bar.width <= chart.width + 0.2 for bar in chart.bars)
        assert all(0 <= bar.label_x <= chart.width for bar in chart.bars)
        assert ends[-1] <= chart.height
        assert all(b.x - a.x >= 30 for a, b in zip(chart.ticks, chart.ticks[1:], strict=False))
        assert all(0 <= tick.x <= chart.width for tick in chart.ticks)
