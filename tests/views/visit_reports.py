"""Five reports of an invented visit: three sober ones, a reprint, and a hostile one."""

from dataclasses import replace
from typing import Literal

from crosswire.model.ids import content_id, text_digest
from crosswire.model.report import Outlet, Published, Report
from crosswire.model.spans import Span

__all__ = ["COURIER", "HOSTILE", "LONG_WORD", "MARKUP_NAME", "OVERRIDE", "POST", "REPRINT", "WIRE", "place"]

OVERRIDE = "\u202e"
LONG_WORD = "Varganomics" * 40
MARKUP_NAME = '"><img src=x onerror="document.title=\'owned\'">'

_COURIER = """Marenta Courier
Varga to visit Marenta for gas talks
4 March 2024 | Share this page

Lornian President Ilse Varga is expected to arrive in Port Selm on Friday aboard a ship. Port officials said the \
harbour would close for two days. “We are ready for the visit,” said Tomas Reke, the Marentan foreign minister. \
Lornia wants cheaper gas from Marenta, a senior Marentan official said.
"""
_POST = """The Lornian Post
Opinion: A visit that pleases nobody
5 March 2024

Varga will likely reach Port Selm between Thursday and Saturday, the Harbour Times reported, citing port officials. \
Twelve guards would go with her, the officials said, adding that Lornia has bought gas from Marenta since 2019. \
Both Marenta and Lornia denied that any gas was sold.
"""
_HOSTILE = f"""Whispers <script>alert(1)</script> from the harbour: {OVERRIDE}detrevni\u202c and \x1b[31mred\x1b[0m.
</script><script>document.title="owned"</script> Varga might come by train, {LONG_WORD} said. \
A minister called {MARKUP_NAME} said gas was sold for {{{{7*7}}}} and [bold]nothing[/bold].
هذا خبر قصير عن الزيارة.
"""
_WIRE = """Northern Wire, 9 March 2024

Ilse Varga arrived in Port Selm on Friday evening aboard the ship Halcyon. Fourteen guards came with her, the Harbour \
Times reported. The talks on gas ended without a deal, Reke told reporters. A deal is expected by June. \
Marenta urged Lornia to pay its debts.
"""


def place(text: str, words: str) -> Span:
    """Where the words first stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def _report(name: str, text: str, outlet: str | None, day: str | None, /, **where: str) -> Report:
    genre: Literal["opinion", "news"] = "opinion" if "Opinion" in text else "news"
    lines = [line for line in text.splitlines() if len(line) > 60 or line.startswith(("Varga", "Opinion"))]
    return Report(
        id=content_id("report", name),
        path=f"{name}.txt",
        sha256=text_digest(text),
        text=text,
        body=tuple(place(text, line) for line in lines),
        outlet=Outlet(name=outlet, basis="masthead" if outlet else "not told"),
        title=where.get("title"),
        authors=(),
        dateline=None,
        genre=genre,
        published=Published(earliest=day, latest=day, basis="stated" if day else "none", why="printed" if day else ""),
        copy_of=None,
        language="en",
        where={key: place(text, words) for key, words in where.items()},
    )


COURIER = _report(
    "courier",
    _COURIER,
    "Marenta Courier",
    "2024-03-04",
    title="Varga to visit Marenta for gas talks",
    outlet="Marenta Courier",
    published="4 March 2024",
)
POST = _report("post", _POST, "The Lornian Post", "2024-03-05", title="Opinion: A visit that pleases nobody")
HOSTILE = _report('"><script>alert(3)</script>', _HOSTILE, None, None, title="Whispers <script>alert(1)</script>")
WIRE = _report("wire", _WIRE, "Northern Wire", "2024-03-09", published="9 March 2024")
REPRINT = replace(
    _report("reprint", _COURIER.replace("Marenta Courier", "Selm Mail"), "Selm Mail", "2024-03-05"),
    copy_of=COURIER.id,
)
