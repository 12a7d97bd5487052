"""Which colours are right now: the system's light or dark, or what a person chose."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from desktop_app.translation import mark
from desktop_app.ui.settings import Setting
from desktop_app.ui.tokens import DARK, LIGHT, Colours

CHOICE = Setting("window/scheme", "system")
SCHEMES = {"system": mark("&Follow the system"), "light": mark("&Light"), "dark": mark("&Dark")}
"""What can be chosen, and how it is called."""

_chosen = "system"


def choose(name: str) -> None:
    """Make one of SCHEMES the choice; Qt's own dialogs follow where the platform allows it."""
    global _chosen
    _chosen = name if name in SCHEMES else "system"
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(_chosen, Qt.ColorScheme.Unknown)
    QGuiApplication.styleHints().setColorScheme(wanted)


def is_dark() -> bool:
    """Whether what is shown is dark."""
    if _chosen != "system":
        return _chosen == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def colours() -> Colours:
    """The colours to draw with."""
    return DARK if is_dark() else LIGHT


def palette() -> QPalette:
    """The same for whatever Qt draws by itself."""
    look, made, role = colours(), QPalette(), QPalette.ColorRole
    for place, colour in {
        role.Window: look.ground,
        role.WindowText: look.ink,
        role.Base: look.surface,
        role.AlternateBase: look.hover,
        role.Text: look.ink,
        role.PlaceholderText: look.soft,
        role.Button: look.raised,
        role.ButtonText: look.ink,
        role.BrightText: look.danger,
        role.Highlight: look.accent,
        role.HighlightedText: look.on_accent,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.ToolTipBase: look.ink,
        role.ToolTipText: look.surface,
        role.Light: look.hover,
        role.Midlight: look.line,
        role.Mid: look.edge,
        role.Dark: look.edge,
        role.Shadow: look.line,
        role.Accent: look.accent,
    }.items():
        made.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(look.faint))
    return made
