"""One module per export format. In reading order:

formats            the formats by name

halves             half a character, which UTF-8 cannot hold
jsons              JSON as exports write it
records            plain records as a JSON list
extras             packages that only some formats need
statements         a claim as a plain record
whereabouts        which places claims name, and which an answer to "where" means
countries          codes of states that other tools use
sectors            which sector of PLOVER a party is of

dossier            ``crosswire-dossier/1``, the JSON file that holds everything
columns            the columns of tables, and how each is filled
tables             a dossier as flat tables
csv_files          the tables, for spreadsheets
parquet            the tables, for programs
ninjs              reports as news items
timelinejs         the timeline, for TimelineJS
web_annotation     claims as annotations of the frozen texts
claimreview        what a person has rated
plover_words       the words by which PLOVER's types are told
plover_coding      what type a frame is of
plover_contexts    what an event is about
plover_events      the events of a dossier with their types
plover             event records
cameo              CAMEO codes for PLOVER types
gdelt              events and mentions as GDELT's tables
stix               reports, claims, denials and sightings for threat intelligence
ftm                entities of FollowTheMoney
geojson            places and where events are said to be
wacz               what goes into a WACZ
"""
