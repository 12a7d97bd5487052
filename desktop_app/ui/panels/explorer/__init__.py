"""The tab "Layers and heads": any layer and head of the model that gave the answer in view, computed on demand.

ExplorerPanel(services) is all that others need: show_answer(answer), shows(answer) and idle, as every tab has them.
"""

from desktop_app.ui.panels.explorer.panel import ExplorerPanel

__all__ = ["ExplorerPanel"]
