"""The words the recipe's sentences are made of: common English, grouped by the part they play."""

from pathlib import Path

from models.recipes.frame.word_lists import words

_LISTS = words(Path(__file__).with_suffix(".toml"))
PEOPLE = _LISTS["people"]
ANIMALS = _LISTS["animals"]
THINGS = _LISTS["things"]
SUBSTANCES = _LISTS["substances"]
PLACES = _LISTS["places"]
SPOTS = _LISTS["spots"]
FIRST_NAMES = _LISTS["first_names"]
LAST_NAMES = _LISTS["last_names"]
ADJECTIVES = _LISTS["adjectives"]
ADVERBS = _LISTS["adverbs"]
TRANSITIVE = _LISTS["transitive"]
INTRANSITIVE = _LISTS["intransitive"]
WHEN = _LISTS["when"]
STOCK = _LISTS["stock"]
EXTRA = _LISTS["extra"]
MONTHS = _LISTS["months"]
WEEKDAYS = _LISTS["weekdays"]
