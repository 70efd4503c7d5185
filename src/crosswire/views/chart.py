"""The timeline as a picture: where each bar, label and tick stands. Geometry only; the page draws it.

One row an entry, so that labels cannot overlap. Entries far from the days of the story get a panel with an axis of
their own: on one axis a treaty of 1953 would press a week of news into a single line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import east_asian_width

from crosswire.views.lines.days import day_of, say_days
from crosswire.views.lines.moments import Moment, Status, best_moments

__all__ = ["Bar", "Chart", "Tick", "charts"]

_ROWS = 24
"""Bars in a panel: about what one screen shows. The list beside the picture holds all."""

_MIDDLE = "The days of the story"

_LEAST_AXIS = timedelta(days=6)
"""From the first day to the last of the shortest axis: on an axis of one day every bar would fill the picture."""

_NEAR = timedelta(days=7)
"""Entries at least this near the days of the story share their axis."""

_LETTER = 7.4
"""Width of a letter in the 12.5-pixel type of the labels, on the wide side: text is not measured here.

DejaVu Serif, the widest of the page's faces, takes 7.3 on average over English lines; Georgia takes 6.1.
"""

_GAP = 6.0
_TICK_ROOM = 76.0
_LEAST_WIDTH = 7.0
_AXIS_HEIGHT = 26.0

_DAY_STEPS = (1, 2, 3, 7, 14)
_MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 24000)
"""Days and months between two ticks, to choose from."""

_LEAST_LABEL = 120.0
"""A label with less room than this beside its bar stands above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A day on the axis."""

    x: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One entry's bar, with its label; ``before`` and ``after`` where it runs past the axis."""

    x: float
    y: float
    width: float
    before: bool
    after: bool
    label: str
    label_x: float
    label_y: float
    anchor: str
    status: Status
    title: str
    claim: int | None
    """The number of the first claim it rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One panel."""

    title: str
    days: str
    width: float
    height: float
    bar_height: float
    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]
    left_out: int
    """Entries that the list has and the picture has not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    width: float
    beside: bool
    """Labels stand beside the bars where there is room; otherwise above them."""


_WIDE = _Layout(width=680, beside=True)
_NARROW = _Layout(width=340, beside=False)
_BAR = 11.0
_ROW_BESIDE = 24.0
_ROW_ABOVE = 38.0


def charts(moments: tuple[Moment, ...], begin: str | None, end: str | None, *, narrow: bool) -> tuple[Chart, ...]:
    """The panels of a story's timeline: earlier, the days of the story, later. Entries without a day are left out.

    Args:
        moments: The entries.
        begin: First day a report of the story came out.
        end: The last.
        narrow: Drawn for a phone.
    """
    layout = _NARROW if narrow else _WIDE
    window = _window(begin, end)
    groups: dict[str, list[Moment]] = {"Earlier": [], _MIDDLE: [], "Later": []}
    for moment in moments:
        if moment.first is not None and moment.last is not None:
            groups[_panel(moment.first, moment.last, window)].append(moment)
    return tuple(_chart(title, group, window, layout) for title, group in groups.items() if group)


def _window(begin: str | None, end: str | None) -> tuple[date, date]:
    """The days of the story with as many on both sides again, a week at least."""
    first, last = day_of(begin), day_of(end)
    if first is None or last is None:
        return date.min, date.max
    margin = max(_NEAR, last - first)
    return first - min(margin, first - date.min), last + min(margin, date.max - last)


def _panel(first: date, last: date, window: tuple[date, date]) -> str:
    if last < window[0]:
        return "Earlier"
    return "Later" if first > window[1] else _MIDDLE


def _chart(title: str, group: list[Moment], window: tuple[date, date], layout: _Layout) -> Chart:
    shown = best_moments(group, _ROWS)
    axis = _axis(title, shown, window)
    bars, top = [], _AXIS_HEIGHT
    for moment in shown:
        bar, height = _bar(moment, top, axis, layout)
        bars.append(bar)
        top += height
    return Chart(
        title=title,
        days=say_days(axis[0].isoformat(), axis[1].isoformat()),
        width=layout.width,
        height=top + _GAP,
        bar_height=_BAR,
        ticks=tuple(_ticks(axis, layout.width)),
        bars=tuple(bars),
        left_out=len(group) - len(shown),
    )


def _axis(title: str, shown: Sequence[Moment], window: tuple[date, date]) -> tuple[date, date]:
    """First and last day drawn. A range that starts long before the story does not stretch its axis."""
    first = min(moment.first for moment in shown if moment.first)
    last = max(moment.last for moment in shown if moment.last)
    if title == _MIDDLE:
        first, last = max(first, window[0]), min(last, window[1])
    return first, max(last, first + min(_LEAST_AXIS, date.max - first))


def _x(day: date, axis: tuple[date, date], width: float) -> float:
    """Where a day begins. The axis ends with the end of its last day."""
    days = (axis[1] - axis[0]).days + 1
    return round(width * (day - axis[0]).days / days, 1)


def _bar(moment: Moment, top: float, axis: tuple[date, date], layout: _Layout) -> tuple[Bar, float]:
    """The bar in a row that begins at ``top``, and the height of the row."""
    first, last = moment.first or axis[0], moment.last or axis[1]
    left = _x(max(first, axis[0]), axis, layout.width)
    right = _x(min(last, axis[1]), axis, layout.width) + layout.width / ((axis[1] - axis[0]).days + 1)
    width = round(max(right - left, _LEAST_WIDTH), 1)
    left = round(min(left, layout.width - width), 1)
    beside = _beside(moment.label, left, width, layout)
    label, label_x, anchor = beside or _above(moment.label, left, layout)
    height = _ROW_BESIDE if beside else _ROW_ABOVE
    bar_y = top + (_ROW_BESIDE - _BAR) / 2 if beside else top + height - _BAR - _GAP
    bar = Bar(
        x=left,
        y=bar_y,
        width=width,
        before=first < axis[0],
        after=last > axis[1],
        label=label,
        label_x=round(label_x, 1),
        label_y=bar_y + (_BAR - 1 if beside else -_GAP),
        anchor=anchor,
        status=moment.status,
        title=f"{moment.days}: {moment.label} ({moment.says})",
        claim=moment.claims[0].number if moment.claims else None,
    )
    return bar, height


def _beside(text: str, left: float, width: float, layout: _Layout) -> tuple[str, float, str] | None:
    """The label on the side with room, where it stands and which of its ends stands there; none without room."""
    room_right = layout.width - left - width - _GAP
    room_left = left - _GAP
    if not layout.beside or max(room_left, room_right) < _LEAST_LABEL:
        return None
    if _width(text) <= room_right or room_right >= room_left:
        return _shortened(text, room_right), left + width + _GAP, "start"
    return _shortened(text, room_left), left - _GAP, "end"


def _above(text: str, left: float, layout: _Layout) -> tuple[str, float, str]:
    label = _shortened(text, layout.width)
    return label, max(0.0, min(left, layout.width - _width(label))), "start"


def _width(text: str) -> float:
    return sum(2 * _LETTER if east_asian_width(letter) in "WF" else _LETTER for letter in text)


def _shortened(text: str, room: float) -> str:
    if _width(text) <= room:
        return text
    used, kept = _LETTER, 0
    for letter in text:
        used += _width(letter)
        if used > room:
            break
        kept += 1
    return text[:kept].rstrip() + "…"


def _ticks(axis: tuple[date, date], width: float) -> list[Tick]:
    """Days or firsts of months, at one distance, as many as have room for their labels."""
    days = (axis[1] - axis[0]).days + 1
    most = max(1, int(width // _TICK_ROOM))
    by_days = next((step for step in _DAY_STEPS if days / step <= most), None)
    if by_days:
        marks = [axis[0] + timedelta(days=offset) for offset in range(0, days, by_days)]
        return _labelled(marks, axis, width, lambda day: f"{day.day} {_month(day)}")
    by_months = next((step for step in _MONTH_STEPS if days / 30.4 / step <= most), _MONTH_STEPS[-1])
    months = range(axis[0].year * 12 + axis[0].month - 1, axis[1].year * 12 + axis[1].month)
    marks = [date(month // 12, month % 12 + 1, 1) for month in months if month % by_months == 0]
    return _labelled(
        [mark for mark in marks if mark >= axis[0]],
        axis,
        width,
        lambda day: str(day.year) if by_months >= 12 else f"{_month(day)} {day.year}",
    )


def _labelled(marks: list[date], axis: tuple[date, date], width: float, say: Callable[[date], str]) -> list[Tick]:
    ticks = [Tick(x=_x(mark, axis, width), label=say(mark)) for mark in marks]
    return [tick for tick in ticks if tick.x + _width(tick.label) <= width]


def _month(day: date) -> str:
    return say_days(day.isoformat(), day.isoformat()).split()[1][:3]
