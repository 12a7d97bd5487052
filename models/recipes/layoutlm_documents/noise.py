"""What OCR makes of a page: the order of its words, characters taken for others, words torn and run together.

How often which character is taken for which was measured with tesserocr on worn pages (confusions.json, written by
measuring.py); the rates of what happens to whole words come from there too.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from random import Random

from .sheet import NOTHING, Placed, Sheet

FILE = Path(__file__).parent / "confusions.json"
_MEASURED = json.loads(FILE.read_text("utf-8")) if FILE.exists() else {"characters": {}}
CONFUSIONS: dict[str, list[tuple[str, float]]] = {
    character: [(other, share) for other, share in found] for character, found in _MEASURED["characters"].items()
}
"""By character: what it is taken for, with its share among all mistakes."""


@dataclass(slots=True)
class Seen:
    """A word as OCR or a text layer gives it, in points; tag and field as in Placed."""

    text: str
    box: tuple[float, float, float, float]
    tag: int
    field: int


@dataclass(frozen=True)
class Wear:
    """How bad a page is. wrong: share of characters mistaken; torn, joined, lost, dirt: shares of words."""

    wrong: float = 0.0
    torn: float = 0.0
    joined: float = 0.0
    lost: float = 0.0
    dirt: float = 0.0
    jitter: float = 0.0


def wear(rng: Random) -> Wear:
    """A text layer without faults in four of ten, else a scan of any quality."""
    if rng.random() < 0.4:
        return Wear()
    bad = rng.random() ** 2
    return Wear(0.04 * bad, 0.02 * bad, 0.03 * bad, 0.015 * bad, 0.02 * bad, 0.06 + 0.1 * bad)


def _line_numbers(words: list[Placed]) -> list[int]:
    """Which line each word is on, from the top, by the base it stands on."""
    order = sorted(range(len(words)), key=lambda number: words[number].base)
    lines, line, last = [0] * len(words), 0, None
    for number in order:
        word = words[number]
        if last is not None and word.base - last > word.size * 0.45:
            line += 1
            last = word.base
        elif last is None:
            last = word.base
        lines[number] = line
    return lines


def ordered(words: list[Placed], in_blocks: bool) -> list[Placed]:
    """Words in the order in which they are read: line by line, or block by block as page segmentation finds them."""
    if in_blocks:
        return words  # they were set block by block
    lines = _line_numbers(words)
    return [
        words[number] for number in sorted(range(len(words)), key=lambda number: (lines[number], words[number].left))
    ]


def _mistaken(rng: Random, text: str, share: float) -> str:
    if share == 0 or rng.random() > share * len(text):
        return text
    at = rng.randrange(len(text))
    others = CONFUSIONS.get(text[at])
    if not others:
        return text[:at] + text[at + 1 :] if len(text) > 2 else text
    turn, total = rng.random() * sum(weight for _, weight in others), 0.0
    for other, weight in others:
        total += weight
        if turn <= total:
            return text[:at] + other + text[at + 1 :]
    return text


def seen(rng: Random, sheet: Sheet, how: Wear | None = None) -> list[Seen]:
    """The words of a page as a program gets them."""
    how = wear(rng) if how is None else how
    words = ordered(sheet.inside(), rng.random() < 0.25)
    loose = how.jitter == 0 and rng.random() < 0.5  # the boxes of text layers hold whole lines
    found: list[Seen] = []
    shift_x, shift_y = (
        (rng.uniform(-0.01, 0.01) * sheet.wide, rng.uniform(-0.01, 0.01) * sheet.high) if how.jitter else (0.0, 0.0)
    )
    for word in words:
        if how.lost and rng.random() < how.lost:
            continue
        top, bottom = (word.base - 0.9 * word.size, word.base + 0.22 * word.size) if loose else (word.top, word.bottom)
        box = [word.left + shift_x, top + shift_y, word.right + shift_x, bottom + shift_y]
        if how.jitter:
            slack = how.jitter * word.size
            box = [edge + rng.uniform(-slack, slack) for edge in box]
        text = _mistaken(rng, word.text, how.wrong) if how.wrong else word.text
        if how.dirt and rng.random() < how.dirt:
            found.append(
                Seen(
                    rng.choice((".", "|", "-", "'", "_", "~", ",", "=", "i", "—", ":")),
                    (box[0] - 4, box[1], box[0] - 2, box[3]),
                    0,
                    NOTHING,
                )
            )
        if how.torn and len(text) > 3 and rng.random() < how.torn:
            cut = rng.randint(1, len(text) - 1)
            middle = box[0] + (box[2] - box[0]) * cut / len(text)
            found.append(Seen(text[:cut], (box[0], box[1], middle, box[3]), word.tag, word.field))
            found.append(Seen(text[cut:], (middle, box[1], box[2], box[3]), word.tag, word.field))
        elif (
            how.joined
            and found
            and found[-1].field == word.field
            and abs(found[-1].box[3] - box[3]) < word.size * 0.4
            and 0 < box[0] - found[-1].box[2] < word.size * 0.5
            and rng.random() < how.joined
        ):
            last = found[-1]
            found[-1] = Seen(
                last.text + text,
                (last.box[0], min(last.box[1], box[1]), box[2], max(last.box[3], box[3])),
                last.tag,
                last.field,
            )
        else:
            found.append(Seen(text, (box[0], box[1], box[2], box[3]), word.tag, word.field))
    return found
