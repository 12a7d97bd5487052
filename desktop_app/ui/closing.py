"""What a closing window does while threads end: it stays, says what it waits for, and goes after a few seconds."""

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.answers import spoken_list
from desktop_app.translation import tr
from desktop_app.ui.drop_area import DropOverlay

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds that what was stopped has to end."""

_UNSEEN = 0.3
"""Seconds after which a person wonders why the window is still there."""

_LOOK = 0.02
"""Seconds between two looks."""


def wait(window: QWidget, steps: Callable[[], Sequence[str]]) -> bool:
    """Wait until no step is left; False if one is after PATIENCE, and it is told in the log then.

    steps: what is waited for, as a person calls it, or the path of a file.
    The window is painted meanwhile, but takes no keys and clicks.
    """
    began = time.monotonic()
    overlay = DropOverlay(window)
    while left := list(dict.fromkeys(Path(step).name for step in steps())):
        passed = time.monotonic() - began
        if passed >= PATIENCE:
            log.warning("not waited for any longer: %s", spoken_list(left))
            return False
        if passed >= _UNSEEN:
            _say(
                overlay,
                tr(
                    "Closing. Waiting for {spoken_list}, at most {patience:.0f} seconds.",
                    spoken_list=spoken_list(left),
                    patience=PATIENCE,
                ),
            )
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        time.sleep(_LOOK)
    return True


def _say(overlay: DropOverlay, words: str) -> None:
    """Painted only where the words are others: what is waited for wants the processor."""
    if overlay.invitation != words:
        overlay.invitation = words
        overlay.cover()
        overlay.update()
