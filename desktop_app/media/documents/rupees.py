"""The sign ₹ in recognised words: Tesseract's English does not know it, and reads "%", "=", "¥" or a figure for it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.media.documents.pages import Word

_TELLING = frozenset(
    "gst gstin cgst sgst igst hsn hsn/sac rupee rupees paise lakh crore inr rs ifsc upi india utgst pan".split()
)
"""Words of Indian bills."""

_ENOUGH = 2
"""So many of them make a bill one."""

_MISREAD = r"[%=¥€£*@]"
_AMOUNT = r"\d{1,3}(?:,\d{2,3})*(?:\.\d{1,2})?"
_GLUED = re.compile(rf"{_MISREAD}({_AMOUNT})\W?")
_ALONE = re.compile(_MISREAD)
_BARE = re.compile(rf"{_AMOUNT}\W?")

_NEAR = 3.0
"""Heights of a sign from it to its amount at most."""

RUPEE = "₹"


def is_indian(words: Sequence[Word]) -> bool:
    """Whether words are those of an Indian bill, in which amounts have the sign ₹."""
    found: set[str] = set()
    for word in words:
        found |= _TELLING & {word.text.lower().strip(".:,()"), *re.findall(r"[a-z]+", word.text.lower())}
    return len(found) >= _ENOUGH


def mended(words: Sequence[Word]) -> tuple[Word, ...]:
    """The same words with ₹ before amounts of an Indian bill where another sign was read for it."""
    if not is_indian(words):
        return tuple(words)
    made = []
    for at, word in enumerate(words):
        text = word.text
        if _GLUED.fullmatch(text):
            text = RUPEE + text[1:]
        elif _ALONE.fullmatch(text) and _leads(words, at):
            text = RUPEE
        made.append(replace(word, text=text))
    return tuple(made)


def _leads(words: Sequence[Word], at: int) -> bool:
    """Whether an amount of money follows a word close by on its line: with cents, or thousands parted by commas."""
    if at + 1 == len(words) or words[at + 1].line != words[at].line:
        return False
    sign, amount, before = words[at], words[at + 1], words[at - 1 : at]
    if before and before[0].line == sign.line and before[0].text[-1:].isdigit() and _gap(before[0], sign) < 1:
        return False  # a rate: "18 %"
    return (
        _gap(sign, amount) < _NEAR
        and _BARE.fullmatch(amount.text) is not None
        and any(mark in amount.text for mark in ".,")
    )


def _gap(one: Word, other: Word) -> float:
    """How far apart two words of a line are, in heights of the first."""
    return (other.box[0] - one.box[2]) / max(one.box[3] - one.box[1], 1e-6)
