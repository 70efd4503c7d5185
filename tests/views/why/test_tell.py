"""The steps that led to a thing: each kind of thing has its own, and they hold."""

import io
from collections.abc import Iterator
from dataclasses import replace

import pytest
from rich.console import Console

from crosswire.model.account import Event, WantKind
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.reading.language import LanguageModel
from crosswire.views.evidence import EvidenceError
from crosswire.views.exports.dossier import dump, load
from crosswire.views.why.find import AnswerFound, RelationFound
from crosswire.views.why.show import print_steps, step_record
from crosswire.views.why.steps import Step
from crosswire.views.why.tell import tell
from tests.making import dossier_of
from tests.views.brief.stories import COURIER, HERALD, HOSTILE, POST
from tests.views.visit import visit


@pytest.fixture(scope="module")
def dam(language: LanguageModel) -> Dossier:
    return dossier_of(language, COURIER, POST, HERALD, HOSTILE)


def every(step: Step) -> Iterator[Step]:
    yield step
    for under in step.steps:
        yield from every(under)


def says(step: Step, name: str) -> list[str]:
    return [one.says for one in every(step) if one.name == name]


def claim_with(words: str, dossier: Dossier) -> Claim:
    reports = {report.id: report for report in dossier.reports}
    return next(
        claim for claim in dossier.claims if words in claim.spans[0].of(reports[claim.report].text) and claim.chain
    )


def joined_event(dossier: Dossier) -> Event:
    return max(dossier.events, key=lambda event: len(event.joined))


def test_a_claim_says_how_it_was_read(dam: Dossier) -> None:
    claim = claim_with("The dam will be opened", dam)
    step = tell(claim, dam)
    assert says(step, "words") == ["“The dam will be opened”"]
    assert says(step, "cue") == ["“said”: direct speech"]
    assert claim.rule in says(step, "rule")[0]
    assert says(step, "speaker") == ["Mira Toll (named)"]
    assert says(step, "named by")[0].startswith("“Mayor Mira Toll” is Mira Toll: ")
    assert says(step, "stance") == [claim.stance]
    assert says(step, "said")[0].startswith("“Monday” is 4 March 2024: 2024-03-04, ")
    assert "Fen Courier, 5 March 2024" in says(step, "report")[0]
    assert says(step, "part of")
    (sentence,) = says(step, "in its sentence")
    assert sentence.startswith("“Mayor Mira Toll said on Monday: “The dam will be opened before the flood comes.””")


def test_a_denial_says_what_it_denies(dam: Dossier) -> None:
    step = tell(claim_with("the northern wall of the dam leaked", dam), dam)
    assert says(step, "predicate")[0].startswith("main, “leaked”, kind ")
    denial = next(claim for claim in dam.claims if claim.denies)
    assert len(says(tell(denial, dam), "claim")) == 1 + len(denial.denies)


@pytest.mark.parametrize("kind", ["wants", "refuses", "offers"])
def test_a_want_is_told_with_its_own_word(kind: WantKind) -> None:
    dossier = replace(visit(), wants=(replace(visit().wants[0], kind=kind),))
    claim = next(claim for claim in dossier.claims if claim.id in dossier.wants[0].claims)
    assert says(tell(claim, dossier), "want") == [f"Lornia {kind} from Marenta: cheaper gas"]


def test_an_event_says_by_which_pairs_it_came_together(dam: Dossier) -> None:
    event = joined_event(dam)
    step = tell(event, dam)
    assert len(says(step, "claim")) == len(event.claims)
    assert len(says(step, "in its sentence")) == len(event.claims)
    assert len(says(step, "joined")) == len(event.joined) > 0
    assert "score" in says(step, "joined")[0]
    assert len(says(step, "origin")) == len(event.origins)
    assert says(step, "question") == [question.asks for question in event.questions]


def test_an_event_of_an_older_dossier_says_that_its_pairs_are_not_told() -> None:
    assert says(tell(visit().events[0], visit()), "joined") == ["the dossier does not tell by which pairs"]


def test_an_answer_says_who_gives_it_and_what_stands_beside_it() -> None:
    event = visit().events[1]
    (question,) = event.questions
    answer = question.answers[0]
    step = tell(AnswerFound(event, question, answer), visit())
    assert len(says(step, "claim")) == len(answer.claims)
    assert says(step, "beside")[0].startswith("no: conflict: one denies what the other says [")


def test_a_relation_shows_both_sentences_and_the_reason() -> None:
    event = visit().events[1]
    (question,) = event.questions
    found = RelationFound(event, question, question.relations[0], *question.answers)
    step = tell(found, visit())
    assert says(step, "relation") == [
        f"{question.relations[0].a}:{question.relations[0].b}",
        "conflict: one denies what the other says",
    ]
    assert len(says(step, "answer")) == 2
    assert len(says(step, "in its sentence")) == 3


def everything(dossier: Dossier) -> Iterator[Step]:
    for claim in dossier.claims:
        yield tell(claim, dossier)
    for event in dossier.events:
        yield tell(event, dossier)
        for question in event.questions:
            answers = {answer.id: answer for answer in question.answers}
            yield from (tell(AnswerFound(event, question, answer), dossier) for answer in answers.values())
            for relation in question.relations:
                a, b = answers[relation.a], answers[relation.b]
                yield tell(RelationFound(event, question, relation, a, b), dossier)


def test_all_that_it_quotes_stands_where_it_says() -> None:
    reports = {report.id: report for report in visit().reports}
    for top in everything(visit()):
        for step in every(top):
            assert "\n" not in step.says
            for span in step.spans:
                assert 0 <= span.start < span.end <= len(reports[str(step.report)].text)


def test_it_fits_a_terminal_and_steers_none() -> None:
    screen = io.StringIO()
    console = Console(file=screen, width=80, force_terminal=False)
    for step in everything(visit()):
        print_steps(step, console)
    lines = screen.getvalue().splitlines()
    assert len(lines) > 100
    assert all(len(line) <= 80 and line.isprintable() for line in lines)
    assert any("[bold]nothing[/bold]" in line for line in lines)


def test_it_is_the_same_of_a_dossier_file(dam: Dossier) -> None:
    event = joined_event(dam)
    assert step_record(tell(event, load(dump(dam)))) == step_record(tell(event, dam))


def test_words_that_do_not_hold_are_an_error(dam: Dossier) -> None:
    first, *others = dam.reports
    with pytest.raises(EvidenceError):
        tell(dam.claims[0], replace(dam, reports=(replace(first, text=first.text.upper()), *others)))
