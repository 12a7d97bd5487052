"""The command line: same answers as the tasks, honest exit codes, and no Qt."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PIL import Image

from desktop_app import application, one_window, paths
from desktop_app.cli import entry, main

SAMPLES = paths.shipped("resources", "samples")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pictures, one of them in a folder within, beside a text and a broken picture."""
    (tmp_path / "inner").mkdir()
    for name in ("a.png", "inner/b.png"):
        Image.fromarray(np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8)).save(tmp_path / name)
    return tmp_path


def test_classify_reads_folders_and_speaks_the_pipelines_keys(
    folder: Path, vit_folder: Path, capsys: pytest.CaptureFixture
) -> None:
    assert main(["classify", str(folder), "--model", str(vit_folder), "--top-k", "3", "--json"]) == 0
    answers = json.loads(capsys.readouterr().out)
    assert [Path(answer["file"]).name for answer in answers] == ["a.png", "b.png"]
    for answer in answers:
        assert {"label", "score"} <= set(answer)
        assert len(answer["labels"]) == 3
        assert answer["labels"][0] == {"label": answer["label"], "score": answer["score"]}


def test_match_prints_csv(folder: Path, clip_folder: Path, capsys: pytest.CaptureFixture) -> None:
    arguments = ["match", str(folder / "a.png"), "--labels", "a cat, =2+3", "--model", str(clip_folder), "--csv"]
    assert main(arguments) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {row["label"] for row in rows} == {"a cat", "'=2+3"}
    assert sum(float(row["score"]) for row in rows) == pytest.approx(1)


def test_what_fails_is_named_and_the_rest_goes_on(
    folder: Path, vit_folder: Path, capsys: pytest.CaptureFixture
) -> None:
    (folder / "broken.jpg").write_text("not a picture at all")
    named = [str(folder / name) for name in ("a.png", "broken.jpg", "gone.png")]
    assert main(["classify", *named, "--model", str(vit_folder), "--json"]) == 1
    printed = capsys.readouterr()
    assert "broken.jpg" in printed.err
    assert "gone.png" in printed.err
    answers = json.loads(printed.out)
    assert sorted("error" in answer for answer in answers) == [False, True, True]


@pytest.mark.parametrize(
    "arguments",
    [
        ["classify"],
        ["classify", "a.png", "--top-k", "0"],
        ["match", "a.png"],
        ["match", "a.png", "--labels", " , "],
        ["match", "a.png", "--labels", "a", "--template", "no place"],
        ["match", "a.png", "--labels", '"no end,a'],
        ["match", "a.png", "--label", " "],
        ["listen", "--seconds", "-1"],
        ["classify", ""],
        ["classify", "a.png", " "],
        ["classify", "a.png", "-o", ""],
        ["classify", "a.png", "--model", ""],
        ["window", ""],
        ["ask", "", "how many?"],
        ["memory", "--lengths", "512:256"],
        ["memory", "--lengths", "0,128"],
        ["ask", "table.csv"],
        ["ask", "--question", "how many?"],
        ["ask", "table.csv", "how many?", "--decimal", "x"],
        ["ask", "table.csv", "how many?", "--json", "-o", "a.json"],
        ["juggle"],
    ],
    ids=" ".join,
)
def test_bad_usage_is_exit_code_2(arguments: list[str], capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("attendant")
    assert said.endswith("--help\n")
    assert "usage" not in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["attention", "a.png", "--page", "0"], "attendant attention: --page: must be 1 or more. "),
        (["attention", "a.png", "--page", "two"], "attendant attention: --page: “two” is no number. "),
        (["watch", "a.webm", "--every", "x"], "attendant watch: --every: “x” is no number. "),
        (["read", "a.pdf", "--pages", "x"], "attendant read: --pages: must be like 3 or 1-10. "),
    ],
)
def test_a_bad_figure_is_said_in_a_sentence(arguments: list[str], said: str, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith(said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["attention", "red-circle.png", "--layer", "77"], "layer 77: there are"),
        (["attention", "red-circle.png", "--head", "77"], "head 77: there are"),
        (["attention", "red-circle.png", "--task", "zero-shot-image-classification", "--label", "a", "--layer", "77"],
         "layer 77: there are"),
        (["attention", "red-circle.png", "--page", "3"], "it has no page 3. It has one: leave out the page."),
        (["attention", "paper-invoice.pdf", "--question", "what?", "--page", "9"], "it has no page 9"),
        (["attention", "meeting.wav", "--page", "1"], "a sound has no pages"),
        (["attention", "motions.webm", "--layer", "50"], "layer 50: there are"),
        (["transcribe", "meeting.wav", "--hot-words", "R2D2"], "the checkpoint cannot write “2” in “R2D2”"),
        (["transcribe", "meeting.wav", "--hot-words", "Okonkwo", "--decoding", "greedy"], "looks for no words"),
        (["probe", "--precision", "half"], "probe measures every number format"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused_before_a_model_is_loaded(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def loaded(*_: object) -> None:
        raise AssertionError("a checkpoint was loaded")

    monkeypatch.setattr("desktop_app.inference.residency.Residency.borrow", loaded)
    named = [str(SAMPLES / each) if (SAMPLES / each).is_file() else each for each in arguments]
    assert main(named) == 2
    assert said in capsys.readouterr().err


def test_a_mistyped_checkpoint_is_one_error_of_the_probe(capsys: pytest.CaptureFixture) -> None:
    assert main(["probe", "--model", "vit-pictres"]) == 1
    said = capsys.readouterr().err
    assert said.count("there is no such checkpoint") == 1
    assert said.count("\n") == 1


def test_a_file_for_another_command_says_which(capsys: pytest.CaptureFixture) -> None:
    assert main(["classify", str(SAMPLES / "meeting.wav"), str(SAMPLES / "chapters.csv")]) == 1
    said = capsys.readouterr().err
    assert "it is not a picture but a sound. It is taken by attendant transcribe." in said
    assert "attendant ask" in said


def test_files_alone_open_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[Path]] = []
    monkeypatch.setattr(entry, "_window", lambda files, own: opened.append(list(files)) or 0)
    assert main(["not there.png", "folder/other"]) == main(["folder/"]) == 0
    assert opened == [[Path("not there.png"), Path("folder/other")], [Path("folder")]]


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("file:///holidays/b%C3%BCro%20%26%20co%20%231.png", "/holidays/büro & co #1.png"),
        ("file://localhost/holidays/a.png", "/holidays/a.png"),
        ("file:/holidays/a.png", "/holidays/a.png"),
        ("file:///holidays/100%25.png", "/holidays/100%.png"),
        ("file://elsewhere/a.png", "file:/elsewhere/a.png"),
    ],
)
@pytest.mark.parametrize("before", [[], ["window"]])
def test_addresses_of_files_are_files(
    monkeypatch: pytest.MonkeyPatch, before: list[str], given: str, path: str
) -> None:
    opened: list[list[Path]] = []
    monkeypatch.setattr(entry, "_window", lambda files, own: opened.append(list(files)) or 0)
    assert main([*before, given, "/b.csv"]) == 0
    assert opened == [[Path(path), Path("/b.csv")]]


def test_an_address_on_the_web_is_not_taken_for_a_file(capsys: pytest.CaptureFixture) -> None:
    for given in (["https://example.org/a.png"], ["classify", "http://example.org/a.png"]):
        with pytest.raises(SystemExit) as ended:
            main(given)
        assert ended.value.code == 2
        assert "is an address on the web; save it, and name the saved file" in capsys.readouterr().err


def test_the_window_that_is_open_takes_the_files_unless_another_is_wanted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    taken: list[list[Path]] = []
    opened: list[list[Path]] = []
    monkeypatch.setattr(one_window, "hand_over", lambda files, _: taken.append(list(files)) or True)
    monkeypatch.setattr(application, "run_window", lambda files, door: (opened.append(files), door.close())[0] or 0)
    first = one_window.Doorkeeper()
    assert main(["/a.png"]) == 0
    assert "opened in the window of Attendant that is open" in capsys.readouterr().err
    assert (taken, opened) == ([[Path("/a.png")]], [])
    assert main(["window", "--new", "/a.png"]) == 0
    monkeypatch.setattr(one_window, "hand_over", lambda files, _: False)
    assert main(["window", "/b.png"]) == 0
    first.close()
    assert main(["window", "/c.png"]) == 0
    assert opened == [[Path("/a.png")], [Path("/b.png")], [Path("/c.png")]]


def test_a_plain_word_is_a_file_where_one_is_called_so_and_no_command_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    opened: list[list[Path]] = []
    monkeypatch.setattr(entry, "_window", lambda files, own: opened.append(list(files)) or 0)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "holidays").mkdir()
    (tmp_path / "classify").mkdir()
    assert main(["holidays"]) == 0
    assert opened == [[Path("holidays")]]
    for word in ("classify", "nowhere"):
        with pytest.raises(SystemExit):
            main([word])
    assert len(opened) == 1


def test_an_incomplete_checkpoint_is_exit_code_1(folder: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["classify", str(folder / "a.png"), "--model", str(folder)]) == 1
    assert "config.json is missing" in capsys.readouterr().err


def test_a_folder_without_pictures_says_so(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    (tmp_path / "notes.txt").write_text("only words")
    assert main(["classify", str(tmp_path)]) == 1
    assert "a picture" in capsys.readouterr().err


def test_the_table_of_contents_is_answered(capsys: pytest.CaptureFixture) -> None:
    questions = [
        "What's the topic in chapter 4?",
        "What is the total number of pages?",
        "On which page does the chapter about question-answering start?",
        "How many chapters have more than 20 pages?",
    ]
    assert main(["ask", str(SAMPLES / "chapters.csv"), *questions, "--json"]) == 0
    answers = json.loads(capsys.readouterr().out)
    assert [answer["answer"] for answer in answers] == ["Summarization", "138", "74", "3"]
    assert answers[1]["value"] == 138
    assert answers[1]["aggregator"] == "SUM"
    for answer in answers:
        assert {"answer", "coordinates", "cells", "aggregator", "value", "rows_seen", "rows_total"} <= set(answer)
        assert answer["rows_seen"] == answer["rows_total"] == 6


def test_transcribe_gives_words_with_times(capsys: pytest.CaptureFixture) -> None:
    assert main(["transcribe", str(SAMPLES / "meeting.wav"), "--json"]) == 0
    (answer,) = json.loads(capsys.readouterr().out)
    assert answer["text"]
    starts = [chunk["timestamp"][0] for chunk in answer["chunks"]]
    assert starts == sorted(starts)


def test_models_list(capsys: pytest.CaptureFixture) -> None:
    assert main(["models", "list", "--json"]) == 0
    listed = {entry["name"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert listed["vit-pictures"]["here"]
    assert main(["models", "list"]) == 0
    assert "vit-base-patch16-224" in capsys.readouterr().out


def test_a_closed_pipe_is_no_traceback(folder: Path, vit_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a process of its own: test_a_reader_that_goes_is_no_error."""
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w", encoding="utf-8") as gone, monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", gone)
        assert main(["classify", str(folder), "--model", str(vit_folder)]) == 141


def test_what_else_lies_in_a_folder_is_nobodys_failure(
    folder: Path, vit_folder: Path, capsys: pytest.CaptureFixture
) -> None:
    (folder / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (folder / ".DS_Store").write_bytes(bytes(100))
    (folder / "notes.pdf").write_bytes(b"%PDF-1.7 ...")
    assert main(["classify", str(folder), "--model", str(vit_folder)]) == 0
    (folder / "cut.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    assert main(["classify", str(folder), "--model", str(vit_folder)]) == 1
    assert "cut.jpg" in capsys.readouterr().err


_TORCH_BEHIND_IT = "from desktop_app.cli import main; main(['models', 'list']); import torch"


def said_of_openmp(*command: str, **given: str) -> str:
    """What a Python process of our own, which must end with 0, says of the OpenMP library that torch brings."""
    ours = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    environment = ours | given | {"OMP_DISPLAY_ENV": "TRUE"}  # asks the library to say what it goes by
    done = subprocess.run([sys.executable, "-c", *command], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_the_threads_of_torch_wait_asleep() -> None:
    assert "OMP_WAIT_POLICY = 'PASSIVE'" in said_of_openmp(_TORCH_BEHIND_IT)


def test_the_threads_of_torch_wait_as_a_person_says() -> None:
    assert "OMP_WAIT_POLICY = 'ACTIVE'" in said_of_openmp(_TORCH_BEHIND_IT, OMP_WAIT_POLICY="ACTIVE")


@pytest.mark.parametrize("name", ["srt", "vtt"])
def test_transcribe_prints_subtitles_as_they_are_written(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    meeting = str(SAMPLES / "meeting.wav")
    assert main(["transcribe", meeting, f"--{name}"]) == 0
    printed = capsys.readouterr().out
    assert main(["transcribe", meeting, "-o", str(tmp_path / f"a.{name}")]) == 0
    capsys.readouterr()
    assert printed == (tmp_path / f"a.{name}").read_text("utf-8")
    assert printed.count("-->") == 2
    with pytest.raises(SystemExit) as ended:
        main(["transcribe", meeting, meeting, f"--{name}"])
    assert ended.value.code == 2
    assert "name one" in capsys.readouterr().err
    for copy in ("one.wav", "two.wav"):
        (tmp_path / copy).write_bytes((SAMPLES / "meeting.wav").read_bytes())
    assert main(["transcribe", str(tmp_path), f"--{name}"]) == 2
    assert capsys.readouterr().out == printed


def test_subtitles_of_silence_are_empty_and_that_is_said(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    soundfile.write(tmp_path / "still.wav", np.zeros(16_000, np.float32), 16_000)
    assert main(["transcribe", str(tmp_path / "still.wav"), "--srt"]) == 0
    printed = capsys.readouterr()
    assert printed.out.strip() == ""
    assert "(Nothing was heard: only silence" in printed.err
