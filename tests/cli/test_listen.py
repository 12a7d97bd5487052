"""`attendant listen` hears what is played into the microphone, settles it and keeps the sound."""

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import av
import pytest
import soundfile

from desktop_app import paths
from desktop_app.answers import Transcript, Word
from desktop_app.cli import main
from desktop_app.cli.listening import JsonLines
from desktop_app.media import sounds, spoken_words
from desktop_app.media.microphone import Recording


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
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    answer = lines[-1]
    assert {line["type"] for line in lines[:-1]} == {"interim", "final"}
    finals = [line for line in lines if line["type"] == "final"]
    assert answer["type"] == "transcript"
    assert " ".join(line["text"] for line in finals) == answer["text"]
    assert finals[0]["start"] == answer["chunks"][0]["timestamp"][0]
    assert finals[-1]["end"] == answer["chunks"][-1]["timestamp"][1]
    said = sample.with_suffix(".txt").read_text().strip().upper()
    assert errors(answer["text"], said) < 0.5
    assert soundfile.info(keep).duration == pytest.approx(seconds, abs=0.1)


def test_interim_words_that_were_none_are_taken_back(capsys: pytest.CaptureFixture) -> None:
    def standing(*texts: str, interim: int) -> Transcript:
        words = tuple(Word(text, float(place), place + 0.5) for place, text in enumerate(texts))
        return Transcript(source=Path("x.flac"), final=False, words=words, interim=interim, heard=3.0, duration=None)

    with JsonLines() as lines:
        for each in (
            standing("GOOD", interim=1),
            standing("GOOD", interim=0),  # final: it takes the place of what was shown
            standing("GOOD", "UH", interim=1),
            standing("GOOD", interim=0),
            standing("GOOD", interim=0),
        ):
            lines.show(each)
    said = [(line["type"], line["text"]) for line in map(json.loads, capsys.readouterr().out.splitlines())]
    assert said == [("interim", "GOOD"), ("final", "GOOD"), ("interim", "UH"), ("interim", "")]


def test_nothing_that_exists_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    kept = tmp_path / "kept.wav"
    kept.write_bytes(b"precious")
    assert main(["listen", "--seconds", "1", "--keep", str(kept)]) == 2
    assert kept.read_bytes() == b"precious"


def test_a_recording_is_kept_as_flac_or_wav(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["listen", "--seconds", "1", "--keep", str(tmp_path / "a.mp3")]) == 2
    assert "ends in .flac or .wav" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_an_unknown_microphone_is_explained(sound_server, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    arguments = ["listen", "--seconds", "1", "--keep", str(tmp_path / "a.wav"), "--microphone", "no such thing"]
    assert main(arguments) == 1
    assert "no such thing" in capsys.readouterr().err


LISTEN = [sys.executable, "-m", "desktop_app", "listen", "--json", "--quiet", "--device", "cpu"]


@pytest.mark.long
def test_ctrl_c_settles_what_was_said(sound_server, tmp_path: Path) -> None:
    keep = tmp_path / "kept.wav"
    command = [*LISTEN, "--keep", str(keep)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as listening:
        play_once_recording(sound_server, paths.shipped("resources", "samples", "meeting.wav"), keep)
        assert listening.stdout is not None
        first = [json.loads(next(listening.stdout)) for _ in range(3)]
        listening.send_signal(signal.SIGINT)
        out, problems = listening.communicate(timeout=60)
    assert listening.returncode == 0, problems
    lines = first + [json.loads(line) for line in out.splitlines()]
    assert lines[-1]["type"] == "transcript"
    assert lines[-1]["text"] == " ".join(line["text"] for line in lines if line["type"] == "final")
    assert lines[-1]["duration"] == pytest.approx(soundfile.info(keep).duration, abs=0.05)


@pytest.mark.long
def test_a_kill_loses_at_most_a_second_of_sound_and_no_final_word(sound_server, tmp_path: Path) -> None:
    keep = tmp_path / "kept.flac"
    command = [*LISTEN, "--keep", str(keep)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as listening:
        play_once_recording(sound_server, paths.shipped("resources", "samples", "meeting.wav"), keep)
        assert listening.stdout is not None
        final = [next(line for line in map(json.loads, listening.stdout) if line["type"] == "final")]
        before = soundfile.info(keep).duration
        time.sleep(1.0)
        listening.kill()
        final += [line for line in map(json.loads, listening.stdout) if line["type"] == "final"]
    assert soundfile.info(keep).duration > before + 0.5
    kept, ended = spoken_words.read(keep)
    assert not ended
    assert " ".join(word.text for word in kept).startswith(" ".join(line["text"] for line in final))
    assert spoken_words.cut_off(tmp_path) == (keep,)


RECORD = """
import itertools, sys, time
from pathlib import Path
from desktop_app.answers import Word
from desktop_app.media.microphone import Recording
from desktop_app.media.spoken_words import GrowingWords
keep = Path(sys.argv[1])
with Recording(None, keep) as recording:
    words = GrowingWords(keep)
    recording.read(1, timeout=20)
    print(0, time.time(), flush=True)
    for number in itertools.count(1):
        words.append([Word(f"w{number}", number / 10, number / 10 + 0.1)])
        print(number, time.time(), flush=True)
        time.sleep(0.03)
"""


@pytest.mark.parametrize(("seed", "ending"), [*((seed, ".flac") for seed in range(6)), (6, ".wav")])
def test_a_kill_at_any_moment_loses_less_than_a_second_of_sound_and_no_word_that_was_final(
    sound_server, tmp_path: Path, seed: int, ending: str
) -> None:
    keep = tmp_path / f"kept{ending}"
    command = [sys.executable, "-c", RECORD, str(keep)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as recording:
        assert recording.stdout is not None
        began = float(next(recording.stdout).split()[1])
        time.sleep(random.Random(seed).uniform(0.05, 3.0))
        killed = time.time()
        recording.kill()
        told = [int(line.split()[0]) for line in recording.stdout if line.endswith("\n")]
    read, rate = soundfile.read(keep)
    assert len(read) / rate > killed - began - 1.0
    with av.open(str(keep)) as container:
        assert sum(frame.samples for frame in container.decode(audio=0)) >= len(read)
    assert sounds.probe(keep).duration == len(read) / rate
    kept, ended = spoken_words.read(keep)
    assert not ended
    assert [word.text for word in kept[: len(told)]] == [f"w{number}" for number in told]
    assert spoken_words.cut_off(tmp_path) == (keep,)


BEGIN = """
import sys, time
from pathlib import Path
from desktop_app.media.microphone import Recording
with Recording(None, Path(sys.argv[1])) as recording:
    recording.read(1, timeout=20)
    print(flush=True)
    time.sleep(60)
"""


def test_a_kill_while_the_checkpoint_is_still_being_loaded_is_offered_too(sound_server, tmp_path: Path) -> None:
    keep = tmp_path / "kept.flac"
    with subprocess.Popen([sys.executable, "-c", BEGIN, str(keep)], stdout=subprocess.PIPE, text=True) as recording:
        assert recording.stdout is not None
        next(recording.stdout)
        assert spoken_words.cut_off(tmp_path) == (), "it is still going"
        recording.kill()
    assert spoken_words.cut_off(tmp_path) == (keep,)
    assert spoken_words.read(keep) == ((), False)


def test_a_recording_that_is_closed_before_anything_read_it_is_not_offered(sound_server, tmp_path: Path) -> None:
    with Recording(None, tmp_path / "kept.flac") as recording:
        recording.read(1, timeout=20)
    assert spoken_words.cut_off(tmp_path) == ()
    assert spoken_words.read(tmp_path / "kept.flac") == ((), True)
