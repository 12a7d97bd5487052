"""Motion can be reduced, the window keeps on its screen, and the rail on a low one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.media.level_meter import LevelMeter
from desktop_app.ui import choices, motion, style
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.on_screen import keep_on_screen
from desktop_app.ui.rail import Rail
from desktop_app.ui.widgets.live_waveform import LiveWaveform
from tests.ui.conftest import new_window


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    motion.choose("system")
    style.undress(qapp)


def test_the_caret_and_bars_stand_still_where_motion_is_reduced(qtbot: QtBot, app: QApplication) -> None:
    style.choose_motion(app, "full")
    usual = app.cursorFlashTime()
    bar = QProgressBar()
    qtbot.addWidget(bar)
    style.dress(bar)
    bar.ensurePolished()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert bar.style().styleHint(hint, None, bar) > 0
    style.choose_motion(app, "reduced")
    assert app.cursorFlashTime() == 0
    assert bar.style().styleHint(hint, None, bar) == 0
    assert not app.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    style.choose_motion(app, "full")
    assert app.cursorFlashTime() == usual > 0


def test_what_scrolls_steps_seldom_where_motion_is_reduced(qtbot: QtBot, app: QApplication) -> None:
    picture = LiveWaveform()
    qtbot.addWidget(picture)
    motion.choose("reduced")
    picture.follow(LevelMeter())
    assert picture._timer.interval() == motion.SLOW
    motion.choose("full")
    picture.follow(LevelMeter())
    assert picture._timer.interval() < 40
    picture.follow(None)


def test_the_choice_of_motion_is_kept(window: MainWindow, app: QApplication) -> None:
    choices.choose_motion(window, "reduced")
    assert window.services.settings.get(motion.CHOICE) == "reduced"
    assert motion.is_reduced()
    again = new_window(window.services)
    checked = [each.text() for each in again.findChildren(type(again.menuBar().actions()[0])) if each.isChecked()]
    assert "&Reduced" in checked
    again.deleteLater()


@pytest.mark.real_window
def test_a_window_as_large_as_the_screen_has_room_for_its_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.resize(room.size())
    with qtbot.waitExposed(window):
        window.show()
    keep_on_screen(window)
    qtbot.waitUntil(lambda: window.frameGeometry() != window.geometry() and room.contains(window.frameGeometry()))


def test_the_rail_leaves_words_out_where_they_have_no_room(qtbot: QtBot, app: QApplication) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    rail = Rail(room)
    for word in ("&Images", "&Table", "&Sound", "&Films", "&Documents", "&Scaling", "&History", "&Models"):
        rail.add(word, "images", "Ctrl+1")
    room.resize(200, 800)
    room.show()
    least = rail.minimumSizeHint().height()
    assert least < 380
    for height, words in ((700, True), (least, False), (700, True)):
        rail.setGeometry(QRect(0, 0, rail.sizeHint().width(), height))
        app.processEvents()
        looks = {button.toolButtonStyle() for button in rail.buttons}
        assert looks == {Qt.ToolButtonStyle.ToolButtonTextUnderIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly}
        assert rail.buttons[-1].geometry().bottom() < height
        assert all(button.accessibleName() for button in rail.buttons)
