"""The speech recipe's parts, and the checkpoint it made as transformers itself loads it."""

from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from desktop_app.bench.real.word_errors import error_rate
from models.recipes.wav2vec2_speech import corpus, numbers, sentences, voices
from models.recipes.wav2vec2_speech.samples import MEETING, meeting_letters
from models.recipes.wav2vec2_speech.vocabulary import LETTERS, encode

ROOT = Path(__file__).parents[2]
CHECKPOINT = ROOT / "models" / "builtin" / "wav2vec2-speech"
SAMPLES = ROOT / "resources" / "samples"
RATE = 16_000


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
