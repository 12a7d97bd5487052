"""The speech recipe's parts, and the checkpoint it made as transformers itself loads it."""

from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
import pytest

from desktop_app.bench.real.word_errors import error_rate
from models.recipes.wav2vec2_speech import corpus, numbers, sentences, voices
from models.recipes.wav2vec2_speech.augmentation import augmented, formants_warped, stretched
from models.recipes.wav2vec2_speech.corpus import Utterance
from models.recipes.wav2vec2_speech.samples import MEETING, meeting_letters
from models.recipes.wav2vec2_speech.vocabulary import LETTERS, encode

ROOT = Path(__file__).parents[2]
CHECKPOINT = ROOT / "models" / "builtin" / "wav2vec2-speech"
SAMPLES = ROOT / "resources" / "samples"
RATE = 16_000


def tone(frequency: float, seconds: float = 0.5) -> np.ndarray:
    return np.sin(2 * np.pi * frequency * np.arange(int(seconds * RATE)) / RATE).astype(np.float32) * 0.5


def centroid(samples: np.ndarray) -> float:
    power = np.square(np.abs(np.fft.rfft(samples)))
    return float((power * np.fft.rfftfreq(len(samples), 1 / RATE)).sum() / power.sum())


# sentences


def test_the_same_seed_gives_the_same_sentences() -> None:
    first, again, other = (list(islice(sentences.Grammar(seed), 50)) for seed in (3, 3, 4))
    assert first == again
    assert first != other


def test_training_and_evaluation_share_no_sentence() -> None:
    trained = {sentences.spoken_letters(sentence) for sentence in corpus.training_sentences(2000)}
    evaluated = {sentences.spoken_letters(sentence) for sentence in corpus.evaluation_sentences()}
    assert len(trained) == 2000
    assert len(evaluated) == corpus.EVALUATION_COUNT
    assert not trained & evaluated


def test_the_sample_is_no_training_sentence() -> None:
    spoken = {sentences.spoken_letters(request.sentence) for request in MEETING}
    assert not spoken & {sentences.spoken_letters(sentence) for sentence in corpus.training_sentences(3000)}


def test_unseen_voices_are_not_trained_on() -> None:
    requests = corpus.training_requests(3000)
    assert {request.family for request in requests} == {"espeak", "flite", "festival"}
    variants = {request.voice.partition("+")[2] for request in requests if request.family == "espeak"}
    assert variants.isdisjoint(voices.UNSEEN_VARIANTS)
    assert {request.voice for request in requests}.isdisjoint(voices.UNSEEN_FLITE_VOICES)


def test_every_sentence_has_only_letters_of_the_vocabulary() -> None:
    for sentence in islice(sentences.Grammar(9), 500):
        assert encode(sentences.spoken_letters(sentence))


def test_there_are_over_a_thousand_words() -> None:
    assert len(sentences.all_words()) > 1000


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "zero"), (21, "twenty one"), (105, "one hundred and five"), (1_000_002, "one million and two")],
)
def test_cardinals(number: int, words: str) -> None:
    assert numbers.cardinal(number) == words


@pytest.mark.parametrize(("number", "words"), [(1, "first"), (12, "twelfth"), (20, "twentieth"), (33, "thirty third")])
def test_ordinals(number: int, words: str) -> None:
    assert numbers.ordinal(number) == words


@pytest.mark.parametrize(
    ("verb", "past", "going"),
    [("carry", "carried", "carrying"), ("stop", "stopped", "stopping"), ("look for", "looked for", "looking for")],
)
def test_regular_verbs(verb: str, past: str, going: str) -> None:
    assert sentences.add_ed(verb) == past
    assert sentences.add_ing(verb) == going


def test_plurals() -> None:
    assert [sentences.plural(noun) for noun in ("box", "city", "boy", "child")] == [
        "boxes",
        "cities",
        "boys",
        "children",
    ]


# error rates


def test_both_decodings_are_measured_and_shown() -> None:
    from models.recipes.wav2vec2_speech.card import figures_table
    from models.recipes.wav2vec2_speech.evaluation import Figure, Written, summary

    files = (Written("A CAT", "A KAT", "A CAT"), Written("TWO", "TOO", "TWO"), Written("DO", "DU", "DOG"))
    figures = summary([Figure("some", files)])
    assert figures["some"]["greedy"] == {"character_error": 0.3, "word_error": 0.75}
    assert figures["some"]["shipped"] == {"character_error": 0.1, "word_error": 0.25}
    assert figures_table(figures).splitlines()[-1] == "| some | 3 | 30.0% | 75.0% | 10.0% | 25.0% |"


# augmentation


@pytest.mark.parametrize("seed", range(12))
def test_augmented_sound_is_bounded(seed: int) -> None:
    spoken = (np.random.default_rng(seed).standard_normal(RATE) * 3000).astype(np.int16)
    result = augmented(spoken, Random(seed))
    assert result.dtype == np.float32
    assert np.isfinite(result).all()
    assert np.abs(result).max() <= 1
    assert 0.6 * len(spoken) <= len(result) <= 1.6 * len(spoken) + 1.2 * RATE


def test_augmentation_is_repeatable() -> None:
    spoken = (tone(300) * 20_000).astype(np.int16)
    assert np.array_equal(augmented(spoken, Random(5)), augmented(spoken, Random(5)))


def test_stretching_lowers_the_pitch() -> None:
    slow = stretched(tone(440), 1.25)
    assert len(slow) == pytest.approx(1.25 * 0.5 * RATE, abs=3)
    assert centroid(slow) == pytest.approx(440 / 1.25, rel=0.02)


def test_warping_formants_by_one_changes_nothing() -> None:
    sound = tone(200) + tone(1200)
    assert np.allclose(formants_warped(sound, 1.0), sound, atol=1e-4)


def test_warping_formants_up_brightens_without_moving_the_pitch() -> None:
    time = np.arange(RATE) / RATE
    # harmonics of 150 Hz under one formant at 1,000 Hz
    sound = sum(
        np.exp(-0.5 * ((150 * harmonic - 1000) / 300) ** 2) * np.sin(2 * np.pi * 150 * harmonic * time)
        for harmonic in range(1, 40)
    )
    sound = np.asarray(sound, dtype=np.float32) * 0.1
    warped = formants_warped(sound, 1.3)
    assert centroid(warped) > 1.15 * centroid(sound)
    power = np.square(np.abs(np.fft.rfft(warped)))
    on_harmonics = power[np.arange(150, 7500, 150)].sum()
    assert on_harmonics > 0.9 * power.sum()


# training


def test_batches_hold_utterances_of_like_length() -> None:
    from models.recipes.wav2vec2_speech import training

    rng = Random(1)
    utterances = [Utterance("A", "espeak", "v", np.zeros(rng.randrange(8_000, 160_000), np.int16)) for _ in range(300)]
    groups = training.grouped(utterances, Random(2), 32.0)
    assert sum(len(group) for group in groups) == 300
    for group in groups:
        seconds = [utterance.seconds for utterance in group]
        assert sum(seconds) <= 32
        assert max(seconds) < 1.3 * min(seconds) + 1


def test_the_first_and_the_last_sentences_are_nearly_clear() -> None:
    from models.recipes.wav2vec2_speech.training import CALM, STRONGEST, strength

    assert strength(0, 0.0) < STRONGEST / 4
    assert strength(3600 * 60, 0.6) == STRONGEST
    assert strength(3600 * 100, 1.0) == pytest.approx(CALM)


def test_the_learning_rate_rises_rests_and_falls_to_nothing() -> None:
    from models.recipes.wav2vec2_speech.training import PEAK_RATE, learning_rate

    assert learning_rate(0, 0.0) < PEAK_RATE / 100
    assert learning_rate(5000, 0.3) == PEAK_RATE
    assert learning_rate(9000, 0.75) == pytest.approx(PEAK_RATE / 2)
    assert learning_rate(9999, 1.0) == 0
    assert learning_rate(9000, 0.75, peak=2e-4) == pytest.approx(1e-4)


def test_a_continued_training_starts_from_the_shipped_weights_and_its_rate_only_falls(tmp_path: Path) -> None:
    import torch
    from transformers import Wav2Vec2ForCTC

    from models.recipes.wav2vec2_speech import training

    shipped = Wav2Vec2ForCTC.from_pretrained(CHECKPOINT, dtype=torch.float32)
    run = training._start(tmp_path / "checkpoint.pt", torch.device("cpu"), training.Start(CHECKPOINT, hours=10))
    for mine, theirs in zip(run.network.parameters(), shipped.parameters(), strict=True):
        torch.testing.assert_close(mine, theirs)
    assert run.progress(hours=30) == training.DECAY_FROM
    training._keep(run, tmp_path / "checkpoint.pt")
    again = training._start(tmp_path / "checkpoint.pt", torch.device("cpu"))
    again.presented += 20 * 3600
    assert again.progress(hours=30) == 1
    assert training.Run(run.network, run.mean, run.optimiser, presented=3600.0).progress(hours=4) == 0.25


def test_what_learnt_people_is_a_mean_of_what_it_was_and_what_it_became(tmp_path: Path) -> None:
    import torch
    from safetensors.torch import load_file

    from models.recipes.wav2vec2_speech import training

    run = training._start(tmp_path / "checkpoint.pt", torch.device("cpu"), training.Start(CHECKPOINT, hours=10))
    with torch.no_grad():
        run.mean.lm_head.bias += 1
    run.presented += 3600
    training._keep(run, tmp_path / "checkpoint.pt")
    network, history = training.trained(tmp_path, blend=0.25)
    was = load_file(CHECKPOINT / "model.safetensors")["lm_head.bias"].float()
    torch.testing.assert_close(network.lm_head.bias.detach(), was + 0.25)
    assert history == {"presented_hours": 10.0, "people_hours": 1.0, "steps": 0}


def test_the_first_filters_are_tuned_to_their_frequencies() -> None:
    from models.recipes.wav2vec2_speech.network import mel_gabor_filters

    filters = mel_gabor_filters(192, 320)
    assert filters.shape == (192, 320)
    assert np.allclose(np.linalg.norm(filters, axis=1), 1, atol=1e-5)
    strongest = np.abs(np.fft.rfft(filters[:96], 4096)).argmax(axis=1)
    assert (np.diff(strongest) >= 0).all()


# the checkpoint


def test_the_checkpoint_speaks_the_published_vocabulary() -> None:
    from transformers import AutoProcessor

    processor = AutoProcessor.from_pretrained(CHECKPOINT)
    vocabulary = processor.tokenizer.get_vocab()
    assert [vocabulary[letter] for letter in LETTERS] == list(range(32))
    assert processor.feature_extractor.sampling_rate == RATE


def test_the_checkpoint_understands_the_sample() -> None:
    import soundfile
    import torch
    from transformers import Wav2Vec2ForCTC, Wav2Vec2Processor
    from transformers.utils import logging

    logging.disable_progress_bar()  # whose monitor is a thread that stays
    samples, rate = soundfile.read(SAMPLES / "meeting.wav", dtype="float32")
    assert rate == RATE
    processor = Wav2Vec2Processor.from_pretrained(CHECKPOINT)
    network = Wav2Vec2ForCTC.from_pretrained(CHECKPOINT, dtype=torch.float32).eval()
    with torch.inference_mode():
        logits = network(**processor(samples, sampling_rate=RATE, return_tensors="pt")).logits
    transcript = processor.batch_decode(logits.argmax(-1))[0]
    assert error_rate([(meeting_letters(), transcript)]) < 0.15


def test_the_samples_words_are_written_beside_it() -> None:
    written = (SAMPLES / "meeting.txt").read_text()
    assert sentences.spoken_letters(written) == meeting_letters()
