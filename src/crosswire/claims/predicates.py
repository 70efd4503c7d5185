"""Classes of happenings: verbs and nouns that tell of the same kind of thing in the news.

A class is a meeting place for comparison, not a translation: "reach" and "land" both tell of an arrival. Words that
stand in no class are a class of their own. The grouping follows PLOVER's event types where they are not too coarse.
"""

from __future__ import annotations

__all__ = ["EVENT_NOUNS", "IDIOMS", "UNDERGOING", "VEHICLES", "kind_of"]

_CLASSES = {
    "arrive": """arrive reach enter land dock berth put_into put_in disembark arrival entry landing pull_into
        get_to cross_into""",
    "depart": "depart leave embark departure exit set_out set_off pull_out head_out flee",
    "travel": "travel visit trip journey tour fly ride sail drive head attend voyage destination stopover",
    "meet": """meet meeting talk talks contact contacts negotiate negotiation summit confer conference discuss
        discussion consult consultation dialogue conversation huddle roundtable forum encounter
        hold_talk converse speak_with""",
    "agree": "agree sign deal accord pact treaty agreement ratify settle compromise truce ceasefire armistice",
    "supply": """supply provide deliver send transfer ship sell export furnish arm equip shipment delivery sale
        provision donate""",
    "acquire": "acquire obtain buy import purchase procure receive get gain acquisition secure",
    "want": """want seek wish desire need ask request demand pursue crave keen eager interested long_for
        ask_for look_for call_for press_for push_for covet require""",
    "punish": """punish sanction retaliate penalize penalise punishment retaliation reprisal consequence
        pay_a_price hold_accountable""",
    "attack": """attack strike bomb shell raid assault invade bombard ambush storm bombing shelling invasion
        offensive airstrike""",
    "kill": "kill die murder slay slaughter death killing massacre perish execute assassinate drown",
    "injure": "injure wound hurt maim injury",
    "missing": "miss missing disappear vanish disappearance unaccounted",
    "arrest": "arrest detain apprehend capture custody detention nab take_into_custody take_away jail imprison",
    "prosecute": "charge indict prosecute indictment prosecution arraign sue accuse",
    "convict": "convict sentence conviction acquit",
    "free": "release free liberate pardon",
    "find": "find discover locate recover spot uncover detect discovery intercept",
    "rescue": "rescue save evacuate evacuation pluck",
    "search": "search hunt comb scour",
    "investigate": "investigate probe inquiry investigation examine inspect look_into",
    "sink": "sink go_down capsize founder sinking overturn",
    "crash": "crash collide collision wreck derail",
    "explode": "explode explosion blast detonate",
    "burn": "burn fire blaze",
    "protest": "protest demonstrate rally march demonstration riot",
    "resign": "resign quit step_down resignation",
    "appoint": "appoint name nominate hire recruit retain appointment",
    "dismiss_from": "fire sack oust dismissal",
    "elect": "elect win vote election victory",
    "lose": "lose defeat loss",
    "pay": "pay fund finance payment funding reimburse compensate",
    "build": "build construct construction erect",
    "open": "open reopen launch inaugurate opening reopening resume restart",
    "close": "close shut shutdown closure suspend halt stop end cease",
    "hack": "hack breach infiltrate compromise break_into intrusion hacking",
    "publish": "publish release issue post tweet broadcast air leak",
    "marry": "marry wed marriage wedding",
    "test": "test testing experiment",
    "fail": "fail failure collapse",
    "join": "join participate engage exercise drill",
    "advance": "advance progress develop move_forward proceed",
    "support": "support back endorse praise welcome applaud congratulate hail",
    "oppose": "oppose criticize criticise condemn denounce reject object",
    "deny": "deny denial refute rebut dispute",
    "worry": "worry concern fear alarm",
    "warn": "warn warning caution",
    "violate": "violate breach_of violation infringe",
    "abide": "abide comply adhere obey observe respect compliance",
    "help": "help aid assist assistance relief",
    "increase": "increase rise grow climb surge soar expand growth raise escalate",
    "decrease": "decrease fall drop decline shrink reduce cut plunge",
    "cost": "cost price lose_money estimate",
    "begin": "begin start commence outset onset",
    "live": "live reside residence home",
    "born": "born birth native",
    "apologize": "apologize apologise apology",
    "withdraw": "withdraw retreat withdrawal pull_back",
    "deploy": "deploy mobilize mobilise station deployment",
    "accompany": "accompany escort delegation entourage",
    "lead": "lead head_up chair govern rule preside",
    "own": "own possess",
}

_KIND = {word: kind for kind, words in _CLASSES.items() for word in words.split()}

EVENT_NOUNS = frozenset(
    """arrival entry landing departure exit visit trip journey tour voyage meeting talk talks negotiation
    summit conference
    discussion consultation dialogue conversation encounter deal accord pact treaty agreement truce ceasefire
    armistice
    supply transfer shipment delivery sale acquisition purchase demand request threat sanction punishment retaliation
    attack strike raid assault bombing shelling invasion offensive airstrike death killing massacre injury
    disappearance
    arrest detention indictment prosecution conviction release discovery rescue evacuation search investigation probe
    inquiry sinking collision crash wreck explosion blast fire protest demonstration rally riot resignation
    appointment
    election vote payment funding construction opening closure shutdown hack breach leak marriage wedding test launch
    failure exercise drill withdrawal deployment denial warning allegation ruling trial hearing
    interview speech announcement statement aid assistance bid training war conflict exchange
    """.split()
)
"""Nouns that stand for a happening even without a verb."""

VEHICLES = frozenset(
    """train plane aircraft jet helicopter car limousine motorcade convoy van bus truck lorry ship boat ferry yacht
    vessel submarine tank carriage""".split()
)
"""What people travel by: who rides in which is told in passing, and is worth comparing."""

UNDERGOING = frozenset(
    """die perish drown sink go_down capsize founder collapse disappear vanish fall rise grow increase
    decrease drop shrink
    burn explode break""".split()
)
"""Verbs whose subject undergoes what they tell, as the object of "kill" does: "nine died", "killing nine"."""

IDIOMS: dict[tuple[str, str], str] = {
    ("pay", "price"): "pay_a_price",
    ("pay", "visit"): "visit",
    ("make", "trip"): "trip",
    ("make", "visit"): "visit",
    ("hold", "talk"): "hold_talk",
    ("hold", "talks"): "hold_talk",
    ("hold", "meeting"): "meeting",
    ("hold", "summit"): "summit",
    ("make", "arrest"): "arrest",
    ("take", "custody"): "take_into_custody",
    ("lose", "life"): "die",
    ("sign", "deal"): "agreement",
    ("reach", "deal"): "agreement",
    ("reach", "agreement"): "agreement",
    ("launch", "attack"): "attack",
    ("file", "charge"): "charge",
    ("cast", "vote"): "vote",
    ("play", "host"): "host",
}
"""A verb and its object that make one predicate."""


def kind_of(lemma: str) -> str:
    """The class of a predicate; the lemma itself where it stands in none."""
    return _KIND.get(lemma, lemma)
