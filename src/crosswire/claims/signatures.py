"""What a word makes of the event that it bears on: values for modals, hedges, verbs, adjectives and nouns.

A signature gives two values on the scale of FactBank (Saurí and Pustejovsky, 2009), from -3, certain that not, to 3,
certain that so: what follows for the event where the word itself holds, and where it is negated ("managed to leave":
3; "did not manage to leave": -3). The classes are those of Karttunen (Implicative verbs, 1971), Kiparsky and Kiparsky
(Fact, 1970) and Nairn, Condoravdi and Karttunen (Computing relative polarity for textual inference, 2006). Words that
entail nothing get what readers take from them, by class and not by word; the values of the classes were set to the
nearest tenth on the training part of UW's annotation (Lee and others, 2015), where five readers judged each event, and
some of them looked at again on its development part.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

__all__ = [
    "AGAINST",
    "AMONG",
    "CERTAIN",
    "CONSEQUENT",
    "EVEN",
    "FROM",
    "GIVEN",
    "HEADLINED",
    "KEPT",
    "LATER",
    "NEARLY",
    "NONE_OF_IT",
    "NOT",
    "OPEN",
    "OTHERWISE",
    "PURPOSE",
    "REFUSED",
    "REJECTED",
    "STOPPED",
    "TOO",
    "WISHED",
    "YET",
    "Complement",
    "Signature",
    "hedge_of",
    "modal_of",
    "signature_of",
]

CERTAIN = 3.0
EXPECTED = 2.4
PROBABLE = 2.1
EVEN = 1.7
"""Likelier than not, though nobody says so: what an order, a purpose or an ability leaves."""
POSSIBLE = 0.9
OPEN = 0.4
"""Asked, or told whether: it may be either."""
FORGONE = -1.6
"""Kept from happening: it may yet happen."""
DISOWNED = -1.1
"""What readers make of "does not want to" and "does not think that": that it will not be (Horn, 1978)."""

Complement = Literal["infinitive", "clause", "noun"]
"""How the event is put below the word: "to leave" or "from leaving"; "that he left"; "the visit"."""


class Signature(NamedTuple):
    """What a word leaves of the event that it bears on."""

    yes: float
    """Where the word holds."""
    no: float
    """Where it is negated."""
    ahead: bool = False
    """Whether the event lies ahead of the word: "plans to leave"."""


KEPT = Signature(CERTAIN, CERTAIN)
"""Taken for granted, but no surer than what it goes with."""
NOT = Signature(-2.0, CERTAIN)
NONE_OF_IT = Signature(-POSSIBLE, CERTAIN)
"""What "no" with its object leaves of a verb: "gave no details" tells of an answer."""
NEARLY = Signature(-PROBABLE, CERTAIN)
GIVEN = Signature(POSSIBLE, POSSIBLE)
"""A condition: "if he leaves"."""
OTHERWISE = Signature(OPEN, OPEN)
"""A condition or question that reckons with the contrary: "unless", "whether"."""
CONSEQUENT = Signature(EVEN, -EVEN)
WISHED = Signature(POSSIBLE, -EVEN, ahead=True)
"""A command, or what somebody asks be done."""
HEADLINED = Signature(EXPECTED, -EXPECTED, ahead=True)
"""A headline's infinitive: "Crew to leave"."""
PURPOSE = Signature(2.0, -OPEN, ahead=True)
LATER = Signature(EVEN, -EVEN, ahead=True)
"""What something waits for: "until he leaves"."""
STOPPED = Signature(OPEN, CERTAIN)
"""What was going on before: "stopped leaving"."""
YET = Signature(-2.4, -OPEN)
TOO = Signature(OPEN, POSSIBLE)
AGAINST = Signature(FORGONE, CERTAIN)
"""What is left out or decided against: "without leaving"."""
REFUSED = Signature(FORGONE, POSSIBLE)
"""What a request asked for that was refused."""
REJECTED = Signature(-OPEN, POSSIBLE)
"""What a report told that was rejected."""
FROM = Signature(POSSIBLE, POSSIBLE)
AMONG = Signature(EVEN, EVEN)
"""What a noun is about: "options for leaving", "talk about leaving"."""

_MODALS: tuple[tuple[Signature, str], ...] = (
    (Signature(EXPECTED, -EXPECTED, ahead=True), "will 'll wo shall"),
    (Signature(1.8, -EXPECTED, ahead=True), "would 'd"),
    (Signature(EVEN, -EXPECTED), "can ca"),
    (Signature(POSSIBLE, -EXPECTED), "could"),
    (Signature(POSSIBLE, -POSSIBLE), "may might"),
    (Signature(POSSIBLE, -POSSIBLE, ahead=True), "should ought"),
    (Signature(PROBABLE, -PROBABLE), "must"),
)
_PERFECT: tuple[tuple[Signature, str], ...] = (
    (Signature(OPEN, -OPEN), "would 'd"),
    (Signature(OPEN, -PROBABLE), "could"),
    (Signature(-OPEN, PROBABLE), "should ought"),
)
"""Modals before "have" and a participle speak of what was not so: "would have left"."""
_HEDGES: tuple[tuple[Signature, str], ...] = (
    (Signature(POSSIBLE, -POSSIBLE), "perhaps maybe possibly potentially conceivably"),
    (
        Signature(EVEN, -EVEN),
        "possible potential alleged allegedly supposed supposedly purported purportedly suspected rumored rumoured",
    ),
    (Signature(PROBABLE, -PROBABLE), "probable probably likely presumably apparent apparently seemingly reportedly"),
    (Signature(EVEN, -EVEN, ahead=True), "planned proposed prospective would-be intended threatened"),
    (Signature(PROBABLE, -PROBABLE, ahead=True), "expected future scheduled upcoming"),
    (Signature(OPEN, POSSIBLE), "attempted unlikely improbable"),
    (Signature(-PROBABLE, PROBABLE), "aborted canceled cancelled averted thwarted"),
)

_FACT = KEPT
_INFINITIVE: tuple[tuple[Signature, str], ...] = (
    (
        Signature(CERTAIN, -CERTAIN),
        """manage bother dare deign condescend remember happen begin start continue proceed commence resume keep finish
        succeed come used turn tend last get help""",
    ),
    (
        Signature(-CERTAIN, CERTAIN),
        "fail neglect forget omit decline refuse avoid cease refrain unable powerless failure refusal inability",
    ),
    (_FACT, "glad happy proud sorry surprised lucky fortunate wise foolish pleased delighted"),
    (
        Signature(FORGONE, POSSIBLE),
        """prevent block stop bar ban prohibit prohibition halt deter forbid dissuade preclude impossible unwilling
        unwillingness""",
    ),
    (Signature(OPEN, PROBABLE, ahead=True), "unlikely improbable loath loathe"),
    (
        Signature(OPEN, POSSIBLE),
        "reluctant reluctance hesitate hesitant hard difficult tough afraid discourage oppose opposed opposition wary",
    ),
    (Signature(PROBABLE, -PROBABLE), "seem appear prove"),
    (Signature(PROBABLE, DISOWNED), "think believe understand presume assume"),
    (Signature(EVEN, OPEN), "say report claim allege rumor rumour suppose accuse charge suspect"),
    (Signature(-PROBABLE, POSSIBLE), "rule_out"),
    (Signature(CERTAIN, OPEN), "force compel cause lead prompt oblige induce persuade convince make"),
    (Signature(EVEN, -PROBABLE), "allow let permit enable authorize authorise license entitle permission"),
    (Signature(EVEN, -PROBABLE), "ability power capacity authority"),
    (Signature(POSSIBLE, -PROBABLE), "able capable free"),
    (Signature(EVEN, -POSSIBLE), "have require requirement obligation obligate duty"),
    (
        Signature(POSSIBLE, DISOWNED, ahead=True),
        """want wish like love prefer desire long yearn eager keen hope dream willing willingness ready intend
        intention prepared""",
    ),
    (
        Signature(POSSIBLE, -POSSIBLE, ahead=True),
        "try attempt endeavor endeavour struggle strive effort bid fight battle pray press campaign work drive",
    ),
    (
        Signature(PROBABLE, DISOWNED, ahead=True),
        """plan agree promise pledge vow decide choose resolve opt elect arrange prepare undertake commit swear expect
        expectation anticipate project predict forecast schedule set due likely slate poise destine tip sure certain
        bound decision agreement commitment deal about design create mean guarantee""",
    ),
    (Signature(EVEN, -POSSIBLE, ahead=True), "offer threaten threat volunteer consider contemplate aim"),
    (Signature(EXPECTED, -2.2, ahead=True), "go"),
    (
        Signature(POSSIBLE, -POSSIBLE, ahead=True),
        """ask beg request implore plead appeal right chance opportunity freedom possible necessary important essential
        vital crucial better legal illegal advisable wrong ideal need""",
    ),
    (
        Signature(EVEN, -POSSIBLE, ahead=True),
        """order tell instruct direct command assign mandate warn urge demand call invite encourage advise recommend
        propose proposal lobby petition exhort pressure challenge seek move""",
    ),
    (Signature(OPEN, -OPEN), "remain"),
)
_CLAUSE: tuple[tuple[Signature, str], ...] = (
    (
        _FACT,
        """know realize realise regret discover notice remember forget learn reveal acknowledge admit recognize
        recognise aware unaware glad sorry find see fact resent mind understand surprised happy proud pleased delighted
        shocked relieved upset angry disappointed""",
    ),
    (
        Signature(CERTAIN, OPEN),
        "say tell report state add announce confirm sure certain clear confident convinced insist",
    ),
    (Signature(PROBABLE, DISOWNED), "think believe feel suppose guess assume imagine reckon consider presume"),
    (Signature(PROBABLE, DISOWNED, ahead=True), "expect anticipate predict forecast project foresee likely"),
    (Signature(PROBABLE, OPEN, ahead=True), "promise vow pledge guarantee swear"),
    (Signature(PROBABLE, OPEN), "suggest imply seem appear claim allege contend indicate suspect suspicion"),
    (Signature(CERTAIN, -PROBABLE), "help make have force cause lead ensure"),
    (Signature(EVEN, -PROBABLE), "allow let permit enable"),
    (Signature(POSSIBLE, OPEN), "speculate possible possibility chance conceivable hint rumor rumour allegation"),
    (
        Signature(POSSIBLE, -POSSIBLE, ahead=True),
        """hope fear worry afraid worried concerned danger risk threaten prospect want prefer demand urge ask request
        propose recommend require""",
    ),
    (Signature(OPEN, PROBABLE), "doubt doubtful unlikely dispute skeptical sceptical"),
    (Signature(OPEN, OPEN), "unclear uncertain unsure unknown wonder question"),
    (Signature(-PROBABLE, POSSIBLE), "rule_out"),
    (Signature(-POSSIBLE, POSSIBLE), "deny denial refute rebut reject dismiss"),
    (Signature(-PROBABLE, OPEN), "pretend wish impossible untrue false"),
)
_NOUN: tuple[tuple[Signature, str], ...] = (
    (
        Signature(FORGONE, POSSIBLE),
        """prevent avoid avert forestall foil thwart lack decline refuse preclude prevention absence cancel scrap
        abort call_off rule_out turn_down fend_off ward_off stave_off head_off""",
    ),
    (
        Signature(POSSIBLE, OPEN),
        """postpone put_off suspend stall shelve freeze block stop ban oppose reject bar halt prohibit resist discourage
        deter""",
    ),
    (Signature(-OPEN, POSSIBLE), "deny denial disavow"),
    (
        Signature(POSSIBLE, OPEN, ahead=True),
        "fear risk possibility chance threat danger prospect hope likelihood threaten reward wait doubt",
    ),
    (
        Signature(EVEN, OPEN, ahead=True),
        """plan expect predict promise pledge order schedule require await recommend anticipate intend suggest allow
        permit want seek demand urge request need propose consider proposal call favor favour advocate support""",
    ),
)


def _listed(rows: tuple[tuple[Signature, str], ...]) -> Mapping[str, Signature]:
    return {word: signature for signature, words in rows for word in words.split()}


@lru_cache(maxsize=1)
def _complements() -> Mapping[Complement, Mapping[str, Signature]]:
    return {"infinitive": _listed(_INFINITIVE), "clause": _listed(_CLAUSE), "noun": _listed(_NOUN)}


@lru_cache(maxsize=1)
def _others() -> tuple[Mapping[str, Signature], Mapping[str, Signature], Mapping[str, Signature]]:
    return _listed(_MODALS), _listed(_MODALS + _PERFECT), _listed(_HEDGES)


def signature_of(lemma: str, complement: Complement) -> Signature | None:
    """What a word, or a verb and its particle joined by "_", makes of the event that it takes so; none if nothing."""
    return _complements()[complement].get(lemma)


def modal_of(word: str, *, perfect: bool) -> Signature | None:
    """What a modal makes of its verb, before "have" and a participle or not."""
    plain, before_have, _ = _others()
    return (before_have if perfect else plain).get(word)


def hedge_of(word: str) -> Signature | None:
    """What an adverb or adjective makes of the verb or noun it stands with."""
    return _others()[2].get(word)
