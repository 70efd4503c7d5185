"""Writes the page."""

from tools.rules.page import OUT, render

OUT.write_text(render(), encoding="utf-8")
