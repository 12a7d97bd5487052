"""`attendant listen` hears what is played into the microphone, settles it and keeps the sound."""

import json
import time
from pathlib import Path
from threading import Thread

import pytest
import soundfile

from desktop_app import paths
from desktop_app.cli import main


def errors(heard: str, said: str) -> float:
    """Character error rate: the edit distance over the length of what was said."""
    row = list(range(len(heard) + 1))
    for place, letter in enumerate(said, start=1):
        before, row[0] = row[0], place
        for column, other in enumerate(heard, start=1):
            before, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, before + (letter != other))
    return row[-1] / len(said)


def play_once_recording(sound_server, sample: Path, keep: Path) -> None:
    """Speak when the microphone is open, as a person would, however long the machine takes to get there."""
    while not keep.exists():
        time.sleep(0.02)
    sound_server.play(sample)


def test_what_is_played_is_heard(sound_server, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    sample = paths.shipped("resources", "samples", "meeting.wav")
    seconds = soundfile.info(sample).duration + 3
    keep = tmp_path / "kept.wav"
    player = Thread(target=play_once_recording, args=(sound_server, sample, keep))
    player.start()
    assert main(["listen", "--seconds", str(seconds), "--keep", str(keep), "--json", "--quiet"]) == 0
    player.join()
    (answer,) = json.loads(capsys.readouterr().out)
    said = sample.with_suffix(".txt").read_text().strip().upper()
    assert errors(answer["text"], said) < 0.5
    assert soundfile.info(keep).duration == pytest.approx(seconds, abs=0.1)


def test_nothing_that_exists_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    kept = tmp_path / "kept.wav"
    kept.write_bytes(b"precious")
    assert main(["listen", "--seconds", "1", "--keep", str(kept)]) == 2
    assert kept.read_bytes() == b"precious"


def test_an_unknown_microphone_is_explained(sound_server, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    arguments = ["listen", "--seconds", "1", "--keep", str(tmp_path / "a.wav"), "--microphone", "no such thing"]
    assert main(arguments) == 1
    assert "no such thing" in capsys.readouterr().err
