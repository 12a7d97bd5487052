"""The panes of the window, one a kind of input, and what the window expects of each."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop_app.answers import Answer, AttentionMap
from desktop_app.media.kinds import Kind
from desktop_app.translation import later, tr
from desktop_app.ui.messages import Messages
from desktop_app.ui.page_specs import PageSpec, PaneSpec
from desktop_app.ui.services import Services
from desktop_app.ui.typing_now import Typing
from desktop_app.workspace.unanswered import Unanswered

if TYPE_CHECKING:
    from desktop_app.ui.widgets.toast import Toast


class Page(QWidget):
    """What can be in front; what the Edit and File menus do there, where the focus is in no text."""

    messages: Messages
    toast: "Toast | None" = None
    """What offers to take back what was done last; None where nothing can be."""
    spec: ClassVar[PageSpec | None] = None
    """Where what follows is said before this class is imported; a page without one is imported to be named."""
    title: ClassVar[str]
    """With a mnemonic, as the rail shows it: "&Images"."""
    sign: ClassVar[str] = "open"
    """Its icon on the rail, a name in resources/icons/line."""
    help_topic: ClassVar[str] = ""
    """What F1 opens here, a topic of ui.help; "" for the first steps."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        spec = vars(cls).get("spec")
        if isinstance(spec, PageSpec):
            cls.title, cls.sign = later(spec.title), spec.sign

    def copy(self) -> None:
        """Put the answer in view on the clipboard."""
        self.messages.say(tr("There is nothing here to copy."))

    def select_all(self) -> None:
        """Select everything that is listed."""
        self.messages.say(tr("There is nothing here to select."))

    def undo(self) -> None:
        """Take back what was done last, where that is still offered."""
        if self.toast is not None and self.toast.can_undo:
            self.toast.undo()
        else:
            self.messages.say(tr("There is nothing here to undo."))

    def remove(self) -> None:
        """Take what is selected off the list; files stay where they are."""
        self.messages.say(tr("Nothing is selected here that can be removed."))

    def export(self) -> None:
        """Ask for a file to write the answers to."""
        self.messages.say(tr("There are no answers to export here."))


class Asker(Protocol):
    """Has what a person types asked, and knows which of it waits for an answer.

    waiting_changed: a signal; something else waits, or no longer.
    """

    waiting_changed: SignalInstance

    @property
    def unanswered(self) -> list[Unanswered]:
        """What waits, the oldest first."""

    def ask_again(self, asked: list[Unanswered]) -> None:
        """Ask these as soon as their files are taken."""


class Pane(Page):
    """A pane takes files of its kind, asks about them through services.jobs, and shows the answers.

    A pane without files shows a ui.widgets.invitation.Invitation, connected with `invitation.samples_wanted`
    to `self.samples_wanted` and `invitation.open_wanted` to `self.open_wanted`; the window does the rest
    and calls take() with the files.

    asker: asks the questions that are typed here; None where none are, or where they are kept as settings.

    Signals:
        in_view(object): the Answer a person now looks at, for the attention panel; None for nothing.
        passing(object): an Answer that has just come while many do, for who follows the work.
        open_wanted(): show the window's Open dialog.
        samples_wanted(): give this pane the shipped samples.
        give_wanted(Kind, list): give these paths to the pane of a kind; this one stays in front.
        put_right(object, object): the Answer that was taken, and the one that a person picked as what they meant.
        counted(int): so many files are open now.
        tokens_chosen(list): of what shade() laid over a file a word was clicked, which is these tokens.
    """

    kind: ClassVar[Kind]
    also: ClassVar[tuple[Kind, ...]] = ()
    """Kinds that it takes from the pane they usually go to, while it is in front."""
    asker: Asker | None = None
    shows_attention: ClassVar[bool] = False
    """Whether it shows attention itself, beside its answers: the panel opens for who asks for it, and moves nothing."""

    in_view = Signal(object)
    passing = Signal(object)
    open_wanted = Signal()
    samples_wanted = Signal()
    give_wanted = Signal(object, list)
    put_right = Signal(object, object)
    counted = Signal(int)
    tokens_chosen = Signal(list)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        spec = vars(cls).get("spec")
        if isinstance(spec, PaneSpec):
            cls.kind, cls.also = spec.kind, spec.also

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.messages = services.messages
        self._typing = Typing(self)
        self.setAccessibleName(self.title.replace("&", ""))

    @property
    def idle(self) -> bool:
        """Whether nothing of this pane runs or waits."""
        raise NotImplementedError

    @property
    def files(self) -> list[Path]:
        """The files that are open, in the order in which take() should get them at the next start."""
        return []

    @property
    def engaged(self) -> bool:
        """Whether a person is in the middle of something here - typing, recording, playing - that stays in view."""
        return self._typing.now

    @property
    def has_insight(self) -> bool:
        """Whether a model looked, or looks, at files here: the attention panel stays while a person walks over them."""
        return False

    def take(self, paths: list[Path]) -> None:
        """Files of this kind were dropped, opened or pasted; a folder comes in parts of up to 500.

        The first of them comes into view, unless a person is engaged with another.
        """
        raise NotImplementedError

    def take_further(self, paths: list[Path]) -> None:
        """More of a folder came, be it a single file: what a person looks at meanwhile stays in view."""
        self.take(paths)

    def show_file(self, path: Path) -> None:
        """Bring a file of `files` into view."""
        self.take([path])

    def shade(self, found: AttentionMap | None) -> bool:
        """Lay a map over the file in view, None for none; whether it is shown there, and nowhere else has to be."""
        return False

    def take_text(self, text: str) -> None:
        """Plain text was dropped or pasted while this pane was in front."""
        raise NotImplementedError

    def answers_shown(self) -> list[Answer]:
        """The answers this pane shows now, Failures among them."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """The pane came to the front: focus what a person most likely uses next.

        No focus proxy does this: from the tabs, Tab would jump to it past everything before it.
        """
        self.setFocus()

    def restore(self) -> None:
        """Read what was kept from services.settings (called once, when it is made)."""

    def remember(self) -> None:
        """Keep labels, sorting, checkpoint in services.settings (called at close)."""

    def forget(self) -> None:
        """Remove what was asked from services.settings: a person wants it forgotten. What is in view stays in view."""

    def close_pane(self) -> None:
        """The window closes: stop players and microphones; jobs are cancelled by the window."""
