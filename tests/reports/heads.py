"""Invented reports as papers, agencies, ministries and blogs lay them out, and what a reader takes from each."""

from typing import NamedTuple

LEAD = "The harbour bill failed on Friday by two votes, and the prime minister left the hall. It was her third defeat."
MORE = "The party meets on Monday, an aide said."


class Head(NamedTuple):
    """A text, and the fields that it tells; ``out`` are words that must not be in the body."""

    text: str
    title: str | None = None
    outlet: str | None = None
    basis: str = "not told"
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    genre: str = "news"
    published: tuple[str | None, str | None] = (None, None)
    body: tuple[str, ...] = (LEAD,)
    out: tuple[str, ...] = ()


_DAY = ("2023-03-03", "2023-03-03")

HEADS = {
    "bare prose tells nothing": Head(f"{LEAD}\n\n{MORE}", body=(LEAD, MORE)),
    "headline, outlet, date": Head(
        f"Harbour bill fails\n\nFox News\n\nPublished 2023-03-03\n\n{LEAD}",
        title="Harbour bill fails",
        outlet="Fox News",
        basis="line under the headline",
        published=_DAY,
        out=("Fox News", "Published"),
    ),
    "masthead and editorial": Head(
        "The Port Ellis Courier\n\n[Editorial] A bill that had to fail\n\nTwo votes are not bad luck\n\n"
        f"By Port Ellis Courier\n\nPublished : March 3, 2023 - 05:31\n\n    • Link copied\n\n{LEAD}",
        title="A bill that had to fail",
        outlet="The Port Ellis Courier",
        basis="masthead",
        genre="opinion",
        published=_DAY,
        body=("Two votes are not bad luck", LEAD),
        out=("Editorial", "Link copied", "By Port Ellis"),
    ),
    "all on one line": Head(
        " date 2023-03-03 Harbour bill fails in Verdania. March. 03, 2023 08:08. "
        "by Mi-Na Roe, Ka-Lo Moe mroe@portellis.example,kmoe@portellis.example.\n\n"
        f"{LEAD} She spoke to The Port Ellis Ilbo.",
        title="Harbour bill fails in Verdania",
        authors=("Mi-Na Roe", "Ka-Lo Moe"),
        published=_DAY,
        body=(f"{LEAD} She spoke to The Port Ellis Ilbo.",),
        out=("date 2023", "08:08", "@"),
    ),
    "agency, date without year": Head(
        "UPDATE 2-Harbour bill fails\n\nBy John Roe and Mary Moe\n\n"
        f"PORT ELLIS, March 3 (Reuters) - {LEAD}\n\n{MORE}\n\n"
        "(Reporting by John Roe and Mary Moe; Editing by Paul Poe)\n\nOur Standards: The Trust Principles.",
        title="Harbour bill fails",
        outlet="Reuters",
        basis="dateline",
        authors=("John Roe", "Mary Moe"),
        dateline="PORT ELLIS",
        body=(LEAD, MORE),
        out=("UPDATE 2", "Reporting by", "Standards"),
    ),
    "agency, date with year": Head(
        f"INTERVIEW-No way back on the harbour\n\nNEW DELHI, March 3, 2023 (AFP) - {LEAD}",
        title="No way back on the harbour",
        outlet="Agence France-Presse",
        basis="dateline",
        dateline="NEW DELHI",
        genre="interview",
        published=_DAY,
    ),
    "flash": Head(
        "KYIV (Reuters) - Verdania's prime minister resigns, state television says",
        outlet="Reuters",
        basis="dateline",
        dateline="KYIV",
        body=("Verdania's prime minister resigns, state television says",),
    ),
    "dateline with a colon": Head(
        f"SEOUL, South Korea: {LEAD}\n{MORE}", dateline="SEOUL, South Korea", body=(LEAD, MORE)
    ),
    "dateline with a dash": Head(f"WASHINGTON — {LEAD}\n{MORE}", dateline="WASHINGTON", body=(LEAD, MORE)),
    "headline twice, caption, place in the byline": Head(
        "Harbour bill fails in Verdania\n\nHarbour bill fails in Verdania\n"
        "Cranes stand over the harbour, where no ship has called since May. / bay AgriNews\n"
        f"By Jane Doe in Berlin March 3, 2023\n\n{LEAD}\n\nNews\n\nDismiss",
        title="Harbour bill fails in Verdania",
        outlet="bay AgriNews",
        basis="caption",
        authors=("Jane Doe",),
        dateline="Berlin",
        published=_DAY,
        out=("Cranes", "News", "Dismiss", "By Jane"),
    ),
    "local paper": Head(
        "THE PORT ELLIS COURIER\nLocal News\n\nHarbour vote splits the council\n\nBy Mary Moe\nStaff Writer\n"
        "mmoe@portelliscourier.example\n\nMarch 3, 2023, 10:15 a.m.\n\nUpdated: March 5, 2023\n\n"
        f"{LEAD}\n\nAdvertisement\n\n{MORE}\n\nREAD MORE: Who pays for the harbour?\n\n"
        "© 2023 The Port Ellis Courier. All rights reserved.",
        title="Harbour vote splits the council",
        outlet="THE PORT ELLIS COURIER",
        basis="masthead",
        authors=("Mary Moe",),
        published=_DAY,
        body=(LEAD, MORE),
        out=("Staff Writer", "Advertisement", "READ MORE", "©", "Updated", "Local News"),
    ),
    "ministry": Head(
        "Ministry of Ports and Harbours of Verdania\n\nPRESS RELEASE\n\nFOR IMMEDIATE RELEASE\n3 March 2023\n\n"
        "Ministry opens inquiry into harbour works\n\n"
        f"PORT ELLIS – {LEAD}\n\n###\n\nMedia contact: press@ports.example",
        title="Ministry opens inquiry into harbour works",
        outlet="Ministry of Ports and Harbours of Verdania",
        basis="masthead",
        dateline="PORT ELLIS",
        genre="press release",
        published=_DAY,
        out=("###", "contact"),
    ),
    "Markdown with front matter": Head(
        '---\ntitle: "Harbour bill fails"\ndate: 2023-03-03\nauthor: Jane Doe\nsource: The Port Ellis Courier\n'
        f"tags: [harbour, vote]\n---\n\n# Harbour bill fails\n\n{LEAD}",
        title="Harbour bill fails",
        outlet="The Port Ellis Courier",
        basis="key source",
        authors=("Jane Doe",),
        published=_DAY,
        out=("tags", "---"),
    ),
    "blog": Head(
        f"# Why the bill failed\n\n*Posted by Jane Doe on 3 March 2023*\n\n{LEAD}\n\nShare this:\n\nTwitter\n\n"
        "Related\n\nThe harbour in pictures\n\nLeave a comment",
        title="Why the bill failed",
        authors=("Jane Doe",),
        published=_DAY,
        out=("Twitter", "pictures", "comment", "Posted"),
    ),
    "byline without By": Head(
        f"World news\nHarbour bill fails in Verdania\n\nJane Doe in Port Ellis\nFri 3 Mar 2023 17.05 GMT\n\n{LEAD}\n\n"
        f"A boat in the harbour at Port Ellis. Photograph: John Roe/The Guardian\n\n{MORE}",
        title="Harbour bill fails in Verdania",
        outlet="The Guardian",
        basis="caption",
        authors=("Jane Doe",),
        dateline="Port Ellis",
        published=_DAY,
        body=(LEAD, MORE),
        out=("A boat", "World news"),
    ),
    "broken into lines": Head(
        "HARBOUR BILL FAILS\nBy Jane Doe\n\n   The harbour bill failed on Friday by two votes, and the prime\n"
        "minister left the hall before the count was read. It was the third\ndefeat of her government this year, and "
        "her party said that it would\nmeet on Monday.\n   The opposition called for an election.\n",
        title="HARBOUR BILL FAILS",
        authors=("Jane Doe",),
        body=(
            (
                "The harbour bill failed on Friday by two votes, and the prime minister left the hall before the "
                "count was read. It was the third defeat of her government this year, and her party said that it "
                "would meet on Monday."
            ),
            "The opposition called for an election.",
        ),
    ),
    "views disowned": Head(
        f"A bill that had to fail\nBy Jane Doe\n{LEAD}\nThe views expressed in this article are the author's own.",
        title="A bill that had to fail",
        authors=("Jane Doe",),
        genre="opinion",
        out=("views",),
    ),
    "outlet after the headline": Head(
        f"LIVE: Verdania votes - BBC News\n3 March 2023\n{LEAD}",
        title="Verdania votes",
        outlet="BBC News",
        basis="title suffix",
        genre="live",
        published=_DAY,
    ),
    "a day that does not exist": Head(f"Harbour bill fails\nPublished 31 Feb 2023\n{LEAD}", title="Harbour bill fails"),
    "a year long gone": Head(f"Harbour bill fails\nPublished 3 March 1850\n{LEAD}", title="Harbour bill fails"),
    "day or month first": Head(
        f"Harbour bill fails\n04/03/2023\n{LEAD}", title="Harbour bill fails", published=("2023-03-04", "2023-04-03")
    ),
    "a date in the prose only": Head(
        "Harbour bill fails\nThe bill of 3 March 2023 failed by two votes, and the minister left at once. It was late.",
        title="Harbour bill fails",
        body=("The bill of 3 March 2023 failed by two votes, and the minister left at once. It was late.",),
    ),
    "a free mail host is no outlet": Head(
        f"Harbour bill fails\nBy Jane Doe jane.doe@gmail.com\n{LEAD}", title="Harbour bill fails", authors=("Jane Doe",)
    ),
}
