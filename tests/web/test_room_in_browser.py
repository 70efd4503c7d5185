"""The reading room in a browser: as a newcomer walks it, with hostile text, by keyboard, for a screen reader."""

import json
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from crosswire import pipeline
from crosswire.model.dossier import Dossier
from crosswire.model.place import Place
from crosswire.model.report import Arrival
from crosswire.store import open_store
from crosswire.views.exports.dossier import dump
from crosswire.views.plain import visible
from tests.views.visit import visit
from tests.web.room import open_room

pytestmark = pytest.mark.skipif(shutil.which("chromium") is None, reason="needs Debian's chromium")

SAMPLE = Path(__file__).parents[2] / "sample" / "reports"
MARKUP = '<img src=x onerror="alert(1)"></script><svg onload=alert(2)>{{7*7}}"\'`&amp;\u202e'


def hostile() -> Dossier:
    """The visit, with markup in every field that holds words of others."""
    dossier = visit()
    reports = tuple(
        replace(
            report,
            path=f"{MARKUP}{n}",
            title=f"{report.title} {MARKUP}",
            authors=(MARKUP,),
            dateline=MARKUP,
            section=MARKUP,
            url=f"javascript:alert(3)//{MARKUP}",
            credits=(MARKUP,),
            unread=MARKUP if n == 0 else None,
            outlet=replace(report.outlet, basis=MARKUP)
            if report.outlet.name is None
            else replace(report.outlet, name=f"{report.outlet.name} {MARKUP}", basis=MARKUP),
            published=replace(report.published, why=MARKUP),
            arrivals=(Arrival(path=MARKUP, sha256=MARKUP, size=1, url=f"javascript:{MARKUP}", fetched=MARKUP),),
        )
        for n, report in enumerate(dossier.reports)
    )
    parties = tuple(
        replace(
            party,
            name=f"{party.name} {MARKUP}",
            aliases=(MARKUP,),
            country=MARKUP,
            mentions=tuple(mention._replace(why=MARKUP) for mention in party.mentions),
        )
        for party in dossier.parties
    )
    claims = tuple(
        replace(
            claim,
            rule=MARKUP,
            chain=tuple(
                replace(link, role=MARKUP, who=tuple(replace(who, name=f"{who.name} {MARKUP}") for who in link.who))
                for link in claim.chain
            ),
        )
        for claim in dossier.claims
    )
    events = tuple(
        replace(
            event,
            label=f"{event.label} {MARKUP}",
            origins=tuple(replace(o, label=f"{o.label} {MARKUP}", why=(MARKUP,)) for o in event.origins),
            questions=tuple(
                replace(
                    question,
                    answers=tuple(replace(a, text=MARKUP) for a in question.answers),
                    relations=tuple(replace(r, why=MARKUP) for r in question.relations),
                )
                for question in event.questions
            ),
        )
        for event in dossier.events
    )
    place = Place(
        id="place-1", name=MARKUP, kind="city", latitude=45.0, longitude=14.0, country=MARKUP, within=(),
        source=MARKUP, confidence=0.5, why=MARKUP, mentions=dossier.parties[0].mentions[:1],
    )  # fmt: skip
    return replace(
        dossier,
        reports=reports,
        parties=parties,
        claims=claims,
        events=events,
        places=(place,),
        stories=tuple(replace(story, title=MARKUP) for story in dossier.stories),
        wants=tuple(replace(want, what=MARKUP) for want in dossier.wants),
        expectations=tuple(replace(one, why=MARKUP, expects=MARKUP) for one in dossier.expectations),
        timeline=tuple(
            replace(entry, label=f"{entry.label} {MARKUP}", why=MARKUP, clock=MARKUP) for entry in dossier.timeline
        ),
    )


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    with open_store(None) as store:
        return pipeline.read([str(SAMPLE)], store=store)[0]


@pytest.fixture(scope="module")
def sample(dossier: Dossier) -> Iterator[str]:
    with open_room(dossier) as address:
        yield address


@pytest.fixture(scope="module")
def started(dossier: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address that the command says, as a newcomer starts it."""
    left = tmp_path_factory.mktemp("left") / "dossier.json"
    left.write_text(dump(dossier), encoding="utf-8")
    command = [sys.executable, "-c", "from crosswire.cli.main import main; main()", "serve", str(left), "--port"]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    room = subprocess.Popen([*command, port], stdout=subprocess.PIPE, text=True)  # noqa: S603
    try:
        assert room.stdout is not None
        found = re.search(r"http://\S+", room.stdout.readline())
        assert found is not None
        yield found[0]
    finally:
        room.terminate()
        room.communicate(timeout=60)


@pytest.fixture(scope="module")
def trap() -> Iterator[str]:
    with open_room(hostile()) as address:
        yield address


@pytest.fixture(params=[390, 1280])
def context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": request.param, "height": 800})
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def addresses(room: str) -> dict[str, str]:
    """One address of each kind of page."""
    story = httpx.get(f"{room}/stories.json").json()["stories"][0]["address"]
    told = httpx.get(f"{room}{story}.json").json()
    claim = next(claim for speaker in told["speakers"] for claim in speaker["claims"])
    outlets = httpx.get(f"{room}/outlets.json").json()["outlets"]
    return {
        "stories": "/stories",
        "story": story,
        "event": next(line["event"] for line in told["differences"]["conflicts"]).join(["/events/", ""]),
        "party": told["speakers"][0]["party"]["address"],
        "parties": "/parties",
        "report": f"/reports/{claim['report']}",
        "words": f"/reports/{claim['report']}?claim={claim['id']}&back=/stories%23x#words",
        "outlet": next(outlet["address"] for outlet in outlets if outlet["address"]),
        "outlets": "/outlets",
        "search": "/search?q=stance%3Adenies",
        "no such thing": "/stories/none",
    }


def follow(page: Page, link: Locator) -> None:
    """Clicks a link, and waits until the page that it leads to is there whole."""
    with page.expect_navigation():
        link.click()


def test_a_newcomer_walks_it(started: str, page: Page) -> None:
    page.goto(started)
    follow(page, page.locator(".card a").first)
    assert page.title().endswith("– Crosswire")
    story = page.url
    conflict = page.locator("#differ .card").first
    follow(page, conflict.locator("h3 a"))
    assert "conflict" in (page.locator(".card").first.text_content() or "")
    event = page.url
    for side in (0, 1):
        link = page.locator("#q1 .side").nth(side).locator(".words a").first
        words = link.text_content() or ""
        follow(page, link)
        lit = " ".join(" ".join(page.locator("mark.lit").all_text_contents()).split())
        assert words.split(" … ")[0][:40] in lit
        box = page.locator("mark.lit").first.bounding_box()
        assert box is not None
        assert 0 <= box["y"] <= 800
        follow(page, page.locator(".back a"))
        assert page.url.startswith(event)
    page.fill("#find", "stance:denies")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator(".hits .claim").count() > 0
    assert set(page.locator(".hits .tag:not(.plain)").all_text_contents()) == {"denies"}
    follow(page, page.locator(".hits .words a").first)
    assert page.locator("mark.lit").count() > 0
    page.goto(story)
    with page.expect_download() as download:
        page.get_by_role("link", name="timelinejs", exact=True).click()
    assert download.value.suggested_filename.endswith("-timelinejs.json")
    taken = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert taken["events"]
    assert page.url.split("#")[0] == story


def test_the_way_back_leads_to_the_very_line(sample: str, page: Page) -> None:
    page.goto(sample + addresses(sample)["story"])
    link = page.locator("#speakers .words a").nth(2)
    href = link.get_attribute("href")
    follow(page, link)
    with page.expect_navigation():
        page.keyboard.press("Escape")
    page.wait_for_function("document.activeElement.matches('.to-words')")
    assert page.evaluate("document.activeElement.getAttribute('href')") == href


def test_words_are_lit_and_the_way_back_leads_back_without_a_script(sample: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(sample + addresses(sample)["story"])
    assert page.locator("#timeline-table tbody tr").first.is_visible()
    follow(page, page.locator("#agree .ref").first)
    box = page.locator("mark.lit").first.bounding_box()
    assert box is not None
    assert 0 <= box["y"] <= 800
    follow(page, page.locator(".back a"))
    assert page.url.endswith("#agree")
    context.close()


def test_every_line_lands_on_exactly_the_claims_words(sample: str) -> None:
    told = httpx.get(f"{sample}{addresses(sample)['story']}.json").json()
    claims = {claim["id"]: claim for speaker in told["speakers"] for claim in speaker["claims"]}
    for claim in list(claims.values())[:25]:
        report = httpx.get(f"{sample}/reports/{claim['report']}.json", params={"claim": claim["id"]}).json()
        lit = "".join(piece["text"] for piece in report["text"]["pieces"] if piece["lit"])
        assert "".join(lit.split()) == "".join(claim["words"].replace(" … ", "").split())


def test_report_text_is_never_markup(trap: str, page: Page) -> None:
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url))
    pages = addresses(trap)
    del pages["no such thing"]
    for name, path in pages.items():
        page.goto(trap + path)
        page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        page.wait_for_timeout(150)
        assert page.evaluate("document.images.length") == 0, name
        assert page.evaluate("[...document.scripts].every((s) => s.src.startsWith(location.origin + '/static/'))"), name
        risky = page.evaluate(
            """() => [...document.querySelectorAll("*")].flatMap((part) => [...part.attributes]
              .filter((a) => a.name.startsWith("on") || /^\\s*(javascript|data|https?):/i.test(a.value) ||
                (["href", "src", "action"].includes(a.name) && !/^[/#]/.test(a.value)))
              .map((a) => `${part.tagName} ${a.name}=${a.value.slice(0, 60)}`))"""
        )
        assert risky == [], name
        assert "49" not in (page.locator("h1").text_content() or "")
        assert not set(page.content()) & {"\u202e", "\x00", "\x1b"}, name
    assert said == []
    assert all(url.startswith(trap) for url in asked)


def test_markup_in_a_report_is_shown_as_it_stands(trap: str, page: Page) -> None:
    page.goto(trap + addresses(trap)["story"])
    assert page.locator("h1").text_content() == " ".join(visible(MARKUP).split())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_serious_to_say(sample: str, browser: Browser, scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True
    )
    page = context.new_page()
    for name, path in addresses(sample).items():
        page.goto(sample + path)
        page.wait_for_timeout(250)
        found = Axe().run(page).response["violations"]
        serious = [
            (one["id"], [node["html"][:120] for node in one["nodes"][:3]])
            for one in found
            if one["impact"] in {"serious", "critical"}
        ]
        assert serious == [], name
    context.close()


def test_nothing_scrolls_sideways_and_nothing_is_said_in_the_console(sample: str, page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    pages = addresses(sample)
    del pages["no such thing"]
    for name, path in pages.items():
        page.goto(sample + path)
        page.wait_for_timeout(200)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
        levels = [
            int(level)
            for level in page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map((h) => h.tagName[1])")
        ]
        assert levels[0] == 1, name
    assert said == []


def test_the_pictures_say_what_their_tables_say(sample: str, page: Page) -> None:
    page.goto(sample + addresses(sample)["story"])
    page.wait_for_selector("#map figure svg circle")
    dated = page.locator("#timeline-table tbody tr:not([data-first=''])").count()
    assert page.locator("#timeline figure svg a").count() == dated
    assert (
        page.locator("#timeline figure .shape.expected").count()
        == page.locator("#timeline-table tr[data-status=expected]:not([data-first=''])").count()
    )
    placed = page.locator("#map-table tbody tr:not([data-latitude=''])").count()
    assert page.locator("#map figure circle").count() == placed
    assert 0 < page.locator("#web figure a").count() <= page.locator("#web-table tbody tr").count()


def test_the_timeline_is_worked_with_keys_alone(sample: str, page: Page) -> None:
    page.goto(sample + addresses(sample)["story"])
    page.wait_for_selector("#timeline figure svg a")
    bar = page.locator("#timeline figure .shape:visible").first
    first = page.locator("#timeline figure a").filter(has=page.locator(".shape:visible")).first
    first.focus()
    before = bar.get_attribute("width")
    page.keyboard.press("+")
    page.wait_for_function(
        "(was) => [...document.querySelectorAll('#timeline .shape')].some((b) => b.getAttribute('width') !== was)",
        arg=before,
    )
    href = first.get_attribute("href") or ""
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == sample + href
    assert page.title()


def test_printed_it_shows_every_line(sample: str, page: Page) -> None:
    page.goto(sample + addresses(sample)["story"])
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    hidden = page.evaluate(
        """() => [...document.querySelectorAll('.claim, tbody tr, .card')]
          .filter((p) => !p.getClientRects().length).length"""
    )
    assert hidden == 0
