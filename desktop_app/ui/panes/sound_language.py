"""Which language model counts: the checkpoint's own, or an ARPA file that a person brings."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.answers import Failure
from desktop_app.jobs.call import Call
from desktop_app.translation import mark, plural, tr
from desktop_app.ui.open_dialog import choose_language_model
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.widgets.elided import Elided
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named

if TYPE_CHECKING:
    from desktop_app.tasks.decoding.imported import Brought

KEPT_LANGUAGE_MODEL = Setting("sound/language_model", "")

_OWN = mark("The checkpoint's own, where it brings one")
_WHAT_IT_IS = mark(
    "An ARPA file: words of your field and how often they follow each other. They are expected in place of the "
    "checkpoint's, from the next recording on; what is written already needs Again."
)


class LanguageModelField(QWidget):
    """Says which one is in use; a button imports another, and one goes back to the checkpoint's own."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._call: Call | None = None
        self.path: Path | None = None
        """The ARPA file that counts; None for the checkpoint's own."""
        self._name = Elided(tr(_OWN))
        self._name.setAccessibleName(tr("Language model in use"))
        self.import_button = named(
            QPushButton(tr("&Import…")), tr("Import a language model…"), tr("An ARPA file, packed with gzip or not")
        )
        self.remove_button = named(
            QPushButton(tr("Remo&ve")), tr("Remove the language model"), tr("Back to the checkpoint's own")
        )
        self._words = named(QLabel(wordWrap=True), tr("What a language model is, or what is wrong with one"))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.import_button.clicked.connect(lambda: choose_language_model(self, lambda chosen: self.bring(chosen[0])))
        self.remove_button.clicked.connect(self.remove)
        line = in_row(wide(self._name), self.import_button, self.remove_button)
        in_column(line, self._words, into=self)
        self._use(None)

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._call is not None

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    @property
    def in_use(self) -> str:
        """How the one that counts is called."""
        return self._name.text()

    def restore(self) -> None:
        """The one that was imported last, where it was not removed; whoever asks with it is told if it is gone."""
        kept = self._services.settings.get(KEPT_LANGUAGE_MODEL)
        self._use(Path(kept) if kept else None)

    def bring(self, path: Path) -> None:
        """Import an ARPA file, in the background; what is wrong with it is said, and what counted before counts on."""
        if self._call is not None:
            return
        self.import_button.setEnabled(False)
        self._say(tr("Reading {name}…", name=path.name), calm=True)
        self._call = self._services.background.run(_brought, path, title=str(path))
        self._call.succeeded.connect(self._take)
        self._call.failed.connect(self._refuse)
        self._call.ended.connect(self._end)

    def remove(self) -> None:
        """Go back to the checkpoint's own; the copy that was kept is deleted, the file it came from is not."""
        if self.path is not None:
            self._services.background.run_in_turn(_removed, self.path, title=self.path.name)
        self._keep(None)
        self._say(tr(_WHAT_IT_IS), calm=True)

    def _take(self, found: "Brought") -> None:
        before = self.path
        self._keep(found.path)
        if before not in (None, found.path):
            self._services.background.run_in_turn(_removed, before, title=before.name)
        words = plural("{n} word", "{n} words", found.words)
        said = tr("{words}, up to {order} in a row.", words=words, order=found.order)
        if found.few:
            more = tr("So few words suit commands at most: whatever else is said becomes one of them, or bare letters.")
            self._say(f"{said} {more}", calm=False)
        else:
            self._say(said, calm=True)

    def _refuse(self, failure: Failure) -> None:
        self._say(f"{describe_failure(failure, besides='')}. {as_said(failure.advice)}".strip(), calm=False)

    def _end(self) -> None:
        self._call = None
        self.import_button.setEnabled(True)

    def _keep(self, path: Path | None) -> None:
        self._services.settings.put(KEPT_LANGUAGE_MODEL, str(path) if path is not None else "")
        self._use(path)

    def _use(self, path: Path | None) -> None:
        self.path = path
        self._name.setText(path.name if path is not None else tr(_OWN))
        self.remove_button.setEnabled(path is not None)
        self._say(tr(_WHAT_IT_IS), calm=True)

    def _say(self, text: str, calm: bool) -> None:
        self._words.setText(text)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText if calm else QPalette.ColorRole.Text)


def _brought(path: Path) -> "Brought":
    """In the background: the window is painted without NumPy, and a large file takes seconds."""
    from desktop_app.tasks.decoding.imported import bring

    return bring(path)


def _removed(path: Path) -> None:
    from desktop_app.tasks.decoding.imported import remove

    remove(path)
