"""What the tasks about speech share: wav2vec 2.0 over a stretch of sound, and words with times from its logits."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from desktop_app.answers import Word
from desktop_app.hot_words import STRONG, HotWord
from desktop_app.inference.loading import Loaded
from desktop_app.media.limits import SHORTEST_HEARD
from desktop_app.tasks import speech_features
from desktop_app.tasks.decoding.early import LANGUAGE_MODEL, check_decoding
from desktop_app.tasks.decoding.imported import FEW_WORDS
from desktop_app.tasks.decoding.lexicon import NO_WORD
from desktop_app.tasks.decoding.words import BeamDecoder, beam_decoder, hot_decoder, imported_decoder

RATE = 16_000
"""Samples a second that wav2vec 2.0 reads."""

_SILENCE = -50.0
"""Decibels below full scale: in a room where nobody speaks a microphone hears less."""

_FITTING = 0.5
"""The share of written words that a language model has to list; where it fits what is spoken it lists nearly all."""

_FAINT = -60.0
"""Decibels below full scale from which on words are more likely imagined than heard."""


def log_probabilities(loaded: Loaded, samples: np.ndarray) -> torch.Tensor:
    """Log-probabilities [frames, vocabulary] of one stretch of mono sound at 16 kHz, float32 on the CPU."""
    speech_features.attach(loaded)
    inputs = inputs_of(loaded, samples)
    with torch.inference_mode():
        logits: torch.Tensor = loaded.model(**inputs).logits[0]
    return logits.float().log_softmax(dim=-1).cpu()


def inputs_of(loaded: Loaded, samples: np.ndarray) -> dict[str, torch.Tensor]:
    """What the model takes for one stretch of mono sound at 16 kHz, on its device."""
    prepared = loaded.processor.feature_extractor(samples, sampling_rate=RATE, return_tensors="pt")
    return {
        # Checkpoints with group normalisation were trained without a mask, and their extractor makes none.
        name: value.to(loaded.device, loaded.dtype if value.is_floating_point() else value.dtype)
        for name, value in prepared.items()
    }


def frame_seconds(loaded: Loaded) -> float:
    """Seconds of sound a frame of logits stands for: the product of the convolutions' strides over the rate."""
    return float(np.prod(loaded.model.config.conv_stride)) / RATE


def note_on_level(level: float, seconds: float, found: Sequence[Word]) -> str:
    """What to say of a sound where no words, or doubtful ones, were heard in it; "" where there is nothing to say.

    level: of its loudest second, in decibels below full scale. seconds: how long it is.
    """
    if found:
        return f"It is very quiet ({level:.0f} dB at its loudest): words may be imagined." if level < _FAINT else ""
    if seconds < SHORTEST_HEARD:
        return f"Nothing was heard: the sound lasts less than {SHORTEST_HEARD:.1f} s."
    if level == -math.inf:
        return "Nothing was heard: only silence, without the faintest noise."
    if level < _SILENCE:
        return f"Nothing was heard: only silence, {level:.0f} dB."
    return f"No words were understood, although there is sound ({level:.0f} dB at its loudest)."


def note_on_hot_words(found: Sequence[Word], hot_words: Sequence[HotWord]) -> str:
    """What to say where words were written that a person prefers so strongly that they come of themselves; "" else."""
    written = f" {' '.join(word.text for word in found)} ".casefold()
    strong = [each for each in hot_words if each.weight > STRONG and f" {' '.join(each.words)} ".casefold() in written]
    if not strong:
        return ""
    named = ", ".join(f"“{each.text}” ({each.weight:g})" for each in strong)
    return f"Hot words as strong as {named} are written also where they were not said: give them {STRONG:g} or less."


def note_on_language_model(found: Sequence[Word], decoder: BeamDecoder | None, language_model: Path | None) -> str:
    """What to say where an ARPA file that was brought has few words, or few of those that were written; "" else.

    What is in no list is written in letters as they are heard, several words as one.
    """
    if decoder is None or language_model is None:
        return ""
    alphabet, lexicon = decoder.alphabet, decoder.language.lexicon
    # Other decoders may have spelt what was written before the file was taken.
    known = [
        alphabet.tokens.keys() >= set(each.text) and lexicon.find(each.text, alphabet) != NO_WORD for each in found
    ]
    listed, name = len(lexicon.words), language_model.name
    if sum(known) < _FITTING * len(known):
        return (
            f"Of {len(known):,} words that were written, {sum(known):,} stand in the language model “{name}”: the "
            "others are letters as they are heard, several words as one. Take one of the language and the "
            "field spoken of."
        )
    if listed < FEW_WORDS:
        return (
            f"The language model “{name}” has few words that count (its number: {listed:,}): whatever else is said "
            "becomes one of them, or letters as they are heard."
        )
    return ""


def least_samples(loaded: Loaded) -> int:
    """The fewest samples that give one frame: the receptive field of the convolutional front end."""
    samples = 1
    config = loaded.model.config
    for kernel, stride in zip(reversed(config.conv_kernel), reversed(config.conv_stride), strict=True):
        samples = (samples - 1) * stride + kernel
    return samples


def decoder_for(
    loaded: Loaded, decoding: str, hot_words: tuple[HotWord, ...] = (), language_model: Path | None = None
) -> BeamDecoder | None:
    """The decoder that a question's ``decoding`` asks for; None for greedy decoding.

    "auto" takes beam search where the checkpoint brings a lexicon and a language model, or hot words or an ARPA file
    (in place of that language model) are given. Raises CheckpointProblem where these cannot be used, BadQuestion where
    hot words cannot.
    """
    if hot_words:
        check_decoding(decoding)
        return hot_decoder(loaded, frame_seconds(loaded), hot_words, language_model)
    if language_model is not None:
        check_decoding(decoding, LANGUAGE_MODEL)
        return imported_decoder(loaded, frame_seconds(loaded), language_model)
    return beam_decoder(loaded, frame_seconds(loaded)) if decoding == "auto" else None


def words(
    loaded: Loaded,
    frames: torch.Tensor,
    start: float = 0.0,
    decoder: BeamDecoder | None = None,
    before: Sequence[Word] = (),
) -> tuple[Word, ...]:
    """The words of a stretch of sound, with times and confidence.

    frames: log-probabilities [frames, vocabulary]. start: when the first frame begins, in seconds.
    before: the words said before it. Without a decoder the text and the offsets are those of the tokenizer's
    greedy decoding, and confidence is the mean probability of the frames' best tokens within the word.
    """
    if not len(frames):
        return ()
    if decoder is not None:
        return decoder.words(frames.double().numpy(), start, before)
    best = frames.max(dim=-1)
    decoded: Any = loaded.processor.tokenizer.decode(best.indices, output_word_offsets=True)
    step = frame_seconds(loaded)
    probabilities = best.values.exp()
    return tuple(
        Word(
            text=each["word"],
            start=round(start + int(each["start_offset"]) * step, 2),
            end=round(start + int(each["end_offset"]) * step, 2),
            confidence=float(probabilities[each["start_offset"] : each["end_offset"]].mean()),
        )
        for each in decoded.word_offsets
    )


def split(found: tuple[Word, ...], limit: float) -> tuple[tuple[Word, ...], tuple[Word, ...], float]:
    """The words that end before ``limit`` seconds, those after, and the time in the gap between them to cut at."""
    old = tuple(word for word in found if word.end < limit)
    young = found[len(old) :]
    cut = (old[-1].end + young[0].start) / 2 if old and young else limit
    return old, young, cut
