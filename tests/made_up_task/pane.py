"""The pane of pieces."""

from tests.made_up_task import NOTES
from tests.ui.fakes import FakePane


class TracksPane(FakePane):
    kind = NOTES
    title = "&Pieces"
