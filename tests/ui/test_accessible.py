"""Every control of the real window has a name that a screen reader says, and can be reached with the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)
_PARTS = (QHeaderView, QScrollBar)
"""Parts of other controls, which these speak for."""


@pytest.fixture
def real_window(qtbot: QtBot, services: Services) -> MainWindow:
    """The window with its own panes and panels, shown."""
    made = MainWindow(services)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.idle)
    return made


def controls(window: MainWindow) -> Iterator[QWidget]:
    """What a person can use, in view or not; without what Qt keeps inside its own controls."""
    for widget in window.findChildren(QWidget):
        inside = widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), (QComboBox, QTabBar))
        if isinstance(widget, _CONTROLS) and not isinstance(widget, _PARTS) and not inside and not _in_list(widget):
            yield widget


def _in_list(widget: QWidget) -> bool:
    """Whether it belongs to the opened list of a combo box, or is the corner of a table."""
    parent = widget.parentWidget()
    of_list = parent is not None and parent.metaObject().className() == "QComboBoxPrivateContainer"
    return of_list or (isinstance(widget, QAbstractButton) and isinstance(parent, QAbstractItemView))


def _by_arrows(widget: QWidget) -> bool:
    """Of several choices Tab reaches the chosen one; the arrow keys go from there to the others."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()


def spoken(widget: QWidget) -> str:
    """The name a screen reader is told."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_control_has_an_accessible_name(real_window: MainWindow) -> None:
    found = list(controls(real_window))
    assert len(found) > 60
    nameless = [f"{type(each).__name__} in {type(each.parentWidget()).__name__}" for each in found if not spoken(each)]
    assert nameless == []


def test_tab_reaches_every_control_in_view(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.activateWindow()
    for pane in real_window.panes:
        real_window.show_pane(pane)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)  # the display activates it when it will
        reached = set()
        for _ in range(200):
            focused = QApplication.focusWidget()
            if focused is None or focused in reached:
                break
            reached.add(focused)
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert reached, pane.title
        wanted = {each for each in controls(real_window) if each.isVisible() and each.isEnabled()}
        missed = {
            spoken(each)
            for each in wanted - reached
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not _by_arrows(each)
        }
        assert missed == set(), pane.title
