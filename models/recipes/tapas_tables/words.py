"""The words that generated tables and questions are made of, split into those trained on and those held out.

Every list is cut by `split`: each fourth word is never seen in training, so that a figure on "unseen words" means it.
The concepts (age, price, length, ...) carry the everyday ways of asking about a column: they are what a checkpoint has
to know beyond matching words, so they are shared by both sides; their templates are split in `phrases`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from models.recipes.frame.word_lists import lines, words


def split(words: Sequence[str], unseen: bool) -> list[str]:
    """The held-out quarter of `words`, or the other three."""
    return [word for place, word in enumerate(words) if (place % 4 == 3) == unseen]


_LISTS = words(Path(__file__).with_suffix(".toml"))


def _table(name: str) -> dict[str, tuple[str, ...]]:
    """The lists of a table by their own names."""
    return {key.removeprefix(f"{name}."): found for key, found in _LISTS.items() if key.startswith(f"{name}.")}


FIRST_NAMES = _LISTS["first_names"]
LAST_NAMES = _LISTS["last_names"]
CITIES = _LISTS["cities"]
COUNTRIES = _LISTS["countries"]
TITLE_WORDS = _LISTS["title_words"]
TOPIC_WORDS = _LISTS["topic_words"]
PRODUCT_WORDS = _LISTS["product_words"]
ADJECTIVES = _LISTS["adjectives"]
COMPANY_WORDS = _LISTS["company_words"]
COMPANY_ENDINGS = _LISTS["company_endings"]
NOUNS = _table("nouns")
CATEGORIES = _table("categories")

# Headers of columns that no concept describes: asked about by their own words alone.
NUMBER_NOUNS = _LISTS["number_nouns"]
TEXT_NOUNS = _LISTS["text_nouns"]
HEADER_MODIFIERS = _LISTS["header_modifiers"]

# Things that are counted: "how many {h} does {r} have" is a lookup, "how many {h} in total" a sum.
COUNTED = _LISTS["counted"]


@dataclass(frozen=True)
class Domain:
    """What the rows of a table are; see domains.toml."""

    singular: str
    plural: str
    headers: tuple[str, ...]
    naming: str


def domains(unseen: bool) -> list[Domain]:
    """The domains trained on, or those only evaluated on."""
    told = lines(Path(__file__).with_name("domains.toml"))["unseen" if unseen else "seen"]
    rows = (line.split(" | ") for line in told)
    return [Domain(one, many, tuple(headers.split(", ")), naming) for one, many, headers, naming in rows]
