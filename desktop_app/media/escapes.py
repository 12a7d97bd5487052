r"""Quotation marks that are escaped with a backslash, as some programs write them: "\"Heavy\"" for "Heavy"."""

import csv
import io
import re

_PAIR_OR_ALONE = re.compile(r'\\(["\\])|\\')

_INSIDE = re.compile(rb'\\\\|\\"(?=([^,;\t|\r\n"]?))')
"""A pair of backslashes, or an escaped mark with what follows it, unless that may be what ends a cell."""


def has_escaped_quotes(content: bytes) -> bool:
    r"""Whether \" stands in a quoted cell rather than ends one: what follows it could not follow the end of a cell."""
    return b'\\"' in content and any(found[1] for found in _INSIDE.finditer(content))


def doubled(content: bytes, delimiter: str) -> bytes:
    r"""The same table with "" for \" within quotes, as most programs write it. UTF-8 in, UTF-8 out.

    A backslash before anything but a mark or another backslash is an ordinary one ("C:\temp").
    """
    text = _PAIR_OR_ALONE.sub(lambda found: found[0] if found[1] else r"\\", content.decode("utf-8"))
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\n")
    try:
        writer.writerows(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, escapechar="\\"))
    except csv.Error:  # a cell of millions of characters: no table of this kind
        return content
    return written.getvalue().encode("utf-8")
