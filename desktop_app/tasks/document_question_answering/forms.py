"""What on a form is a label and no value, though nothing but its words says so: "Middle initial", "2 Federal tax"."""

import re
from collections.abc import Sequence

from desktop_app.media.documents.pages import Word
from desktop_app.media.months import MONTHS
from desktop_app.tasks.document_question_answering.labels import words_of
from desktop_app.tasks.document_question_answering.rows import Cell

_WORDS = frozenset(
    "business name names first last middle initial initials mi suffix prefix title city town state province country"
    " county address street apt apartment unit number no nr phone telephone tel mobile cell fax email mail website zip"
    " postal"
    " code postcode date birth dob sex gender age signature signed account amount balance description quantity qty"
    " price rate total subtotal tax vat due payment terms invoice order customer client id identification policy"
    " group member period status marital occupation employer employee position department job organization contact"
    " insured claimant passenger traveller flight gate seat boarding departure arrival booking reservation baggage"
    " method relationship reference ref page section social security optional required payer recipient payee applicant"
    " borrower lender seller buyer tin ein ssn iban bic swift currency reason remarks notes comments details year"
    " month day time hours type mm dd yy yyyy ship bill sold to from of the and or for your you where live if different"
    " see instructions include including firm s receipt statement issued expiry expiration effective start end".split()
)
"""Words of which labels are made; what is made of them alone is no value."""

_TELLING = _WORDS - frozenset(
    "first last street to from of the and or for a your you live if different where see".split()
)
"""Those of them that are seldom in names and sentences."""

_BLANK = re.compile(r"_{3,}[.,;]?")
"""A line to write on, made of the signs of text."""

_NUMBERED = re.compile(r"\(?(?:\d{1,2}[a-zA-Z]?|[a-zA-Z])[.,):]?|§\d*|[•●·*-]")
"""What stands before the label of a box of a form: "12a", "b.", "3)"."""

_BEFORE = frozenset("the your our a full name names and address of print or type please enter total".split())
"""Words before what a label is the label of: "Your new balance", "Name and address of employer"."""


def is_label(text: str) -> bool:
    """Whether a text is a label by its words: each of them is one of those that labels are made of."""
    plain = words_of(text)
    return bool(plain) and not any(map(str.isdigit, text)) and _WORDS.issuperset(plain)


def is_box_label(cell: Cell) -> bool:
    """Whether a cell is a label, or that of a numbered box: "2 Federal income tax withheld", "10. Present Position".

    Names and days begin with a letter or a number, too: "J. Smith", "3 May".
    """
    number, rest = cell.words[0].text, [word.text for word in cell.words[1:]]
    if not rest or not _NUMBERED.fullmatch(number) or not rest[0][:1].isupper():
        return is_label(cell.text)
    plain = {each for text in rest for each in words_of(text)}
    counted = any(map(str.isdigit, number)) and not number[-1].isalnum()
    figures = any(map(str.isdigit, "".join(rest)))
    return not figures and plain.isdisjoint(MONTHS) and (counted or not plain.isdisjoint(_TELLING))


def is_blank(text: str) -> bool:
    """Whether a word is a line to write on."""
    return _BLANK.fullmatch(text) is not None


def before_blanks(row: Sequence[Cell]) -> set[int]:
    """The places of words that stand between two lines to write on, or before the first: labels, as a rule.

    Behind a colon stands what was filled in, and the rest of its line: "Name: J. Smith ____".
    """
    found: set[int] = set()
    run: list[tuple[int, str]] = []
    for place, word in ((place, word) for cell in row for place, word in zip(cell.places, cell.words, strict=True)):
        if not is_blank(word.text):
            run.append((place, word.text))
            continue
        if not any(text.endswith(":") for _, text in run):
            found.update(each for each, _ in run)
        run = []
    return found


def begins(words: Sequence[Word], at: int) -> bool:
    """Whether a label begins at a word of a cell, before which nothing stands but its number and words of labels."""
    before = [word.text for word in words[:at]]
    if before and _NUMBERED.fullmatch(before[0]):
        before = before[1:]
    return all(plain in _BEFORE for text in before for plain in words_of(text))


def past_label(words: Sequence[Word], at: int) -> int:
    """Where a value begins in a cell, from a word on: behind what goes on with its label; the end, where that is all.

    Labels go on with words of labels ("Employer or business name") and with remarks: "Account number (see below)".
    """
    first, inside = at, False
    while first < len(words):
        text = words[first].text
        inside = inside or text.startswith("(")
        if not inside and (not is_label(text) or text.endswith(",")):
            return first
        inside = inside and not text.rstrip(":.").endswith(")")
        first += 1
    return first if any(word.text.startswith("(") for word in words[at:]) else at
