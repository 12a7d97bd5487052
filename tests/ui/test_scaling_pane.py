"""The Scaling pane: real tables, the real fit and a real queue; what is drawn is what the charts say."""

import csv
import json
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app import tasks
from desktop_app.answers import Answer
from desktop_app.inference.residency import Residency
from desktop_app.questions import Question
from desktop_app.registry import specs
from desktop_app.tasks import Answers
from desktop_app.tasks.scaling_laws.charts import Chart, Series
from desktop_app.tasks.scaling_laws.published import JOINT
from desktop_app.tasks.scaling_laws.values import ScalingFit, ScalingLaws
from desktop_app.tasks.scaling_laws.views import TITLES
from desktop_app.ui import usual
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.scaling import ScalingPane
from desktop_app.ui.panes.scaling_budget import ScalingBudget, Wanted
from desktop_app.ui.panes.scaling_legend import ScalingLegend
from desktop_app.ui.panes.scaling_tables import published_files
from desktop_app.ui.services import Services
from tests.ui.conftest import Ask, on_screen
from tests.ui.fakes import FakeAttention, FakeTable

LAW = JOINT["Besiroglu et al. 2024"]


_FITTED: dict[tuple[str, int], list[Answer]] = {}
"""What was fitted already in another test, by the table's text and the rounds."""


def ask(question: Question) -> Answers:
    """The real fit; of a table that another test had fitted to its end, the same once more."""
    assert isinstance(question, ScalingLaws)
    (path,) = question.tables
    key = (path.read_text("utf-8"), question.rounds)
    if key in _FITTED:
        return Answers(_again(path, _FITTED[key]), 1)
    return Answers(_first_time(key, tasks.ask(question, Residency())), 1)


def _again(path: Path, kept: list[Answer]) -> Generator[Answer, None, None]:
    yield from (replace(answer, source=path) for answer in kept)


def _first_time(key: tuple[str, int], answers: Answers) -> Generator[Answer, None, None]:
    found = []
    for answer in answers:
        found.append(answer)
        yield answer
    _FITTED[key] = found


@pytest.fixture
def answering() -> Ask:
    return ask


@pytest.fixture
def pane(qtbot: QtBot, services: Services) -> ScalingPane:
    made = ScalingPane(services)
    qtbot.addWidget(made)
    made.resize(1120, 740)
    made.desk.rounds.choose(0)
    made.show()
    return made


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    """A table of 16 runs that follow Besiroglu's law."""
    path = tmp_path / "runs.csv"
    rows = [(n, d, float(LAW.loss(n, d))) for n in (1e8, 4e8, 1.6e9, 6.4e9) for d in (2e9, 1e10, 5e10, 2.5e11)]
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([("parameters", "tokens", "loss"), *rows])
    return path


def taken(qtbot: QtBot, pane: ScalingPane, *paths: Path) -> None:
    pane.take(list(paths))
    qtbot.waitUntil(lambda: pane.idle, timeout=180_000)


def drawn(qtbot: QtBot, pane: ScalingPane, view: str) -> None:
    pane.desk.views.choose(view)
    pane.desk.views.picked.emit(view)
    qtbot.waitUntil(lambda: pane.idle, timeout=20_000)


def test_the_window_has_it_and_a_table_of_losses_goes_there_and_to_tables(
    qtbot: QtBot, services: Services, runs: Path
) -> None:
    assert any(spec.load() is ScalingPane for spec in usual.panes())
    window = MainWindow(services, [FakeTable, ScalingPane], FakeAttention)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    table, pane = window.panes
    assert isinstance(pane, ScalingPane)
    pane.desk.rounds.choose(0)
    window.show_pane(pane)
    window.open_path(runs)
    qtbot.waitUntil(lambda: bool(pane.files) and window.idle, timeout=180_000)
    assert pane.files == [runs]
    assert table.taken == [runs]  # type: ignore[attr-defined]
    assert window.pane is pane
    kept = services.history.search("scaling law")
    assert kept == [] or kept[0].source == runs
    window.close()


def test_constants_are_shown_and_every_plot_is_drawn(qtbot: QtBot, pane: ScalingPane, runs: Path) -> None:
    taken(qtbot, pane, runs)
    table = pane.desk.constants.table
    shown = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}
    assert float(shown["alpha"]) == pytest.approx(LAW.alpha, rel=0.01)
    assert float(shown["beta"]) == pytest.approx(LAW.beta, rel=0.01)
    assert float(shown["E"]) == pytest.approx(LAW.E, rel=0.01)
    plot = pane.desk.plot
    assert plot is not None
    for name in TITLES:
        drawn(qtbot, pane, name)
        assert pane.chart is not None
        labels = list(dict.fromkeys(series.label for series in pane.chart.series if series.label))
        assert [entry.text() for entry in pane.desk.legend.entries] == labels
        (x_range, y_range) = plot._box.viewRange()
        for series in pane.chart.series:
            x = np.log10(series.x) if pane.chart.log_x else np.array(series.x)
            y = np.log10(series.y) if pane.chart.log_y else np.array(series.y)
            assert x_range[0] <= x.min() <= x.max() <= x_range[1], name
            assert y_range[0] <= y.min() <= y.max() <= y_range[1], name


def test_intervals_come_with_rounds_and_can_be_stopped(
    qtbot: QtBot, pane: ScalingPane, runs: Path, services: Services
) -> None:
    said: list[str] = []

    def stop_at_once(_: object) -> None:
        """Behind the pane's own look at the same answers; a test that polls may come after the last round."""
        if not said and "of 1,000 rounds" in pane.desk.status.text():
            said.append(pane.desk.status.text())
            assert not pane.desk.stop.isHidden()
            pane.desk.stop.click()

    services.jobs.job_added.connect(lambda job: QTimer.singleShot(0, lambda: job.answered.connect(stop_at_once)))
    pane.desk.rounds.choose(1000)
    pane.take([runs])
    qtbot.waitUntil(lambda: bool(said) and pane.idle, timeout=180_000)
    assert pane.desk.status.text().startswith("Stopped after")
    assert pane.current is not None
    assert isinstance(pane.current.fit, ScalingFit)
    pane.desk.rounds.choose(0)
    pane.take([runs])
    qtbot.waitUntil(lambda: pane.idle, timeout=180_000)
    assert pane.current.fit.final
    assert pane.desk.status.text() == ""


def test_what_cannot_be_fixed_is_said(qtbot: QtBot, pane: ScalingPane) -> None:
    cerebras = next(path for path in published_files() if path.stem == "cerebras-gpt")
    taken(qtbot, pane, cerebras)
    assert "parameters and tokens rise together" in pane.desk.constants.notes.text()
    assert "Dey et al. 2023" in pane.desk.constants.notes.text()
    assert pane.desk.tables.currentText() == "Cerebras-GPT, 111M to 13B"
    assert "Besiroglu et al. 2024" in pane.desk.budget.headline.text()
    assert "Without an interval" in pane.desk.budget.answer.text()


def test_bad_cells_are_named_and_nothing_else_is_lost(
    qtbot: QtBot, pane: ScalingPane, runs: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("parameters,loss\n70M,2.5\n160M,-2\n")
    taken(qtbot, pane, runs)
    taken(qtbot, pane, bad)
    assert "row 3, column “loss”: a loss of -2 cannot be" in pane.desk.words.text()
    assert pane.desk.words.isVisible()
    drawn(qtbot, pane, "figure-11-3")
    assert not pane.desk.words.isVisible()
    pane.take([runs])
    qtbot.waitUntil(lambda: pane.idle)
    assert pane.chart is not None
    assert len(pane.answers_shown()) == 2
    bad.write_text("parameters,loss\n70M,2.5\n160M,2.2\n410M,2\n1B,1.8\n")
    taken(qtbot, pane, bad)
    assert pane.current is not None
    assert pane.current.failure is None


def test_a_pasted_table_is_fitted(qtbot: QtBot, pane: ScalingPane) -> None:
    pane.take_text("params\tloss\n1e6\t4.0\n1e7\t3.4\n1e8\t2.9\n1e9\t2.5\n")
    qtbot.waitUntil(lambda: bool(pane.files) and pane.idle, timeout=180_000)
    (path,) = pane.files
    assert path.suffix == ".tsv"
    assert isinstance(pane.answers_shown()[0], ScalingFit)


def test_plot_and_laws_are_exported_and_copied(qtbot: QtBot, pane: ScalingPane, runs: Path, tmp_path: Path) -> None:
    taken(qtbot, pane, runs)
    for name in ("plot.svg", "plot.png", "laws.csv", "laws.json"):
        pane.export_to(tmp_path / name)
        qtbot.waitUntil(lambda: pane.idle and pane.services.background.idle, timeout=20_000)
    assert "Besiroglu" in (tmp_path / "plot.svg").read_text("utf-8")
    image = QImage(str(tmp_path / "plot.png"))
    assert (image.width(), image.height()) == (1920, 1200)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1920, 3) for y in range(0, 1200, 3)}
    assert "#0072b2" in colours
    (kept,) = json.loads((tmp_path / "laws.json").read_text("utf-8"))
    assert kept["alpha"]["value"] == pytest.approx(LAW.alpha, rel=0.01)
    assert kept["budget"]["spending"]["hours"] == 10_000
    pane.copy()
    assert "alpha" in QGuiApplication.clipboard().text()
    pane.desk.copy_button.click()
    qtbot.waitUntil(lambda: pane.idle)
    assert QGuiApplication.clipboard().image().width() == 1920
    pane.desk.constants.copy_numbers()
    assert "\nalpha\t" in QGuiApplication.clipboard().text()


def test_a_budget_is_answered_as_it_is_typed(qtbot: QtBot) -> None:
    form = ScalingBudget()
    qtbot.addWidget(form)
    form.put(Wanted(amount="25,000", unit="in money", price="2.5", gpu="A100", utilisation="50"))
    assert form.budget is not None
    compute = 10_000 * 3600 * 312e12 * 0.5
    assert form.budget.spending.compute == pytest.approx(compute)
    parameters, tokens = LAW.optimum(compute)
    assert (form.budget.parameters.value, form.budget.tokens.value) == pytest.approx((parameters, tokens))
    for line, text in (("amount", "much"), ("utilisation", "140"), ("price", "-1"), ("amount", "")):
        before = getattr(form, line).text()
        getattr(form, line).setText(text)
        assert form.budget is None
        assert form.answer.text()
        assert form.headline.text() == ""
        getattr(form, line).setText(before)
    form.put(Wanted(price="", unit="in money"))
    assert "price" in form.answer.text().lower()
    form.put(Wanted(gpu="Another…", peak="2,250"))
    assert form.budget is not None
    assert form.budget.spending.peak == 2250e12
    assert Wanted(*form.kept) == form.wanted


def test_the_budget_has_the_intervals_of_the_tables_law(qtbot: QtBot, pane: ScalingPane, runs: Path) -> None:
    pane.desk.rounds.choose(100)
    taken(qtbot, pane, runs)
    found = pane.desk.budget.budget
    assert found is not None
    assert found.law == "this table"
    assert found.parameters.low is not None
    assert found.parameters.low <= found.parameters.value * 1.001
    assert "extrapolation" in pane.desk.budget.answer.text()


def test_tables_are_removed_and_put_back(qtbot: QtBot, pane: ScalingPane) -> None:
    taken(qtbot, pane, *published_files())
    titles = [each.title for each in pane.tables]
    assert len(titles) == 3
    first = pane.current
    pane.remove()
    qtbot.waitUntil(lambda: pane.idle)
    assert [each.title for each in pane.tables] == titles[1:]
    pane.toast.undo()
    qtbot.waitUntil(lambda: pane.idle)
    assert [each.title for each in pane.tables] == titles
    assert pane.current is first
    for _ in titles:
        pane.remove()
    qtbot.waitUntil(lambda: pane.idle)
    assert pane.desk.currentWidget() is pane.desk.invitation
    assert pane.chart is None


def test_choices_are_kept(qtbot: QtBot, pane: ScalingPane, services: Services) -> None:
    pane.desk.views.choose("optimal")
    pane.desk.overlays.choose(("Henighan: Video VQ",))
    pane.desk.rounds.choose(500)
    pane.desk.budget.amount.setText("77")
    pane.remember()
    again = ScalingPane(services)
    qtbot.addWidget(again)
    again.restore()
    assert again.desk.views.name == "optimal"
    assert again.desk.overlays.chosen == ("Henighan: Video VQ",)
    assert again.desk.rounds.count == 500
    assert again.desk.budget.amount.text() == "77"
    again.forget()
    third = ScalingPane(services)
    qtbot.addWidget(third)
    third.restore()
    assert third.desk.budget.wanted == Wanted()


def test_overlays_are_drawn_and_those_that_cannot_be_are_grey(qtbot: QtBot, pane: ScalingPane, runs: Path) -> None:
    taken(qtbot, pane, runs)
    drawn(qtbot, pane, "compute")
    pane.desk.overlays.boxes["Henighan: Mathematics"].setChecked(True)
    qtbot.waitUntil(lambda: pane.idle)
    assert "Henighan: Mathematics" in [entry.text() for entry in pane.desk.legend.entries]
    drawn(qtbot, pane, "tokens")
    assert not pane.desk.overlays.boxes["Henighan: Mathematics"].isEnabled()
    assert "Henighan: Mathematics" not in [entry.text() for entry in pane.desk.legend.entries]


def test_names_of_dots_do_not_lie_on_one_another(qtbot: QtBot, pane: ScalingPane) -> None:
    taken(qtbot, pane, published_files()[0])
    drawn(qtbot, pane, "compute")
    QApplication.processEvents()
    plot = pane.desk.plot
    assert plot is not None
    plot.widget.grab()
    shown = [name.textItem for name in plot._names if name.textItem.isVisible()]
    places = [item.mapRectToScene(item.boundingRect()) for item in shown]
    assert len(places) > 8
    assert all(plot._box.sceneBoundingRect().adjusted(-1, -1, 1, 1).contains(place) for place in places)
    assert not any(
        one.adjusted(1, 1, -1, -1).intersects(other) for at, one in enumerate(places) for other in places[:at]
    )


def test_its_task_names_it() -> None:
    (spec,) = [each for each in specs() if each.id == "scaling-laws"]
    assert spec.pane == "desktop_app.ui.panes.scaling:ScalingPane"


def test_a_legend_of_many_lines_is_scrolled_where_it_has_no_room(qtbot: QtBot) -> None:
    """No entry is cut through: it is whole, or shortened with its words in its tip, or a scroll away."""
    legend = ScalingLegend()
    series = tuple(Series(f"A law with a name of some length, number {number}", (1.0,), (1.0,)) for number in range(12))
    chart = Chart("t", "x", "y", series)
    on_screen(qtbot, legend, 320, 120)
    legend.show_chart(chart)
    area = legend.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert all(each.height() >= each.sizeHint().height() for each in legend.entries)
    assert all(each.toolTip() == each.text() for each in legend.entries)
    legend.resize(320, 900)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
