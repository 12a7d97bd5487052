"""The speech recipe's training: packs, deeper networks, the forward pass, altered batches, a whole run."""

import json
import lzma
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch
from transformers import Wav2Vec2Config, Wav2Vec2ForCTC

from models.recipes.wav2vec2_speech import augmentation, batches, packing, training
from models.recipes.wav2vec2_speech.forward import QUIET, Noise, forward, frames_of, letter_loss
from models.recipes.wav2vec2_speech.network import configuration, read, save
from models.recipes.wav2vec2_speech.sounds import INDEX, Item, read_sounds
from models.recipes.wav2vec2_speech.voices import RATE

TEXTS = ("HELP", "SIX TWO", "GO BACK", "A B C")


@pytest.fixture
def network() -> Wav2Vec2ForCTC:
    """The recipe's network, but narrow and of two layers."""
    torch.manual_seed(1)
    told = configuration().to_dict() | {"conv_dim": (8,) * 4, "hidden_size": 16, "intermediate_size": 24}
    told |= {"num_hidden_layers": 2, "num_attention_heads": 2, "num_conv_pos_embedding_groups": 4}
    return Wav2Vec2ForCTC(Wav2Vec2Config(**told)).eval()


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Four people saying a word or two, as tones."""
    folder = tmp_path / "pack"
    folder.mkdir()
    times = np.arange(RATE * 3 // 4) / RATE
    said = [
        packing.Said("an4", f"p{row}", text, (9000 * np.sin(2000 * (row + 1) * times)).astype(np.int16))
        for row, text in enumerate(TEXTS)
    ]
    index = packing.write(said, None, folder, "people")
    (folder / INDEX).write_bytes(lzma.compress(json.dumps(index).encode()))
    return folder


@pytest.fixture
def start(tmp_path: Path, network: Wav2Vec2ForCTC) -> Path:
    """A checkpoint of the network."""
    save(network, tmp_path / "start")
    return tmp_path / "start"


def _sounds(*lengths: int) -> tuple[torch.Tensor, torch.Tensor]:
    inside = torch.arange(max(lengths))[None] < torch.tensor(lengths)[:, None]
    return augmentation.normalised(torch.randn(inside.shape), inside), inside


def test_the_forward_pass_is_that_of_transformers(network: Wav2Vec2ForCTC) -> None:
    sounds, inside = _sounds(12_000, 7_000)
    with torch.no_grad():
        logits, between, frames = forward(network, sounds, inside.sum(1), QUIET, middle=1)
        truth = network(sounds, attention_mask=inside.long()).logits
    assert between is not None
    assert between.shape == logits.shape == truth.shape
    for row, count in enumerate(frames):
        torch.testing.assert_close(logits[row, :count], truth[row, :count], atol=1e-4, rtol=1e-4)


def test_noise_changes_what_is_learnt_and_leaves_a_gradient(network: Wav2Vec2ForCTC) -> None:
    sounds, inside = _sounds(12_000, 9_000)
    quiet = forward(network, sounds, inside.sum(1))[0]
    logits, _, frames = forward(network, sounds, inside.sum(1), Noise(layers=0, bands=2))
    assert not torch.allclose(quiet, logits)
    letters, counts = torch.tensor([[7, 8], [5, 0]]), torch.tensor([2, 1])
    torch.autograd.backward(letter_loss(logits, frames, letters, counts))
    layers = network.wav2vec2.feature_extractor.conv_layers
    assert layers[0].conv.weight.grad is None
    assert layers[1].conv.weight.grad.abs().sum() > 0


def test_a_grown_network_begins_as_the_one_it_grew_from(start: Path, network: Wav2Vec2ForCTC) -> None:
    sounds, inside = _sounds(9_000)
    with torch.no_grad():
        begun, _, frames = forward(read(start), sounds, inside.sum(1))
        grown = forward(read(start, 5), sounds, inside.sum(1))[0]
        truth = forward(network, sounds, inside.sum(1))[0]
    count = int(frames[0])
    torch.testing.assert_close(grown[:, :count], begun[:, :count], atol=1e-5, rtol=1e-5)
    assert (begun - truth)[:, :count].abs().max() < 0.01 * truth.abs().max()  # half precision


def test_blended_weights_lie_between_both(start: Path, network: Wav2Vec2ForCTC) -> None:
    trained = read(start, 5)
    with torch.no_grad():
        for weight in trained.parameters():
            weight.add_(torch.randn_like(weight) * 0.02)
    sounds, inside = _sounds(9_000)
    with torch.no_grad():
        found = {
            share: forward(training.blended(start, trained, share), sounds, inside.sum(1))[0]
            for share in (0.0, 0.5, 1.0)
        }
        begun, _, frames = forward(read(start), sounds, inside.sum(1))
        ended = forward(trained, sounds, inside.sum(1))[0]
    count = int(frames[0])
    torch.testing.assert_close(found[0.0][:, :count], begun[:, :count], atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(found[1.0][:, :count], ended[:, :count], atol=1e-5, rtol=1e-4)
    far = (begun - ended)[:, :count].norm()
    assert max((found[0.5] - each)[:, :count].norm() for each in (begun, ended)) < far


def test_a_pack_gives_back_what_was_put_in(pack: Path) -> None:
    sounds = read_sounds(pack, torch.device("cpu"))
    assert [" ".join(item.words) for item in sounds.items] == list(TEXTS)
    for row, item in enumerate(sounds.items):
        heard = sounds.samples[item.start : item.start + item.length].float().numpy()
        loudest = np.argmax(np.abs(np.fft.rfft(heard))) * RATE / len(heard)
        assert loudest == pytest.approx(2000 * (row + 1) / 2 / np.pi, abs=5)


def test_parts_hold_the_words_between_their_cuts() -> None:
    item = Item("book", "reader", 100, ("ONE", "TWO", "THREE"), ((0, 0), (40_000, 1), (80_000, 2), (120_000, 3)))
    found = {batches.piece_of(item, Random(seed)) for seed in range(60)}
    spelled = {(piece.start, piece.length): piece.letters for piece in found if piece}
    assert spelled[100, 120_000] == tuple(batches.encode("ONE TWO THREE"))
    assert spelled[40_100, 40_000] == tuple(batches.encode("TWO"))


def test_a_group_comes_as_often_as_it_should() -> None:
    items = [Item("rare", "a", 0, ("A",), ((0, 0), (RATE, 1)))] * 400 + [
        Item("usual", "b", 0, ("B",), ((0, 0), (RATE, 1)))
    ] * 100
    found = batches.one_pass(items, {"rare": 0.25, "usual": 2.0}, Random(1))
    letters = [piece.letters for piece in found]
    assert letters.count(tuple(batches.encode("B"))) == 200
    assert 70 < letters.count(tuple(batches.encode("A"))) < 130


def test_batches_are_as_wide_as_a_multiple_of_32_frames() -> None:
    piece = batches.Piece(0, 31_234, (7, 8))
    _, lengths, width = batches.spans_of([piece] * 3, torch.device("cpu"), 1.0)
    assert int(lengths.max()) <= width
    assert int(frames_of(torch.tensor(width), configuration())) % 32 == 0


def test_unaltered_sounds_stay_what_they_were() -> None:
    samples = (torch.randn(30_000) * 3000).to(torch.int16)
    spans, lengths, width = batches.spans_of([batches.Piece(500, 12_000, (7,))], torch.device("cpu"), 0.0)
    sound = augmentation.augmented(samples, spans, lengths, width, 0.0)[0]
    truth = samples[500:12_500].float()
    expected = (truth - truth.mean()) / truth.std()
    torch.testing.assert_close(sound[: 12_000 - 1], expected[:-1], atol=0.01, rtol=0.01)
    assert not sound[12_000:].any()


def test_altered_sounds_differ_and_are_numbers() -> None:
    torch.manual_seed(3)
    samples = (torch.randn(60_000) * 3000).to(torch.int16)
    pieces = [batches.Piece(place * 9_000, 9_000, (7,)) for place in range(6)]
    spans, lengths, width = batches.spans_of(pieces, torch.device("cpu"), 1.0)
    sounds = augmentation.augmented(samples, spans, lengths, width, 1.0)
    assert torch.isfinite(sounds).all()
    for sound, length in zip(sounds, lengths, strict=True):
        assert not sound[length:].any()
        assert sound[:length].std() == pytest.approx(1, abs=0.01)


def test_formants_move_and_without_a_move_nothing_changes() -> None:
    torch.manual_seed(4)
    sound = torch.randn(1, 16_000).cumsum(1).diff(dim=1)
    torch.testing.assert_close(augmentation.formants_warped(sound, torch.ones(1)), sound, atol=1e-4, rtol=1e-4)
    times = torch.arange(16_000) / RATE
    pulses = (times * 100 % 1 < 0.01).float()
    decay = torch.exp(-1500 * times[:400]) * torch.sin(2 * torch.pi * 1000 * times[:400])
    vowel = torch.nn.functional.conv1d(pulses[None, None], decay.flip(0)[None, None], padding=399)[0, :, :16_000]
    moved = augmentation.formants_warped(vowel, torch.tensor([1.25]))
    power = [torch.fft.rfft(each[0]).abs().square() for each in (vowel, moved)]
    centres = [float((each * torch.arange(len(each))).sum() / each.sum()) for each in power]  # a bin is a hertz
    assert 1.1 < centres[1] / centres[0] < 1.3
    assert int(power[1].argmax()) % 100 == 0  # the pitch stays


def test_distance_counts_letters() -> None:
    assert training.distance("KITTEN", "SITTING") == 3
    assert training.spelled([0, 7, 7, 0, 7, 4, 4, 8, 0]) == "AA O"


def test_a_run_leaves_a_checkpoint_that_learnt(
    pack: Path, start: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "TRIED", {"an4": 1})
    monkeypatch.setattr(training, "LAYERS", 3)
    monkeypatch.setattr(training, "MIDDLE", 2)
    training.train(pack, tmp_path / "out", training.plan_of(4.0), start, batch_seconds=3.0)
    log = (tmp_path / "out" / "log.txt").read_text()
    assert "letters wrong: an4" in log
    assert "between" in log
    found = Wav2Vec2ForCTC.from_pretrained(tmp_path / "out", dtype=torch.float32)
    assert found.config.num_hidden_layers == 3
    begun = read(start, 3)
    changed = [
        name
        for name, weight in begun.state_dict().items()
        if (found.state_dict()[name] - weight).abs().max() > 1e-3  # half precision rounds by less
    ]
    assert changed
    assert not any("conv_layers.0." in name for name in changed)


def test_an_untrained_network_has_the_layers_and_the_filters_of_the_recipe() -> None:
    network = training.begin(None)
    assert network.config.num_hidden_layers == training.LAYERS
    frozen = [name for name, weight in network.named_parameters() if not weight.requires_grad]
    assert frozen
    assert all("conv_layers.0." in name for name in frozen)
