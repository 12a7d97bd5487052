"""The published checkpoints at full size, with random weights: counted, and the defaults run end to end.

No published weights are needed to know that the right classes, processors and shapes are used, and that the
memory the catalogue speaks of is what a process takes.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PIL import Image

from desktop_app.catalogue import Catalogue, Entry
from desktop_app.catalogue.entries import inspect
from tests.catalogue import published
from tests.media.documents import INVOICE, written

ROOT = Path(__file__).parent.parent.parent
_PUBLISHED = [entry for entry in Catalogue().entries() if entry.hub]


@pytest.mark.parametrize("entry", _PUBLISHED, ids=lambda entry: entry.name)
def test_the_parameters_are_those_of_the_configuration(entry: Entry) -> None:
    assert entry.parameters == published.parameters(entry.name)


@pytest.mark.parametrize("entry", _PUBLISHED, ids=lambda entry: entry.name)
def test_what_is_said_of_a_checkpoint_is_whole_and_plausible(entry: Entry) -> None:
    weights = entry.disk - published.TOKENIZERS.get(entry.name, 0)
    assert 4 * entry.parameters < weights < 4 * entry.parameters + 3_000_000
    read = entry.parameters - published.WORDS.get(entry.name, 0)
    assert 4 * read < entry.memory < 4 * read + published.PASSES.get(entry.name, 1_500_000_000)
    assert entry.licence
    assert len(entry.terms) > 40
    assert "%" in entry.accuracy or entry.accuracy == "its authors report none"
    assert "https://" in entry.source


def test_every_configuration_is_of_a_listed_checkpoint() -> None:
    assert {entry.name for entry in _PUBLISHED} == set(published.CONFIGURATIONS)


@pytest.fixture
def inputs(tmp_path: Path) -> dict[str, list[Path]]:
    """One batch for each task."""
    random = np.random.default_rng(1)
    pictures = []
    for index in range(8):
        pictures.append(tmp_path / f"{index}.png")
        Image.fromarray(random.integers(0, 255, (480, 640, 3), np.uint8)).save(pictures[-1])
    table, sound = tmp_path / "table.csv", tmp_path / "sound.wav"
    page = written(tmp_path / "page.pdf", [INVOICE])
    table.write_text("name,pages\n" + "".join(f"part {index},{index * 7 % 90}\n" for index in range(30)))
    soundfile.write(sound, random.normal(0, 0.1, 16_000 * 60).astype(np.float32), 16_000)
    seen = dict.fromkeys(("vit", "clip", "siglip2"), pictures)
    return seen | {"tapas": [table], "wav2vec2": [sound], "donut": [page]}


@pytest.mark.full_size
@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    "name",
    [
        "vit-base-patch16-224",
        "clip-vit-base-patch32",
        "siglip2-base-patch16-224",
        "tapas-base-finetuned-wtq",
        "wav2vec2-base-960h",
        "donut-base-finetuned-docvqa",
    ],
)
def test_a_checkpoint_of_each_kind_runs_at_full_size_in_the_memory_named(
    name: str, inputs: dict[str, list[Path]], tmp_path: Path
) -> None:
    entry = Catalogue().named(name)
    folder = tmp_path / name
    published.write(name, folder)
    inspect(folder, entry.task)
    on_disk = sum(path.stat().st_size for path in folder.iterdir())
    assert on_disk == pytest.approx(entry.disk, rel=0.02)
    kind = name.partition("-")[0]
    asked = inputs[kind]
    command = [sys.executable, "-m", "tests.catalogue.measuring", entry.task, folder, *asked]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    measured = json.loads(run.stdout.splitlines()[-1])
    assert measured["failed"] == []
    _SHAPES[kind](measured["answers"])
    assert measured["peak"] - measured["before"] == pytest.approx(entry.memory, rel=0.25)


def _a_thousand_labels(answers: list[dict]) -> None:
    assert len(answers) == 8
    for answer in answers:
        assert len(answer["labels"]) == 5
        # Random weights are sure of nothing: every score is near one in a thousand.
        assert 0.0005 < answer["score"] < 0.1


def _three_labels(answers: list[dict]) -> None:
    assert len(answers) == 8
    for answer in answers:
        assert {each["label"] for each in answer["labels"]} == {"a cat", "a dog", "a map"}
        assert sum(each["score"] for each in answer["labels"]) == pytest.approx(1, abs=1e-5)


def _three_labels_judged_alone(answers: list[dict]) -> None:
    assert len(answers) == 8
    for answer in answers:
        assert {each["label"] for each in answer["labels"]} == {"a cat", "a dog", "a map"}
        assert all(0 < each["score"] < 1 for each in answer["labels"])


def _one_page_was_read(answers: list[dict]) -> None:
    """Random weights hardly ever come to an end, and are then left out."""
    (answer,) = answers
    assert (answer["read"], answer["writes"]) == (1, True)
    assert 0 < answer["absent"] < 0.1
    assert answer["found"] or "came to no end" in answer["notes"][0]


def _cells_of_the_table(answers: list[dict]) -> None:
    (answer,) = answers
    assert answer["aggregator"] in ("NONE", "SUM", "AVERAGE", "COUNT")
    assert (answer["rows_seen"], answer["rows_total"]) == (30, 30)
    assert all(0 <= row < 30 and 0 <= column < 2 for row, column in answer["coordinates"])


def _letters_with_times(answers: list[dict]) -> None:
    (answer,) = answers
    # Random weights also say the vocabulary's other signs, which a trained checkpoint has no use for.
    assert set(re.sub(r"</?s>|<unk>", "", answer["text"])) <= set(" ETAONIHSRDLUMWCFGYPBVK'XJQZ")
    times = [chunk["timestamp"] for chunk in answer["chunks"]]
    assert all(0 <= begin <= end <= 60 for begin, end in times)


_SHAPES = {
    "vit": _a_thousand_labels,
    "clip": _three_labels,
    "siglip2": _three_labels_judged_alone,
    "tapas": _cells_of_the_table,
    "wav2vec2": _letters_with_times,
    "donut": _one_page_was_read,
}
