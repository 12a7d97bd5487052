"""Text from files and their names as it can be shown: nothing in it moves a cursor, turns a line or cannot be said."""

import re

_LINE_ENDS = "\t\n\r"
_UNSAID = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters (C0, C1), line separators, what turns the direction of writing, and halves of characters."""


def printable(text: str, lines: bool = False) -> str:
    r"""The text with what a terminal would obey, or no encoding can say, written out: "\x1b", "\n", "\xff".

    A byte of a file name that is no UTF-8 is shown as that byte. lines: whether tabs and line ends stay.
    """
    if not _UNSAID.search(text):
        return text  # the same object: a text that knows its translation stays one
    return _UNSAID.sub(lambda found: _written_out(found.group(), lines), text)


def _written_out(character: str, lines: bool) -> str:
    if lines and character in _LINE_ENDS:
        return character
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # PEP 383: an undecodable byte of a name
        return f"\\x{code - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii") if not 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"
