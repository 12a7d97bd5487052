"""The Models page: every checkpoint by task, downloads, folders copied by hand, and defaults."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QScrollArea, QVBoxLayout, QWidget

from desktop_app.answers import Failure
from desktop_app.catalogue import Entry
from desktop_app.jobs.transfers import Transfer
from desktop_app.translation import tr
from desktop_app.ui.models import words
from desktop_app.ui.models.card import Action, Card
from desktop_app.ui.models.head import Head
from desktop_app.ui.models.survey import NO_TASK, Shown, Survey, checkpoint_folders, survey
from desktop_app.ui.services import Services
from desktop_app.ui.sizes import format_bytes
from desktop_app.ui.widgets.lines import in_column
from desktop_app.ui.widgets.prose import Prose

_WIDTH = 980
"""Pixels a card takes at most: longer lines are hard to read."""

_SETTLES = 300
"""Milliseconds within which cards that were just made have their places."""


class ModelsPage(QWidget):
    """All checkpoints in groups by task, a card each.

    Signals:
        others_dropped(list): dropped files and folders that are no checkpoint, for the panes.
    """

    others_dropped = Signal(list)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Models"))
        self._services = services
        self._checkpoint_library = services.checkpoint_library
        self.cards: dict[str, Card] = {}
        self._surveys = 0
        self._wanted = ""
        self._memory = 0
        self.notice = Prose()
        self.notice.hide()
        self.head = Head()
        self.head.folder_chosen.connect(self.import_folder)
        self.head.name_typed.connect(self._find_another)
        self._groups: dict[str, QVBoxLayout] = {}
        self._headings: dict[str, QWidget] = {}
        self._inside = QWidget()
        self._scroll = QScrollArea()
        self._sought: QWidget | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLES)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scroll_to_sought)
        self._lay_out()
        self._checkpoint_library.changed.connect(self.look)
        self.look()

    # Building

    def _lay_out(self) -> None:
        inside = self._inside
        inside.setMaximumWidth(_WIDTH)
        lines = in_column(self.head, self.notice, into=inside, spacing=8, margins=(16, 12, 16, 16))
        for task, title in (*words.headings().items(), (NO_TASK, tr(words.OTHERS))):
            heading = Prose(title, strong=True)
            heading.setContentsMargins(0, 14, 0, 0)
            self._headings[task] = heading
            self._groups[task] = QVBoxLayout()
            self._groups[task].setSpacing(8)
            lines.addWidget(heading)
            lines.addLayout(self._groups[task])
        lines.addStretch()
        self._scroll.setWidget(inside)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        in_column(self._scroll, into=self)

    # What is shown

    @property
    def idle(self) -> bool:
        """Whether it shows all there is to show."""
        return self._surveys == 0

    @Slot()
    def look(self) -> None:
        """Read anew what is here."""
        self._surveys += 1
        call = self._checkpoint_library.look(survey)
        call.succeeded.connect(self._show)
        call.failed.connect(self._report)
        call.ended.connect(self._looked)

    @Slot()
    def _looked(self) -> None:
        self._surveys -= 1
        if self.idle and self._wanted:
            self.turn_to(self._wanted)

    def turn_to(self, wanted: str) -> None:
        """Bring the checkpoints of a task, or one by its name, into view and focus the first button there."""
        self._wanted = "" if self.cards else wanted
        cards = [card for name, card in self.cards.items() if wanted in (name, card.shown.entry.task)]
        if cards:
            cards[0].first_button.setFocus()
            self._seek(self._headings.get(wanted, cards[0]))
        elif not wanted:
            self.head.import_button.setFocus()

    def _seek(self, widget: QWidget) -> None:
        """Bring a heading or a card to the top."""
        self._sought = widget
        self._settling.start()
        self._scroll_to_sought()

    @Slot()
    def _scroll_to_sought(self) -> None:
        """Cards that have just been made get their places step by step: the heading is followed until they have."""
        if self._sought is not None and self._settling.isActive():
            self._scroll.verticalScrollBar().setValue(self._sought.y())

    @Slot(object)
    def _show(self, found: Survey) -> None:
        self.head.summarise(found)
        self._memory = found.memory
        known = {each.entry.name for each in found.shown}
        for name, card in list(self.cards.items()):
            if name not in known and not self._checkpoint_library.download_of(card.shown.entry):
                self._drop_card(name)
        for task, group in self._groups.items():
            for place, shown in enumerate(found.of(task)):
                self._place(group, place, shown)
            self._headings[task].setVisible(group.count() > 0)
        # At once, from the inside out: Qt would do it level by level, and cards would be seen flat meanwhile.
        for widget in (*self.cards.values(), self._inside):
            if (layout := widget.layout()) is not None:
                layout.activate()

    def _place(self, group: QVBoxLayout, place: int, shown: Shown) -> None:
        """A card keeps its focus while it is shown anew, so it is moved only where it must be."""
        card = self.cards.get(shown.entry.name)
        if card is None:
            card = self.cards[shown.entry.name] = Card(shown, self._memory)
            card.wanted.connect(partial(self._do, card))
            if running := self._checkpoint_library.download_of(shown.entry):
                card.follow(running)
        else:
            card.show_checkpoint(shown, self._memory)
        if group.indexOf(card) != place:
            group.removeWidget(card)
            group.insertWidget(place, card)

    def _drop_card(self, name: str) -> None:
        card = self.cards.pop(name)
        if self._sought is card:
            self._sought = None
        for group in self._groups.values():
            group.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        if text:
            self._services.messages.say(text)

    @Slot(object)
    def _report(self, failure: Failure) -> None:
        self._services.messages.report([failure])

    # What a person does

    @Slot(object, object)
    def _do(self, card: Card, action: Action) -> None:
        entry = card.shown.entry
        match action:
            case Action.DOWNLOAD:
                self._download_or_pause(card)
            case Action.VERIFY:
                self._verify(card)
            case Action.REMOVE:
                self._ask_to_remove(card)
            case Action.SHOW:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(entry.folder)))
            case Action.DEFAULT:
                call = self._checkpoint_library.set_default(entry)
                call.failed.connect(card.show_failure)

    def _download_or_pause(self, card: Card) -> None:
        if running := self._checkpoint_library.download_of(card.shown.entry):
            running.cancel()
        else:
            self._download(card)

    def _download(self, card: Card) -> Transfer:
        transfer = self._checkpoint_library.download(card.shown.entry)
        card.follow(transfer)
        transfer.succeeded.connect(lambda _: card.say(tr("It is here and can be used without a network.")))
        return transfer

    @Slot(str)
    def _find_another(self, name: str) -> None:
        """Download what a person named, listed or not."""
        if name := name.strip():
            call = self._checkpoint_library.look(lambda catalogue: catalogue.obtainable(name))
            call.succeeded.connect(self._download_another)
            call.failed.connect(partial(self._tell_not_fetched, name))

    @Slot(object)
    def _download_another(self, entry: Entry) -> None:
        if entry.name not in self.cards:
            self._place(self._groups[NO_TASK], 0, Shown(entry))
            self._headings[NO_TASK].show()
        card = self.cards[entry.name]
        if entry.here:
            self._say(tr("{name} is here already.", name=card.shown.name))
        elif not self._checkpoint_library.download_of(entry):
            # What is refused leaves no card behind, so the page says why.
            self._download(card).failed.connect(partial(self._tell_not_fetched, entry.hub))
        self._seek(card)

    def _tell_not_fetched(self, name: str, failure: Failure) -> None:
        self._say(words.not_fetched(name, failure))
        self._seek(self.head)

    def _verify(self, card: Card) -> None:
        if (running := card.followed) is not None:
            running.cancel()
            return
        transfer = self._checkpoint_library.verify(card.shown.entry)
        card.follow(transfer)
        transfer.succeeded.connect(lambda findings: card.say(words.verified(card.shown.entry, findings)))

    def _ask_to_remove(self, card: Card) -> None:
        shown = card.shown
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("Remove {name} from this computer?", name=shown.name))
        box.setInformativeText(words.removal(shown))
        remove = box.addButton(tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(lambda: self._remove(card))
        box.open()

    def _remove(self, card: Card) -> None:
        name = card.shown.name
        call = self._checkpoint_library.remove(card.shown.entry)
        call.succeeded.connect(
            lambda freed: self._say(
                tr("{name} was removed; {size} are free again.", name=name, size=format_bytes(freed))
            )
        )
        call.failed.connect(card.show_failure)

    def take_dropped(self, files: list[Path]) -> None:
        """Import those that are folders of checkpoints; the others are handed back."""
        call = self._services.background.run(checkpoint_folders, files, title=files[0].name)
        call.succeeded.connect(lambda folders: self._sort(files, folders))
        call.failed.connect(self._report)

    def _sort(self, files: list[Path], folders: list[Path]) -> None:
        for folder in folders:
            self.import_folder(folder)
        if others := [each for each in files if each not in folders]:
            self.others_dropped.emit(others)

    def import_folder(self, folder: Path) -> Transfer:
        """Copy a folder into the library; what comes of it is said at the top of the page."""
        self._say(tr("Importing {name}…", name=folder.name))
        transfer = self._checkpoint_library.import_folder(folder)
        transfer.succeeded.connect(self._imported)
        transfer.failed.connect(lambda failure: self._say(words.refused(folder, failure)))
        transfer.failed.connect(self._report)
        transfer.ended.connect(lambda: self._ended_import(folder, transfer))
        return transfer

    def _ended_import(self, folder: Path, transfer: Transfer) -> None:
        if transfer.stopped:
            self._say(tr("{name} was not imported.", name=folder.name))

    @Slot(object)
    def _imported(self, entry: Entry) -> None:
        self._say(
            tr("{name} was imported, for: {get}.", name=entry.name, get=words.headings().get(entry.task, entry.task))
        )
