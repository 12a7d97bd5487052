"""Pictures in view: what is decoded, sorted, filtered, chosen, and the detail view."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer, ImageLabels
from desktop_app.ui.panes import image_model
from desktop_app.ui.panes.image_delegate import THUMBNAIL, PictureDelegate
from desktop_app.ui.panes.image_items import Leaf, Order
from desktop_app.ui.panes.images import ImagesPane
from tests.ui.test_images_pane import Model, answering, choose, model, names, pane, pictures, settle

__all__ = ["answering", "model", "pane"]


def test_only_what_is_in_view_is_decoded(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 300))
    settle(qtbot, pane)
    rows = pane.grid.visible_rows()
    tiles = [pane.grid.visualRect(pane.model.index(row)) for row in range(300)]
    view = pane.grid.viewport().rect()
    assert [row for row, tile in enumerate(tiles) if tile.intersects(view)] == [
        row for row in rows if tiles[row].intersects(view)
    ]
    here = [each for each in pane.model.shown if pane.thumbnails.pixmap(each.leaf) is not None]
    assert {each.row for each in here} >= set(rows)
    assert len(here) < 3 * len(rows) < 300
    bar = pane.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle(qtbot, pane)
    assert pane.thumbnails.pixmap(pane.model.shown[-1].leaf) is not None


def test_what_scrolled_away_is_not_decoded_any_more(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    paths = pictures(tmp_path, 40)
    pane.thumbnails.want([Leaf(path) for path in paths])
    pane.thumbnails.want([Leaf(path) for path in paths[-2:]])
    qtbot.waitUntil(lambda: pane.thumbnails.idle)
    assert [path for path in paths if pane.thumbnails.pixmap(Leaf(path))] == paths[-2:]


@pytest.mark.parametrize(
    ("order", "descending", "expected"),
    [
        (Order.DROPPED, False, ["img3", "img10", "img4", "img2", "broken"]),
        (Order.NAME, False, ["broken", "img2", "img3", "img4", "img10"]),
        (Order.NAME, True, ["img10", "img4", "img3", "img2", "broken"]),
        (Order.BEST_SCORE, True, ["img10", "img4", "img3", "img2", "broken"]),
        (Order.BEST_LABEL, False, ["img3", "img10", "img4", "img2", "broken"]),
        (Order.LABEL_SCORE, True, ["img2", "img4", "img3", "img10", "broken"]),
    ],
)
def test_sorting(
    qtbot: QtBot, pane: ImagesPane, tmp_path: Path, order: Order, descending: bool, expected: list[str]
) -> None:
    made = {path.stem: path for path in pictures(tmp_path, 11, broken=True)}
    pane.take([made[name] for name in ("img3", "img10", "img4", "img2", "broken")])
    settle(qtbot, pane)
    choose(pane.tools.order, order)
    pane.tools.direction.setChecked(descending)
    choose(pane.tools.order_label, "tree")
    if order is Order.LABEL_SCORE:
        scores = {"img2": 0.42, "img4": 0.56 / 3, "img3": 0.57 / 3, "img10": 0.5 / 3}
        expected = [*sorted(scores, key=scores.__getitem__, reverse=True), "broken"]
    assert names(pane) == expected


def test_filtering_by_label_score_and_name(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 12, broken=True))
    settle(qtbot, pane)
    choose(pane.tools.only, "dog")
    assert names(pane) == ["img1", "img4", "img7", "img10"]
    pane.tools.least.setValue(45)
    assert names(pane) == ["img7", "img10"]
    pane.tools.text.setText("G1")
    assert names(pane) == ["img10"]
    qtbot.waitUntil(lambda: pane.modes.count.text() == "1 of 13 pictures, 1 without an answer")
    pane.tools.least.setValue(0)
    choose(pane.tools.only, "")
    assert names(pane) == ["img1", "img10", "img11"]
    pane.tools.text.setText("Dog")
    assert names(pane) == ["img1", "img4", "img7", "img10"], "what is answered is found as well"
    exported = pane._exported()
    assert exported is not None
    assert exported.title == "Export the answers of the 4 pictures shown", "not all of them, and that is said"
    assert [each.source.stem for each in exported.answers] == names(pane)


def test_answers_that_come_while_sorted_find_their_place(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    choose(pane.tools.order, Order.BEST_SCORE)
    assert pane.tools.direction.isChecked()
    pane.take(pictures(tmp_path, 9))
    settle(qtbot, pane)
    qtbot.waitUntil(lambda: names(pane) == [f"img{number}" for number in range(8, -1, -1)])


def test_the_selection_survives_sorting(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    paths = pictures(tmp_path, 8)
    pane.take(paths)
    settle(qtbot, pane)
    pane.grid.go_to(Leaf(paths[2]))
    chosen = pane.grid.selectionModel()
    chosen.select(pane.model.index(5), chosen.SelectionFlag.Select)
    choose(pane.tools.order, Order.BEST_SCORE)
    assert {each.path for each in pane.grid.selected()} == {paths[2], paths[5]}
    current = pane.grid.current()
    assert current is not None
    assert current.path == paths[2]


def test_what_is_in_view_is_told_when_chosen_and_when_answered(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    seen: list[Answer | None] = []
    pane.in_view.connect(seen.append)
    paths = pictures(tmp_path, 3)
    pane.take(paths)
    settle(qtbot, pane)
    assert seen[0] is None
    assert seen[-1] is pane.model.shown[0].labels
    pane.grid.go_to(Leaf(paths[2]))
    assert seen[-1] is pane.model.shown[2].labels
    pane.grid.selectAll()
    pane.grid.remove_wanted.emit()
    assert seen[-1] is None
    qtbot.waitUntil(pane.invitation.isVisible)


def test_the_detail_view_is_walked_by_keyboard(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 3))
    settle(qtbot, pane)
    pane.grid.setFocus()
    qtbot.keyClick(pane.grid, Qt.Key.Key_Return)
    assert pane.detail.isVisible()
    qtbot.waitUntil(lambda: "40 x 30 pixels, PNG" in pane.detail.facts.text())
    assert pane.detail.place.text() == "1 of 3"
    qtbot.keyClick(pane.detail, Qt.Key.Key_Right)
    assert pane.detail.name.text() == "img1.png"
    bars = pane.detail.bars.model()
    assert [(bars.index(row, 0).data(), bars.index(row, 1).data()) for row in range(bars.rowCount())] == [
        ("dog", "41.0%"),
        ("cat", "29.5%"),
        ("tree", "19.7%"),
    ]
    qtbot.keyClick(pane.detail, Qt.Key.Key_Left)
    assert not pane.detail.previous.isEnabled()
    settle(qtbot, pane)
    pane.grab()
    qtbot.keyClick(pane.detail, Qt.Key.Key_Escape)
    assert pane.grid.isVisible()


def test_the_detail_view_offers_the_checkpoint_that_knows_more(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    """A note beside the labels of a tree (img2), and a button that opens the Models page at the remedy."""
    plain = model.answer

    def noted(path: Path, names: tuple[str, ...], task: str) -> Answer:
        answer = plain(path, names, task)
        if isinstance(answer, ImageLabels) and answer.best.label == "tree":
            return replace(
                answer,
                notes=("It knows cats and dogs.",),
                depth="It knows cats and dogs.",
                instead="vit-base",
                instead_title="ViT base",
            )
        return answer

    model.answer = noted  # type: ignore[method-assign]
    paths = pictures(tmp_path, 3)
    pane.take(paths)
    settle(qtbot, pane)
    pane.grid.go_to(Leaf(paths[1]))
    qtbot.keyClick(pane.grid, Qt.Key.Key_Space)
    assert not pane.detail.instead.isVisible()
    qtbot.keyClick(pane.detail, Qt.Key.Key_Right)
    assert pane.detail.note.text() == "It knows cats and dogs."
    assert pane.detail.instead.text() == "See ViT base…"
    with qtbot.waitSignal(pane.services.checkpoint_library.page_wanted) as wanted:
        pane.detail.instead.click()
    assert wanted.args == ["vit-base"]
    settle(qtbot, pane)


def test_the_detail_view_of_a_broken_picture_says_why(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    paths = pictures(tmp_path, 1, broken=True)
    pane.take(paths)
    settle(qtbot, pane)
    pane.grid.go_to(Leaf(paths[1]))
    qtbot.keyClick(pane.grid, Qt.Key.Key_Space)
    settle(qtbot, pane)
    assert pane.detail.note.text() == "the picture breaks off before its end\nCopy it again."
    pane.grab()


def test_a_single_picture_that_is_opened_is_brought_into_view(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    several = pictures(tmp_path, 4)
    pane.take(several[:3])
    current = pane.grid.current()
    assert current is not None
    assert current.path == several[0]
    pane.take_further(several[3:])
    current = pane.grid.current()
    assert current is not None
    assert current.path == several[0], "more of a folder leaves what is looked at in view"
    pane.take(several[2:3])
    current = pane.grid.current()
    assert current is not None
    assert current.path == several[2]
    settle(qtbot, pane)


def test_the_first_of_further_pictures_comes_into_view_by_itself_and_not_as_a_choice(
    qtbot: QtBot, pane: ImagesPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A choice keeps the attention panel from following the work: what was in view goes first."""
    for folder in ("first", "further"):
        (tmp_path / folder).mkdir()
    pane.take(pictures(tmp_path / "first", 3))
    settle(qtbot, pane)
    choose(pane.tools.order, Order.BEST_SCORE)
    # Answers of a quick model are there before the files are sorted in.
    monkeypatch.setattr(image_model, "_BETWEEN_ARRANGEMENTS", 1.0)
    seen: list[Answer | None] = []
    pane.in_view.connect(seen.append)
    further = pictures(tmp_path / "further", 3)
    pane.take(further)
    settle(qtbot, pane)
    current = pane.grid.current()
    assert current is not None
    assert current.path == further[0]
    assert seen[-1] is current.labels
    assert seen[-2] is None


def test_what_is_looked_at_stays_where_it_is_when_the_grid_gets_another_width(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    several = pictures(tmp_path, 60)
    pane.take(several)
    settle(qtbot, pane)
    grid = pane.grid

    def resized(by: int) -> None:
        wide = grid.width() + by
        pane.window().resize(pane.window().width() + by, pane.window().height())
        qtbot.waitUntil(lambda: grid.width() == wide and grid._anchor is None and grid.idle)

    grid.go_to(Leaf(several[33]))
    before = grid.visualRect(grid.currentIndex())
    columns = grid._width() // grid.gridSize().width()
    resized(400)
    assert grid._width() // grid.gridSize().width() > columns
    assert grid.visualRect(grid.currentIndex()).top() == before.top()
    resized(-400)
    assert grid.visualRect(grid.currentIndex()).top() == before.top()
    grid.verticalScrollBar().setValue(0)
    resized(400)
    assert grid.verticalScrollBar().value() == 0, "a current picture that was out of view is not brought there"


def test_tiles_share_the_width(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 12))
    settle(qtbot, pane)
    for width in (*range(700, 720), 1010):
        pane.resize(width, 600)
        qtbot.wait(1)
        pane.grid.doItemsLayout()
        tiles = [pane.grid.visualRect(pane.model.index(row)) for row in range(12)]
        columns = len({tile.x() for tile in tiles})
        room = pane.grid.viewport().width()
        assert columns == (room - 1) // 176
        assert room - columns - 1 <= max(tile.right() for tile in tiles) < room


def test_a_label_has_the_whole_width_of_its_tile(pane: ImagesPane) -> None:
    """Its score stands beside the bar below it, not behind it."""
    delegate = pane.grid.itemDelegate()
    assert isinstance(delegate, PictureDelegate)
    line = pane.grid.fontMetrics().height()
    tile = delegate.share(pane.grid.viewport().width(), line)
    bold = pane.grid.font()
    bold.setBold(True)
    assert QFontMetrics(bold).horizontalAdvance("photograph of a scene") <= tile.width() - 20
    assert tile.height() >= THUMBNAIL + 3 * line
