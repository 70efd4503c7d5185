"""Reports made of sentences, for tests of copies and versions: the sentences are what they share."""

import random
from collections.abc import Sequence
from dataclasses import replace

from crosswire.model.ids import content_id
from crosswire.model.report import Arrival, Outlet, Published, Report
from crosswire.model.spans import Span
from tests.making import make_report

WORDS = [
    f"{a}{b}" for a in ("bar", "cor", "del", "fen", "gul", "hav", "jol", "kes") for b in ("a", "em", "ir", "ost", "un")
]


def story(seed: int, sentences: int = 20) -> list[str]:
    """Sentences that no other story has."""
    dice = random.Random(seed)  # noqa: S311 - the same story every time
    return [" ".join(dice.choices(WORDS, k=14)).capitalize() + "." for _ in range(sentences)]


def edited(sentences: Sequence[str]) -> list[str]:
    """The same with a word changed in every second one."""
    return [line.replace("ir ", "irs ", 1) if n % 2 else line for n, line in enumerate(sentences)]


def report(
    sentences: Sequence[str],
    day: str | None = "2023-03-03",
    outlet: str | None = None,
    *,
    title: str = "Harbour bill fails",
    url: str | None = None,
    guid: str | None = None,
    modified: str | None = None,
    fetched: str | None = None,
    credits_to: tuple[str, ...] = (),
) -> Report:
    """A report with a headline and two sentences a paragraph; where it stood and when is part of its id."""
    paragraphs = [" ".join(sentences[n : n + 2]) for n in range(0, len(sentences), 2)]
    made = make_report("\n\n".join([title, *paragraphs]), outlet=outlet)
    came = (Arrival(path="a.html", sha256="0", size=1, url=url, fetched=fetched),) if fetched else ()
    return replace(
        made,
        id=content_id("report", *map(str, (made.text, day, outlet, url, guid, modified, fetched))),
        outlet=Outlet(name=outlet, basis="test"),
        published=Published(earliest=day, latest=day, basis="stated" if day else "none", why="test"),
        title=title,
        where={"title": Span(0, len(title))},
        url=url,
        guid=guid,
        modified=modified,
        arrivals=came,
        credits=credits_to,
    )
