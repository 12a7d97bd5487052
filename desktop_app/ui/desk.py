"""What every pane and panel is given to work with."""

from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.jobs.background import Background
from desktop_app.jobs.queue import JobQueue
from desktop_app.ui.messages import Messages
from desktop_app.ui.settings import Settings
from desktop_app.workspace.history import History


@dataclass(eq=False)
class Desk:
    """The parts that panes share; put together in application.py, or by a test with fakes."""

    jobs: JobQueue
    background: Background
    settings: Settings
    catalogue: Catalogue
    history: History
    messages: Messages

    @property
    def idle(self) -> bool:
        """Whether no model and no background work runs or waits."""
        return not self.jobs.jobs and self.background.idle

    def close(self, timeout: float = 5.0) -> bool:
        """Cancel what runs and wait for it; False if a model is still in a step after so many seconds."""
        self.background.close()
        stopped = self.jobs.close(timeout)
        self.history.close()
        self.settings.save()
        return stopped
