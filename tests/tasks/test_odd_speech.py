"""Speech in odd files is written down as in a plain one; what was done, and that nothing was heard, is said."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app import paths
from desktop_app.answers import Answer, Failure, Part, Transcript, Word
from desktop_app.cli import main
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks import ask
from desktop_app.tasks.speech import note_on_level
from tests.media.odd_sounds import bytes_of, film, written
from tests.tasks.unspoken import SOUNDS, unspoken

RATE = 16_000


@pytest.fixture(scope="module")
def voice() -> np.ndarray:
    """The beginning of the sample with the meeting, float32 [samples]."""
    samples, _ = soundfile.read(paths.shipped("resources", "samples", "meeting.wav"), dtype="float32")
    return samples[: 3 * RATE]


@pytest.fixture(scope="module")
def residency() -> Residency:
    return Residency()


@pytest.fixture(scope="module")
def call(voice: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One person a channel: the meeting on the left, the same words a second and a half later on the right."""
    folder = tmp_path_factory.mktemp("call")
    both = np.stack([voice, np.roll(voice, round(1.5 * RATE))], axis=1)
    soundfile.write(folder / "call.wav", both, RATE)
    return folder / "call.wav"


def transcribed(residency: Residency, *sounds: Path, **asked: object) -> list[Answer]:
    question = AutomaticSpeechRecognition(sounds=sounds, **asked)  # type: ignore[arg-type]  # as the tests say
    return [answer for answer in ask(question, residency) if answer.final]


def words(answer: Answer) -> str:
    assert isinstance(answer, Transcript), answer
    return answer.text.lower()


@pytest.mark.parametrize("form", ["OGG", "MP3", "FLAC"])
def test_joined_files_are_written_down_to_the_end(
    residency: Residency, voice: np.ndarray, tmp_path: Path, form: str
) -> None:
    pause = np.zeros(RATE // 2, np.float32)
    one = bytes_of(np.concatenate([voice, pause]), RATE, format=form)
    (answer,) = transcribed(residency, written(tmp_path / "a", one + one))
    assert words(answer).split().count("meeting") == 2
    assert isinstance(answer, Transcript)
    assert answer.words[-1].end > 6.0
    assert answer.notes == ("The file holds 2 recordings, one after the other; all were read.",)


@pytest.mark.parametrize("which", ["inverted", "not a number", "cut off"])
def test_the_same_is_heard_as_in_the_sound_file(
    residency: Residency, voice: np.ndarray, tmp_path: Path, which: str
) -> None:
    other = {"inverted": -voice, "not a number": np.full_like(voice, np.nan), "cut off": voice}[which]
    content = bytearray(bytes_of(np.stack([voice, other], axis=1), RATE, format="WAV", subtype="FLOAT"))
    if which == "cut off":
        at = content.find(b"data") + 4
        content[at : at + 4] = bytes(4)
    soundfile.write(tmp_path / "plain.wav", voice, RATE, subtype="FLOAT")
    plain, odd = transcribed(residency, tmp_path / "plain.wav", written(tmp_path / "odd.wav", bytes(content)))
    assert words(plain) == words(odd) != ""
    assert plain.notes == ()
    assert len(odd.notes) == 1


class TestNothing:
    @staticmethod
    def noise(path: Path, level: int) -> str:
        """White noise of a level in decibels, and what is to be said of it."""
        samples = np.random.default_rng(2).standard_normal(3 * RATE).astype(np.float32) * 10 ** (level / 20)
        soundfile.write(path, samples, RATE, subtype="FLOAT")
        return f"Nothing was heard: only silence, {level} dB."

    @pytest.mark.parametrize("level", [-65, -71, -90])
    def test_is_said_with_its_level(self, residency: Residency, tmp_path: Path, level: int) -> None:
        said = self.noise(tmp_path / "a.wav", level)
        (answer,) = transcribed(residency, tmp_path / "a.wav")
        assert answer.notes == (said,)
        assert answer.as_text().splitlines() == [str(tmp_path / "a.wav"), "", f"({said})"]

    def test_on_the_command_line(self, tmp_path: Path, capsys: pytest.CaptureFixture[str], home: Path) -> None:
        said = self.noise(tmp_path / "a.wav", -71)
        assert main(["transcribe", str(tmp_path / "a.wav"), "--quiet", "--json"]) == 0
        (answer,) = json.loads(capsys.readouterr().out)
        assert (answer["text"], answer["note"], answer["notes"]) == ("", said, [said])

    @pytest.mark.parametrize(("samples", "said"), [(np.zeros(RATE), "without the faintest noise"),
                                                   (np.full(RATE, 0.3), "without the faintest noise"),
                                                   (np.zeros(1), "lasts less than 0.1 s"),
                                                   (np.ones(1_500) * 0.1, "lasts less than 0.1 s")])  # fmt: skip
    def test_not_a_sound_at_all(self, residency: Residency, tmp_path: Path, samples: np.ndarray, said: str) -> None:
        soundfile.write(tmp_path / "a.wav", samples.astype(np.float32), RATE)
        (answer,) = transcribed(residency, tmp_path / "a.wav")
        assert said in answer.notes[0]
        assert words(answer) == ""

    @pytest.mark.parametrize("name", SOUNDS)
    def test_no_words_are_heard_where_nobody_speaks(self, residency: Residency, tmp_path: Path, name: str) -> None:
        soundfile.write(tmp_path / "a.wav", unspoken(name, 8.0, -14.0, seed=5), RATE)
        (answer,) = transcribed(residency, tmp_path / "a.wav")
        assert words(answer) == ""
        assert answer.notes[0].startswith(("No words were understood", "Nothing was heard"))

    def test_what_was_taken_for_words_is_named_or_doubted(self, residency: Residency, tmp_path: Path) -> None:
        """The built-in checkpoint reads letters into this noise."""
        soundfile.write(tmp_path / "a.wav", unspoken("pink noise", 8.0, -14.0, seed=2), RATE)
        (answer,) = transcribed(residency, tmp_path / "a.wav")
        assert words(answer) == ""
        assert any("what was taken for words (“" in note and note.endswith(" is left out.") for note in answer.notes)
        (answer,) = transcribed(residency, tmp_path / "a.wav", decoding="greedy")
        assert words(answer), "as the pipeline of transformers has it"
        assert "Nobody is heard to speak in it: the words are imagined." in answer.notes

    def test_a_faint_voice_is_somebody(self, residency: Residency, voice: np.ndarray, tmp_path: Path) -> None:
        soundfile.write(tmp_path / "a.wav", voice * 10 ** (-50 / 20), RATE, subtype="FLOAT")
        (answer,) = transcribed(residency, tmp_path / "a.wav")
        assert words(answer).startswith("good morning")

    def test_sound_without_words_is_no_silence(self) -> None:
        assert "No words were understood, although there is sound (-20 dB" in note_on_level(-20.3, 9.0, ())

    def test_words_out_of_next_to_nothing_are_doubted(self) -> None:
        assert "words may be imagined" in note_on_level(-70.0, 9.0, (Word("a", 0, 1),))
        assert note_on_level(-30.0, 9.0, (Word("a", 0, 1),)) == ""


class TestParts:
    def test_each_channel_has_its_transcript(self, call: Path, capsys: pytest.CaptureFixture[str], home: Path) -> None:
        assert main(["transcribe", str(call), "--channels", "each", "--quiet", "--json"]) == 0
        left, right = json.loads(capsys.readouterr().out)
        assert (left["channel"], right["channel"], left["track"]) == (1, 2, None)
        assert left["text"].lower().startswith("good morning")
        assert left["text"] != right["text"]
        assert main(["transcribe", str(call), "--channels", "right", "--quiet", "--csv"]) == 0
        rows = capsys.readouterr().out.splitlines()
        assert rows[0].startswith("file,track,channel,start,end,text")
        assert all(row.split(",")[2] == "2" for row in rows[1:])

    def test_one_channel_is_the_whole(self, residency: Residency, voice: np.ndarray, tmp_path: Path) -> None:
        soundfile.write(tmp_path / "a.wav", voice, RATE)
        (answer,) = transcribed(residency, tmp_path / "a.wav", channels="each")
        assert answer.part == Part()

    def test_the_whole_says_that_there_are_two_voices(self, residency: Residency, call: Path) -> None:
        (answer,) = transcribed(residency, call)
        assert any("transcribe each channel by itself" in note for note in answer.notes)
        assert answer.part == Part()

    @pytest.mark.parametrize(("asked", "problem"), [({"channels": "3"}, "it has 2 channels, and number 3"),
                                                    ({"track": 2}, "it has 1 sound track, and number 2")])  # fmt: skip
    def test_one_that_is_not_there_fails_alone(
        self, residency: Residency, call: Path, asked: dict[str, object], problem: str
    ) -> None:
        (answer,) = transcribed(residency, call, **asked)
        assert isinstance(answer, Failure)
        assert problem in answer.reason
        assert {"channel": 3, "track": 2}.items() & answer.to_dict().items()

    @pytest.mark.parametrize("asked", [{"channels": "middle"}, {"channels": "0"}, {"channels": ""}, {"track": 0}])
    def test_one_that_cannot_be_is_refused(self, residency: Residency, call: Path, asked: dict[str, object]) -> None:
        with pytest.raises(BadQuestion):
            transcribed(residency, call, **asked)

    @pytest.mark.parametrize("container", ["matroska", "mp4"])
    def test_a_film_is_heard_where_it_sounds(
        self, residency: Residency, voice: np.ndarray, tmp_path: Path, container: str
    ) -> None:
        loud = np.repeat(voice, 3)[:, None]
        path = written(tmp_path / "film", film([np.zeros_like(loud), loud], "aac", container))
        (answer,) = transcribed(residency, path)
        assert words(answer).startswith("good morning")
        assert answer.to_dict()["track"] == 2
        assert answer.notes[0].startswith("Track 1 has no sound, so track 2 was taken")
        (first,) = transcribed(residency, path, track=1)
        assert first.to_dict()["track"] == 1
        assert words(first) == ""
