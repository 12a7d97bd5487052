"""What every pane and panel is given to work with."""

from dataclasses import dataclass, field

from desktop_app.catalogue import Catalogue
from desktop_app.jobs.background import Background
from desktop_app.jobs.queue import JobQueue
from desktop_app.ui.checkpoint_library import CheckpointLibrary
from desktop_app.ui.messages import Messages
from desktop_app.ui.settings import Settings
from desktop_app.workspace.history import History


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

    def __post_init__(self) -> None:
        self.checkpoint_library = CheckpointLibrary(self.catalogue, self.background)

    @property
    def idle(self) -> bool:
        """Whether no model, no transfer and no background work runs or waits."""
        return not self.jobs.jobs and self.background.idle and self.checkpoint_library.idle

    def close(self, timeout: float = 5.0) -> bool:
        """Cancel what runs and wait for it; False if a model or a download is in a step after so many seconds."""
        paused = self.checkpoint_library.close(timeout)
        self.background.close()
        stopped = self.jobs.close(timeout)
        self.history.close()
        self.settings.save()
        return stopped and paused
