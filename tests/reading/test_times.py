"""What time expressions mean, by example. Published on Tuesday, 12 September 2023, where not said otherwise."""

import pytest

from crosswire.reading.language import LanguageModel
from crosswire.reading.times.find import find_times
from tests.making import make_report

READ = {
    # tense and planning words point each mention its own way
    "The fair, scheduled from Friday to Monday, was confirmed on Sunday by its host.": [
        ("Friday", "2023-09-15"),
        ("Monday", "2023-09-18"),
        ("Sunday", "2023-09-10"),
    ],
    "The ministers met on Friday.": [("Friday", "2023-09-08")],
    "The ministers will meet on Friday.": [("Friday", "2023-09-15")],
    "The ministers plan to meet on Friday.": [("Friday", "2023-09-15")],
    "The ministers failed to agree on Friday.": [("Friday", "2023-09-08")],
    "The court met on Tuesday.": [("Tuesday", "2023-09-12")],
    "The harbour closed in July.": [("July", "2023-07")],
    "The harbour will close in November.": [("November", "2023-11")],
    "The ceasefire was extended until Sunday.": [("Sunday", "2023-09-17")],
    # near publication a day of the month needs no year
    "Shareholders approved a payment due Oct. 3.": [("Oct. 3", "2023-10-03")],
    "The bank was founded on 3 March 1951.": [("3 March 1951", "1951-03-03")],
    "She spoke on Friday, Sept. 8.": [("Friday, Sept. 8", "2023-09-08")],
    # counted from publication
    "Yesterday it rained.": [("Yesterday", "2023-09-11")],
    "It rained last week and last month.": [("last week", "2023-W36"), ("last month", "2023-08")],
    "It will open next year.": [("next year", "2024")],
    "It closed six weeks ago.": [("six weeks ago", "2023-W31")],
    "She left two years ago.": [("two years ago", "2021")],
    "He returned the day before yesterday.": [("the day before yesterday", "2023-09-10")],
    "Over the weekend two boats sank.": [("the weekend", "2023-W36-WE")],
    "They argued last night.": [("last night", "2023-09-11TNI")],
    "Turnout was high last fall.": [("last fall", "2022-FA")],
    # counted from another time in the text
    "The train crossed on August 9, two days earlier than planned; two days later it returned.": [
        ("August 9", "2023-08-09"),
        ("two days earlier", "2023-08-07"),
        ("two days later", "2023-08-09"),
    ],
    "It began on 4 May 2019 and ended in October of the same year.": [
        ("4 May 2019", "2019-05-04"),
        ("October of the same year", "2019-10"),
    ],
    "In June of the same year as the flood of 1997 he left.": [("June of the same year", "1997-06"), ("1997", "1997")],
    # times of day
    "The blast came at 2:30 p.m. on Friday.": [("2:30 p.m. on Friday", "2023-09-08T14:30")],
    "She arrived on Monday evening.": [("Monday evening", "2023-09-11TEV")],
    "The offer ends at noon Thursday.": [("noon Thursday", "2023-09-14T12:00")],
    # coarse and fine
    "In the third quarter of 2021 sales fell.": [("the third quarter of 2021", "2021-Q3")],
    "It was built in the late 1970s.": [("the late 1970s", "197")],
    "It is a 19th-century church.": [("19th-century", "18")],
    "He retired in the summer of 2004.": [("the summer of 2004", "2004-SU")],
    "The king died in 480 BC.": [("480 BC", "BC0480")],
    # ranges
    "He toured the coast from July 25-27.": [("July 25", "2023-07-25"), ("27", "2023-07-27")],
    "She taught there between 1978 and 1995.": [("1978", "1978"), ("1995", "1995")],
    "They sat from 3 to 5 October 2022.": [("3", "2022-10-03"), ("5 October 2022", "2022-10-05")],
    "It lasted from December to March 2020.": [("December", "2019-12"), ("March 2020", "2020-03")],
    "The survey ran from August 27 through Sunday.": [("August 27", "2023-08-27"), ("Sunday", "2023-09-10")],
    "She will be away from Friday through Tuesday.": [("Friday", "2023-09-15"), ("Tuesday", "2023-09-19")],
    "The fair was held on Oct. 3 to 5, 2022.": [("Oct. 3", "2022-10-03"), ("5, 2022", "2022-10-05")],
    "Doors open between 1 and 3 p.m. on Friday.": [
        ("1", "2023-09-15T13:00"),
        ("3 p.m. on Friday", "2023-09-15T15:00"),
    ],
    # durations and sets
    "He was held for four years and five months.": [("four years and five months", "P4Y5M")],
    "The strike lasted 48 hours.": [("48 hours", "PT48H")],
    "She waited half an hour.": [("half an hour", "PT30M")],
    "It took two and a half years.": [("two and a half years", "P2Y6M")],
    "They fought for weeks.": [("weeks", "PXW")],
    "A three-day truce held.": [("three-day", "P3D")],
    "They meet every Tuesday.": [("every Tuesday", "XXXX-WXX-2")],
    # named days
    "Shops stayed open on Christmas Eve.": [("Christmas Eve", "2022-12-24")],
    "He will speak on Easter Monday 2024.": [("Easter Monday 2024", "2024-04-01")],
    "Security changed after the Sept. 11 attacks.": [("Sept. 11", "2001-09-11")],
    # past, present and future without more
    "The firm recently moved.": [("recently", "PAST_REF")],
    "The village is now empty.": [("now", "PRESENT_REF")],
}


@pytest.mark.parametrize(("text", "expected"), READ.items(), ids=range(len(READ)))
def test_reads(text: str, expected: list[tuple[str, str]], language: LanguageModel) -> None:
    report = make_report(text)
    assert [(t.span.of(text), t.value) for t in find_times(report, language.parse(report))] == expected


@pytest.mark.parametrize(
    "text",
    [
        "They may march on the palace.",
        "Prices fall and fall.",
        "The second man met her one-on-one at the G20.",
        "COVID-19 spread over 2,000 miles.",
        "It killed 2017 people.",
        "Theresa May spoke for the Sun.",
        "April Jones smiled.",
        "Three-quarters of the village left.",
        "A 6-year-old boy, who is 52 years younger, waved at Flight 1962.",
    ],
)
def test_is_not_taken_for_a_time(text: str, language: LanguageModel) -> None:
    report = make_report(text)
    dates = [t for t in find_times(report, language.parse(report)) if t.type in {"DATE", "TIME"}]
    assert [t.span.of(text) for t in dates] == []


def test_says_how_it_was_read(language: LanguageModel) -> None:
    report = make_report("The choir will sing on Friday.")
    (time,) = find_times(report, language.parse(report))
    assert (time.type, time.begin, time.end, time.precision) == ("DATE", "2023-09-15", "2023-09-15", "day")
    assert time.why == "weekday, looked forward because of 'will' from publication on 2023-09-12"


@pytest.mark.parametrize(
    ("words", "mod"),
    [
        ("early June", "START"),
        ("mid-June", "MID"),
        ("the end of June", "END"),
        ("nearly two years", "APPROX"),
        ("more than two years", "MORE_THAN"),
        ("at least two years", "EQUAL_OR_MORE"),
    ],
)
def test_modifier(words: str, mod: str, language: LanguageModel) -> None:
    report = make_report(f"It went on until {words}.")
    assert [t.mod for t in find_times(report, language.parse(report))] == [mod]


def test_undated_report_keeps_the_value_open(language: LanguageModel) -> None:
    report = make_report("She left on Sunday evening and will return this week, as in July 2019.", published=None)
    times = find_times(report, language.parse(report))
    assert [(t.value, t.begin) for t in times] == [
        ("XXXX-WXX-7TEV", None),
        ("XXXX-WXX", None),
        ("2019-07", "2019-07-01"),
    ]


def test_a_history_counts_from_its_own_time(language: LanguageModel) -> None:
    report = make_report(
        "The siege began on 3 May 1702. In June the walls fell. Relief came in 1703, and a treaty was signed on "
        "9 August 1704. The duke died in 1706, his son in 1711, his heir in 1719. Later that year the line ended."
    )
    values = [t.value for t in find_times(report, language.parse(report))]
    assert values == ["1702-05-03", "1702-06", "1703", "1704-08-09", "1706", "1711", "1719", "1719"]


def test_only_the_body_is_read(language: LanguageModel) -> None:
    report = make_report("It rained on Friday.\nCopyright 2022")
    body_only = type(report)(
        **{name: getattr(report, name) for name in report.__dataclass_fields__} | {"body": report.body[:1]}
    )
    assert [t.value for t in find_times(body_only, language.parse(body_only))] == ["2023-09-08"]
