"""Numbers in content: how many of what."""

import math

import pytest

from crosswire.model.frame import Quantity
from tests.claims.saying import Hear, Heard

COUNTED: dict[str, tuple[float, float, str, str]] = {
    "The storm killed 12 people.": (12, 12, "people", "12 people"),
    "Twelve people were hurt.": (12, 12, "people", "Twelve people"),
    "The storm killed about forty people.": (40, 40, "people", "forty people"),
    "The storm killed 1,200 people.": (1200, 1200, "people", "1,200 people"),
    "The storm killed at least 12 people.": (12, math.inf, "people", "12 people"),
    "The storm killed more than 1,200 people.": (1200, math.inf, "people", "1,200 people"),
    "The company sold over 300 boats in 2019.": (300, math.inf, "boat", "300 boats"),
    "The storm killed fewer than ten people.": (0, 10, "people", "ten people"),
    "At most six people were hurt.": (0, 6, "people", "six people"),
    "The company sold nearly 80 percent of the boats.": (80, 80, "percent", "80 percent"),
    "The driver paid 5.5 kroner.": (5.5, 5.5, "kroner", "5.5 kroner"),
    # sums
    "The repair cost $300.": (300, 300, "dollar", "$300"),
    "The repair cost 3.5 million dollars.": (3.5e6, 3.5e6, "dollar", "3.5 million dollars"),
    "The company paid 5.7 billion kroner.": (5.7e9, 5.7e9, "kroner", "5.7 billion kroner"),
    "The repair cost $3.5 million.": (3.5e6, 3.5e6, "dollar", "$3.5 million"),
    "The repair cost €20bn.": (20e9, 20e9, "euro", "€20bn"),
    "The company sold at least $5 million of shares.": (5e6, math.inf, "dollar", "$5 million"),
    # numbers of several words
    "The company sold two dozen boats.": (24, 24, "boat", "two dozen boats"),
    "The company sold a dozen boats.": (12, 12, "boat", "a dozen boats"),
    "The company sold forty-two boats.": (42, 42, "boat", "forty-two boats"),
    "The storm killed two hundred and six people.": (206, 206, "people", "two hundred and six people"),
    "The company sold more than 18m barrels of oil.": (18e6, math.inf, "barrel", "18m barrels"),
    # shares
    "The company ran about one in 10 trains.": (10, 10, "percent", "one in 10"),
    "Nearly two in five sailors turned up.": (40, 40, "percent", "two in five"),
    "The company ran one train in 10 on the first day.": (10, 10, "percent", "one train in 10"),
    "Prices rose by 6.5 per cent.": (6.5, 6.5, "percent", "6.5 per cent"),
    "Prices rose by 6.5%.": (6.5, 6.5, "percent", "6.5%"),
    # bounds
    "The company sold no more than six boats.": (0, 6, "boat", "six boats"),
    "The company sold no fewer than six boats.": (6, math.inf, "boat", "six boats"),
    "The storm injured up to 40 sailors.": (0, 40, "sailor", "40 sailors"),
    "The company sold between 10 and 20 boats.": (10, 20, "boat", "10 and 20 boats"),
    "The company sold 10 to 20 boats.": (10, 20, "boat", "10 to 20 boats"),
    # hinted at
    "The storm killed dozens of people.": (24, 120, "people", "dozens of people"),
    "Hundreds of people were hurt.": (200, 1000, "people", "Hundreds of people"),
    "The company sold tens of thousands of boats.": (20_000, 100_000, "boat", "tens of thousands of boats"),
    "The company sold several hundred boats.": (300, 900, "boat", "several hundred boats"),
    "The company sold several boats.": (3, 9, "boat", "several boats"),
    "The company sold a few boats.": (2, 9, "boat", "a few boats"),
    # how long
    "The strike lasted three weeks.": (21, 21, "day", "three weeks"),
    "The strike lasted more than a month.": (30, math.inf, "day", "more than a month"),
    "It was the 35th day of the strike.": (34, 35, "day", "35th day"),
}

HEDGED = {
    "The storm killed about forty people.": "about",
    "The storm killed roughly 1,200 people.": "about",
    "The company sold nearly 80 percent of the boats.": "nearly",
    "The company sold almost 300 boats.": "nearly",
    "The storm killed 12 people.": "",
    "The storm killed at least 12 people.": "",
}

IN_A_ROW = {"It was her eighth trip.": 8, "They opened the 21st harbour.": 21, "It was the twenty-third boat.": 23}

NOTHING_COUNTED = (
    "He finished third.",
    "The company was sold in 2019.",
    "The company was sold on 12 May.",
    "The ferry sank.",
)


def quantity(heard: Heard) -> Quantity:
    """The one that the first claim's main frame counts."""
    (found,) = heard.claims[0].frames[0].quantities
    return found


@pytest.mark.parametrize(("sentence", "expected"), COUNTED.items(), ids=COUNTED)
def test_how_many_of_what(hear: Hear, sentence: str, expected: tuple[float, float, str, str]) -> None:
    heard = hear(sentence)
    found = quantity(heard)
    assert (found.low, found.high, found.unit, found.span.of(heard.text)) == expected


@pytest.mark.parametrize("sentence", NOTHING_COUNTED)
def test_numbers_that_count_nothing(hear: Hear, sentence: str) -> None:
    assert [q for claim in hear(sentence).claims for frame in claim.frames for q in frame.quantities] == []


def test_each_number_with_its_own_unit(hear: Hear) -> None:
    quantities = hear("The company hired two sailors and nine cooks.").claims[0].frames[0].quantities
    assert [(q.low, q.unit) for q in quantities] == [(2, "sailor"), (9, "cook")]


WORDS = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty""".split()


@pytest.mark.parametrize(("number", "word"), [*enumerate(WORDS, 1)])
def test_number_words(hear: Hear, word: str, number: int) -> None:
    assert quantity(hear(f"The storm killed {word} people.")).low == number


def test_a_bare_number_counts_what_is_not_said(hear: Hear) -> None:
    found = quantity(hear("Twelve were hurt."))
    assert (found.low, found.unit) == (12, "")


@pytest.mark.parametrize("number", [2, 7, 19, 350, 4800])
def test_another_number_is_another_quantity(hear: Hear, number: int) -> None:
    found = quantity(hear(f"The storm killed {number:,} people."))
    assert found.low == found.high == number


@pytest.mark.parametrize(("sentence", "hedge"), HEDGED.items(), ids=HEDGED)
def test_how_far_a_number_is_meant(hear: Hear, sentence: str, hedge: str) -> None:
    assert quantity(hear(sentence)).hedge == hedge


@pytest.mark.parametrize(("sentence", "place"), IN_A_ROW.items(), ids=IN_A_ROW)
def test_the_place_in_a_row(hear: Hear, sentence: str, place: int) -> None:
    found = quantity(hear(sentence))
    assert (found.low, found.ordinal) == (place, True)
