"""What a benchmark of live speech takes for a room in which nobody speaks, and how sure its errors are."""

import numpy as np
import soundfile

from desktop_app import paths
from desktop_app.tasks.speech import RATE
from desktop_app.tasks.streaming.voice import VoiceActivity
from tests.benchmarks.live import Errors, Recorded
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


def test_an_interval_is_over_people_however_much_one_of_them_says() -> None:
    def said(speaker: str) -> Recorded:
        return Recorded(["GOOD", "MORNING"], np.zeros(0, np.float32), speaker)

    recordings = [said("anna") for _ in range(500)] + [said("ben") for _ in range(500)]
    as_files = Errors.of(recordings, [["GOOD", "MORNING"]] * 1_000)
    live = Errors.of(recordings, [["GOOD", "EVENING"]] * 500 + [["GOOD", "MORNING"]] * 500)
    assert (as_files.percent, live.percent) == (0.0, 25.0)
    assert live.more_than(as_files) == (25.0, 0.0, 50.0), "of two people, both may be the one who is heard wrong"
    everybody = [said(f"person {number}") for number in range(1_000)]
    added, low, high = Errors.of(everybody, [["GOOD", "EVENING"]] * 500 + [["GOOD", "MORNING"]] * 500).more_than(
        Errors.of(everybody, [["GOOD", "MORNING"]] * 1_000)
    )
    assert added == 25.0
    assert 22.0 < low < 25.0 < high < 28.0
