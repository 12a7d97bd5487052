"""The recipe of marks: what is asked of words of print, where heads look first, a checkpoint in the standard layout."""

import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import pipeline

from desktop_app.tasks.punctuation.marking import PAUSES
from desktop_app.tasks.punctuation.network import MarkNetwork
from models.recipes.punctuation_marks.__main__ import main
from models.recipes.punctuation_marks.checkpoint import restored, save
from models.recipes.punctuation_marks.collect import book, listed, speeches
from models.recipes.punctuation_marks.corpus import LABELS, said, texts
from models.recipes.punctuation_marks.evaluation import judged, measured
from models.recipes.punctuation_marks.network import OFFSETS, PIECES, network
from models.recipes.punctuation_marks.readings import Reading, likely, printed
from models.recipes.punctuation_marks.spelling import Spelling, learn_pieces
from models.recipes.punctuation_marks.training import BATCH, LENGTH, Lessons

PRINT = "“Well,” said Mr. Bennet, “what is it? We shall see—or not; come here!”"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("texts")
    (folder / "a.txt").write_text("\n".join([PRINT] * 30), "utf-8")
    return folder


@pytest.fixture(scope="module")
def spelling(folder: Path) -> Spelling:
    return Spelling(learn_pieces(folder, folder / "vocab.txt"))


@pytest.fixture(scope="module")
def checkpoint(spelling: Spelling, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("checkpoint")
    save(network(), spelling, place)
    return place


def test_print_becomes_words_and_what_stands_behind_them() -> None:
    words, labels = said(PRINT)
    named = [(word, LABELS[label]) for word, label in zip(words, labels, strict=True) if LABELS[label] != "none"]
    assert named == [
        ("well", "capital_comma"),
        ("mister", "capital_none"),
        ("bennet", "capital_comma"),
        ("it", "question"),
        ("we", "capital_none"),
        ("see", "comma"),
        ("not", "stop"),
        ("here", "stop"),
    ]


def test_paragraphs_of_a_book_without_its_notes(tmp_path: Path) -> None:
    pages = tmp_path / "src" / "epub" / "text"
    pages.mkdir(parents=True)
    note = '<a href="#n1" epub:type="noteref">1</a>'
    page = f"<head><title>x</title></head><h2>One</h2><p>It was <i>very</i> late.{note}</p><p>No.</p>"
    (pages / "chapter-1.xhtml").write_text(page, "utf-8")
    (pages / "colophon.xhtml").write_text("<p>Made by some people.</p>", "utf-8")
    assert list(book(tmp_path)) == ["It was very late."]


def test_years_of_addresses_are_kept_apart(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr("a/1999-A.txt", "Fellow citizens, we meet today.\nApril 1999\n")
        file.writestr("a/2002-B.txt", "Members of Congress, thank you.\n")
    assert list(speeches(tmp_path / "a.zip", held=False)) == ["Fellow citizens, we meet today."]
    assert list(speeches(tmp_path / "a.zip", held=True)) == ["Members of Congress, thank you."]


def test_every_text_says_where_it_is_published(tmp_path: Path) -> None:
    assert {each.part for each in listed()} == {"train", "held", "speech"}
    assert len({each.name for each in listed() if each.part == "train"}) == 33
    learnt, apart = ({each.name for each in listed() if (each.part == "train") is part} for part in (True, False))
    assert learnt & apart == {"inaugural", "state_union"}  # other years
    for each in listed():
        assert each.source in each.wrong_in(tmp_path)


def test_a_missing_or_other_edition_ends_with_where_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "train").mkdir()
    (tmp_path / "train" / "bram-stoker_dracula.txt").write_text("Another edition.", "utf-8")
    assert main(["train", str(tmp_path), "--into", str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert "bram-stoker_dracula.txt is another edition than this recipe knows" in told
    assert "github.com/standardebooks/george-eliot_middlemarch" in told
    assert not (tmp_path / "out").exists()


def test_lessons_ask_about_the_first_piece_of_each_word(folder: Path, spelling: Spelling) -> None:
    ids, wanted = Lessons(folder, spelling)()
    assert ids.shape == wanted.shape == (BATCH, LENGTH)
    assert (ids[:, 0] == spelling.first).all()
    assert ((wanted >= 0) <= (ids > 0)).all()
    assert 0 <= int(wanted.max()) < len(LABELS)


def test_heads_look_at_near_words_from_the_start() -> None:
    model = network().eval()
    model.set_attn_implementation("eager")
    ids = torch.randint(5, PIECES, (2, 80), generator=torch.Generator().manual_seed(1))
    seen = model(input_ids=ids, output_attentions=True).attentions
    for layer, offsets in enumerate(OFFSETS[:2]):
        for head, offset in enumerate(offsets):
            there = torch.diagonal(seen[layer][:, head], offset, 1, 2).mean()
            assert there > 0.25, (layer, head)


def test_the_checkpoint_is_read_by_the_pipeline_and_by_the_application(checkpoint: Path) -> None:
    assert (checkpoint / "model.safetensors").stat().st_size < 4_000_000
    words = "well said mister bennet what is it".split()
    ours = MarkNetwork(checkpoint)
    marks, capitals = ours.judge(words)
    model, spelling = restored(checkpoint)
    again = judged(model, spelling, words)
    np.testing.assert_allclose(np.exp(marks), again[:, :4] + again[:, 4:], atol=1e-5)
    np.testing.assert_allclose(capitals, again[:, 4:].sum(1), atol=1e-5)
    theirs = pipeline("token-classification", model=str(checkpoint), device="cpu", dtype="float32", ignore_labels=[])
    best = {each["index"]: (each["entity"], each["score"]) for each in theirs(" ".join(words))}
    place = 1
    for row, word in zip(again, words, strict=True):
        assert best[place][0] == LABELS[int(row.argmax())]
        assert best[place][1] == pytest.approx(row.max(), abs=1e-4)
        place += len(spelling.of(word))


def test_figures_count_marks_of_print(folder: Path, checkpoint: Path) -> None:
    figures = measured(*restored(checkpoint), folder)["a"]
    printed = next(texts(folder))[2]
    assert figures["comma"][3] == sum(label % 4 == 1 for label in printed)
    assert all(0 <= value <= 1 for each in figures.values() for value in each[:3])


def test_words_that_are_read_are_found_in_print_and_their_pauses_counted() -> None:
    words, labels = said(
        "It was late, and nobody came. Then the door opened slowly; a man stood there, and said nothing."
    )
    read = words[6:]
    assert printed(["something", "else", "is", "read", "here"], words, labels) is None
    found = printed(["now", *read], words, labels)
    assert found == [-1, *labels[6:]]
    times = np.array([[place, place + 0.9] for place in range(len(found))])
    times[1:, 0] += 0.5
    table = likely([Reading(["now", *read], found, times)])
    np.testing.assert_allclose(table.sum(1), 1)
    assert table[0].argmax() == np.searchsorted(PAUSES, 0.6)
