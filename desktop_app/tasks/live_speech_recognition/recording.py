"""The recording that a question about live speech is answered from; it can begin before torch is there to read it."""

from desktop_app.media.level_meter import LevelMeter
from desktop_app.media.microphone import Recording
from desktop_app.media.pause_switch import PauseSwitch
from desktop_app.questions import LiveSpeechRecognition

RATE = 16_000
"""Samples a second that wav2vec 2.0 reads."""


def recording_of(question: LiveSpeechRecognition) -> Recording:
    """Of its microphone to its file; not begun."""
    meter = question.meter if isinstance(question.meter, LevelMeter) else None
    switch = question.pause if isinstance(question.pause, PauseSwitch) else None
    return Recording(question.microphone, question.recording, RATE, question.seconds, meter, switch)
