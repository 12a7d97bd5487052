"""The tab Attention memory: measured point by point, paused, drawn, exported and said in words."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from pytestqt.qtbot import QtBot

from desktop_app.answers import MemoryPoint
from desktop_app.attention.library_layers import LIBRARY_LAYERS
from desktop_app.attention.mechanisms import MECHANISMS, SDPA_BACKENDS
from desktop_app.tasks.attention_memory.drawing import draw
from desktop_app.ui.panels import cost_references
from desktop_app.ui.panels.attention import AttentionPanel
from desktop_app.ui.panels.attention_memory import AttentionMemoryPanel
from desktop_app.ui.panels.cost_key import CIRCLE, DOTTED_CIRCLE, DOTTED_LINE, LINE, STEM
from desktop_app.ui.panels.cost_kinds import CostKind, megabytes
from desktop_app.ui.panels.cost_words import crossing_meaning, fastest_meaning, layers_meaning, meaning, skipped_meaning
from desktop_app.ui.panels.cost_work import tip
from desktop_app.ui.panels.sweep_options import BACKEND_TITLES, LAYER_TITLES, TITLES
from desktop_app.ui.services import Services
from tests.ui.test_attention_panel import answer, answering, panel, peak_at, work

__all__ = ["answering", "panel"]


def shown(cost: AttentionMemoryPanel, longest: int) -> None:
    cost.options.longest.setCurrentIndex(cost.options.longest.findData(longest))


def test_memory_is_measured_point_by_point(qtbot: QtBot, panel: AttentionPanel) -> None:
    panel.setCurrentWidget(panel.cost)
    cost = panel.cost
    shown(cost, 1024)
    counts: list[int] = []
    cost.sweep.measured.connect(lambda answers: counts.append(len(cost.points)))
    cost.measure.click()
    assert cost.stop.isEnabled()
    assert not cost.measure.isEnabled()
    qtbot.waitUntil(lambda: panel.idle, timeout=150_000)
    assert len(cost.points) == 20
    assert len(counts) > 1, "points appear while it is measured"
    headers = [cost.table.horizontalHeaderItem(column).text() for column in range(6)]
    assert headers == ["", "Grows as", "128", "256", "512", "1,024"]
    names = [cost.table.item(row, 0).text() for row in range(5)]
    assert names == ["Eager", "Query chunks", "SDPA", "Band", "Linear"]
    assert cost.table.item(0, 5).text() == "101"
    assert cost.table.item(0, 1).text() == "n^2.00 ±0.00"
    assert "predicted 101 MB" in cost.table.item(0, 5).toolTip()
    assert "At 1,024 tokens eager attention took 101 MB" in cost.note.text()
    assert "Nothing here needs less." in cost.note.text()
    assert cost._plot is not None
    measured, theory = cost._plot._series["eager"]
    dot = measured.scatter.points()[-1]
    assert measured.scatter.opts["hoverable"]
    assert measured.scatter.opts["tip"](0, 0, dot.data()).splitlines() == [
        "Eager",
        "Sequence length in tokens: 1,024",
        "Memory in MB: 101",
    ]
    np.testing.assert_allclose(measured.yData, theory.yData, rtol=0.05)
    assert [(each.sign, each.words) for each in cost.key.entries] == [(LINE, "predicted")]
    assert cost.key.isVisible()
    assert cost._plot.widget.accessibleName() == "Memory against sequence length"
    cost.views.button(1).click()
    assert cost._plot.widget.accessibleName() == "Time against sequence length"
    runs = [1000 * each.run for each in cost.points if each.mechanism == "eager" and each.run]
    np.testing.assert_allclose(10 ** cost._plot._series["eager"][0].getData()[1], runs)
    ends = [1000 * end for each in cost.points if each.mechanism == "eager"
            for end in (each.fastest, each.fastest + each.spread)]  # fmt: skip
    np.testing.assert_allclose(10 ** cost._plot._stems["eager"].getData()[1], ends, rtol=1e-6)
    assert [each.sign for each in cost.key.entries] == [STEM]
    assert "At 1,024 tokens " in cost.note.text()
    assert " MB" not in cost.note.text(), "of time, where time is in view"
    panel.changeEvent(QEvent(QEvent.Type.PaletteChange))
    panel.grab()


def test_measuring_can_be_stopped_and_keeps_its_points(qtbot: QtBot, panel: AttentionPanel) -> None:
    panel.setCurrentWidget(panel.cost)
    cost = panel.cost
    cost.measure.click()
    qtbot.waitUntil(lambda: len(cost.points) >= 2, timeout=60_000)
    cost.stop.click()
    kept = len(cost.points)
    assert cost.measure.isEnabled()
    assert not cost.pause.isEnabled()
    qtbot.wait(300)
    assert len(cost.points) == kept < 24
    there, asked = cost.sweep.extent
    assert there == kept
    assert cost.note.text().startswith(f"Stopped: {kept} of {asked} points were measured.")
    qtbot.waitUntil(lambda: panel.idle)


def test_a_pause_goes_on_with_what_is_missing(qtbot: QtBot, panel: AttentionPanel) -> None:
    panel.setCurrentWidget(panel.cost)
    cost = panel.cost
    shown(cost, 1024)
    cost.measure.click()
    qtbot.waitUntil(lambda: len(cost.points) >= 3, timeout=60_000)
    cost.pause.click()
    assert cost.pause.text().replace("&", "") == "Go on"
    qtbot.waitUntil(lambda: cost.sweep.paused)
    before = list(cost.points)
    assert cost.note.text().startswith(f"Paused: {len(before)} of 20 points are measured.")
    cost.pause.click()
    qtbot.waitUntil(lambda: panel.idle, timeout=150_000)
    assert "of 20 points" not in cost.note.text()
    assert cost.points[: len(before)] == before
    asked = [(each.length, each.mechanism) for each in cost.points]
    assert len(asked) == len(set(asked)) == 20


def test_the_mechanisms_offered_are_those_there_are() -> None:
    assert {each.name: each.title for each in MECHANISMS.values()} == TITLES
    assert set(BACKEND_TITLES) == set(SDPA_BACKENDS)


def test_a_backend_of_sdpa_that_is_ticked_is_asked_for(qtbot: QtBot, services: Services) -> None:
    panel = AttentionMemoryPanel(services)
    qtbot.addWidget(panel)
    panel.options.choose(("sdpa", "sdpa-math"))
    assert panel.options.question.mechanisms == ("sdpa", "sdpa-math")
    again = AttentionMemoryPanel(services)
    qtbot.addWidget(again)
    assert again.options.backends["sdpa-math"].isChecked(), "it is kept"


def test_what_is_ticked_is_measured_and_kept(qtbot: QtBot, services: Services) -> None:
    panel = AttentionMemoryPanel(services)
    qtbot.addWidget(panel)
    options = panel.options
    options.choose(("random", "reformer"))
    options.precision.setCurrentIndex(options.precision.findData("half"))
    options.backward.setChecked(True)
    question = options.question
    assert (question.mechanisms, question.precision, question.backward) == (("random", "reformer"), "half", True)
    later = AttentionMemoryPanel(services)
    qtbot.addWidget(later)
    assert later.options.mechanisms == ("random", "reformer")
    options.choose(())
    assert not panel.measure.isEnabled()


@pytest.mark.parametrize(("name", "performer"), [("NVIDIA H200", "3.9"), ("NVIDIA H100", "not timed")])
def test_curves_of_a_graphics_card_stand_beside_it(
    qtbot: QtBot, panel: AttentionPanel, name: str, performer: str
) -> None:
    panel.setCurrentWidget(panel.cost)
    cost = panel.cost
    cost.options.reference.setCurrentIndex(cost.options.reference.findData(name))
    assert name in cost.note.text()
    assert cost.table.rowCount() == 13
    assert {each.length for each in cost_references.points(name)} >= {256, 512, 1024, 2048, 4096}
    assert "1,611" in [cost.table.item(0, at).text() for at in range(cost.table.columnCount())]
    assert not cost.export.isEnabled()
    last = [each for each in cost_references.points(name) if each.mechanism == "performer" and each.length == 4096]
    assert [CostKind.TIME.words(each) for each in last] == [performer], "none where other work was in its way"


def test_exponents_of_a_reference_are_taken_from_where_its_patterns_grow(panel: AttentionPanel) -> None:
    panel.setCurrentWidget(panel.cost)
    cost = panel.cost
    cost.options.reference.setCurrentIndex(cost.options.reference.findData("NVIDIA H100"))
    told = {cost.table.item(row, 0).text(): cost.table.item(row, 1).text() for row in range(13)}
    assert [told[name].split()[0] for name in ("eager", "sdpa", "band")] == ["n^2.00", "n^1.00", "n^0.99"]
    assert told["big-bird"].split()[0] == "n^0.94", "from 1,024 tokens on, as of what is measured here"


def test_the_plot_and_its_numbers_are_exported(qtbot: QtBot, panel: AttentionPanel, tmp_path: Path) -> None:
    cost = panel.cost
    cost.sweep.points = list(cost_references.points("NVIDIA H200"))
    for name in ("plot.svg", "points.csv"):
        cost.export_to(tmp_path / name)
    qtbot.waitUntil(lambda: cost._services.background.idle)
    timed = sum(each.run is not None for each in cost.points)
    assert (tmp_path / "plot.svg").read_text().count("<circle") == len(cost.points) + timed
    assert len((tmp_path / "points.csv").read_text().splitlines()) == 1 + len(cost.points)
    cost._draw()
    cost.copy_numbers()


def test_patterns_follow_their_sliders(qtbot: QtBot, panel: AttentionPanel) -> None:
    panel.setCurrentWidget(panel.cost)
    panel.cost.views.button(2).click()
    view = panel.cost.patterns
    view.length.setCurrentIndex(0)
    view.value.setValue(2)
    view.layers.setValue(3)
    qtbot.waitUntil(lambda: view.idle and view.found is not None and view.found.layers == 3, timeout=30_000)
    assert view.found is not None
    place = np.arange(128)
    apart = np.abs(place[:, None] - place)
    np.testing.assert_array_equal(view.found.computed, apart <= 2)
    np.testing.assert_array_equal(view.found.reached, apart <= 6)
    assert f"{(apart <= 2).mean():.1%}" in view.note.text()
    view.causal.setChecked(True)
    qtbot.waitUntil(lambda: view.idle and not view.found.computed[0, 1])
    view.causal.setChecked(False)
    view.mechanism.setCurrentIndex(view.mechanism.findData("block-local"))
    view.value.setValue(16)
    blocks = place[:, None] // 16 == place // 16
    qtbot.waitUntil(lambda: view.idle and np.array_equal(view.found.computed, blocks))
    shares = []
    view.length.setCurrentIndex(2)
    for name, value in (("longformer", 3), ("big-bird", 1)):
        view.mechanism.setCurrentIndex(view.mechanism.findData(name))
        for each in (view.value.value(), value):
            view.value.setValue(each)
            qtbot.waitUntil(lambda: view.idle)
            shares.append(view.found.share)
    assert shares[0] > 1.5 * shares[1], "fewer neighbours"
    assert shares[2] > shares[3], "fewer blocks"
    view.mechanism.setCurrentIndex(view.mechanism.findData("sdpa"))
    assert not view.value.isVisible()
    qtbot.waitUntil(lambda: view.idle)
    view.play.setChecked(True)
    qtbot.waitUntil(lambda: view.layers.value() > 1)
    panel.grab()


def test_what_was_not_tried_is_told(qtbot: QtBot, panel: AttentionPanel) -> None:
    point = MemoryPoint(
        mechanism="eager", title="Eager", about="exact", length=65536, megabytes=None, predicted=412_317.0, note="n"
    )
    panel.cost.table.show_points([point], CostKind.MEMORY)
    assert panel.cost.table.item(0, 2).text() == "not tried"
    assert "412,317 MB" in panel.cost.table.item(0, 2).toolTip()
    assert meaning([point]) == ""


def test_megabytes_are_written_with_two_or_more_digits() -> None:
    assert [megabytes(each) for each in (0.4237, 3.3812, 50.72, 1610.6)] == ["0.42", "3.4", "51", "1,611"]


def test_what_is_fastest_is_said_and_from_which_length_on() -> None:
    def timed(name: str, length: int, run: float) -> MemoryPoint:
        return MemoryPoint(
            mechanism=name, title=name.title(), about="", length=length, megabytes=1.0, predicted=1.0, run=run
        )

    told = [timed("sdpa", 512, 0.02), timed("band", 512, 0.01), timed("linear", 512, 0.03)]
    told += [timed("sdpa", 1024, 0.08), timed("band", 1024, 0.02), timed("linear", 1024, 0.01)]
    assert fastest_meaning(told) == "At 1,024 tokens Linear was fastest: 10 ms. SDPA, which is exact, took 80 ms."
    assert crossing_meaning(told) == "Faster than SDPA in this run: Band from 512 tokens and Linear from 1,024 tokens."
    assert crossing_meaning([*told, timed("band", 2048, 0.4), timed("sdpa", 2048, 0.3)]).endswith(
        "in this run: Linear from 1,024 tokens."
    ), "one that falls behind again is not ahead"
    assert fastest_meaning([*told, timed("bert-sdpa", 2048, 0.1), timed("model", 2048, 0.2)]).startswith("At 1,024")
    assert fastest_meaning(told[:1]) == crossing_meaning(told[:1]) == ""


def test_what_was_not_tried_is_said_below_the_numbers() -> None:
    def point(length: int, megabytes: float | None, note: str = "") -> MemoryPoint:
        return MemoryPoint(
            mechanism="eager", title="Eager", about="", length=length, megabytes=megabytes, predicted=2000.0, note=note
        )

    why = "would take more than the 900 MB set aside"
    told = [point(4096, None, why), point(1024, 100.0), point(2048, None, why)]
    assert skipped_meaning(told) == f"Eager was not tried at 2,048 tokens: predicted 2,000 MB, {why}."
    assert skipped_meaning(told[1:2]) == ""


def test_what_the_layers_of_the_library_say() -> None:
    def point(name: str, title: str, amount: float) -> MemoryPoint:
        return MemoryPoint(
            mechanism=name, title=title, about="", length=2048, megabytes=amount, predicted=amount, run=1.0
        )

    told = [point("bert-sdpa", "BERT, SDPA", 62.9), point("library-longformer", "Longformer's layer", 218.3)]
    assert layers_meaning(told) == (
        "At 2,048 tokens a layer of BERT took 63 MB by SDPA, which is exact; others: Longformer's layer 218 MB. "
        "None of these takes less."
    )
    assert layers_meaning([*told, point("library-reformer", "R", 9.0)]).endswith("Less than that: R.")
    assert layers_meaning(told[1:]) == ""


@pytest.mark.long
def test_layers_of_the_library_and_the_model_in_view_are_measured_too(
    qtbot: QtBot, panel: AttentionPanel, tmp_path: Path
) -> None:
    assert {name: each.title.removesuffix("'s layer") for name, each in LIBRARY_LAYERS.items()} == LAYER_TITLES
    panel.setCurrentWidget(panel.cost)
    cost = panel.cost
    assert not cost.options.model.isEnabled()
    panel.show_answer(replace(answer(tmp_path, peak_at(1, 1)), checkpoint="vit-pictures"))
    assert cost.options.model.isEnabled()
    cost.options.choose(("bert-sdpa",))
    cost.options.model.setChecked(True)
    shown(cost, 1024)
    cost.measure.click()
    qtbot.waitUntil(lambda: panel.idle, timeout=150_000)
    mine = [each for each in cost.points if each.mechanism == "model"]
    assert [each.title for each in mine] == ["vit-pictures"] * 4
    assert len(cost.points) == 8
    assert f"vit-pictures took {megabytes(mine[-1].megabytes or 0)} MB beside its weights" in cost.note.text()
    assert "With 8 GB this model takes pictures of more than 1,500 pixels a side. Its memory is known up to 384" in (
        cost.note.text()
    )
    tips = [cost.table.item(1, column) for column in range(2, cost.table.columnCount())]
    assert len([each for each in tips if each is not None and "pixels" in each.toolTip()]) == 4
    panel.grab()


def check_exported(qtbot: QtBot, cost: AttentionMemoryPanel, folder: Path) -> None:
    """Passes of one's own work are in both files: two of them, a.jpg and b.jpg, beside the curves."""
    for name in ("plot.svg", "points.csv"):
        cost.export_to(folder / name)
    qtbot.waitUntil(lambda: cost._services.background.idle)
    drawn = (folder / "plot.svg").read_text()
    timed = sum(each.run is not None for each in cost.points)
    assert drawn.count("<circle") == len(cost.points) + 2 + timed + 2, "of memory and of time"
    assert "<title>a.jpg: vit-pictures, 8 × 197 tokens (224 px): 51.0 MB in 0.25 s</title>" in drawn
    rows = (folder / "points.csv").read_text().splitlines()
    assert rows[-1].endswith("vit-pictures,1,b.jpg")


def test_own_work_puts_its_dots_beside_the_curves(qtbot: QtBot, panel: AttentionPanel, tmp_path: Path) -> None:
    cost = panel.cost
    jobs = cost._services.jobs
    jobs.passed.emit([work("a.jpg"), work("b.jpg", at_once=1, amount=6.4)])
    assert cost.export.isEnabled()
    panel.setCurrentWidget(cost)
    assert cost._plot is not None
    circles = cost._plot._circles
    np.testing.assert_allclose(10 ** circles.getData()[1], [51.0, 6.4])
    said = circles.scatter.opts["tip"](0, 0, circles.scatter.points()[0].data())
    assert said.splitlines()[:2] == ["a.jpg (first of 8 in one pass)", "vit-pictures, float32, cpu"]
    assert "197 tokens: 51 MB" in said
    assert "224 × 224" in said
    assert "Circles: 2 passes of your own work. The most was 51 MB" in cost.note.text()
    assert [(each.sign, each.words) for each in cost.key.entries] == [(CIRCLE, "your work by vit-pictures")]
    assert cost.key.entries[0].colour == circles.scatter.points()[0].pen().color().name(), "as it is drawn"
    jobs.passed.emit([replace(work("later.jpg", at_once=1, amount=6.4), predicted=6.5, notes=("With 8 GB it fits.",))])
    assert "Circles: 2 passes of your own work." in cost.note.text(), "the same pass, now with what was predicted"
    assert cost.work.points[-1].source == Path("b.jpg")
    assert "With 8 GB it fits." in cost.note.text()
    cost.views.button(1).click()
    circles = cost._plot._circles
    np.testing.assert_allclose(10 ** circles.getData()[1], [250.0, 250.0])
    panel.changeEvent(QEvent(QEvent.Type.PaletteChange))
    cost.sweep.points = list(cost_references.points("NVIDIA H200"))
    cost._draw()
    assert len(cost._plot._circles.getData()[0]) == 2
    check_exported(qtbot, cost, tmp_path)
    jobs.passed.emit([replace(work("quick.jpg", at_once=9), megabytes=None, predicted=57.0, note="predicted")])
    cost.views.button(0).click()
    circles = cost._plot._circles
    np.testing.assert_allclose(10 ** circles.getData()[1], [51.0, 6.4, 57.0])
    *_, guessed = circles.scatter.points()
    assert guessed.pen().style() == Qt.PenStyle.DotLine, "it was not measured"
    assert [each.sign for each in cost.key.entries][-2:] == [CIRCLE, DOTTED_CIRCLE]
    reference = cost.options.reference
    reference.setCurrentIndex(reference.findData("NVIDIA H100"))
    assert "NVIDIA H100" in [each.words for each in cost.key.entries if each.sign == DOTTED_LINE]
    assert "197 tokens: about 57 MB beside the weights, predicted and not measured" in tip(guessed.data())
    assert "The most was 57 MB" in cost.note.text()
    own = draw(cost.work.points)
    assert own.count("<circle") == 3 + 3
    assert own.count("a pass of your own work") == 2, "of memory and of time"
    assert own.count("the same, predicted") == 1
    jobs.passed.emit([work(f"{number}.jpg") for number in range(1000)])
    assert len(cost.work.points) == 300
