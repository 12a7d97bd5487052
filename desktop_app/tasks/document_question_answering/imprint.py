"""Who wrote a page, by its small print: the line that says what kind of company it is, and the name before or over it.

Law asks for it on bills of many countries: capital and register in France, "Registered Office" in India and Britain,
Handelsregister in Germany, KvK in the Netherlands.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from desktop_app.media.documents.pages import Word
from desktop_app.tasks.document_question_answering import labels
from desktop_app.tasks.document_question_answering.rows import Cell

_LOWER = 0.6
"""Where the part of a page begins in which small print stands."""

_NEAR = 1.5
"""Heights of a line down to the next one of the same small print."""

_LONGEST = 6
"""Words of a name at most."""

_REGISTERED = re.compile(
    r"\bau capital de\b|\b(?:rcs|rsc|siret|siren)\b|\bsi[eè]ge social\b|\bregistered (?:office|in)\b"
    r"|\bhandelsregister\b|\bamtsgericht\b|\bhrb ?\d|\bkvk\b.*\d|\bregistro mercantil\b|\bcapital social\b"
    r"|\bcin ?: ?[ul]\d",
    re.IGNORECASE,
)
"""What small print says of a company and nothing else does."""

_BEGINS = re.compile(r"(?:" + _REGISTERED.pattern + r")|\b(?:corporate|head) office\b|\bau capital\b", re.IGNORECASE)

_PARTED = frozenset("•●·|-–—−,;/")


def company(rows: Sequence[Sequence[Cell]], is_name: Callable[[str], bool]) -> Sequence[Word] | None:
    """The name in the small print of a page; None where it has none, or several.

    is_name: whether some words can be a name.
    """
    found = {"".join(labels.words_of(_text(words))): words for words in _names(rows, is_name)}
    return next(iter(found.values())) if len(found) == 1 else None


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words).strip(" ,;")


def _names(rows: Sequence[Sequence[Cell]], is_name: Callable[[str], bool]) -> Iterator[Sequence[Word]]:
    """The names that begin lines of small print, or stand on the line over their first."""
    for number, row in enumerate(rows):
        for cell in row:
            if cell.top < _LOWER or not _REGISTERED.search(cell.text):
                continue
            words = _before(cell) or _over(rows[:number], cell, is_name)
            name = _text(words)
            if 0 < len(words) <= _LONGEST and is_name(name) and not labels.FORMS.issuperset(labels.words_of(name)):
                yield words


def _before(cell: Cell) -> Sequence[Word]:
    """The words of a line before what it says of the company: "Free SAS" of "Free SAS au capital de 3.441 Euros"."""
    words: list[Word] = []
    for at, word in enumerate(cell.words[: _LONGEST + 1]):
        rest = " ".join(each.text for each in cell.words[at : at + 4])
        if set(word.text) <= _PARTED or _BEGINS.match(rest):
            break
        words.append(word)
        if word.text.endswith((",", ";")):
            break
    return words


def _over(above: Sequence[Sequence[Cell]], first: Cell, is_name: Callable[[str], bool]) -> Sequence[Word]:
    """The name alone on the line over small print, past further lines of it."""
    top, height = first.top, first.bottom - first.top
    for row in reversed(above):
        near = [cell for cell in row if cell.left < first.right and cell.right > first.left]
        if not near:
            continue
        cell = near[0]
        if top - cell.bottom > _NEAR * max(height, cell.bottom - cell.top):
            return ()
        if len(near) == 1 and len(cell.words) <= _LONGEST and is_name(cell.text):
            return cell.words
        if not _REGISTERED.search(cell.text) and not any(map(str.isdigit, cell.text)):
            return ()
        top = cell.top
    return ()
