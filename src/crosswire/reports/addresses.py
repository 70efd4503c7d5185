"""Addresses of pages: what all the ways to write the address of one page share."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

__all__ = ["address_key"]

_CARRIED = re.compile(
    r"^(?:https?:)?//(?:web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/|"
    r"www\.google\.[a-z.]{2,6}/amp/(?:s/)?|[\w-]{1,80}\.cdn\.ampproject\.org/[a-z](?:/s)?/)(?:https?://)?",
    re.IGNORECASE,
)
"""What archives and caches put before the address of the page that they keep."""
_EDITION = re.compile(r"(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
"""First labels of a host that only say for which screen a page is made."""
_AMP = re.compile(r"^/amp(?=/)|/amp$|\.amp(?=$|\.html?$)")
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$")
_TRACKING = re.compile(
    r"(?:utm|mtm|pk|itm|hsa|oly|vero|mc|ns|at|ga)_.*|_ga|_gl|(?:fbc|gc|dc|twc|yc|ttc)lid|msclkid|[wg]braid|gclsrc|"
    r"igsh(?:id)?|mkt_tok|i?cmp(?:id)?|campaign|ref(?:_?src|_?url)?|referr?er|source|src|smid|smtyp|ftag|ocid|xtor|"
    r"share(?:type)?|sh|via|feature|traffic_?source|partner|amp|outputtype",
    re.IGNORECASE,
)
"""Parameters that tell how a reader came to a page, or for which screen it is made, not which page it is."""


def address_key(url: str | None) -> str | None:
    """The page that an address leads to, without what changes from one link to another; none if it is no web address.

    Scheme, ``www.`` and ``m.``, default port, trailing slash, fragment, tracking parameters, the order of the others
    and the forms of AMP do not matter, nor does the archive that keeps the page; all other parameters do.
    """
    try:
        parts = urlsplit(_CARRIED.sub("https://", (url or "").strip()))
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in {"", "http", "https"} or not parts.hostname:
        return None
    host = _EDITION.sub("", parts.hostname.rstrip("."), count=1)
    path = re.sub(r"/{2,}", "/", unquote(parts.path)).rstrip("/")
    path = _INDEX.sub("", _AMP.sub("", path)).rstrip("/")
    kept = sorted(pair for pair in parse_qsl(parts.query) if not _TRACKING.fullmatch(pair[0]))
    return f"{host}{'' if port in {None, 80, 443} else f':{port}'}{path}{'?' if kept else ''}{urlencode(kept)}"
