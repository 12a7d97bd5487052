"""How text is encoded and what separates its cells, told from a stretch of it."""

import codecs
import csv
import io
import re

from desktop_app.media.quotes import Dialect

DELIMITERS = ("\t", ";", "|", ",")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_EASTERN = ["cp1251", "koi8_r", "cp1253", "cp1255", "cp1256", "cp874", "cp932", "gb18030", "big5", "cp949", "euc_jp"]
"""Encodings charset-normalizer tells apart well, since their letters look like nothing in the others."""

_DOUBTFUL, _CERTAIN = 0.6, 0.9
"""Shares of rows that agree below which spaces are thought of, and above which they are believed."""

_DECIMAL = re.compile(r"^[-+(]?\s*[$€£]?\s*\d[\d. ]*,\d+\s*\S{0,3}$")
_SYMBOL_IN_WORD = re.compile(r"[^\W\d_][³¹¿£¥¯¼¾][^\W\d_]|[£¥¯][a-z]{2}")


def encoding_of(sample: bytes) -> str:
    """The encoding of some text, of which this is the beginning.

    A byte order mark, then UTF-16 by its zeros, then UTF-8. Else charset-normalizer tells the scripts apart
    that look like no other (Cyrillic, Greek, Chinese, ...); among the Latin ones, which it cannot tell apart
    in short texts, cp1252 is taken, or cp1250 where cp1252 would put symbols into words.
    """
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    if (order := _utf_16(sample)) is not None:
        return order
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return _guessed(sample)
    return "utf-8"


def _utf_16(sample: bytes) -> str | None:
    """Which UTF-16 some text without a mark is: most of its letters have a zero byte, and always on one side."""
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if not first and not second:
        return None
    if max(first, second) < 0.4 * (len(sample) // 2) or min(first, second) > 0.05 * max(first, second):
        return None
    return "utf-16-le" if second > first else "utf-16-be"


def _guessed(sample: bytes) -> str:
    """The likeliest encoding of text that is not Unicode, by the lines in which it shows."""
    # Imported here: it takes 40 ms, and nearly all files are UTF-8.
    from charset_normalizer import from_bytes

    telling = b"\n".join(line for line in sample[:100_000].split(b"\n") if not line.isascii())[:20_000]
    runs = re.findall(rb"(?:[\x80-\xff][\x40-\x7e]?){3,}", telling)
    # Western letters stand alone or in pairs among plain ones; other scripts come in runs of high bytes.
    if sum(map(len, runs)) > len(telling.translate(None, bytes(range(128)))) * 0.6:
        best = from_bytes(telling, cp_isolation=_EASTERN).best()
        if best is not None:
            return str(best.encoding)
    western = telling.decode("cp1252", errors="replace")
    czech = "ø" in western.lower() and any(letter in western for letter in "ìèù")
    return "cp1250" if czech or _SYMBOL_IN_WORD.search(western) else "cp1252"


def delimiter_of(text: str) -> str | None:
    """What separates the cells of these lines; None where nothing does consistently.

    Each candidate is tried as a reader would use it (quotes respected); the one with which most rows have
    one and the same number of cells wins, and of equals the one that gives more cells: unless those cells are the
    two halves of numbers with a decimal comma.
    """
    if text[:4].lower() == "sep=" and len(text) > 4:
        return text[4]
    scores = {delimiter: score for delimiter in DELIMITERS if (score := _agreement(text, delimiter))}
    if not scores:
        return None
    best = max(scores, key=lambda each: scores[each])
    if best == ",":
        rivals = [each for each in scores if each != "," and scores[each][0] >= scores[","][0]]
        return next((each for each in rivals if _are_decimals(text, each)), best)
    return best


def dialect_of(text: str) -> Dialect | None:
    """How the cells of these lines are separated and enclosed; None where nothing separates them consistently.

    Spaces separate where nothing else does; single quotes enclose, and spaces before quotes say nothing, where
    more rows agree that way.
    """
    found = delimiter_of(text)
    share = (_agreement(text, found) or (0.0, 0))[0] if found is not None else 0.0
    if share < _DOUBTFUL:
        spaces = _agreement(text, " ")
        if spaces is not None and spaces[0] >= _CERTAIN and spaces[1] > 2 and "  " not in text:
            return Dialect(" ")
    if found is None:
        return None
    best, usual = share, Dialect(found)
    for other in (Dialect(found, spaced=True), Dialect(found, quote="'")):
        seldom = f"{found} {other.quote}" if other.spaced else f"{found}'"
        if best < 1 and seldom in text and ((_agreement(text, found, other) or (0.0, 0))[0]) > best:
            usual, best = other, (_agreement(text, found, other) or (0.0, 0))[0]
    return usual


def _are_decimals(text: str, delimiter: str) -> bool:
    """Whether commas within the cells that a delimiter gives belong to numbers."""
    cells = [cell.strip(' "') for line in text.splitlines()[:200] for cell in line.split(delimiter) if "," in cell]
    return bool(cells) and sum(bool(_DECIMAL.match(cell)) for cell in cells) >= 0.8 * len(cells)


def is_table(head: bytes) -> bool:
    """Whether text, of which this is the beginning, is laid out in rows of equally many cells."""
    text = codecs.getincrementaldecoder(encoding_of(head))("replace").decode(head)
    if text.lstrip()[:1] in ("<", "{", "["):
        return False
    scores = [score for delimiter in DELIMITERS if (score := _agreement(text, delimiter))]
    return any(share == 1.0 for share, _ in scores)


def _agreement(text: str, delimiter: str, dialect: Dialect | None = None) -> tuple[float, int] | None:
    """The share of rows that have the commonest number of cells (at least 2), and that number."""
    lines = text.splitlines(keepends=True)[:200]
    if len(lines) > 2:
        # The last one may be cut off in the middle.
        lines = lines[:-1] if not lines[-1].endswith(("\n", "\r")) and len(text) > 20_000 else lines
    try:
        some = io.StringIO("".join(lines), newline="")
        how = dialect or Dialect(delimiter)
        reader = csv.reader(some, delimiter=delimiter, quotechar=how.quote, skipinitialspace=how.spaced)
        widths = [len(row) for row in reader if row]
    except csv.Error:
        return None
    if len(widths) < 2:
        return None
    width = max(set(widths), key=lambda each: (widths.count(each), each))
    return (widths.count(width) / len(widths), width) if width > 1 else None
