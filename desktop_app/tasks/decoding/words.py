"""Words with times and confidence from the frames of a checkpoint that brings a lexicon and a language model."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.answers import Word
from desktop_app.hot_words import HotWord
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.decoding.alignment import align
from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.beam import BeamSearch, Limits, Words
from desktop_app.tasks.decoding.hot_words import HotLanguage
from desktop_app.tasks.decoding.language import Language, no_language
from desktop_app.tasks.decoding.layout import has_language, read_alphabet, read_imported, read_language
from desktop_app.tasks.decoding.ngram import NGram

PAUSE = 0.5
"""Seconds of silence after which a word is over."""


def alphabet_of(loaded: Loaded) -> Alphabet:
    """The tokens of a checkpoint's tokenizer, in the order of its logits."""
    tokenizer = loaded.processor.tokenizer
    letters = tokenizer.convert_ids_to_tokens(range(loaded.model.config.vocab_size))
    return Alphabet(
        letters=tuple(letter or "" for letter in letters),
        blank=int(tokenizer.pad_token_id),
        word_delimiter=int(tokenizer.word_delimiter_token_id),
    )


@dataclass(frozen=True)
class BeamDecoder:
    """Finds the words that frames and language together speak for."""

    alphabet: Alphabet
    language: Language
    step: float
    """Seconds a frame stands for."""

    limits: Limits = field(default_factory=Limits)

    def words(self, frames: NDArray[np.float64], start: float = 0.0, before: Sequence[Word] = ()) -> tuple[Word, ...]:
        """The words of log-probabilities [frames, tokens] that begin ``start`` seconds into the sound.

        before: what was said up to there; the n-gram goes on from it. Confidence is the mean probability of a
        word's letters in its frames, as the checkpoint heard them: a word the language talked it into has a low one.
        """
        if not len(frames):
            return ()
        search = self.search(before)
        search.read(frames)
        return self.timed(search.hypotheses()[0].words, frames, start)

    def search(self, before: Sequence[Word] = ()) -> BeamSearch:
        """A search for what is said after these words."""
        ngram = self.language.ngram
        opening = self.language.weights.boundary and len(before) < ngram.order
        context = self.language.context((word.text for word in before[-ngram.order :]), opening)
        return BeamSearch(self.alphabet, self.language, context, self.limits)

    def timed(self, words: Words, frames: NDArray[np.float64], start: float) -> tuple[Word, ...]:
        """Words, each a sequence of tokens, with the times at which frames from ``start`` seconds on hold them."""
        return tuple(
            Word(
                text=self.alphabet.text(word),
                start=round(start + span.start * self.step, 2),
                end=round(start + span.end * self.step, 2),
                confidence=span.confidence,
            )
            for word, span in zip(words, align(frames, words, self.alphabet), strict=True)
        )


def hot_decoder(
    loaded: Loaded, step: float, hot_words: tuple[HotWord, ...], language_model: Path | None = None
) -> BeamDecoder:
    """The decoder of a checkpoint that prefers hot words, whether it brings a language model or not.

    language_model: an ARPA file in place of that. The latest is kept with the checkpoint. Raises BadQuestion for a word
    that the checkpoint has no letters for, CheckpointProblem as the other decoders do.
    """
    below = imported_decoder(loaded, step, language_model) if language_model is not None else beam_decoder(loaded, step)
    kept: tuple[tuple[HotWord, ...], BeamDecoder | None, BeamDecoder] | None = loaded.kept.get(HotWord)
    if kept is None or kept[0] != hot_words or kept[1] is not below:
        beneath = below
        if beneath is None:
            alphabet = alphabet_of(loaded)
            beneath = BeamDecoder(alphabet, no_language(alphabet), step, Limits(pause=round(PAUSE / step)))
        decoder = replace(beneath, language=HotLanguage(beneath.language, hot_words, beneath.alphabet))
        loaded.kept[HotWord] = kept = hot_words, below, decoder
    return kept[2]


def imported_decoder(loaded: Loaded, step: float, language_model: Path) -> BeamDecoder:
    """The decoder of a checkpoint with the words and n-grams of an ARPA file in place of its own.

    The latest is kept with the checkpoint, until the file changes. Raises CheckpointProblem where it cannot be used.
    """
    try:
        stamp = language_model.stat()
        key = language_model, stamp.st_size, stamp.st_mtime_ns
    except OSError:
        key = language_model, 0, 0
    kept: tuple[object, BeamDecoder] | None = loaded.kept.get(NGram)
    if kept is None or kept[0] != key:
        alphabet, language = read_imported(language_model, alphabet_of(loaded), loaded.entry.folder)
        decoder = BeamDecoder(alphabet, language, step, Limits(pause=round(PAUSE / step)))
        loaded.kept[NGram] = kept = key, decoder
    return kept[1]


def beam_decoder(loaded: Loaded, step: float) -> BeamDecoder | None:
    """The decoder of a checkpoint whose folder brings a language model; None for any other.

    It is read once and kept with the checkpoint. Raises CheckpointProblem where the files cannot be used.
    """
    folder = loaded.entry.folder
    if folder is None or not has_language(folder):
        return None
    if BeamDecoder not in loaded.kept:
        alphabet = read_alphabet(folder, alphabet_of(loaded))
        language = read_language(folder, alphabet)
        loaded.kept[BeamDecoder] = BeamDecoder(alphabet, language, step, Limits(pause=round(PAUSE / step)))
    kept: BeamDecoder = loaded.kept[BeamDecoder]
    return kept
