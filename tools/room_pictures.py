"""Takes the pictures of docs/reading-room.md: a newcomer's way through the bundled sample, on a desk and on a phone.

    python -m tools.room_pictures

Needs Debian's chromium, or the path of another in CHROMIUM.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from crosswire import pipeline
from crosswire.store import open_store
from tests.web.room import open_room

__all__ = ["main"]

_ROOT = Path(__file__).parent.parent
_SAMPLE = _ROOT / "sample" / "reports"
_PICTURES = _ROOT / "docs" / "pictures"
_SIZES = {"desktop": (1280, 800), "phone": (390, 800)}


def main() -> int:
    """Writes the pictures; 1 where there is no browser."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        sys.stderr.write("no chromium was found\n")
        return 1
    with open_store(None) as store:
        dossier, _ = pipeline.read([str(_SAMPLE)], store=store)
    _PICTURES.mkdir(exist_ok=True)
    with open_room(dossier) as room, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for name, (width, height) in _SIZES.items():
            _walk(browser, room, name, width, height)
        browser.close()
    return 0


def _walk(browser: Browser, room: str, size: str, width: int, height: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": height})

    def keep(step: str) -> None:
        page.screenshot(path=_PICTURES / f"{step}-{size}.png")

    page.goto(room)
    keep("stories")
    page.locator(".card a").first.click()
    page.wait_for_selector("#map figure svg circle")
    story = page.url
    keep("story")
    for section in ("timeline", "web", "map"):
        _figure(page, section, size)
    page.locator("#differ .card h3 a").first.click()
    page.wait_for_selector("#q1")
    keep("conflict")
    page.locator("#q1 .side").first.locator(".words a").first.click()
    page.wait_for_selector("mark.lit")
    keep("words")
    page.goto(f"{room}/search?q=stance:denies")
    page.wait_for_selector(".hits")
    keep("denials")
    page.goto(story)
    page.wait_for_selector("#map figure svg circle")
    page.locator("#take").scroll_into_view_if_needed()
    keep("take-away")
    page.close()


def _figure(page: Page, section: str, size: str) -> None:
    """The picture alone: what stays at the top of a page would lie over it."""
    page.evaluate("document.querySelector('.within').hidden = true")
    page.locator(f"#{section} figure").screenshot(path=_PICTURES / f"{section}-{size}.png")
    page.evaluate("document.querySelector('.within').hidden = false; scrollTo(0, 0)")


if __name__ == "__main__":
    sys.exit(main())
