"""Takes the pictures of docs/reading-room.md: the bundled sample in the reading room, on a desk and on a phone.

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
_DESK = (1280, 800)
_PHONE = (390, 800)


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
        _take(browser, f"{room}/stories/{dossier.stories[0].id}")
        browser.close()
    return 0


def _take(browser: Browser, story: str) -> None:
    desk = _opened(browser, story, _DESK)
    desk.screenshot(path=_PICTURES / "story-desktop.png")
    for section in ("timeline", "web", "map"):
        desk.locator(f"#{section} figure").screenshot(path=_PICTURES / f"{section}-desktop.png")
    desk.locator("#differ .words a").first.click()
    desk.wait_for_selector("mark.lit")
    desk.screenshot(path=_PICTURES / "words-desktop.png")
    phone = _opened(browser, story, _PHONE)
    phone.screenshot(path=_PICTURES / "story-phone.png")
    phone.locator("#timeline figure").scroll_into_view_if_needed()
    phone.screenshot(path=_PICTURES / "timeline-phone.png")


def _opened(browser: Browser, address: str, size: tuple[int, int]) -> Page:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.goto(address)
    page.wait_for_selector("#map figure svg circle")
    return page


if __name__ == "__main__":
    sys.exit(main())
