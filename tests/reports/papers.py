"""Invented reports as newspapers of many countries print them, and what a reader takes from each."""

from tests.reports.heads import Head

BUS = (
    "A bus carrying 40 pilgrims plunged into a ravine near Tarn Pass on Monday, killing at least 12 people and "
    "injuring 20 others, the district police said."
)
CREW = "Rescuers worked by torchlight until dawn, and the last survivor was carried up shortly before six."
BODY = (BUS, CREW)
TEXT = f"{BUS}\n\n{CREW}"
DAY = ("2024-03-13", "2024-03-13")

PAPERS = {
    "British weekly": Head(
        "EAST MARDEN ECHO\nThe voice of the Vale since 1902\n\nNews  Sport  What's On  Jobs  Family Announcements\n\n"
        "Pilgrims' bus in ravine was nearly 30 years old\n\n13th March 2024\n\nBy Hester Quill\n"
        f"Local Democracy Reporter\n\nShare\n\n14 Comments\n\n{TEXT}\n\nGet involved with the news\n\nComments (14)",
        title="Pilgrims' bus in ravine was nearly 30 years old",
        outlet="EAST MARDEN ECHO",
        basis="masthead",
        authors=("Hester Quill",),
        published=DAY,
        body=(*BODY, "Get involved with the news"),
        out=("voice of the Vale", "Jobs", "Democracy", "Comments"),
    ),
    "British daily, byline without By": Head(
        "The Albion Record\nNews\nPolitics\nSport\nPuzzles\nOpinion\n\n"
        "Twelve pilgrims killed as bus falls from mountain pass\n\n"
        "Survivors tell of a wall of mist and no barrier\n\n"
        f"Hester Quill, South Asia Editor\n13 March 2024 • 9:00pm\n\n{TEXT}",
        title="Twelve pilgrims killed as bus falls from mountain pass",
        outlet="The Albion Record",
        basis="masthead",
        authors=("Hester Quill",),
        published=DAY,
        body=("Survivors tell of a wall of mist and no barrier", *BODY),
        out=("Puzzles", "Asia Editor"),
    ),
    "British page, role on the name's line": Head(
        "Pilgrims' bus falls into ravine, killing 12\n\nHester Quill South Asia correspondent\n"
        "Wed 13 Mar 2024 09.12 GMT\nLast modified on Wed 13 Mar 2024 11.40 GMT\n\n"
        f"{TEXT}\n\n• This article was amended on 14 March 2024 to correct a name.",
        title="Pilgrims' bus falls into ravine, killing 12",
        authors=("Hester Quill",),
        published=DAY,
        body=BODY,
        out=("amended", "modified"),
    ),
    "American daily": Head(
        "THE TARN VALLEY TRIBUNE\nNation & World\n\nBus Plunges Into Ravine, Killing 12 Pilgrims\n\n"
        "By HESTER QUILL\nTribune Staff Writer\n"
        "PUBLISHED: March 13, 2024 at 6:00 a.m. | UPDATED: March 14, 2024 at 9:14 a.m.\n\n"
        f"TARN PASS — {TEXT}\n\nTribune staff writer John Roe contributed to this report.\n\n"
        "Originally Published: March 13, 2024 at 6:00 a.m.",
        title="Bus Plunges Into Ravine, Killing 12 Pilgrims",
        outlet="THE TARN VALLEY TRIBUNE",
        basis="masthead",
        authors=("HESTER QUILL",),
        dateline="TARN PASS",
        published=DAY,
        body=BODY,
        out=("Nation", "Staff", "contributed"),
    ),
    "American daily, agency told in brackets": Head(
        "Bus Plunges Into Ravine, Killing 12\n\nBy HESTER QUILL, Keystone Press\nMarch 13, 2024\n\n"
        f"HARROW FALLS, Ohio (KP) — {TEXT}\n\n___\n\nRoe reported from Columbus.\n\n"
        "Copyright 2024 Keystone Press. All rights reserved.",
        title="Bus Plunges Into Ravine, Killing 12",
        outlet="Keystone Press",
        basis="byline",
        authors=("HESTER QUILL",),
        dateline="HARROW FALLS, Ohio",
        published=DAY,
        body=BODY,
        out=("Copyright", "reported from"),
    ),
    "American page, name and paper behind a bar": Head(
        "Bus plunges into ravine, killing 12 pilgrims\n\nHester Quill | Port Ellis Courier\n\n"
        f"{TEXT}\n\nHester Quill covers transport. Reach her at hquill@portelliscourier.example.",
        title="Bus plunges into ravine, killing 12 pilgrims",
        outlet="Port Ellis Courier",
        basis="byline",
        authors=("Hester Quill",),
        body=(*BODY, "Hester Quill covers transport. Reach her at hquill@portelliscourier.example."),
    ),
    "Indian daily, date then place": Head(
        "The Deccan Lamp\nHome / India / States\n\n12 pilgrims die as bus falls into gorge near Tarn Pass\n\n"
        "The driver had been at the wheel for 14 hours, police say\n\n"
        "Updated - March 14, 2024 08:10 am IST - HASANPUR\n\n"
        f"Our Special Correspondent\n\n{TEXT}\n\nPublished - March 13, 2024 09:45 pm IST\n\nRead Comments",
        title="12 pilgrims die as bus falls into gorge near Tarn Pass",
        outlet="The Deccan Lamp",
        basis="masthead",
        dateline="HASANPUR",
        published=DAY,
        body=("The driver had been at the wheel for 14 hours, police say", *BODY),
        out=("India", "Correspondent", "Comments", "IST"),
    ),
    "Indian page, place then date": Head(
        "Bus falls into gorge: 12 pilgrims dead, 20 hurt\n\nWritten by Hester Quill\n"
        f"Pune | Updated: March 13, 2024 07:00 IST\n2 min read\n\nListen to this article\n\n{TEXT}\n\n"
        f"(With PTI inputs)",
        title="Bus falls into gorge: 12 pilgrims dead, 20 hurt",
        authors=("Hester Quill",),
        dateline="Pune",
        published=DAY,
        body=BODY,
        out=("min read", "Listen", "PTI"),
    ),
    "Indian page, editors named": Head(
        "News18 Konkan\nHome » News » India » Bus Falls Into Gorge Near Tarn Pass, 12 Dead\n\n"
        "Bus Falls Into Gorge Near Tarn Pass, 12 Dead\n\nEdited By: Hester Quill\n"
        "Last Updated: March 13, 2024, 18:20 IST\n"
        f"Tarn Pass, India\n\n{TEXT}",
        title="Bus Falls Into Gorge Near Tarn Pass, 12 Dead",
        outlet="News18 Konkan",
        basis="masthead",
        dateline="Tarn Pass, India",
        published=DAY,
        body=BODY,
        out=("Home", "Edited", "IST"),
    ),
    "Nigerian daily": Head(
        "The Benue Lantern\nTruth without fear\n\nMetro\n\nPolice confirm 12 pilgrims dead in Tarn bus crash\n\n"
        f"On March 13, 2024\n\nBy Musa Ekanem, Lokoja\n\nKindly share this story:\n\n{TEXT}\n\n"
        "Copyright The Benue Lantern.\nAll rights reserved. This material may not be reproduced.",
        title="Police confirm 12 pilgrims dead in Tarn bus crash",
        outlet="The Benue Lantern",
        basis="masthead",
        authors=("Musa Ekanem",),
        dateline="Lokoja",
        published=DAY,
        body=BODY,
        out=("Truth", "Metro", "Kindly", "Copyright"),
    ),
    "Nigerian page, From for By": Head(
        f"12 pilgrims die in Tarn bus crash\n\nMarch 13, 2024\n\nFrom Musa Ekanem, Kano\n\n{TEXT}",
        title="12 pilgrims die in Tarn bus crash",
        authors=("Musa Ekanem",),
        dateline="Kano",
        published=DAY,
        body=BODY,
    ),
    "Turkish daily": Head(
        "Pilgrims' bus plunges into ravine, 12 dead\nBY BOSPHORUS DAILY WITH AGENCIES\nISTANBUL\n"
        f"MAR 13, 2024 - 3:45 PM GMT+3\n\n{TEXT}",
        title="Pilgrims' bus plunges into ravine, 12 dead",
        outlet="BOSPHORUS DAILY",
        basis="byline",
        dateline="ISTANBUL",
        published=DAY,
        body=BODY,
    ),
    "Philippine page": Head(
        "Pilgrims' bus plunges into ravine; 12 dead\n\nBy: Hester Quill - @hquillPDL\n"
        "Daluyong.net / 05:30 AM March 13, 2024\n\n"
        f"MANILA, Philippines — {TEXT}\n\nRead Next\n\nTyphoon season to begin early",
        title="Pilgrims' bus plunges into ravine; 12 dead",
        outlet="Daluyong.net",
        basis="line under the headline",
        authors=("Hester Quill",),
        dateline="MANILA, Philippines",
        published=DAY,
        body=BODY,
        out=("@", "Read Next", "Typhoon"),
    ),
    "Australian page, no By": Head(
        f"Twelve pilgrims killed as bus plunges into ravine\nHester Quill and Jack Roe\nMarch 13, 2024 — 5.00am\n"
        f"Save\nLog in, register or subscribe to save articles for later.\n\n{TEXT}",
        title="Twelve pilgrims killed as bus plunges into ravine",
        authors=("Hester Quill", "Jack Roe"),
        published=DAY,
        body=BODY,
        out=("Save", "Log in"),
    ),
    "Kenyan daily, date before all": Head(
        "Wednesday, March 13, 2024\nThe Rift Mail\n\nCOUNTIES\n\n12 pilgrims perish in Tarn Pass bus tragedy\n\n"
        f"By HESTER QUILL and JOHN ROE\n\n{TEXT}\n\nhquill@riftmail.example",
        title="12 pilgrims perish in Tarn Pass bus tragedy",
        outlet="The Rift Mail",
        basis="masthead",
        authors=("HESTER QUILL", "JOHN ROE"),
        published=DAY,
        body=BODY,
        out=("COUNTIES", "@"),
    ),
    "Pakistani page, all on the byline": Head(
        "12 pilgrims killed as bus falls into ravine\n\nHester Quill Published March 13, 2024 "
        f"Updated March 14, 2024 08:00am\n\n{TEXT}\n\nPublished in Karakoram Times, March 14th, 2024",
        title="12 pilgrims killed as bus falls into ravine",
        outlet="Karakoram Times",
        basis="imprint",
        authors=("Hester Quill",),
        published=DAY,
        body=BODY,
    ),
    "reprint with the agency in the byline": Head(
        "FENWICK ADVERTISER\nYour town, your paper\n\nTwelve die as pilgrims' bus falls into ravine\n\n"
        f"Wednesday 13th March 2024\n\nBy Hester Quill and Jack Roe, Keel\n\n{TEXT}\n\n"
        "© Keel News Agency. Reprinted with permission.",
        title="Twelve die as pilgrims' bus falls into ravine",
        outlet="FENWICK ADVERTISER",
        basis="masthead",
        authors=("Hester Quill", "Jack Roe"),
        published=DAY,
        body=BODY,
        out=("Your town", "Reprinted"),
    ),
    "no outlet, section and headline in capitals and small letters": Head(
        f"World\n\nBus Plunges Into Ravine\n\nMarch 13, 2024\n\n{TEXT}",
        title="Bus Plunges Into Ravine",
        published=DAY,
        body=BODY,
    ),
    "headline of the page above its menu": Head(
        "Storm Hits Tarn Pass\n\nHome | News | Sport | Contact\n\nStorm Hits Tarn Pass\n\n"
        f"Rescue crews search for survivors of the bus\n\n{TEXT}",
        title="Storm Hits Tarn Pass",
        body=("Rescue crews search for survivors of the bus", *BODY),
    ),
    "masthead and headline without blank lines": Head(
        f"The Upland Standard\nHills and dales, every Thursday\nBus with 40 pilgrims falls into ravine\n"
        f"13 March 2024\n"
        f"Hester Quill\n{TEXT}",
        title="Bus with 40 pilgrims falls into ravine",
        outlet="The Upland Standard",
        basis="masthead",
        authors=("Hester Quill",),
        published=DAY,
        body=BODY,
    ),
}
