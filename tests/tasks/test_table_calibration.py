"""Which cells answer, and how sure that is, by what is known of a checkpoint's probabilities."""

from types import SimpleNamespace

import numpy as np
import pytest

from desktop_app.tasks.tables.combining import single
from desktop_app.tasks.tables.encoding import Window
from desktop_app.tasks.tables.reading import Calibration, Reading

LABELS = ["NONE", "COUNT"]
PLAIN = Calibration()


def reading(*chances: float, calibration: Calibration = PLAIN) -> Reading:
    """One column of cells with these probabilities, nothing to aggregate."""
    window = Window(tuple(range(len(chances))), (0,))
    cells = {(row, 0): chance for row, chance in enumerate(chances)}
    return Reading(window, cells, np.array([0.8, 0.2], dtype=np.float32), calibration)


def test_without_a_calibration_cells_answer_as_in_transformers() -> None:
    assert single(reading(0.2, 0.49, 0.1), LABELS).coordinates == ()
    assert single(reading(0.2, 0.51, 0.9), LABELS).coordinates == ((1, 0), (2, 0))


def test_the_best_cell_answers_where_it_is_plausible_and_none_is_sure() -> None:
    known = Calibration(plausible=0.15)
    assert single(reading(0.2, 0.3, 0.1, calibration=known), LABELS).coordinates == ((1, 0),)
    assert single(reading(0.2, 0.6, 0.1, calibration=known), LABELS).coordinates == ((1, 0),)
    assert single(reading(0.1, 0.14, 0.1, calibration=known), LABELS).coordinates == ()


def test_what_is_counted_may_be_less_sure_than_what_is_named() -> None:
    known = Calibration(selected=0.7, computed=0.3)
    unsure = reading(0.4, 0.6, 0.8, calibration=known)
    assert single(unsure, ["NONE", "COUNT"]).coordinates == ((2, 0),)
    assert single(unsure, ["COUNT", "NONE"]).coordinates == ((0, 0), (1, 0), (2, 0))


def test_a_score_says_how_often_such_answers_are_right() -> None:
    known = Calibration(plausible=0.15, slope=2.0, offset=-1.0)
    logit = 2.0 * np.log(0.48 / 0.52) - 1.0  # 0.8 for NONE times 0.6 for the cell
    assert single(reading(0.1, 0.6, calibration=known), LABELS).score == pytest.approx(1 / (1 + np.exp(-logit)))
    assert single(reading(0.1, 0.6), LABELS).score == pytest.approx(0.48)
    assert 0 < known.confidence(0.0) < known.confidence(1.0) < 1


def test_what_else_it_might_have_been_comes_best_first() -> None:
    assert reading(0.2, 0.7, 0.4).ranked(2) == [(1, 0), (2, 0)]


@pytest.mark.parametrize("told", [None, "0.1", [0.1], {"plausible": "x"}, {"plausible": float("nan")}])
def test_what_is_no_calibration_changes_nothing(told: object) -> None:
    assert Calibration.of(SimpleNamespace(calibration=told)) == Calibration()


def test_a_calibration_is_read_from_the_configuration() -> None:
    told = {"plausible": 0.1, "slope": 1, "offset": -0.5, "more": 1}
    assert Calibration.of(SimpleNamespace(calibration=told)) == Calibration(plausible=0.1, slope=1.0, offset=-0.5)
    assert Calibration.of(SimpleNamespace()) == Calibration()
