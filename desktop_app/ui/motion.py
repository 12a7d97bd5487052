"""How much moves by itself in the window: as the system has it, or as a person chose.

Qt 6.11 tells of no such wish of the system's but on Windows, where "Show animations" switches the effects off; where a
later Qt tells it (QAccessibilityHints.motionPreference), that is taken.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.translation import mark
from desktop_app.ui.settings import Setting

CHOICE = Setting("window/motion", "system")
MOTIONS = {"system": mark("As the &system has it"), "full": mark("&Everything moves"), "reduced": mark("&Reduced")}
"""What can be chosen, and how it is called."""

SLOW = 500
"""Milliseconds between two pictures of what would scroll or follow, where motion is reduced."""

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)

_chosen = "system"
_usual: tuple[int, dict[Qt.UIEffect, bool]] | None = None


def choose(name: str) -> None:
    """Make one of MOTIONS the choice: the caret stands still, and menus open at once, where motion is reduced."""
    global _chosen, _usual
    if _usual is None:
        effects = {each: QApplication.isEffectEnabled(each) for each in _EFFECTS}
        _usual = QApplication.cursorFlashTime(), effects
    _chosen = name if name in MOTIONS else "system"
    flash, effects = _usual
    reduced = is_reduced()
    QApplication.setCursorFlashTime(0 if reduced else flash)
    for effect, usual in effects.items():
        QApplication.setEffectEnabled(effect, usual and not reduced)


def is_reduced() -> bool:
    """Whether nothing is to move that need not."""
    if _chosen != "system":
        return _chosen == "reduced"
    hints = QGuiApplication.styleHints().accessibility()
    if (told := getattr(hints, "motionPreference", None)) is not None:
        return "Reduce" in str(told())
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def pace(usual: int) -> int:
    """Milliseconds between two pictures of what moves: as usual, or seldom."""
    return max(usual, SLOW) if is_reduced() else usual
