"""Rules that look at one line: bylines, datelines, captions, furniture, genres, names of outlets."""

import pytest

from crosswire.reports.bylines import byline_at_end, role_line
from crosswire.reports.captions import caption_marks
from crosswire.reports.datelines import dateline_at_start
from crosswire.reports.furniture import rule_for
from crosswire.reports.genres import genre_line, genre_prefix
from crosswire.reports.known import by_host, known_outlet, looks_like_outlet
from crosswire.reports.navigation import is_menu, is_section

SENTENCE = "Verdania's president signed a bill on Monday that reopens the harbour to trade."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("By Jane Doe", ["Jane Doe"]),
        ("By JANE DOE and JOHN ROE", ["JANE DOE", "JOHN ROE"]),
        ("By Jane van der Doe, Political Correspondent", ["Jane van der Doe"]),
        ("By Jane Doe, BBC News, Berlin", ["Jane Doe", "BBC News", "Berlin"]),
        ("By Jane Doe BBC News", ["Jane Doe", "BBC News"]),
        ("By Jane Doe in Lima and John Roe in Kyiv", ["Jane Doe", "Lima", "John Roe", "Kyiv"]),
        ("By Jane Doe for The Port Ellis Courier", ["Jane Doe", "The Port Ellis Courier"]),
        ("By Reuters Staff", ["Reuters"]),
        ("By Jane Doe and John Roe, Halyard", ["Jane Doe", "John Roe", "Halyard"]),
        ("From Jane Doe, Kano", ["Jane Doe", "Kano"]),
        ("By: Jane Doe - @jdoe", ["Jane Doe"]),
        ("By The Port Ellis Courier with agencies", ["The Port Ellis Courier"]),
        ("Edited by Jane Doe", []),
        ("By AFP", ["Agence France-Presse"]),
        ("Harbour bill fails. by Mi-Na Roe", ["Mi-Na Roe"]),
    ],
)
def test_bylines(line: str, told: list[str]) -> None:
    assert [mark.value for mark in byline_at_end(line, len(line))[1:]] == told


@pytest.mark.parametrize(
    "line",
    [
        "By Tuesday",
        "By Monday the army had left",
        "A life by Jane Doe",
        "Hit by a bus",
        "By and by",
        "By 2030",
        "From Buenos Aires",
    ],
)
def test_no_byline(line: str) -> None:
    assert byline_at_end(line, len(line)) == []


@pytest.mark.parametrize(
    ("start", "place", "agency"),
    [
        ("SEOUL, South Korea: ", "SEOUL, South Korea", None),
        ("WASHINGTON — ", "WASHINGTON", None),
        ("BERLIN (AP) — ", "BERLIN", "Associated Press"),
        ("LOS ANGELES, Sept. 28 (UPI) — ", "LOS ANGELES", "United Press International"),
        ("Seoul, Sept. 7 (Yonhap) -- ", "Seoul", "Yonhap News Agency"),
        ("KYIV/MOSCOW — ", "KYIV/MOSCOW", None),
        ("NEW DELHI — ", "NEW DELHI", None),
        ("UNITED NATIONS — ", "UNITED NATIONS", None),
        ("7 September (Interfax) - ", None, "Interfax"),
        ("(Reuters) - ", None, "Reuters"),
        ("SPLIT, Croatia (Halyard) - ", "SPLIT, Croatia", "Halyard"),
        ("TIRANA (Albania) - ", "TIRANA", None),
        ("(Geneva, March 3, 2023) – ", "Geneva", None),
    ],
)
def test_datelines(start: str, place: str | None, agency: str | None) -> None:
    marks = dateline_at_start(start + SENTENCE)
    assert marks[0].span == (0, len(start))
    assert next((mark.value for mark in marks if mark.kind == "place"), None) == place
    assert next((mark.value for mark in marks if mark.kind == "credit"), None) == agency


@pytest.mark.parametrize(
    "start",
    [
        "BREAKING: ",
        "UPDATE — ",
        "DOE: ",
        "Doe — who lost — said so. ",
        "London: a history. ",
        "(LEAD) ",
        "NEW — ",
        "It — ",
    ],
)
def test_no_dateline(start: str) -> None:
    assert dateline_at_start(start + SENTENCE) == []


def test_a_parenthesis_in_dashes_is_no_dateline() -> None:
    assert dateline_at_start("Washington — and, some say, the world — " + SENTENCE) == []


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Cranes stand idle. / AFP", None),
        ("Cranes stand idle. / bay AgriNews", "bay AgriNews"),
        ("Cranes stand idle [Jane Doe/Reuters]", None),
        ("Cranes stand idle. (AP Photo/Jane Doe)", None),
        ("Jane Doe/AFP via Getty Images", None),
        ("Cranes stand idle. (Jane Doe/Quayside Star)", None),
        ("Cranes stand idle. Photograph: Jane Doe/The Guardian", "The Guardian"),
    ],
)
def test_captions(line: str, outlet: str | None) -> None:
    marks = caption_marks(line)
    assert marks[0].span == (0, len(line))
    assert [mark.value for mark in marks[1:]] == ([outlet] if outlet else [])


@pytest.mark.parametrize(
    "line", ["He must choose either/or", "The vote was 50/50.", "See https://a.org/b", "He left (the photo shows him)."]
)
def test_no_caption(line: str) -> None:
    assert caption_marks(line) == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("• Link copied", "share link"),
        ("4 min read", "reading time"),
        ("3 hours ago", "age"),
        ("Dismiss", "page control"),
        ("We use cookies to make this site work.", "cookie note"),
        ("Sign up for our newsletter", "subscribe line"),
        ("READ MORE: Who pays?", "related link"),
        ("© 2023 The Port Ellis Courier", "copyright line"),
        ("FILE - Cranes stand idle, March 3, 2023.", "picture credit"),
        ("(Reporting by Jane Doe; Editing by John Roe)", "desk credit"),
        ("This is a developing story.", "editor's notice"),
        ("-30-", "end mark"),
        ("https://portellis.example/a", "address"),
        ("(JD/mk)", "sign-off"),
        ("jd/mk (dpa)", "sign-off"),
        ("Comments (14)", "share link"),
        ("• Print article", "share link"),
        ("🔊 Listen", "share link"),
        ("This article is more than 2 years old", "age"),
        ("Jane Doe and John Roe contributed to this report.", "desk credit"),
    ],
)
def test_furniture(line: str, rule: str) -> None:
    assert rule_for(line) == rule


@pytest.mark.parametrize(
    "line",
    [
        SENTENCE,
        "Share prices fell on Monday.",
        "Support our troops, minister says",
        "Related incidents rose by a third, police said.",
        "Reporting by state media has been sparse since the vote, and nobody knows why.",
        "We baked 300 cookies for the crew.",
        "Close to 300 people came.",
        "Copyright law is to change in May, the ministry said.",
        "More to the point, she left.",
        "The state contributed nothing to this year's budget, he said.",
        "It was first published on Monday that the ship had sunk, and nobody denied it.",
        "A/B tests are cheap.",
    ],
)
def test_prose_is_no_furniture(line: str) -> None:
    assert rule_for(line) is None


def test_sections() -> None:
    assert is_section("Home > News > Asia")
    assert is_section("World, Kenya")
    assert not is_section("Asia votes")
    assert not is_section("Kenya")


@pytest.mark.parametrize(
    "line",
    ["Home  Live TV  Weather", "About | Publications | Notices", "Research • Experts • Events", "Home News Sport"],
)
def test_menus(line: str) -> None:
    assert is_menu(line)


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe | The Port Ellis Courier | 3 March 2023",
        "Opinion",
        "Harbour bill fails | Politics",
        "Research into the harbour, paid for by the state",
        SENTENCE,
    ],
)
def test_no_menus(line: str) -> None:
    assert not is_menu(line)


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("Europe correspondent, Berlin", ["Berlin"]),
        ("Staff Writer", []),
        ("Port Ellis Courier Staff Reporter", []),
    ],
)
def test_posts(line: str, places: list[str]) -> None:
    told = role_line(line)
    assert told is not None
    assert [mark.value for mark in told if mark.kind == "place"] == places


@pytest.mark.parametrize("line", ["He was a reporter", "Minister meets the reporter.", "Jane Doe", ""])
def test_no_posts(line: str) -> None:
    assert role_line(line) is None


@pytest.mark.parametrize(
    ("line", "genre"),
    [
        ("[Editorial] A bill fails", "opinion"),
        ("Opinion | A bill fails", "opinion"),
        ("Analysis: A bill fails", "analysis"),
        ("INTERVIEW-A bill fails", "interview"),
        ("Fact check: Did a bill fail?", "fact-check"),
        ("LIVE: A bill fails", "live"),
    ],
)
def test_genre_labels(line: str, genre: str) -> None:
    mark = genre_prefix(line)
    assert mark is not None
    assert mark.value == genre
    assert line[mark.span.end :].endswith("?") or line[mark.span.end :] == "A bill fails"


def test_genre_words_in_a_headline_are_no_label() -> None:
    assert genre_prefix("Interview with the premier ends badly") is None
    assert genre_prefix("Opinion is split on the harbour") is None
    assert genre_line("FOR IMMEDIATE RELEASE") == "press release"


def test_known_outlets() -> None:
    assert known_outlet("New York Times") == known_outlet("The New York Times")
    assert known_outlet("reason") is None
    assert by_host("mail.reuters.com") == known_outlet("Reuters")
    assert by_host("notreuters.com") is None


@pytest.mark.parametrize(
    "name",
    [
        "The Port Ellis Courier",
        "Port Ellis Herald",
        "The Quayside Star",
        "Radio Verdania News",
        "KTVX 9 News",
        "The Quay Star-Ledger",
    ],
)
def test_names_of_outlets(name: str) -> None:
    assert looks_like_outlet(name)


@pytest.mark.parametrize(
    "name", ["Minister meets the press", "Courier", "A Record", "Breaking the 4 News", "Storm Hits Port", "Latest News"]
)
def test_names_of_other_things(name: str) -> None:
    assert not looks_like_outlet(name)
