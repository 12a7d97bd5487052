"""Cells that differ in a sign alone are told apart: AA+ is neither AA nor AA-."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered

_FUNDS = "Fund,Rating,Amount\nx,AA,3\ny,AA+,4\nz,AA-,5\nw,AA,1\n"
_BLOOD = "Customer,Blood,Age\nAnn,A+,3\nBob,A-,4\nCy,O+,5\nDi,A+,6\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_FUNDS, "how many funds have rating AA+", 1),
        (_FUNDS, "how many funds have rating AA-", 1),
        (_FUNDS, "how many funds have rating AA", 2),
        (_BLOOD, "how many customers have blood A+", 2),
        (_BLOOD, "how many customers have blood A-", 1),
    ],
)
def test_a_sign_behind_a_cell_is_part_of_it(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


def test_a_rating_that_nobody_has_is_no_other(tmp_path: Path) -> None:
    text = "Issuer,Rating\nX,AA-\nY,B+\nZ,BBB\n"
    found = answered(tmp_path, text, "which issuer has rating AA")
    assert (found.value, found.sure) == ("X", False)
    assert "“AA” is not there: AA- was taken." in found.doubts
    assert answered(tmp_path, text, "which issuer has rating AA-").sure
