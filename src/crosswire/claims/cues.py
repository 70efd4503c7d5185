"""Words that hand content to a speaker, by the force they lend it.

One table a word class: verbs that take a clause or a quotation, verbs that take a person and an infinitive, nouns.
The force is the speaker's stance as far as the cue tells it; what the content itself says can change it
(see ``stance``). "Suggest" and "claim" stay assertions: a distancing word is the outlet's colour, kept in the cue.
"""

from __future__ import annotations

from crosswire.model.claim import Stance

__all__ = [
    "ADVERBS",
    "BLAMING_VERBS",
    "DOCUMENT_NOUNS",
    "FIRST_PERSON",
    "IMPERSONAL",
    "INFERENCE_VERBS",
    "JUDGING_VERBS",
    "LIGHT_VERBS",
    "MINDS",
    "NAMING_VERBS",
    "NOUNS",
    "PHRASAL",
    "PLAN_WORDS",
    "PLEDGING_VERBS",
    "PROPOSING_VERBS",
    "QUOTE_ONLY",
    "REPORT_VERBS",
    "SHOWING_VERBS",
    "SPEAKING_PRONOUNS",
    "SPEAKING_VERBS",
    "URGING_VERBS",
    "WEAK_VERBS",
]


def _table(**words: str) -> dict[str, Stance]:
    stances: dict[str, Stance] = {
        "asserts": "asserts",
        "denies": "denies",
        "expects": "expects",
        "doubts": "doubts",
        "urges": "urges",
    }
    return {word: stances[stance] for stance, listed in words.items() for word in listed.split()}


REPORT_VERBS = _table(
    asserts="""say tell state announce report note add explain confirm mention claim argue insist maintain reveal
        disclose declare comment remark write tweet retweet post observe acknowledge admit concede testify reiterate
        stress emphasize emphasise recall reply respond answer joke quip assert affirm contend indicate show find
        conclude inform repeat continue underline underscore highlight complain agree boast brag caution clarify
        elaborate estimate believe think consider feel feels reckon hold know learn hear read understand determine
        decide signal suggest imply proclaim recount relate narrate detail outline describe attest certify vouch
        swear counter retort opine lament muse assess judge calculate notify brief assure convince remind
        whisper shout yell cry scream mutter murmur exclaim interject volunteer message text email phone cable
        broadcast publish document record register cite quote warrant accuse blame charge conjecture posit theorize
        deem regard establish discover notice realize realise see witness worry regret fume vent gush marvel
        correct summarize summarise specify preach lecture chime echo concur apologize apologise advocate deduce
        infer guess suppose assume presume""",
    expects="""expect predict forecast anticipate project foresee hope plan intend promise vow pledge envision
        envisage prophesy bet guarantee swear undertake aim""",
    doubts="""speculate suspect doubt question allege rumour rumor wonder hint fear hypothesize hypothesise
        insinuate""",
    denies="""deny refute rebut dispute disavow disclaim contradict reject dismiss""",
    urges="""demand urge warn threaten recommend propose advise request implore plead beg order command instruct
        appeal exhort call""",
)
"""Verbs that take a clause, a quotation or, some of them, a noun phrase as what is said."""

MINDS = _table(
    asserts="""certain sure convinced confident aware adamant clear positive glad proud sorry angry pleased
        satisfied happy""",
    expects="hopeful optimistic",
    doubts="worried concerned afraid fearful doubtful skeptical sceptical unsure uncertain suspicious pessimistic",
)
"""Adjectives for a state of mind that take a clause: "is convinced that"."""

BLAMING_VERBS = frozenset("accuse blame suspect fault criticize criticise condemn denounce slam".split())
"""Verbs that take a person and "of" or "for" with what they did."""

SHOWING_VERBS = frozenset("list show record document note contain cite name give put mention reveal confirm".split())
"""What a document does with what stands in it."""

SPEAKING_VERBS = frozenset("speak talk testify address appear recall remember".split())
"""Verbs that bring up somebody whose words follow."""

QUOTE_ONLY = frozenset(
    """go ask begin start open finish close end conclude offer inquire enquire protest object grumble sigh laugh smile
    nod snap fire hit shoot thunder intone deadpan tease goad crow sniff scoff bristle criticize criticise condemn
    praise attack slam blast lash denounce decry deride mock lambaste defend justify greet sum put""".split()
)
"""Verbs that introduce a quotation but take no clause ("..., she laughed")."""

PHRASAL: dict[tuple[str, str], Stance] = {
    ("point", "out"): "asserts",
    ("make", "clear"): "asserts",
    ("find", "out"): "asserts",
    ("spell", "out"): "asserts",
    ("lay", "out"): "asserts",
    ("go", "on"): "asserts",
    ("hint", "at"): "doubts",
    ("rule", "out"): "denies",
    ("shrug", "off"): "denies",
    ("brush", "off"): "denies",
    ("brush", "aside"): "denies",
    ("call", "for"): "urges",
    ("call", "on"): "urges",
    ("call", "upon"): "urges",
    ("appeal", "to"): "urges",
    ("appeal", "for"): "urges",
    ("ask", "for"): "urges",
    ("warn", "against"): "urges",
    ("warn", "of"): "urges",
}
"""A verb with its particle or preposition."""

URGING_VERBS = frozenset(
    """urge ask tell call order advise warn press push beg implore exhort instruct command direct encourage remind
    request invite beseech counsel appeal challenge entreat""".split()
)
"""Verbs that take a person and an infinitive: what the speaker would have them do."""

PLEDGING_VERBS = _table(expects="promise pledge vow swear undertake", urges="threaten")
"""Verbs that bind the speaker to a deed: "pledged to pay"."""

PROPOSING_VERBS = frozenset("recommend propose suggest advise advocate urge".split())
"""Verbs that put a deed forward: "recommended closing the line"."""

NAMING_VERBS = frozenset(
    """describe call label brand dub characterize characterise refer portray depict hail denounce dismiss condemn
    decry cast paint slam blast deride mock praise view regard see term identify name list cite""".split()
)
"""Verbs that give a thing a name or nature: "called it a mistake", "referred to the visit as ..."."""

JUDGING_VERBS = _table(
    asserts="""mention recall recount confirm announce estimate acknowledge admit describe reveal disclose claim
        report cite note welcome praise hail congratulate applaud condemn criticize criticise denounce decry
        blast slam deplore lament mourn
        celebrate endorse blame stress emphasize emphasise highlight underline reaffirm reiterate justify explain""",
    doubts="question doubt fear suspect allege",
    denies="deny reject dismiss refute rebut dispute disavow contradict",
    expects="promise predict expect anticipate forecast pledge vow foresee project",
    urges="demand urge request propose recommend threaten",
)
"""Verbs whose object alone is what is said: "denied the charge", "welcomed the talks"."""

LIGHT_VERBS = frozenset(
    """hold make give issue express voice raise offer have share release deliver send state repeat reiterate take
    put air level lodge file submit publish sound spread post circulate cite convey register draw
    launch unleash pay show""".split()
)
"""Verbs that only carry the noun that says what was done: "issued a warning", "drew a distinction"."""

NOUNS = _table(
    asserts="""claim statement assertion declaration announcement confirmation report news view opinion
        argument belief
        contention conclusion assessment finding admission acknowledgement acknowledgment testimony comment remark
        complaint criticism condemnation estimate explanation observation revelation disclosure insistence impression
        message conviction concern worry anger outrage regret sympathy satisfaction gratitude praise support
        confidence optimism pessimism alarm condolence displeasure frustration dismay intelligence information
        notion idea thought sense feeling consensus understanding indication""",
    expects="""expectation forecast prediction projection promise pledge vow hope plan intention prospect assurance
        commitment guarantee""",
    doubts="""allegation accusation rumour rumor talk gossip whisper speculation suspicion suggestion hint
        fear doubt question possibility
        hypothesis theory uncertainty scepticism skepticism insinuation""",
    denies="denial refutation rebuttal rejection dismissal disbelief",
    urges="""warning demand call appeal request recommendation proposal threat order instruction plea advice caution
        ultimatum reminder""",
)
"""Nouns that name what was said, thought or felt."""

IMPERSONAL = _table(
    asserts="say report understand know believe think consider see deem find show regard describe estimate hear",
    doubts="rumour rumor allege speculate suspect reckon presume fear assume",
)
"""Verbs whose passive names no speaker: "is believed to", "is rumoured to"."""

PLAN_WORDS = frozenset(
    """expect set schedule slate plan due likely poised bound sure ready prepare anticipate project forecast predict
    intend propose hope tip destine unlikely""".split()
)
"""Verbs and adjectives before an infinitive that put it ahead of us: "is set to", "is likely to"."""

ADVERBS = _table(
    asserts="reportedly",
    doubts="allegedly supposedly purportedly ostensibly rumouredly",
)
"""Adverbs that say somebody else, unnamed, said so."""

INFERENCE_VERBS = frozenset(
    """indicate suggest imply signal show mean reflect underscore underline highlight demonstrate hint reveal prove
    confirm mark raise spark fuel cause prompt potentially escalate turn make""".split()
)
"""Verbs whose participle after a comma draws a conclusion, the outlet's own."""

SPEAKING_PRONOUNS = frozenset(
    """he she they we i you him her them me us who whom one some others many both several few everyone
    everybody another those all most half anyone somebody someone""".split()
)

FIRST_PERSON = frozenset("i we me us my our mine ours myself ourselves".split())

WEAK_VERBS = frozenset(
    """show suggest indicate signal mean imply find reveal prove confirm read see hear learn know understand realize
    realise notice discover establish determine decide register mark reflect make record document detail witness
    ensure note highlight underline underscore conclude consider feel support back""".split()
)
"""Verbs that things can do as well as people: "the move suggests that ..." is the writer's own inference."""

DOCUMENT_NOUNS = frozenset(
    """letter statement report filing petition poll polls study record records document documents indictment survey
    affidavit lawsuit suit complaint memo memorandum note email e-mail tweet post message transcript testimony data
    figure figures statistics census paper analysis bulletin communique communiqué declaration resolution ruling
    verdict warrant leaflet manifesto article editorial book diary log sheet form list ledger receipt invoice
    release dispatch cable video footage image
    images photo photos photograph photographs recording tape audio broadcast website page blog account map chart
    datum projection estimate research
    evidence investigation inquiry probe audit review summary draft treaty agreement text""".split()
)
"""Nouns for things that speak without being anybody: the kind of a link they make is ``document``."""
