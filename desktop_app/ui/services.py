"""What every pane and panel is given to work with."""

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.catalogue import Catalogue
from desktop_app.jobs.background import Background
from desktop_app.jobs.queue import JobQueue
from desktop_app.translation import tr
from desktop_app.ui.checkpoint_library import CheckpointLibrary
from desktop_app.ui.long_calls import LongCalls
from desktop_app.ui.messages import Messages
from desktop_app.ui.settings import Settings
from desktop_app.workspace.history import History

if TYPE_CHECKING:
    from desktop_app.ui.drop_router import FileScan


@dataclass(eq=False)
class Services:
    """The parts that panes share; put together in application.py, or by a test with fakes."""

    jobs: JobQueue
    background: Background
    settings: Settings
    catalogue: Catalogue
    history: History
    messages: Messages
    checkpoint_library: CheckpointLibrary = field(init=False)
    """What is done to checkpoints: downloads, imports, defaults."""
    scans: set["FileScan"] = field(default_factory=set)
    """Drops that are still being looked through, so that more files may come."""
    long_calls: LongCalls = field(default_factory=LongCalls)
    """What a person waits for off the models' thread: files being read and written, rows being sorted."""

    def __post_init__(self) -> None:
        self.checkpoint_library = CheckpointLibrary(self.catalogue, self.background)
        # Whatever fails and is explained nowhere else is said here.
        self.background.unheard.connect(self.messages.report_one)
        self.jobs.unheard.connect(self.messages.report_one)

    @property
    def idle(self) -> bool:
        """Whether no model, no transfer and no background work runs or waits."""
        return not self.jobs.jobs and self.background.idle and self.checkpoint_library.idle

    def close(self, timeout: float = 5.0) -> bool:
        """Cancel what runs and wait for it; False if something is in a step after so many seconds."""
        deadline = time.monotonic() + timeout
        self.stop()
        ended = self.checkpoint_library.close(timeout)
        ended &= self.background.close(max(0.0, deadline - time.monotonic()))
        ended &= self.jobs.close(max(0.0, deadline - time.monotonic()))
        self.history.close(max(0.1, deadline - time.monotonic()))
        self.settings.save()
        return ended

    def stop(self) -> None:
        """Cancel what runs; each step ends when it does."""
        self.checkpoint_library.transfers.stop()
        self.background.stop()
        self.jobs.stop()

    @property
    def steps(self) -> list[str]:
        """What has not ended though it was stopped, as a person would call it, or the path of a file."""
        models = [] if self.jobs.stopped else [tr("the model")]
        transfers = [] if self.checkpoint_library.transfers.stopped else [tr("a download")]
        return [*models, *transfers, *self.background.steps]
