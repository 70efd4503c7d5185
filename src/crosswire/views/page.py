"""The dossier page: one HTML file that needs no network and no server, and opens every line's words in its report.

Report text reaches it only through the escaping template; scripts and styles run only if their digest is named in the
page's Content-Security-Policy, so that no text of a report can become one (law 9).
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment
from markupsafe import Markup

from crosswire.model.dossier import Dossier
from crosswire.views.chart import charts
from crosswire.views.escaping import escaping_environment
from crosswire.views.evidence import check_evidence
from crosswire.views.lines.sheet import sheet_of

__all__ = ["render_page"]


def render_page(dossier: Dossier) -> str:
    """The page of a dossier.

    Raises:
        EvidenceError: A span or an id of the dossier does not hold (law 1).
    """
    check_evidence(dossier)
    return _environment().get_template("page.html.j2").render(sheet=sheet_of(dossier))


@cache
def _environment() -> Environment:
    environment = escaping_environment()
    style, script = _part("page.css"), _part("page.js")
    environment.globals.update(charts=charts, style=Markup(style), script=Markup(script), policy=_policy(style, script))  # noqa: S704 - our own files
    return environment


def _part(name: str) -> str:
    return files("crosswire.views").joinpath(f"templates/{name}").read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
