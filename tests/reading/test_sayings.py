"""Slips of the language model about who says a thing, put right in the parse."""

import pytest

from crosswire.model.parse import Parse
from crosswire.reading.language import LanguageModel
from tests.making import make_report

CRACKED = "the dam had cracked in May"


def said_by(parse: Parse) -> list[tuple[str, str]]:
    """For each verb that has a clause with "cracked": its subject and itself."""
    out = []
    for token in parse.tokens:
        clause = parse.child(token.i, "ccomp")
        who = parse.child(token.i, "nsubj")
        if clause is not None and who is not None and parse.tokens[clause].lower == "cracked":
            out.append((parse.tokens[who].lower, token.lower))
    return out


@pytest.mark.parametrize(
    ("text", "who", "verb"),
    [
        ("The dam had cracked in May, said two of the engineers.", "two", "said"),
        ("The dam had cracked in May, the Norna news agency reported on Tuesday.", "agency", "reported"),
        (f"In an interview with the Herald, a spokesman for the company said that {CRACKED}.", "spokesman", "said"),
        (f"Speaking to reporters in Oslo, a deputy minister said {CRACKED}.", "minister", "said"),
        (f"The ministry said in a statement carried by state media that {CRACKED}.", "ministry", "said"),
        ('"The dam had cracked in May," read a statement from the company.', "statement", "read"),
        ("The wall of the dam cracked on Sunday, farmer Ole Lund said.", "lund", "said"),
        (f"Ida Brandt said that {CRACKED}.", "brandt", "said"),
    ],
)
def test_who_says_it_is_the_subject(language: LanguageModel, text: str, who: str, verb: str) -> None:
    assert said_by(language.parse(make_report(text))) == [(who, verb)]


def test_a_verb_with_a_subject_is_no_infinitive(language: LanguageModel) -> None:
    parse = language.parse(make_report(f"Sources close to the company claim {CRACKED}."))
    assert [t.tag for t in parse.tokens if t.lower == "claim"] == ["VBP"]


def test_media_report(language: LanguageModel) -> None:
    parse = language.parse(make_report("A recount will begin on Monday, Lornian media report, citing two sources."))
    report = next(t for t in parse.tokens if t.lower == "report")
    assert (report.pos, parse.tokens[parse.child(report.i, "nsubj") or 0].lower) == ("VERB", "media")


@pytest.mark.parametrize(
    "text",
    [
        "Oslo, a port in the north, said nothing.",
        "The report, a letter and a map were found.",
        "She read a statement to the court.",
        "Lena Orr, a lawyer, went to Oslo, a port, and left.",
    ],
)
def test_what_is_right_stays(language: LanguageModel, text: str) -> None:
    parse = language.parse(make_report(text))
    assert sum(t.dep == "ROOT" for t in parse.tokens) == 1
    assert all(parse.tokens[t.head].i == t.head for t in parse.tokens)
