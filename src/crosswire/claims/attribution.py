"""What the rules find: a cue, who speaks, what is said."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from crosswire.claims.cues import DOCUMENT_NOUNS, SPEAKING_PRONOUNS
from crosswire.claims.grammar import is_clause
from crosswire.claims.unclosed import ended
from crosswire.model.claim import Stance
from crosswire.model.parse import Parse, Token
from crosswire.model.party import Party
from crosswire.model.reading import Quote, Reading
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["Attribution", "Scene"]

_PEOPLE = re.compile(
    r"(?:ist|yst|ian|er|or|man|woman|men|women|people|person|ee|ant|dent|aide|ally|source|police|family|mother|"
    r"father|friend|expert|some|other|another|many|critic|cleric|crowd|crew|team|group|side|camp|office|campaign|"
    r"company|firm|union|party|government|authority|ministry|agency|court|army|military|force|department|bureau|public|"
    r"chief|head|delegate|candidate|advocate|associate|electorate|executive|representative|conservative|detective|"
    r"official|liberal|professional|intellectual|individual|general|host|boss|judge|justice|coach|spouse|wife|husband|"
    r"son|agent|parent|client|opponent|proponent|scholar|state|lawmaker|patient|victim|hero|rival|pundit|veteran|black|white|"
    r"king|queen|prince|bishop|pope|staff|panel|jury|board|council|congress|senate|parliament|commission|"
    r"administration|establishment|organization|organisation|association|coalition|alliance|institute|institution|"
    r"university|church|bank|network|outlet|media|press|nation|country|community|audience|elite|student|youth|folk|"
    r"guy|lady|girl|boy|kid|child|hawk|millennial|republican|democrat|muslim|percent|half|third|majority|minority)$"
)
"""How nouns for people and bodies end or read in English; abstract nouns in -ment, -ence and -ion do not speak."""

_LEMMAS = {
    "hopes": "hope",
    "hoped": "hope",
    "hoping": "hope",
    "texted": "text",
    "retweeted": "retweet",
    "lambasted": "lambaste",
    "lambastes": "lambaste",
}
"""Lemmas of verbs of saying and thinking that the models get wrong ("hop", "texte")."""

_SPEECH_WORDS = 6
"""A quotation shorter than this, without a finite verb, is a phrase that the outlet weaves into its own sentence."""


@dataclass(frozen=True, kw_only=True)
class Attribution:
    """One act of saying, thinking or wanting; indices are of the parse's tokens."""

    rule: str
    cue: tuple[int, ...]
    sources: tuple[int, ...]
    """Heads of the noun phrases that speak, side by side; none for an impersonal cue ("is rumoured to")."""
    content: frozenset[int]
    stance: Stance
    """As far as the cue tells it."""
    origins: tuple[int, ...] = ()
    """Those whom the speaker cites in turn."""
    relays: tuple[int, ...] = ()
    """Media that the speaker told it to, and who passed it on."""
    impersonal: bool = False
    belief: bool = False
    """Whether the cue tells what is thought or felt rather than said."""
    attitude: bool = False
    """Whether it is what somebody wants or makes of a thing: the outlet tells of that in its own voice too, and nothing
    is passed on by it."""
    confidence: float = 0.8

    def with_content(self, content: frozenset[int]) -> Attribution:
        """The same act with other content."""
        return replace(self, content=content)

    @property
    def extent(self) -> frozenset[int]:
        """All tokens that it takes up, its speakers' names left out."""
        return self.content | frozenset(self.cue)


@dataclass(frozen=True)
class Scene:
    """A reading with what the rules ask of it again and again."""

    reading: Reading
    parse: Parse = field(init=False)
    tokens: tuple[Token, ...] = field(init=False)
    text: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "parse", _with_true_lemmas(self.reading.parse))
        object.__setattr__(self, "tokens", self.parse.tokens)
        object.__setattr__(self, "text", self.reading.report.text)

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """The quotations, each no longer than its speaker's words."""
        return tuple(ended(quote, self.parse) for quote in self.reading.quotes)

    @cached_property
    def quote_at(self) -> dict[int, Quote]:
        """For each token inside a quotation the outermost one it stands in."""
        out: dict[int, Quote] = {}
        for quote in self.quotes:
            for i in self.parse.within(quote.inner):
                out.setdefault(i, quote)
        return out

    @cached_property
    def in_time(self) -> frozenset[int]:
        """The tokens of all time expressions."""
        return frozenset(i for _, inside in self.times for i in inside)

    @cached_property
    def times(self) -> tuple[tuple[Time, range], ...]:
        """The time expressions, each with its tokens."""
        return tuple((time, self.parse.within(time.span)) for time in self.reading.times)

    @cached_property
    def mentions(self) -> tuple[tuple[Span, str], ...]:
        """Where parties are mentioned, in text order, each with the party's id."""
        found = ((mention.span, party.id) for party in self.reading.parties for mention in party.mentions)
        return tuple(sorted(found))

    @cached_property
    def speeches(self) -> tuple[Quote, ...]:
        """Outermost quotations long enough, or with a verb, so that somebody speaks in them."""
        return tuple(q for q in self.quotes if self._is_outermost(q) and self._is_speech(q))

    def _is_outermost(self, quote: Quote) -> bool:
        inside = self.parse.within(quote.inner)
        return bool(inside) and self.quote_at.get(inside[0]) == quote

    def _is_speech(self, quote: Quote) -> bool:
        words = len(quote.inner.of(self.text).split())
        inside = self.parse.within(quote.inner)
        return words >= _SPEECH_WORDS or (
            words > 1 and (self._is_command(quote) or any(is_clause(self.parse, i) for i in inside))
        )

    def _is_command(self, quote: Quote) -> bool:
        """Whether a quotation opens, in capitals as sentences do, with a bare verb: "Stop the ferry!"."""
        first = self.parse.within(quote.inner)[0]
        auxiliary = self.parse.child(first, "aux")
        return (
            self.tokens[first].tag == "VB"
            and self.tokens[first].text[0].isupper()
            and (auxiliary is None or auxiliary > first)
        )

    @cached_property
    def _mentions(self) -> dict[int, list[tuple[Span, Party]]]:
        """For each token the mentions that cover it."""
        out: dict[int, list[tuple[Span, Party]]] = {}
        for party in self.reading.parties:
            for mention in party.mentions:
                for i in self.parse.within(mention.span):
                    out.setdefault(i, []).append((mention.span, party))
        return out

    def party_id_at(self, head: int) -> str | None:
        """The id of the party that ``party_at`` gives."""
        party = self.party_at(head)
        return party.id if party is not None else None

    def party_at(self, head: int) -> Party | None:
        """The party that the phrase headed by a token mentions; the named one of "the operator, Maslina Line"."""
        party = self._mentioned(head)
        if (party is None or party.kind == "role") and self.tokens[head].pos == "NOUN":
            for child in self.parse.children[head]:
                if self.tokens[child].dep == "appos" and self.tokens[child].pos == "PROPN":
                    return self._mentioned(child) or party
        return party

    def parties_at(self, head: int) -> list[Party]:
        """The same; several where one mention takes them up together: "the two ministers", "they"."""
        party = self.party_at(head)
        spans = [span for span, p in self._mentions.get(head, []) if p is party]
        together = [p for span, p in self._mentions.get(head, []) if spans and span == min(spans)]
        return together if len(together) > 1 and party in together else [party] if party else []

    def _mentioned(self, head: int) -> Party | None:
        """Of the mentions over a token, the one that it heads; the shortest."""
        over = self._mentions.get(head, [])
        headed = [found for found in over if self._heads(found[0], head)]
        return min(headed or over, key=lambda found: (found[0].end - found[0].start, found[0]), default=(None, None))[1]

    def _heads(self, span: Span, head: int) -> bool:
        return self.tokens[head].head not in self.parse.within(span) or self.tokens[head].head == head

    def can_speak(self, head: int) -> bool:
        """Whether a noun phrase names somebody or something that says things: no decision, situation or concern."""
        token = self.tokens[head]
        if token.pos == "PRON":
            return token.lower in SPEAKING_PRONOUNS
        party = self.party_at(head)
        if party is not None:
            return party.kind != "place" or token.pos == "PROPN"
        return token.pos == "PROPN" or token.lemma in DOCUMENT_NOUNS or bool(_PEOPLE.search(token.lemma))

    def same_quote(self, a: int, b: int) -> bool:
        """Whether two tokens stand in one quotation, or both in none."""
        return self.quote_at.get(a) == self.quote_at.get(b)

    def paragraph(self, i: int) -> int:
        """The paragraph of the report's body that a token stands in."""
        return self.parse.sentences[self.parse.sentence_of[i]].paragraph

    def sentence(self, i: int) -> range:
        """The tokens of the sentence that a token stands in."""
        sentence = self.parse.sentences[self.parse.sentence_of[i]]
        return range(sentence.first, sentence.last)

    def span(self, first: int, last: int) -> Span:
        """The stretch of text from one token to another (half-open)."""
        return self.parse.span(first, last)


def _with_true_lemmas(parse: Parse) -> Parse:
    """The parse, with the lemmas mended that the models get wrong."""
    if not any(token.lower in _LEMMAS for token in parse.tokens):
        return parse
    mended = (
        token._replace(lemma=_LEMMAS[token.lower]) if token.pos == "VERB" and token.lower in _LEMMAS else token
        for token in parse.tokens
    )
    return replace(parse, tokens=tuple(mended))
