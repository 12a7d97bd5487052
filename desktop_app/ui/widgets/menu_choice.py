"""One of the choices of a menu, of which one is checked; and what stands above them."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QWidgetAction


def add_choice(menu: QMenu, group: QActionGroup, text: str, checked: bool) -> QAction:
    """Add a choice to the menu's group; text may come from a file, so an ampersand in it is no shortcut."""
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(checked)
    group.addAction(action)
    return action


def add_title(menu: QMenu, text: str) -> QWidgetAction:
    """Say what the menu is about, above its choices: in a section of Qt's own a style sheet leaves a line alone."""
    label = QLabel(text)
    label.setObjectName("menuTitle")
    title = QWidgetAction(menu)
    title.setDefaultWidget(label)
    title.setText(text)
    title.setEnabled(False)  # the arrow keys pass over it
    menu.addAction(title)
    return title
