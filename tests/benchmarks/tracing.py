"""Live transcription with attention drawn below the sound, and without, in one run, turn about."""

import os
import threading
import time
from pathlib import Path

import numpy as np
import soundfile
import torch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app import paths
from desktop_app.application import make_application
from desktop_app.attention.trace import AttentionTrace
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media.level_meter import LevelMeter
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.live_speech_recognition.run import HOP
from desktop_app.tasks.speech import RATE, decoder_for
from desktop_app.tasks.streaming.stream import Stream
from desktop_app.ui.widgets.live_waveform import LiveWaveform
from tests.benchmarks import options, tell
from tests.benchmarks.driving import until
from tests.benchmarks.pauses import pauses

_ROUNDS = 5


def cost(loaded: Loaded, sound: np.ndarray, trace: AttentionTrace) -> float:
    """Processor time that reading a sound takes, as it comes from a microphone, on one core."""
    stream, hop = Stream(loaded, decoder_for(loaded, "auto"), trace=trace), int(HOP * RATE)
    began = time.process_time()
    for at in range(0, len(sound), hop):
        trace._next = 0.0  # faster than time: each window is as far from the one before as it would be
        stream.hear(sound[at : at + hop])
    stream.end()
    return time.process_time() - began


def drawn(loaded: Loaded, sound: np.ndarray, trace: AttentionTrace) -> np.ndarray:
    """Milliseconds by which beats of the GUI thread came late while sound was read in time and drawn."""
    picture, meter, hop = LiveWaveform(), LevelMeter(RATE), int(HOP * RATE)
    picture.resize(900, 140)
    picture.show()
    picture.show_attention(trace)
    picture.follow(meter)

    def read() -> None:
        stream, began = Stream(loaded, decoder_for(loaded, "auto"), trace=trace), time.monotonic()
        for at in range(0, len(sound), hop):
            time.sleep(max(0.0, began + (at + hop) / RATE - time.monotonic()))
            meter.hear((32_767 * sound[at : at + hop]).astype(np.int16))
            stream.hear(sound[at : at + hop])

    worker = threading.Thread(target=read)

    def run() -> None:
        worker.start()
        until(lambda: not worker.is_alive(), 300)

    late, _ = pauses(run)
    picture.follow(None)
    picture.close()
    return late


def main() -> None:
    """Print the figures as lines of JSON."""
    torch.set_num_threads(1)
    quick = options().quick
    meeting = soundfile.read(paths.shipped("resources", "samples", "meeting.wav"), dtype="float32")[0]
    application = make_application()
    question = AutomaticSpeechRecognition(sounds=(Path("a.wav"),), device="cpu")
    trace = AttentionTrace()
    with Residency().borrow(question) as loaded:
        cost(loaded, meeting[: 4 * RATE], trace)
        costs: dict[bool, list[float]] = {False: [], True: []}
        for _ in range(2 if quick else _ROUNDS):
            for wanted in (False, True):
                trace.wanted = wanted
                costs[wanted].append(cost(loaded, meeting, trace))
        without, with_it = (float(np.median(costs[each])) for each in (False, True))
        seconds = len(meeting) / RATE
        tell("live transcription: processor time for a second, attention not drawn", without / seconds, "s")
        tell("live transcription: the same, attention drawn", with_it / seconds, "s")
        tell("live transcription: attention costs", 100 * (with_it / without - 1), "%", "10")
        before = trace.count
        late = drawn(loaded, meeting, trace)
        tell("attention drawn: windows a second", (trace.count - before) / seconds, "", "10 at most")
        tell("attention drawn: longest pause of the GUI thread", late.max(), "ms", "50")
        tell("attention drawn: 99.9th percentile of beats", float(np.percentile(late, 99.9)), "ms")
    application.processEvents()


if __name__ == "__main__":
    main()
