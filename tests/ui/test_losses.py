"""What other attention loses, in the window: measured for the answer in view, drawn, told in words, exported."""

import math
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.inference.residency import Residency
from desktop_app.questions import ImageClassification
from desktop_app.tasks import ask
from desktop_app.tasks.attention_losses.asked import MechanismLoss
from desktop_app.ui.panels.attention import AttentionPanel
from desktop_app.ui.panels.cost_plot import CostPlot
from desktop_app.ui.panels.loss_plot import LossPlot
from desktop_app.ui.panels.loss_view import meaning, percent
from desktop_app.ui.services import Services
from tests.ui.conftest import Ask, on_screen

PICTURE = paths.shipped("resources", "samples") / "bar-chart.png"


@pytest.fixture
def answering(residency: Residency) -> Ask:
    return lambda question: ask(question, residency)


def loss(**changed: object) -> MechanismLoss:
    known = {
        "source": PICTURE, "checkpoint": "vit-pictures", "mechanism": "sdpa", "title": "SDPA", "about": "exact",
        "exact": True, "errors": (0.0, 1e-7), "length": 145, "heads": 3, "megabytes": 0.14, "before": "bar chart",
        "after": "bar chart", "drift": 0.0,
    }  # fmt: skip
    return MechanismLoss(**(known | changed))  # type: ignore[arg-type]


def test_the_answer_in_view_is_run_with_every_mechanism(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    panel = AttentionPanel(services)
    panel.resize(420, 760)
    qtbot.addWidget(panel)
    panel.show()
    panel.setCurrentWidget(panel.cost)
    panel.cost.views.button(3).click()
    view = panel.cost.losses
    assert not view.measure.isEnabled()
    assert "Choose an answer" in view.note.text()
    (answer,) = ask(ImageClassification(images=(PICTURE,)), Residency())
    panel.show_answer(answer)
    assert view.measure.isEnabled()
    view.measure.click()
    assert not view.measure.isEnabled()
    qtbot.waitUntil(lambda: len(view.losses) >= 4, timeout=120_000)
    view.stop.click()
    qtbot.waitUntil(lambda: view.idle, timeout=60_000)
    first = [view.table.item(0, column).text() for column in range(4)]
    assert first[0] == "Eager"
    assert first[2:] == ["0%", "the same"]
    assert view.table.horizontalHeaderItem(4).text() == "Layer 0"
    assert "answers “bar chart”" in view.note.text()
    view.export_to(tmp_path / "losses.svg")
    qtbot.waitUntil(lambda: services.background.idle)
    assert (tmp_path / "losses.svg").read_text().startswith("<svg")
    assert panel.idle


def test_what_it_means_is_said() -> None:
    band = loss(
        mechanism="band", title="Band, 8 neighbours", exact=False, errors=(0.5, 0.7), megabytes=2.0, after="map"
    )
    assert "0 of 1 that are not exact" in meaning([loss(), band])
    assert "SDPA needs the least memory of all and loses nothing" in meaning([loss(), band])
    linear = loss(mechanism="linear", title="Linear", exact=False, errors=(0.9,), megabytes=0.05)
    assert "1 of 2 that are not exact" in meaning([loss(), band, linear])
    assert "Less memory than SDPA takes: Linear." in meaning([loss(), band, linear])
    assert [percent(each) for each in (0.0, 1e-7, 0.00123, 0.2658, 1.42)] == [
        "0%",
        "0%",
        "0.123%",
        "26.6%",
        "142%",
    ]


def test_a_symbol_of_the_plot_says_its_values(qtbot: QtBot, tmp_path: Path) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    plot = LossPlot(around)
    loss = MechanismLoss(
        source=tmp_path / "a.png", mechanism="band", title="Band", about="", exact=False, errors=(0.1, 0.25, 0.3),
        length=197, heads=3, megabytes=4.2, before="a", after="b", drift=0.1,
    )  # fmt: skip
    plot.show_losses([loss])
    (dots,) = plot.widget.getPlotItem().listDataItems()
    said = dots.scatter.opts["tip"](0, 0, dots.scatter.points()[0].data())
    assert said.splitlines() == ["Band", "Memory of one layer in MB: 4.2", "Relative error: 25.0%"]


def test_amounts_between_powers_of_ten_have_numbers_at_the_side(qtbot: QtBot) -> None:
    holder = on_screen(qtbot, QWidget(), 320, 420)
    plot = CostPlot(holder)
    plot.widget.resize(300, 400)
    plot.widget.plot([100, 500], [4, 27], pen=None, symbol="o")
    plot.widget.show()
    axis = plot.widget.getAxis("left")
    qtbot.waitUntil(lambda: axis.range[0] < math.log10(4) and axis.range[1] > math.log10(27))
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    _, _, texts = axis.generateDrawSpecs(painter)
    painter.end()
    assert [text for _, _, text in texts] == ["10", "5", "20"]
