"""One of the choices of a menu, of which one is checked."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu


def add_choice(menu: QMenu, group: QActionGroup, text: str, checked: bool) -> QAction:
    """Add a choice to the menu's group; text may come from a file, so an ampersand in it is no shortcut."""
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(checked)
    group.addAction(action)
    return action
