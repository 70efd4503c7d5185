import pytest

from crosswire.reports.credits import credits_of, same_outlet
from crosswire.reports.freeze import freeze
from crosswire.reports.layout import lay_out
from crosswire.reports.paragraphs import paragraphs_of
from tests.reports.heads import LEAD, MORE

HEAD = "The Fen Courier\n\nCouncil votes to close old harbour\n\n"
FIRST = "The council of Port Ellis voted on Monday to close the old harbour to all ships, the mayor said on Tuesday."
LAST = "The vote came after a week of protests by the crews of the ferries, who fear for their jobs and their homes."


def credited(text: str, own: str | None = "The Fen Courier") -> tuple[str, ...]:
    """The credits of a text; they are the same where its furniture was taken off before."""
    layout = lay_out(text, paragraphs_of(text))
    laid_out = credits_of(text, layout.body, layout.marks, own)
    assert laid_out == credits_of(text, paragraphs_of(text), (), own)
    return laid_out


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("LIMA (Reuters) - ", ["Reuters"]),
        ("LONDON, March 3 (AP) — ", ["Associated Press"]),
        ("PORT ELLIS (Keel) - ", ["Keel"]),
        ("PORT ELLIS (FC) - ", []),
        ("By Reuters\n\n", ["Reuters"]),
        ("By AFP and Jane Doe\n\n", ["Agence France-Presse"]),
        ("By Jane Doe, Reuters\n\n", ["Reuters"]),
        ("By Jane Doe for The Quay Tribune\n\n", ["The Quay Tribune"]),
        ("By The Fen Courier with AFP\n\n", ["Agence France-Presse"]),
        ("Reuters, London\n\n", ["Reuters"]),
        ("Agence France-Presse in Paris\n\n", ["Agence France-Presse"]),
        ("(Reuters)\n\n", ["Reuters"]),
        ("The Associated Press\n\n", ["Associated Press"]),
        ("By Jane House\n\n", []),
        ("By Agencies\n\n", []),
        ("Jane Doe and agencies\n\n", []),
        ("Reuters in Talks to Buy Verdant\n\n", []),
    ],
)
def test_credits_above_the_text(above: str, told: list[str]) -> None:
    assert credited(f"{HEAD}{above}{FIRST}\n\n{LAST}") == tuple(told)


@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("(AP)", ["Associated Press"]),
        ("(Reuters, AP)", ["Reuters", "Associated Press"]),
        ("— Bloomberg", ["Bloomberg"]),
        ("— Jane Doe", []),
        ("Source: Yonhap", ["Yonhap News Agency"]),
        ("Source: Keel News Agency", ["Keel News Agency"]),
        ("Source: Ministry of Ports", []),
        ("Source: Port Ellis University", []),
        ("AP contributed to this report.", ["Associated Press"]),
        ("The AP, Reuters and Bloomberg News contributed to this report", ["Associated Press", "Reuters", "Bloomberg"]),
        ("Associated Press writers Jane Doe in Lima and John Roe contributed to this report.", ["Associated Press"]),
        ("Jane Doe of Reuters contributed reporting from Lima.", ["Reuters"]),
        ("Sana Malik contributed to this report.", []),
        ("With reporting by AFP", ["Agence France-Presse"]),
        ("With inputs from PTI and agencies", ["Press Trust of India"]),
        ("(With PTI inputs)", ["Press Trust of India"]),
        ("(With agency inputs)", []),
        ("- With files from The Canadian Press", ["Canadian Press"]),
        ("Information from the Associated Press was used in this report.", ["Associated Press"]),
        ("This report includes information from Reuters.", ["Reuters"]),
        ("Reporting by AFP; Editing by Jane Doe", ["Agence France-Presse"]),
        ("(Reporting by Jane Doe in Lima; Editing by John Roe)", []),
        ("Additional reporting by Jane Doe of The Quay Tribune", ["The Quay Tribune"]),
        ("This story was first published by The Fen Post.", ["The Fen Post"]),
        (
            "This article was originally published in Verdant Weekly on 3 May under a headline.",
            ["Verdant Weekly"],
        ),
        ("This article was published on Monday.", []),
        ("Republished from Keel under a Creative Commons licence", ["Keel"]),
        ("The post Council votes to close harbour appeared first on Verdant.", ["Verdant"]),
        ("© 2023 AFP", ["Agence France-Presse"]),
        ("Copyright 2023 The Associated Press. All rights reserved.", ["Associated Press"]),
        ("© 2023 The Fen Courier", []),
        ("Photo: AFP", []),
        ("Photograph by Jane Doe/Reuters", []),
        ("Jane Doe/AFP", []),
        ("Getty Images", []),
    ],
)
def test_credits_below_the_text(below: str, told: list[str]) -> None:
    assert credited(f"{HEAD}{FIRST}\n\n{LAST}\n\n{below}") == tuple(told)


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("They will not go. (Reuters)", ["Reuters"]),
        ("They will not go. -AFP", ["Agence France-Presse"]),
        ("They will not go. AP contributed to this report.", ["Associated Press"]),
        ("They will not go, they told Reuters.", []),
        ("Reuters could not verify what they said.", []),
        ("The strike was first reported by Reuters on Monday.", []),
        ("They wrote to the head of the Saudi Press Agency (SPA).", []),
    ],
)
def test_credits_after_the_last_words(end: str, told: list[str]) -> None:
    assert credited(f"{HEAD}{FIRST}\n\n{LAST} {end}") == tuple(told)


def test_each_once_in_the_order_of_the_text_without_the_own() -> None:
    text = f"{HEAD}By Jane Doe and AFP\n\nLIMA (Reuters) - {FIRST}\n\n{LAST}"
    told = credited(f"{text}\n\nAP, AFP and The Fen Courier contributed to this report.")
    assert told == ("Agence France-Presse", "Reuters", "Associated Press")


def test_an_agency_among_the_authors_comes_first() -> None:
    text = f"LIMA (AP) - {FIRST}"
    told = credits_of(text, paragraphs_of(text), (), None, ("Jane Doe", "Reuters in Lima", "AP staff"))
    assert told == ("Reuters", "Associated Press")


def test_a_credit_in_the_midst_of_a_long_text_is_prose() -> None:
    text = "\n\n".join([FIRST] * 6 + ["AP contributed to this report."] + [FIRST] * 6)
    assert credits_of(text, paragraphs_of(text), (), None) == ()


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("AP", "The Associated Press", True),
        ("The Keel", "Keel News Agency", True),
        ("KNA", "Keel News Agency", True),
        ("The Times", "The Times of India", False),
        ("Keel News", "Quay News", False),
        ("", "Keel News", False),
    ],
)
def test_names_of_one_outlet(name: str, other: str, *, same: bool) -> None:
    assert same_outlet(name, other) is same_outlet(other, name) is same


@pytest.mark.parametrize(
    "line",
    ["Reuters, London", "— Bloomberg", "Republished from The Port Ellis Courier", "AP contributed to this report."],
)
def test_a_line_of_credit_under_the_text_is_no_part_of_it(line: str) -> None:
    report = freeze(f"Ferry is off\n\n{LEAD}\n\n{MORE}\n\n{line}", "a")
    assert [span.of(report.text) for span in report.body] == ["Ferry is off", LEAD, MORE]
    assert len(report.credits) == 1


def test_a_credit_after_the_last_sentence_leaves_the_sentence() -> None:
    line = "He left for Lorn on Sunday. AP contributed to this report."
    report = freeze(f"Ferry is off\n\nThe ferry did not sail, the harbour office said on Monday.\n\n{line}", "a")
    assert "He left for Lorn on Sunday." in " ".join(span.of(report.text) for span in report.body)
    assert report.credits == ("Associated Press",)
