"""Common English words and everyday phrases that the speech recipe's grammar does not draw, for the decoder."""

from pathlib import Path

from models.recipes.word_lists import texts

_TEXTS = texts(Path(__file__).with_suffix(".toml"))
WORDS = tuple(word for name, text in _TEXTS.items() if name.startswith("words.") for word in text.split())
PHRASES = tuple(_TEXTS["phrases.everyday"].strip().splitlines())
