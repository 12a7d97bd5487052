"""All heads of a layer, what each does, and the walk through the layers."""

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.answers import AttentionMap, HeadTable
from desktop_app.inference.residency import Residency
from desktop_app.questions import (
    ImageClassification,
)
from desktop_app.ui.panels.explorer import ExplorerPanel
from desktop_app.ui.panels.explorer.views import FiguresDrawing
from tests.ui.test_explorer import SAMPLES, answered, answering, at, exported, look, panel, wait

__all__ = ["answering", "panel"]


def test_all_heads_and_what_each_does_open_the_head_that_is_clicked(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "bar-chart.png",)), residency))
    panel.controls.view.setCurrentIndex(2)
    wait(qtbot, panel)
    assert panel.canvas.drawing is not None
    assert panel.canvas.drawing.values.shape == (2, 2), "three heads, two by two"
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 0, 1))
    wait(qtbot, panel)
    assert (panel.controls.wanted_view, panel.controls.wanted_head) == ("map", 1)
    panel.controls.view.setCurrentIndex(3)
    wait(qtbot, panel)
    assert isinstance(panel.found, HeadTable)
    assert panel.numbers.rowCount() == 9, "a row for each layer"
    assert panel.numbers.item(0, 1).text() == f"{float(panel.found.figures['entropy'][0, 0]):.3g}"
    figures = panel.found.figures
    rows = list(csv.DictReader(exported(qtbot, panel, tmp_path / "heads.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) == sum(values.size for values in figures.values()), "every figure of every head"
    first = next(row for row in rows if (row["figure"], row["layer"], row["head"]) == ("entropy", "2", "1"))
    assert float(first["value"]) == pytest.approx(float(figures["entropy"][2, 1]))
    assert isinstance(panel.canvas.drawing, FiguresDrawing)
    entropy = float(panel.found.figures["entropy"][1, 2])
    assert panel.canvas.drawing.words(1, 2) == f"Layer 1, head 2: {entropy:.3g}"
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 2, 0))
    wait(qtbot, panel)
    assert isinstance(panel.found, AttentionMap)
    assert (panel.found.layer, panel.controls.wanted_head) == (2, 0)


def test_what_each_head_does_is_exported_in_every_format(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "bar-chart.png",)), residency))
    panel.controls.view.setCurrentIndex(3)
    panel.controls.figure.setCurrentIndex(3)
    wait(qtbot, panel)
    found = panel.found
    assert isinstance(found, HeadTable)
    effects = found.figures["effect"]
    layer, head = (int(each) for each in np.unravel_index(np.abs(effects).argmax(), effects.shape))
    first = [panel.numbers.item(0, column).text() for column in range(4)]
    assert first == [str(layer), str(head), f"{effects[layer, head]:+.3g}", found.replies[layer, head]]
    drawing = panel.canvas.drawing
    assert isinstance(drawing, FiguresDrawing)
    assert f"the answer stays “{found.reply}”" in drawing.words(0, 0)
    falls, rises = (np.argwhere(effects > 0.1)[0], np.argwhere(effects < -0.1)[0])
    assert drawing.pixels[*falls][0] > drawing.pixels[*falls][2], "orange where the number falls"
    assert drawing.pixels[*rises][2] > drawing.pixels[*rises][0], "violet where it rises"
    with np.load(exported(qtbot, panel, tmp_path / "heads.npz"), allow_pickle=False) as kept:
        np.testing.assert_array_equal(kept["effect"], effects)
        assert kept["answers_without"].shape == effects.shape
    rows = list(csv.DictReader(exported(qtbot, panel, tmp_path / "heads.csv").read_text("utf-8-sig").splitlines()))
    np.testing.assert_allclose([float(row["value"]) for row in rows], effects.ravel(), rtol=1e-6)
    assert {row["answer with all heads"] for row in rows} == {found.reply}
    for suffix in (".svg", ".html"):
        text = exported(qtbot, panel, tmp_path / f"heads{suffix}").read_text("utf-8")
        assert text.count("<rect") >= effects.size
        assert f">{effects[layer, head]:+.3g}</text>" in text
    picture = Image.open(exported(qtbot, panel, tmp_path / "heads.png"))
    assert picture.info["Title"].startswith("bar-chart.png: what each head does")
    seen = {colour for _, colour in picture.getcolors(1 << 20) or ()}
    assert {tuple(each) for each in drawing.pixels.reshape(-1, 3).tolist()} <= seen


def test_the_layers_are_walked_through_each_shown_before_the_next(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "red-circle.png",)), residency))
    layers, shown = panel.controls.layers, []
    last = panel.controls.layer.maximum()
    assert panel.controls.layer.value() == last > 0
    layers.slider.valueChanged.connect(lambda layer: shown.append((layer, panel.idle)))
    assert "Shift+F9" in layers.button.toolTip()
    layers.button.setFocus()
    qtbot.keyClick(layers.button, Qt.Key.Key_Space)
    assert layers.playing
    assert panel.controls.layer.value() == 0
    qtbot.waitUntil(lambda: not layers.playing, timeout=60_000)
    wait(qtbot, panel)
    assert [layer for layer, _ in shown] == list(range(last + 1))
    assert isinstance(panel.found, AttentionMap)
    assert panel.found.layer == last
    layers.toggle()
    assert layers.playing
    layers.slider.setValue(last)
    assert not layers.playing, "a hand on the slider ends it"
    panel.controls.method.setCurrentIndex(1)
    assert not layers.isVisible()
    layers.toggle()
    assert not layers.playing
    wait(qtbot, panel)
