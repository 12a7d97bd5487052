"""What is named on the command line: in order, by pattern, through standard input, and called by odd names."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop_app import paths
from desktop_app.answers import Failure, ImageLabels, Label
from desktop_app.cli import inputs, main
from desktop_app.cli.inputs import Inputs
from desktop_app.media.kinds import Kind
from desktop_app.tasks.commands import in_turn

SAMPLES = paths.shipped("resources", "samples")


def picture(path: Path, seed: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.random.default_rng(seed).integers(0, 255, (64, 64, 3), np.uint8)).save(path, "PNG")
    return path


def resolved(*named: Path | str, kind: Kind = Kind.IMAGE) -> list[Path | Failure]:
    with Inputs(kind) as made:
        return made.resolved([Path(each) for each in named])


def labels(path: Path, final: bool = True) -> ImageLabels:
    return ImageLabels(source=path, task="t", labels=(Label("x", 1.0),), final=final)


def test_files_keep_the_order_in_which_they_are_named_and_folders_that_of_names(tmp_path: Path) -> None:
    z, a, m = (picture(tmp_path / name) for name in ("z.png", "a.png", "inner/m.png"))
    picture(tmp_path / "inner" / "b.png")
    (tmp_path / "inner" / "notes.txt").write_text("nothing to see")
    assert resolved(z, tmp_path / "inner", a, z) == [z, tmp_path / "inner" / "b.png", m, a]
    assert resolved(a, m, z, tmp_path / "inner") == [a, m, z, tmp_path / "inner" / "b.png"]


def test_what_failed_beforehand_takes_its_place_among_the_answers() -> None:
    a, b = Path("a"), Path("b")
    first, second, last = (Failure(source=Path(name), reason="gone") for name in ("1", "2", "3"))
    items: list[Path | Failure] = [first, a, second, b, last]
    answers = [labels(a, final=False), labels(a), labels(a), labels(b, final=False), labels(b)]
    assert list(in_turn(items, answers)) == [
        *(answers[0], first, answers[1], answers[2], answers[3], second, answers[4], last)
    ]
    assert list(in_turn(items, [])) == [first, second, last]
    assert list(in_turn([], [])) == []


def test_answers_come_as_the_inputs_were_named(tmp_path: Path, vit_folder: Path, capsys: pytest.CaptureFixture) -> None:
    (tmp_path / "cut.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    named = [picture(tmp_path / "z.png"), tmp_path / "gone.png", tmp_path / "cut.jpg", picture(tmp_path / "a.png")]
    given = [str(each) for each in named]
    assert main(["classify", *given, "--model", str(vit_folder), "--json"]) == 1
    printed = capsys.readouterr()
    answers = json.loads(printed.out)
    assert [answer["file"] for answer in answers] == given
    assert ["error" in answer for answer in answers] == [False, True, True, False]
    assert [line.split(": ")[1] for line in printed.err.splitlines() if "attendant" in line] == given[1:3]


@pytest.mark.parametrize("name", ["*.png", "photo?.jpg", "[a-c].png", "sub/*/x.png"])
def test_a_pattern_that_matched_nothing_is_said_as_such(tmp_path: Path, name: str) -> None:
    (failure,) = resolved(tmp_path / name)
    assert isinstance(failure, Failure)
    assert failure.reason == "no file matches this pattern"
    picture(tmp_path / "a.png"), picture(tmp_path / "photo1.jpg"), picture(tmp_path / "sub" / "y" / "x.png")
    (failure,) = resolved(tmp_path / name)
    assert isinstance(failure, Failure)
    assert failure.reason == "this is a pattern, and no file is called so"
    assert "Without quotes" in failure.advice
    taken = picture(tmp_path / name)
    assert resolved(taken) == [taken], "a file that is really called so"


def test_where_the_shell_expands_no_patterns_the_program_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    b, a = picture(tmp_path / "b.png"), picture(tmp_path / "a.png")
    monkeypatch.setattr(inputs, "_SHELL_EXPANDS", False)
    assert list(inputs._expanded([tmp_path / "*.png", tmp_path / "[ab].png"])) == [a, b, tmp_path / "[ab].png"]


def test_a_name_that_is_not_there_says_where_it_was_looked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (failure,) = resolved("inner/photo.png")
    assert isinstance(failure, Failure)
    assert failure.reason == "there is no such file or folder"
    assert str(tmp_path / "inner") in failure.advice


def test_a_folder_without_any_of_the_kind_says_so(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("only words")
    (told,) = resolved(tmp_path)
    assert isinstance(told, Failure)
    assert told.reason == "it holds nothing that is a picture"
    (told,) = resolved(tmp_path / "notes.txt")
    assert isinstance(told, Failure)
    assert told.reason == "it is not a picture but plain text"
    assert resolved(tmp_path / "notes.txt", kind=Kind.TABLE) == [tmp_path / "notes.txt"], "a list is a table"


def sent(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def answers_of(capsys: pytest.CaptureFixture, *arguments: str) -> list[dict[str, Any]]:
    assert main([*arguments, "--json", "--quiet"]) == 0
    return list(json.loads(capsys.readouterr().out))


def test_pictures_tables_and_sounds_come_through_standard_input(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, vit_folder: Path, clip_folder: Path, capsys: pytest.CaptureFixture
) -> None:
    image = picture(tmp_path / "a.png")
    for command in (
        ["classify", "-", str(image), "--model", str(vit_folder)],
        ["match", str(image), "-", "--label", "a cat", "--model", str(clip_folder)],
    ):
        sent(monkeypatch, image.read_bytes())
        answers = answers_of(capsys, *command)
        assert {each["file"] for each in answers} == {"-", str(image)}
        assert answers[command.index("-") - 1]["file"] == "-", "in its place"
        assert answers[0]["score"] == pytest.approx(answers[1]["score"], abs=1e-5)
    sent(monkeypatch, (SAMPLES / "chapters.csv").read_bytes())
    (answer,) = answers_of(capsys, "ask", "-", "What is the total number of pages?")
    assert (answer["file"], answer["value"]) == ("-", 138)
    sent(monkeypatch, (SAMPLES / "meeting.wav").read_bytes())
    heard, again = answers_of(capsys, "transcribe", "-", str(SAMPLES / "meeting.wav"))
    assert heard["file"] == "-"
    assert heard["text"] == again["text"] != ""


def test_a_table_of_one_column_comes_through_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    sent(monkeypatch, b"price\n3\n5\n4\n")
    out = tmp_path / "out.xlsx"
    assert main(["ask", "-", "what is the total price?", "--quiet", "-o", str(out)]) == 0
    import openpyxl

    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["Answers", "standard input"]
    assert [book["standard input"][place].fill.fill_type for place in ("A2", "A3", "A4")] == ["solid"] * 3


@pytest.mark.parametrize(
    ("content", "command", "words"),
    [
        (b"", "transcribe", "attendant: -: standard input is empty. Name a file instead of -"),
        (b"just words\n", "classify", "attendant: -: it is not a picture but plain text"),
        (b"\xff\xd8\xff\xe0", "classify", "attendant: -: "),
        (b"%PDF-1.7 ...", "transcribe", "attendant: -: it is not a sound but a document"),
    ],
)
def test_what_cannot_be_read_from_standard_input_is_said(
    monkeypatch: pytest.MonkeyPatch,
    vit_folder: Path,
    capsys: pytest.CaptureFixture,
    content: bytes,
    command: str,
    words: str,
) -> None:
    sent(monkeypatch, content)
    assert main([command, "-", "--json", *(["--model", str(vit_folder)] if command == "classify" else [])]) == 1
    printed = capsys.readouterr()
    assert words in printed.err
    (failure,) = json.loads(printed.out)
    assert failure["file"] == "-"
    assert "/tmp" not in printed.err + printed.out


def test_more_than_is_taken_from_standard_input_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(inputs, "MOST_STANDARD_INPUT", 10)
    sent(monkeypatch, b"price\n3\n5\n4\n")
    assert main(["ask", "-", "what is the total?"]) == 1
    assert "came through standard input" in capsys.readouterr().err


ODD = [b"caf\xe9.png", b"two\nlines.png", b"\x1b[31mred\x1b[0m.png", b"-rf.png", b"a 'quote\".png", "ü→.png".encode()]


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    folder = os.fsencode(tmp_path_factory.mktemp("odd"))
    made = [folder + b"/" + name for name in ODD]
    for seed, name in enumerate(made):
        picture(Path(os.fsdecode(name)), seed)
    return made


def printed(monkeypatch: pytest.MonkeyPatch, encoding: str, *arguments: str) -> tuple[int, bytes]:
    """Exit code and what is written to a stdout of this encoding."""
    written = io.BytesIO()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding=encoding))
        code = main([*arguments])
        sys.stdout.flush()
        return code, written.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_json_is_valid_whatever_stdout_can_say(
    monkeypatch: pytest.MonkeyPatch, odd: list[bytes], vit_folder: Path, encoding: str
) -> None:
    named = [os.fsdecode(each) for each in odd]
    code, written = printed(monkeypatch, encoding, "classify", *named, "--model", str(vit_folder), "--json")
    assert code == 0
    assert [each["file"] for each in json.loads(written.decode(encoding))] == named


@pytest.mark.parametrize("style", [[], ["--csv"]])
def test_for_people_odd_names_are_written_out(
    monkeypatch: pytest.MonkeyPatch, odd: list[bytes], vit_folder: Path, style: list[str]
) -> None:
    named = [os.fsdecode(each) for each in odd]
    code, written = printed(monkeypatch, "ascii", "classify", *named, "--model", str(vit_folder), *style)
    assert code == 0
    text = written.decode("ascii")
    assert "\\u2192.png" in text
    assert ("\\udce9.png" if style else "caf\\xe9.png") in text
    if not style:
        assert "\x1b" not in text
        assert "two\\nlines.png" in text


def test_odd_names_and_endless_ones_do_no_harm_to_the_rest(odd: list[bytes], vit_folder: Path) -> None:
    long = b"/" + b"x" * 200 + (b"/" + b"y" * 200) * 25 + b".png"
    command = [
        sys.executable,
        "-m",
        "desktop_app",
        "classify",
        long,
        *odd,
        b"gone\n\xff",
        "--model",
        vit_folder,
        "--json",
    ]
    done = subprocess.run(command, capture_output=True, env=os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert b"Traceback" not in done.stderr
    assert b"attendant: gone\\n\\xff: there is no such file" in done.stderr
    assert done.returncode == 1
    answers = json.loads(done.stdout)
    assert [os.fsencode(each["file"]) for each in answers] == [long, *odd, b"gone\n\xff"]
    assert answers[0]["error"] == "its name is too long to be opened"
    assert ["error" in each for each in answers] == [True, *[False] * len(odd), True]


@pytest.mark.parametrize(
    "command",
    [
        "models list",
        "models list --json",
        "models list --csv",
        "--help",
        "ask --help",
        "classify {odd} --model {vit} --json",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell with pipes of this kind")
def test_a_reader_that_goes_is_no_error(odd: list[bytes], vit_folder: Path, command: str) -> None:
    given = command.format(odd=f"'{Path(os.fsdecode(odd[-1]))}'", vit=vit_folder)
    shell = f"set -o pipefail; {sys.executable} -m desktop_app {given} | true; echo code $?"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True)
    assert done.stderr.replace("classify: ", "") == ""
    assert done.stdout in ("code 141\n", "code 0\n"), "0 where all was written before the reader went"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device")
def test_a_full_disk_is_said(odd: list[bytes], vit_folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "desktop_app", "models", "list", "--json"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert b"standard output: it cannot be written (No space left on device)" in done.stderr
    assert b"Traceback" not in done.stderr
