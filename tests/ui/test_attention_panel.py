"""The attention panel: maps of answers in view, and the memory of attention as it is measured."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from desktop_app.answers import WORK, Answer, Failure, ImageLabels, Label, MemoryPoint, TableAnswer, Transcript
from desktop_app.inference.residency import Residency
from desktop_app.media import images, lately
from desktop_app.tasks import ask
from desktop_app.ui.panels import heat
from desktop_app.ui.panels.attention import AttentionPanel
from desktop_app.ui.services import Services
from tests.ui.conftest import Ask, on_screen


@pytest.fixture
def answering(residency: Residency) -> Ask:
    return lambda question: ask(question, residency)


@pytest.fixture
def panel(qtbot: QtBot, services: Services) -> AttentionPanel:
    return on_screen(qtbot, AttentionPanel(services), 420, 760)


def peak_at(row: int, column: int, rows: int = 6, columns: int = 8) -> np.ndarray:
    """A map with most of the attention on one patch and less on the next to its right."""
    attention = np.full((rows, columns), 0.001, np.float32)
    attention[row, column] = 0.5
    attention[row, (column + 1) % columns] = 0.2
    return attention


def answer(folder: Path, attention: np.ndarray | None, size: tuple[int, int] = (80, 60)) -> ImageLabels:
    path = folder / "picture.png"
    Image.fromarray(np.full((size[1], size[0], 3), (200, 30, 30), np.uint8)).save(path)
    labels = (Label("red square", 0.93), Label("blue circle", 0.07))
    return ImageLabels(source=path, task="image-classification", labels=labels, attention=attention)


def test_tabs_are_filled_one_after_another_or_when_they_are_wanted(qtbot: QtBot, services: Services) -> None:
    panel = AttentionPanel(services)
    qtbot.addWidget(panel)
    titles = [panel.tabText(place) for place in range(panel.count())]
    steps = panel.making()
    next(steps)
    next(steps)
    assert panel.widget(0) is panel.attention_map
    cost = panel.cost
    assert panel.widget(2) is cost
    assert [panel.tabText(place) for place in range(panel.count())] == titles
    assert panel.currentIndex() == 0
    list(steps)
    assert [panel.widget(place) for place in (1, 2)] == [panel.explorer, cost], "what was made is not made again"


def test_a_tab_that_is_filled_late_shows_the_answer_in_view(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    panel = AttentionPanel(services)
    qtbot.addWidget(panel)
    answer = ImageLabels(source=tmp_path / "a.png", task="image-classification", labels=(), attention=None)
    panel.show_answer(answer)
    panel.setCurrentIndex(2)
    assert panel.currentWidget() is panel.cost
    assert panel.cost._answer is answer


def test_the_panel_has_nothing_to_open_for_where_no_model_looked(panel: AttentionPanel, tmp_path: Path) -> None:
    """A rule reads no cell with attention, and there is nothing to hear in a sound of no length."""
    asked = TableAnswer(
        source=tmp_path / "a.csv",
        question="how many rows",
        sentence="There are 3 rows.",
        value=3,
        coordinates=((0, 0),),
        cells=("a",),
        aggregator="COUNT",
        rows_seen=3,
        rows_total=3,
    )
    assert panel.shows(asked)
    assert not panel.shows(replace(asked, by_rule=True))
    assert not panel.shows(replace(asked, value=None)), "nothing was found that could be looked into"
    sound = Transcript(source=tmp_path / "a.wav", words=(), heard=1.0, duration=1.0)
    assert panel.shows(sound)
    for seconds in (0.0, 0.006, None):
        assert not panel.shows(replace(sound, heard=0.0, duration=seconds)), "nothing can be heard in so little"


def test_a_map_is_drawn_over_the_picture_in_view(qtbot: QtBot, panel: AttentionPanel, tmp_path: Path) -> None:
    panel.show_answer(answer(tmp_path, peak_at(0, 6)))
    qtbot.waitUntil(lambda: panel.idle)
    looked = panel.attention_map
    assert looked.note.text().startswith("For “red square” (93%) it looked most at the top right.")
    cells = [[looked.table.item(row, column).text() for column in range(3)] for row in range(2)]
    assert cells == [["1, 7", "top right", "50.0%"], ["1, 8", "top right", "20.0%"]]
    assert looked._view is not None
    assert looked._view.accessibleName() == "Picture with its attention map"
    drawn = panel.grab().toImage()
    place = looked._view.mapTo(panel, looked._view.rect().center())
    left = drawn.pixelColor(place.x() - 100, place.y() + 60)
    assert left.red() > left.green() + 80, "where nothing was attended to the picture shows through"
    looked.opacity.setValue(100)
    drawn = panel.grab().toImage()
    warm = [
        drawn.pixelColor(place.x() + across, place.y() - down).green() > 120
        for across in range(60, 160, 5)
        for down in range(40, 140, 5)
    ]
    assert any(warm), "the strongest patch is drawn in the map's brightest colours"


def test_the_map_lies_on_the_part_that_was_seen(tmp_path: Path) -> None:
    labels = answer(tmp_path, peak_at(2, 3), size=(80, 40))
    assert labels.attention is not None
    made = heat.overlay(labels.source, labels.attention, (0.25, 0.0, 0.75, 1.0))
    assert made.picture.shape == (40, 80, 3)
    assert made.place == (20.0, 0.0, 40.0, 40.0)
    assert made.heat.shape == (40, 40)
    row, column = np.unravel_index(made.heat.argmax(), made.heat.shape)
    assert (row // (40 / 6), column // (40 / 8)) == (2, 3)
    assert made.heat.min() >= 0
    assert made.heat.max() <= labels.attention.max()


@pytest.mark.parametrize(
    ("row", "column", "where"), [(0, 0, "top left"), (2, 4, "centre"), (5, 7, "bottom right"), (3, 0, "middle left")]
)
def test_places_are_said_in_words(row: int, column: int, where: str) -> None:
    first = heat.strongest(peak_at(row, column))[0]
    assert (first.row, first.column, first.where, first.share) == (row + 1, column + 1, where, 0.5)


def test_what_has_no_map_says_why(qtbot: QtBot, panel: AttentionPanel, tmp_path: Path) -> None:
    looked = panel.attention_map
    assert "choose one that has been answered" in looked.note.text()
    told: list[tuple[Answer, str]] = [
        (answer(tmp_path, None), "No map of what it looked at"),
        (Failure(source=tmp_path / "x.png", reason="it is empty", advice="Copy it."), "x.png: it is empty. Copy it."),
        (Transcript(source=tmp_path / "x.wav", words=(), heard=1.0, duration=1.0), "for pictures"),
    ]
    for each, words in told:
        panel.show_answer(each)
        assert words in looked.note.text()
        assert not looked.table.isVisible()
    panel.show_answer(None)
    assert "choose one that has been answered" in looked.note.text()


def test_a_picture_that_is_gone_says_so(qtbot: QtBot, panel: AttentionPanel, tmp_path: Path) -> None:
    labels = answer(tmp_path, peak_at(1, 1))
    labels.source.unlink()
    panel.show_answer(labels)
    qtbot.waitUntil(lambda: "no longer there" in panel.attention_map.note.text())
    assert not panel.attention_map.table.isVisible()


def test_a_hidden_panel_catches_up_when_it_is_shown(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    panel = AttentionPanel(services)
    qtbot.addWidget(panel)
    panel.show_answer(answer(tmp_path, peak_at(5, 0)))
    assert panel.idle
    panel.show()
    qtbot.waitUntil(lambda: "bottom left" in panel.attention_map.note.text() and panel.idle)


def test_opacity_is_kept(qtbot: QtBot, services: Services) -> None:
    first = AttentionPanel(services)
    qtbot.addWidget(first)
    first.attention_map.opacity.setValue(31)
    second = AttentionPanel(services)
    qtbot.addWidget(second)
    assert second.attention_map.opacity.value() == 31


def test_importing_the_panel_imports_neither_pyqtgraph_nor_torch() -> None:
    code = (
        "import sys; import desktop_app.ui.panels.attention, desktop_app.ui.panes.images; "
        "print([name for name in ('pyqtgraph', 'torch', 'transformers', 'pandas', 'numpy') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_map_follows_the_work_and_comes_back(qtbot: QtBot, panel: AttentionPanel, tmp_path: Path) -> None:
    looked = panel.attention_map
    in_view = answer(tmp_path, peak_at(0, 6))
    panel.show_answer(in_view)
    qtbot.waitUntil(lambda: panel.idle)
    at_rest = looked.note.text()
    (tmp_path / "work").mkdir()
    passing = [replace(answer(tmp_path / "work", peak_at(row, 2)), checkpoint=f"c{row}") for row in range(6)]
    for each in passing:
        panel.follow(each)
    qtbot.waitUntil(lambda: looked.frames_shown == len(passing))  # a batch comes at once, and each has its frame
    assert looked._view is not None
    assert looked._view.accessibleDescription() == "picture.png: red square (93%)"
    assert not looked.note.isVisible()
    assert not looked.table.isVisible()
    qtbot.waitUntil(lambda: panel.idle and looked.table.isVisible())
    assert looked.note.text() == at_rest
    assert looked.note.isVisible()
    looked.following.setChecked(False)
    before = looked.frames_shown
    panel.follow(passing[0])
    qtbot.wait(250)
    assert looked.frames_shown == before
    assert panel.idle


def test_a_picture_that_is_chosen_while_others_pass_by_stays(
    qtbot: QtBot, panel: AttentionPanel, tmp_path: Path
) -> None:
    looked = panel.attention_map
    (tmp_path / "work").mkdir()
    (tmp_path / "chosen").mkdir()
    panel.show_answer(answer(tmp_path, peak_at(0, 6)))
    qtbot.waitUntil(lambda: panel.idle)
    passing = answer(tmp_path / "work", peak_at(3, 2))
    panel.follow(passing)
    qtbot.waitUntil(lambda: looked.frames_shown == 1)
    chosen = answer(tmp_path / "chosen", peak_at(1, 1))
    panel.show_answer(chosen)
    panel.follow(passing)
    qtbot.waitUntil(lambda: looked._painted is chosen)
    panel.follow(passing)
    qtbot.wait(200)
    assert looked._painted is chosen
    assert looked.frames_shown == 1
    assert looked.table.isVisible()
    qtbot.waitUntil(lambda: panel.idle)
    assert looked._painted is chosen
    panel.follow(passing)  # of the next work
    qtbot.waitUntil(lambda: looked.frames_shown == 2)


def test_once_nothing_works_any_longer_the_picture_in_view_is_back_soon(
    qtbot: QtBot, panel: AttentionPanel, tmp_path: Path
) -> None:
    looked = panel.attention_map
    panel.show_answer(answer(tmp_path, peak_at(0, 6)))
    qtbot.waitUntil(lambda: panel.idle)
    panel.follow(replace(answer(tmp_path, peak_at(2, 2)), checkpoint="passing"))
    qtbot.waitUntil(lambda: looked.frames_shown == 1)
    qtbot.wait(100)
    assert looked._rest.remainingTime() <= 300


def test_maps_that_cost_much_pass_by_seldom(qtbot: QtBot, panel: AttentionPanel, tmp_path: Path) -> None:
    looked = panel.attention_map
    panel.show_answer(answer(tmp_path, peak_at(0, 6)))
    qtbot.waitUntil(lambda: panel.idle)
    passing = [replace(answer(tmp_path, peak_at(row, 2)), checkpoint=f"c{row}") for row in range(2)]
    panel.follow(passing[0])
    qtbot.waitUntil(lambda: looked.frames_shown == 1)
    assert looked._view is not None
    assert looked._view.cost.mean > 0
    looked._view.cost.add(1.0)  # as if it had taken a second
    panel.follow(passing[1])
    qtbot.waitUntil(lambda: looked.frames_shown == 2)
    assert looked._frames.interval() > 5_000


def test_a_followed_picture_is_not_decoded_once_more(
    qtbot: QtBot, panel: AttentionPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[Path] = []
    monkeypatch.setattr(images, "thumbnail", lambda path, side, page: decoded.append(path) or Image.new("RGB", (9, 9)))
    known, unknown = answer(tmp_path, peak_at(1, 2)), replace(answer(tmp_path, peak_at(1, 2)), source=tmp_path / "b")
    lately.keep(known.source, 1, Image.new("RGB", (400, 200), "white"))
    panel.follow(known)
    lately.clear()  # what waits for its frame is held by who waits
    panel.follow(unknown)
    qtbot.waitUntil(lambda: panel.attention_map.frames_shown == 2)
    assert decoded == [unknown.source]


def test_a_map_in_passing_lies_where_the_whole_one_does(tmp_path: Path) -> None:
    labels = answer(tmp_path, peak_at(2, 3), size=(800, 400))
    assert labels.attention is not None
    small = Image.new("RGB", (400, 200))
    made = heat.in_passing(labels.source, labels.attention, (0.25, 0.0, 0.75, 1.0), 1, small)
    assert made.picture.shape == (200, 400, 3)
    assert made.place == (100.0, 0.0, 200.0, 200.0)
    assert made.tint.shape == (120, 120, 4), "fewer pixels than the picture: stretched as it is painted"
    row, column = np.unravel_index(made.heat.argmax(), made.heat.shape)
    assert (row // (120 / 6), column // (120 / 8)) == (2, 3)


def test_with_nothing_in_view_what_was_followed_is_put_away(
    qtbot: QtBot, panel: AttentionPanel, tmp_path: Path
) -> None:
    looked = panel.attention_map
    panel.show_answer(answer(tmp_path, peak_at(0, 6)))
    qtbot.waitUntil(lambda: panel.idle)
    panel.show_answer(None)
    qtbot.waitUntil(lambda: panel.idle)
    invitation = looked.note.text()
    panel.follow(replace(answer(tmp_path, peak_at(2, 2)), checkpoint="passing"))
    qtbot.waitUntil(lambda: looked.frames_shown == 1)
    assert looked._view is not None
    qtbot.waitUntil(lambda: panel.idle)
    assert looked.note.text() == invitation
    assert not looked._view.isVisible()
    assert not looked._opacity_row.isVisible()


def work(name: str, length: int = 197, at_once: int = 8, amount: float = 51.0) -> MemoryPoint:
    return MemoryPoint(
        mechanism=WORK, title="vit-pictures", about="", length=length, megabytes=amount, predicted=0.0, run=0.25,
        source=Path(name), checkpoint="vit-pictures", precision="float32", device="cpu", extent=224.0, unit="px",
        at_once=at_once,
    )  # fmt: skip


def test_in_little_room_no_tab_is_behind_an_arrow(qtbot: QtBot, services: Services) -> None:
    panel = AttentionPanel(services)
    on_screen(qtbot, panel, 190, 500)
    bar = panel.tabBar()
    whole = sum(bar.fontMetrics().horizontalAdvance(bar.tabText(place)) + 20 for place in range(3))
    assert panel.width() < whole
    assert all(bar.tabRect(place).right() <= panel.width() for place in range(panel.count()))
    assert all(panel.tabToolTip(place) for place in range(panel.count())), "what is shortened is said whole"
