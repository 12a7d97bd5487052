"""What of decoding and hot words can be refused before a checkpoint is loaded: its folder has its letters. No torch."""

import json
from collections.abc import Sequence
from pathlib import Path

from desktop_app.catalogue import Catalogue
from desktop_app.hot_words import SUBJECT, HotWord
from desktop_app.problems import BadQuestion
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.hot_words import spelt

_AUTO = "auto"

LANGUAGE_MODEL = "Language model"


def check_decoding(decoding: str, given: str = SUBJECT) -> None:
    """Raises BadQuestion for hot words, or a language model, with a decoding that looks for no words."""
    if decoding != _AUTO:
        advice = f"Leave out the {given.lower()}, or decode with “auto”."
        raise BadQuestion(given, f"“{decoding}” decoding looks for no words", advice)


def check(hot_words: Sequence[HotWord], decoding: str, checkpoint: str | None) -> None:
    """Raises BadQuestion for hot words that a checkpoint cannot write, or that are not looked for.

    checkpoint: as a question has it. One whose folder does not tell its letters (no vocab.json, or one of several
    languages) is left to the decoder. Raises CheckpointProblem.
    """
    if not hot_words:
        return
    check_decoding(decoding)
    catalogue, task = Catalogue(), AutomaticSpeechRecognition.task
    entry = catalogue.default(task) if checkpoint is None else catalogue.find(checkpoint, task)
    alphabet = _alphabet(entry.folder) if entry.folder is not None else None
    if alphabet is not None:
        for word in dict.fromkeys(word for each in hot_words for word in each.words):
            spelt(word, alphabet)


def _alphabet(folder: Path) -> Alphabet | None:
    try:
        found = json.loads((folder / "vocab.json").read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not all(isinstance(each, int) for each in found.values()):
        return None
    letters = tuple(found)
    # Marks like <pad> are no letters of a word; only the sign between words could be taken for one.
    return Alphabet(letters, blank=-1, word_delimiter=letters.index("|") if "|" in letters else -1)
