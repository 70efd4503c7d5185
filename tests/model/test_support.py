"""By how many independent origins, in how many reports."""

from dataclasses import replace

from crosswire.model.account import Answer, Event, Origin
from crosswire.model.support import families, original, support_of
from tests.making import make_report

ONE, TWO = (Origin(id=f"origin-{n}", label=f"voice {n}", claims=()) for n in (1, 2))
EVENT = Event(
    id="event", story="story", label="", claims=(), origins=(ONE, TWO), questions=(), reports=("r1", "r2", "r3")
)


def test_of_an_event_and_of_an_answer() -> None:
    assert str(support_of(EVENT, EVENT)) == "said by 2 independent origins in 3 reports"
    answer = Answer(id="answer", value="yes", text="", claims=(), origins=("origin-2",), reports=("r2",))
    found = support_of(answer, EVENT)
    assert (found.origins, str(found)) == ((TWO,), "said by 1 independent origin in 1 report")


def test_copies_and_versions_are_their_original() -> None:
    first = make_report("The ferry sank.")
    copy = replace(make_report("The ferry sank!"), copy_of=first.id)
    version = replace(make_report("The ferry sank at noon."), version_of=copy.id)
    reports = {report.id: report for report in (first, copy, version)}
    assert original(version, reports) == first
    assert families(reports, reports) == (first.id,)
    assert original(version, {version.id: version}) == version
