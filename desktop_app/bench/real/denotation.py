"""Whether an answer denotes what WikiTableQuestions expects: texts folded, numbers by value, dates by their parts.

After the evaluator of Pasupat and Liang 2015, "Compositional Semantic Parsing on Semi-Structured Tables", whose
canonical values are worked out here from the texts themselves.
"""

import re
import unicodedata
from collections.abc import Iterable

from desktop_app.media.dates import parse_date
from desktop_app.media.numbers import parse_number

_QUOTES = str.maketrans({**dict.fromkeys("‘’´`", "'"), **dict.fromkeys("“”„", '"'), **dict.fromkeys("‐‑‒–—−", "-")})
_FOOTNOTES = re.compile(r"((?<!^)\[[^\]]*\]|\[\d+\]|[•♦†‡*#+])*$")
_BRACKETS = re.compile(r"(?<!^)( \([^)]*\))*$")
_WRAPPED = re.compile(r'^"([^"]*)"$')
_PARTS = re.compile(r"^(\d{4}|xxxx)-(\d{1,2}|xx)-(\d{1,2}|xx)$")

_CLOSE = 1e-6
Denoted = str | float | tuple[int | None, ...]


def folded(text: str) -> str:
    """A text without accents, case, footnote marks, trailing brackets, outer quotes and a final full stop."""
    text = "".join(mark for mark in unicodedata.normalize("NFKD", text) if unicodedata.category(mark) != "Mn")
    text = text.translate(_QUOTES)
    while True:
        shorter = _FOOTNOTES.sub("", text.strip())
        shorter = _WRAPPED.sub(r"\1", _BRACKETS.sub("", shorter.strip()).strip())
        if shorter == text:
            break
        text = shorter
    return re.sub(r"\s+", " ", text.removesuffix(".")).lower().strip()


def value_of(text: str) -> Denoted:
    """What a text denotes: a number, a date as (year, month, day) with None for what it leaves out, or itself."""
    plain = folded(text)
    if parts := _PARTS.match(plain):
        return tuple(int(part) if part.isdigit() else None for part in parts.groups())
    number = parse_number(plain)
    if number is not None:
        return number
    day = parse_date(plain)
    return plain if day is None else (day.year, day.month, day.day)


def same(wanted: str, found: str) -> bool:
    """Whether two texts denote the same."""
    if folded(wanted) == folded(found):
        return True
    one, other = value_of(wanted), value_of(found)
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) < _CLOSE
    return not isinstance(one, str) and one == other


def right(wanted: Iterable[str], found: Iterable[str]) -> bool:
    """Whether the set of `found` texts is the set of `wanted` ones; nothing found is never right."""
    targets = {value_of(text): text for text in wanted}
    answers = {value_of(text): text for text in found}
    if not answers or len(answers) != len(targets):
        return False
    return all(any(same(target, answer) for answer in answers.values()) for target in targets.values())
