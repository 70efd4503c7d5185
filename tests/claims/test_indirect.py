"""Indirect speech, a table a construction: sentence -> who, stance, content of all that is given to somebody."""

from collections.abc import Iterator

import pytest

from crosswire.claims.indirect import RULES
from tests.claims.saying import Hear

Table = dict[str, list[tuple[str, str, str]]]

CLAUSES: Table = {
    "Mayor Ida Brandt said that the bridge would reopen in May.": [
        ("Ida Brandt", "expects", "the bridge would reopen in May")
    ],
    "Mayor Ida Brandt said the tunnel had flooded twice.": [("Ida Brandt", "asserts", "the tunnel had flooded twice")],
    "The owner was told by engineers that the tunnel had flooded twice.": [
        ("engineers", "asserts", "the tunnel had flooded twice")
    ],
    "Residents told the independent outlet Kanal that the tunnel had flooded twice.": [
        ("Residents < Kanal", "asserts", "the tunnel had flooded twice")
    ],
    "A statement issued by the company on Monday said that the tunnel had flooded twice.": [
        ("the company", "asserts", "the tunnel had flooded twice")
    ],
    "As Ida Brandt put it, the tunnel had flooded twice.": [("Ida Brandt", "asserts", "the tunnel had flooded twice")],
    "The tunnel had flooded twice, per a statement from the company.": [
        ("a statement from the company", "asserts", "The tunnel had flooded twice")
    ],
    "The tunnel had flooded twice, said Ida Brandt.": [("Ida Brandt", "asserts", "The tunnel had flooded twice")],
    "The tunnel had flooded twice, Ida Brandt said on Monday.": [
        ("Ida Brandt", "asserts", "The tunnel had flooded twice")
    ],
    "On Monday the ministry said that the dam was safe.": [("the ministry", "asserts", "the dam was safe")],
    "The ministry said in a statement on Monday that the dam was safe.": [
        ("The ministry", "asserts", "the dam was safe")
    ],
    "Ida Brandt's statement said that the ferry was sold.": [("Ida Brandt", "asserts", "the ferry was sold")],
    "Speaking in Oslo, Piet Rask said the ferry was sold.": [("Piet Rask", "asserts", "the ferry was sold")],
    "Ida Brandt told reporters that the harbour was closed.": [("Ida Brandt", "asserts", "the harbour was closed")],
    "The union, which represents 300 sailors, said the ferry was sold.": [
        ("The union", "asserts", "the ferry was sold")
    ],
    "The company's owner, Piet Rask, said the ferry was sold.": [("Piet Rask", "asserts", "the ferry was sold")],
    "The mayor pointed out that the dam was safe.": [("The mayor", "asserts", "the dam was safe")],
    "Ida Brandt suspects that the pumps were broken.": [("Ida Brandt", "doubts", "the pumps were broken")],
    "Ida Brandt promised that the bridge would reopen.": [("Ida Brandt", "expects", "the bridge would reopen")],
    "Ida Brandt hopes that the company will pay.": [("Ida Brandt", "expects", "the company will pay")],
    "Ida Brandt hoped that the company would pay.": [("Ida Brandt", "expects", "the company would pay")],
    "The mayor made clear that the dam was safe.": [("The mayor", "asserts", "the dam was safe")],
    "The mayor made it clear that the dam was safe.": [("The mayor", "asserts", "the dam was safe")],
    "Ida Brandt said that the pumps were broken and that the owner knew it.": [
        ("Ida Brandt", "asserts", "the pumps were broken"),
        ("Ida Brandt", "asserts", "the owner knew it"),
    ],
    "The company denied that the ferry was overloaded.": [("The company", "denies", "the ferry was overloaded")],
    "The union demanded that the company pay the crews.": [("The union", "urges", "the company pay the crews")],
    "Ida Brandt said the pumps were broken, while Piet Rask said they were new.": [
        ("Ida Brandt", "asserts", "the pumps were broken"),
        ("Piet Rask", "asserts", "they were new"),
    ],
    "Ida Brandt said the pumps were broken, adding that the owner knew it.": [
        ("Ida Brandt", "asserts", "the pumps were broken"),
        ("Ida Brandt", "asserts", "the owner knew it"),
    ],
    "Ida Brandt said the pumps were broken. She added that the owner knew it.": [
        ("Ida Brandt", "asserts", "the pumps were broken"),
        ("Ida Brandt", "asserts", "the owner knew it"),
    ],
}

INTERPOSED: Table = {
    "The tunnel, Ida Brandt said, had flooded twice.": [("Ida Brandt", "asserts", "The tunnel / had flooded twice")],
    "The ferry, the Lowland Herald reported, was sold in May.": [
        ("Lowland Herald", "asserts", "The ferry / was sold in May")
    ],
    "The pumps were broken, Ida Brandt said, and nobody told the crew.": [
        ("Ida Brandt", "asserts", "The pumps were broken"),
        ("Ida Brandt", "denies", "nobody told the crew"),
    ],
}

TWO_SPEAKERS: Table = {
    "Ida Brandt said the pumps were broken; Piet Rask said they were new.": [
        ("Ida Brandt", "asserts", "the pumps were broken"),
        ("Piet Rask", "asserts", "they were new"),
    ],
    "Ida Brandt said the pumps were broken and Piet Rask said they were new.": [
        ("Ida Brandt", "asserts", "the pumps were broken"),
        ("Piet Rask", "asserts", "they were new"),
    ],
    "Ida Brandt said the pumps were broken but the owner insisted that they were new.": [
        ("Ida Brandt", "asserts", "the pumps were broken"),
        ("the owner", "asserts", "they were new"),
    ],
}

ASIDES: Table = {
    "According to Ida Brandt, the harbour was closed.": [("Ida Brandt", "asserts", "the harbour was closed")],
    "The harbour was closed, according to Ida Brandt.": [("Ida Brandt", "asserts", "The harbour was closed")],
    "The harbour, according to the coast guard, was closed on Friday.": [
        ("the coast guard", "asserts", "The harbour / was closed on Friday")
    ],
    "The ferry was sold, and the crew was paid, according to officials.": [
        ("officials", "asserts", "The ferry was sold"),
        ("officials", "asserts", "the crew was paid"),
    ],
    "The captain left the ferry at noon, as confirmed by the harbour office.": [
        ("the harbour office", "asserts", "The captain left the ferry at noon")
    ],
    "As the harbour office confirmed, the ferry left at noon.": [
        ("the harbour office", "asserts", "the ferry left at noon")
    ],
    "Piet Rask was quoted as saying that the ferry was overloaded.": [
        ("Piet Rask", "asserts", "the ferry was overloaded")
    ],
    "The Lowland Herald quoted Piet Rask as saying that the ferry was overloaded.": [
        ("Piet Rask < Lowland Herald", "asserts", "the ferry was overloaded")
    ],
    "The ferry was sold to Norway in May, citing two officials.": [
        ("two officials", "asserts", "The ferry was sold to Norway in May")
    ],
    "The strike was first reported by the Lowland Herald.": [("Lowland Herald", "asserts", "The strike")],
}

NOUNS: Table = {
    "Allegations from the dockers' union that the ferry was overloaded surfaced on Monday.": [
        ("the dockers' union", "doubts", "the ferry was overloaded")
    ],
    "Brandt's claim that the ferry was overloaded angered the crew.": [
        ("Brandt", "asserts", "the ferry was overloaded")
    ],
    "The ministry holds the view that the ferry was overloaded.": [
        ("The ministry", "asserts", "the ferry was overloaded")
    ],
    "The union is of the view that the ferry was sold.": [("The union", "asserts", "the ferry was sold")],
    "The ministry issued a statement saying that the ferry was sold.": [
        ("The ministry", "asserts", "the ferry was sold")
    ],
    "The minister expressed hope that the talks would resume.": [("The minister", "expects", "the talks would resume")],
    "Rumours that the dam was unsafe spread on Monday.": [("?", "doubts", "the dam was unsafe")],
    "There are fears that the dam will break.": [("?", "doubts", "the dam will break")],
    "The coast guard issued a warning against sailing in the strait.": [
        ("The coast guard", "urges", "sailing in the strait")
    ],
    "The ministry expressed concern over the delay of the grain ships.": [
        ("The ministry", "asserts", "the delay of the grain ships")
    ],
}

URGING: Table = {
    "The governor urged the crews to return to the port.": [
        ("The governor", "urges", "the crews to return to the port")
    ],
    "The union called on the government to pay the crews.": [("The union", "urges", "the government to pay the crews")],
    "Ida Brandt asked the court to free the captain.": [("Ida Brandt", "urges", "the court to free the captain")],
    "The coast guard told fishermen to stay in port.": [("The coast guard", "urges", "fishermen to stay in port")],
    "The governor ordered the crew to leave.": [("The governor", "urges", "the crew to leave")],
    "Ida Brandt pledged to reopen the bridge.": [("Ida Brandt", "expects", "to reopen the bridge")],
    "The dockers threatened to close the port.": [("The dockers", "urges", "to close the port")],
    "The union recommended closing the line.": [("The union", "urges", "closing the line")],
    "The ministry warned residents of floods.": [("The ministry", "urges", "floods")],
    "The union called for a strike.": [("The union", "urges", "a strike")],
    "The union demanded a meeting with the governor.": [("The union", "urges", "a meeting with the governor")],
}

OBJECTS: Table = {
    "The company denied the allegations.": [("The company", "denies", "the allegations")],
    "The company has repeatedly denied involvement in the accident.": [
        ("The company", "denies", "involvement in the accident")
    ],
    "Ida Brandt denied closing the bridge.": [("Ida Brandt", "denies", "closing the bridge")],
    "The governor ruled out talks with the union.": [("The governor", "denies", "talks with the union")],
    "The governor confirmed the arrest of two sailors.": [("The governor", "asserts", "the arrest of two sailors")],
    "The minister welcomed the decision.": [("The minister", "asserts", "the decision")],
    "The captain described the rescue as a miracle.": [("The captain", "asserts", "the rescue as a miracle")],
    "The captain called the rescue a miracle.": [("The captain", "asserts", "the rescue a miracle")],
    "The mayor called the plan a joke on Monday.": [("The mayor", "asserts", "the plan a joke")],
    "Olsen referred to the plan as a joke.": [("Olsen", "asserts", "the plan as a joke")],
    "The union accused the company of hiding the report.": [
        ("The union", "asserts", "the company / hiding the report")
    ],
    "The company was accused by the union of hiding the report.": [
        ("the union", "asserts", "The company / hiding the report")
    ],
    "The company blamed the captain for the accident.": [("The company", "asserts", "the captain / the accident")],
}

DOCUMENTS: Table = {
    "The report lists four broken pumps.": [("The report", "asserts", "four broken pumps")],
    "A letter seen by the Lowland Herald said that the ferry was overloaded.": [
        ("A letter", "asserts", "the ferry was overloaded")
    ],
    "The court filing says the captain was drunk.": [("The court filing", "asserts", "the captain was drunk")],
    "A survey showed that most residents oppose the bridge.": [
        ("A survey", "asserts", "most residents oppose the bridge")
    ],
}

NOBODY_NAMED: Table = {
    "The minister is rumoured to be ill.": [("?", "doubts", "The minister / to be ill")],
    "The captain is believed to have left the country.": [("?", "asserts", "The captain / to have left the country")],
    "The captain is alleged to have hidden the report.": [("?", "doubts", "The captain / to have hidden the report")],
    "It is said that the ferry was overloaded.": [("?", "asserts", "the ferry was overloaded")],
    "It was not known whether the sailors drowned.": [("?", "doubts", "the sailors drowned")],
    "It is feared that the sailors drowned.": [("?", "doubts", "the sailors drowned")],
    "The captain reportedly left the country on Sunday.": [
        ("?", "asserts", "The captain / left the country on Sunday")
    ],
    "The captain allegedly hid the report.": [("?", "doubts", "The captain / hid the report")],
}

MINDS: Table = {
    "Ida Brandt is confident that the bridge will reopen in May.": [
        ("Ida Brandt", "expects", "the bridge will reopen in May")
    ],
    "The residents are worried that the dam will break.": [("The residents", "doubts", "the dam will break")],
    "Ida Brandt was glad that the talks resumed.": [("Ida Brandt", "asserts", "the talks resumed")],
    "The crew is optimistic that the talks will resume.": [("The crew", "expects", "the talks will resume")],
    "The union believes the company will pay.": [("The union", "expects", "the company will pay")],
}

NOBODY_SPEAKS = (
    "The move suggests that the talks failed.",
    "The results show that the dam is safe.",
    "Ida Brandt could say that the pumps were broken.",
    "Ida Brandt will say on Friday that the pumps were broken.",
    "The ferry sank because the pumps were broken.",
    "The owner read the letter on the ferry.",
    "Nobody said that the ferry was sold.",
    "The owner neither confirmed nor denied the sale.",
    "The owner did not confirm or deny the sale.",
    "The ferry was seen by two fishermen near the island.",
    "Both entries were signed off as “no fault found.”",
    "A report on the ferry is expected by 4 May.",
    "Piet Rask has been questioned by prosecutors.",
    "Ida Brandt made a brief statement to reporters.",
    "The board published its report on Friday.",
)


ATTITUDES: Table = {
    "Ida Brandt backs the merger of the two ports.": [("Ida Brandt", "asserts", "the merger of the two ports")],
    "Piet Rask never supported the merger.": [("Piet Rask", "denies", "the merger")],
    "The union opposes the sale of the ferry.": [("The union", "denies", "the sale of the ferry")],
    "Ms Brandt denied having been offered 6 per cent before the strike began, as the company maintains.": [
        ("Brandt", "denies", "having been offered 6 per cent"),
        ("the company", "asserts", "having been offered 6 per cent"),
        ("the company", "asserts", "before the strike began"),
        ("Brandt", "asserts", "before the strike began"),
    ],
    "Ida Brandt denied having sold the ferry before the inquiry into the accident began.": [
        ("Ida Brandt", "denies", "having sold the ferry"),
        ("Ida Brandt", "asserts", "before the inquiry into the accident began"),
    ],
    "The governor dismissed as baseless the reports of a leak at the plant.": [
        ("The governor", "denies", "the reports of a leak at the plant"),
    ],
    "The merger is opposed by the union.": [("the union", "denies", "The merger")],
    "Ida Brandt spoke about the flood.": [("Ida Brandt", "asserts", "the flood")],
    "Residents are pushing for a new bridge.": [("Residents", "urges", "a new bridge")],
    "Ida Brandt wants to close the bridge.": [("Ida Brandt", "urges", "to close the bridge")],
    "Ida Brandt would like to close the bridge.": [("Ida Brandt", "urges", "to close the bridge")],
    "Piet Rask declined to comment.": [("Piet Rask", "denies", "to comment")],
    "The mayor is considering closing the bridge.": [("The mayor", "doubts", "closing the bridge")],
    "Ida Brandt is wary of the merger.": [("Ida Brandt", "doubts", "the merger")],
    "The owner was willing to sell the ferry.": [("The owner", "urges", "to sell the ferry")],
    "The union's opposition to the sale surprised the board.": [("The union", "denies", "the sale")],
    "Ida Brandt asked whether the bridge was safe.": [("Ida Brandt", "doubts", "whether the bridge was safe")],
    "In a poll released on Monday, half of the residents opposed the sale.": [
        ("a poll", "asserts", "half of the residents opposed the sale")
    ],
    "The bridge is widely seen as a failure.": [("?", "asserts", "The bridge / a failure")],
    "The captain was accused of hiding the report.": [("?", "doubts", "The captain / hiding the report")],
    "Ida Brandt said she wanted to close the bridge.": [("Ida Brandt", "asserts", "she wanted to close the bridge")],
}


def rows(*tables: Table) -> Iterator[tuple[str, list[tuple[str, str, str]]]]:
    for table in tables:
        yield from table.items()


HEARD = [
    *rows(CLAUSES, INTERPOSED, TWO_SPEAKERS, ASIDES, NOUNS, URGING, OBJECTS, DOCUMENTS, NOBODY_NAMED, MINDS, ATTITUDES)
]


@pytest.mark.parametrize(("sentence", "expected"), HEARD, ids=[sentence for sentence, _ in HEARD])
def test_who_says_what(hear: Hear, sentence: str, expected: list[tuple[str, str, str]]) -> None:
    assert hear(sentence).said == expected


@pytest.mark.parametrize("sentence", NOBODY_SPEAKS)
def test_the_outlet_alone(hear: Hear, sentence: str) -> None:
    heard = hear(sentence)
    assert heard.said == []
    assert len(heard.own) == 1


def test_every_rule_has_a_row(hear: Hear) -> None:
    """``trailing_cue`` stands in where the parse has no clause; ``put_at`` takes up a number: both tested elsewhere."""
    made = {claim.rule.split("/")[0] for sentence, _ in HEARD for claim in hear(sentence).claims}
    assert {rule.__name__ for rule in RULES} - made <= {"trailing_cue", "put_at"}


def test_cue_stands_outside_the_content(hear: Hear) -> None:
    for sentence, _ in HEARD:
        for claim in hear(sentence).claims:
            assert claim.cue is None or not any(span.covers(claim.cue) for span in claim.spans), sentence


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("Ida Brandt said that the bridge was closed.", "said"),
        ("The harbour was closed, according to Ida Brandt.", "according to"),
        ("Piet Rask was quoted as saying that the ferry was overloaded.", "was quoted as saying"),
        ("The union called on the government to pay the crews.", "called on"),
        ("The coast guard issued a warning against sailing in the strait.", "issued a warning against"),
        ("Ida Brandt is confident that the bridge will reopen.", "is confident"),
        ("Ida Brandt has repeatedly said that the bridge was closed.", "has repeatedly said"),
        ("Ida Brandt did not say that the bridge was closed.", "did not say"),
    ],
)
def test_the_words_of_the_cue(hear: Hear, sentence: str, cue: str) -> None:
    heard = hear(sentence)
    assert [claim.cue.of(heard.text) for claim in heard.claims if claim.cue] == [cue]


@pytest.mark.parametrize(
    "sentence",
    [
        "There is speculation that the minister will resign.",
        "The governor's denial that the dam was unsafe came late.",
        "The Lowland Herald quoted Piet Rask as saying that the ferry was sold.",
        "A man who asked not to be named said the ferry was sold.",
    ],
)
def test_no_claim_is_a_scrap(hear: Hear, sentence: str) -> None:
    """What is left around a cue is nothing that the outlet tells."""
    assert hear(sentence).own == []


@pytest.mark.parametrize(
    "text", ["Ellis Lines did not respond to a request for comment.", "Ida Brandt never thanked the crew."]
)
def test_what_is_not_brought_up_is_nobody_s_claim(hear: Hear, text: str) -> None:
    assert hear(text).said == []
