"""Opens exported timelines in the real TimelineJS, in Chromium, without a network.

    python -m bench.timelinejs PACKAGE DOSSIER... [--pictures FOLDER]

PACKAGE is the unpacked npm package ``@knight-lab/timelinejs``; ``make timelinejs`` fetches it. Each dossier file is
exported and opened. A row tells how many slides and marks TimelineJS shows and how many there ought to be; markup of a
report that came to life, an error of a script, or a slide too few fails the run. ``--pictures`` keeps what it shows.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Dialog, Page, sync_playwright

from crosswire.views.exports.dossier import load
from crosswire.views.exports.timelinejs import timelinejs

__all__ = ["Shown", "main", "show"]

_PAGE = """<!doctype html><meta charset="utf-8"><title>timeline</title>
<link rel="stylesheet" href="{css}"><div id="timeline" style="width:100%;height:640px"></div>
<script src="{js}"></script>
<script>window.timeline = new TL.Timeline("timeline", {data}, {{hash_bookmark: false}});</script>"""
_READY_MS = 20_000


class Shown(NamedTuple):
    """What TimelineJS made of a timeline."""

    slides: int
    marks: int
    wanted: int
    """Marks there ought to be; the title is a slide more."""
    wrong: tuple[str, ...]


def main() -> int:
    """Prints the table, and is 1 where a timeline is not shown whole."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("dossiers", nargs="+", type=Path)
    parser.add_argument("--pictures", type=Path)
    args = parser.parse_args()
    chromium = shutil.which("chromium")
    if chromium is None or not (args.package / "dist/js/timeline.js").is_file():
        print(f"missing: {'chromium' if chromium is None else args.package / 'dist/js/timeline.js'}")
        return 1
    print("timeline slides marks wanted")
    wrong = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for path in args.dossiers:
            data = timelinejs(load(path.read_text(encoding="utf-8")))[0]
            picture = args.pictures / f"{path.stem}.png" if args.pictures else None
            shown = show(browser, args.package, data, picture)
            print(f"{path.stem} {shown.slides} {shown.marks} {shown.wanted}", flush=True)
            wrong += [f"{path.stem}: {line}" for line in shown.wrong]
        browser.close()
    print("\n".join(wrong) or "every timeline is shown whole")
    return int(bool(wrong))


def show(browser: Browser, package: Path, data: bytes, picture: Path | None = None) -> Shown:
    """Opens a timeline, and counts what is to be seen."""
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    wrong: list[str] = []

    def refuse(dialog: Dialog) -> None:
        wrong.append("a dialog opened")
        dialog.dismiss()

    page.on("pageerror", lambda error: wrong.append(f"error of a script: {error.message}"))
    page.on("dialog", refuse)
    page.route("http*://**", lambda route: route.abort())
    text = data.decode().replace("</", "<\\/")
    html = _PAGE.format(
        css=(package / "dist/css/timeline.css").resolve().as_uri(),
        js=(package / "dist/js/timeline.js").resolve().as_uri(),
        data=text,
    )
    file = package / "timeline-to-open.html"
    file.write_text(html, encoding="utf-8")
    try:
        page.goto(file.resolve().as_uri())
        return _seen(page, len(json.loads(data)["events"]), wrong, picture)
    finally:
        file.unlink()
        page.close()


def _seen(page: Page, wanted: int, wrong: list[str], picture: Path | None) -> Shown:
    page.wait_for_function("window.timeline && document.querySelectorAll('.tl-slide').length > 0", timeout=_READY_MS)
    page.wait_for_timeout(500)
    slides = page.locator(".tl-slide").count()
    marks = page.locator(".tl-timemarker").count()
    if page.title() != "timeline":
        wrong.append("the words of a report changed the title of the page")
    alive = page.locator(".tl-storyslider script, .tl-storyslider img, .tl-storyslider iframe").count()
    if alive:
        wrong.append(f"{alive} elements of the words of a report came to life")
    if (slides, marks) != (wanted + 1, wanted):
        wrong.append(f"{wanted + 1} slides and {wanted} marks wanted")
    if picture:
        picture.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=picture)
    return Shown(slides, marks, wanted, tuple(wrong))


if __name__ == "__main__":
    sys.exit(main())
