"""Classes of happenings: verbs and nouns that tell of the same kind of thing in the news.

A class is a meeting place for comparison, not a translation: "reach" and "land" both tell of an arrival. Words that
stand in no class are a class of their own. The grouping follows PLOVER's event types where they are not too coarse.
"""

from __future__ import annotations

__all__ = ["EVENT_NOUNS", "UNDERGOING", "VEHICLES", "has_kind", "kind_of", "kind_of_noun"]

_MOVING = {
    "arrive": """arrive reach enter land dock berth put_into put_in disembark arrival entry landing pull_into
        get_to cross_into make_landfall roll_into touch_down check_in turn_up show_up set_foot""",
    "depart": "depart leave embark departure exit set_out set_off pull_out head_out flee take_off walk_out",
    "travel": """travel visit trip journey tour fly ride sail drive head attend voyage destination stopover
        commute drop_by stop_by""",
    "flee": "escape take_refuge seek_refuge exodus go_into_hiding run_away",
    "expel": "deport expel evict banish extradite deportation expulsion eviction extradition send_back send_home",
    "accompany": "accompany escort delegation entourage",
    "deploy": "deploy mobilize mobilise station deployment mobilization send_in",
    "withdraw": "withdraw retreat withdrawal pull_back back_out",
    "supply": """supply provide deliver send transfer ship sell export furnish arm equip shipment delivery sale
        provision donate contribute donation contribution dispatch send_out hand_out hand_over distribute distribution
        mail mailing""",
    "acquire": """acquire obtain buy import purchase procure receive get gain acquisition secure buy_out
        buyout""",
    "pocket": "pocket take_bribe take_money take_cash take_dime take_cent take_penny accept_bribe accept_money",
    "veer": "veer swerve swing turn",
    "return": "return come_back go_back give_back",
    "carry": "carry transport haul transportation",
}

_TALKING = {
    "meet": """meet meeting talk talks contact contacts negotiate negotiation summit confer conference discuss
        discussion consult consultation dialogue conversation huddle roundtable forum encounter
        converse speak_with sit_down shake_hand reach_out""",
    "briefing": "briefing press_conference news_conference press_briefing news_briefing brief_reporter",
    "agree": """agree sign deal accord pact treaty agreement ratify settle settlement truce ceasefire
        armistice ratification""",
    "want": """want seek wish desire need ask request demand pursue crave keen eager interested long_for
        ask_for look_for call_for press_for push_for covet require be_of_interest""",
    "offer": "offer propose bid proposal put_forward put_on_table",
    "promise": "promise vow pledge swear commitment guarantee",
    "threaten": "threaten threat",
    "warn": "warn warning caution raise_alarm sound_alarm",
    "worry": "worry concern fear alarm raise_concern express_concern",
    "support": """support back endorse praise welcome applaud congratulate hail endorsement backing pay_tribute
        stand_by rally_behind""",
    "oppose": """oppose criticize criticise condemn denounce reject object criticism condemnation rejection
        opposition objection lash_out come_under_fire come_under_criticism take_aim turn_down rebuff
        object_to take_issue hit_out""",
    "deny": "deny denial refute rebut dispute",
    "accuse": "accuse blame accusation allegation",
    "apologize": "apologize apologise apology",
    "concede": """concede concession cave back_down give_in capitulate surrender relent climb_down climbdown
        capitulation give_way bow_to cave_in""",
    "insult": "insult mock taunt ridicule deride",
    "announce": "announce announcement unveil reveal",
    "declare": "declare declaration proclaim proclamation",
    "speak": "speak speech speak_out",
    "testify": "testify testimony give_evidence take_stand give_testimony",
    "confess": "confess confession plead_guilty admit_to",
    "answer": "answer respond reply response",
    "lie_to": "mislead deceive lie_about lie_to",
    "comment": "comment make_comment",
    "certain": "certain sure say_for_certain say_for_sure say_with_certainty say_with_certitude know_for_sure",
    "promote": "promote promotion advertise",
    "lobby": "lobby pressure put_pressure lean_on",
}

_HARMING = {
    "attack": """attack strike bomb shell raid assault invade bombard ambush storm bombing shelling invasion
        offensive airstrike come_under_attack stab stabbing""",
    "shoot": "shoot shooting gun_down open_fire fire_at fire_on gunfire",
    "fight": "fight battle clash skirmish combat fighting wage_war exchange_fire",
    "kill": """kill die murder slay slaughter death killing massacre perish execute assassinate drown assassination
        execution fatality lose_life claim_life put_to_death pass_away
        death_toll""",
    "injure": "injure wound hurt maim injury",
    "abuse": "abuse torture mistreat beat_up beating molest harass harassment rape",
    "kidnap": "kidnap abduct abduction kidnapping take_hostage hold_hostage hostage",
    "missing": "missing disappear vanish disappearance unaccounted go_missing",
    "steal": "steal rob loot theft robbery burglary embezzle heist burgle",
    "hack": "hack breach infiltrate compromise break_into intrusion hacking hack_into",
    "destroy": "destroy demolish raze ruin destruction demolition knock_down tear_down",
    "damage": "damage harm ravage batter",
    "punish": """punish sanction retaliate penalize penalise punishment retaliation reprisal consequence
        pay_price hold_accountable fine blacklist put_on_blacklist place_on_blacklist add_to_blacklist""",
    "force": "force compel coerce oblige pressure_into",
}

_LAW = {
    "arrest": """arrest detain apprehend capture custody detention nab take_into_custody take_away jail imprison
        round_up hold_in_custody take_prisoner place_under_arrest in_custody under_arrest behind_bars""",
    "seize": """seize confiscate impound take_possession haul_away tow_away tow impoundment seizure
        commandeer""",
    "prosecute": """charge indict prosecute indictment prosecution arraign accuse_of arraignment press_charge
        bring_charge file_charge""",
    "sue": """sue lawsuit suit litigation file_suit file_lawsuit bring_suit go_to_court take_to_court
        challenge_in_court contest_in_court fight_in_court""",
    "try": "trial stand_trial go_on_trial put_on_trial bring_to_justice face_trial",
    "convict": "convict sentence conviction acquit find_guilty acquittal exonerate",
    "free": "release free liberate pardon set_free let_go",
    "investigate": """investigate probe inquiry investigation examine inspect look_into inspection look_at take_look
        under_investigation pass_inspection fail_inspection""",
    "search": "search hunt comb scour manhunt",
    "find": "find discover locate recover spot uncover detect discovery intercept find_out interception",
    "violate": "violate violation infringe break_law flout",
    "abide": "abide comply adhere obey observe respect compliance",
    "ban": "ban prohibit outlaw bar forbid prohibition",
    "allow": "allow permit authorize authorise permission authorization give_permission",
    "approve": "approve approval pass passage green_light give_approval adopt win_approval sign_off",
    "enact": "take_effect go_into_effect come_into_force come_into_effect enter_into_force",
    "rule": "ruling verdict find_that hand_down",
    "crime": "crime offence offense felony",
    "repeal": "repeal overturn scrap rescind revoke strike_down roll_back undo",
}

_DISASTERS = {
    "sink": "sink go_down capsize founder sinking",
    "crash": "crash collide collision wreck derail derailment",
    "explode": "explode explosion blast detonate go_off blow_up detonation",
    "burn": "burn fire blaze catch_fire set_fire set_on_fire wildfire go_up_in_flames",
    "flood": "flood flooding inundate",
    "shake": "quake earthquake tremor",
    "rescue": "rescue save pluck pull_from",
    "evacuate": "evacuate evacuation",
    "infect": "infect infection contract outbreak test_positive come_down_with fall_ill sicken",
    "treat": "treat treatment hospitalize hospitalise vaccinate vaccination cure",
    "survive": "survive survival pull_through",
    "help": "help aid assist assistance relief",
}

_GOVERNING = {
    "resign": """resign quit step_down resignation step_aside stand_down offer_resignation tender_resignation
        submit_resignation hand_in_resignation""",
    "plead": "plead plea enter_plea file_plea",
    "inform": "inform notify alert apprise brief be_aware",
    "involve": """involve implicate have_hand play_role play_part be_behind be_responsible be_involved be_to_blame
        have_to_do_with""",
    "see": "see witness set_eye lay_eye sight",
    "appoint": "appoint name nominate hire recruit retain appointment nomination",
    "dismiss_from": "sack oust dismissal lay_off layoff lose_job force_out",
    "elect": "elect election reelect caucus primary runoff",
    "win": "win victory triumph prevail beat win_election do_well fare_well",
    "vote": "vote cast_ballot go_to_poll ballot referendum voting",
    "lose": "lose defeat loss lose_election do_badly do_poorly fare_badly fare_poorly",
    "run_for": "run_for candidacy campaign_for stand_for seek_office",
    "lead": "lead head_up chair govern rule preside preside_over take_charge take_office take_power come_to_power",
    "control": "take_control in_control",
    "join": "join participate engage exercise drill take_part",
    "protest": "protest demonstrate rally march demonstration riot take_to_street",
    "walk_off": "go_on_strike walkout on_strike strike_action",
    "shutter": "shutter furlough",
    "negate": "veto block filibuster",
    "decide": "decide decision make_decision take_decision",
    "act": "act take_action take_step take_measure",
    "plan": "plot scheme",
    "happen": "happen occur take_place unfold",
    "postpone": "postpone delay put_off reschedule postponement push_back",
    "cancel": "cancel cancellation call_off abandon",
}

_BUSINESS = {
    "pay": "pay fund finance payment funding reimburse compensate compensation foot_bill pick_up_tab get_pay",
    "build": "build construct construction erect put_up",
    "produce": "produce manufacture production",
    "open": "open reopen launch inaugurate opening reopening resume restart",
    "close": """close shut shutdown closure suspend halt stop end cease shut_down put_end bring_to_end come_to_end
        suspension""",
    "begin": "begin start commence outset onset get_under_way",
    "continue": "continue go_on drag_on persist keep_up last",
    "increase": """increase rise grow climb surge soar expand growth raise escalate go_up jump double spike step_up
        ramp_up""",
    "decrease": "decrease fall drop decline shrink reduce cut plunge slump tumble slash scale_back",
    "cost": "cost price lose_money estimate price_tag",
    "be_worth": "worth value",
    "earn": "earn profit revenue",
    "merge": "merge merger takeover take_over",
    "invest": "invest investment pour_into",
    "owe": "owe debt",
    "bankrupt": "go_bankrupt go_bust bankruptcy go_under",
    "employ": "employ employment",
    "own": "own possess",
    "use": "use usage",
    "test": "test testing experiment",
    "fail": "fail failure collapse fall_short go_down_to_defeat break_down fall_through fall_apart vote_down",
    "advance": "advance progress develop move_forward proceed make_progress go_ahead go_forward",
    "publish": "publish issue post tweet broadcast air leak publication put_out",
    "recall": "recall take_back",
    "score": "score",
    "change": "change alter shift revise amend",
}

_LIFE = {
    "live": "live reside residence home",
    "born": "born birth native give_birth hail_from",
    "marry": "marry wed marriage wedding married wife husband spouse",
    "divorce": "divorce separate_from split_up",
    "retire": "retire retirement",
    "believe": "believe think",
    "be_located": "be_located situate",
}

_CLASSES = {**_MOVING, **_TALKING, **_HARMING, **_LAW, **_DISASTERS, **_GOVERNING, **_BUSINESS, **_LIFE}

_KIND = {word: kind for kind, words in _CLASSES.items() for word in words.split()}

EVENT_NOUNS = frozenset(
    """arrival entry landing departure exit visit trip journey tour voyage meeting talk talks negotiation
    summit conference
    discussion consultation dialogue conversation encounter deal accord pact treaty agreement truce ceasefire
    armistice settlement ratification briefing
    supply transfer shipment delivery sale acquisition purchase demand request threat sanction punishment retaliation
    attack strike raid assault bombing shelling invasion offensive airstrike death killing massacre injury shooting
    stabbing fighting clash assassination execution kidnapping abduction robbery theft
    disappearance destruction damage
    arrest detention indictment prosecution charge conviction sentence acquittal release discovery rescue evacuation
    search investigation probe
    inquiry inspection seizure lawsuit crime verdict testimony confession deportation expulsion extradition exodus
    sinking collision crash wreck derailment explosion blast fire protest demonstration rally riot walkout resignation
    appointment nomination
    election caucus primary runoff vote victory defeat payment funding compensation construction production opening
    closure shutdown
    suspension hack breach leak marriage wedding divorce test launch
    failure exercise drill withdrawal deployment denial warning allegation accusation ruling trial hearing
    interview speech announcement declaration statement aid assistance bid training war conflict exchange
    concession surrender capitulation climbdown apology promise pledge vow criticism condemnation rejection approval
    passage endorsement opposition veto ban decision proposal offer donation contribution investment merger takeover
    bankruptcy retirement postponement delay cancellation vaccination infection outbreak treatment earthquake flood
    flooding escape
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
    burn explode break go_missing go_off catch_fire pass_away lose_life""".split()
)
"""Verbs whose subject undergoes what they tell, as the object of "kill" does: "nine died", "killing nine"."""

_AS_NOUNS = {"fire": "burn", "release": "free", "cave": "concede"}
"""Nouns of another class than the verb that is written alike."""


def kind_of(lemma: str) -> str:
    """The class of a predicate; the lemma itself where it stands in none."""
    return _KIND.get(lemma, lemma)


def has_kind(lemma: str) -> bool:
    """Whether a predicate stands in a class with others."""
    return lemma in _KIND


def kind_of_noun(lemma: str) -> str:
    """The class of a noun that stands for a happening; other nouns are a class of their own: a shell attacks nobody."""
    return _AS_NOUNS.get(lemma) or kind_of(lemma) if lemma in EVENT_NOUNS else lemma
