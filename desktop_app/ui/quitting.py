"""What would be lost if the window closed now, and the one question about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.jobs.queue import Job, Priority
from desktop_app.translation import tr
from desktop_app.ui.services import Services

_MOST = 5
"""Lines about running work; more are counted."""


def losses(services: Services) -> list[str]:
    """A sentence for each thing that runs and would not be there the next time; empty where nothing is lost.

    Downloads are paused and go on the next time: they lose nothing.
    """
    transfers = [
        tr("{title} would be stopped, and begun anew the next time.", title=transfer.title)
        for transfer in services.checkpoint_library.transfers.running
        if not transfer.pausable
    ]
    jobs = [job for job in services.jobs.jobs if job.question.listed]
    exports = [
        tr("{name} is still being written, and would be missing.", name=each.path.name)
        for each in services.long_calls.exports
    ]
    return [*exports, *map(_loss, sorted(jobs, key=lambda job: job.priority)), *transfers]


def _loss(job: Job) -> str:
    if job.priority == Priority.LIVE:
        return tr("The recording would end here. What was recorded so far is kept.")
    left = job.total - job.done
    if job.total > 1 and left < job.total:
        return tr("{title}: {left:,} of {total:,} are not answered yet.", title=job.title, left=left, total=job.total)
    return tr("{title}: not answered yet.", title=job.title)


def ask(parent: QWidget, lost: Sequence[str], close: Callable[[], object]) -> QMessageBox:
    """Ask whether to close all the same; close() is called if so. The question does not wait."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(tr("Close Attendant while it is at work?"))
    more = [tr("And {count:,} more.", count=len(lost) - _MOST)] if len(lost) > _MOST else []
    box.setInformativeText("\n".join([*lost[:_MOST], *more]))
    leave = box.addButton(tr("&Close"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(tr("&Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    leave.clicked.connect(close)
    box.open()
    return box
