"""The dossier page in a browser, opened from a file."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from crosswire.views.lines.shelf import shelf_of
from crosswire.views.page import render_page
from crosswire.views.plain import visible
from tests.views.visit import visit

pytestmark = pytest.mark.skipif(shutil.which("chromium") is None, reason="needs Debian's chromium")

_SCHEMES = ("light", "dark")
_WIDTHS = (390, 1280)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "dossier.html"
    path.write_text(render_page(visit()), encoding="utf-8")
    return path


@pytest.fixture
def page(browser: Browser, file: Path) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(file.as_uri())
    yield page
    page.close()


@pytest.fixture(params=_WIDTHS)
def sized_page(request: pytest.FixtureRequest, browser: Browser, file: Path) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": request.param, "height": 800})
    page.goto(file.as_uri())
    yield page
    page.close()


def test_it_opens_without_an_error_a_request_or_a_foreign_script(browser: Browser, file: Path) -> None:
    page = browser.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    page.wait_for_timeout(200)
    assert said == []
    assert asked == [file.as_uri()]
    assert page.title() == "Varga visits <b>Marenta</b> for gas talks – Crosswire"
    assert page.evaluate("document.scripts.length") == 1
    assert page.evaluate("document.images.length") == 0
    page.close()


def test_a_script_put_into_the_page_does_not_run(browser: Browser, tmp_path: Path) -> None:
    html = render_page(visit()).replace("</main>", "<script>document.title = 'owned'</script></main>")
    path = tmp_path / "owned.html"
    path.write_text(html, encoding="utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    assert page.title() != "owned"
    page.close()


def test_every_link_to_the_words_lands_on_exactly_the_claims_words(sized_page: Page) -> None:
    shelf = shelf_of(visit())
    words = {
        str(shelf.claim_numbers[claim.id]): "".join(
            visible(span.of(shelf.reports[claim.report].text)) for span in sorted(claim.spans)
        )
        for claim in visit().claims
    }
    sized_page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    landed = sized_page.evaluate(
        """() => [...document.querySelectorAll("a.to-words")].map((link) => {
          link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
          const target = document.activeElement;
          const box = target.getBoundingClientRect();
          return {
            number: link.getAttribute("href").slice(2), id: target.id, address: location.hash,
            seen: box.top >= 0 && box.bottom <= innerHeight,
            lit: [...document.querySelectorAll("mark.lit")].map((mark) => mark.textContent).join(""),
          };
        })"""
    )
    assert {place["number"] for place in landed} == set(words)
    for place in landed:
        assert place["id"] == f"w{place['number']}"
        assert place["address"] == f"#w{place['number']}"
        assert place["lit"] == words[place["number"]]
        assert place["seen"]


def test_back_returns_to_the_line_it_came_from(sized_page: Page) -> None:
    back = sized_page.locator("#back button")
    assert not back.is_visible()
    for selector in ("#agree1 .ref", "#differ1 .words a", "#wants1 .ref", "#speakers .words a"):
        link = sized_page.locator(selector).first
        link.click()
        assert sized_page.evaluate("document.activeElement.id").startswith("w")
        back.click()
        assert link.evaluate("link => link === document.activeElement")
        assert sized_page.evaluate("box => box.top >= 0 && box.bottom <= innerHeight", link.evaluate(_BOX))
        assert not back.is_visible()


_BOX = "link => { const box = link.getBoundingClientRect(); return { top: box.top, bottom: box.bottom }; }"


def test_the_keyboard_leads_to_the_words_and_back(page: Page) -> None:
    link = page.locator("#agree1 .ref").first
    link.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className").startswith("ref mark-ref")
    page.keyboard.press("Escape")
    assert link.evaluate("link => link === document.activeElement")


def test_a_number_in_a_report_leads_to_who_says_it(page: Page) -> None:
    number = page.locator(".mark-ref").last
    number.click()
    href = number.get_attribute("href")
    assert page.evaluate("document.activeElement.id") == (href or "")[1:]
    assert page.locator(href or "").is_visible()


def test_what_is_known_of_a_report_leads_to_the_words_it_was_read_from(page: Page) -> None:
    found = page.locator("a.to-fact")
    assert found.count() >= 3
    for fact in found.all():
        fact.click()
        assert "".join(page.locator("[data-facts].lit").all_text_contents()) == fact.text_content()


def test_an_address_with_a_claim_opens_at_its_words(browser: Browser, file: Path) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 800})
    page.goto(f"{file.as_uri()}#w10")
    assert page.locator("mark.lit").all_text_contents() == ["any gas was sold"]
    page.close()


def test_nothing_scrolls_sideways(sized_page: Page) -> None:
    sized_page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    assert sized_page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    wide = sized_page.evaluate(
        """() => [...document.querySelectorAll("body *")].filter((part) => {
          const box = part.getBoundingClientRect();
          return box.width > 1 && !part.closest(".skip") && (box.right > innerWidth + 1 || box.left < -1);
        }).map((part) => part.outerHTML.slice(0, 80))"""
    )
    assert wide == []


def test_labels_of_the_timeline_neither_overlap_nor_leave_the_picture(sized_page: Page) -> None:
    pictures = sized_page.evaluate(
        """() => [...document.querySelectorAll("figure svg")].filter((svg) => svg.getBoundingClientRect().width)
          .map((svg) => { const box = svg.getBoundingClientRect(); return {
            box: [box.left, box.right],
            names: [...svg.querySelectorAll("text.name")].map((name) => {
              const at = name.getBBox(), to = name.getBoundingClientRect();
              return [at.x, at.y, at.x + at.width, at.y + at.height, to.left, to.right]; }) }; })"""
    )
    assert pictures
    for picture in pictures:
        for n, (x, y, right, bottom, left_edge, right_edge) in enumerate(picture["names"]):
            assert picture["box"][0] - 1 <= left_edge
            assert right_edge <= picture["box"][1] + 1
            for x2, y2, right2, bottom2, *_ in picture["names"][:n]:
                assert right <= x2 or right2 <= x or bottom <= y2 + 2 or bottom2 <= y + 2


def test_filters_show_what_fits_and_only_that(page: Page) -> None:
    page.select_option("select[name=stance]", "denies")
    assert page.locator("#speakers .claim:visible").count() == 2
    assert page.locator("#shown").text_content() == "2 lines"
    page.select_option("select[name=outlet]", "Marenta Courier")
    assert page.locator("#speakers .claim:visible").count() == 0
    page.click("button[type=reset]")
    page.wait_for_function("document.getElementById('shown').textContent === ''")
    page.select_option("select[name=stance]", "urges")
    assert page.locator("#speakers .claim:visible .words").all_text_contents() == ["Lornia to pay its debts"]


_CONTRAST = """() => {
  const shade = (text) => { const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number); return [r, g, b, a]; };
  const light = ([r, g, b]) => { const part = (v) => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
    return .2126 * part(r) + .7152 * part(g) + .0722 * part(b); };
  const ground = (part) => { for (let at = part; at; at = at.parentElement) {
      const colour = shade(getComputedStyle(at).backgroundColor); if (colour[3] === 1) return colour; }
    return shade(getComputedStyle(document.body).backgroundColor); };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const worst = {};
  while (walk.nextNode()) {
    const part = walk.currentNode.parentElement;
    if (!walk.currentNode.textContent.trim() || part.closest("script, style, option, .skip")) continue;
    const style = getComputedStyle(part), svg = part instanceof SVGElement;
    if (svg && !part.matches("text")) continue;
    const [a, b] = [light(shade(svg ? style.fill : style.color)), light(ground(part))].sort((x, y) => y - x);
    const name = part.tagName + "." + (part.getAttribute("class") || "");
    worst[name] = Math.min(worst[name] ?? 99, (a + .05) / (b + .05));
  }
  return worst;
}"""


@pytest.mark.parametrize("scheme", _SCHEMES)
@pytest.mark.parametrize("width", _WIDTHS)
def test_text_stands_out_from_its_ground(browser: Browser, file: Path, scheme: str, width: int) -> None:
    page = browser.new_page(
        viewport={"width": width, "height": 800}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page.goto(file.as_uri())
    page.locator("#agree1 .ref").first.click()
    contrast = page.evaluate(_CONTRAST)
    assert len(contrast) > 20
    assert {name: ratio for name, ratio in contrast.items() if ratio < 4.5} == {}
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == _ground(scheme)
    page.close()


def _ground(scheme: str) -> str:
    return {"light": "rgb(250, 249, 246)", "dark": "rgb(20, 23, 27)"}[scheme]


def test_landmarks_headings_and_names_for_a_screen_reader(page: Page) -> None:
    tree = page.locator("body").aria_snapshot()
    for part in ("- main", "- navigation", "- banner", 'heading "What the reports agree on', 'region "The reports"'):
        assert part in tree
    assert re.search(r'img "(Earlier|The days of the story), ', tree)
    nameless = page.evaluate(
        """() => [...document.querySelectorAll("a, button, select, summary, input")].filter((part) =>
          !(part.textContent.trim() || part.getAttribute("aria-label") || part.closest("label"))).length"""
    )
    assert nameless == 0


def test_print_shows_every_line(page: Page) -> None:
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    hidden = page.evaluate(
        "() => [...document.querySelectorAll('.claim, mark, article')].filter((p) => !p.getClientRects().length).length"
    )
    assert hidden == 0
    assert page.locator("#reports").evaluate("part => getComputedStyle(part).overflowY") == "visible"
