"""Invented reports, and where on earth each of their names leads."""

from typing import NamedTuple

__all__ = ["READINGS", "Reading"]


class Reading(NamedTuple):
    """``words`` in ``text`` lead to a place of this state, which lies in ``within``, at about these coordinates."""

    text: str
    words: str
    country: str | None
    within: str
    north: float
    east: float
    dateline: str = ""


READINGS = [
    # Namesakes told apart by the words beside them.
    Reading("A storm hit Salem, Oregon, on Friday.", "Salem", "US", "Oregon", 44.9, -123.0),
    Reading("The mayor of Paris, Texas, resigned.", "Paris", "US", "Texas", 33.7, -95.6),
    Reading("Snow closed schools in Moscow, Idaho, on Monday.", "Moscow", "US", "Idaho", 46.7, -117.0),
    Reading("Shops stayed shut in the Lebanese city of Tripoli.", "Tripoli", "LB", "Lebanon", 34.4, 35.8),
    Reading("Militias clashed in Tripoli, Libya, overnight.", "Tripoli", "LY", "Libya", 32.9, 13.2),
    Reading("The bridge in Cambridge, Massachusetts, will close.", "Cambridge", "US", "Massachusetts", 42.4, -71.1),
    Reading("The trial opens in Birmingham, Alabama, next week.", "Birmingham", "US", "Alabama", 33.5, -86.8),
    Reading("The factory in Athens, Georgia, laid off workers.", "Athens", "US", "Georgia", 34.0, -83.4),
    Reading("He flew to San Jose, the capital of Costa Rica.", "San Jose", "CR", "Costa Rica", 9.9, -84.1),
    Reading("A quake shook Santiago, the capital of Chile.", "Santiago", "CL", "Chile", -33.5, -70.7),
    Reading("Pilgrims reached Santiago de Compostela in Spain.", "Santiago de Compostela", "ES", "Spain", 42.9, -8.5),
    Reading("Farmers met in Cordoba, Argentina, on Sunday.", "Cordoba", "AR", "Argentina", -31.4, -64.2),
    Reading("A train derailed near Cordoba in Spain.", "Cordoba", "ES", "Spain", 37.9, -4.8),
    Reading(
        "Ferries to Victoria, British Columbia, were cancelled.",
        "Victoria", "CA", "British Columbia", 48.4, -123.4,
    ),
    Reading("Bushfires spread in the Australian state of Victoria.", "Victoria", "AU", "Australia", -37.0, 144.5),
    Reading("Police in Perth, Scotland, found the van.", "Perth", "GB", "Scotland", 56.4, -3.4),
    Reading("A court in Perth, Western Australia, freed him.", "Perth", "AU", "Western Australia", -31.9, 115.9),
    Reading("Troops shelled villages in the Kursk region.", "Kursk", "RU", "Russia", 51.7, 36.5),
    Reading("Floods hit Hyderabad in Pakistan.", "Hyderabad", "PK", "Sindh", 25.4, 68.4),
    Reading("Officials in Washington state declared an emergency.", "Washington", "US", "United States", 47.3, -120.2),
    Reading("The plant in Portland, Maine, burned down.", "Portland", "US", "Maine", 43.7, -70.3),
    Reading("Rebels took Valencia in Venezuela.", "Valencia", "VE", "Carabobo", 10.2, -68.0),
    Reading("Spain's Valencia was flooded again.", "Valencia", "ES", "Spain", 39.5, -0.4),
    Reading("A ferry left the Colombian port of Barranquilla.", "Barranquilla", "CO", "Colombia", 11.0, -74.8),
    # Namesakes told apart by the rest of the report.
    Reading(
        "Alabama counts again. Votes in Birmingham and Montgomery were lost, Alabama officials said.",
        "Birmingham", "US", "Alabama", 33.5, -86.8,
    ),
    Reading(
        "Police in Birmingham arrested four men. Trains from London and Manchester were late.",
        "Birmingham", "GB", "England", 52.5, -1.9,
    ),
    Reading(
        "Lebanon buried its dead on Friday. Schools in Beirut, Sidon and Tripoli stayed shut, the Lebanese army said.",
        "Tripoli", "LB", "Lebanon", 34.4, 35.8,
    ),
    Reading(
        "Ontario mourns. Two students from Hamilton died on the road to Toronto, Canada's broadcaster said.",
        "Hamilton", "CA", "Ontario", 43.3, -79.8,
    ),
    Reading(
        "New Zealand was hit by floods. Roads from Auckland to Hamilton were cut.",
        "Hamilton", "NZ", "New Zealand", -37.8, 175.3,
    ),
    Reading(
        "Nigeria sent troops. Gunmen raided a school near Kaduna and fled towards Lagos.",
        "Lagos", "NG", "Nigeria", 6.5, 3.4,
    ),
    Reading(
        "Portugal's south burned. Holidaymakers left Lagos and Faro, Portugal's civil guard said.",
        "Lagos", "PT", "Faro", 37.1, -8.7,
    ),
    # Georgia, Congo, Korea, Jordan.
    Reading(
        "The governor of Georgia spoke in Atlanta. Voters in Florida and Georgia wait.",
        "Georgia", "US", "United States", 32.3, -83.1,
    ),
    Reading(
        "Crowds gathered in Tbilisi. Observers stayed in Georgia until Sunday.",
        "Georgia", "GE", "South Caucasus", 42.3, 43.4,
    ),
    Reading("Refugees crossed from Syria into Jordan at night.", "Jordan", "JO", "Middle East", 31.2, 36.5),
    Reading("He was born in South Korea and lives in Busan.", "Busan", "KR", "South Korea", 35.1, 129.0),
    # All continents.
    Reading("Fighting reached Goma on Tuesday.", "Goma", "CD", "North Kivu", -1.7, 29.2),
    Reading("The army said it held El Fasher in Darfur.", "El Fasher", "SD", "Darfur", 13.6, 25.4),
    Reading("Markets reopened in Mogadishu after the blast.", "Mogadishu", "SO", "Horn of Africa", 2.0, 45.3),
    Reading("Ships waited off Cape Town for days.", "Cape Town", "ZA", "Western Cape", -33.9, 18.4),
    Reading("The junta met envoys in Ouagadougou.", "Ouagadougou", "BF", "Burkina Faso", 12.4, -1.5),
    Reading("A mine collapsed near Antofagasta in Chile.", "Antofagasta", "CL", "Chile", -23.6, -70.4),
    Reading("Gangs burned a station in Port-au-Prince.", "Port-au-Prince", "HT", "Haiti", 18.5, -72.3),
    Reading("Prosecutors in Guadalajara, Mexico, opened a case.", "Guadalajara", "MX", "Jalisco", 20.7, -103.3),
    Reading("Wildfires neared Yellowknife in Canada.", "Yellowknife", "CA", "Northwest Territories", 62.5, -114.4),
    Reading("He landed in Vladivostok on Monday.", "Vladivostok", "RU", "Russian Far East", 43.1, 131.9),
    Reading("A plane made for Yakutsk in Russia.", "Yakutsk", "RU", "Russian Far East", 62.0, 129.7),
    Reading("Shelling killed two people in Kherson, Ukraine.", "Kherson", "UA", "Kherson Oblast", 46.6, 32.6),
    Reading("The delegation stayed in Pyongyang for a week.", "Pyongyang", "KP", "North Korea", 39.0, 125.8),
    Reading("Protests spread in Urumqi, in Xinjiang.", "Urumqi", "CN", "Xinjiang", 43.8, 87.6),
    Reading("Gunmen stormed a hotel in Kandahar, Afghanistan.", "Kandahar", "AF", "Afghanistan", 31.6, 65.7),
    Reading("Flights to Srinagar were grounded.", "Srinagar", "IN", "Kashmir", 34.1, 74.8),
    Reading("Aid trucks reached Khan Younis in Gaza.", "Khan Younis", "PS", "Gaza Strip", 31.3, 34.3),
    Reading("Settlers clashed with villagers near Nablus in the West Bank.", "Nablus", "PS", "West Bank", 32.2, 35.3),
    Reading("A fire broke out in Izmir, Turkey.", "Izmir", "TR", "Turkey", 38.4, 27.1),
    Reading("Doctors in Aleppo, Syria, ran out of fuel.", "Aleppo", "SY", "Syria", 36.2, 37.2),
    Reading("The summit in Hiroshima ended early.", "Hiroshima", "JP", "Japan", 34.4, 132.5),
    Reading("Floods closed roads near Townsville in Queensland.", "Townsville", "AU", "Queensland", -19.3, 146.8),
    Reading("A cyclone passed Suva, Fiji, at dawn.", "Suva", "FJ", "Fiji", -18.1, 178.4),
    Reading("The plant stands in Gdansk, Poland.", "Gdansk", "PL", "Poland", 54.4, 18.6),
    Reading("A ferry sank off Tromso in Norway.", "Tromso", "NO", "Norway", 69.6, 19.0),
    # Divisions, regions, waters, mountains, sites.
    Reading(
        "He rode a train through Primorsky Krai on Sunday.",
        "Primorsky Krai", "RU", "Russian Far East", 45.1, 134.7,
    ),
    Reading("They met in Russia's Far East in September.", "Far East", "RU", "Russia", 60.0, 135.0),
    Reading("Fighting went on in the Donbas in eastern Ukraine.", "Donbas", "UA", "Ukraine", 48.3, 38.3),
    Reading("The militias hold most of Darfur in Sudan.", "Darfur", "SD", "Sudan", 13.0, 25.0),
    Reading("A tanker was seized in the Strait of Hormuz.", "Strait of Hormuz", None, "", 26.6, 56.3),
    Reading("Two ships collided in the South China Sea.", "South China Sea", None, "", 13.0, 114.0),
    Reading("Climbers died in the Himalayas.", "Himalayas", None, "", 28.5, 84.0),
    Reading("Coups shook the Sahel in three years.", "Sahel", None, "", 15.0, 5.0),
    Reading(
        "He landed at Incheon International Airport at noon.",
        "Incheon International Airport", "KR", "Incheon", 37.5, 126.7,
    ),
    Reading("Beer tents opened across Bavaria.", "Bavaria", "DE", "Germany", 49.0, 11.4),
    # Datelines.
    Reading("The strike went on.", "GENEVA", "CH", "Switzerland", 46.2, 6.1, dateline="GENEVA"),
    Reading("The strike went on.", "PORTLAND", "US", "Oregon", 45.5, -122.7, dateline="PORTLAND, Ore."),
    Reading("The strike went on.", "SPRINGFIELD", "US", "Illinois", 39.8, -89.6, dateline="SPRINGFIELD, Illinois"),
    Reading("The strike went on.", "SEOUL", "KR", "South Korea", 37.6, 127.0, dateline="SEOUL, South Korea"),
    Reading("The strike went on.", "WASHINGTON", "US", "United States", 38.9, -77.0, dateline="WASHINGTON"),
]  # fmt: skip
