"""A language model beside a checkpoint's weights, in the layout of transformers' Wav2Vec2ProcessorWithLM.

alphabet.json                 the text of each token: "" is the blank, " " the gap between words
language_model/attrs.json     what words weigh, as pyctcdecode names it
language_model/unigrams.txt   the words that are expected, one a line
language_model/*.arpa(.gz)    the n-grams; or a binary of KenLM

Of these an ARPA file alone is enough: its words are expected, in the tokenizer's letters, with pyctcdecode's weights.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from desktop_app.catalogue.files import LANGUAGE, is_kenlm, language_model, names_in
from desktop_app.paths import user_data_path
from desktop_app.problems import CheckpointProblem
from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.imported import FOLDER
from desktop_app.tasks.decoding.kenlm_binary import KenLM
from desktop_app.tasks.decoding.language import Language, Weights, WordModel
from desktop_app.tasks.decoding.lexicon import Lexicon, read_words, spellable
from desktop_app.tasks.decoding.ngram import NGram, first_words, read_arpa

ALPHABET, ATTRIBUTES, WORDS = "alphabet.json", f"{LANGUAGE}/attrs.json", f"{LANGUAGE}/unigrams.txt"

GREEDILY = f"remove its folder {LANGUAGE}: without it letters are written as they are heard"

_DEFAULTS = {"alpha": 0.5, "beta": 1.5, "unk_score_offset": -10.0, "score_boundary": True}
"""pyctcdecode's own, for what attrs.json leaves out."""

_NAMED = "Copy it again from where it comes or export it anew, or leave out the language model."
"""What helps where a file was named and not imported."""

_SAMPLE = 1_000
"""Words by which is told whether small letters or capitals are meant."""


def has_language(folder: Path) -> bool:
    """Whether a checkpoint brings a language model, in a form that is read here or not."""
    told = (folder / ALPHABET).is_file(), (folder / ATTRIBUTES).is_file()
    return all(told) or (not any(told) and _arpa(folder) is not None)


def _arpa(folder: Path) -> Path | None:
    """An ARPA file that is read here."""
    name = language_model(names_in(folder))
    return folder / name if name is not None and not is_kenlm(name) else None


def _as_written(own: Alphabet, words: Sequence[str]) -> Alphabet:
    """The tokenizer's letters, in the case in which most of these words are spelt: own as it is, small or capital."""
    cases = [own, *(replace(own, letters=tuple(map(case, own.letters))) for case in (str.lower, str.upper))]
    return max(cases, key=lambda alphabet: len(spellable(words, alphabet)))


def read_alphabet(folder: Path, own: Alphabet) -> Alphabet:
    """The tokens as the language model spells them (often in small letters where the tokenizer has capitals).

    own: the tokenizer's. Raises CheckpointProblem where they are parts of words, or as many as the logits are not.
    """
    path = folder / ALPHABET
    if not path.is_file() and (arpa := _arpa(folder)) is not None:
        return _as_written(own, first_words(arpa))
    content = _read_object(path)
    labels = content.get("labels")
    if not isinstance(labels, list) or not all(isinstance(label, str) for label in labels):
        raise CheckpointProblem(path, "it lists no letters", f"Copy the file again, or {GREEDILY}.")
    if content.get("is_bpe"):
        reason = "its language model is of parts of words, which are not decoded here"
        raise CheckpointProblem(path, reason, f"Choose one that is of letters, or {GREEDILY}.")
    if len(labels) != len(own.letters):
        reason = f"it lists {len(labels)} letters, and the checkpoint writes {len(own.letters)}"
        raise CheckpointProblem(path, reason, f"Copy the whole checkpoint again, or {GREEDILY}.")
    return Alphabet(tuple(labels), own.blank, own.word_delimiter)


def read_weights(folder: Path) -> Weights:
    """What words weigh.

    pyctcdecode multiplies alpha by the natural logarithm of the n-gram's probability, adds to its decimal one
    unk_score_offset for a word that is not expected, and beta for every word (pyctcdecode/language_model.py,
    LanguageModel.score). Unlike there, the end of the sound is not taken for the end of a sentence.
    """
    path = folder / ATTRIBUTES
    return _weights(path, _DEFAULTS | (_read_object(path) if path.is_file() else {}))


def _weights(path: Path, found: dict[str, Any]) -> Weights:
    try:
        alpha, beta, offset = (float(found[name]) for name in ("alpha", "beta", "unk_score_offset"))
    except (TypeError, ValueError) as error:
        raise CheckpointProblem(path, f"it is damaged ({error})", f"Copy the file again, or {GREEDILY}.") from error
    return Weights(alpha, beta, alpha * math.log(10.0) * offset, boundary=bool(found["score_boundary"]))


def read_language(folder: Path, alphabet: Alphabet) -> Language:
    """The language of a checkpoint: expected words, n-grams and weights.

    Raises CheckpointProblem where a file is damaged or missing, or is a binary of KenLM without its library.
    """
    weights, words = read_weights(folder), read_words(folder / WORDS)
    model = read_model(folder)
    if not words and isinstance(model, NGram):
        words = model.words
    expected = spellable(words, alphabet)
    if not expected:
        reason = "it lists no word that the checkpoint has letters for"
        raise CheckpointProblem(folder / WORDS, reason, f"Write its words there, one a line, or {GREEDILY}.")
    return Language(Lexicon(expected, alphabet), model, weights)


def read_imported(path: Path, own: Alphabet, folder: Path | None) -> tuple[Alphabet, Language]:
    """The language of an ARPA file that a person brings, and the tokens as it spells them.

    own: the tokenizer's. folder: of the checkpoint, whose weights count where it tells some. Raises CheckpointProblem.
    """
    kept = user_data_path(FOLDER) in path.parents
    advice = "Import it once more, or go back to the checkpoint's own." if kept else _NAMED
    if not path.is_file():
        raise CheckpointProblem(path, "this language model is no longer there", advice)
    try:
        model = read_arpa(path)
    except CheckpointProblem as problem:
        raise CheckpointProblem(path, problem.reason, advice) from problem
    alphabet = _as_written(own, model.words[:_SAMPLE])
    expected = spellable(model.words, alphabet)
    if not expected:
        reason = "this language model lists no word that the checkpoint has letters for"
        raise CheckpointProblem(path, reason, "Take one in the language and the letters of the checkpoint.")
    return alphabet, Language(
        Lexicon(expected, alphabet), model, read_weights(folder) if folder else _weights(path, _DEFAULTS)
    )


def read_model(folder: Path) -> WordModel:
    """The n-grams of a checkpoint."""
    name = language_model(names_in(folder))
    if name is None:
        reason = "it has no n-grams in a form that is read here (an ARPA file, packed with gzip or not)"
        raise CheckpointProblem(folder / LANGUAGE, reason, f"Copy its .arpa file there, or {GREEDILY}.")
    if not is_kenlm(name):
        return read_arpa(folder / name)
    if find_spec("kenlm") is None:
        raise CheckpointProblem(
            folder / name,
            "this is a binary of KenLM, which its own library alone reads",
            f"Put the ARPA file that it was built from beside it, install the Python package kenlm, or {GREEDILY}.",
        )
    return KenLM(folder / name)


def _read_object(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        reason = f"it cannot be read ({error})"
        raise CheckpointProblem(path, reason, f"Copy the file again, or {GREEDILY}.") from error
    if not isinstance(content, dict):
        raise CheckpointProblem(path, "it is no JSON object", f"Copy the file again, or {GREEDILY}.")
    return content
