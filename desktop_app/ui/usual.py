"""What the window is made of where nothing else is said: the panes that tasks name, and the attention panel."""

from typing import TYPE_CHECKING

from desktop_app.registry import specs
from desktop_app.ui.page_specs import PaneSpec, pane_spec
from desktop_app.ui.services import Services

if TYPE_CHECKING:
    from desktop_app.ui.panels.attention import AttentionPanel


def panes() -> list[PaneSpec]:
    """The panes that tasks name, each once."""
    return [pane_spec(place) for place in dict.fromkeys(spec.pane for spec in specs() if spec.pane)]


def attention(services: Services) -> "AttentionPanel":
    """The panel beside them."""
    from desktop_app.ui.panels.attention import AttentionPanel

    return AttentionPanel(services)
