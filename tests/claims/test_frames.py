"""Frames: what the content says, by grammar."""

import pytest

from crosswire.claims.predicates import EVENT_NOUNS, VEHICLES, kind_of
from crosswire.model.frame import Frame
from tests.claims.saying import Hear, Heard

Roles = set[tuple[str, str]]


def main(heard: Heard) -> Frame:
    return heard.claims[0].frames[0]


def roles(frame: Frame) -> Roles:
    return {(argument.role, argument.head) for argument in frame.arguments}


MAIN: dict[str, tuple[str, Roles]] = {
    "Ida Brandt met Piet Rask.": ("meet", {("agent", "brandt"), ("patient", "rask")}),
    "The ministers met in Oslo.": ("meet", {("agent", "minister"), ("place", "oslo")}),
    "Ida Brandt travelled to Norway.": ("travel", {("agent", "brandt"), ("goal", "norway")}),
    "Ida Brandt left Norway by ferry.": ("depart", {("agent", "brandt"), ("patient", "norway"), ("means", "ferry")}),
    "The captain was arrested by two officers.": ("arrest", {("patient", "captain"), ("agent", "officer")}),
    "The captain was arrested in Oslo.": ("arrest", {("patient", "captain"), ("place", "oslo")}),
    "Ida Brandt gave the union a letter.": (
        "supply",
        {("agent", "brandt"), ("recipient", "union"), ("patient", "letter")},
    ),
    "Ida Brandt gave a letter to the union.": (
        "supply",
        {("agent", "brandt"), ("recipient", "union"), ("patient", "letter")},
    ),
    "The union and the company signed a treaty.": (
        "agree",
        {("agent", "union"), ("agent", "company"), ("patient", "treaty")},
    ),
    "Police arrested and charged the captain.": ("arrest", {("agent", "police"), ("patient", "captain")}),
    "Ida Brandt had no plans to resign.": ("resign", {("agent", "brandt")}),
    "The company has drawn up plans to close the mill.": ("close", {("agent", "company"), ("patient", "mill")}),
    "It was Ida Brandt who called the captain.": ("call", {("agent", "brandt"), ("patient", "captain")}),
    "It was the Board that blocked the treaty.": ("negate", {("agent", "board"), ("patient", "treaty")}),
    "The captain was arrested by Ida Brandt, not by Piet Rask.": (
        "arrest",
        {("patient", "captain"), ("agent", "brandt")},
    ),
    "The grain is of interest to Norway.": ("want", {("agent", "norway"), ("patient", "grain")}),
    "Officers took possession of a van.": ("seize", {("agent", "officer"), ("patient", "van")}),
    "The captain faces charges of theft.": ("prosecute", {("patient", "captain"), ("patient", "theft")}),
    "Norway bought grain from Poland.": ("acquire", {("agent", "norway"), ("patient", "grain"), ("source", "poland")}),
}

IDIOMS: dict[str, str] = {
    "Norway had nothing to do with the fire.": "involve",
    "Norway was behind the fire.": "involve",
    "Norway is to blame.": "involve",
    "The captain had been told of the fire.": "inform",
    "It emerged that the captain had been told of the fire.": "inform",
    "The ferry passed its last inspection in May.": "investigate",
    "Ida Brandt entered a plea of not guilty.": "plead",
    "Ida Brandt offered her resignation to the board.": "resign",
    "Ida Brandt had never laid eyes on the letter.": "see",
    "The board opened an inquiry into the fire.": "investigate",
    "The board opened a shop in Oslo.": "open",
    "Ida Brandt is in talks with the union.": "meet",
    "Ida Brandt made a trip to Norway.": "travel",
    "Ida Brandt paid a visit to Norway.": "travel",
    "The company held talks with the union.": "meet",
    "The talks will take place in Oslo on Friday.": "meet",
    "The meeting was held in Oslo.": "meet",
    "The explosion happened in Oslo on Monday.": "explode",
    "Police took the captain into custody.": "arrest",
    "The company reached an agreement with the union.": "agree",
    "The company will pay a price for the accident.": "punish",
    "Three sailors lost their lives in the storm.": "kill",
    "The train pulled into Oslo.": "arrive",
    "Norway is keen to buy grain.": "want",
    "The talks began in Oslo.": "meet",
    "Prosecutors filed charges against the captain.": "prosecute",
    "No charges have been filed in the case.": "prosecute",
    "The captain has two arrests for theft.": "arrest",
    "The ministry will hold a press conference at noon.": "briefing",
    "Police took possession of the van.": "seize",
    "Officers towed the van away.": "seize",
    "The captain will go on trial in May.": "try",
    "The bill fell short in parliament.": "fail",
    "The party did well in the north.": "win",
    "The club fired its manager.": "dismiss_from",
    "The army fired a rocket.": "shoot",
    "The court released the captain.": "free",
    "The ministry released a report.": "publish",
    "It will be held on Tuesday.": "happen",
    "Ida Brandt made a promise.": "promise",
    "The decision is a snub by the mayor.": "be_snub",
    "The speech was a concession.": "concede",
    "The price is a surrender by the mayor.": "concede",
    "The price tag is around $8 billion.": "cost",
    "The death toll was 40.": "kill",
    "The death toll stands at 40.": "kill",
    "The turnout reached 40.": "be_turnout",
    "The ship turned ten degrees to port.": "veer",
    "Of particular interest to Norway is Poland's stock of grain.": "want",
    "The resignation of the minister came on Friday.": "resign",
    "The officials reached out to the union.": "meet",
    "The parcels passed through Norway.": "pass",
    "The crew said that the bus had overturned near Oslo.": "crash",
    "The court overturned the ban.": "repeal",
    "The mayor declined to speak.": "speak",
    "The council passed the bill.": "approve",
    "Exports declined in May.": "decrease",
    "The captain is certain of it.": "certain",
    "The captain is sure of it.": "certain",
    "The crew pulled the captain out of the water.": "pull",
    "The town is located in Norway.": "be_located",
}

BELOW_OTHERS = {
    "Ida Brandt is expected to visit Norway.": ("visit", "expect"),
    "Ida Brandt is likely to visit Norway.": ("visit", "likely"),
    "Ida Brandt plans to visit Norway.": ("visit", "plan"),
    "Ida Brandt might visit Norway.": ("visit", "might"),
    "Ida Brandt will visit Norway.": ("visit", "will"),
    "The sailors tried to leave the ferry.": ("leave", "try"),
    "Ida Brandt visited Norway.": ("visit", ""),
}


@pytest.mark.parametrize(("sentence", "expected"), MAIN.items(), ids=MAIN)
def test_predicate_and_roles(hear: Hear, sentence: str, expected: tuple[str, Roles]) -> None:
    frame = main(hear(sentence))
    assert (frame.kind, roles(frame)) == expected


@pytest.mark.parametrize(("sentence", "kind"), IDIOMS.items(), ids=IDIOMS)
def test_several_words_for_one_happening(hear: Hear, sentence: str, kind: str) -> None:
    assert main(hear(sentence)).kind == kind


@pytest.mark.parametrize(("sentence", "expected"), BELOW_OTHERS.items(), ids=BELOW_OTHERS)
def test_the_predicate_below_verbs_that_only_frame_it(hear: Hear, sentence: str, expected: tuple[str, str]) -> None:
    frame = main(hear(sentence))
    assert (frame.predicate, frame.modal) == expected


@pytest.mark.parametrize(
    ("sentence", "tense", "negated"),
    [
        ("Ida Brandt visited Norway.", "past", False),
        ("Ida Brandt has visited Norway.", "past", False),
        ("Ida Brandt visits Norway.", "present", False),
        ("Ida Brandt will visit Norway.", "future", False),
        ("Ida Brandt did not visit Norway.", "past", True),
        ("Ida Brandt never visited Norway.", "past", True),
        ("Ida Brandt will not visit Norway.", "future", True),
        ("Nobody visited Norway.", "past", True),
        ("Ida Brandt did not refuse to visit Norway.", "past", False),
        ("Ida Brandt is not expected to visit Norway.", "none", True),
    ],
)
def test_tense_and_negation(hear: Hear, sentence: str, tense: str, negated: bool) -> None:
    frame = main(hear(sentence))
    assert (frame.tense, frame.negated) == (tense, negated)


@pytest.mark.parametrize("verb", ["refused to sign", "declined to sign", "failed to sign"])
def test_a_deed_refused_is_not_done(hear: Hear, verb: str) -> None:
    frames = hear(f"Ida Brandt {verb} the treaty.").claims[0].frames
    assert all(frame.negated for frame in frames if frame.predicate == "sign")


@pytest.mark.parametrize(
    ("sentence", "predicate", "day"),
    [
        ("Ida Brandt met Piet Rask on Friday.", "meet", "2023-09-08"),
        ("Ida Brandt will travel to Norway on Friday.", "travel", "2023-09-15"),
        ("The talks will take place in Oslo on Friday.", "talk", "2023-09-15"),
        ("Her last trip to Norway was in 2019.", "trip", "2019"),
        ("The bill failed to get the 60 votes needed on Thursday.", "get", "2023-09-07"),
        ("Ida Brandt announced a plan on Thursday.", "announce", "2023-09-07"),
    ],
)
def test_the_time_of_a_happening(hear: Hear, sentence: str, predicate: str, day: str) -> None:
    times = {f.predicate: f.when.value for claim in hear(sentence).claims for f in claim.frames if f.when}
    assert times == {predicate: day}


def test_a_day_is_no_place(hear: Hear) -> None:
    assert roles(main(hear("Ida Brandt arrived in Norway in May."))) == {("agent", "brandt"), ("place", "norway")}


def test_parties_of_the_roles(hear: Hear) -> None:
    heard = hear("Mayor Ida Brandt met Piet Rask in Oslo. “I met Rask,” she said.")
    names = {party.id: party.name for party in heard.reading.parties}
    told, spoken = ([names.get(a.party or "") for a in claim.frames[0].arguments[:2]] for claim in heard.claims)
    assert told == spoken == ["Ida Brandt", "Piet Rask"]


def test_swapped_names_swap_their_roles(hear: Hear) -> None:
    def who(text: str) -> dict[str, str]:
        return {a.role: a.head for a in main(hear(text)).arguments}

    assert who("Ida Brandt accused Piet Rask.") == {"agent": "brandt", "patient": "rask"}
    assert who("Piet Rask accused Ida Brandt.") == {"agent": "rask", "patient": "brandt"}


@pytest.mark.parametrize(
    ("sentence", "kind", "role"),
    [
        ("The captain's arrest angered the union.", "arrest", "patient"),
        ("The captain's visit angered the union.", "travel", "agent"),
        ("The resignation of the captain angered the union.", "resign", "agent"),
        ("The arrest of the captain angered the union.", "arrest", "patient"),
        ("The union was angered by a visit by the captain.", "travel", "agent"),
    ],
)
def test_whose_deed_a_noun_tells(hear: Hear, sentence: str, kind: str, role: str) -> None:
    (frame,) = (frame for frame in hear(sentence).claims[0].frames if frame.kind == kind)
    assert (role, "captain") in roles(frame)


def test_the_thing_that_is_denied_stands_in_the_act(hear: Hear) -> None:
    act = hear("All of the parcels listed the harbour as the return address.").claims[0].frames[-1]
    assert {("agent", "parcel"), ("patient", "harbour")} <= roles(act)


def test_a_vehicle_and_its_rider_are_a_frame(hear: Hear) -> None:
    frames = hear("Ida Brandt called from her small boat.").claims[0].frames
    assert [(f.kind, roles(f)) for f in frames if f.kind == "by_boat"] == [("by_boat", {("agent", "her")})]


def test_a_noun_for_a_happening_is_a_frame(hear: Hear) -> None:
    frames = hear("Ida Brandt's visit to Norway angered the union.").claims[0].frames
    (visit,) = (frame for frame in frames if frame.kind == "travel")
    assert {("agent", "brandt"), ("goal", "norway")} <= roles(visit)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ida Brandt denied the charge.", "deny"),
        ("Ida Brandt praised the crew.", "support"),
        ("Ida Brandt urged the crew to leave.", "want"),
        ("The union issued a warning against sailing in the strait.", "warn"),
    ],
)
def test_an_act_of_saying_that_is_news_is_a_frame(hear: Hear, sentence: str, kind: str) -> None:
    act = hear(sentence).claims[0].frames[-1]
    assert act.kind == kind
    assert "agent" in {role for role, _ in roles(act)}


def test_mere_saying_is_none(hear: Hear) -> None:
    assert [f.predicate for f in hear("Ida Brandt said the ferry sank.").claims[0].frames] == ["sink"]


def test_classes_meet_and_others_stand_alone() -> None:
    assert kind_of("land") == kind_of("arrival") == "arrive"
    assert kind_of("knit") == "knit"
    assert kind_of("arrive") != kind_of("depart")
    assert all(word == word.lower() for word in EVENT_NOUNS | VEHICLES)


def test_where_it_was_not_is_no_place_of_it(hear: Hear) -> None:
    (claim,) = hear("Ida Brandt met the crew in Oslo on Monday, and not in Bergen.").claims
    assert "bergen" not in {argument.head for argument in claim.frames[0].arguments}
