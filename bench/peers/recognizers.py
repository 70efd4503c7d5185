"""The Microsoft recognizers for text, of dates and times in English.

They are given a paragraph at a time, with the day of the document's creation as their reference. Their timex is kept
where it is a TIMEX3 value already (``1998-W08``, ``P3D``, ``PRESENT_REF``). Otherwise:

- What it leaves open (``XXXX-WXX-2``) is taken from the resolution nearest to the reference.
- A season without a year (``SU``) gets that of the reference, a time without a day (``T16``) the day of the reference.
- A range is the quarter, half or decade of the calendar that it covers, else a duration of its length.
- Sets are SET, durations DURATION; of the rest, what tells a time of day is TIME and all else DATE.

Words that only lead to a date ("until Friday") are taken off the span.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from importlib import import_module

from bench.peers.exchange import Found, answer
from bench.peers.timex import bare_start, of_recognized
from bench.sentences import paragraphs


def main() -> None:
    """Answers with what the recognizers find."""
    recognize = import_module("recognizers_date_time").recognize_datetime

    def find(text: str, dct: str, _: str) -> Iterator[Found]:
        now = datetime.fromisoformat(dct)
        for start, end in paragraphs(text):
            for found in recognize(text[start:end], "en-us", reference=now):
                values = (found.resolution or {}).get("values")
                if values:
                    first, last = start + found.start, start + found.end + 1
                    yield Found(bare_start(text, first, last), last, *of_recognized(values, now.date()))

    answer(find)


if __name__ == "__main__":
    main()
