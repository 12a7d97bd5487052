"""The speech recipe's recordings of people: cached, cut at pauses, presented with synthetic speech among them."""

import csv
import hashlib
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
import soundfile
import torch

from desktop_app.bench.real import speech
from desktop_app.problems import Problem
from desktop_app.tasks.decoding.alignment import Span
from models.recipes.wav2vec2_speech import __main__ as command
from models.recipes.wav2vec2_speech import cutting, training
from models.recipes.wav2vec2_speech.corpus import Utterance, read_parts, write_part
from models.recipes.wav2vec2_speech.network import fresh_network, tune_late_convolutions
from models.recipes.wav2vec2_speech.people import cache_people, read_people

RATE = 16_000


@pytest.fixture
def published(tmp_path: Path) -> speech.PublishedSet:
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
    return replace(speech.SETS[0], digest=digest)


def test_people_are_cached_at_the_recipes_rate_without_those_held_out(
    tmp_path: Path, published: speech.PublishedSet
) -> None:
    cache_people(tmp_path / "data", tmp_path / "whole", [published])
    found = list(read_parts(tmp_path / "whole" / "an4"))
    (kept,) = speech.parted(tmp_path / "data", published)[1]
    assert {utterance.voice for utterance in found} == {f"p{person}" for person in range(10)} - {kept.speaker}
    assert {len(utterance.samples) for utterance in found} == {8000}
    assert all(utterance.letters.endswith("ABCDEFGHIJ"[int(utterance.voice[1])]) for utterance in found)
    again = {path: path.stat().st_mtime_ns for path in (tmp_path / "whole").rglob("*.npy")}
    cache_people(tmp_path / "data", tmp_path / "whole", [published])
    assert {path: path.stat().st_mtime_ns for path in again} == again


def test_the_step_says_what_is_missing_and_where_it_is_published(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        command.arguments(["people"])
    said = capsys.readouterr().err
    assert "--data" in said
    assert "https://www.openslr.org/101" in said
    assert "CC BY 4.0" in said
    with pytest.raises(Problem, match=r"CMU AN4.*published at"):
        cache_people(tmp_path, tmp_path / "whole")


# cutting


def spans(*seconds: tuple[float, float]) -> list[Span]:
    return [Span(round(start * 50), round(end * 50), 0.9) for start, end in seconds]


def test_pieces_end_at_the_longest_pauses() -> None:
    said = spans((0.2, 1.0), (1.1, 2.9), (3.4, 4.0), (4.1, 5.5), (5.7, 7.0), (7.1, 8.0))
    assert cutting.word_ranges(said, 410) == [(0, 2), (2, 6)]  # 8.2 s, of which the second piece takes 4.8
    assert cutting.word_ranges(said[:2], 150) == [(0, 2)]
    without_pause = spans(*((place * 0.5, place * 0.5 + 0.48) for place in range(20)))
    assert cutting.word_ranges(without_pause, 500) == [(0, 20)]


def test_a_recording_is_cut_where_its_letters_are_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    from transformers.modeling_outputs import CausalLMOutput

    from models.recipes.wav2vec2_speech.vocabulary import NUMBERS

    frames = torch.zeros(1, 400, 32)
    frames[0, :, 0] = 9.0
    for place, letter in ((20, "N"), (22, "O"), (150, "|"), (300, "G"), (303, "O")):
        frames[0, place, NUMBERS[letter]] = 19.0
    network = fresh_network(1).eval()
    monkeypatch.setattr(type(network), "forward", lambda self, **inputs: CausalLMOutput(logits=frames))
    samples = np.arange(400 * 320 + 80, dtype=np.int32).astype(np.int16)
    pieces = list(cutting.cut(network, Utterance("NO GO", "an4", "p", samples)))
    assert [piece.letters for piece in pieces] == ["NO", "GO"]
    assert np.array_equal(np.concatenate([piece.samples for piece in pieces]), samples)
    middle = len(pieces[0].samples) / 320
    assert 22 < middle < 300
    short = Utterance("NO", "an4", "p", samples[: 2 * RATE])
    assert list(cutting.cut(network, short)) == [short]
    silent = torch.zeros(1, 400, 32)
    silent[0, :, 0] = 30.0
    monkeypatch.setattr(type(network), "forward", lambda self, **inputs: CausalLMOutput(logits=silent))
    assert not list(cutting.cut(network, Utterance("NO GO", "an4", "p", samples)))


# training


def part(folder: Path, name: str, count: int, seconds: float) -> None:
    folder.mkdir(parents=True)
    rows = [{"sentence": "YES", "family": name, "voice": str(number)} for number in range(count)]
    write_part(folder, 0, rows, [np.ones(int(seconds * RATE), np.int16)] * count)


def test_synthetic_speech_has_its_share_among_people_and_long_recordings_wait(tmp_path: Path) -> None:
    part(tmp_path / "people" / "an4", "an4", 170, 1.0)
    part(tmp_path / "people" / "nonnative", "nonnative", 3, 9.0)
    part(tmp_path / "training", "espeak", 600, 1.0)
    assert len(list(read_people(tmp_path / "people", 10.0))) == 173
    network = fresh_network(1)
    run = training.Run(network, network, torch.optim.SGD(network.parameters()), before=3600.0, presented=3600.0)
    found, longest = training.utterances_for(tmp_path, run, Random(1))
    seconds = {name: sum(each.seconds for each in found if each.family == name) for name in ("an4", "espeak")}
    assert longest == training.PEOPLE_LONGEST
    assert seconds["an4"] == 170
    assert seconds["espeak"] / sum(seconds.values()) == pytest.approx(training.SYNTHETIC_SHARE, abs=0.01)


def test_people_change_the_late_convolutions_and_leave_the_early_ones() -> None:
    network = fresh_network(1)
    tune_late_convolutions(network)
    learning = {name for name, weight in network.named_parameters() if weight.requires_grad}
    early = [name for name in learning if "conv_layers.0." in name or "conv_layers.1." in name]
    assert not early
    assert any("conv_layers.3." in name for name in learning)
    assert any("encoder.layers.4" in name for name in learning)
