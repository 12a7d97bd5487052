"""The matrix of all tokens: what is drawn of any part is the maximum of what it stands for; zoom, names and values."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.answers import AttentionMap
from desktop_app.ui.panels.explorer.matrix import MatrixView
from desktop_app.ui.panels.explorer.pyramid import Part, Pyramid, pyramid_of
from desktop_app.workspace.attention_files import colours


def made(queries: int, keys: int) -> Pyramid:
    weights = np.random.default_rng(queries).random((2, queries, keys)).astype(np.float32)
    return pyramid_of(
        AttentionMap(
            source=paths.shipped("resources"), task="t", method="raw", layer=0, head=None, layers=1, heads=2,
            weights=weights, queries=tuple(f"q{at}" for at in range(queries)),
            keys=tuple(f"k{at}" for at in range(keys)),
        )
    )  # fmt: skip


@pytest.mark.parametrize("shape", [(700, 700), (1000, 300), (65, 513), (1, 900), (5, 5)])
def test_nothing_strong_is_lost_where_many_values_share_a_pixel(shape: tuple[int, int]) -> None:
    found = made(*shape)
    steps, covered = found.drawn(found.whole, 100, 80)
    assert steps.shape[0] <= 80
    assert steps.shape[1] <= 100
    assert covered == found.whole
    assert steps.max() == len(found.palette) - 1, "the strongest value is seen"
    for level in found.levels:
        assert level.max() == found.levels[0].max()


def test_a_part_as_fine_as_the_screen_is_the_matrix_itself() -> None:
    found = made(400, 400)
    steps, covered = found.drawn(Part(10.5, 20.2, 40.1, 60.9), 300, 300)
    assert covered == Part(10, 20, 41, 61)
    wanted = colours(found.levels[0][20:61, 10:41], found.highest)
    assert np.abs(found.palette[steps].astype(int) - wanted.astype(int)).max() <= 6, (
        "in steps of 1/255 of the strongest"
    )


@pytest.fixture
def view(qtbot: QtBot) -> MatrixView:
    widget = MatrixView()
    widget.resize(500, 500)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.show_matrix(made(300, 200))
    return widget


def test_the_wheel_zooms_around_the_mouse_and_a_click_chooses_the_query(qtbot: QtBot, view: MatrixView) -> None:
    found = view.found
    assert found is not None
    place = QPointF(view.area.center())
    under = view.at(place)
    assert under is not None
    for _ in range(6):
        view.wheelEvent(
            QWheelEvent(
                place, view.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )
        )  # fmt: skip
    assert view.part.width == pytest.approx(200 / 1.25**6)
    assert view.at(place) == under
    told: list[str] = []
    chosen: list[int] = []
    view.pointed.connect(told.append)
    view.chosen.connect(chosen.append)
    qtbot.mouseMove(view, place.toPoint())
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert chosen == [under[0]]
    assert found.words(*under) == f"q{under[0]} → k{under[1]}: {found.levels[0][under]:.1%}"
    view.grab()


def test_keys_zoom_and_move_and_never_leave_the_matrix(qtbot: QtBot, view: MatrixView) -> None:
    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert (view.part.width, view.part.height) == (4, 4)
    for _ in range(2000):
        view.move_by(1, 1)
    assert (view.part.right, view.part.bottom) == (200, 300)
    view.grab()
    assert view._short("row 6, column 12") == "6, 12"
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.found is not None
    assert view.part == view.found.whole
    before = view.part
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.part == before
    part = view.part
    view.zoom(2)
    view.show_matrix(made(300, 200))
    assert view.part != part, "another head of the same tokens keeps what is in view"
    view.show_matrix(made(300, 201))
    assert view.part.right == 201
