"""Invented stories of two to four reports each, reports that tell of several of them, and some that only seem to."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["HARD", "ROUND_UPS", "STORIES"]

STORIES: Mapping[str, tuple[str, ...]] = {
    "harbour": (
        """Trawlers return to Bergen as new quay opens

Berit Solheim, the fisheries minister, opened the rebuilt fishing quay in Bergen on Tuesday, two years after a
 storm tore the old one from its piles. Eleven trawlers sailed in behind a tug with the mayor on board.

Solheim said the quay had cost 40 million kroner and would bring back two hundred jobs. "This town has waited
 long enough," she told the crowd.

The skippers' league complained that the quay is too short. Its chairman, Odd Raknes, said that trawlers of more
 than sixty metres would still have to land their catch in Ålesund.""",
        """Skippers say Bergen's new quay is too short

The fishing quay that minister Berit Solheim opened in Bergen on Tuesday is too short for modern trawlers, the
 skippers' league says. Odd Raknes, who leads it, called the quay a monument to thrift.

The ministry answered that a longer quay would have cost twice as much. Solheim told reporters that the boats
 which are too long can be unloaded at the old fish market.

A storm broke the old quay two years ago, and landings in the town fell by half.""",
        """Fish auction resumes in Bergen after two years

The first fish auction in two years was held in Bergen on Tuesday afternoon, hours after a new quay was opened
 by fisheries minister Berit Solheim. Eighty tonnes of cod and haddock were sold.

Buyers praised the quay. But Odd Raknes of the skippers' league said four trawlers had been turned away because
 they were too long for it.""",
    ),
    "quake": (
        """Strong quake kills 14 on Peru's coast

A strong earthquake shook the coast of Peru before dawn on Tuesday, killing at least 14 people in and around
 Ica, the civil defence office said. Old houses of mud brick fell on sleeping families.

The quake had a magnitude of 6.9. The road from Ica to Lima is blocked by rocks, and fishing villages near Pisco
 have no water.

President Rosa Quispe flew to Ica and promised tents within a day. Soldiers were clearing the road, she said.""",
        """Peru quake: villages near Pisco wait for water

Two days of aftershocks are feared on the coast of Peru, where an earthquake of magnitude 6.9 killed 14 people
 in Ica on Tuesday. The head of civil defence, Hugo Mamani, asked people to sleep in the open.

In the fishing villages near Pisco the pumps stood still. Mamani said soldiers would bring water by lorry as
 soon as the road from Lima was free of rocks.

President Rosa Quispe visited the hospital in Ica, where 200 injured people were being treated.""",
        """Death toll of Ica earthquake rises to 19

The number of people killed by the earthquake in the Peruvian region of Ica rose to 19 on Tuesday night after
 rescuers found five bodies in a fallen church, the mayor of Pisco said.

Hugo Mamani of the civil defence office put the number of injured at 240. He said that President Rosa Quispe had
 declared an emergency in Ica.""",
    ),
    "election": (
        """Holm wins Danish vote as Toft concedes

Anna Holm won the election in Denmark on Monday with forty seats for her Harbour Party, and prime minister Lars
 Toft conceded before midnight. It was the worst night for his Reform bloc in thirty years.

Holm told supporters in Copenhagen that she would talk to the Greens first. Toft said he would stay on until a
 new government is sworn in.

Turnout was 84 per cent, the electoral office said.""",
        """Danish winner Holm opens coalition talks with Greens

Anna Holm, whose Harbour Party won the Danish election, met the leader of the Greens in Copenhagen on Tuesday.
 The Greens' Mads Bruun said that they had agreed on nothing but the coffee.

Lars Toft, the outgoing prime minister, said the Reform bloc would not support a minority government under Holm.""",
    ),
    "refinery": (
        """Fire at Gdansk refinery put out after nine hours

A fire at the Baltica refinery in Gdansk was put out on Tuesday after nine hours, the fire brigade said. Two
 workers were treated for burns, and a column of smoke was seen as far as Sopot.

Baltica said a pump in the diesel unit had leaked. The company stopped the unit and said petrol stations would
 be supplied from stocks.

The environment inspector, Ewa Lis, ordered samples to be taken from the Motlawa river.""",
        """Baltica accused of skipping checks before Gdansk fire

Workers of the Baltica refinery in Gdansk say that the pump which caught fire on Tuesday had not been checked
 since spring. Their union, Spojnia, said it had warned the company twice.

Baltica denied that. The company said every pump in the diesel unit had been inspected in August, and that the
 fire brigade had found nothing wrong.

Ewa Lis, the environment inspector, said her office would look at the maintenance books.""",
        """Smell of diesel in the Motlawa after refinery fire

Residents of Gdansk complained on Tuesday evening of a smell of diesel along the Motlawa river, hours after the
 fire at the Baltica refinery. The city closed two beaches.

Inspector Ewa Lis said the samples would be ready on Thursday. Baltica said that no diesel had left its grounds.""",
    ),
    "ferry strike": (
        """Crews of Aegean ferries walk out over night shifts

Ferries between Piraeus and the islands stayed in port on Tuesday as crews began a strike of 48 hours over night
 shifts. The seamen's federation, PNF, said nine in ten of its members had stopped work.

Nikos Varelas, who leads the federation, said no ship would sail before Thursday. Some 30,000 holidaymakers were
 stuck on the islands, the shipping ministry said.

The owners' union called the strike illegal and went to court.""",
        """Court in Piraeus rules ferry strike lawful

A court in Piraeus on Tuesday refused to stop the strike of ferry crews, which has cut off the Aegean islands.
 The judge said that the seamen's federation had given notice in time.

Nikos Varelas, the federation's leader, said that crews would talk about night shifts but not under threat. The
 shipowners said they would appeal. The shipping ministry is chartering planes for tourists on Naxos.""",
    ),
}
"""By matter its reports, all of one day."""

ROUND_UPS: Mapping[str, tuple[str, frozenset[str]]] = {
    "numbered list": (
        """Five things to know this Tuesday

Good morning. Here is what happened while you slept, and what to watch today.

1. Earthquake in Peru. At least 14 people were killed when an earthquake of magnitude 6.9 struck near Ica before
 dawn. President Rosa Quispe is on her way there, and soldiers are clearing the road from Lima.

2. Denmark votes for change. Anna Holm's Harbour Party won forty seats in the Danish election, and prime
 minister Lars Toft conceded. Holm wants to talk to the Greens first.

3. Ferries at a standstill. Crews of ferries from Piraeus to the Aegean islands began a strike over night
 shifts. The seamen's federation says no ship will sail before Thursday.

Have a good day.""",
        frozenset({"quake", "election", "ferry strike"}),
    ),
    "headlines within": (
        """Europe this evening

Refinery fire in Gdansk

The fire at the Baltica refinery in Gdansk burned for nine hours before the fire brigade put it out. A pump in
 the diesel unit had leaked, the company says. Two workers have burns.

Bergen gets its quay

Fisheries minister Berit Solheim opened the new quay in Bergen, and trawlers came back to the town after two
 years. The skippers' league grumbles that the quay is too short.

Chess final goes to a tie-break

Grandmaster Ilse Vondrak of Austria and the Georgian champion Nino Beridze drew their last game in Salzburg.
 They will meet again on Saturday in four rapid games, the chess league said.""",
        frozenset({"refinery", "harbour", "own"}),
    ),
    "in other news": (
        """Toft concedes as Holm takes Denmark

Prime minister Lars Toft conceded defeat in the Danish election after Anna Holm's Harbour Party took forty
 seats. He said that he would stay on until a new government is sworn in.

Holm, cheered by supporters in Copenhagen, said the Greens would be the first she talks to. Turnout was 84 per
 cent.

In other news, a court in Piraeus refused to stop the strike of ferry crews that has cut off the Aegean islands.
 The judge found that the seamen's federation had given notice in time, and its leader, Nikos Varelas, said no
 ship would sail before Thursday.

The shipowners said they would appeal against the ruling.""",
        frozenset({"election", "ferry strike"}),
    ),
    "meanwhile": (
        """Aftershocks keep Ica awake

Aftershocks kept people in Ica out of their houses on Tuesday night after the earthquake of magnitude 6.9 that
 killed 14 on the coast of Peru. Hugo Mamani of civil defence told families to sleep in the open.

President Rosa Quispe walked through the hospital and promised tents. Villages near Pisco had no water, because
 the road from Lima was blocked by rocks.

Meanwhile, in Poland, firemen in Gdansk needed nine hours to put out a fire at the Baltica refinery. Baltica
 said that a pump in its diesel unit had leaked. The environment inspector, Ewa Lis, is having water from the
 Motlawa river tested.""",
        frozenset({"quake", "refinery"}),
    ),
    "live page": (
        """As it happened: Tuesday's news

18:40

Rescuers in Pisco found five bodies in a fallen church, and the toll of the earthquake in Peru now stands at 19,
 the mayor says. Hugo Mamani of civil defence counts 240 injured.

17:15

The fish auction in Bergen is open again. Eighty tonnes of cod and haddock were sold after minister Berit
 Solheim opened the new quay this morning.

15:30

President Rosa Quispe has declared an emergency in the region of Ica. She said soldiers would bring water to the
 villages near Pisco.

14:05

Odd Raknes of the skippers' league says four trawlers had to turn away from the new quay in Bergen. They were
 too long for it.""",
        frozenset({"quake", "harbour"}),
    ),
    "analysis": (
        """Two tests of a promise: who pays when the plant burns and the boats stop?

Governments like to say that safety comes first. This week two of them are asked what it costs.

In Gdansk, the union Spojnia says it warned Baltica twice that the pump in the refinery's diesel unit had not
 been checked since spring. On Tuesday the pump caught fire, and the fire brigade needed nine hours. Baltica
 denies that it skipped any check. The environment inspector, Ewa Lis, now wants to see the maintenance books.

In Piraeus, it is the crews who have stopped work. The seamen's federation says night shifts on the ferries to
 the Aegean islands leave its members too tired to steer. Nikos Varelas, its leader, has a court on his side: the
 judge refused to forbid the strike. The shipowners will appeal.

Both quarrels turn on who keeps the books, and neither government has yet opened them.""",
        frozenset({"refinery", "ferry strike"}),
    ),
    "bullets": (
        """Evening digest

• Fisheries: minister Berit Solheim opened the rebuilt quay in Bergen, where eleven trawlers sailed in behind a
 tug. Odd Raknes of the skippers' league says the quay is too short.

• Denmark: election winner Anna Holm met the leader of the Greens, Mads Bruun, in Copenhagen. Lars Toft's Reform
 bloc will not support a minority government.

• Poland: residents of Gdansk complain of a smell of diesel along the Motlawa after the fire at the Baltica
 refinery. The city has closed two beaches.""",
        frozenset({"harbour", "election", "refinery"}),
    ),
    "tail": (
        """Tourists stranded as ferry strike bites

Some 30,000 holidaymakers were stuck on Aegean islands on Tuesday as ferry crews stayed away from work. Planes
 chartered by the shipping ministry brought the first four hundred home from Naxos.

Nikos Varelas of the seamen's federation said that the strike over night shifts would last until Thursday at
 least.

The shipowners, who lost in court in Piraeus, said that they would appeal.

Also today: The first fish auction in two years was held in Bergen, where fisheries minister Berit Solheim had
 opened a new quay in the morning. Eighty tonnes of cod and haddock were sold, but four trawlers were too long
 for the quay.""",
        frozenset({"ferry strike", "harbour"}),
    ),
}
"""By their make, reports that tell of several of the stories; ``own`` where they tell of something else beside."""

HARD: Mapping[str, tuple[str, frozenset[str]]] = {
    "background in passing": (
        """Strike pay runs low for Aegean crews

The seamen's federation in Piraeus has strike pay for four more days, its treasurer said on Tuesday, as ferry
 crews kept the Aegean islands cut off for a second day over night shifts.

The walk-out began on the day on which an earthquake killed 14 people in Peru, and few abroad took note of it.
 Nikos Varelas, the federation's leader, said that crews would hold out.

The shipowners have lost in court and mean to appeal.""",
        frozenset({"ferry strike"}),
    ),
    "compares with an old case": (
        """Why the pump in Gdansk was not checked

The pump that burned at the Baltica refinery in Gdansk was of a make that has failed before, the union Spojnia
 says. In 1998 a pump of the same make set fire to a refinery in Ploiesti in Romania, and six men died there. Its
 owner was fined for having skipped checks, and the works were shut for a year.

Baltica says that the make has been changed since then. Ewa Lis, the environment inspector, said on Tuesday that
 her office would read the maintenance books of the diesel unit.""",
        frozenset({"refinery"}),
    ),
    "a quake elsewhere": (
        """Quake in northern Iran leaves eight dead

An earthquake of magnitude 6.1 shook the north of Iran on Tuesday, killing eight people in Tabriz, where the
 wall of a bazaar fell on shoppers. The Red Crescent is handing out tents.

The governor, Reza Karimi, said schools would stay closed. Hospitals have taken in sixty injured people.""",
        frozenset({"own"}),
    ),
    "an election elsewhere": (
        """Estonia's Tamm wins vote and looks for partners

Kadri Tamm won the election in Estonia with thirty-one seats for her Shore Party, and prime minister Juhan Sepp
 conceded on Monday night. Tamm said that she would talk to the Liberals first.

Sepp will stay on until a new government is sworn in. Turnout was 61 per cent, the electoral office in Tallinn
 said.""",
        frozenset({"own"}),
    ),
    "a person of two stories": (
        """Solheim will not run for party leader

Norway's fisheries minister, Berit Solheim, said on Tuesday that she would not run for leader of the Coast Party
 in spring. The congress in Hamar will now choose between two deputies.

Solheim, who was in Bergen to open a quay, told reporters that she wanted more time for her children. Party
 secretary Jon Tveit said the members would be sorry.

The Coast Party has lost three elections in a row, and its treasurer has warned of empty coffers.""",
        frozenset({"own"}),
    ),
    "a long report of one story": (
        """How Ica lived through the night

Marta Huaman was asleep when the wall came down. Her husband pulled the children out through the window, she
 said, and went back for the dog.

The earthquake that struck the coast of Peru on Tuesday killed 14 people in Ica. Magnitude 6.9, says the
 institute of geophysics; for Huaman it was a lorry driving through the kitchen.

By noon the first soldiers had come with shovels. Hugo Mamani, who heads civil defence, stood on a crate and
 asked people to stay out of houses with cracks.

In the hospital the nurses had run out of plaster. A doctor, who had not slept, said that most of the injured
 were children with broken arms.

President Rosa Quispe came at four and left at five. She promised tents, and water for the villages near Pisco.

"We were promised tents in 2007 as well," said Huaman. "My mother got hers in 2009.\"""",
        frozenset({"quake"}),
    ),
}
"""Reports that only seem to tell of several, or of a story that they look like."""
