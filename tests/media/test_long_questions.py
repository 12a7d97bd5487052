"""Surveys whose columns are called by whole questions, longer than names are elsewhere."""

from pathlib import Path

import pytest

from desktop_app.media import tables

CANTEEN = (
    "How much do you agree that the canteen should serve a hot meal without meat on each day of the week "
    "and also on days on which there is no school in the afternoon?"
)
TRAINS = "On a scale of 1 to 5 how content are you with the trains that bring you to work in the morning and back? " * 2


@pytest.mark.parametrize(
    "rows",
    [
        ["Bonn,Agree,4", "Ulm,Strongly agree,2", "Ulm,Disagree,5", "Bonn,Agree,1"],
        ["Bonn,Yes,4", "Ulm,No,2", "Ulm,Yes,5", "Bonn,No,1"],
    ],
)
def test_whole_questions_name_columns_of_short_answers(tmp_path: Path, rows: list[str]) -> None:
    path = tmp_path / "survey.csv"
    path.write_text("\n".join([f"Where do you live?,{CANTEEN},{TRAINS.strip()}", *rows]) + "\n")
    found = tables.read(path)
    assert list(found.frame.columns) == ["Where do you live?", CANTEEN, TRAINS.strip()]
    assert found.frame.iloc[:, 2].tolist() == [4, 2, 5, 1]


def test_a_long_text_above_others_is_none_of_their_names(tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    path.write_text(f"Bonn,{CANTEEN}\nUlm,{CANTEEN[:90]}\nUlm,Nothing\n")
    assert len(tables.read(path).frame) == 3


def test_a_long_question_alone_names_a_column_of_long_answers(tmp_path: Path) -> None:
    path = tmp_path / "survey.csv"
    answers = ("yes, they should ask whoever is responsible for it beforehand", "No") * 2
    rows = [f'Bonn,"{answer}",4' for answer in answers]
    path.write_text("\n".join([f"Where do you live?,{CANTEEN},Age", *rows]) + "\n")
    assert list(tables.read(path).frame.columns) == ["Where do you live?", CANTEEN, "Age"]
