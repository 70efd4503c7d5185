"""Which line above the first paragraph is the headline, and what those above it are: masthead, tagline, topic.

By where it stands, how it is shaped, and what it shares with the paragraphs below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.model.spans import Span
from crosswire.reports.below_headline import below_headline
from crosswire.reports.bylines import people_line, role_line
from crosswire.reports.headlines import ends_sentence, has_verb, is_headline, is_lead, same_words, shared_words
from crosswire.reports.known import (
    is_name_shaped,
    is_publisher_word,
    is_state,
    known_outlet,
    looks_like_issuer,
    looks_like_outlet,
)
from crosswire.reports.lines import Head
from crosswire.reports.marks import Mark, shifted
from crosswire.reports.mastheads import Standing, is_masthead, is_tagline_shaped
from crosswire.reports.names import is_used_as_outlet

__all__ = ["tell_roles"]

_MENU_RUN = 3
"""Labels and controls that make a menu where they stand one a line."""
_LONGEST_TOPIC = 3
"""Words of a topic above a headline: ``Road safety``."""
_TITLE_TRIM = " \t\r\n\u00a0\u200b\ufeff•·*>▪◦‣►#|"
_LABELS = frozenset({"section label", "genre"})
_CONTROLS = frozenset({"page control", "navigation"})


def tell_roles(head: Head, told: Span | None) -> tuple[Span | None, list[Mark]]:
    """The headline, and the marks of all lines of the head.

    Args:
        head: The lines above the first paragraph.
        told: The headline where front matter tells it.
    """
    marks = [mark for line in head.lines for mark in line.marks]
    title = told or next((mark.span for mark in marks if mark.kind == "title"), None)
    masthead: int | None = None
    passed = False
    for n in head.after(-1):
        core, words = head.lines[n].core, head.words(n)
        if title is not None:
            marks += below_headline(head, n, title, marks)
        elif _publisher(head, n, first=masthead is None and not passed):
            marks = _with_masthead(marks, core, words)
            masthead = n
        elif _is_byline_above(head, n):
            marks += shifted(_byline(words), core.start)
        elif _is_tagline(head, n, masthead) or _is_topic(head, n):
            marks.append(Mark("furniture", core, "tagline" if masthead is not None else "topic"))
        elif not passed and not head.is_item(n) and is_headline(words, head.prose):
            title = _headline_span(head.text, core)
        else:
            passed = passed or is_lead(words)
    return title, marks


def _with_masthead(marks: Sequence[Mark], core: Span, words: str) -> list[Mark]:
    """The marks with a masthead; a name that is more than its state's puts that of the state above it in its place."""
    known = known_outlet(words)
    kept = [mark for mark in marks if not (mark.why == "masthead" and is_state(mark.value) and not is_state(words))]
    told = Mark("outlet", core, known.name if known else words, "masthead")
    genre = [Mark("genre", core, "press release", "issuer")] if known is None and looks_like_issuer(words) else []
    return [*kept, Mark("furniture", core, "outlet"), told, *genre]


def _publisher(head: Head, n: int, *, first: bool) -> bool:
    """Whether a line above the headline names who publishes: by itself, or, for the first, by what speaks for it."""
    words = head.words(n)
    if known_outlet(words) is not None:
        return True
    later = [head.words(m) for m in head.after(n)]
    alone = first and not later and is_publisher_word(words.split()[-1]) and is_used_as_outlet(words, head.text)
    if alone and is_name_shaped(words):
        return True
    if not any(len(other.split()) >= 3 and not is_lead(other) for other in later):
        return False
    if looks_like_outlet(words) or looks_like_issuer(words):
        return True
    return first and not _under_label(head, n) and is_masthead(_standing(head, n, later))


def _standing(head: Head, n: int, later: Sequence[str]) -> Standing:
    words = head.words(n)
    nearest = next((other for other in later if len(other.split()) >= 3), "")
    below = _below(head, n)
    parted = [m for m in head.after(n) if not head.lines[m].touches]
    return Standing(
        words=words,
        text=head.text,
        prose=head.prose,
        first=not any(len(head.words(m).split()) > 1 for m in range(n)),
        below=frozenset(below),
        apart=n + 1 < len(head.lines) and head.lines[n + 1].touches and bool(parted),
        again=any(same_words(words, other) for other in later),
        louder=words.isupper() and not nearest.isupper(),
    )


def _below(head: Head, n: int) -> set[str]:
    """What the line right below is; three page controls and labels in a row are a menu too."""
    if n + 1 >= len(head.lines):
        return set()
    line, last = head.lines[n + 1], len(head.lines) - 1
    if line.wordy:
        found = {"tagline"} if is_tagline_shaped(head.words(n + 1)) else set()
        found |= {"menu"} if line.touches and "navigation" in head.lines[min(n + 2, last)].labels else set()
    else:
        run = [bool(below.labels & (_CONTROLS | _LABELS)) and not below.wordy for below in head.lines[n + 1 : n + 4]]
        menu = "navigation" in line.labels or (len(run) == _MENU_RUN and all(run))
        found = {"menu"} if menu else set()
    found |= {"label"} if line.labels & _LABELS else set()
    return found | (line.labels & {"author", "date"})


def _under_label(head: Head, n: int) -> bool:
    """Whether a section label stands right above, with no blank line: then the line is a label too."""
    return n > 0 and head.lines[n].touches and bool(head.lines[n - 1].labels & _LABELS)


def _is_tagline(head: Head, n: int, masthead: int | None) -> bool:
    """Whether a line under the masthead belongs to it, since a better headline follows."""
    after = head.after(n)
    if masthead is None or not after or head.lines[n].marks:
        return False
    words, line, following = head.words(n), head.lines[n], after[0]
    if is_tagline_shaped(words):
        return True
    own, other = shared_words(words, head.prose), shared_words(head.words(following), head.prose)
    if has_verb(words) or is_lead(head.words(following)):
        return False
    if line.touches and not head.lines[masthead + 1 : n] and _parted(head, n, following):
        return True
    between = {label for m in range(n + 1, following) for label in head.lines[m].labels}
    if between & (_CONTROLS | _LABELS) and other >= own:
        return True
    return own == 0 and other > 1


def _parted(head: Head, n: int, following: int) -> bool:
    """Whether a blank line stands between two lines."""
    return any(not head.lines[m].touches for m in range(n + 1, following + 1))


def _is_topic(head: Head, n: int) -> bool:
    """Whether a few words above a longer headline, and not taken up below, name its topic or a page."""
    words = head.words(n)
    split = words.split()
    if len(split) > _LONGEST_TOPIC or has_verb(words) or head.lines[n].marks:
        return False
    if len(split) > 1 and not is_name_shaped(words):
        return False
    longer = [m for m in head.after(n)[:3] if len(head.words(m).split()) > len(split) + 1]
    if not longer or ends_sentence(head.words(longer[0])) or any(same_words(words, head.words(m)) for m in longer):
        return False
    headline = head.words(longer[0])
    own, other = shared_words(words, head.prose), shared_words(headline, head.prose)
    if len(split) == 1:
        return other > 0
    shouted = words.isupper() and not headline.isupper()
    return other > own and (shouted or (own == 0 and other > 1))


def _headline_span(text: str, core: Span) -> Span:
    """The headline without a full stop at its end, unless the stop belongs to dots or an abbreviation."""
    words = core.of(text)
    if words.endswith(";") or re.search(r"[^\W\d_]{4,}[\"'”’)]?\.$", words):
        core = Span(core.start, core.end - 1)
    return core.trimmed(text, _TITLE_TRIM)


def _byline(words: str) -> list[Mark]:
    """The marks of a line of names, or of a post."""
    return [Mark("furniture", Span(0, len(words)), "byline"), *(people_line(words) or [])]


def _is_byline_above(head: Head, n: int) -> bool:
    """Whether a line above the headline is a columnist's name with a post, on its line or on the next."""
    names = people_line(head.words(n))
    below = head.words(n + 1) if n + 1 < len(head.lines) else ""
    above = n > 0 and people_line(head.words(n - 1)) is not None
    if not any(len(head.words(m).split()) > 2 for m in head.after(n + 1)):
        return above and role_line(head.words(n)) is not None
    return (names is not None and role_line(below) is not None) or (above and role_line(head.words(n)) is not None)
