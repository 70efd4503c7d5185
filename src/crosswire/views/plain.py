"""Report text made safe to look at: characters that are unseen, or that move other text, are spelled out.

Report text is hostile (law 9). Visible text can steer no terminal; print it as a ``rich.text.Text``, which reads no
markup. Escaping for HTML is the page's work.
"""

from __future__ import annotations

import re

__all__ = ["clipped", "one_line", "visible"]

_NEWLINE = re.compile(r"\r\n?")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Control characters but line ends and tabs; directional marks, embeddings, overrides and isolates; zero-width spaces,
line and paragraph separators, annotation marks, lone surrogates and tag characters. Joiners (U+200C, U+200D) stay:
Persian and emoji need them."""


def visible(text: str) -> str:
    """The text with every unseen or direction-changing character spelled out, such as ``⟨U+202E⟩``.

    Tabs stay, and line ends, which all become line feeds.
    """
    return _UNSEEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", _NEWLINE.sub("\n", text))


def one_line(text: str) -> str:
    """The visible text on one line, white space folded."""
    return " ".join(visible(text).split())


def clipped(text: str, letters: int) -> str:
    """The text if it has no more letters than that; else its beginning, with an ellipsis as the last of them."""
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"
