"""The words that times are made of: for each kind of word its members and what they are worth."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ABBREVIATED_WEEKDAYS", "KINDS", "LEXICON", "UNITS", "UNIT_CODES"]

UNIT_CODES = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "weekend": "WE",
    "week": "W",
    "fortnight": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "millennium": "ML",
}
"""What stands for a unit in a TIMEX3 duration."""

UNITS = tuple(UNIT_CODES)
"""The units by what the words for them are worth."""

_PLACE = {name: place for place, name in enumerate(UNITS)}

ABBREVIATED_WEEKDAYS = frozenset({"sun", "sat", "mon", "wed", "fri", "tue", "thu"})
"""Weekdays that, without a full stop, are more often something else: taken only beside a date."""

_MEMBERS: dict[str, Mapping[str, float]] = {
    "month": {
        word: number
        for number, words in enumerate(
            (
                "january jan jan.",
                "february feb feb.",
                "march mar mar.",
                "april apr apr.",
                "may",
                "june jun jun.",
                "july jul jul.",
                "august aug aug.",
                "september sept sept. sep sep.",
                "october oct oct.",
                "november nov nov.",
                "december dec dec.",
            ),
            start=1,
        )
        for word in words.split()
    },
    "weekday": {
        word: number
        for number, words in enumerate(
            (
                "monday mondays mon mon.",
                "tuesday tuesdays tue tue. tues tues.",
                "wednesday wednesdays wed wed.",
                "thursday thursdays thu thu. thur thur. thurs thurs.",
                "friday fridays fri fri.",
                "saturday saturdays sat sat.",
                "sunday sundays sun sun.",
            ),
            start=1,
        )
        for word in words.split()
    },
    "season": {"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "fall": 3, "autumn": 3, "winter": 4}
    | {"wintertime": 4, "summers": 2, "winters": 4, "springs": 1},
    "part": {
        "morning": 0,
        "mornings": 0,
        "dawn": 0,
        "daybreak": 0,
        "afternoon": 1,
        "afternoons": 1,
        "evening": 2,
        "evenings": 2,
        "dusk": 2,
        "nightfall": 2,
        "night": 3,
        "nights": 3,
        "nighttime": 3,
        "daytime": 4,
        "midday": 5,
        "lunchtime": 5,
    },
    "instant": {"noon": 12, "midnight": 24},
    "unit": _PLACE | {"hr": _PLACE["hour"], "min": _PLACE["minute"], "yr": _PLACE["year"]},
    "units": {name + "s": place for name, place in _PLACE.items() if name not in {"century", "millennium"}}
    | {"centuries": _PLACE["century"], "millennia": _PLACE["millennium"]}
    | {"hrs": _PLACE["hour"], "mins": _PLACE["minute"], "yrs": _PLACE["year"]},
    "one": {
        word: number
        for number, word in enumerate(
            (
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                "seventeen eighteen nineteen"
            ).split(),
            start=1,
        )
    },
    "tens": {
        word: 10 * number
        for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
    },
    "mult": {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000},
    "ordinal": {
        word: number
        for number, word in enumerate(
            (
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
            ).split(),
            start=1,
        )
    }
    | {"thirtieth": 30},
    "nineties": {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7}
    | {"eighties": 8, "nineties": 9},
    "few": {"few": 0, "several": 0, "many": 0, "numerous": 0, "various": 0},
    "couple": {"couple": 2, "pair": 2},
    "dozen": {"dozen": 12},
    "dozens": {"dozens": 0, "hundreds": 0, "thousands": 0, "millions": 0, "scores": 0},
    "half": {"half": 0},
    "frac": {"1/2": 0.5, "½": 0.5, "1/4": 0.25, "¼": 0.25, "3/4": 0.75, "¾": 0.75},
    "a": {"a": 1, "an": 1},
    "the": {"the": 0},
    "this": {"this": 0, "current": 0},
    "that": {"that": 0},
    "these": {"these": 0, "those": 0},
    "same": {"same": 0},
    "last": {"last": -1},
    "past": {"past": -1},
    "previous": {"previous": -1, "preceding": -1, "prior": -1},
    "latest": {"latest": 0},
    "recent": {"recent": -1},
    "next": {"next": 1},
    "coming": {"coming": 1, "upcoming": 1, "forthcoming": 1},
    "following": {"following": 1, "subsequent": 1, "ensuing": 1},
    "every": {"every": 0, "each": 0},
    "other": {"other": 0},
    "more": {"more": 0, "additional": 0, "extra": 0, "further": 0},
    "ago": {"ago": -1},
    "earlier": {"earlier": -1},
    "later": {"later": 1},
    "before": {"before": -1, "previously": -1, "beforehand": -1},
    "after": {"after": 1, "afterward": 1, "afterwards": 1},
    "hence": {"hence": 1},
    "from": {"from": 0},
    "since": {"since": 0},
    "between": {"between": 0},
    "early": {"early": 0},
    "late": {"late": 0},
    "mid": {"mid": 0},
    "beginning": {"beginning": 0, "start": 0, "outset": 0, "onset": 0},
    "middle": {"middle": 0},
    "end": {"end": 0, "close": 0},
    "of": {"of": 0},
    "in": {"in": 0, "within": 0},
    "at": {"at": 0},
    "on": {"on": 0},
    "for": {"for": 0, "during": 0, "throughout": 0},
    "over": {"over": 0},
    "to": {"to": 0, "until": 0, "till": 0, "through": 0, "thru": 0},
    "and": {"and": 0},
    "or": {"or": 0},
    "as": {"as": 0},
    "so": {"so": 0},
    "than": {"than": 0},
    "least": {"least": 0, "most": 1},
    "up": {"up": 0},
    "under": {"under": 0},
    "about": {"about": 0, "around": 0, "nearly": 0, "almost": 0, "roughly": 0, "approximately": 0, "some": 0},
    "less": {"less": 0, "fewer": 0},
    "comma": {",": 0},
    "hyphen": {"-": 0, "–": 0, "—": 0, "‑": 0},
    "slash": {"/": 0},
    "apostrophe": {"'": 0, "’": 0, "‘": 0, "`": 0},
    "poss": {"'s": 0, "’s": 0},
    "openpar": {"(": 0},
    "ampm": {"a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12},
    "oclock": {"o'clock": 0, "o’clock": 0},
    "zone": dict.fromkeys(
        "est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet eest jst kst ist aest msk".split(),
        0,
    ),
    "local": {"local": 0, "eastern": 0},
    "time": {"time": 0},
    "bc": {"bc": 0, "b.c.": 0, "bce": 0, "b.c": 0, "b.c.e.": 0},
    "fiscal": {"fiscal": 0, "financial": 0, "calendar": 0, "comparable": 0, "corresponding": 0, "full": 0},
    "period": {"period": 0},
    "old": {"old": 0},
    "long": {"long": 0},
    "ahead": {"ahead": 0},
    "ended": {"ended": 0, "ending": 0},
    "deictic": {"today": 0, "yesterday": -1, "tomorrow": 1},
    "tonight": {"tonight": 0},
    "overnight": {"overnight": 0},
    "daily": {
        "hourly": _PLACE["hour"],
        "daily": _PLACE["day"],
        "weekly": _PLACE["week"],
        "monthly": _PLACE["month"],
        "annually": _PLACE["year"],
        "yearly": _PLACE["year"],
    },
    "nownow": {"now": 0},
    "vague": {
        "currently": 0,
        "presently": 0,
        "nowadays": 0,
        "recently": -1,
        "lately": -1,
        "formerly": -1,
    },
    "soon": {"soon": 1, "shortly": 1},
    "future": {"future": 1},
    "term": {"term": 0},
    "near": {"near": 0},
    "right": {"right": 0},
    "quarterword": {"q1": 1, "q2": 2, "q3": 3, "q4": 4, "h1": 5, "h2": 6},
}

_DIGITS = ("n12", "n31", "n59", "nbig", "ndec", "year", "clock", "decade", "shortdecade", "hundreds", "holiday")
"""Kinds of words told by their shape or by several words together, not by a list."""

_BREAKS = ("other_word", "paragraph")

KINDS = (*_MEMBERS, *_DIGITS, *_BREAKS)
"""Every kind of word."""


def _lexicon() -> dict[str, tuple[str, float]]:
    return {word: (kind, value) for kind, members in _MEMBERS.items() for word, value in members.items()}


LEXICON = _lexicon()
"""Each listed word's kind and value."""
