"""A language model that a person brings: looked at in words, kept, taken in place of the checkpoint's, removed."""

import gzip
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.answers import Transcript
from desktop_app.cli import main
from desktop_app.hot_words import HotWord
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion, CheckpointProblem, Unreadable
from desktop_app.questions import AutomaticSpeechRecognition, LiveSpeechRecognition
from desktop_app.tasks import ask
from desktop_app.tasks.decoding import imported
from desktop_app.tasks.speech import decoder_for
from tests.sound_server import SoundServer

MEETING = paths.shipped("resources", "samples", "meeting.wav")
KENLM = b"mmap lm http://kheafield.com/code format version 5\n\x00" + bytes(64)


def arpa(words: Sequence[str]) -> str:
    """An ARPA file in which each of these words is as likely as any other."""
    lines = [f"-1.5\t{word}" for word in ("<unk>", "<s>", "</s>", *words)]
    return "\n".join(
        ["made by a test", "\\data\\", f"ngram 1={len(lines)}", "", "\\1-grams:", *lines, "", "\\end\\", ""]
    )


def said(*instead: tuple[str, str]) -> list[str]:
    """The words of the sample, some of them spelt otherwise."""
    spelt = dict(instead)
    words = MEETING.with_suffix(".txt").read_text().upper().replace(".", "").replace(",", "").split()
    return list(dict.fromkeys(spelt.get(word, word) for word in words))


def heard(residency: Residency, path: Path | None, hot_words: tuple[HotWord, ...] = ()) -> str:
    question = AutomaticSpeechRecognition(sounds=(MEETING,), device="cpu", language_model=path, hot_words=hot_words)
    (found,) = ask(question, residency)
    assert isinstance(found, Transcript), found
    return found.text


def test_its_words_take_the_place_of_the_checkpoint_s(tmp_path: Path) -> None:
    residency, path = Residency(), tmp_path / "own.arpa"
    own = heard(residency, None)
    assert "WALKER" in own
    path.write_text(arpa(said(("WALKER", "WALKAR"))))
    assert "WALKAR WILL BRING" in heard(residency, path)
    assert "WALKER WILL BRING" in heard(residency, path, (HotWord("Walker", 9.0),)), "hot words go before it"
    path.write_text(arpa([word.lower() for word in said(("WALKER", "WALKUR"))]))
    assert "walkur will bring" in heard(residency, path), "a file that is another by now is read anew"
    assert heard(residency, None) == own, "and the checkpoint's own is there as before"


def test_one_that_does_not_fit_or_has_hardly_a_word_is_said(tmp_path: Path) -> None:
    residency, path = Residency(), tmp_path / "other.arpa"

    def notes() -> str:
        question = AutomaticSpeechRecognition(sounds=(MEETING,), device="cpu", language_model=path)
        (found,) = ask(question, residency)
        return found.note

    path.write_text(arpa([f"{first}{second}QUX" for first in "BCDFGHJK" for second in "LMNPRSTV"]))
    assert re.search(r"Of \d+ words that were written, \d+ stand in the language model “other.arpa”", notes())
    path.write_text(arpa(said()))
    assert len(said()) < imported.FEW_WORDS
    assert f"has few words that count (its number: {len(said())})" in notes()
    path.write_text(arpa([*said(), *(f"WORD{first}{second}" for first in "ABCDEFGH" for second in "ABCDEFGH")]))
    assert "language model" not in notes()


def test_of_a_recording_that_is_said_at_its_end_too(sound_server: SoundServer, tmp_path: Path) -> None:
    model = tmp_path / "one.arpa"
    model.write_text(arpa(["ZEBRA"]))
    keep = tmp_path / "kept.flac"
    asked = LiveSpeechRecognition(recording=keep, device="cpu", seconds=5.0, language_model=model)
    stream = ask(asked, Residency())
    sound_server.play(MEETING)
    last = list(stream)[-1]
    assert isinstance(last, Transcript)
    assert any("stand in the language model “one.arpa”" in note for note in last.notes), last.notes


def test_it_is_kept_and_removed_and_the_file_it_came_from_stays(tmp_path: Path) -> None:
    given = tmp_path / "medical.lm"
    given.write_bytes(gzip.compress(arpa(said()).encode()))
    found = imported.bring(given)
    assert (found.words, found.order) == (len(said()), 1)
    assert found.path.name == "medical.arpa.gz", "packed, whatever its name says"
    assert found.path != given
    assert imported.bring(given) == found, "the same content lies where it lay"
    imported.remove(found.path)
    assert not found.path.exists()
    imported.remove(given)
    assert given.exists()


def test_another_one_that_is_called_alike_never_takes_the_place_of_one_that_is_gone(tmp_path: Path) -> None:
    """Answers are known again by its path: with the same one, those of the old model would be said of the new."""
    given = tmp_path / "medical.arpa"
    given.write_text(arpa(said()))
    first = imported.bring(given).path
    imported.remove(first)
    given.write_text(arpa(said(("WALKER", "WALKAR"))))
    second = imported.bring(given).path
    assert second.name == first.name == "medical.arpa"
    assert second != first


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (KENLM, r"binary of KenLM.*Choose the ARPA file that it was built from: lmplz"),
        (b"words and words\n" * 500, r"no ARPA file: nothing in it says where the n-grams begin.*ngram-count"),
        (b"", "no ARPA file"),
        (
            arpa(["GOOD"]).replace("\\end\\", "").encode(),
            r"its end \(.end.\) is missing: it was cut.*Copy it again",
        ),
        (arpa(["GOOD"]).replace("-1.5\tGOOD", "nan\tGOOD").encode(), r"line 9: “nan” is no logarithm"),
        (arpa(["GOOD"]).replace("-1.5\tGOOD", "often\tGOOD").encode(), r"line 9: “often” is no logarithm"),
        (arpa(["GOOD"]).replace("-1.5\tGOOD", "1.5\tGOOD").encode(), r"line 9: “1.5” makes a probability above 1"),
        (arpa(["GOOD"]).replace("-1.5\tGOOD", "-1.5\tGOOD\tnan").encode(), r"line 9: “nan” is no logarithm"),
        (
            arpa(["GOOD"]).replace("ngram 1=4", "ngram 1=many").encode(),
            r"line 3: a number is expected .*1=many”",
        ),
        (arpa(["GOOD"]).replace("ngram 1=4", "ngram 1=5").encode(), "announces 5 n-grams of length 1 and lists 4"),
        (gzip.compress(arpa(["GOOD", "MORNING"] * 50).encode(), mtime=0)[:-30], "cannot be read"),
        (gzip.compress(b"", mtime=0)[:10] + b"\xff" * 40, "cannot be read"),
    ],
)
def test_what_is_none_is_refused_in_words_and_not_kept(content: bytes, says: str, tmp_path: Path) -> None:
    given = tmp_path / "given.arpa"
    given.write_bytes(content)
    with pytest.raises(Unreadable, match=says):
        imported.bring(given)
    folder = paths.user_data_path(imported.FOLDER, "any").parent
    assert not list(folder.glob("*"))


def test_one_that_cannot_be_used_with_the_checkpoint_is_said(tmp_path: Path) -> None:
    other = tmp_path / "greek.arpa"
    other.write_text(arpa(["καλημέρα"]))
    question = AutomaticSpeechRecognition(sounds=(MEETING,), device="cpu")
    with Residency().borrow(question) as loaded:
        with pytest.raises(CheckpointProblem, match="lists no word that the checkpoint has letters for"):
            decoder_for(loaded, "auto", language_model=other)
        with pytest.raises(CheckpointProblem, match=r"no longer there\. Import it once more"):
            decoder_for(loaded, "auto", language_model=paths.user_data_path(imported.FOLDER, "any") / "gone.arpa")
        with pytest.raises(CheckpointProblem, match=r"no longer there\. Copy it again .* or leave out the language"):
            decoder_for(loaded, "auto", language_model=tmp_path / "gone.arpa")
        with pytest.raises(BadQuestion, match="Leave out the language model"):
            decoder_for(loaded, "greedy", language_model=other)


@pytest.mark.parametrize("command", [["transcribe", str(MEETING)], ["listen"]])
def test_the_command_line_refuses_it_before_anything_is_loaded(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lm.binary").write_bytes(KENLM)
    assert main([*command, "--language-model", str(tmp_path / "lm.binary")]) == 1
    assert "this is a binary of KenLM" in capsys.readouterr().err
    (tmp_path / "lm.arpa").write_text(arpa(["GOOD"]))
    assert main([*command, "--language-model", str(tmp_path / "lm.arpa"), "--decoding", "greedy"]) == 2
    assert "looks for no words" in capsys.readouterr().err


def test_the_command_line_takes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own.arpa").write_text(arpa(said(("WALKER", "WALKAR"))))
    assert main(["transcribe", str(MEETING), "--quiet", "--language-model", str(tmp_path / "own.arpa")]) == 0
    assert "Walkar" in capsys.readouterr().out.title()
