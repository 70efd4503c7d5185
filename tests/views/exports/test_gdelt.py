"""GDELT: the columns of its two tables, in order, and nothing that it cannot put."""

import json

from crosswire.model.dossier import Dossier
from crosswire.reading.language import LanguageModel
from crosswire.views.exports.gdelt import EVENT_COLUMNS, MENTION_COLUMNS, gdelt_files
from tests import making
from tests.making import make_report
from tests.views.exports.happenings import dossier_of


def _tables(dossier: Dossier) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    files, _ = gdelt_files(dossier)
    events, mentions = (
        [dict(zip(columns, line.split("\t"), strict=True)) for line in files[name].decode().splitlines()]
        for name, columns in (
            ("crosswire.export.CSV", EVENT_COLUMNS),
            ("crosswire.mentions.CSV", MENTION_COLUMNS),
        )
    )
    return events, mentions


def test_there_are_as_many_columns_as_gdelt_has() -> None:
    assert (len(EVENT_COLUMNS), len(set(EVENT_COLUMNS))) == (61, 61)
    assert (len(MENTION_COLUMNS), len(set(MENTION_COLUMNS))) == (16, 16)
    assert EVENT_COLUMNS[5] == "Actor1Code"
    assert EVENT_COLUMNS[25:27] == ("IsRootEvent", "EventCode")
    assert EVENT_COLUMNS[-2:] == ("DATEADDED", "SOURCEURL")


def test_an_event_is_a_row_with_its_codes(language: LanguageModel) -> None:
    [event], [mention] = _tables(dossier_of(language, "Norway condemned Iceland on Tuesday over the nets."))
    assert (event["SQLDATE"], event["MonthYear"], event["Year"]) == ("20240312", "202403", "2024")
    assert (event["Actor1Code"], event["Actor1Name"], event["Actor1Type1Code"]) == ("NORGOV", "NORWAY", "GOV")
    assert (event["EventCode"], event["EventBaseCode"], event["EventRootCode"]) == ("111", "111", "11")
    assert (event["QuadClass"], event["GoldsteinScale"], event["AvgTone"]) == ("3", "-2.0", "")
    assert (event["NumMentions"], event["NumSources"], event["NumArticles"]) == ("1", "1", "1")
    assert mention["GLOBALEVENTID"] == event["GLOBALEVENTID"]
    assert int(event["GLOBALEVENTID"]) < 2**53
    assert mention["MentionTimeDate"] == "20240314000000"
    assert json.loads(mention["Extras"])["stance"] == "asserts"


def test_an_unknown_outlet_is_no_source(language: LanguageModel) -> None:
    text = "Norway condemned Iceland on Tuesday over the nets."
    told = [make_report(text, "2024-03-14", outlet) for outlet in ("Fen Post", None)]
    [event], _ = _tables(making.dossier_of(language, *told))
    assert (event["NumMentions"], event["NumSources"], event["NumArticles"]) == ("2", "1", "2")


def test_what_is_only_denied_or_supposed_has_no_row(language: LanguageModel) -> None:
    for sentence in ("Norway did not bomb the harbour of Lund.", "Norway may have bombed the harbour of Lund."):
        assert _tables(dossier_of(language, sentence)) == ([], [])


def test_no_cell_breaks_its_row(language: LanguageModel) -> None:
    events, mentions = _tables(dossier_of(language, "Norway\tcondemned Iceland\u2028 on Tuesday over “the\tnets”."))
    assert (len(events), len(mentions)) == (1, 1)
