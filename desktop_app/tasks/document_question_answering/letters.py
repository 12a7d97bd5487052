"""Who signed a letter, and whom it is to, where no label says so: below its closing, and in the window of its"
" envelope."""

import re
from collections.abc import Iterator, Sequence

from desktop_app.tasks.document_question_answering import labels, sellers
from desktop_app.tasks.document_question_answering.beside import Labelled
from desktop_app.tasks.document_question_answering.rows import Cell

Rows = Sequence[Sequence[Cell]]

_CLOSINGS = re.compile(
    r"(?:(?:very |yours? |most )?(?:sincerely|truly|faithfully|respectfully|cordially)(?: yours?)?(?: submitted)?"
    r"|(?:with )?(?:best|kind|warm|kindest|warmest)? ?(?:regards|wishes)|respectfully submitted"
    r"|(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele[n]?|herzliche[nm]?|liebe[n]?) gru(?:ss|sse|ssen)|hochachtungsvoll"
    r"|(?:bien )?cordialement|sincerement|(?:.* )?salutations(?: distinguees| les meilleures| respectueuses)?"
    r"|(?:muy )?atentamente|(?:un )?(?:cordial(?:es)?|atento)? ?saludos?(?: cordial(?:es)?)?)"
)
"""What a letter is closed with, as plain words."""

_GREETINGS = re.compile(
    r"(?:dear|hello|hi|sehr geehrter?|liebe[r]?|guten tag|cher|chere|bonjour|estimad[oa]|querid[oa]|hola)\b"
)
_TITLES = frozenset(
    "dear hello hi sehr geehrte geehrter lieber liebe guten tag cher chere bonjour estimado estimada querido querida"
    " hola"
    " herr frau herrn sr sra senor senora monsieur madame".split()
)
_NOBODY = frozenset(
    "sir sirs madam madams damen herren customer customers client clients all team everyone valued friend friends"
    " member"
    " madames messieurs kunde kunden kundin cliente senores whom".split()
)
"""Who is greeted where a letter is to nobody by name."""

_AT_CLOSING, _AT_END, _AT_WINDOW, _AT_ADDRESS, _GREETED = 0.85, 0.65, 0.8, 0.7, 0.62
"""How sure a name is: below a closing; by itself behind the text; below the sender's line; over the only address that
is not the sender's; behind "Dear"."""

_BELOW_CLOSING = 12
"""Heights of a line below a closing in which its name stands, with room for what is signed by hand."""

_READ = 0.6
"""What is signed by hand is recognised less surely than this."""

_NEXT, _FIRST = 1.1, 2.2
"""Heights between two lines of an address at most, and between the name and the first of them."""

_LINES = 7
"""Lines of an address at most."""


def signed(rows: Rows) -> Iterator[Labelled]:
    """The names of those who signed."""
    closed = False
    for number, row in enumerate(rows):
        for cell in row:
            if _CLOSINGS.fullmatch(" ".join(labels.words_of(cell.text))):
                closed = True
                name = _name_below(cell, rows[number + 1 :])
                yield from [_at(name, _AT_CLOSING)] if name is not None else []
    if not closed and (name := _name_at_end(rows)) is not None:
        yield _at(name, _AT_END)


def _name_below(closing: Cell, rows: Rows) -> Cell | None:
    """The first line below a closing that is a person's name in print; else the first that may be one."""
    height = closing.bottom - closing.top
    near = [
        cell
        for row in rows
        for cell in row
        if cell.top - closing.bottom < _BELOW_CLOSING * height and abs(cell.left - closing.left) < 8 * height
    ]
    names = [cell for cell in near if _is_person(cell)]
    printed = (cell for cell in names if min(word.score for word in cell.words) >= _READ)
    return next(printed, next(iter(names), None))


def _is_person(cell: Cell) -> bool:
    """Whether words are a person's name: two to five, begun with capitals, none of a label or title."""
    words = [word.text for word in cell.words]
    plain = set(labels.words_of(cell.text))
    return (
        2 <= len(words) <= 5
        and all(word[:1].isupper() or word.lower() in ("de", "von", "van", "der", "la", "le", "du") for word in words)
        and not any(map(str.isdigit, cell.text))
        and sellers.is_name(cell.text)
        and labels.COMPANIES.isdisjoint(plain)
    )


def _name_at_end(rows: Rows) -> Cell | None:
    """The name that stands by itself in a line below the text of a letter that greets somebody."""
    greeted = next((at for at, row in enumerate(rows) if len(row) == 1 and _is_greeting(row[0])), None)
    if greeted is None:
        return None
    for above, row in zip(rows[greeted + 1 :], rows[greeted + 2 :], strict=False):
        ended = above[-1].text.rstrip().endswith((".", "!")) and sum(len(cell.words) for cell in above) > 0
        if ended and len(row) == 1 and _is_person(row[0]) and row[0].text[-1:].isalpha():
            return row[0]
    return None


def _is_greeting(cell: Cell) -> bool:
    ends = cell.text.rstrip().endswith((",", ":", "!"))
    return ends and len(cell.words) <= 8 and _GREETINGS.match(" ".join(labels.words_of(cell.text))) is not None


def addressed(rows: Rows) -> Iterator[Labelled]:
    """The names of those whom a letter is to."""
    lines = [[cell] for row in rows for cell in row]
    window = [each for each in (_below_sender(rows, line[0]) for line in lines) if each is not None]
    if window:
        yield _at(window[0], _AT_WINDOW)
        return
    blocks = [block for block in _addresses(rows) if not _is_of_sender(rows, block)]
    if len(blocks) == 1:
        yield _at(blocks[0][0], _AT_ADDRESS)
    for number, row in enumerate(rows):
        if len(row) == 1 and _is_greeting(row[0]):
            if (first := _above_greeting(row[0], rows[:number])) is not None:
                yield _at(first, _AT_ADDRESS)
            elif (name := _greeted(row[0])) is not None:
                yield _at(name, _GREETED)
            return


def _above_greeting(greeting: Cell, rows: Rows) -> Cell | None:
    """The first line of the address that stands right above a greeting."""
    block, height = [greeting], greeting.bottom - greeting.top
    for row in reversed(rows):
        line = next((cell for cell in row if abs(cell.left - greeting.left) < height), None)
        if line is None or block[-1].top - line.bottom > (_FIRST if len(block) == 1 else _NEXT) * height:
            break
        block.append(line)
    first = block[-1]
    figures = any(map(str.isdigit, first.text))
    return first if 3 <= len(block) <= _LINES and sellers.is_name(first.text) and not figures else None


def _greeted(cell: Cell) -> Cell | None:
    """The name in a greeting: of "Dear Ms Doe," it is "Doe"."""
    plain = [labels.words_of(word.text) for word in cell.words]
    if any(not _NOBODY.isdisjoint(words) for words in plain):
        return None
    kept = [at for at, words in enumerate(plain) if words and _TITLES.isdisjoint(words)]
    if not kept or not cell.words[kept[0]].text[:1].isupper():
        return None
    return Cell(cell.words[kept[0] : kept[-1] + 1], cell.places[kept[0] : kept[-1] + 1])


def _below_sender(rows: Rows, line: Cell) -> Cell | None:
    """The first line of the address under a line of the sender's name, street and town."""
    if not sellers.is_sender_line([line]):
        return None
    height = line.bottom - line.top
    for row in rows:
        for cell in row:
            below = line.bottom - 0.2 * height < cell.top < line.bottom + 8 * height
            if below and abs(cell.left - line.left) < 2 * height and sellers.is_name(cell.text):
                return cell
    return None


def _addresses(rows: Rows) -> Iterator[list[Cell]]:
    """Lines under each other that begin at one edge, the first a name, one of the others a town, in the upper half."""
    cells = [cell for row in rows for cell in row]
    if not cells:
        return
    half = (min(cell.top for cell in cells) + max(cell.bottom for cell in cells)) / 2
    taken: set[int] = set()
    for cell in cells:
        if cell.top > half or cell.places[0] in taken or not sellers.is_name(cell.text):
            continue
        block = _block(cell, cells)
        towns = [at for at, each in enumerate(block) if sellers.has_town(each.text)]
        figures = any(map(str.isdigit, cell.text))
        if len(block) >= 2 and towns and towns[0] > 0 and len(cell.words) <= 6 and not figures:
            taken |= {each.places[0] for each in block}
            yield block


def _block(first: Cell, cells: Sequence[Cell]) -> list[Cell]:
    """A line with those right below it that begin at its edge."""
    block, height = [first], first.bottom - first.top
    for cell in cells:
        last = block[-1]
        if cell.top <= last.top or abs(cell.left - first.left) > 0.6 * height:
            continue
        if cell.top - last.bottom > (_NEXT if len(block) > 1 else _FIRST) * height or len(block) == _LINES:
            break
        block.append(cell)
    return block


def _is_of_sender(rows: Rows, block: Sequence[Cell]) -> bool:
    """Whether an address is that of who wrote the page: with how to reach it, under a label, or in the letterhead."""
    said = {word for cell in block for word in labels.words_of(cell.text)}
    reached = any("@" in cell.text or "www." in cell.text.lower() for cell in block)
    seller = sellers.at_top(rows, sold=True)
    own = seller is not None and seller.doubt != sellers.MAY_PAY and seller.words[0] in block[0].words
    return reached or own or not labels.CONTACTS.isdisjoint(said)


def _at(cell: Cell, weight: float) -> Labelled:
    return Labelled(min(cell.places), max(cell.places), weight)
