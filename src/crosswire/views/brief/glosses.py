"""What pronouns and days in a quotation stand for, named outside its marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crosswire.model.dossier import Dossier
from crosswire.model.party import Mention, PartyKind
from crosswire.model.time import Time
from crosswire.views.brief.quotation import Quotation, is_open
from crosswire.views.lines.days import say_value
from crosswire.views.plain import one_line

__all__ = ["PRONOUNS", "Glosses"]

PRONOUNS = frozenset("he she it they him her them his hers its their theirs".split())
_PERSONAL = frozenset("he she him".split())
_NAMED = frozenset({"person", "body", "state", "outlet"})
_CALENDAR = frozenset({"time", "day", "weekend", "week", "month", "season", "quarter", "year"})


@dataclass(frozen=True)
class Glosses:
    """Looks up what words of a report stand for."""

    mentions: Mapping[str, tuple[tuple[Mention, str, str], ...]]
    """For each report its mentions, each with the id and the name of the party, in text order."""
    times: Mapping[str, tuple[Time, ...]]
    kinds: Mapping[str, PartyKind]

    @classmethod
    def of(cls, dossier: Dossier) -> Glosses:
        """The glosses of a dossier's reports."""
        mentions: dict[str, list[tuple[Mention, str, str]]] = defaultdict(list)
        for party in dossier.parties:
            for mention in party.mentions:
                mentions[mention.report].append((mention, party.id, party.name))
        times: dict[str, list[Time]] = defaultdict(list)
        for time in dossier.times:
            times[time.report].append(time)
        return cls(
            {report: tuple(sorted(found)) for report, found in mentions.items()},
            {report: tuple(sorted(found, key=lambda time: time.span)) for report, found in times.items()},
            {party.id: party.kind for party in dossier.parties},
        )

    def pronouns(self, quotation: Quotation) -> tuple[tuple[str, str, str], ...]:
        """Pronouns that lead out of the quotation to somebody with a name: the word, the party's id and name.

        Those after another name are left alone, but for "he", "she", "him", and so are those that are quoted: our
        reading of them is not worth a bracket.
        """
        seen: set[str] = set()
        out = []
        for mention, party, name in self.mentions.get(quotation.report.id, ()):
            if not quotation.covers(mention.span):
                continue
            word = mention.span.of(quotation.report.text)
            personal = word.lower() in _PERSONAL
            named = self.kinds[party] in _NAMED or (personal and not seen)
            quoted = quotation.report.text[quotation.spans[0].start : mention.span.start]
            leads_out = party not in seen and named and (personal or not seen) and not is_open(quoted)
            if mention.kind == "pronoun" and word.lower() in PRONOUNS and leads_out:
                out.append((word, party, one_line(name)))
            seen.add(party)
        return tuple(out)

    def days(self, quotation: Quotation) -> Iterator[tuple[str, str]]:
        """Each time of the quotation that does not tell its own date: the words, and the days they mean."""
        text = quotation.report.text
        for time in self.times.get(quotation.report.id, ()):
            words = one_line(time.span.of(text))
            said = say_value(time.value)
            told = any(letter.isdigit() for letter in words) or said == time.value
            if time.precision in _CALENDAR and time.begin and quotation.covers(time.span) and not told:
                yield words, said
