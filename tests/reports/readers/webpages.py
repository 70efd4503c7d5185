"""Web pages of an invented paper."""

from __future__ import annotations

import json

PARAGRAPHS = (
    (
        "The harbour council of Port Ellis voted on Thursday to close the eastern quay for two years, the mayor said, "
        "after engineers found cracks in eleven of its forty piles during a routine inspection in the spring."
    ),
    (
        "Fishing boats will be moved to the inner basin, where thirty berths are to be built before the winter. The "
        "owners of the cold store told the council that they had not been asked, and that they would go to court."
    ),
    (
        "A spokesman for the engineers said that the quay might last another storm, but that nobody should count on "
        "it. The council expects the repair to cost nine million crowns, a third of which the state is to pay."
    ),
)
TITLE = "Port Ellis closes its eastern quay"


def page(
    *,
    head: str = "",
    above: str = "",
    below: str = "",
    foot: str = "",
    title: str = TITLE,
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    attributes: str = ' lang="en-GB"',
) -> str:
    """A page with a menu, a headline, what stands above and below it, paragraphs and a foot."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!DOCTYPE html><html{attributes}><head><title>{title}</title>{head}</head><body>"
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
        f"<main><article>{above}<h1>{title}</h1>{below}<div>{text}</div></article></main>"
        f"<footer>{foot}</footer></body></html>"
    )


def schema(**fields: object) -> str:
    """A script with the article in schema.org terms; ``type`` stands for ``@type``."""
    node = {"@context": "https://schema.org", "@type": fields.pop("type", "NewsArticle"), "headline": TITLE, **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def meta(name: str, content: str) -> str:
    """A meta tag."""
    return f'<meta property="{name}" content="{content}">'
