"""The page of tables is what the code makes of it now."""

from tools.tables import OUT, render


def test_the_page_is_up_to_date() -> None:
    assert OUT.read_text(encoding="utf-8") == render(), "python -m tools.tables writes it anew"
