"""Names that are one and the same but for their case: "petrol" among many that are "Petrol"."""

from collections.abc import Sequence

import numpy as np

_MOST_TEXTS, _MOST_KINDS = 1_000, 0.6
"""Different texts of a column that are looked at, at most, and which share of its rows they may be to be kinds."""


def spellings(texts: Sequence[str], codes: np.ndarray) -> dict[str, str]:
    """Texts that differ from another one in case or spaces alone -> that one, the commoner.

    Nothing where they hardly repeat: such are names, of which case may tell two apart.
    texts: the different ones of a column. codes: for each row the place of its text, int[rows].
    """
    counts = dict(zip(texts, np.bincount(codes, minlength=len(texts)).tolist(), strict=True))
    alike: dict[str, list[str]] = {}
    for text in texts if len(texts) <= _MOST_TEXTS else ():
        if text.strip():
            alike.setdefault(" ".join(text.casefold().split()), []).append(text)
    if len(alike) > _MOST_KINDS * sum(counts[text] for some in alike.values() for text in some):
        return {}
    found: dict[str, str] = {}
    for some in alike.values():
        most = max(some, key=lambda text: (counts[text], text == text.strip()))
        found |= {text: most for text in some if text != most}
    return found
