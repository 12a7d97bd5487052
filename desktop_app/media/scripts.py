"""Figures, signs and spaces of all scripts as the ASCII ones."""

import unicodedata

_SPACES = "\u00a0\u202f\u2009\u2007\u2008\u2006\u2005\u2004\u2003\u2002\u200a\u3000\u205f\u1680\t\n\r"
_MINUS = "\u2212\u2013\u2012\u2010\u2011\ufe63\uff0d\u207b\u2796\u2014\u2015"
_NOTHING = (
    "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad"
)
_OTHERS = {
    "\u066b": ".", "\u066c": ",", "\uff0c": ",", "\uff0e": ".", "\u3002": ".", "\uff05": "%", "\u066a": "%",
    "\u02bc": "'", "\u2019": "'", "\u2018": "'", "\u00b4": "'", "\u02b9": "'", "\uff07": "'",
    "\uff08": "(", "\uff09": ")", "\uff1a": ":", "\uff0f": "/", "\u2044": "/", "\u2215": "/", "\u2795": "+",
    "\uff0b": "+", "\uffe5": "¥", "\uff04": "$", "\ufe69": "$", "\uffe1": "£", "\u2236": ":",
}  # fmt: skip


class _Table(dict[int, str | int]):
    """For str.translate; figures of any script are found as they come up."""

    def __missing__(self, code: int) -> str | int:
        letter = chr(code)
        figure = unicodedata.decimal(letter, None)
        self[code] = found = code if figure is None or code < 128 else str(figure)
        return found


_TABLE = _Table(
    {ord(each): " " for each in _SPACES}
    | {ord(each): "-" for each in _MINUS}
    | {ord(each): "" for each in _NOTHING}
    | {ord(each): plain for each, plain in _OTHERS.items()}
)


def in_ascii(text: str) -> str:
    """The text with ASCII figures, spaces, minus signs and marks; superscripts and fractions stay as they are."""
    return text if text.isascii() else text.translate(_TABLE)
