"""The dossier page as a file: what is in it, and what can never be."""

import itertools
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from crosswire.model.dossier import Dossier
from crosswire.model.spans import Span
from crosswire.model.story import Story
from crosswire.views.evidence import EvidenceError
from crosswire.views.page import render_page
from tests.views.visit import visit

_VOID = {"meta", "line", "rect", "path", "br"}


class _Page(HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in {"style", "script"}:
            self.text += data


@pytest.fixture(scope="module")
def html() -> str:
    return render_page(visit())


@pytest.fixture(scope="module")
def page(html: str) -> _Page:
    return _Page(html)


def _bare() -> Dossier:
    return replace(visit(), events=(), expectations=(), wants=(), timeline=(), claims=(), parties=())


def test_every_element_is_closed(page: _Page) -> None:
    assert page.open == []


def test_only_our_script_and_style_may_run(html: str, page: _Page) -> None:
    policy = next(a["content"] for tag, a in page.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    for tag in ("script", "style"):
        (body,) = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        assert f"{tag}-src 'sha256-{b64encode(sha256(body.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


def test_report_text_makes_no_element_and_no_attribute(page: _Page) -> None:
    tags = [tag for tag, _ in page.elements]
    assert tags.count("script") == 1
    assert "img" not in tags
    for _, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]


def test_nothing_is_fetched(page: _Page) -> None:
    for _, attributes in page.elements:
        assert not {"src", "srcset", "action", "data", "xlink:href"} & attributes.keys()
        assert (attributes.get("href") or "#").startswith("#")


def test_every_link_leads_somewhere_and_every_id_is_used_once(page: _Page) -> None:
    ids = [a["id"] for _, a in page.elements if "id" in a]
    assert len(ids) == len(set(ids))
    assert {(a["href"] or "")[1:] for _, a in page.elements if "href" in a} <= set(ids)


def test_the_template_language_in_a_report_is_text(page: _Page) -> None:
    assert "{{7*7}}" in page.text
    assert "was sold for 49" not in page.text


def test_what_steers_the_writing_direction_is_shown(html: str, page: _Page) -> None:
    assert not set(html) & {"\u202e", "\u202c", "\x1b", "\x00"}
    assert "⟨U+202E⟩detrevni⟨U+202C⟩" in page.text


@pytest.mark.parametrize(
    "words",
    [
        "5 reports · published 4–9 March 2024",
        "Said by 3 independent origins in 3 reports: 2 assert, 1 expects.",
        "Denied by 2 independent origins in 1 report: 2 deny.",
        "port officials (3 people) expects",
        "Northern Wire, reliability B",
        "port officials, not rated; two reports lean on it <b>too</b>",
        "Credibility 4: follows from: 2 independent origins, 2 independent origins against it",
        "Credibility 5, by a person: Ida <i>Brandt</i>: she has seen the contract </script>; by the rule 4, that",
        "2 independent origins in 1 report: Lornia, Marenta",
        "Not counted, as no independent origin stands behind them",
        "A and B: conflict. one denies what the other says",
        "A and B: one is more precise.",
        "A and B: a later report revises.",
        "Reported to have happened",
        "No report of it yet",
        "cheaper gas from Marenta",
        "port officials (unnamed, some) → Harbour Times → The Lornian Post, 5 March 2024 expects",
        "expects sounds “likely” (55–80 %)",
        "report 1, counted as one voice with it",
        "Made by crosswire 0.1.0, en: test_model 1.0.",
    ],
)
def test_it_says(page: _Page, words: str) -> None:
    assert words in " ".join(page.text.split())


def test_sections_without_lines_say_so() -> None:
    text = _Page(render_page(_bare())).text
    for sentence in (
        "No line has two independent origins behind it.",
        "No two answers to one question are in conflict.",
        "No report says what it expects.",
        "No report says who wants what.",
        "No claim could be given a day.",
        "No claim was found in the reports.",
        "No claim was found in this report.",
    ):
        assert sentence in text


def test_a_dossier_of_nothing_is_still_a_page() -> None:
    page = _Page(render_page(replace(_bare(), reports=(), stories=(), times=())))
    assert "No story was found" in page.text
    assert "No report was read." in page.text


def test_it_never_rules_on_what_is_true() -> None:
    text = _Page(render_page(_bare())).text.casefold()
    for report in visit().reports:
        text = text.replace(report.text.casefold(), "")
    for word in ("confirmed", "true", "truth", "false", "fact", "proven", "lie", "debunked", "verified"):
        assert not re.search(rf"\b{word}\b", text)


def test_several_stories_each_have_their_sections() -> None:
    other = Story(
        id="story-other", title="Another matter", reports=visit().stories[0].reports[:1], begin=None, end=None
    )
    page = _Page(render_page(replace(visit(), stories=(*visit().stories, other))))
    assert "2 stories" in page.text
    assert {"story1", "story2", "agree1", "agree2"} <= {a.get("id") for _, a in page.elements}
    assert page.text.count("What the reports agree on") == 2


def test_headings_skip_no_level(html: str) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", html)]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in itertools.pairwise(levels))


def test_the_same_dossier_gives_the_same_page(html: str) -> None:
    dossier = visit()
    again = replace(dossier, claims=dossier.claims[::-1], reports=dossier.reports[::-1], events=dossier.events[::-1])
    assert render_page(again) == html


def test_evidence_that_does_not_hold_is_never_shown() -> None:
    broken = replace(visit().claims[0], spans=(Span(0, 10**6),))
    with pytest.raises(EvidenceError):
        render_page(replace(visit(), claims=(broken, *visit().claims[1:])))
