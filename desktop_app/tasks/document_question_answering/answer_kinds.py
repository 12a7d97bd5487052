"""What kind of thing a question wants, by its words, and how such things are written: e-mail addresses, IBANs, times.

Their form tells them apart from all else on a page, so that one without a label is found too, and a neighbouring label
is not taken for one.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from desktop_app.media.documents.pages import Word
from desktop_app.media.months import MONTHS, plain
from desktop_app.tasks.document_question_answering import written

EMAIL, PHONE, WEB, IBAN, RATE, NUMBER, LENGTH, PERSON, COUNT, DECISION, REFERENCE, PLACE = (
    "e-mail", "phone", "web", "iban", "rate", "number", "length", "person", "count", "yes or no",
    "reference", "place",
)  # fmt: skip

YES = frozenset("yes y true ja oui si sim required included confirmed".split())
NO = frozenset("no n false nein non nao none".split())
"""What is written for yes and no, as plain words."""

_LONGEST = 9
"""Words that an IBAN is written in at most, four signs each."""

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WEB = re.compile(
    r"(?:https?://|www\.)\S{3,}|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|de|fr|co\.uk|eu|ch|at|nl|in)\b\S*"
)
_PHONE = re.compile(r"\+?\(?\d[\d\s().–/-]{5,20}\d")
_SURELY_PHONE = re.compile(r"[+(]|\d{3}[-.]\d{3}[-.]\d{4}|1-\d{3}-")
_LIKE_A_DAY = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{4}")
_FEWEST, _MOST = 7, 15
"""Figures of a telephone number (ITU-T E.164)."""
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z\d]{11,30}")
_REFERENCES = frozenset("reference booking reservation confirmation locator pnr record".split())
"""Words for a number that may be a code of letters."""

_CODE = re.compile(r"[A-Z]{6}")
"""The code of a booking (a record locator of IATA), which may have no figure."""

_MANY = re.compile(r"(?<![^\W_])\d[\d.,]*(?![^\W_])")
_UNITS = re.compile(
    r"\b(?:days?|weeks?|months?|years?|hours?|minutes?|hrs?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|mois|ans?|semaines?)\b"
)
_TIMES = frozenset(MONTHS) | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun receipt delivery immediately"
    " once daily weekly monthly quarterly yearly annually today tomorrow noon midnight sofort erhalt lieferung"
    " reception monatlich jahrlich".split()
)
"""Words that say when."""

_NAMED = re.compile(
    r"^(?:which|what) (?:bank|company|organi[sz]ation|firm|school|hospital|person)\b"
    r"|\bname of the (?:bank|company|organi[sz]ation|firm|employer|lender|seller|buyer|customer|owner|patient)\b"
)
"""Questions for who it is in other words than "who"."""

_PHONES = frozenset("phone telephone telefon telefono tel fax telefax cell mobile handy mobil hotline fon".split())

_WANTED = (
    (EMAIL, frozenset("email emails mail".split())),
    (IBAN, frozenset({"iban"})),
    (WEB, frozenset("website web url homepage".split())),
    (PHONE, frozenset("phone telephone tel fax telefax cell mobile hotline".split())),
    (RATE, frozenset("rate percent percentage apr".split())),
    (LENGTH, frozenset("period term duration warranty guarantee".split())),
    (NUMBER, frozenset("number no id code zip ein tin ssn vin".split())),
    (PLACE, frozenset({"address", "addresses"})),
)
"""Words that say what is wanted, the surest first."""


def wanted(question: str, words: Collection[str]) -> str:
    """What kind of thing answers a question; "" where its words do not tell. words: the plain ones of what it names."""
    text = question.strip().lower()
    if text.startswith(("who ", "who's ", "whose ")):
        return PERSON
    if _NAMED.search(text):
        return PERSON
    if text.startswith("how many"):
        return COUNT
    if text.startswith("how long"):
        return LENGTH
    if text.startswith("where "):
        return PLACE
    found = next((kind for kind, some in _WANTED if not some.isdisjoint(words)), "")
    return REFERENCE if found == NUMBER and not _REFERENCES.isdisjoint(words) else found


def fits(kind: str, text: str) -> bool:
    """Whether a text can be of a kind, or has one in it."""
    figures = sum(map(str.isdigit, text))
    if kind == EMAIL:
        return _EMAIL.search(text) is not None
    if kind == WEB:
        return _WEB.search(text) is not None
    if kind == PHONE:
        return _FEWEST - 1 <= figures <= 2 * _MOST
    if kind == RATE:
        return "%" in text or figures > 0
    if kind == LENGTH:
        paid = any((told := written.amount(word)) is not None and told.cents for word in text.split())
        return not paid and (figures > 0 or _UNITS.search(plain(text)) is not None)
    if kind == NUMBER:
        money = written.amount(text)
        return figures > 0 and (money is None or not money.currency) and not _is_other_number(text)
    if kind == REFERENCE:
        return (figures > 0 and not _is_other_number(text)) or _CODE.fullmatch(text) is not None
    if kind == DECISION:
        return decides(text) is not None
    if kind == PERSON:
        return 2 * figures < sum(map(str.isalpha, text)) and not text[:1].isdigit()
    if kind == COUNT:
        money = written.amount(text)
        return _MANY.search(text) is not None and (money is None or not money.cents)
    if kind == PLACE:
        money = written.amount(text)
        return written.day(text) is None and (money is None or not money.currency)
    return figures > 0 if kind == IBAN else True


def _is_other_number(text: str) -> bool:
    """Whether a text is a rate, or a telephone number that says so: neither is a number of something."""
    return text.rstrip(" .").endswith("%") or names_phone(text)


def names_phone(text: str) -> bool:
    """Whether a text begins like a telephone number: with the word for it, or with the code of a country."""
    first = re.match(r"[^\W\d_]+", plain(text).lstrip(" (:"))
    return (first is not None and first[0] in _PHONES) or re.match(r"\(?\+\d", text) is not None


def decides(text: str) -> bool | None:
    """Whether a text begins with yes or no; None where it begins with neither."""
    first = re.match(r"[^\W\d_]+", plain(text).lstrip(" -:"))
    word = first[0] if first else ""
    return word in YES if word in YES | NO else None


def is_time(text: str) -> bool:
    """Whether a text may say when: it has a figure, or a word such as the name of a month."""
    words = set(re.findall(r"[^\W\d_]+", plain(text)))
    return any(map(str.isdigit, text)) or not words.isdisjoint(_TIMES)


def found(kind: str, words: Sequence[Word]) -> list[tuple[int, int]]:
    """The places of all of a kind that has a form of its own: the first and the last word of each.

    Of telephone numbers those alone that can be nothing else: groups of figures are numbers of taxes and cards, too.
    """
    return [each for each in _places(kind, words) if kind != PHONE or _SURELY_PHONE.match(words[each[0]].text)]


def _places(kind: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(words):
        sizes = {EMAIL: (1,), WEB: (1,), PHONE: range(7, 0, -1), IBAN: range(_LONGEST, 0, -1)}.get(kind, ())
        length = next((size for size in sizes if _is(kind, words[at : at + size])), 0)
        if length:
            yield at, min(at + length, len(words)) - 1
        at += length or 1


def _is(kind: str, words: Sequence[Word]) -> bool:
    if any(abs(word.box[1] - words[0].box[1]) > words[0].box[3] - words[0].box[1] for word in words):
        return False  # they stand in several lines
    text = " ".join(word.text for word in words).strip(" .,;:")
    if kind == PHONE:
        sums = (written.amount(word.text) for word in words)
        return _is_phone(text) and not any(each is not None and each.cents for each in sums)
    text = text.strip("()<>")
    if kind == EMAIL:
        return _EMAIL.fullmatch(text) is not None
    if kind == WEB:
        return "@" not in text and _WEB.fullmatch(text) is not None
    return is_iban(text)


def _is_phone(text: str) -> bool:
    """A number in the groups that telephone numbers have; no day, no sum of money, no bare number."""
    figures = sum(map(str.isdigit, text))
    groups = [each for each in re.split(r"[\s().–/-]+", text) if each]
    grouped = len(groups) > 2 or text.startswith(("+", "(")) or (len(groups) == 2 and "/" in text)
    return (
        _PHONE.fullmatch(text) is not None
        and _FEWEST <= figures <= _MOST
        and grouped
        and written.day(text) is None
        and written.amount(text) is None
        and not _LIKE_A_DAY.fullmatch(text)
    )


def is_iban(text: str) -> bool:
    """Whether a text is an account's number as ISO 13616 has it, its check digits right (ISO 7064, mod 97-10)."""
    bare = re.sub(r"\s+", "", text)
    if not _IBAN.fullmatch(bare):
        return False
    moved = bare[4:] + bare[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1
