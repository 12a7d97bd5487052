"""Attention in the table itself, against what the attention task and TAPAS as transformers runs it give."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.answers import AttentionMap, Failure, TableAnswer
from desktop_app.inference.residency import Residency
from desktop_app.jobs.call import State
from desktop_app.media import tables
from desktop_app.questions import Attention, TableQuestionAnswering
from desktop_app.tasks import ask
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.panes.table_attention import TableAttention, mixed
from desktop_app.ui.panes.table_view import TableView
from desktop_app.ui.services import Services
from desktop_app.workspace.shading import Shading, shading, tokens_of, value_words, words_of
from tests.ui.conftest import Ask, on_screen

TEXT = "name,age,city\nAnna,32,Oslo\nBertram,41,Paris\nCarla,25,Rome\n"
QUESTION = "how old is bertram?"


@pytest.fixture
def answering(residency: Residency) -> Ask:
    return lambda question: ask(question, residency)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(TEXT)
    return path


def looked(table: Path, residency: Residency) -> AttentionMap:
    about = TableQuestionAnswering(table=table, questions=(QUESTION,))
    (found,) = ask(Attention(about=about), residency)
    assert isinstance(found, AttentionMap)
    return found


def test_shares_of_words_cells_rows_and_columns_add_up(table: Path, residency: Residency) -> None:
    found = looked(table, residency)
    assert "".join(each.text for each in words_of(found)).replace("?", "") == "howoldisbertram"
    shown = shading(found)
    assert sum(shown.words) + sum(shown.cells.values()) + shown.other == pytest.approx(1, abs=1e-5)
    assert sum(shown.rows.values()) == pytest.approx(sum(v for (row, _), v in shown.cells.items() if row >= 0))
    assert sum(shown.columns.values()) == pytest.approx(sum(shown.cells.values()))
    word = words_of(found)[-2]
    weights = np.array(found.weights).mean(0)[list(word.places)].mean(0)
    places = tokens_of(found, (1, 1))
    assert shading(found, word.places).cells[1, 1] == pytest.approx(weights[list(places)].sum() / weights.sum())
    assert tokens_of(found, (7, 7)) == ()


def test_what_the_model_does_not_know_is_still_a_part_of_its_cell(tmp_path: Path, residency: Residency) -> None:
    path = tmp_path / "signs.csv"
    path.write_text("name,sign\nAnna,Ω\nBertram,ok\n", encoding="utf-8")
    found = looked(path, residency)
    place = found.keys.index("[UNK]")
    assert found.cells[place] == (0, 1)
    assert place not in found.special
    assert shading(found).cells[0, 1] == pytest.approx(float(found.row()[place]), abs=1e-6)
    assert shading(found).cells[0, 1] > 0


@pytest.mark.usefixtures("here")
def test_words_light_cells_and_cells_light_words(
    qtbot: QtBot, services: Services, residency: Residency, table: Path
) -> None:
    pane = TablePane(services)
    pane.resize(1000, 700)
    qtbot.addWidget(pane)
    pane.show()
    pane.take([table])
    qtbot.waitUntil(lambda: pane.table is not None and pane.idle)
    assert not pane.attention.isVisible()
    pane.ask(QUESTION)
    qtbot.waitUntil(lambda: pane.idle and bool(pane.answers.answers), timeout=120_000)
    assert pane.attention.isVisible()
    pane.attention.switch.click()
    qtbot.waitUntil(lambda: pane.idle and pane.attention.found is not None, timeout=120_000)
    cells, found = pane.view.cells, looked(table, residency)
    assert cells is not None
    background = Qt.ItemDataRole.BackgroundRole
    whole = shading(found).cells

    def darkness(row: int, column: int) -> int:
        brush = cells.data(cells.index(row, column), background)
        return -brush.color().lightness()  # type: ignore[attr-defined]

    inside = sorted((cell for cell in whole if cell[0] >= 0), key=lambda cell: whole[cell])
    assert darkness(*inside[-1]) > darkness(*inside[0])
    key = pane.attention.key
    assert key.isVisible()
    assert key.scale is not None
    strongest = whole[inside[-1]]
    assert key.scale.high == value_words(strongest, shares=True), "of what is shaded: titles are not"
    for button, share in zip(pane.attention.words, shading(found).words, strict=True):
        assert mixed(share / strongest).name() in button.styleSheet(), "words are as dark as cells of the same share"
    assert f"{whole[inside[-1]]:.1%} of the attention" in str(
        cells.data(cells.index(*inside[-1]), Qt.ItemDataRole.ToolTipRole)
    )
    pane.attention.words[-2].click()
    assert "“bertram” attends most to row 3" in pane.attention.note
    assert pane.attention.shown == shading(found, words_of(found)[-2].places)
    pane.view.clicked.emit(cells.index(1, 1))
    assert "The cell in row 3 of “age” attends" in pane.attention.note
    assert pane.attention.shown == shading(found, tokens_of(found, (1, 1)))
    pane.attention.which.setCurrentIndex(1)
    qtbot.waitUntil(lambda: pane.idle and pane.attention.found.method == "relevance", timeout=120_000)
    assert pane.attention.which.count() == 3 + found.layers
    pane.attention.switch.click()
    assert pane.attention.shown is None
    assert not key.isVisible()
    pane.answers.choose(None)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("how", ["stopped", "failed"])
def test_what_came_to_no_end_leaves_no_shading_of_something_else(
    qtbot: QtBot, services: Services, residency: Residency, table: Path, how: str
) -> None:
    pane = TablePane(services)
    qtbot.addWidget(pane)
    pane.show()
    pane.take([table])
    qtbot.waitUntil(lambda: pane.table is not None and pane.idle)
    pane.ask(QUESTION)
    qtbot.waitUntil(lambda: pane.idle and bool(pane.answers.answers), timeout=120_000)
    attention = pane.attention
    attention.switch.click()
    qtbot.waitUntil(lambda: pane.idle and attention.found is not None, timeout=120_000)
    attention.which.setCurrentIndex((attention.which.currentIndex() + 1) % attention.which.count())
    job = attention.asked.job
    assert job is not None
    if how == "stopped":
        job.cancel()
        assert attention._note.text() == "Stopped before it was answered."
    else:
        job.problem = Failure(source=Path("cpu"), reason="its memory is full", advice="Close others.")
        job._end(State.FAILED)
        assert attention._note.text() == "its memory is full. Close others."
    assert pane.idle
    assert (attention.found, attention.shown) == (None, None)
    assert attention.export.isHidden()


def test_the_shaded_table_is_exported(qtbot: QtBot, services: Services, residency: Residency, table: Path) -> None:
    wanted = shading(looked(table, residency))
    shown = on_screen(qtbot, TableAttention(services), 700, 300)
    asked = TableQuestionAnswering(table=table, questions=(QUESTION,))
    answer = list(ask(asked, residency))[-1]
    assert isinstance(answer, TableAnswer)
    shown.show_answer(asked, answer, ["name", "age", "city"])
    assert not shown.export.isVisible()
    shown.switch.click()
    qtbot.waitUntil(lambda: shown.idle and shown.found is not None, timeout=120_000)
    assert shown.export.isVisible()
    path = table.with_name("lit.csv")
    shown.export_to(path)
    qtbot.waitUntil(lambda: str(path) in shown.note, timeout=60_000)
    rows = pd.read_csv(path)
    cells = rows[rows.part == "cell"]
    assert list(cells[cells.column == "name"].text) == ["Anna", "Bertram", "Carla"]
    share = float(cells[(cells.row == 3) & (cells.column == "age")]["share of attention"].iloc[0])
    assert share == pytest.approx(wanted.cells[1, 1], abs=1e-3)
    assert rows["share of attention"].sum() == pytest.approx(1, abs=1e-4)


def test_the_strongest_cell_is_in_view_however_much_is_said_below_the_table(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("name,age\n" + "".join(f"n{number},{number}\n" for number in range(200)))
    view = on_screen(qtbot, TableView(), 400, 500)
    view.show_table(tables.read(path))
    cells = view.cells
    assert cells is not None
    for row in (22, 150, 3):
        view.shade(Shading((), {(row, 1): 0.5, (row + 1, 1): 0.2}, 0.3), scroll=True)
        view.resize(400, 340)
        qtbot.waitUntil(lambda: view.height() == 340)
        assert view.viewport().rect().contains(view.visualRect(cells.index(row, 1)))
        view.resize(400, 500)
        qtbot.waitUntil(lambda: view.height() == 500)
