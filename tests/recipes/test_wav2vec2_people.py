"""The speech recipe's recordings of people: packed without those held out, cut at pauses."""

import csv
import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from desktop_app.bench.real import speech
from desktop_app.problems import Problem
from models.recipes.wav2vec2_speech import __main__ as command
from models.recipes.wav2vec2_speech import packing
from models.recipes.wav2vec2_speech.network import fresh_network
from models.recipes.wav2vec2_speech.vocabulary import NUMBERS

RATE = 16_000


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> speech.PublishedSet:
    """A set of ten people, one recording each, at 8 kHz in two channels."""
    folder = tmp_path / "data" / "speech-an4"
    folder.mkdir(parents=True)
    with (folder / "manifest.tsv").open("w", newline="") as file:
        rows = csv.writer(file, delimiter="\t", lineterminator="\n")
        rows.writerow(["file", "speaker", "transcript"])
        for person in range(10):
            soundfile.write(folder / f"{person}.ogg", np.full((4000, 2), person / 20), RATE // 2)
            rows.writerow([f"{person}.ogg", f"p{person}", f"ENTER {'ABCDEFGHIJ'[person]}"])
    digest = hashlib.sha256((folder / "manifest.tsv").read_bytes()).hexdigest()
    found = replace(speech.SETS[0], digest=digest)
    monkeypatch.setattr(packing, "SETS", (found,))
    return found


def test_people_come_at_the_recipes_rate_without_those_held_out(tmp_path: Path, published: speech.PublishedSet) -> None:
    found = list(packing.people(tmp_path / "data"))
    (kept,) = speech.parted(tmp_path / "data", published)[1]
    assert {said.speaker for said in found} == {f"p{person}" for person in range(10)} - {kept.speaker}
    assert {len(said.samples) for said in found} == {8000}
    assert all(said.letters.endswith("ABCDEFGHIJ"[int(said.speaker[1])]) for said in found)


def test_the_step_says_what_is_missing_and_where_it_is_published(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        command.arguments(["pack"])
    said = capsys.readouterr().err
    assert "--data" in said
    assert "https://www.openslr.org/101" in said
    assert "CC BY 4.0" in said
    with pytest.raises(Problem, match=r"CMU AN4.*published at"):
        list(packing.people(tmp_path))


def test_a_recording_is_cut_where_its_letters_are_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    from transformers.modeling_outputs import CausalLMOutput

    frames = torch.zeros(1, 400, 32)
    frames[0, :, 0] = 9.0
    for place, letter in ((20, "N"), (22, "O"), (150, "|"), (300, "G"), (303, "O")):
        frames[0, place, NUMBERS[letter]] = 19.0
    network = fresh_network(1).eval()
    monkeypatch.setattr(type(network), "forward", lambda self, **inputs: CausalLMOutput(logits=frames))
    said = packing.Said("an4", "p", "NO GO", np.zeros(400 * 320 + 80, np.int16))
    begin, (middle, words), end = packing.cuts(network, said)
    assert (begin, end) == ((0, 0), (len(said.samples), 2))
    assert words == 1
    assert 22 < middle / 320 < 300
    assert packing.cuts(None, said) == [begin, end]
    short = replace(said, samples=said.samples[: 2 * RATE])
    assert packing.cuts(network, short) == [(0, 0), (2 * RATE, 2)]
    silent = torch.zeros(1, 400, 32)
    silent[0, :, 0] = 30.0
    monkeypatch.setattr(type(network), "forward", lambda self, **inputs: CausalLMOutput(logits=silent))
    assert packing.cuts(network, said) == [begin, end]
