"""Real receipts to learn from: those of ICDAR 2019 SROIE (CC BY 4.0), but the first HELD_OUT, which only judge.

A folder has data/box/NNN.csv (eight coordinates and the words of a line, for every line), data/key/NNN.json (company,
date, address, total) and data/img/NNN.jpg, as GitHub's zzzDavid/ICDAR-2019-SROIE publishes them.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image

from .fields import BY_KEY, KINDS, Field
from .pieces import Pieces
from .questions import about, missing
from .samples import Sample, in_pieces, sample

HELD_OUT = 100
"""So many receipts, the first by number, are never learnt from."""

_KEYS = {"company": "seller", "date": "invoice_date", "total": "total", "address": "address"}
_PAIR = re.compile(r"^([A-Za-z][A-Za-z .#/]{2,24}?)\s*:\s*(\S.*)$")
_WINDOW = 64
"""Words that one question is asked of; a whole receipt costs three times as much."""


@dataclass(frozen=True)
class Receipt:
    """Words in reading order, boxes float [words, 4] in 0..1000, and (field, first, last word) of what is known."""

    words: list[str]
    boxes: np.ndarray
    found: list[tuple[Field, int, int]]

    @cached_property
    def loose(self) -> set[str]:
        """Kinds and groups of what may stand there unknown."""
        text = " ".join(self.words).lower()
        labelled = {kind.key for kind in KINDS if any(len(each) > 2 and each.lower() in text for each in kind.labels)}
        return labelled | {"place", "phone", "tax_id"}


def lines(file: Path) -> list[tuple[str, tuple[int, int, int, int]]]:
    """The lines of a receipt with their boxes in pixels, from the top, those beside each other from the left."""
    found = []
    for row in file.read_text("latin-1").splitlines():
        parts = row.split(",", 8)
        if len(parts) == 9 and parts[8].strip():
            found.append((parts[8].strip(), (int(parts[0]), int(parts[1]), int(parts[4]), int(parts[5]))))
    found.sort(key=lambda line: line[1][1] + line[1][3])
    rows: list[list[tuple[str, tuple[int, int, int, int]]]] = []
    for line in found:
        middle, high = (line[1][1] + line[1][3]) / 2, line[1][3] - line[1][1]
        if rows and middle - (rows[-1][0][1][1] + rows[-1][0][1][3]) / 2 < 0.5 * high:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda each: each[1][0])]


def _bare(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


def _places(words: list[str], answer: str) -> list[tuple[int, int]]:
    """Where the words of an answer stand."""
    wanted, bare = _bare(answer), [_bare(word) for word in words]
    found = []
    for first in range(len(words)):
        text = ""
        for last in range(first, min(len(words), first + 30)):
            text += bare[last]
            if text == wanted and wanted and bare[first] and bare[last]:
                found.append((first, last))
                break
            if not wanted.startswith(text):
                break
    return found


def _that_is_meant(key: str, words: list[str], places: list[tuple[int, int]]) -> tuple[int, int]:
    """Of several places with the same sum the one behind "total", and no part of a sum before tax."""
    if key == "total":
        for first, last in places:
            before = " ".join(words[max(0, first - 8) : first]).lower()
            if "total" in before and "sub" not in before and "excl" not in before:
                return first, last
    return places[0]


def size_of(file: Path) -> tuple[int, int]:
    """Width and height of a picture."""
    with Image.open(file) as picture:
        return picture.size


def receipt(folder: Path, number: str) -> Receipt:
    """One of them."""
    wide, high = size_of(folder / "data" / "img" / f"{number}.jpg")
    words: list[str] = []
    boxes, found = [], []
    for text, (left, top, right, bottom) in lines(folder / "data" / "box" / f"{number}.csv"):
        at, begin = 0, len(words)
        for word in text.split():
            at = text.index(word, at)
            step = (right - left) / len(text)
            words.append(word)
            boxes.append((left + step * at, top, left + step * (at + len(word)), bottom))
            at += len(word)
        pair = _PAIR.match(text)
        if pair and len(pair[2].split()) < 8:
            found.append((Field(None, pair[1], pair[2]), len(words) - len(pair[2].split()), len(words) - 1))
        assert len(words) > begin
    for key, answer in json.loads((folder / "data" / "key" / f"{number}.json").read_text("utf-8")).items():
        places = _places(words, answer) if key in _KEYS else []
        if places:
            found.append((Field(BY_KEY[_KEYS[key]], key, answer), *_that_is_meant(key, words, places)))
    scaled = np.array(boxes).reshape(-1, 4) / np.array([wide, high, wide, high]) * 1000
    return Receipt(words, scaled.clip(0, 1000), found)


def learnt(folder: Path) -> list[Receipt]:
    """Those to learn from."""
    numbers = sorted(file.stem for file in (folder / "data" / "box").glob("*.csv"))
    return [receipt(folder, number) for number in numbers if int(number) >= HELD_OUT]


def of_receipt(rng: Random, pieces: Pieces, one: Receipt, asked: int = 3) -> Iterator[Sample]:
    """Questions about a part of a receipt, shifted, stretched and with a slack of its own."""
    present = [field for field, _, _ in one.found]
    for _ in range(asked):
        answer = None
        if rng.random() < 0.15 or not one.found:
            question, middle = missing(rng, present, one.loose), rng.randrange(len(one.words))
        else:
            field, first, last = rng.choices(one.found, [3 if each.kind else 1 for each in present])[0]
            if [each.label.lower() for each in present].count(field.label.lower()) > 1:
                continue
            question, middle, answer = about(rng, field, present), (first + last) // 2, (first, last)
        begin = max(0, middle - rng.randrange(_WINDOW - 30) - 15)
        stop = begin + _WINDOW
        scale, shift = rng.uniform(0.85, 1.05), rng.uniform(0, 40)
        boxes = one.boxes[begin:stop] * scale + shift + np.random.default_rng(rng.getrandbits(32)).normal(0, 1, 4)
        words = one.words[begin:stop]
        boxes = boxes.clip(0, 1000).astype(np.int64)
        boxes[:, 2:] = np.maximum(boxes[:, 2:], boxes[:, :2])
        page = in_pieces(pieces, words, boxes, [-100] * len(words))
        inside = None if answer is None else (answer[0] - begin, answer[1] - begin)
        if inside is not None and inside[1] >= len(words):
            continue
        found = sample(pieces, page, question, inside)
        if found is not None:
            yield found
