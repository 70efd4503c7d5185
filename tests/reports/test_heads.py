"""Heads of many shapes above one and the same text: what each tells, and what it leaves in the body."""

import pytest

from crosswire.reports.freeze import freeze

LEAD = (
    "Floodwater burst through a levee north of Corvale on Thursday, forcing some 4,000 people from their homes, "
    "the governor said."
)
MORE = "Crews filled sandbags through the night, and two schools were opened as shelters for families."
QUOTE = "“We have lost everything,” said Ana Moe, who keeps goats in the valley."
TEXT = f"{LEAD}\n\n{MORE}\n\n{QUOTE}"
TITLE = "Levee breaks, thousands flee"

HEADS = {
    f"{TITLE}\n\nThe Corvale Ledger-Standard\n\nPublished 2022-05-06\n\n": ("The Corvale Ledger-Standard", TITLE, ()),
    f"{TITLE}\n\nPolitiko\n\nPublished 2022-05-06\n\n": ("Politiko", TITLE, ()),
    f"{TITLE}\n\nFloods\n\n": (None, TITLE, ()),
    "CORVALE (Halcyon News Service) — ": ("Halcyon News Service", None, ()),
    f"Corvale Chronicle, 6 May 2022\n\n{TITLE}\n\n": ("Corvale Chronicle", TITLE, ()),
    f"Corvale Chronicle | 6 May 2022 | Page 3\n\n{TITLE}\n\n": ("Corvale Chronicle", TITLE, ()),
    f"Halcyon\n\nMay 6, 2022\n\n{TITLE}\n\nCORVALE, May 6 (Halcyon) — ": ("Halcyon", TITLE, ()),
    f"Riverwatch\nWater, people, power\n\nHome About Reports Contact\n\nBRIEFING\n\n{TITLE}\n\nAna Roe and Jon Poe\n"
    "6 May 2022\n\n": ("Riverwatch", TITLE, ("Ana Roe", "Jon Poe")),
    f"Corvale Institute for Rivers\n\n{TITLE}\n\nAna Roe | 6 May 2022 | 5 min read\n\n": (
        "Corvale Institute for Rivers",
        TITLE,
        ("Ana Roe",),
    ),
    "Pan-African News Wire\nLagos, 6 May 2022 (PANW) - ": ("Pan-African News Wire", None, ()),
    f"{TITLE}\n\nBy Ana Roe & Jon Poe\nCNS News, Corvale\n\n": ("CNS News", TITLE, ("Ana Roe", "Jon Poe")),
    f"Ana Roe\n\nColumnist\n\n{TITLE}\n\n6 May 2022\n\n": (None, TITLE, ("Ana Roe",)),
    "Corvale Chronicle\nNews\nPolitics\nLevee near Corvale\nBy Ana Roe\n6 May 2022\n": (
        "Corvale Chronicle",
        "Levee near Corvale",
        ("Ana Roe",),
    ),
    f"Corvale\n\n{TITLE}\n\n": (None, TITLE, ()),
    f"Home  News  Sport\n\nFloods\n\n{TITLE}\n\n": (None, TITLE, ()),
    f"Bukidnon Star\n\nHeadlines\n\n{TITLE}\n\nBy\nAna Roe\n-\nMay 6, 2022\n\n": (
        "Bukidnon Star",
        TITLE,
        ("Ana Roe",),
    ),
    f"{TITLE}\n\nMAY 6, 2022 / 5:45 PM / UPDATED 2 YEARS AGO\n\nBy Ana Roe, Jon Poe\n\n3 Min Read\n\n": (
        None,
        TITLE,
        ("Ana Roe", "Jon Poe"),
    ),
    f"{TITLE}\n\nFriday May 06 2022, 12.01am BST, The Albion Times\n\n": ("The Albion Times", TITLE, ()),
    f"{TITLE}\n\nStory by Ana Roe, Halcyon News\n • 2h\n\n": ("Halcyon News", TITLE, ("Ana Roe",)),
    f"From: Ana Roe\nDate: 6 May 2022\nSubject: {TITLE}\n\n": (None, TITLE, ()),
    f"{TITLE}\nMay 6, 2022\nResidents leave. (Jon Poe/The Corvale Post)\nListen\n5 min\nComment\n12\n": (
        None,
        TITLE,
        (),
    ),
    f"Embassy of Verdania\n\nSTATEMENT\n\n6 May 2022\n\n{TITLE}\n\n": ("Embassy of Verdania", TITLE, ()),
    f"{TITLE}\n\nCORVALE, May 6, 2022 /Quaywire/ -- ": (None, TITLE, ()),
}


@pytest.mark.parametrize("head", HEADS)
def test_heads(head: str) -> None:
    report = freeze(head + TEXT, "a.txt")
    assert (report.outlet.name, report.title, report.authors) == HEADS[head]
    body = [span.of(report.text) for span in report.body if span != report.where.get("title")]
    assert body[-3:] == [LEAD, MORE, QUOTE]
    assert all(line in {LEAD, MORE, QUOTE, "Floods"} for line in body)


@pytest.mark.parametrize(
    "line",
    [
        "Donald Roe",
        "President Visits",
        "A Night of Mist",
        "What we know",
        "Ana Roe, Jon Poe and the goats",
        "Key Bridge",
    ],
)
def test_a_line_that_may_be_anything_stays_in_the_body(line: str) -> None:
    report = freeze(f"{TITLE}\n\n{line}\n\n{TEXT}", "a.txt")
    assert [span.of(report.text) for span in report.body] == [TITLE, line, LEAD, MORE, QUOTE]
    assert report.outlet.name is None
    assert report.authors == ()


def test_related_links_end_where_prose_begins() -> None:
    report = freeze(f"{TITLE}\n\n{LEAD}\n\nRelated\n\nHow do levees fail?\n\n{MORE}\n\n{QUOTE}", "a.txt")
    assert [span.of(report.text) for span in report.body] == [TITLE, LEAD, MORE, QUOTE]
