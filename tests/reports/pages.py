"""Invented pages of broadcasters, agencies, public bodies, NGOs and blogs, and what a reader takes from each."""

from tests.reports.heads import Head
from tests.reports.papers import BODY, BUS, CREW, DAY, TEXT

PAGES = {
    "broadcaster": Head(
        "Lodestar News\nHome  Live TV  World  Asia  Weather\n\nAsia\n\n"
        "Pilgrims' bus plunges into ravine, killing 12\n\n"
        "Hester Quill\nSouth Asia correspondent, Delhi\n\nShare this page\n\n3 hours ago\n\n"
        f"[Photo: The bus in the ravine. Credit: District police]\n\n{BUS}\n\n"
        "He was well again by Tuesday, the driver told Lodestar.\n\nMore on this story\n"
        "How safe are the roads of the high passes?\nIn pictures: A night on Tarn Pass\n\n"
        "© 2024 Lodestar Broadcasting. Lodestar is not responsible for the content of external sites.",
        title="Pilgrims' bus plunges into ravine, killing 12",
        outlet="Lodestar News",
        basis="masthead",
        authors=("Hester Quill",),
        dateline="Delhi",
        body=(BUS, "He was well again by Tuesday, the driver told Lodestar."),
        out=("Live TV", "correspondent", "How safe", "In pictures", "©"),
    ),
    "local television": Head(
        "KTVX 9 News\nNews | Weather | Sports | Traffic | Watch Live\n\nLOCAL NEWS\n\n"
        "Bus plunges into ravine; 12 pilgrims dead\n\n"
        f"By: Hester Quill\nPosted at 6:02 PM, Mar 13, 2024 and last updated 7:15 PM, Mar 14, 2024\n\n"
        f"TARN PASS, Utah — {TEXT}",
        title="Bus plunges into ravine; 12 pilgrims dead",
        outlet="KTVX 9 News",
        basis="masthead",
        authors=("Hester Quill",),
        dateline="TARN PASS, Utah",
        published=DAY,
        body=BODY,
        out=("Weather", "Posted"),
    ),
    "public radio, by the masthead's first word": Head(
        f"Meridian\nNews  Podcasts  Music  Donate\n\nBus plunges into ravine, killing 12 pilgrims\n\n"
        f"March 13, 2024\n\n"
        f"Hester Quill\n\nFrom Meridian in Delhi\n\n{BUS}\n\n"
        "The driver told Meridian that the brakes had failed him twice that day.\n\n© 2024 Meridian",
        title="Bus plunges into ravine, killing 12 pilgrims",
        outlet="Meridian",
        basis="masthead",
        authors=("Hester Quill",),
        published=DAY,
        body=("From Meridian in Delhi", BUS, "The driver told Meridian that the brakes had failed him twice that day."),
        out=("Podcasts", "©"),
    ),
    "agency with a masthead": Head(
        "Keel News Agency\nWORLD NEWS\nMarch 13, 2024 7:42 PM\n\nBus plunges into ravine; at least 12 dead\n\n"
        f"By Hester Quill and Jack Roe\n\nTARN PASS, India (Keel) - {TEXT}\n\n(HQ/jr)",
        title="Bus plunges into ravine; at least 12 dead",
        outlet="Keel News Agency",
        basis="masthead",
        authors=("Hester Quill", "Jack Roe"),
        dateline="TARN PASS, India",
        published=DAY,
        body=BODY,
        out=("WORLD", "HQ"),
    ),
    "agency told by its dateline and its foot": Head(
        f"Bus plunges into ravine; at least 12 dead\n\nTIRANA, March 13 (Keel) -- {TEXT}\n\n© Keel News Agency",
        title="Bus plunges into ravine; at least 12 dead",
        outlet="Keel News Agency",
        basis="dateline",
        dateline="TIRANA",
        body=BODY,
        out=("©",),
    ),
    "agency told by its dateline alone": Head(
        f"Tarn Dispatch\n13.03.2024 18:20\n\nMinister Moe: All are to be buried at home\n\n"
        f"TIRANA, March 13 (Tarn Dispatch) - {TEXT} /hq/",
        title="Minister Moe: All are to be buried at home",
        outlet="Tarn Dispatch",
        basis="masthead",
        dateline="TIRANA",
        published=DAY,
        body=BODY,
        out=("18:20", "/hq/"),
    ),
    "a country in brackets is no agency": Head(
        f"Bus plunges into ravine; 12 dead\n\nTIRANA (Albania) - {TEXT}",
        title="Bus plunges into ravine; 12 dead",
        dateline="TIRANA",
        body=BODY,
    ),
    "ministry, number and date before the headline": Head(
        "REPUBLIC OF VERDANIA\nMinistry of Transport\n\n"
        "No: 45, 13 March 2024, Press Release Regarding the Bus Accident at Tarn Pass\n\n"
        f"{TEXT}",
        title="Press Release Regarding the Bus Accident at Tarn Pass",
        outlet="Ministry of Transport",
        basis="masthead",
        genre="press release",
        published=DAY,
        body=BODY,
        out=("REPUBLIC", "No: 45"),
    ),
    "government bureau": Head(
        "Press Information Office\nGovernment of Verdania\n\nMinistry of Transport\n\n"
        "Minister announces aid for families of Tarn Pass bus victims\n\n"
        "Posted On: 13 MAR 2024 6:45PM by PIO Port Ellis\n\n"
        f"{TEXT}\n\n*****\n\nHQ/JR\n\n(Release ID: 2014321) Visitor Counter : 231",
        title="Minister announces aid for families of Tarn Pass bus victims",
        outlet="Press Information Office",
        basis="masthead",
        genre="press release",
        published=DAY,
        body=BODY,
        out=("Posted On", "HQ/JR", "Release ID"),
    ),
    "NGO": Head(
        "Safe Passage International\nABOUT US  |  OUR WORK  |  PRESS  |  DONATE\n\nNews Release\n\nMarch 13, 2024\n\n"
        f"Verdania: Bus Deaths at Tarn Pass Were Foretold\n\nNo Barrier After Nine Crashes\n\n"
        f"(Port Ellis) – {TEXT}\n\nFor more information, please contact: Hester Quill",
        title="Verdania: Bus Deaths at Tarn Pass Were Foretold",
        outlet="Safe Passage International",
        basis="masthead",
        dateline="Port Ellis",
        genre="press release",
        published=DAY,
        body=("No Barrier After Nine Crashes", *BODY),
        out=("DONATE", "contact"),
    ),
    "think tank": Head(
        "Centre for Mountain Roads\nIdeas for safer travel\n\nResearch • Experts • Events • Donate\n\nCOMMENTARY\n\n"
        f"What the Tarn Pass bus does and does not tell us\n\nBy Hester Quill\n13 March 2024\n4 min read\n\n"
        f"{TEXT}\n\n"
        "Hester Quill is a senior fellow of the Centre for Mountain Roads.\n\nRelated posts\n"
        "The night shift: who is awake at the wheel on the pass?",
        title="What the Tarn Pass bus does and does not tell us",
        outlet="Centre for Mountain Roads",
        basis="masthead",
        authors=("Hester Quill",),
        genre="opinion",
        published=DAY,
        body=(*BODY, "Hester Quill is a senior fellow of the Centre for Mountain Roads."),
        out=("Ideas", "Experts", "night shift", "min read"),
    ),
    "blog": Head(
        "The Quiet Gradient\nNotes from the edge of the road\nHome · About · Archive\n\n"
        "Three questions on the Tarn Pass bus\n\n"
        f"Posted on March 13, 2024 by hquill\n\n{TEXT}\n\nShare this:\n"
        f"Click to share on Twitter (Opens in new window)\n"
        "Like Loading...\nLeave a Reply\n5 thoughts on “Three questions on the Tarn Pass bus”",
        title="Three questions on the Tarn Pass bus",
        outlet="The Quiet Gradient",
        basis="masthead",
        published=DAY,
        body=BODY,
        out=("Notes", "Archive", "hquill", "Click", "Leave", "thoughts"),
    ),
    "newsletter": Head(
        "View this email in your browser\n\nThe Morning Pass\nIssue #212 | March 13, 2024\n\n"
        f"The bus that should have stopped\n\n{TEXT}\n\n"
        f"You are receiving this email because you subscribed.\nUnsubscribe",
        title="The bus that should have stopped",
        outlet="The Morning Pass",
        basis="masthead",
        published=DAY,
        body=BODY,
        out=("browser", "Issue", "receiving", "Unsubscribe"),
    ),
    "transcript": Head(
        "TRANSCRIPT\n\nSurvivor of Tarn Pass bus speaks of the night\n\nMarch 13, 2024 5:07 AM ET\n\n"
        "Heard on Dawn Desk\n\n"
        f"HESTER QUILL, HOST:\n\n{TEXT}\n\nJACK ROE: It was dark.\n\n"
        "Transcript provided by Lodestar, Copyright Lodestar.",
        title="Survivor of Tarn Pass bus speaks of the night",
        published=DAY,
        body=("HESTER QUILL, HOST:", *BODY, "JACK ROE: It was dark."),
        out=("TRANSCRIPT", "Heard on"),
    ),
    "live page": Head(
        "LIVE\n\nTarn Pass bus crash: Twelve pilgrims dead as search goes on\n\nUpdated 4 minutes ago\n\n"
        f"Follow live updates\n\nHester Quill\n13 March 2024\n\n14:32\n\n{BUS}\n\n14:05\n\n{CREW}\n\nLoad more",
        title="Tarn Pass bus crash: Twelve pilgrims dead as search goes on",
        authors=("Hester Quill",),
        genre="live",
        published=DAY,
        body=BODY,
        out=("14:", "Follow", "Load"),
    ),
    "mobile page": Head(
        "☰\nMenu\nPass & Peak\nSubscribe\nLog in\nHome\nNews\nSport\nPuzzles\nMore\n\n"
        "Bus with 40 pilgrims falls into ravine\n\n"
        f"By Hester Quill\n5 min\nMarch 13, 2024\n🔊 Listen\nShare\nSave\n\n{TEXT}\n\nBack to top\nAbout\n"
        f"Contact\nPrivacy Policy\n"
        "Terms of Use",
        title="Bus with 40 pilgrims falls into ravine",
        outlet="Pass & Peak",
        basis="masthead",
        authors=("Hester Quill",),
        published=DAY,
        body=BODY,
        out=("☰", "Puzzles", "Log in", "Privacy", "Listen"),
    ),
    "title of the page, then the headline": Head(
        "Bus falls into ravine, killing 12 - Port Ellis Courier\n\nSkip to content\n\n"
        "Bus falls into ravine, killing 12\n\n"
        f"Hester Quill, Staff Reporter\n\n{TEXT}",
        title="Bus falls into ravine, killing 12",
        outlet="Port Ellis Courier",
        basis="title suffix",
        authors=("Hester Quill",),
        body=BODY,
        out=("Skip", "Staff"),
    ),
    "source under the text": Head(
        f"Bus falls into ravine, killing 12\n\n2024-03-13\n\n{TEXT}\n\nSource: Keel News Agency\nEditor: JR",
        title="Bus falls into ravine, killing 12",
        outlet="Keel News Agency",
        basis="closing credit",
        published=DAY,
        body=BODY,
        out=("Source", "Editor"),
    ),
    "desk's initials and agencies": Head(
        f"Bus falls into ravine, killing 12\n\nPublished 03/13/2024\n\n{TEXT}\n\nhq/jr (dpa, Reuters)",
        title="Bus falls into ravine, killing 12",
        published=DAY,
        body=BODY,
        out=("hq/jr",),
    ),
    "magazine": Head(
        "HILL & DALE\nThe Long Read\n\nThe last bus over the mountain\n\n"
        f"For forty years one company drove the pilgrims. Then came the night of the mist.\n\n"
        f"By Hester Quill\nIllustrations by Jack Roe\n\nMarch 13, 2024\n\n{TEXT}\n\n"
        "This article appears in the April 2024 print edition with the headline “The Last Bus.”",
        title="The last bus over the mountain",
        outlet="HILL & DALE",
        basis="masthead",
        authors=("Hester Quill",),
        published=DAY,
        body=("For forty years one company drove the pilgrims. Then came the night of the mist.", *BODY),
        out=("Long Read", "Illustrations", "print edition"),
    ),
    "subscription note and caption": Head(
        "Tarn Herald\n\nThis article is more than 2 years old\n\nBus falls into ravine, killing 12\n\n"
        f"The wreck of the bus on Tuesday. Photograph: Jack Roe/Keel\n\nHester Quill in Tarn Pass\n\n"
        f"First published on Wed 13 Mar 2024 09.12 GMT\n\n{TEXT}\n\n"
        "Topics\nRoads\nPilgrims\nReuse this content",
        title="Bus falls into ravine, killing 12",
        outlet="Tarn Herald",
        basis="masthead",
        authors=("Hester Quill",),
        dateline="Tarn Pass",
        published=DAY,
        body=BODY,
        out=("years old", "wreck", "Topics", "Roads", "Reuse"),
    ),
}
