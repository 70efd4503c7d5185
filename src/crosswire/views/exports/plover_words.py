"""The words by which PLOVER's event types are told: verbs, and nouns that stand for what is done.

A lemma as a frame has it, its particle joined by ``_``. Types and modes are those of the PLOVER manual.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["AHEAD", "HOLDS_BACK", "LIGHT", "NOUNS", "ROOTS", "STOPS", "VERBS", "Code", "Root"]


class Root(NamedTuple):
    """A PLOVER event type: its quad class (1 verbal cooperation to 4 material conflict) and its score."""

    quad: int
    score: float


class Code(NamedTuple):
    """A type, and how it is done, as far as the type has modes."""

    root: str
    mode: str = ""


ROOTS: dict[str, Root] = {
    "AGREE": Root(1, 2.5),
    "CONSULT": Root(1, 2.5),
    "SUPPORT": Root(1, 5),
    "CONCEDE": Root(1, 4.5),
    "COOPERATE": Root(2, 9.5),
    "AID": Root(2, 10),
    "RETREAT": Root(2, 6.5),
    "REQUEST": Root(3, 0),
    "ACCUSE": Root(3, 3),
    "REJECT": Root(3, -2),
    "THREATEN": Root(3, -3.5),
    "PROTEST": Root(4, -5),
    "SANCTION": Root(4, -6),
    "MOBILIZE": Root(4, -5.5),
    "COERCE": Root(4, -7),
    "ASSAULT": Root(4, -9),
}
"""The sixteen of the manual, with its quad categories and its table of scores."""

_VERBS: dict[Code, str] = {
    Code("AGREE"): """agree promise pledge commit offer intend propose volunteer undertake accede consent
        accept willing ready prepared eager""",
    Code("CONSULT"): """meet consult confer discuss negotiate talk hold_talk mediate deliberate debate parley
        converse speak_with huddle exchange_view hold_meeting bargain broker""",
    Code("CONSULT", "visit"): "visit host tour travel arrive fly receive attend welcome_to play_host",
    Code("CONSULT", "phone"): "phone telephone",
    Code("SUPPORT"): """support back endorse praise welcome applaud commend hail congratulate defend recognize
        recognise thank ratify sign salute laud honor honour approve uphold reaffirm stand_by side vote_for vouch
        affirm invite celebrate befriend appreciate advocate favor favour normalize normalise mourn
        commemorate sympathize express_solidarity conclude finalize initial""",
    Code("CONCEDE"): """apologize apologise forgive pardon ease lift relax concede compromise soften reconsider legalize
        legalise amnesty reinstate acquit repeal waive rescind revoke_ban exonerate relent regret""",
    Code("COOPERATE"): """cooperate co-operate collaborate trade export import extradite share exchange partner
        coordinate team_up join_force buy sell purchase invest ally liaise""",
    Code("AID"): """aid help assist provide supply donate give grant deliver fund finance award compensate shelter
        rescue evacuate train treat contribute lend rebuild feed vaccinate subsidize subsidise bail_out equip arm
        protect resettle reimburse allocate disburse airlift ship bankroll loan save send""",
    Code("RETREAT", "withdraw"): "withdraw retreat pull_out pull_back cede vacate evacuate_troop demobilize",
    Code("RETREAT", "release"): "release free liberate repatriate hand_over let_go set_free",
    Code("RETREAT", "return"): "return give_back hand_back",
    Code("RETREAT", "disarm"): "disarm surrender lay_down give_up dismantle decommission",
    Code("RETREAT", "access"): "allow permit let admit authorize authorise reopen open grant_access",
    Code("RETREAT", "resign"): "resign step_down quit abdicate",
    Code("REQUEST"): """demand urge ask request call_for call_on appeal seek insist plead beg petition press want exhort
        implore order push_for ask_for require instruct command press_for beseech solicit encourage call""",
    Code("ACCUSE", "disapprove"): """condemn criticize criticise denounce slam blast decry deplore complain rebuke
        lambaste chide object reprimand censure fault mock bemoan ridicule insult disparage scold vilify
        deride question lament berate attack_verbally express_concern rap assail castigate disapprove
        express_outrage""",
    Code(
        "ACCUSE", "investigate"
    ): "investigate probe inspect examine look_into interrogate audit inquire question_over",
    Code("ACCUSE", "allege"): """accuse blame charge indict sue allege arraign prosecute implicate denigrate try
        suspect hold_responsible impeach incriminate convict""",
    Code("REJECT"): """reject refuse deny decline rebuff dismiss oppose veto turn_down ignore defy rule_out disagree
        resist violate flout refute spurn snub scorn renounce disavow overrule repudiate shun disregard
        object_to contradict walk_out disobey breach overturn thwart block fail""",
    Code("THREATEN"): "threaten warn caution menace",
    Code("PROTEST", "demo"): "protest demonstrate rally march picket gather chant take_to_street",
    Code("PROTEST", "riot"): "riot loot torch",
    Code("PROTEST", "obstruct"): "blockade barricade",
    Code("PROTEST", "boycott"): "boycott",
    Code("SANCTION", "discontinue"): """freeze downgrade sever break_off suspend cancel cut cut_off punish halt
        postpone scrap""",
    Code("SANCTION", "expel"): "expel",
    Code("SANCTION", "convict"): "sentence",
    Code("SANCTION", "withdraw"): "recall",
    Code("MOBILIZE", "troops"): "mobilize mobilise deploy amass muster station mass redeploy reinforce dispatch",
    Code("COERCE", "arrest"): """arrest detain jail imprison apprehend incarcerate nab round_up take_into_custody
        custody""",
    Code("COERCE", "seize"): "seize confiscate expropriate impound demolish nationalize nationalise evict commandeer",
    Code(
        "COERCE", "restrict"
    ): """sanction embargo penalize penalise fine blacklist ban restrict prohibit outlaw close shut_down bar
        prevent disperse crack_down repress suppress""",
    Code("COERCE", "censor"): "censor muzzle",
    Code("COERCE", "deport"): "deport banish exile",
    Code("COERCE", "cyber"): "hack",
    Code("ASSAULT"): """attack kill assault strike fight clash battle destroy wound injure invade raid hit
        murder slay ambush massacre slaughter occupy storm overrun capture target engage harm maim
        retaliate shell bombard skirmish overthrow""",
    Code("ASSAULT", "abduct"): "abduct kidnap hijack",
    Code("ASSAULT", "beat"): "beat manhandle stab stone club",
    Code("ASSAULT", "torture"): "torture mistreat",
    Code("ASSAULT", "sexual"): "rape",
    Code("ASSAULT", "targeted"): "assassinate execute behead lynch",
    Code("ASSAULT", "firearms"): "shoot gun_down open_fire fire",
    Code("ASSAULT", "explosives"): "bomb detonate explode blow_up",
    Code("ASSAULT", "crowd-control"): "tear_gas teargas tear-gas",
}

_NOUNS: dict[Code, str] = {
    Code("AGREE"): "promise pledge commitment offer proposal intention readiness willingness plan initiative",
    Code("CONSULT"): """talk talks meeting negotiation discussion consultation dialogue summit conversation conference
        mediation session hearing interview view""",
    Code("CONSULT", "visit"): "visit trip tour reception",
    Code("CONSULT", "phone"): "phone_call telephone",
    Code("SUPPORT"): """support praise backing endorsement recognition congratulation solidarity condolence gratitude
        appreciation approval treaty agreement accord pact deal memorandum tie relation relations embassy confidence
        invitation convention contract protocol alliance sympathy friendship declaration letter""",
    Code("CONCEDE"): "apology amnesty pardon concession regret remorse compromise permission leniency clemency",
    Code(
        "COOPERATE"
    ): "cooperation trade exchange exercise drill maneuver manoeuvre partnership intelligence information",
    Code(
        "AID"
    ): """aid assistance help relief loan grant donation supply food medicine fund funding funds shelter asylum
        equipment weapon compensation vaccine money billion million dollar euro credit subsidy scholarship refuge
        supplies arms medical tent humanitarian package troop_support protection""",
    Code("RETREAT", "ceasefire"): "ceasefire cease-fire truce armistice",
    Code("RETREAT", "withdraw"): "withdrawal retreat pullout",
    Code("RETREAT", "release"): "release prisoner hostage detainee repatriation",
    Code("RETREAT", "access"): "access entry inspection inspector observer peacekeeper",
    Code("RETREAT", "resign"): "resignation",
    Code("REQUEST"): "demand request appeal call petition urging plea",
    Code("ACCUSE", "disapprove"): """criticism condemnation concern disapproval outrage anger
        disappointment dissatisfaction displeasure doubt dismay alarm""",
    Code("ACCUSE", "investigate"): "investigation probe inquiry inquest",
    Code("ACCUSE", "allege"): "accusation allegation charge lawsuit suit indictment complaint trial proceeding",
    Code("REJECT"): "refusal rejection denial veto opposition objection violation",
    Code("THREATEN"): "threat ultimatum warning",
    Code("PROTEST", "demo"): "protest demonstration rally march sit-in picket vigil",
    Code("PROTEST", "strike"): "strike walkout stoppage",
    Code("PROTEST", "hunger"): "hunger_strike",
    Code("PROTEST", "riot"): "riot unrest",
    Code("PROTEST", "boycott"): "boycott",
    Code("SANCTION", "convict"): "conviction sentence death_sentence verdict prison_term",
    Code(
        "MOBILIZE", "troops"
    ): "mobilization mobilisation deployment troop soldier warship army tank alert reinforcement",
    Code("MOBILIZE", "police"): "police patrol",
    Code("COERCE", "arrest"): "arrest detention imprisonment custody",
    Code(
        "COERCE", "restrict"
    ): """sanction embargo penalize penalise fine blacklist ban restriction crackdown blockade checkpoint
        roadblock lockdown clampdown""",
    Code("COERCE", "curfew"): "curfew",
    Code("COERCE", "martial-law"): "emergency siege martial_law",
    Code("COERCE", "censor"): "censorship",
    Code("COERCE", "seize"): "seizure confiscation eviction demolition",
    Code("COERCE", "deport"): "deportation",
    Code("ASSAULT"): """attack assault raid offensive clash fighting invasion incursion battle killing massacre war
        violence operation campaign fire gunfire warfare coup""",
    Code("ASSAULT", "explosives"): "bombing explosion blast bomb",
    Code("ASSAULT", "aerial"): "airstrike air_strike bombardment",
    Code("ASSAULT", "heavy-weapons"): "shelling rocket missile mortar artillery",
    Code("ASSAULT", "firearms"): "shooting",
    Code("ASSAULT", "abduct"): "kidnapping abduction",
    Code("ASSAULT", "torture"): "torture",
    Code("ASSAULT", "targeted"): "assassination execution",
}

VERBS = {verb: code for code, verbs in _VERBS.items() for verb in verbs.split()}
NOUNS = {noun: code for code, nouns in _NOUNS.items() for noun in nouns.split()}

LIGHT = frozenset(
    """hold make issue impose carry carry_out launch express sign reach take stage announce declare conduct
    organize organise mount begin start resume open offer give provide send receive extend voice file face bring
    lead join perform deliver reiterate renew have submit pass pay show place level initiate undertake commit
    establish restore strengthen expand enter intensify continue step_up escalate do put lodge hand render
    unleash wage fire use exchange convene fight adopt set set_up enforce introduce order remain grant beef_up
    increase boost bolster tighten""".split()
)
"""Verbs that say little themselves: what is done stands in the noun they govern."""

STOPS = frozenset(
    """end lift suspend halt stop cancel cut cut_off call_off drop abandon withdraw freeze break_off sever terminate
    postpone scrap cease discontinue ease relax remove reduce pull_out quit break_up revoke rescind""".split()
)
"""Verbs that bring to an end what their object names."""

AHEAD = frozenset(
    """agree plan will would promise pledge offer intend expect ready vow commit be_to schedule propose set hope
    willing prepare aim upcoming""".split()
)
"""Words over a predicate by which it is still to come."""

HOLDS_BACK = frozenset(["refuse", "fail", "decline", "reject", "deny", "oppose", "rule_out"])
"""Words over a predicate by which it is not done."""
