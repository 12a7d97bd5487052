"""Text whose columns are aligned with spaces: cut where no line has a letter."""

import re
from itertools import pairwise

_FEWEST_LINES = 3
_LOOKED_AT = 500
_RULE = re.compile(r"^[\s\-=_*─]+$")


def cut(text: str) -> list[int] | None:
    """The positions at which the columns of aligned text begin, the first one 0; None where it is not aligned."""
    lines = [line.expandtabs(8) for line in text.split("\n")[:_LOOKED_AT] if line.strip() and not _RULE.match(line)]
    while len(lines) > _FEWEST_LINES and len(lines[0].split()) < 2:
        del lines[0]
    if len(lines) < _FEWEST_LINES:
        return None
    width = max(map(len, lines))
    # A footer or a title may run across: nine lines of ten are enough.
    filled = [sum(len(line) > at and line[at] != " " for line in lines) for at in range(width)]
    most = len(lines) // 10
    gaps = [at for at in range(1, width) if filled[at] > most and filled[at - 1] <= most]
    starts = [0, *gaps] if filled[0] > most else gaps
    words = sum(len(line.split()) for line in lines) / len(lines)
    if len(starts) < 2 or len(starts) > words + 0.5:
        return None
    # Where a column of words is left-aligned, each of its lines begins at the same place; prose never is.
    wide = sum(bool(re.search(r"\S {2,}\S", line)) for line in lines)
    return starts if wide >= 0.5 * len(lines) else None


def delimited(content: bytes, starts: list[int], delimiter: str) -> bytes:
    """The same lines with a delimiter, which they do not hold, before each column but the first."""
    edges = [*starts, 1 << 20]
    lines = []
    for line in content.decode("utf-8").split("\n"):
        flat = line.expandtabs(8)
        cells = [flat[start:end].strip() for start, end in pairwise(edges)]
        crossed = any(0 < start < len(flat) and flat[start - 1] != " " for start in starts)
        lines.append(flat.strip() if crossed or not any(cells[1:]) else delimiter.join(cells))
    return "\n".join(lines).encode()
