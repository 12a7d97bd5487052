"""Live speech: words pass while they are spoken, settle at pauses, and the sound is kept, also when unplugged."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app import paths
from desktop_app.answers import Failure, Transcript
from desktop_app.inference.residency import Residency
from desktop_app.questions import LiveSpeechRecognition
from desktop_app.tasks import ask
from desktop_app.tasks.live_speech_recognition.run import PAUSE, _Quiet
from desktop_app.tasks.speech import RATE, decoder_for

MEETING = paths.shipped("resources", "samples", "meeting.wav")


def listen(keep: Path, **options) -> LiveSpeechRecognition:
    return LiveSpeechRecognition(recording=keep, device="cpu", **options)


@pytest.fixture
def two_sentences(tmp_path: Path) -> Path:
    """The sample's first sentence, a pause of two seconds, and silence after."""
    samples, rate = soundfile.read(MEETING, dtype="float32")
    path = tmp_path / "spoken.wav"
    soundfile.write(path, np.concatenate([samples[: 5 * rate], np.zeros(3 * rate, np.float32)]), rate)
    return path


def test_words_pass_and_settle_at_a_pause(sound_server, two_sentences: Path, tmp_path: Path) -> None:
    residency = Residency()
    with residency.borrow(listen(tmp_path / "unused.wav")) as loaded:
        decoder_for(loaded, "auto")  # both loaded beforehand, so that the test hears the speech as it comes
    stream = ask(listen(tmp_path / "kept.wav", seconds=14.0), residency)
    first = next(stream)
    sound_server.play(two_sentences)
    heard = [first, *stream]
    assert all(isinstance(answer, Transcript) for answer in heard)
    *interim, last = heard
    assert last.final
    assert not any(answer.final for answer in interim)
    assert last.duration == pytest.approx(14.0, abs=0.1)
    assert len(last.words) >= 3
    assert max(answer.interim for answer in interim) > 0
    # Settled at the pause, while the microphone was still open.
    open_still = [answer for answer in interim if answer.words and not answer.interim]
    assert open_still
    assert any(answer.level > 0.05 for answer in interim)
    # Settled words never change again.
    for before, after in zip(interim, heard[1:], strict=True):
        kept = before.words[: len(before.words) - before.interim]
        assert after.words[: len(kept)] == kept
    assert soundfile.info(tmp_path / "kept.wav").duration == pytest.approx(14.0, abs=0.1)


def test_an_unplugged_microphone_keeps_what_was_said(sound_server, two_sentences: Path, tmp_path: Path) -> None:
    stream = ask(listen(tmp_path / "kept.wav"), Residency())
    answers = [next(stream)]
    sound_server.play(two_sentences)
    while len(answers[-1].words) < 3:
        answers.append(next(stream))
    sound_server.unplug()
    answers += list(stream)
    *_, failure, last = answers
    assert isinstance(failure, Failure)
    assert "microphone" in failure.reason
    assert last.final
    assert last.words
    assert soundfile.info(tmp_path / "kept.wav").duration > 1
    sound_server.plug_in()


def test_closing_the_stream_closes_the_microphone(sound_server, tmp_path: Path) -> None:
    stream = ask(listen(tmp_path / "kept.wav"), Residency())
    assert stream.ready()
    next(stream)
    stream.close()
    assert soundfile.info(tmp_path / "kept.wav").frames > 0


def test_quiet_is_told_from_speech_in_a_noisy_room() -> None:
    random = np.random.default_rng(0)
    quiet = _Quiet()

    def hum(seconds: float, loudness: float) -> np.ndarray:
        return (loudness * random.standard_normal(int(seconds * RATE))).astype(np.float32)

    assert quiet.after(hum(2.0, 0.005)) > PAUSE
    assert quiet.after(hum(1.0, 0.2)) == 0.0
    assert quiet.after(hum(0.3, 0.005)) == pytest.approx(0.3, abs=0.03)
    assert quiet.after(hum(0.5, 0.005)) > PAUSE
