"""The top of the Models page: what checkpoints are, how many are here, and how others come."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QPushButton, QWidget

from desktop_app.translation import tr
from desktop_app.ui import open_dialog
from desktop_app.ui.models import words
from desktop_app.ui.models.survey import Survey
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.prose import Prose


class Head(QWidget):
    """A few sentences, and a button for each way in which a checkpoint that is not listed comes.

    Signals:
        folder_chosen(Path): a folder is to be imported.
        name_typed(str): a checkpoint is to be downloaded; its name or the address of its page, as a person typed it.
    """

    folder_chosen = Signal(object)
    name_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = Prose(tr("Looking at what is here…"), small=True)
        self.import_button = named(
            QPushButton(tr("&Import a folder…")),
            tr("Import a folder"),
            tr("Take in the folder of a checkpoint that you copied to this computer"),
        )
        dress(self.import_button, "open")
        self.import_button.clicked.connect(self._choose_folder)
        self.another_button = named(
            QPushButton(tr("Download a&nother…")),
            tr("Download another"),
            tr("Fetch a checkpoint that is not listed here, by its name on the hub"),
        )
        self.another_button.clicked.connect(self._ask_for_name)
        self._lay_out()

    def summarise(self, found: Survey) -> None:
        """Say how many there are, what they take, and the room that is left."""
        self._summary.setText(words.summary(found))

    def _lay_out(self) -> None:
        text = in_column(Prose(words.about()), self._summary, ..., spacing=6)
        buttons = in_column(self.import_button, self.another_button, ..., spacing=NEAR)
        in_row(wide(text), buttons, into=self, spacing=24)

    @Slot()
    def _choose_folder(self) -> None:
        open_dialog.choose_folder(self, tr("Folder of a checkpoint"), lambda chosen: self.folder_chosen.emit(chosen[0]))

    @Slot()
    def _ask_for_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(tr("Download another checkpoint"))
        dialog.setLabelText(words.another())
        dialog.setOkButtonText(tr("Download"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self.name_typed)
        dialog.open()
