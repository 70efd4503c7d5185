"""The whole stage: the outlet's own voice, times, ids, mutations, and texts that nobody meant to be read."""

from cProfile import Profile
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.claims.find import RULES_VERSION, find_claims
from crosswire.model.claim import Claim
from crosswire.model.reading import Reading
from crosswire.model.spans import cut_out
from crosswire.reading.language import LanguageModel
from tests.claims.saying import Hear, full_reading, hear

NEWS = """The ferry Northern Star sank on Monday, two harbour officials told the Lowland Herald.
“The pumps were broken,” Mayor Ida Brandt said. “Nobody told the crew.”
The company denied that the ferry was overloaded, and its owner, Piet Rask, called on the governor to wait.
The Lowland Herald reported that Rask will probably sell the company by May, citing a letter from the owner.
Allegations from the dockers' union that the report was hidden surfaced on Tuesday, suggesting a long inquiry."""


# ---------------------------------------------------------------- the outlet's own voice


def test_what_nobody_is_given_is_the_outlets_own(hear: Hear) -> None:
    heard = hear("The ferry sank on Monday. Ida Brandt said the pumps were broken. The bridge will close.")
    assert heard.own == [("", "asserts", "The ferry sank on Monday"), ("", "expects", "The bridge will close")]
    assert heard.said == [("Ida Brandt", "asserts", "the pumps were broken")]


def test_phrases_without_a_verb_are_no_claims(hear: Hear) -> None:
    assert hear("Ferry accident in the north.\nA quiet night in Oslo.").claims == ()


@pytest.mark.parametrize(
    "cue",
    ["Ida Brandt said that {}", "According to Ida Brandt, {}", "Ida Brandt denied that {}", "“{},” said Ida Brandt"],
)
@pytest.mark.parametrize("content", ["the ferry was old", "the crew left the port"])
def test_a_speaker_takes_words_out_of_the_outlets_mouth(hear: Hear, cue: str, content: str) -> None:
    bare, given_away = hear(f"{content.capitalize()}."), hear(cue.format(content) + ".")
    assert [said.content.lower() for said in bare.own] == [content]
    assert given_away.own == []
    assert [(said.who, said.content) for said in given_away.said] == [("Ida Brandt", content)]


def test_what_a_clause_adds_about_a_speaker_is_the_outlets(hear: Hear) -> None:
    heard = hear("The union, which represents 300 sailors, said the ferry was sold.")
    assert heard.own == [("", "asserts", "which represents 300 sailors")]


def test_a_speaker_named_in_passing_stays_in_the_outlets_clause(hear: Hear) -> None:
    heard = hear("The mayor, who said the dam was safe, resigned on Monday.")
    assert heard.own == [("", "asserts", "The mayor / resigned on Monday")]
    assert heard.said == [("The mayor", "asserts", "the dam was safe")]


# ---------------------------------------------------------------- times, parties, rule


def test_when_it_was_said_is_not_when_it_happened(hear: Hear) -> None:
    (claim,) = hear("Ida Brandt said on Monday the bridge would close on Friday.").claims
    assert claim.said is not None
    assert claim.when is not None
    assert (claim.said.value, claim.when.value) == ("2023-09-11", "2023-09-15")


def test_parties_named_in_the_content(hear: Hear) -> None:
    heard = hear("Ida Brandt said that Piet Rask met Marta Olsen.")
    names = {party.id: party.name for party in heard.reading.parties}
    assert [names[party] for party in heard.claims[0].about] == ["Piet Rask", "Marta Olsen"]


def test_every_claim_tells_its_rule_and_the_rules_version(hear: Hear) -> None:
    assert all(claim.rule.endswith(f"/{RULES_VERSION}") for claim in hear(NEWS).claims)


# ---------------------------------------------------------------- mutations

SAYINGS = (
    "{a} said that {b} closed the bridge.",
    "“{b} closed the bridge,” {a} said.",
    "According to {a}, {b} closed the bridge.",
    "{a} denied that {b} closed the bridge.",
    "{a} urged {b} to close the bridge.",
    "{a} accused {b} of closing the bridge.",
)
NAMES = ("Ida Brandt", "Piet Rask")


@pytest.mark.parametrize("saying", SAYINGS)
def test_swapped_names_swap_speaker_and_content(hear: Hear, saying: str) -> None:
    (one,) = hear(saying.format(a=NAMES[0], b=NAMES[1])).said
    (other,) = hear(saying.format(a=NAMES[1], b=NAMES[0])).said
    assert (one.who, other.who) == NAMES
    assert one.stance == other.stance
    assert one.content.replace(NAMES[1], NAMES[0]) == other.content
    assert NAMES[1] in one.content


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("Ida Brandt said the ferry was safe.", "Ida Brandt said the ferry was not safe."),
        ("The captain hid the report.", "The captain did not hide the report."),
        ("“The ferry is safe,” Ida Brandt said.", "“The ferry is not safe,” Ida Brandt said."),
        ("According to Ida Brandt, the ferry sank.", "According to Ida Brandt, the ferry never sank."),
    ],
)
def test_not_changes_the_stance_and_the_claim(hear: Hear, said: str, denied: str) -> None:
    (plain,), (negated,) = hear(said).claims, hear(denied).claims
    assert (plain.stance, negated.stance) == ("asserts", "denies")
    assert plain.chain[:1] == () or plain.chain[0].who[0].name == negated.chain[0].who[0].name
    assert plain.id != negated.id


@pytest.mark.parametrize(
    "before", ["The weather was mild.", "A quiet night.", "The port was busy on Sunday.\nThe sea was calm."]
)
def test_a_paragraph_before_only_moves_the_claims(hear: Hear, before: str) -> None:
    alone, after = hear(NEWS), hear(f"{before}\n{NEWS}")
    shift = len(before) + 1
    moved = [
        [(start - shift, end - shift) for start, end in c.spans] for c in after.claims if c.spans[0].start >= shift
    ]
    assert moved == [[tuple(span) for span in claim.spans] for claim in alone.claims]
    assert after.said == alone.said


# ---------------------------------------------------------------- laws


def assert_lawful(reading: Reading, claims: tuple[Claim, ...]) -> None:
    """Every claim points at words, and at no more than one sentence outside quotation marks."""
    text = reading.report.text
    quoted = [quote.inner for quote in reading.quotes]
    sentences = [reading.parse.span(s.first, s.last) for s in reading.parse.sentences]
    for claim in claims:
        assert claim.spans
        assert all(0 <= span.start < span.end <= len(text) for span in claim.spans)
        assert all(before.end <= after.start for before, after in pairwise(claim.spans))
        assert all(any(c.isalnum() for c in span.of(text)) for span in claim.spans)
        assert all(any(p.covers(span) for p in reading.report.body) for span in claim.spans)
        assert claim.cue is None or claim.cue.of(text).strip()
        assert 0 < claim.confidence <= 1
        assert (claim.voice == "own") == (not claim.chain)
        bare = [part for span in claim.spans for part in cut_out(span, quoted) if any(map(str.isalnum, part.of(text)))]
        assert sum(any(s.overlaps(part) for part in bare) for s in sentences) <= 1
    assert len({claim.id for claim in claims}) == len(claims)
    assert list(claims) == sorted(claims, key=lambda claim: (claim.spans, claim.id))


WORDS = st.sampled_from(
    """Ida Brandt|Piet Rask|the Lowland Herald|two officials|she|they|the company|a letter|said|said that|told|denied|
    reported|citing|according to|urged|called on|is expected to|reportedly|allegedly|warned|claims that|not|and|but|who|
    the ferry sank|the bridge will close|the pumps were broken|to leave|on Monday|in 2019|at least 12 people|$5 million|
    “|”|"|‘|’|«|»|„|,|,|.|.|:|;|?|!|(|)|—|\n|\n|🚢|Mr.|5'11"|WE WILL NOT PAY|\u200b""".replace("\n    ", "").split("|")
)
few = settings(max_examples=60, deadline=None, derandomize=True)


def test_laws_hold_on_news(hear: Hear) -> None:
    heard = hear(NEWS)
    assert len(heard.claims) >= 8
    assert_lawful(heard.reading, heard.claims)


@few
@given(words=st.lists(WORDS, max_size=40))
def test_laws_hold_on_scrambled_news(language: LanguageModel, words: list[str]) -> None:
    heard = hear(language, " ".join(words))
    assert_lawful(heard.reading, heard.claims)


@few
@given(text=st.text(max_size=120))
def test_laws_hold_on_any_text(language: LanguageModel, text: str) -> None:
    heard = hear(language, text)
    assert_lawful(heard.reading, heard.claims)


def test_ids_are_the_same_on_every_reading(language: LanguageModel) -> None:
    one, again = (find_claims(full_reading(language, NEWS)) for _ in range(2))
    assert one == again
    assert one != find_claims(full_reading(language, NEWS.replace("Monday", "Sunday")))


def test_ids_of_another_report_are_others(hear: Hear) -> None:
    assert not {c.id for c in hear(NEWS).claims} & {c.id for c in hear(f"{NEWS}\nThe sea was calm.").claims}


# ---------------------------------------------------------------- odd texts

FORTY = [f"“The pump on deck {number} was broken in March.”" for number in range(40)]
ODD = {
    "nothing": "",
    "blank lines": " \n\n \t \n",
    "capitals": "THE PUMPS WERE BROKEN, IDA BRANDT SAID. THE CREW WILL SUE. “WE WILL NOT PAY,” THE OWNER SAID.",
    "interview": "Q: When did it leave?\nA: At noon. The owner told the captain to hurry.\nQ: Why?\nA: Ask him.",
    "forty quotations, one a line": "\n".join(FORTY),
    "forty quotations in a row": " ".join(FORTY),
    "a transcript": "HOLT: We built it.\nRASK: Not all of it.\nHOLT: All of it. “Never,” you said.\nRASK: I did not.",
    "a speech": "Thank you. (Applause.) My friends, they said it could not be done. I say it can. We built it.",
    "marks of many kinds": "„The pumps failed,“ Ida Brandt said. ‚Nobody came,‘ she added. «We called.» ‟It sank”.",
    "an open quotation": "Ida Brandt said: “The pumps were broken. Nobody told the crew.\nThe ferry left. It sank.",
    "marks alone": '“ ” " " ‘ ’ « » “ “ “ said.',
    "emoji": "🚢 The ferry sank 😱😱, Ida Brandt said 👩🏽‍✈️.\n“We will not pay 💸💸💸,” the owner wrote 🤷🏽‍♀️.\n😱😱😱",
    "two thousand words": f"Ida Brandt said that {'the old grey ferry from the far north ' * 250}sank.",
    "a hundred clauses": f"The ferry left, {' and '.join(['the crew saw a light'] * 100)}, Ida Brandt said.",
    "sayings in sayings": f"Ida Brandt said {'that the captain said ' * 20}that the ferry sank.",
    "right to left": "قالت إيدا إن العبارة غرقت. “لن ندفع”، قال المالك.",
    "markup": "<b>Ida Brandt</b> said <script>alert('the ferry sank')</script> & left.",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_laws_hold_on_odd_texts(hear: Hear, text: str) -> None:
    heard = hear(text)
    assert_lawful(heard.reading, heard.claims)


def test_forty_quotations_of_nobody_are_all_kept(hear: Hear) -> None:
    said = hear("\n".join(FORTY)).said
    assert [words.content for words in said] == [
        f"The pump on deck {number} was broken in March" for number in range(40)
    ]
    assert {words.who for words in said} == {"?"}


@pytest.mark.parametrize("text", ["", " \n\n \t \n", "“ ” “ “ “"])
def test_texts_that_say_nothing(hear: Hear, text: str) -> None:
    assert hear(text).claims == ()


def test_a_quotation_that_never_closes_ends_with_its_paragraph(hear: Hear) -> None:
    heard = hear(ODD["an open quotation"])
    assert [said.content for said in heard.said] == ["The pumps were broken", "Nobody told the crew"]
    assert [said.content for said in heard.own] == ["The ferry left", "It sank"]


def test_capitals_are_read_like_other_words(hear: Hear) -> None:
    heard = hear(ODD["capitals"])
    assert [(said.stance, said.content) for said in heard.said] == [
        ("asserts", "THE PUMPS WERE BROKEN"),
        ("denies", "WE WILL NOT PAY"),
    ]


# ---------------------------------------------------------------- work


def work(language: LanguageModel, text: str) -> int:
    """How many calls the claims of a text take: the same on any machine."""
    reading, profile = full_reading(language, text), Profile()
    profile.runcall(find_claims, reading)
    return sum(entry.callcount for entry in profile.getstats())


def test_twice_the_report_is_twice_the_work(language: LanguageModel) -> None:
    paragraph = "“The pumps were broken,” Ida Brandt said. The ferry left, according to Piet Rask.\n"
    assert work(language, paragraph * 40) < 3 * work(language, paragraph * 20)


def test_twice_the_sayings_in_sayings_are_four_times_the_work(language: LanguageModel) -> None:
    """As many claims as sayings, each with all those below it, is the square; hostile text must not cost more."""
    some, twice = (f"Ida Brandt said {'that the captain said ' * n}that the ferry sank." for n in (20, 40))
    assert work(language, twice) < 5 * work(language, some)
