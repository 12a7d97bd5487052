"""What the window is made of where nothing else is said: the panes that tasks name, and the attention panel."""

from typing import TYPE_CHECKING

from desktop_app.registry import specs
from desktop_app.task_spec import resolve
from desktop_app.ui.panes import Pane

if TYPE_CHECKING:
    from desktop_app.ui.panels.attention import AttentionPanel


def panes() -> list[type[Pane]]:
    """The panes that tasks name, each once."""
    return [resolve(place) for place in dict.fromkeys(spec.pane for spec in specs() if spec.pane)]


def attention() -> "type[AttentionPanel]":
    """The panel beside them."""
    from desktop_app.ui.panels.attention import AttentionPanel

    return AttentionPanel
