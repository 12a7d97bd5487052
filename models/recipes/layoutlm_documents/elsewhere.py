"""Questions that have nothing to do with a page: general knowledge, other people, what other kinds of document hold."""

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

from models.recipes.frame.word_lists import lines

from . import values
from .words import invented

_LISTS = lines(Path(__file__).with_suffix(".toml"))
_ANEW: dict[str, Callable[[Random], str]] = {
    "given": values.given,
    "person": values.person,
    "city": values.city,
    "country": values.country,
    "word": lambda rng: invented(rng, 1, 3),
}
_SLOT = re.compile(r"\{(\w+)\}")


def elsewhere(rng: Random) -> tuple[str, set[str]]:
    """A question in lower case, and the words that say what it is about: a page that has one of them might answer."""
    about: set[str] = set()

    def filled(slot: re.Match[str]) -> str:
        name = slot[1]
        said = _ANEW[name](rng) if name in _ANEW else _SLOT.sub(filled, rng.choice(_LISTS[name]))
        about.update(word for word in re.findall(r"\w+", said.lower()) if len(word) > 3)
        return said.lower()

    return _SLOT.sub(filled, rng.choice(_LISTS["forms"])), about
