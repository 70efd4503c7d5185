"""Denials and the claims that they stand against."""

from crosswire.reading.language import LanguageModel
from tests.accounts.dossiers import made_of, words


def test_a_denial_points_at_what_it_denies_and_at_nothing_else(language: LanguageModel) -> None:
    dossier = made_of(
        language,
        ("Evening Star", "2023-09-11", "Berit Solheim inspected the fishing harbour in Bergen, the union said."),
        ("Harbour Post", "2023-09-12", "Berit Solheim denied that she had inspected the fishing harbour in Bergen."),
        ("Coast Echo", "2023-09-12", "Berit Solheim is to inspect the fishing harbour in Bergen, an aide said."),
    )
    pointing = {words(dossier, claim.id): [words(dossier, id_) for id_ in claim.denies] for claim in dossier.claims}
    denied = [said for said, against in pointing.items() if against]
    assert denied == ["she had inspected the fishing harbour in Bergen"]
    assert pointing[denied[0]] == ["Berit Solheim inspected the fishing harbour in Bergen"]


def test_a_denial_of_what_nobody_claims_points_nowhere(language: LanguageModel) -> None:
    dossier = made_of(language, ("Harbour Post", "2023-09-12", "Berit Solheim denied that she had left Bergen."))
    assert all(claim.denies == () for claim in dossier.claims)
