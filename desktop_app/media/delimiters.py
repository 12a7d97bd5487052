"""How text is encoded and what separates its cells, told from a stretch of it."""

import codecs
import csv
import io

DELIMITERS = (",", ";", "\t", "|")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_LOOKALIKES = ("cp125", "latin", "iso8859", "mac_", "cp437", "cp85", "hp_roman", "cp500", "cp037", "cp1140", "cp775")
_DISTINCT = ("cp1251", "cp1253", "cp1255", "cp1256", "iso8859_5", "iso8859_7", "mac_cyrillic", "mac_greek", "cp855")


def encoding_of(sample: bytes) -> str:
    """The encoding of some text, of which this is the beginning.

    A byte order mark, then UTF-8, then UTF-16 by its zeros; else charset-normalizer guesses, and where it
    finds one of the many Western one-byte encodings, which short texts cannot tell apart, the commonest
    one, cp1252, is taken.
    """
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return _guessed(sample)
    if b"\0" in sample:
        return "utf-16-le" if sample[1::2].count(0) >= sample[0::2].count(0) else "utf-16-be"
    return "utf-8"


def _guessed(sample: bytes) -> str:
    # Imported here: it takes 40 ms, and nearly all files are UTF-8.
    from charset_normalizer import from_bytes

    best = from_bytes(sample[:20_000]).best()
    name = best.encoding if best else "cp1252"
    western = name.startswith(_LOOKALIKES) and not name.startswith(_DISTINCT)
    return "cp1252" if western else name


def delimiter_of(text: str) -> str | None:
    """What separates the cells of these lines; None where nothing does consistently.

    Each candidate is tried as a reader would use it (quotes respected); the one with which most rows have
    one and the same number of cells wins, and of equals the one that gives more cells.
    """
    if text[:4].lower() == "sep=" and len(text) > 4:
        return text[4]
    best: tuple[float, int, str] | None = None
    for delimiter in DELIMITERS:
        score = _agreement(text, delimiter)
        if score is not None and (best is None or score > best[:2]):
            best = (*score, delimiter)
    return best[2] if best else None


def is_table(head: bytes) -> bool:
    """Whether text, of which this is the beginning, is laid out in rows of equally many cells."""
    text = codecs.getincrementaldecoder(encoding_of(head))("replace").decode(head)
    if text.lstrip()[:1] in ("<", "{", "["):
        return False
    scores = [score for delimiter in DELIMITERS if (score := _agreement(text, delimiter))]
    return any(share == 1.0 for share, _ in scores)


def _agreement(text: str, delimiter: str) -> tuple[float, int] | None:
    """The share of rows that have the commonest number of cells (at least 2), and that number."""
    lines = text.splitlines(keepends=True)[:200]
    if len(lines) > 2:
        # The last one may be cut off in the middle.
        lines = lines[:-1] if not lines[-1].endswith(("\n", "\r")) and len(text) > 20_000 else lines
    try:
        reader = csv.reader(io.StringIO("".join(lines), newline=""), delimiter=delimiter)
        widths = [len(row) for row in reader if row]
    except csv.Error:
        return None
    if len(widths) < 2:
        return None
    width = max(set(widths), key=lambda each: (widths.count(each), each))
    return (widths.count(width) / len(widths), width) if width > 1 else None
