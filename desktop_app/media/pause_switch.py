"""The one thing that whoever watches a recording may tell it while it runs."""

from dataclasses import dataclass


@dataclass
class PauseSwitch:
    """Set by any thread, read by the one that records: while paused, what the microphone hears is thrown away."""

    paused: bool = False
