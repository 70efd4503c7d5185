"""Which outlet a report is of: by its own words, and, for a bare e-mail domain, by the words of the other reports.

An outlet is never guessed. Where the text tells none its name is none, and the basis says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from crosswire.model.report import Outlet, Report
from crosswire.model.spans import Span
from crosswire.reports.known import by_host, is_media_word, known_outlet, outlet_key
from crosswire.reports.marks import Mark
from crosswire.reports.names import full_name

__all__ = ["BY_DOMAIN", "UNKNOWN", "name_for_host", "names_by_host", "settle_outlets", "tell_outlet"]

UNKNOWN = Outlet(name=None, basis="not told")

_WAYS = (
    "key",
    "masthead",
    "line under the headline",
    "title suffix",
    "address",
    "byline",
    "e-mail domain",
    "imprint",
    "caption",
    "dateline",
    "closing credit",
    "copyright line",
)
"""The ways in which a text tells its outlet, the surest first."""

BY_DOMAIN = "e-mail domain "
"""How the basis of an outlet begins that is known by the domain in an address."""
_ELSEWHERE = ", named in another report"
_SHARED_HOSTS = frozenset(
    "aol.com fastmail.com gmail.com gmx.com gmx.de gmx.net googlemail.com hotmail.com hotmail.co.uk icloud.com "
    "live.com mail.com mail.ru me.com msn.com naver.com outlook.com pm.me proton.me protonmail.com qq.com t-online.de "
    "ukr.net web.de yahoo.co.in yahoo.co.uk yahoo.com yandex.com yandex.ru ymail.com 163.com 126.com daum.net "
    "hanmail.net substack.com wordpress.com blogspot.com medium.com".split()
)
"""Mail and blog hosts that anybody may use; they tell no outlet."""
_NOT_MEDIA = re.compile(r"(?:^|\.)(?:gov|gob|gouv|govt|mil|edu|ac|int)(?:\.[a-z]{2})?$|\.(?:example|test|local)$")
_SECOND_LEVEL = frozenset("co com net org or ne go in info".split())
_CAPITALISED = re.compile(r"\b[A-ZÀ-Þ][\w'’-]*(?: (?:(?:of|the|and|de|la) )?[A-ZÀ-Þ][\w'’-]*){0,5}")


def tell_outlet(text: str, marks: Sequence[Mark]) -> tuple[Outlet, Span | None]:
    """The outlet by the surest way the text gives, and the words that tell it."""
    told = [(rank, mark.span, mark) for mark in marks if (rank := _rank(mark, text)) is not None]
    for _, span, mark in sorted(told, key=lambda entry: entry[:2]):
        if mark.kind != "domain":
            return Outlet(name=_in_full(mark, text), basis=mark.why), span
        known = by_host(mark.value)
        if known is not None or not _is_shared(mark.value):
            name = known.name if known else name_for_host(mark.value, [text]) or mark.value
            return Outlet(name=name, basis=BY_DOMAIN + mark.value), span
    return UNKNOWN, None


def settle_outlets(reports: Iterable[Report], named: Mapping[str, str] = MappingProxyType({})) -> list[Report]:
    """Gives reports known by a bare e-mail domain the name that any report of the set prints for it.

    A function of the set: the order of the reports changes nothing but the order of the result.

    Args:
        reports: The set.
        named: Names by domain that reports beyond the set print; those that the set prints win.
    """
    known = list(reports)
    bare = {report.outlet.name for report in known if report.outlet.basis == f"{BY_DOMAIN}{report.outlet.name}"}
    if not bare:
        return known
    texts = sorted(report.text for report in known)
    names = {host: name for host in bare if host and (name := name_for_host(host, texts) or named.get(host))}
    return [_renamed(report, names) for report in known]


def name_for_host(host: str, texts: Iterable[str]) -> str | None:
    """The outlet's name, among the capitalised names of the texts, that a domain is made of; the most frequent one.

    ``portellis.com`` is made of the first words of "Port Ellis Courier", ``portelliscourier.com`` of all of them,
    ``pec.com`` of their initials; what follows the words that the domain spells must be a word for a paper.
    """
    label = _label(host)
    found: Counter[str] = Counter()
    for text in texts:
        for match in _CAPITALISED.finditer(text):
            name = _spelled(match[0].removeprefix("The ").split(), label)
            if name:
                found[name] += 1
    return min(found, key=lambda name: (-found[name], name), default=None)


def _rank(mark: Mark, text: str) -> int | None:
    """How sure a mark's way of telling is; an agency in a byline or a credit gives way to any outlet.

    A name in a byline that nothing shows to be an outlet's ranks nowhere, unless the text has it in full elsewhere.
    """
    if mark.kind not in {"outlet", "domain", "credit"} or (mark.kind == "domain" and mark.why != "byline"):
        return None
    way = "e-mail domain" if mark.kind == "domain" else "key" if mark.why.startswith("key ") else mark.why
    if mark.kind == "credit" and way == "byline" and full_name(mark.value, text) is None:
        return None
    known = known_outlet(mark.value) if way == "byline" else None
    if way == "byline" and (mark.kind == "credit" or (known is not None and known.is_agency)):
        way = "dateline"
    return _WAYS.index(way)


def _in_full(mark: Mark, text: str) -> str:
    """The name told; a credit's, which is cut short in brackets, as the text prints it in full elsewhere."""
    if mark.kind != "credit" or known_outlet(mark.value) is not None:
        return mark.value
    return full_name(mark.value, text) or mark.value


def _is_shared(host: str) -> bool:
    return host in _SHARED_HOSTS or bool(_NOT_MEDIA.search(host))


def _renamed(report: Report, names: dict[str, str]) -> Report:
    host = report.outlet.name or ""
    if report.outlet.basis != BY_DOMAIN + host or host not in names:
        return report
    return replace(report, outlet=Outlet(name=names[host], basis=report.outlet.basis + _ELSEWHERE))


def names_by_host(outlets: Iterable[Outlet]) -> dict[str, str]:
    """Of outlets known by a domain, for which another report printed the name: that name by the domain."""
    return {
        outlet.basis.removeprefix(BY_DOMAIN).removesuffix(_ELSEWHERE): outlet.name
        for outlet in outlets
        if outlet.name and outlet.basis.startswith(BY_DOMAIN) and outlet.basis.endswith(_ELSEWHERE)
    }


def _label(host: str) -> str:
    """The part of a host name that is its own: ``portellis`` of ``news.portellis.co.uk``."""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return outlet_key(labels[-1]) if labels else ""


def _spelled(words: list[str], label: str) -> str | None:
    """The leading words that spell the label, with the words for a paper that follow; none if they do not."""
    for n in range(1, len(words) + 1):
        after = n
        while after < len(words) and is_media_word(words[after]):
            after += 1
        name = " ".join(words[:after])
        if outlet_key(" ".join(words[:n])) == label and (after > n or (n > 1 and is_media_word(words[n - 1]))):
            return name
    initials = "".join(word[0] for word in words).casefold()
    return " ".join(words) if len(label) > 2 and initials == label and is_media_word(words[-1]) else None
