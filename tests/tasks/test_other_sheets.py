"""A question that a sheet does not answer is put to the other sheets of its workbook."""

from pathlib import Path

import openpyxl
import pytest

from desktop_app.answers import TableAnswer
from desktop_app.inference.residency import Residency
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks import ask

_STAFF = [["Name", "Team"], ["Ann", "Red"], ["Bob", "Blue"], ["Cy", "Red"]]
_SALES = [["Product", "Price", "Units"], ["Chair", 20, 4], ["Lamp", 35, 2], ["Desk", 180, 1]]


def sentence(folder: Path, question: str, **more: list[list[object]]) -> str:
    return str(answer(folder, question, **more).sentence)


def answer(folder: Path, question: str, **more: list[list[object]]) -> TableAnswer:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in {"Staff": _STAFF, **more}.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
        page.sheet_state = "hidden" if name == "Hidden" else "visible"
    book.save(folder / "book.xlsx")
    asked = TableQuestionAnswering(table=folder / "book.xlsx", questions=(question,))
    *_, found = ask(asked, Residency())
    assert isinstance(found, TableAnswer)
    return found


@pytest.mark.parametrize("question", ["What is the price of the lamp?", "price of the Lamp"])
def test_another_sheet_is_named_with_what_it_says(tmp_path: Path, question: str) -> None:
    said = sentence(tmp_path, question, Sales=_SALES)
    assert said.endswith("In the sheet “Sales”: Price is 35 where Product is Lamp.")


def test_of_several_sheets_the_others_are_counted(tmp_path: Path) -> None:
    said = sentence(tmp_path, "total units", Sales=_SALES, Old=_SALES)
    assert "The sum of Units is 7, over all 3 rows. 1 more sheet has an answer, too." in said


def test_what_a_sheet_answers_is_asked_of_no_other(tmp_path: Path) -> None:
    assert "In the sheet" not in sentence(tmp_path, "how many people are in the red team", Sales=_SALES)


def test_hidden_and_empty_sheets_say_nothing(tmp_path: Path) -> None:
    assert "In the sheet" not in sentence(tmp_path, "total units", Hidden=_SALES, Empty=[])


_TWO = [*_STAFF, *([name, "Blue"] for name in ("Dee", "Eve", "Fay", "Gus", "Hal")), [], ["Price list"], *_SALES]


def test_another_table_in_the_same_sheet_is_asked_too(tmp_path: Path) -> None:
    said = sentence(tmp_path, "What is the price of the lamp?", Other=_STAFF, Staff=_TWO)
    assert said.endswith("In the sheet “Staff › Price list”: Price is 35 where Product is Lamp.")


def test_and_one_in_another_sheet(tmp_path: Path) -> None:
    said = sentence(tmp_path, "What is the price of the lamp?", Other=_TWO)
    assert said.endswith("In the sheet “Other › Price list”: Price is 35 where Product is Lamp.")


def test_a_question_that_another_sheet_answers_is_answered(tmp_path: Path) -> None:
    found = answer(tmp_path, "What is the price of the lamp?", Sales=_SALES)
    assert (found.value, found.elsewhere, found.answered) == (None, "Sales", True)
    assert found.to_dict()["elsewhere"] == "Sales"
    nowhere = answer(tmp_path, "how many penguins swim", Sales=_SALES)
    assert (nowhere.elsewhere, nowhere.answered) == ("", nowhere.value is not None)
