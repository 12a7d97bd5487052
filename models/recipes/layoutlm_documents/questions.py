"""What people ask about a page: by the words that are printed, by other words for them, and for what is not there."""

import re
from collections.abc import Collection
from dataclasses import replace
from random import Random

from . import values
from .elsewhere import elsewhere
from .fields import KINDS, VAGUE, Field
from .item_tables import Cell
from .words import FORMS, LABELS, invented

_ASK_FORMS, _ASK_WEIGHTS = zip(*FORMS["asks"], strict=True)
_GENERIC = {"total": "sum", "invoice_date": "date", "invoice_number": "number", "seller": "firm", "buyer": "firm"}


def _asked(rng: Random, name: str, group: str) -> str:
    forms = FORMS["asks_of"].get(group, ())
    said = rng.choice(forms) if forms and rng.random() < 0.3 else rng.choices(_ASK_FORMS, _ASK_WEIGHTS)[0]
    return said.format(name)


def _printed(rng: Random, label: str) -> str:
    """A label as a person repeats it: without its signs, in lower case."""
    name = label.lower().strip(".:# ").replace("&", "and") if rng.random() < 0.85 else label
    return name.replace("'", "") if rng.random() < 0.5 else name


def about(rng: Random, field: Field, others: list[Field]) -> str:
    """A question for a field. others: all that the page has, so that no vague word is used."""
    if isinstance(field, Cell):
        item = field.item.lower() if rng.random() < 0.8 else field.item
        return rng.choice(field.asks).format(item=item, label=_printed(rng, field.label))
    if field.kind is None:
        if field.label == "title":
            return rng.choice(FORMS["about_title"])
        return _asked(rng, _printed(rng, field.label), "")
    kind = field.kind
    turn = rng.random()
    if (
        kind.group in VAGUE
        and turn < 0.08
        and sum(other.kind is not None and other.kind.group == kind.group for other in others) == 1
    ):
        return _asked(rng, rng.choice(VAGUE[kind.group]), kind.group)
    if kind.questions and turn < 0.3:
        return rng.choice(kind.questions)
    if turn < 0.65:
        printed = {other.label.lower() for other in others if other is not field}
        if names := [name for name in kind.names if name not in printed]:
            return _asked(rng, rng.choice(names), kind.group)
    return _asked(rng, _printed(rng, field.label), kind.group)


def _of_no_row(rng: Random, cells: list[Cell], printed: set[str]) -> str | None:
    """A question for a cell of a row that the page does not have."""
    name = rng.choice((values.thing, values.person, values.phrase, values.city))(rng)
    if printed & set(_words(name)):
        return None
    return about(rng, replace(rng.choice(cells), item=name), [])


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.lower()) if len(word) > 3]


def missing(rng: Random, present: list[Field], loose: Collection[str] = ()) -> str:
    """A question that a page with these fields does not answer. loose: kinds and groups of what it has besides."""
    keys = {field.key for field in present}
    groups = {field.kind.group for field in present if field.kind is not None}
    labels = {word for field in present for word in field.label.lower().split()}
    printed = {
        word
        for field in present
        for text in (field.label, field.value, field.item if isinstance(field, Cell) else "")
        for word in _words(text)
    }
    cells = [field for field in present if isinstance(field, Cell) and field.asks]
    for _ in range(30):
        turn = rng.random()
        if turn < 0.3:
            question, subject = elsewhere(rng)
            if not subject & printed:
                return question
            continue
        if turn < 0.4 and cells:
            if found := _of_no_row(rng, cells, printed):
                return found
            continue
        if turn < 0.6:
            words = [
                invented(rng, 1, 3) if rng.random() < 0.3 else rng.choice(LABELS)
                for _ in range(rng.choice((1, 2, 2, 3)))
            ]
            if sum(word in labels for word in words) <= (len(words) - 1) / 2:
                return _asked(rng, " ".join(words), "")
            continue
        kind = rng.choice(KINDS)
        if (
            kind.key in keys
            or kind.key in loose
            or kind.group in loose
            or (kind.group in groups and rng.random() < 0.4)
            or (kind.key in _GENERIC and kind.group in groups)
        ):
            continue
        if any(
            label.lower() in field.label.lower() or field.label.lower() in label.lower()
            for label in kind.labels
            for field in present
        ):
            continue
        return about(rng, Field(kind, rng.choice(kind.labels), ""), present)
    return "what is the " + invented(rng) + "?"


def ask(
    rng: Random, present: list[Field], count: int, cells: float, absent: float = 0.2, loose: Collection[str] = ()
) -> list[tuple[str, int]]:
    """Questions with the number of the field that answers, -1 for none.

    cells: the share of questions about cells of tables, where the page has any. loose: as in missing().
    """
    plain = [number for number, field in enumerate(present) if not isinstance(field, Cell)]
    in_tables = {number: field for number, field in enumerate(present) if isinstance(field, Cell) and field.asks}
    texts: dict[str, int] = {}
    for field in present:
        texts[field.label.lower()] = texts.get(field.label.lower(), 0) + 1
    found = []
    rng.shuffle(plain)
    rare = [number for number in plain if present[number].key in _GENERIC]
    order = (rare + plain if rng.random() < 0.4 else plain) or list(in_tables)
    for place in range(count):
        if not order or rng.random() < absent:
            found.append((missing(rng, present, loose), -1))
        elif in_tables and rng.random() < cells:
            number, cell = rng.choice(list(in_tables.items()))
            same = (each.label == cell.label and each.item.lower() == cell.item.lower() for each in in_tables.values())
            found.append((about(rng, cell, present), number) if sum(same) == 1 else (missing(rng, present, loose), -1))
        else:
            number = order[place % len(order)]
            found.append((about(rng, present[number], present), number))
    return found
