"""attendant attention: what it writes is what was found, and what cannot be meant is refused."""

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app import paths
from desktop_app.cli import main
from tests.tasks.test_visual_question_answering import vilt_folder

__all__ = ["vilt_folder"]

PICTURE = str(paths.shipped("resources", "samples") / "red-circle.png")


def test_every_format_holds_the_same_map(tmp_path: Path, capsys: pytest.CaptureFixture[str], vit_folder: Path) -> None:
    given = ["attention", PICTURE, "--model", str(vit_folder), "--layer", "1", "--head", "2", "--precision", "float32"]
    for suffix in (".npz", ".csv", ".png", ".svg", ".html"):
        assert main([*given, "--out", str(tmp_path / f"map{suffix}")]) == 0
    assert "layer 1, head 2" in capsys.readouterr().err
    with np.load(tmp_path / "map.npz", allow_pickle=False) as written:
        weights, tokens = written["weights"], written["tokens"]
        assert str(written["title"]).startswith("red-circle.png: layer 1, head 2")
        assert "Share of its attention that each row's token gives" in str(written["meaning"])
        assert "page" not in written, "a picture of one page"
    assert weights.shape == (17, 17)
    assert tokens[0] == "class token"
    np.testing.assert_allclose(weights.sum(-1), 1, atol=1e-5)
    assert (tmp_path / "map.csv").read_text("utf-8").startswith('"red-circle.png: layer 1, head 2')
    (corner, *_), first, *_ = csv.reader((tmp_path / "map.csv").read_text("utf-8").splitlines())
    assert corner.endswith("Share of its attention that each row's token gives to the token of each column, 0 to 1.")
    assert sum(map(float, first[1:])) == pytest.approx(1, abs=1e-4)
    assert max(map(len, first[1:])) <= len("0.000123456789"), "those of a float32"
    table = np.genfromtxt(tmp_path / "map.csv", delimiter='","', skip_header=1, dtype=str)
    assert len(table) == 17
    with Image.open(tmp_path / "map.png") as picture:
        # Beneath its title, which stands in the file's notes too.
        assert picture.width == 640 < picture.height < 720
        assert picture.text["Title"].startswith("red-circle.png: layer 1, head 2")
    assert (tmp_path / "map.svg").read_text().startswith("<svg")
    page = (tmp_path / "map.html").read_text()
    assert "does not explain an answer" in page
    assert "src=" not in page
    assert main([*given, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["layer"], told["head"], told["layers"], told["heads"]) == (1, 2, 2, 4)
    np.testing.assert_allclose(told["attention"], weights[0], atol=1e-6)


def test_the_files_of_relevance_say_how_it_was_worked_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], vit_folder: Path
) -> None:
    given = ["attention", PICTURE, "--model", str(vit_folder), "--method", "relevance", "--label", "house"]
    for suffix in (".png", ".svg", ".html"):
        assert main([*given, "--out", str(tmp_path / f"map{suffix}")]) == 0
    with Image.open(tmp_path / "map.png") as picture:
        told = [picture.text["Description"], *((tmp_path / f"map{each}").read_text() for each in (".svg", ".html"))]
    for each in told:
        for words in ("does not explain an answer", "against the other labels", "five passes", "Chefer"):
            assert words in each
    assert "<th>Relevance<tr>" in told[-1]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--layer", "7"], "layer 7"),
        (["--out", "map.pdf"], "ending"),
        (["--task", "zero-shot-image-classification"], "--label"),
        (["--task", "table-question-answering"], "--question"),
        (["--method", "relevance", "--label", "a unicorn"], "no such label"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    more: list[str], words: str, vit_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = [] if "--task" in more else ["--model", str(vit_folder)]
    assert main(["attention", PICTURE, *model, *more]) != 0
    assert words in capsys.readouterr().err


def test_a_page_is_looked_into_for_a_question(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = str(paths.shipped("resources", "samples") / "paper-invoice.pdf")
    assert main(["attention", page]) != 0
    assert "--question" in capsys.readouterr().err
    given = ["attention", page, "--question", "What is the total?", "--method", "relevance"]
    assert main([*given, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["task"], told["label"]) == ("document-question-answering", "£1,226.40")
    assert told["tokens"][:6] == ["[CLS]", "what", "is", "the", "total", "?"]
    assert main([*given, "--task", "document-question-answering", "-o", str(tmp_path / "page.png")]) == 0
    with Image.open(tmp_path / "page.png") as picture:
        assert 1_100 < picture.height < 1_200
        title = picture.text["Title"]
    assert title.startswith("paper-invoice.pdf, page 1: relevance for “£1,226.40”")
    assert "“What is the total?” £1,226.40" in title


def test_the_files_of_a_page_say_what_was_asked_and_that_it_was_not_answered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = str(paths.shipped("resources", "samples") / "paper-invoice.pdf")
    given = ["attention", page, "--question", "What is the name of the dog?"]
    for suffix in (".npz", ".csv", ".svg", ".html"):
        assert main([*given, "--out", str(tmp_path / f"map{suffix}")]) == 0
    said = "“What is the name of the dog?” not found in this document"
    for suffix in (".csv", ".svg", ".html"):
        assert said in (tmp_path / f"map{suffix}").read_text("utf-8")
    with np.load(tmp_path / "map.npz", allow_pickle=False) as written:
        told = [str(written[name]) for name in ("question", "answer", "page")]
    assert told == ["What is the name of the dog?", "not found in this document", "1"]
    capsys.readouterr()
    assert main([*given, "--method", "statistics", "--out", str(tmp_path / "heads.csv")]) == 0
    (first, *_) = csv.DictReader((tmp_path / "heads.csv").read_text("utf-8-sig").splitlines())
    assert (first["page"], first["question"], first["answer"]) == ("1", told[0], told[1])
    assert main([*given, "--method", "statistics", "--out", str(tmp_path / "heads.html")]) == 0
    assert told[0] in (tmp_path / "heads.html").read_text("utf-8")
    assert main([*given, "--method", "mechanisms", "--out", str(tmp_path / "heads.png")]) != 0
    assert main(given) == 0
    assert said in capsys.readouterr().out


def test_a_sound_is_told_in_the_words_of_its_transcript(capsys: pytest.CaptureFixture[str]) -> None:
    sound = str(paths.shipped("resources", "samples") / "meeting.wav")
    assert main(["transcribe", sound]) == 0
    transcript = capsys.readouterr().out.splitlines()[1]
    assert main(["attention", sound]) == 0
    words = re.findall(r"(\S+) \(\d", capsys.readouterr().out.splitlines()[1])
    assert " ".join(words) == transcript
    given = ["attention", sound, "--method", "relevance", "--json", "--label"]
    assert main([*given, "Tuesday the 9th"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["label"] == "Tuesday the 9th"
    assert {"text": "June", "timestamp": [3.32, 3.48]}.keys() == told["chunks"][0].keys()
    assert main([*given, "FUMT"]) != 0
    assert "Words that were heard: Good, morning" in capsys.readouterr().err


def test_a_picture_is_looked_into_for_a_question(capsys: pytest.CaptureFixture[str], vilt_folder: Path) -> None:
    given = ["attention", PICTURE, "--question", "is there a red cat?", "--method", "relevance", "--json"]
    assert main([*given, "--model", str(vilt_folder)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["task"] == "visual-question-answering"
    assert told["tokens"][:8] == ["·", "is", "there", "a", "red", "cat", "?", "·"]
    assert told["tokens"][8] == "class token"
    assert main(["attention", PICTURE, "--task", "visual-question-answering"]) != 0
    assert "--question" in capsys.readouterr().err


def test_a_table_is_written_as_it_is_shaded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "people.csv"
    table.write_text("name,age\nAnna <b>,32\nBertram,41\n")
    given = ["attention", str(table), "--question", "how old is bertram?", "--method", "relevance"]
    for suffix in (".html", ".png", ".csv", ".npz"):
        assert main([*given, "--out", str(tmp_path / f"map{suffix}")]) == 0
    capsys.readouterr()
    page = (tmp_path / "map.html").read_text()
    assert "Anna &lt;b&gt;" in page
    (lit, *others) = sorted(
        re.findall(r"background:rgb\((\d+),[^>]*>(Anna &lt;b&gt;|32|Bertram|41)<", page), key=lambda each: int(each[0])
    )
    assert lit[1] == "41"
    assert len(others) == 3
    rows = list(csv.DictReader((tmp_path / "map.csv").read_text().splitlines()))
    assert sum(float(row["share of relevance"]) for row in rows) == pytest.approx(1, abs=1e-4)
    strongest = max((row for row in rows if row["part"] == "cell"), key=lambda row: float(row["share of relevance"]))
    assert (strongest["row"], strongest["column"], strongest["text"]) == ("3", "age", "41"), (
        "rows as the window has them"
    )
    assert "<th>3</th>" in page
    assert re.search(r"<tr><td>41<td>row 3, age<td>", page)
    assert "<td>bertram<td>in the question<td>" in page
    with Image.open(tmp_path / "map.png") as picture:
        pixels = np.asarray(picture.convert("RGB")).reshape(-1, 3)
        assert picture.text["Title"].startswith("people.csv: relevance")
    assert ((pixels == (80, 180, 180)).all(axis=1)).sum() > 100, "the strongest cell has the full colour"
    with np.load(tmp_path / "map.npz") as written:
        assert written["weights"].shape[1] == len(written["tokens"])
        assert written["cells"][list(written["tokens"]).index("41")].tolist() == [3, 1]
        assert "cells[token]" in str(written["meaning"])


@pytest.mark.parametrize(
    ("name", "options", "refused"),
    [
        ("red-circle.png", ["--frame", "2"], "--frame: it is for films"),
        ("red-circle.png", ["--start", "2"], "--start: it is for sounds and films"),
        ("red-circle.png", ["--all-frames", "--out", "a.png"], "--all-frames: it is for films"),
        ("red-circle.png", ["--tower", "time"], "--tower time: it is for films"),
        ("red-circle.png", ["--fusion", "max"], "--fusion: it is for --method rollout"),
        ("red-circle.png", ["--discard", "0.5", "--method", "relevance"], "--discard: it is for --method rollout"),
        ("red-circle.png", ["--label", "logo"], "--label: it is for --method relevance and ablation"),
        ("red-circle.png", ["--method", "rollout", "--layer", "0"], "--layer: it is for --method raw"),
        ("red-circle.png", ["--method", "relevance", "--head", "0"], "--head: it is for --method raw"),
        ("red-circle.png", ["--sheet", "a"], "--sheet: it is for tables"),
        ("meeting.wav", ["--question", "who?"], "--question: it is for tables, pages"),
        ("meeting.wav", ["--tower", "text"], "--tower text: it is for --task zero-shot-image-classification"),
        ("motions.webm", ["--all-frames"], "--all-frames: it is about a picture that is written"),
    ],
)
def test_an_option_that_would_be_passed_over_is_refused(
    name: str, options: list[str], refused: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["attention", str(paths.shipped("resources") / "samples" / name), *options]) == 2
    assert refused in capsys.readouterr().err


def test_a_sound_is_drawn_below_its_waveform_and_above_its_words(tmp_path: Path) -> None:
    sound, out = str(paths.shipped("resources", "samples") / "meeting.wav"), tmp_path / "map.png"
    assert main(["attention", sound, "--out", str(out), "--start", "3"]) == 0
    assert main(["attention", sound, "--out", str(tmp_path / "map.csv"), "--start", "3"]) == 0
    seen = np.asarray(Image.open(out).convert("RGB")).astype(int)
    strip = len(seen) - 106  # the middle of it: half of its height above four lines and an edge
    rows = list(csv.reader((tmp_path / "map.csv").read_text("utf-8").splitlines()))
    weights = np.array([row[1:] for row in rows[1:]], float).mean(axis=0)
    bright = seen[strip, 10:-10].sum(axis=1)
    brightest = int(bright.argmax()) / len(bright) * len(weights)
    assert abs(brightest - weights.argmax()) <= 2
    assert (seen[strip + 60 :] < 90).all(axis=2).any(), "words stand below"
    assert (seen[strip - 100 : strip - 40] < 90).all(axis=2).any(), "the waveform stands above"


def test_of_several_captions_the_map_is_for_the_first_against_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    """The command line took one caption alone, so that it could not show what the window shows."""
    given = ["attention", PICTURE, "--task", "zero-shot-image-classification", "--method", "relevance", "--json"]
    maps = []
    for labels in (["a red circle"], ["a red circle", "a blue square"], ["a blue square", "a red circle"]):
        assert main([*given, *(each for label in labels for each in ("--label", label))]) == 0
        told = json.loads(capsys.readouterr().out)
        assert told["label"] == labels[0]
        assert any("against the other labels" in note for note in told["notes"]) == (len(labels) > 1)
        maps.append(np.asarray(told["attention"]))
    assert np.abs(maps[0] - maps[1]).max() > 1e-4
    assert np.abs(maps[1] - maps[2]).max() > 1e-4
    wrong = ["attention", PICTURE, "--method", "relevance", "--label", "logo", "--label", "map"]
    assert main(wrong) != 0
    assert "--label: it is given several times" in capsys.readouterr().err
