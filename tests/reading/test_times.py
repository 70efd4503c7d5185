"""What time expressions mean, by example. Published on Tuesday, 12 September 2023, where not said otherwise."""

from dataclasses import replace

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
    # the verb of the mention's own clause decides
    "The mayor could not be reached on Friday.": [("Friday", "2023-09-08")],
    "Neither of the pilots could be found Friday.": [("Friday", "2023-09-08")],
    "The pilots could return on Friday.": [("Friday", "2023-09-15")],
    "Thunder could be heard on Friday.": [("Friday", "2023-09-08")],
    "Her aunt brushed aside a warning on Friday that the dam could burst.": [("Friday", "2023-09-08")],
    "The flood hurt the index, which fell 1.4 percent, on Friday.": [("Friday", "2023-09-08")],
    "A shell flew through the roof of the barn and into the yard Friday.": [("Friday", "2023-09-08")],
    "She was the first to cross the strait on Friday.": [("Friday", "2023-09-08")],
    "To leave on Friday was unwise.": [("Friday", "2023-09-08")],
    "The judge let the trial begin on Friday.": [("Friday", "2023-09-08")],
    # a limit is ahead if it is set, and behind if it was kept
    "The bridge will reopen by Friday.": [("Friday", "2023-09-15")],
    "The judge ordered them out by Friday.": [("Friday", "2023-09-15")],
    "The villagers left the valley by Friday.": [("Friday", "2023-09-08")],
    "They won, with the owners selling nine tenths of the shares by the Friday deadline.": [("Friday", "2023-09-08")],
    # a plan that was undone says nothing of whether its day has come: the nearest is meant
    "A race planned for Monday was cancelled.": [("Monday", "2023-09-11")],
    "A race planned for Thursday was cancelled.": [("Thursday", "2023-09-14")],
    "The offer had been due to expire on Saturday.": [("Saturday", "2023-09-09")],
    "The offer is due to expire on Saturday.": [("Saturday", "2023-09-16")],
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
    # counted from a time named with it
    "The shop shut two days before Christmas.": [("two days before Christmas", "2022-12-23")],
    "The shop shut the day before Easter.": [("the day before Easter", "2023-04-08")],
    "He left a week after May 3, 2019.": [("a week after May 3, 2019", "2019-W19")],
    "A week after the summit she left.": [("A week", "P1W")],
    # companies' quarters
    "In the latest quarter sales fell, from a year earlier.": [
        ("the latest quarter", "2023-Q2"),
        ("a year earlier", "2022-Q2"),
    ],
    "Sales fell in the fiscal fourth quarter.": [("the fiscal fourth quarter", "2022-Q4")],
    "In the third quarter it lost money. In nine months it lost 3 million, up from 2 million a year earlier.": [
        ("the third quarter", "2023-Q3"),
        ("nine months", "P9M"),
        ("a year earlier", "2022"),
    ],
    "In the year ended Sept. 30 it lost money.": [("the year", "P1Y"), ("Sept. 30", "2022-09-30")],
    # words that are a time here and none there
    "They may march again in May.": [("May", "2024-05")],
    "Leaves fall, as they did last fall.": [("last fall", "2022-FA")],
    "The march set out on March 3 and ended in March.": [("March 3", "2023-03-03"), ("March", "2023-03")],
    "The March vote followed the March for Bread.": [("March", "2023-03")],
    "That March, as in the March of 1990, they met.": [("That March", "2023-03"), ("March of 1990", "1990-03")],
    "A second later the second man fell.": [("A second later", "PT1S")],
    "The Sun wrote on Sun., Sept. 3, that it rained.": [("Sun., Sept. 3", "2023-09-03")],
    "We spoke one-on-one at the G20 in 2019.": [("2019", "2019")],
    "COVID-19 reached the island on May 19.": [("May 19", "2023-05-19")],
    # times of day
    "The blast came at midnight.": [("midnight", "2023-09-11T24:00")],
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
    "Teams met in July-November 1954.": [("July", "1954-07"), ("November 1954", "1954-11")],
    "Under the heading Northern Theatre 1861-1863 he told of it.": [("1861", "1861"), ("1863", "1863")],
    "The sea was calm on Christmas night.": [("Christmas night", "2022-12-25TNI")],
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
        "The Long March wore them out, and so did the Women's March on the capital.",
        "We fall in line, and the sun may fall on us.",
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


def test_a_history_passes_over_what_it_only_mentions(language: LanguageModel) -> None:
    report = make_report(
        "The siege began on 3 May 1702. In June the walls, which were built in 1515, fell. Relief came in 1703, as "
        "papers opened in 1954 show. In March 1704 a treaty was signed. The duke died in 1706, his son in 1711. "
        "In May his heir followed him, and in 1712 the line ended."
    )
    values = [t.value for t in find_times(report, language.parse(report))]
    assert values == ["1702-05-03", "1702-06", "1515", "1703", "1954", "1704-03", "1706", "1711", "1711-05", "1712"]


def test_a_history_before_christ(language: LanguageModel) -> None:
    report = make_report(
        "The king died in 480 BC. In the spring his son marched north. The following year the city fell. "
        "A decade later, in 469 BC, it was free. There was peace in 465 BC, 460 BC, 455 BC and 450 BC."
    )
    values = [t.value for t in find_times(report, language.parse(report))]
    assert values[:5] == ["BC0480", "BC0480-SP", "BC0479", "BC0469", "BC0469"]


def test_an_open_plan_says_so(language: LanguageModel) -> None:
    report = make_report("A race planned for Monday was cancelled.")
    (time,) = find_times(report, language.parse(report))
    assert time.why == "weekday, looked near because of 'planned' from publication on 2023-09-12"


ZONES = {
    "A rocket rose at dawn Friday in Seoul.": ("Washington", "2023-09-07", "2023-09-08"),
    "A rocket rose at 6 a.m. KST on Friday.": ("WASHINGTON", "2023-09-07", "2023-09-08"),
    "A rocket rose at 9 p.m. EST on Thursday.": ("LONDON, England", "2023-09-07", "2023-09-08"),
    "A rocket rose at 8 p.m. on Thursday in Berlin.": ("Washington", "2023-09-07", "2023-09-07"),
    "A rocket rose at 5 a.m. on Friday in Seoul.": ("SEOUL, South Korea", "2023-09-08", "2023-09-08"),
    "A rocket rose at 5 a.m. on Friday in Tokyo.": (None, "2023-09-08", "2023-09-08"),
}


@pytest.mark.parametrize("text", ZONES)
def test_a_time_told_in_another_zone_keeps_both_days(text: str, language: LanguageModel) -> None:
    dateline, begin, end = ZONES[text]
    report = replace(make_report(text), dateline=dateline)
    (time,) = find_times(report, language.parse(report))
    assert (time.begin, time.end) == (begin, end)
    assert ("where the report is dated" in time.why) == (begin != end)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2999-01-01", None])
def test_reads_whatever_the_day_of_publication(day: str | None, language: LanguageModel) -> None:
    report = make_report(
        "He left a week ago, on Friday, two days after Dec. 31, 9999, in 480 BC, in the latest quarter, and 9000 "
        "years ago, on Feb. 29. He returns next Monday, at dawn in Seoul, in two million years or a decade later.",
        published=day,
    )
    times = find_times(replace(report, dateline="Auckland"), language.parse(report))
    assert len(times) == 10


def test_reads_capitals(language: LanguageModel) -> None:
    report = make_report("THE MAYOR RESIGNED ON FRIDAY.")
    assert [t.value for t in find_times(report, language.parse(report))] == ["2023-09-08"]


def test_only_the_body_is_read(language: LanguageModel) -> None:
    report = make_report("It rained on Friday.\nCopyright 2022")
    body_only = type(report)(
        **{name: getattr(report, name) for name in report.__dataclass_fields__} | {"body": report.body[:1]}
    )
    assert [t.value for t in find_times(body_only, language.parse(body_only))] == ["2023-09-08"]
