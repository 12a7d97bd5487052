"""Speech on real data: the split by speaker, and figures of what the program writes, worked out by hand."""

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app.answers import Failure, Transcript, Word
from desktop_app.bench.real import Missing, speech
from desktop_app.bench.real.speech import Recording, held_out, parted
from desktop_app.problems import Unreadable

TEXTS = ("ENTER SIX", "R I C H", "STOP")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A set of 20 people, three recordings each."""
    folder = tmp_path / "speech-an4"
    folder.mkdir()
    lines = ["file\tspeaker\ttranscript"]
    for person in range(20):
        for number, text in enumerate(TEXTS):
            name = f"{person}-{number}.wav"
            soundfile.write(folder / name, np.zeros(1600, np.float32), 16_000)
            lines.append(f"{name}\tperson{person}\t{text}")
    lines.append(lines[-1])  # published lists say some files twice
    (folder / "manifest.tsv").write_text("\n".join(lines) + "\n")
    digest = hashlib.sha256((folder / "manifest.tsv").read_bytes()).hexdigest()
    monkeypatch.setattr(speech, "SETS", (replace(speech.SETS[0], digest=digest), *speech.SETS[1:]))
    return tmp_path


def test_a_tenth_of_the_speakers_is_held_out_with_all_they_say(data: Path) -> None:
    training, kept = parted(data, speech.SETS[0])
    assert (len(training), len(kept)) == (54, 6)
    assert not {each.speaker for each in training} & {each.speaker for each in kept}


def test_who_is_held_out_depends_on_nothing_but_the_names() -> None:
    found = [Recording(Path("x"), f"person{number}", "") for number in range(12)]
    assert held_out(speech.SETS[0], found) == held_out(speech.SETS[0], [*reversed(found), *found])
    assert len(held_out(speech.SETS[0], found)) == 2
    three = [Recording(Path("x"), name, "") for name in ("19", "26", "27")]
    assert not held_out(speech.SETS[2], three)


def test_words_and_letters_wrong_are_counted_over_the_set(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"0": "enter sick", "1": "R I C H.", "2": ""}  # 1 of 2 words wrong, 0 of 4, 1 of 1

    def ask(question: object, residency: object) -> list[object]:
        answers: list[object] = []
        for path in question.sounds:
            text = said[path.stem[-1]]
            words = tuple(Word(word, 0.0, 1.0) for word in text.split())
            found = Transcript(source=path, words=words, heard=1.0, duration=1.0)
            answers += [replace(found, final=False), found if text else Failure(source=path, reason="silent")]
        return answers

    monkeypatch.setattr(speech, "ask", ask)
    found = []
    with pytest.raises(Missing, match=r"LibriSpeech.*speechocean762") as raised:
        found.extend(speech.figures(data, None))
    assert "CC BY 4.0" in str(raised.value)
    found = []
    figures = speech.figures(data, None)
    found = [next(figures), next(figures)]
    assert [figure.what.rpartition(": ")[2] for figure in found] == ["words wrong", "letters wrong, greedy"]
    assert found[0].value == pytest.approx(100 * 2 / 7)
    assert found[0].of == 14  # words of two people
    # ENTER SIX -> ENTER SICK is 2 of 9 letters, STOP -> nothing 4 of 4, R I C H 0 of 7
    assert found[1].value == pytest.approx(100 * 6 / 20)


def test_a_set_that_is_another_or_lacks_a_file_is_named(data: Path) -> None:
    (data / "speech-an4" / "7-1.wav").unlink()
    with pytest.raises(Unreadable, match=r"7-1\.wav.*published at"):
        parted(data, speech.SETS[0])
    (data / "speech-an4" / "manifest.tsv").write_text("file\tspeaker\ttranscript\n")
    with pytest.raises(Unreadable, match="SHA-256"):
        parted(data, speech.SETS[0])


def test_a_set_that_is_not_there_is_said_with_where_it_is_published(tmp_path: Path) -> None:
    with pytest.raises(Missing, match=r"openslr\.org"):
        parted(tmp_path, speech.SETS[1])
    with pytest.raises(Missing, match="AN4"):
        next(speech.figures(tmp_path, None))
