"""The About box: what this is, whose work it stands on, and that nothing leaves the machine."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

import desktop_app
from desktop_app.translation import mark, tr
from desktop_app.ui import diagnostics, style
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.lines import at, in_column, in_row, wide
from desktop_app.ui.widgets.names import named

KEPT_HERE = mark("Nothing leaves this machine.")
PRIVACY = mark(
    "Nothing leaves this machine. Pictures, tables, sound and questions are read and answered here; "
    "the network is used only for a download that you ask for."
)

_LICENCES = {
    "PySide6_Essentials": ("Qt for Python", "LGPL-3.0"),
    "pyqtgraph": ("pyqtgraph", "MIT"),
    "torch": ("PyTorch", "BSD-3-Clause"),
    "transformers": ("transformers", "Apache-2.0"),
    "safetensors": ("safetensors", "Apache-2.0"),
    "numpy": ("NumPy", "BSD-3-Clause"),
    "pandas": ("pandas", "BSD-3-Clause"),
    "python-calamine": ("python-calamine", "MIT"),
    "pyarrow": ("Apache Arrow", "Apache-2.0"),
    "pillow": ("Pillow", "MIT-CMU"),
    "sounddevice": ("sounddevice, with PortAudio", "MIT"),
    "soundfile": ("soundfile, with libsndfile", "BSD-3-Clause, LGPL-2.1"),
    "soxr": ("Python-SoXR, with libsoxr", "LGPL-2.1"),
    "av": ("PyAV, with FFmpeg", "BSD-3-Clause, LGPL-2.1"),
}


def licences(versions: dict[str, str]) -> str:
    """One line a package: its name, its version here, its licence."""
    return "\n".join(
        f"{title} {versions[package]} ({licence})"
        for package, (title, licence) in _LICENCES.items()
        if package in versions
    )


class About(QDialog):
    """Opened from the Help menu; versions are given, since finding them reads files."""

    def __init__(self, versions: dict[str, str], icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Attendant"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(icon.pixmap(72, 72))
        words = QLabel(
            tr(
                "<h2>Attendant {version}</h2><p>Images, tables and sound, answered by transformers on your own "
                "machine, with what they attended to.</p><p>{privacy}</p><p>Licensed under the Apache License "
                "2.0. It stands on:</p>",
                version=desktop_app.__version__,
                privacy=tr(PRIVACY),
            )
        )
        words.setWordWrap(True)
        listed = named(QPlainTextEdit(licences(versions)), tr("Packages and their licences"))
        listed.setReadOnly(True)
        listed.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        in_column(
            in_row(at(Qt.AlignmentFlag.AlignTop, picture), wide(words), spacing=20),
            listed,
            buttons,
            into=self,
            margins=None,
        )
        self.resize(560, 480)


def show(parent: QWidget, services: Services) -> None:
    """Open the box, once the versions are known."""
    call = services.background.run(diagnostics.versions, title=tr("the versions"))
    call.succeeded.connect(lambda versions: About(versions, style.icon(), parent).open())
