"""Maps say what their colours mean and what is under the mouse or the arrow keys, and are copied and saved whole."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop_app.answers import ImageLabels
from desktop_app.attention.patterns import picture
from desktop_app.ui.panels.attention_map import AttentionMapPanel
from desktop_app.ui.panels.explorer import views
from desktop_app.ui.panels.explorer.canvas import Canvas
from desktop_app.ui.panels.map_view import MapView
from desktop_app.ui.panels.pattern_view import PatternView
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.attention_strip import HIGH, AttentionStrip
from desktop_app.ui.widgets.scale import scale_of_shading
from desktop_app.ui.widgets.scale_key import ScaleKey
from desktop_app.workspace.shading import value_words
from tests.ui.conftest import on_screen
from tests.ui.test_attention_panel import answer, peak_at
from tests.ui.test_sound_pane import attended


@pytest.fixture
def labels(tmp_path: Path) -> ImageLabels:
    return replace(answer(tmp_path, peak_at(2, 5)), crop_box=(0.25, 0.0, 0.75, 1.0))


@pytest.fixture
def panel(qtbot: QtBot, services: Services, labels: ImageLabels) -> AttentionMapPanel:
    panel = on_screen(qtbot, AttentionMapPanel(services), 400, 700)
    panel.show_answer(labels)
    qtbot.waitUntil(lambda: panel.idle)
    return panel


def map_of(panel: AttentionMapPanel) -> MapView:
    assert panel._view is not None
    return panel._view


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.0, "0%"), (2e-7, "< 0.0001%"), (0.000437, "0.0437%"), (0.00437, "0.437%"), (0.1234, "12.3%"), (1.0, "100%")],
)
def test_shares_are_told_in_percent_to_three_figures(value: float, words: str) -> None:
    assert value_words(value, shares=True) == words


def test_relevance_has_no_unit() -> None:
    assert value_words(-1.23456, shares=False) == "-1.235"


def test_the_map_has_a_key_and_tells_the_patch_under_the_mouse(qtbot: QtBot, panel: AttentionMapPanel) -> None:
    view = map_of(panel)
    assert view.drawing is not None
    scale = view.drawing.scale
    assert scale is not None
    assert (scale.unit, scale.low, scale.high) == ("Share of attention", "0%", "50.0%")
    for row, column, share in ((2, 5, "50.0%"), (2, 6, "20.0%"), (0, 0, "0.100%")):
        qtbot.mouseMove(view, view.cell(row, column).center().toPoint())
        wanted = f"row {row + 1}, column {column + 1}: {share}"
        qtbot.waitUntil(lambda wanted=wanted: panel.value.text() == wanted)
        assert view.toolTip() == wanted
    qtbot.mouseMove(view, view.area.topLeft() + view.rect().topLeft())
    qtbot.waitUntil(lambda: panel.value.text() == " ")


def test_the_key_lies_above_the_picture_in_the_colours_of_the_map(panel: AttentionMapPanel) -> None:
    view = map_of(panel)
    assert view.drawing is not None
    assert view.drawing.scale is not None
    seen, last, line = view.grab().toImage(), view.drawing.scale.palette[0, -1], range(view.area.top())
    found = [seen.pixelColor(x, y).getRgb()[:3] for x in range(seen.width()) for y in line]
    assert any(np.abs(np.subtract(each, last)).max() <= 12 for each in found), "the brightest colour"


def test_arrow_keys_go_from_patch_to_patch(qtbot: QtBot, panel: AttentionMapPanel) -> None:
    view = map_of(panel)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.value.text() == "row 3, column 6: 50.0%", "it begins at the strongest"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert panel.value.text() == "row 3, column 7: 20.0%"
    for _ in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current == (5, 6), "and stops at the edge"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current == (2, 5)


def test_enter_chooses_where_the_arrow_keys_are(qtbot: QtBot) -> None:
    canvas = on_screen(qtbot, Canvas(), 300, 200)
    values = np.array([[np.nan, 0.2], [0.5, 0.3]], np.float32)
    pixels = np.zeros((2, 2, 3), np.uint8)
    canvas.show_drawing(views.Drawing(pixels, values, ("a", "b"), ("c", "d"), shares=True))
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.current == (1, 0)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    with qtbot.waitSignal(canvas.clicked) as clicked:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert clicked.args == [1, 1]


def test_the_map_is_copied_with_its_numbers(qtbot: QtBot, panel: AttentionMapPanel) -> None:
    view = map_of(panel)
    panel.copy.click()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert not copied.hasUrls(), "there is no file"
    rows = list(csv.reader(bytes(copied.data("text/csv").data()).decode().splitlines()))
    assert rows[0] == ["row", "column", "share of attention"]
    assert len(rows) == 1 + 6 * 8
    assert float(rows[1 + 2 * 8 + 5][2]) == pytest.approx(0.5)
    QGuiApplication.clipboard().clear()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().size() == view.grab().toImage().size()


def test_the_map_is_saved_as_a_picture_or_as_numbers(
    qtbot: QtBot, services: Services, panel: AttentionMapPanel, tmp_path: Path
) -> None:
    offer = panel._offered()
    assert offer is not None
    assert panel._whole is not None
    for name in ("map.png", "map.csv", "none/map.png"):
        panel._whole.save(tmp_path / name, offer)
    qtbot.waitUntil(lambda: services.background.idle)
    assert QImage(str(tmp_path / "map.png")).size() == map_of(panel).grab().toImage().size()
    assert (tmp_path / "map.csv").read_text("utf-8-sig").count("\n") == 1 + 6 * 8
    assert not (tmp_path / "none").exists()


def test_every_map_and_plot_offers_to_be_copied(qtbot: QtBot, services: Services, panel: AttentionMapPanel) -> None:
    view = PatternView(services)
    qtbot.addWidget(view)
    for widget in (map_of(panel), view.picture):
        assert [action.text() for action in widget.actions()] == ["Copy picture", "Save picture…"]
        assert widget.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    QGuiApplication.clipboard().setText("before")
    view.picture.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "before", "there is nothing yet"
    view.found = picture("band", 128, 2, 3, False)
    view.picture.show_pairs(view.found)
    view.picture.actions()[0].trigger()
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_the_strip_below_a_waveform_tells_the_value_of_a_moment(qtbot: QtBot, tmp_path: Path) -> None:
    strip = on_screen(qtbot, AttentionStrip(), 404, 16)
    found = attended(tmp_path / "a.wav")
    strip.show_map(found, 4.0)
    row = found.row()
    most = int(row.argmax())
    share = value_words(float(row[most]), shares=True)
    assert strip.scale is not None
    assert (strip.scale.unit, strip.scale.low, strip.scale.high) == ("Share of attention", "0%", share)
    x = 2 + 400 * (found.start + (most + 0.5) * found.step) / 4
    assert strip.words_at(x) == f"1.51 s: {share} of the attention; the brightest colour is {share}"
    assert strip.words_at(30) == "", "before what was looked at"
    relevant = replace(found, method="relevance")
    strip.show_map(relevant, 4.0)
    assert "relevance" in strip.words_at(x)


def test_the_key_of_the_strip_is_drawn_below_it(qtbot: QtBot, tmp_path: Path) -> None:
    strip = AttentionStrip()
    on_screen(qtbot, strip, 404, strip.sizeHint().height())
    strip.show_map(attended(tmp_path / "a.wav"), 4.0)
    seen = strip.grab().toImage()
    below = {seen.pixelColor(x, y).name() for x in range(200, 404) for y in range(HIGH + 1, seen.height())}
    assert {"#440154", "#fde725"} <= below, "the lowest and the highest colour of maps"


def test_a_shaded_table_has_a_key(qtbot: QtBot) -> None:
    key = on_screen(qtbot, ScaleKey(), 300, 24)
    shares = np.array([0.1, 0.38], np.float32)
    key.show_scale(scale_of_shading(float(shares.max()), relevance=True), "Colours of the cells")
    assert key.accessibleName() == "Colours of the cells: Share of relevance, 0% - 38.0%"
    wide = key.sizeHint().width()
    seen = key.grab().toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
    assert "#50b4b4" in colours, "the strongest shade of a word"
    key.show_scale(None)
    assert not key.isVisible()
    assert wide > key.minimumSizeHint().width()
