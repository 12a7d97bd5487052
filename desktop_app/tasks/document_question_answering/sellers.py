"""Who wrote a page, where no label says it: the line above the address, or a name at the top."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.media.documents.pages import Word
from desktop_app.tasks.document_question_answering import beside, forms, imprint, labels, wordings, written
from desktop_app.tasks.document_question_answering.asked import SELLER
from desktop_app.tasks.document_question_answering.rows import Cell
from desktop_app.translation import worded

_TOP = 0.3
"""Share of what is written on the first page in which the seller is looked for."""

_AT_TOP, _AS_SENDER = 0.45, 0.7
"""How surely a name at the top is the seller, and the first part of the line above the address."""

AT_TOP = worded("No label says so: it stands at the top of the page.")
AS_SENDER = worded("No label says so: it begins the line above the address.")
MAY_PAY = worded("No label says so, and it may be the one who pays: it stands above an address alone.")

IN_SMALL_PRINT = worded("No label says so: the small print names it as the company.")

AT_FOOT = worded("No label says so: it begins the line with an address at the foot of the page.")

_FOOT, _LINES_OF_FOOT = 0.8, 6
"""Where the foot of a page begins, and lines that it has at most."""

_LOOSE = 0.75
"""Labels that mean a field less surely than this begin names, too."""

_BRACKETS = frozenset("[({<|")
"""What no name begins with: boxes of forms, and remarks."""

_ENDS_OF_LABELS = ("nummer", "datum", "zeitraum", "number", "nr")
"""What labels end with in one word, as German has them: "Kundennummer"."""

_LAST_OF_LABELS = frozenset(
    "name names address addresses detail details particulars information date id phone telephone email"
    " contact amount quantity reference nom nombre adresse direccion telefono fecha".split()
)
"""The last words of labels and of headings of blocks: "Building name", "Hotel Details"; seldom of names."""

_SHORT_LABEL = 2
"""Words of a label at most that has a word of companies: "Bank name", "Hotel details"."""

_STEP = re.compile(r"\d{1,2}[.)] |\d{1,4} ?[-–] ")
"""What begins one of several things to be done, or to be paid for."""

_POINTS = frozenset("，。；：")
"""Signs of Chinese and Japanese sentences."""

_SHORT_FORM = 5
"""Signs of a word with a point that may be a short form, as "Corp." and "Inc."."""

_PARTED = frozenset("•●·|-–—,♦/")
_TOWN = re.compile(r"\b(?:[A-Z]{1,3}-)?\d{4,5}\b(?: [^\W\d])")
"""A postal code with a town behind it, as on the line that the window of an envelope shows above the address."""

_POSTAL = re.compile(
    r"\b(?:[A-Z]{1,3}[- ])?\d{4,6}\b [^\W\d]|[^\W\d],? [A-Z]{2} \d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b"
)
_LINE_OF_TOWN = re.compile(
    r"(?:^|, )(?:[A-Z]{1,3}[- ])?\d{4,6}\b [^\W\d]|[^\W\d],? [A-Z]{2} \d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b"
)
_ENDS_IN_CODE = re.compile(r"^[^\W\d].*[ .,][A-Z][A-Z.]*,? \d[\d ]{4,5}(?:-\d{4})?$")
"""A town and a state before a postal code."""

_LEGAL = frozenset("capital rcs siret siren naf handelsregister amtsgericht registered".split())
"""Words of the line of small print that says what kind of company it is."""

_BIC = re.compile(r"[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?")
"""The code of a bank (ISO 9362)."""

_STREET = re.compile(
    r"\d+\w?,? (?:.* )?(?:rue|street|st|avenue|ave|av|road|rd|boulevard|blvd|bd|lane|drive|chemin|place|allee|allée)\b",
    re.IGNORECASE,
)
"""A house number with the name of a street."""

_ENDS_IN_STREET = re.compile(
    r"\b\d+\w?,? (?:[\w.'’]+ ){0,3}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|parkway|pkwy|highway)\.?$",
    re.IGNORECASE,
)
"""A house number with the name of a street, behind what the house is called: "Harbor House 12 Quay Street"."""

_RUNNING, _SMALL = 5, 0.8
"""Words of a line of running text at least, and the share of them above which begin with a small letter."""

_LONGEST = 9
"""Words of a name at most: more are several things that stand side by side."""

_BLOCK = 7
"""Lines of an address at most."""


@dataclass(frozen=True)
class Name:
    """Words that may be the seller, how surely, in 0..1, and what is to be said of them."""

    words: Sequence[Word]
    weight: float
    doubt: str


def is_name(text: str) -> bool:
    """Whether some words can be the name of a seller: letters, and no label or title."""
    plain = labels.words_of(text)
    letters = sum(map(str.isalpha, text))
    label = tuple(plain) in labels.ADDRESSED or tuple(plain) in labels.LABELS[SELLER]
    mostly = letters >= 3 and letters >= 0.5 * len(text.replace(" ", ""))
    named = {word for word in plain if not any(map(str.isdigit, word)) and word != "of"}
    bank = _BIC.fullmatch(text) is not None and any(map(str.isdigit, text))
    line = text.rstrip().endswith(",") and labels.COMPANIES.isdisjoint(plain)
    street = line or _STREET.match(text) is not None or _ends_in_street(text, plain)
    reached = bank or street or "@" in text or text.lower().startswith(("www.", "http"))
    return (
        mostly
        and len(text.split()) <= _LONGEST
        and not reached
        and ":" not in text
        and not label
        and not _TOWN.match(text)
        and not named <= labels.NO_NAMES
        and not set(plain) <= labels.FORMS
        and text[:1] not in _BRACKETS
        and not _is_said(text)
        and not _is_running(text)
        and _LEGAL.isdisjoint(plain)
        and not _is_of_page(text, plain)
    )


def _is_of_page(text: str, plain: Sequence[str]) -> bool:
    """Whether words are those of a form: its label, what it tells who fills it in, or what it is to its reader."""
    company = not labels.COMPANIES.isdisjoint(plain)
    last = plain[-1] if plain else ""
    label = last.endswith(_ENDS_OF_LABELS) or (last in _LAST_OF_LABELS and (not company or len(plain) <= _SHORT_LABEL))
    label = label or (wordings.LABEL_WORDS.issuperset(plain) and not company)
    told = _STEP.match(text) is not None or not _POINTS.isdisjoint(text)
    yours = plain[:1] == ["your"] and labels.COMPANIES.isdisjoint(plain)
    return (forms.is_label(text) and "_" not in text) or label or told or yours


def _is_said(text: str) -> bool:
    """Whether words are of a sentence: a question, or ended with a point that is not that of a short form."""
    last = text.split()[-1]
    short = len(last) <= _SHORT_FORM or not labels.COMPANIES.isdisjoint(labels.words_of(last))
    return text.endswith("?") or (text.endswith(".") and not short and text[0].islower())


def _ends_in_street(text: str, plain: Sequence[str]) -> bool:
    return _ENDS_IN_STREET.search(text) is not None and labels.COMPANIES.isdisjoint(plain)


def _is_running(text: str) -> bool:
    """Whether words are the line of a text that began above: some forms of companies are words, as "as" and "ab"."""
    words = [word for word in text.split() if word[:1].isalpha()]
    small = sum(word[0].islower() for word in words)
    return len(words) >= _RUNNING and text[0].islower() and small > _SMALL * len(words)


def is_address(text: str) -> bool:
    """Whether a line is a part of an address, above which the name stands."""
    return _STREET.match(text) is not None or _TOWN.match(text) is not None


def has_town(text: str) -> bool:
    """Whether a line has a postal code with a town."""
    return _LINE_OF_TOWN.search(text) is not None or _ENDS_IN_CODE.search(text) is not None


def is_sender_line(row: Sequence[Cell]) -> bool:
    """Whether a line is that of the sender's name, street and town, which stands above the address."""
    return _sender(row) is not None


def at_top(rows: Sequence[Sequence[Cell]], sold: bool) -> Name | None:
    """The seller in the upper part of a first page.

    rows: its cells, from the top down. sold: whether it is of the kind that somebody sells something with; elsewhere
    only what is called like a company is a seller.
    """
    sender = next(filter(None, (_sender(row) for row in _upper(rows, 0.5))), None)
    if sender is not None:
        return Name(sender, _AS_SENDER, AS_SENDER)
    foot = next(filter(None, (_sender(row) for row in _lower(rows))), None) if sold else None
    if foot is not None:
        return Name(foot, _AS_SENDER, AT_FOOT)
    company = imprint.company(rows, is_name) if sold else None
    if company is not None:
        return Name(company, _AS_SENDER, IN_SMALL_PRINT)
    names = list(_names_at_top(rows))
    if not sold:
        names = [cell for cell in names if not labels.COMPANIES.isdisjoint(labels.words_of(cell.text))]
    if not names:
        return None
    bare = [_is_address_alone(rows, cell) for cell in names]
    ranks = [_standing(cell, place) - bare[place] for place, cell in enumerate(names)]
    best = ranks.index(max(ranks))
    return Name(_untitled(names[best].words), _AT_TOP, MAY_PAY if bare[best] else AT_TOP)


def plain_name(text: str) -> str:
    """A name as those of bought() and above_addresses() are written: plain words without spaces."""
    return "".join(labels.words_of(text))


def bought(rows: Sequence[Sequence[Cell]]) -> frozenset[str]:
    """What begins rows that end with a price alone, which no seller does."""
    return frozenset(plain_name(row[0].text) for row in rows if any(map(_is_price, row[1:])))


def above_addresses(rows: Sequence[Sequence[Cell]]) -> set[str]:
    """The names on a page that stand above an address alone, as those of people who pay do; without spaces."""
    payers, others = set[str](), set[str]()
    for cell in (cell for row in rows for cell in row):
        pays = is_name(cell.text) and _is_address_alone(rows, cell)
        (payers if pays else others).add(plain_name(cell.text))
    # Who stands in the title of the page, too, wrote it.
    return {name for name in payers if not any(other.startswith(name) for other in others)}


def _untitled(words: Sequence[Word]) -> Sequence[Word]:
    """A name without the title of the document behind it: "Amazon Web Services Invoice"."""
    plain = labels.words_of(words[-1].text)
    return words[:-1] if len(words) > 1 and plain and set(plain) <= labels.BILLS else words


def _upper(rows: Sequence[Sequence[Cell]], share: float) -> Iterator[Sequence[Cell]]:
    cells = [cell for row in rows for cell in row]
    upper, lower = min(cell.top for cell in cells), max(cell.bottom for cell in cells)
    yield from (row for row in rows if row[0].top < upper + share * (lower - upper))


def _lower(rows: Sequence[Sequence[Cell]]) -> Iterator[Sequence[Cell]]:
    """The small print of a page: its last lines."""
    yield from (row for row in rows[-_LINES_OF_FOOT:] if row[0].top > _FOOT)


def _sender(row: Sequence[Cell]) -> list[Word] | None:
    """The first part of a line of name, street and town: "Acme GmbH | Europa-Allee 1980 | 60486 Frankfurt"."""
    for first in range(len(row)):
        words = [word for cell in row[first:] for word in cell.words]
        parts: list[list[Word]] = [[]]
        for word in words:
            if set(word.text) <= _PARTED:
                parts.append([])
                continue
            parts[-1].append(word)
            if word.text.endswith(","):
                parts.append([])
        texts = [" ".join(word.text for word in part).strip(",") for part in parts if part]
        name = texts[0] if len(texts) > 2 else ""
        town = any(_TOWN.match(text) for text in texts[2:]) and any(_TOWN.search(cell.text) for cell in row[first:])
        if town and is_name(name) and not any(map(str.isdigit, name)):
            return parts[0]
    return None


def _names_at_top(rows: Sequence[Sequence[Cell]]) -> Iterator[Cell]:
    """What can be a name, in the upper part of what is written on the page, before the one who pays is named."""
    for number, row in enumerate(_upper(rows, _TOP)):
        if beside.is_of_items(row) or beside.heads(row, rows[number + 1 :]):
            return
        if any(map(_is_price, row[1:])):
            continue  # what was bought, on a receipt whose head is not on its picture
        for cell in (_with_form(each, rows[number + 1 : number + 2]) for each in row):
            if tuple(labels.words_of(cell.text)) in labels.ADDRESSED or cell.text.lower().startswith("to:"):
                return
            if is_name(cell.text) and not _says_label(cell):
                yield cell


def _is_price(cell: Cell) -> bool:
    """Whether a cell is an amount alone, with its cents."""
    told = written.amount(cell.text)
    return told is not None and bool(told.cents)


def _with_form(cell: Cell, below: Sequence[Sequence[Cell]]) -> Cell:
    """A name with what kind of company it is, where that stands on a line of its own under it: "Inc."."""
    height = cell.bottom - cell.top
    for other in (each for row in below for each in row):
        plain = labels.words_of(other.text)
        near = abs(other.left - cell.left) < height and other.top - cell.bottom < height
        if near and plain and labels.FORMS.issuperset(plain):
            return Cell(cell.words + other.words, cell.places + other.places)
    return cell


def _says_label(cell: Cell) -> bool:
    """Whether a cell begins with the label of another field."""
    plain = [labels.simple(word) for word in labels.words_of(cell.text)]
    starts = {tuple(plain[:size]) for size in range(1, labels.LONGEST + 1)}
    sure = (text for name, known in labels.LABELS.items() if name != SELLER for text in known if known[text] > _LOOSE)
    return not starts.isdisjoint(sure)


def _is_address_alone(rows: Sequence[Sequence[Cell]], name: Cell) -> bool:
    """Whether lines with a postal code stand under a name, and none that says how to reach or tax it."""
    height, bottom = name.bottom - name.top, name.bottom
    lines: list[str] = []
    for row in rows:
        under = next((cell for cell in row if abs(cell.left - name.left) < height and cell.top > name.top), None)
        if under is None:
            continue
        if under.top > bottom + 2 * height or len(lines) == _BLOCK:
            break
        lines.append(under.text)
        bottom = under.bottom
    said = {word for line in lines for word in labels.words_of(line)}
    return any(map(_POSTAL.search, lines)) and labels.CONTACTS.isdisjoint(said)


def _standing(cell: Cell, place: int) -> float:
    """How much a cell looks like the name of who wrote the page: large, high up, called like a company."""
    company = not labels.COMPANIES.isdisjoint(labels.words_of(cell.text))
    figures = sum(map(str.isdigit, cell.text)) / len(cell.text)
    heights = [word.box[3] - word.box[1] for word in cell.words]
    return 60 * max(heights) + 1.2 * company - 2.0 * figures - 0.25 * place
