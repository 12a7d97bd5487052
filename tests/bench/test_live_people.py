"""What a benchmark of live speech takes for a room in which nobody speaks."""

import numpy as np
import soundfile

from desktop_app import paths
from desktop_app.tasks.speech import RATE
from desktop_app.tasks.streaming.voice import VoiceActivity
from tests.benchmarks.live_people import between


def test_the_room_is_what_lies_between_words() -> None:
    spoken, rate = soundfile.read(paths.shipped("resources", "samples", "meeting.wav"), dtype="float32")
    assert rate == RATE
    hiss = 0.003 * np.random.default_rng(4).standard_normal(4 * RATE).astype(np.float32)
    sound = np.concatenate([spoken[: 3 * RATE], hiss, spoken[: 3 * RATE]])
    parts = list(between(sound))
    longest = max(parts, key=len)
    assert 3.0 < len(longest) / RATE < 4.2
    assert np.abs(longest[0]) < 1e-6 > np.abs(longest[-1])
    assert VoiceActivity().hear(longest).max() < 0.5
    assert sum(map(len, parts)) < 6 * RATE, "what is said is no room"
