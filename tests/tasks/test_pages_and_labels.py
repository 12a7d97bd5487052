"""Files of several pictures are answered page by page; labels that a checkpoint does not read to their end are said."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.answers import Failure, ImageLabels, Part
from desktop_app.cli import main
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import ImageClassification, ZeroShotImageClassification
from desktop_app.tasks import ask
from tests.media.odd_pictures import tiff


def pages(path: Path, count: int, broken: int = 0) -> Path:
    """A TIFF of so many pages in colours of their own; one of them may be of a kind nobody reads."""
    random = np.random.default_rng(count)
    kinds = [(random.integers(0, 255, (40, 60, 3), np.uint8), {}) for _ in range(count)]
    if broken:
        kinds[broken - 1] = (np.zeros((8, 8, 7), np.uint16), {})
    path.write_bytes(tiff(kinds))
    return path


def single(path: Path) -> Path:
    Image.new("RGB", (30, 30), "green").save(path)
    return path


@pytest.mark.parametrize("count", [2, 3, 9])
def test_every_page_is_answered_in_its_place(vit_folder: Path, tmp_path: Path, count: int) -> None:
    images = (single(tmp_path / "a.png"), pages(tmp_path / "b.tif", count), single(tmp_path / "c.png"))
    stream = ask(ImageClassification(images=images, checkpoint=str(vit_folder)), Residency())
    assert len(stream) == 3
    answers = list(stream)
    assert len(stream) == len(answers) == count + 2
    parts = [(answer.source.name, answer.part.page) for answer in answers]
    assert parts == [("a.png", None), *(("b.tif", page) for page in range(1, count + 1)), ("c.png", None)]
    assert answers[2].to_dict()["page"] == 2
    assert answers[2].as_text().startswith(f"{tmp_path / 'b.tif'}, page 2\n")
    # Each as if it were a file of its own.
    with Image.open(images[1]) as file:
        file.seek(1)
        file.save(tmp_path / "second.png")
    question = ImageClassification(images=(tmp_path / "second.png",), checkpoint=str(vit_folder))
    (alone,) = ask(question, Residency())
    assert alone.labels[0].label == answers[2].labels[0].label
    assert alone.labels[0].score == pytest.approx(answers[2].labels[0].score, abs=1e-5)


@pytest.mark.parametrize("broken", [1, 2, 3])
def test_a_page_that_cannot_be_read_fails_alone(vit_folder: Path, tmp_path: Path, broken: int) -> None:
    path = pages(tmp_path / "a.tif", 3, broken)
    answers = list(ask(ImageClassification(images=(path,), checkpoint=str(vit_folder)), Residency()))
    assert [answer.part for answer in answers] == [Part(page=1), Part(page=2), Part(page=3)]
    assert [isinstance(answer, Failure) for answer in answers] == [page == broken for page in (1, 2, 3)]
    assert answers[broken - 1].to_dict()["page"] == broken


def test_what_was_done_to_a_picture_stands_beside_its_answer(vit_folder: Path, tmp_path: Path) -> None:
    frames = [Image.new("RGB", (40, 40), (40 * number, 0, 0)) for number in range(4)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    (answer,) = ask(ImageClassification(images=(tmp_path / "a.gif",), checkpoint=str(vit_folder)), Residency())
    assert answer.notes == ("It moves (4 pictures one after the other): the first was taken.",)
    assert answer.to_dict()["notes"] == list(answer.notes)
    assert answer.as_text().endswith("the first was taken.)")


def test_pages_on_the_command_line(
    vit_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    path = pages(tmp_path / "a.tif", 3)
    command = ["classify", str(path), "--model", str(vit_folder), "--quiet"]
    assert main([*command, "--json"]) == 0
    assert [each["page"] for each in json.loads(capsys.readouterr().out)] == [1, 2, 3]
    assert main([*command, "--csv", "--top-k", "1"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows[0].startswith("file,page,rank,label")
    assert [row.split(",")[1] for row in rows[1:]] == ["1", "2", "3"]


class TestLabels:
    LONG = "one of very many words that stand here only so that the label goes on and on " * 8

    def match(self, folder: Path, tmp_path: Path, *labels: str) -> ImageLabels:
        image = single(tmp_path / "a.png")
        (answer,) = ask(
            ZeroShotImageClassification(images=(image,), labels=labels, checkpoint=str(folder)), Residency()
        )
        assert isinstance(answer, ImageLabels)
        return answer

    def test_short_ones_need_no_word(self, clip_folder: Path, tmp_path: Path) -> None:
        assert self.match(clip_folder, tmp_path, "a cat", "a dog").notes == ()

    @pytest.mark.parametrize("first", ["cat", "dog", "a small blue house"])
    def test_one_that_is_cut_off_is_said(self, clip_folder: Path, tmp_path: Path, first: str) -> None:
        (note,) = self.match(clip_folder, tmp_path, f"{first} {self.LONG}", "a dog").notes
        assert note.startswith("The checkpoint reads only the first")
        assert first in note

    @pytest.mark.parametrize("ends", [("cat", "dog"), ("", "x"), ("of a house", "of a house by night")])
    def test_those_that_differ_only_behind_that_are_refused(
        self, clip_folder: Path, tmp_path: Path, ends: tuple[str, str]
    ) -> None:
        with pytest.raises(BadQuestion, match="up to there it is the same as") as raised:
            self.match(clip_folder, tmp_path, "a dog", *(f"{self.LONG}{end}" for end in ends))
        assert "put first what tells them apart" in raised.value.advice


def test_a_part_is_not_the_whole() -> None:
    answer = ImageLabels(source=Path("a.tif"), task="t", labels=())
    assert replace(answer, part=Part(page=2)) != answer
    assert Part(track=2, channel=1).words == "track 2, left channel"
