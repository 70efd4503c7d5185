"""What each line above the first paragraph is for: masthead, tagline, topic, headline, byline, place.

By where it stands, how it is shaped, and what it shares with the paragraphs below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from crosswire.model.spans import Span
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
from crosswire.reports.marks import Mark, shifted
from crosswire.reports.mastheads import Standing, is_masthead, is_tagline_shaped
from crosswire.reports.names import is_used_as_outlet
from crosswire.reports.places import is_place

__all__ = ["Head", "Line", "tell_roles"]

_MENU_RUN = 3
"""Labels and controls that make a menu where they stand one a line."""
_LONGEST_TOPIC = 3
"""Words of a topic above a headline: ``Road safety``."""
_TITLE_TRIM = " \t\r\n\u00a0\u200b\ufeff•·*>▪◦‣►#|"
_DOMAIN = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}")
_DATED = frozenset({"date", "domain", "outlet"})
_LABELS = frozenset({"section label", "genre"})
_CONTROLS = frozenset({"page control", "navigation"})


class Line(NamedTuple):
    """A line of the head: what was peeled off, the words that remain, whether no blank line stands before it."""

    marks: list[Mark]
    core: Span
    touches: bool

    @property
    def wordy(self) -> bool:
        """Whether words remain."""
        return self.core.start < self.core.end

    @property
    def labels(self) -> set[str]:
        """The kinds of furniture on the line; ``genre`` for a label of that."""
        return {mark.value if mark.kind == "furniture" else mark.kind for mark in self.marks}


class Head(NamedTuple):
    """A text, the lines above its first paragraph, and its first paragraphs."""

    text: str
    lines: Sequence[Line]
    prose: str

    def words(self, n: int) -> str:
        """The words that remain of a line."""
        return self.lines[n].core.of(self.text)

    def after(self, n: int) -> list[int]:
        """The lines with words below a line."""
        return [m for m in range(n + 1, len(self.lines)) if self.lines[m].wordy]


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
            marks += _below_headline(head, n, title, marks)
        elif _publisher(head, n, first=masthead is None and not passed):
            marks = _with_masthead(marks, core, words)
            masthead = n
        elif _is_tagline(head, n, masthead) or _is_topic(head, n):
            marks.append(Mark("furniture", core, "tagline" if masthead is not None else "topic"))
        elif not passed and is_headline(words, head.prose):
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
    """Whether a line above the headline names who publishes: by itself, or, for the first, by all that speaks for it."""
    words = head.words(n)
    if known_outlet(words) is not None:
        return True
    later = [head.words(m) for m in head.after(n)]
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
        first=not any(head.lines[m].wordy for m in range(n)),
        below=frozenset(below),
        apart=n + 1 < len(head.lines) and head.lines[n + 1].touches and bool(parted),
        again=any(same_words(words, other) for other in later),
        louder=words.isupper() and not nearest.isupper(),
    )


def _below(head: Head, n: int) -> set[str]:
    """What the line right below is; three page controls and labels in a row are a menu too."""
    if n + 1 >= len(head.lines):
        return set()
    line = head.lines[n + 1]
    if line.wordy:
        found = {"tagline"} if is_tagline_shaped(head.words(n + 1)) else set()
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
    if len(split) > _LONGEST_TOPIC or has_verb(words) or not is_name_shaped(words) or head.lines[n].marks:
        return False
    longer = [m for m in head.after(n)[:3] if len(head.words(m).split()) > len(split) + 1]
    if not longer or ends_sentence(head.words(longer[0])) or any(same_words(words, head.words(m)) for m in longer):
        return False
    headline = head.words(longer[0])
    own, other = shared_words(words, head.prose), shared_words(headline, head.prose)
    alone = len(split) == 1 or (words.isupper() and not headline.isupper())
    return other > own and (alone or (own == 0 and other > 1))


def _headline_span(text: str, core: Span) -> Span:
    """The headline without a full stop at its end, unless the stop belongs to dots or an abbreviation."""
    words = core.of(text)
    if words.endswith(";") or re.search(r"[^\W\d_]{4,}[\"'”’)]?\.$", words):
        core = Span(core.start, core.end - 1)
    return core.trimmed(text, _TITLE_TRIM)


def _below_headline(head: Head, n: int, title: Span, marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a line under the headline: the outlet, the headline again, a name, a post, a place; or none."""
    core, words = head.lines[n].core, head.words(n)
    outlet = _outlet_below(head, n, marks)
    if outlet:
        return [Mark("furniture", core, "outlet"), Mark("outlet", core, outlet, "line under the headline")]
    if same_words(words, title.of(head.text)):
        return [Mark("furniture", core, "headline again")]
    if head.text[core.end : core.end + 1] == ":":
        return []
    if _is_role(head, n):
        return shifted(role_line(words) or [], core.start)
    return shifted(_person_or_place(head, n), core.start)


def _outlet_below(head: Head, n: int, marks: Sequence[Mark]) -> str | None:
    """The outlet that a whole line under the headline names: a known one, or one by its shape beside date or byline."""
    words = head.words(n).rstrip(" /|")
    known = known_outlet(words)
    if known is not None:
        return known.name
    if looks_like_outlet(words) or looks_like_issuer(words):
        return words if any(mark.kind in {"date", "author", "domain", "genre"} for mark in marks) else None
    if not _neighbours(head, n) & _DATED:
        return None
    if _DOMAIN.fullmatch(words):
        return words
    named = is_name_shaped(words) and not is_place(words)
    split = words.split()
    body = len(split) > 1 and (is_publisher_word(split[-1]) or is_publisher_word(split[0]))
    return words if named and (body or is_used_as_outlet(words, head.text)) else None


def _neighbours(head: Head, n: int) -> set[str]:
    """Kinds of the marks beside a line and on it; of the lines around it, only those without words of their own."""
    near = [head.lines[m] for m in (n - 1, n + 1) if 0 <= m < len(head.lines) and not head.lines[m].wordy]
    return {mark.kind for line in (*near, head.lines[n]) for mark in line.marks}


def _is_role(head: Head, n: int) -> bool:
    """Whether a line is a post, under a byline or by itself: ``Europe correspondent, Lima``, ``Our Correspondent``."""
    words = head.words(n)
    if role_line(words) is None:
        return False
    byline = n > 0 and any(mark.kind == "author" for mark in head.lines[n - 1].marks)
    name = n > 0 and head.lines[n - 1].wordy and people_line(head.words(n - 1)) is not None
    return byline or name or words.casefold().startswith(("our ", "by our ", "staff", "special "))


def _person_or_place(head: Head, n: int) -> list[Mark]:
    """A line that is a byline without its ``By``, or a place alone; nothing if it is neither."""
    words = head.words(n)
    if len(words.split()) > 12 or ends_sentence(words):
        return []
    whole = Span(0, len(words))
    dated = bool(_neighbours(head, n) & _DATED)
    if dated and _is_place_line(head, n):
        return [Mark("furniture", whole, "place"), Mark("place", whole, words.rstrip(" |/"), "line of its own")]
    told = people_line(words)
    if told is None or not (dated or _surely_people(head, n, told)):
        return []
    return [Mark("furniture", whole, "byline"), *told]


def _is_place_line(head: Head, n: int) -> bool:
    """A town or a country; in capitals on the date's own line, any name."""
    words = head.words(n).rstrip(" |/")
    if len(words.split()) > 4:
        return False
    shouted = words.isupper() and len(words) > 3 and any(mark.kind == "date" for mark in head.lines[n].marks)
    first, _, region = words.partition(", ")
    return is_place(first) or (is_name_shaped(first) and is_place(region)) or shouted


def _surely_people(head: Head, n: int, told: Sequence[Mark]) -> bool:
    """Names with a post, a place or an outlet, or above a line with a post; or a name beside a page's furniture.

    A name alone that the first paragraphs use is a topic, not an author.
    """
    names = [mark.value for mark in told if mark.kind == "author"]
    if not names:
        return False
    kinds = {mark.kind for mark in told}
    if kinds & {"place", "outlet"}:
        return True
    if "credit" not in kinds and sum(len(name.split()) for name in names) < len(head.words(n).split()) - 1:
        return True
    if n + 1 < len(head.lines) and head.lines[n + 1].wordy and role_line(head.words(n + 1)) is not None:
        return True
    near = [head.lines[m] for m in (n - 1, n + 1) if 0 <= m < len(head.lines)]
    furniture = any(mark.kind == "furniture" for line in near if not line.wordy for mark in line.marks)
    return furniture and not any(name in head.prose or shared_words(name, head.prose) > 1 for name in names)
