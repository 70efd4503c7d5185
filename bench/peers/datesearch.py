"""dateparser's ``search_dates``.

It is given a paragraph at a time, English as the language and the day of the document's creation as the base of what is
relative; its other settings are its own, which score higher here than ``PREFER_DATES_FROM="past"`` or the ``ngram``
strategy. What it finds is a date, so the type is DATE and the value goes down to the period that it tells: a day, a
week, a month or a year; TIME, where it tells a time of day. The base itself is the present. Words that only lead to a
date ("on Friday") are taken off the span.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module

from bench.peers.exchange import Found, answer
from bench.peers.timex import bare_start, of_period
from bench.sentences import paragraphs


def main() -> None:
    """Answers with what dateparser finds."""
    search = import_module("dateparser.search").search_dates

    def find(text: str, dct: str, _: str) -> Iterator[Found]:
        now = datetime.fromisoformat(dct)
        settings = {"RELATIVE_BASE": now, "RETURN_TIME_AS_PERIOD": True}
        for start, end in paragraphs(text):
            at = start
            dates = search(text[start:end], languages=["en"], settings=settings, add_period=True)
            for words, when, period in dates or ():
                if place := _words(words).search(text, at, end):
                    at = place.end()
                    yield Found(bare_start(text, place.start(), at), at, *of_period(when, period, now))

    answer(find)


def _words(text: str) -> re.Pattern[str]:
    """Finds words again, whatever the white space between them was."""
    return re.compile(r"\s+".join(map(re.escape, text.split())))


if __name__ == "__main__":
    main()
