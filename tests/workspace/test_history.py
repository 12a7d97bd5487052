"""The history: answers are found again, recent files are those still there, a broken file is set aside."""

import errno
import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.annotations import NONE_ADDED
from desktop_app.answers import Failure, ImageLabels, Label, Part, Transcript, Word
from desktop_app.problems import Unwritable
from desktop_app.questions import AutomaticSpeechRecognition, ImageClassification, TableQuestionAnswering
from desktop_app.workspace.history import History
from tests.made_answers import sum_answer

PICTURES = ImageClassification(images=(Path("/p/red.png"),))
TABLE = TableQuestionAnswering(table=Path("/p/book.csv"), questions=("how many pages",))


def labels(name: str, label: str) -> ImageLabels:
    return ImageLabels(source=Path("/p") / name, task="image-classification", labels=(Label(label, 0.9),))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    made = History(tmp_path / "history.sqlite")
    yield made
    made.close()


def test_answers_are_found_by_any_of_their_words(history: History) -> None:
    history.add(PICTURES, [labels("one.png", "red circle"), labels("two.png", "Blue Square")])
    answer = sum_answer()
    history.add(TABLE, [answer])
    words = (Word("good", 0.0, 0.5), Word("morning", 0.5, 1.0))
    heard = Transcript(source=Path("/p/a.wav"), words=words, heard=1.0, duration=1.0)
    history.add(AutomaticSpeechRecognition(sounds=(Path("/p/a.wav"),)), [heard])
    assert [each.source.name for each in history.search()] == ["a.wav", "book.csv", "two.png", "one.png"]
    assert [each.source.name for each in history.search("square blue")] == ["two.png"]
    assert [each.source.name for each in history.search("138")] == ["book.csv"]
    assert [each.source.name for each in history.search("Morning")] == ["a.wav"]
    assert history.search("green") == []
    assert history.search("book.csv")[0].answer["value"] == 138
    assert history.search("book.csv")[0].question["questions"] == ["how many pages"]


def test_words_that_a_person_wrote_otherwise_are_shown_and_found(history: History, tmp_path: Path) -> None:
    sound = tmp_path / "a.wav"
    sound.write_bytes(b"sound")
    words = (Word("GOOD", 0.0, 0.5), Word("MOURNING", 0.5, 1.0), Word("ANNA", 1.0, 1.5))
    question = AutomaticSpeechRecognition(sounds=(sound,))
    heard = Transcript(source=sound, words=words, heard=1.5, duration=1.5)
    left = Transcript(source=sound, words=words, heard=1.5, duration=1.5, part=Part(channel=1))
    history.add(question, [heard, left])
    added = NONE_ADDED.edit(0.5, 1.0, "Übermorgen", words)
    history.annotate(sound, heard.part, added)
    (found,) = history.search("übermorgen anna")
    restored = found.restored()
    assert restored.annotations == added
    assert "Übermorgen" in restored.as_text()
    assert len(history.search("mourning")) == 2
    assert history.search("übermorgen bert") == []
    history.annotate(sound, heard.part, NONE_ADDED)
    assert history.search("übermorgen") == []
    history.annotate(sound, heard.part, added)
    sound.write_bytes(b"another sound")
    history.add(question, [heard])
    latest, *_ = history.search("anna")
    assert latest.restored().annotations == NONE_ADDED


def test_failures_and_passing_answers_are_not_kept(history: History) -> None:
    interim = Transcript(source=Path("/p/a.wav"), words=(), heard=1.0, duration=None, final=False)
    history.add(PICTURES, [Failure(source=Path("/p/x.png"), reason="it is cut off"), interim])
    assert history.search() == []


def test_thousands_of_files_in_a_question_are_not_repeated(history: History) -> None:
    many = tuple(Path(f"/p/{number}.png") for number in range(5000))
    history.add(ImageClassification(images=many), [labels("one.png", "red")])
    assert history.search()[0].question["images"][-1] == "and 4995 more"


def test_recent_files_are_the_latest_that_are_still_there(history: History, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.png" for number in range(30)]
    for file in files:
        file.touch()
        history.note_opened([file])
    history.note_opened([files[20]])
    files[29].unlink()
    assert history.recent(3) == [files[20], files[28], files[27]]
    assert len(history.recent(100)) <= 20


def test_forgetting_leaves_nothing(history: History, tmp_path: Path) -> None:
    history.add(PICTURES, [labels("one.png", "red")])
    history.note_opened([tmp_path])
    history.forget()
    assert history.search() == []
    assert history.recent() == []


def test_it_outlives_its_window(tmp_path: Path) -> None:
    first = History(tmp_path / "history.sqlite")
    first.add(PICTURES, [labels("one.png", "red")])
    first.close()
    second = History(tmp_path / "history.sqlite")
    assert len(second.search("red")) == 1
    second.close()


def test_a_broken_file_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite").write_bytes(b"no database at all" * 100)
    history = History(tmp_path / "history.sqlite")
    assert history.search() == []
    assert (tmp_path / "history.broken").exists()
    history.close()


def test_where_nothing_can_be_written_it_lasts_as_long_as_the_window(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder should be")
    history = History(tmp_path / "taken" / "history.sqlite")
    assert "unable to open" in history.open()
    history.add(PICTURES, [labels("one.png", "red circle")])
    assert len(history.search("circle")) == 1
    history.close()
    assert (tmp_path / "taken").read_text() == "a file where a folder should be"


def test_a_sound_file_that_another_program_has_locked_is_left_alone(tmp_path: Path) -> None:
    first = History(tmp_path / "history.sqlite")
    first.add(PICTURES, [labels("one.png", "red circle")])
    first.close()
    other = sqlite3.connect(tmp_path / "history.sqlite", isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    history = History(tmp_path / "history.sqlite")
    assert "locked" in history.open()
    history.close()
    other.close()
    again = History(tmp_path / "history.sqlite")
    assert not again.open()
    assert len(again.search("circle")) == 1
    again.close()


def test_many_threads_may_write(history: History) -> None:
    def write(name: str) -> None:
        for number in range(20):
            history.add(PICTURES, [labels(f"{name}{number}.png", "red")])

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(history.search("red")) == 80


SECRET = "the-word-that-was-forgotten"


def bytes_kept(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())


def test_no_byte_of_what_is_forgotten_is_left_on_disk(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite").write_bytes(SECRET.encode() * 100)
    history = History(tmp_path / "history.sqlite")
    for number in range(200):
        history.add(PICTURES, [labels(f"{number}-{SECRET}.png", SECRET * 5)])
    history.note_opened([tmp_path / SECRET])
    assert SECRET.encode() in bytes_kept(tmp_path)
    size = sum(path.stat().st_size for path in tmp_path.iterdir())
    history.forget()
    assert SECRET.encode() not in bytes_kept(tmp_path)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < size / 2
    history.add(PICTURES, [labels("one.png", "red")])
    assert len(history.search()) == 1
    history.close()


def test_forgetting_says_so_where_another_program_reads_the_old_answers(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    history.add(PICTURES, [labels("one.png", SECRET)])
    other = sqlite3.connect(tmp_path / "history.sqlite", isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM answers").fetchall()
    with pytest.raises(Unwritable, match="another program") as told:
        history.forget()
    assert told.value.subject == str(tmp_path / "history.sqlite")
    assert told.value.advice
    other.close()
    history.forget()
    assert SECRET.encode() not in bytes_kept(tmp_path)
    history.close()


def test_forgetting_says_so_where_the_file_could_not_be_reached(tmp_path: Path) -> None:
    first = History(tmp_path / "history.sqlite")
    first.add(PICTURES, [labels("one.png", SECRET)])
    first.close()
    other = sqlite3.connect(tmp_path / "history.sqlite", isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    history = History(tmp_path / "history.sqlite")
    with pytest.raises(Unwritable, match="could not be reached"):
        history.forget()
    history.close()
    other.close()


def test_making_a_history_touches_no_disk(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    assert list(tmp_path.iterdir()) == []
    assert history.open() == ""
    assert (tmp_path / "history.sqlite").exists()
    history.close()


def test_what_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    history.open()
    other = sqlite3.connect(tmp_path / "history.sqlite")
    other.execute("DROP TABLE answers")
    other.close()
    with pytest.raises(Unwritable, match="no such table"):
        history.add(PICTURES, [labels("one.png", "red")])
    history.close()
    with pytest.raises(Unwritable, match="closed"):
        history.search()


@pytest.mark.skipif(sys.platform != "linux", reason="names there are text")
def test_names_that_are_no_text_are_kept_as_they_are(history: History, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(bytes(tmp_path) + b"/caf\xe9.png"))
    odd.touch()
    history.note_opened([odd])
    history.add(PICTURES, [labels(odd.name, "red")])
    assert history.recent() == [odd]
    assert history.search("red")[0].source.name == odd.name


def test_closing_does_not_wait_for_ever(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    history.open()
    with history._lock:
        closing = threading.Thread(target=history.close, args=(0.01,))
        closing.start()
        closing.join(20)
        assert not closing.is_alive()
    history.close()


def test_paths_that_cannot_be_looked_at_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "here.png"
    here.touch()
    too_long = tmp_path / ("x" * 5_000)
    gone = tmp_path / "on a drive that is gone.png"
    usual = Path.stat

    def stat(path: Path, **how: bool) -> os.stat_result:
        if path == gone:
            raise OSError(errno.EHOSTDOWN, "Host is down")
        return usual(path, **how)

    monkeypatch.setattr(Path, "stat", stat)
    history = History(tmp_path / "history.sqlite")
    history.note_opened([here, too_long, gone])
    history.keep_open({"image": [too_long, gone, here]})
    assert history.recent() == [here]
    assert history.left_open() == {"image": [here]}
    history.close()
