"""Makes the pages of the window, and connects each with it; those that nobody asked for, behind the first paint."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui import import_steps
from desktop_app.ui.page_specs import HISTORY, MODELS, PaneSpec
from desktop_app.ui.panes import Pane
from desktop_app.ui.services import Services

if TYPE_CHECKING:
    from desktop_app.ui.history.page import HistoryPage
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.models.tab import ModelsTab
    from desktop_app.ui.panels.attention import AttentionPanel

_PANEL = "desktop_app.ui.panels.attention"


def pane(window: "MainWindow", spec: PaneSpec) -> Pane:
    """A pane as it was left."""
    made: Pane = spec.load()(window.services)
    made.restore()
    made.in_view.connect(partial(window.in_view.note, made))
    made.passing.connect(partial(window.in_view.pass_by, made))
    made.put_right.connect(window.history_writer.put_right)
    made.open_wanted.connect(window.choose_files)
    made.samples_wanted.connect(partial(window.incoming.show_samples, made))
    made.tokens_chosen.connect(window.in_view.choose)
    if made.asker is not None:
        made.asker.waiting_changed.connect(window.session.note_questions)
    made.counted.connect(partial(window.pages.show_count, spec))
    made.give_wanted.connect(lambda kind, files: window.incoming.give({kind: files}, first=False))
    return made


def history(window: "MainWindow") -> "HistoryPage":
    """The past answers."""
    made: HistoryPage = HISTORY.load()(window.services)
    window.history_writer.written.connect(made.note_written)
    window.history_writer.forgotten.connect(made.refresh)
    made.open_wanted.connect(window.open_in_panes)
    made.forget_wanted.connect(window.forget_history)
    return made


def models(window: "MainWindow") -> "ModelsTab":
    """The checkpoints."""
    made: ModelsTab = MODELS.load()(window.services)
    made.others_dropped.connect(window.open_in_panes)
    return made


def attention(window: "MainWindow", make: "Callable[[Services], AttentionPanel]") -> "AttentionPanel":
    """The panel of attention, with the pane in front to lay maps over."""
    made = make(window.services)
    made.lay_over(window.in_view.shade)
    return made


def rest(window: "MainWindow") -> Iterator[None]:
    """Make whatever is not made yet, a part of it with each step."""
    yield from window.pages.making()
    yield from import_steps.steps(_PANEL)
    yield from window.attention_dock.making()
