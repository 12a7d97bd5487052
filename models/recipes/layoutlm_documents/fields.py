"""The fields of pages: what they are labelled with, what people call them when they ask, and what stands in them."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from . import values
from .words import FORMS, LABELS, invented


@dataclass(frozen=True)
class Kind:
    """One kind of field; see fields.toml."""

    key: str
    labels: tuple[str, ...]
    value: Callable[[Random], str]
    names: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    group: str = ""


def _kinds() -> tuple[Kind, ...]:
    """The kinds of fields.toml, in its order."""
    found = []
    for key, told in tomllib.loads(Path(__file__).with_name("fields.toml").read_text("utf-8")).items():
        value = values.one_of(*told["one_of"]) if "one_of" in told else getattr(values, told["value"])
        labels, names, questions = (tuple(told.get(name, ())) for name in ("labels", "names", "questions"))
        found.append(Kind(key, labels, value, names, questions, told.get("group", "")))
    return tuple(found)


KINDS = _kinds()
BY_KEY = {kind.key: kind for kind in KINDS}
PLACE = {kind.key: number for number, kind in enumerate(KINDS)}
MADE_UP = len(KINDS)
"""The number of a field with a label that was made up."""

VAGUE: dict[str, list[str]] = FORMS["vague"]
"""What a field may be called where it is the only one of its group."""


@dataclass
class Field:
    """A field of one page: its kind (None for one made up), label as printed, value, and what is printed after a label.

    hint: " (please print)", a number of an item; nobody repeats it when they ask.
    """

    kind: Kind | None
    label: str
    value: str
    hint: str = ""

    @property
    def number(self) -> int:
        """Of its kind, for the second head."""
        return MADE_UP if self.kind is None else PLACE[self.kind.key]

    @property
    def key(self) -> str:
        """Of its kind, or its label."""
        return self.label.lower() if self.kind is None else self.kind.key


def known(rng: Random, key: str) -> Field:
    """A field of a kind."""
    kind = BY_KEY[key]
    label = kind.labels[0] if rng.random() < 0.25 else rng.choice(kind.labels)
    return Field(kind, label, kind.value(rng), _hint(rng))


def _hint(rng: Random) -> str:
    return " " + rng.choice(FORMS["hints"]) if rng.random() < 0.02 else ""


def made_up(rng: Random) -> Field:
    """A field with a label of words put together, and any value: it can only be found by its words."""
    count = rng.choice((1, 2, 2, 2, 3, 3, 4))
    parts = [invented(rng, 1, 3) if rng.random() < 0.2 else rng.choice(LABELS) for _ in range(count)]
    if count > 2 and rng.random() < 0.3:
        parts[1] = rng.choice(("of", "of the", "for", "per", "and"))
    text = " ".join(parts)
    return Field(
        None,
        rng.choice((text.title(), text.capitalize(), text.title(), text.upper())),
        values.anything(rng),
        _hint(rng),
    )


def some(rng: Random, count: int, made_up_share: float = 0.4) -> list[Field]:
    """Fields of different kinds and labels."""
    found: list[Field] = []
    keys, labels = set(), set()
    while len(found) < count:
        field = made_up(rng) if rng.random() < made_up_share else known(rng, rng.choice(KINDS).key)
        if field.key not in keys and field.label.lower() not in labels:
            keys.add(field.key)
            labels.add(field.label.lower())
            found.append(field)
    return found
