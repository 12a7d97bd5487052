"""What would be lost if the window closed now, and the one question about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.jobs.queue import Job, Priority
from desktop_app.ui.services import Services

_MOST = 5
"""Lines about running work; more are counted."""


def losses(services: Services) -> list[str]:
    """A sentence for each thing that runs and would not be there the next time; empty where nothing is lost.

    Downloads are paused and go on the next time: they lose nothing.
    """
    transfers = [
        f"{transfer.title} would be stopped, and begun anew the next time."
        for transfer in services.checkpoint_library.transfers.running
        if not transfer.pausable
    ]
    return [*map(_loss, sorted(services.jobs.jobs, key=lambda job: job.priority)), *transfers]


def _loss(job: Job) -> str:
    if job.priority == Priority.LIVE:
        return "The recording would end here. What was recorded so far is kept."
    left = job.total - job.done
    if job.total > 1 and left < job.total:
        return f"{job.title}: {left:,} of {job.total:,} are not answered yet."
    return f"{job.title}: not answered yet."


def ask(parent: QWidget, lost: Sequence[str], close: Callable[[], object]) -> QMessageBox:
    """Ask whether to close all the same; close() is called if so. The question does not wait."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText("Close Attendant while it is at work?")
    more = [f"And {len(lost) - _MOST:,} more."] if len(lost) > _MOST else []
    box.setInformativeText("\n".join([*lost[:_MOST], *more]))
    leave = box.addButton("&Close", QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton("&Stay", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    leave.clicked.connect(close)
    box.open()
    return box
