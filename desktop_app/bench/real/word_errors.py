"""Word and character error rates: edits of the best alignment over the length of what was said."""

from collections.abc import Iterable, Sequence


def edit_distance(first: Sequence[str], second: Sequence[str]) -> int:
    """How many insertions, deletions and substitutions lead from one sequence to the other (Levenshtein)."""
    row = list(range(len(second) + 1))
    for place, item in enumerate(first, 1):
        previous, row[0] = row[0], place
        for column, other in enumerate(second, 1):
            previous, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, previous + (item != other))
    return row[-1]


def error_rate(pairs: Iterable[tuple[Sequence[str], Sequence[str]]]) -> float:
    """Edits over the length of the truth, of all (truth, transcript) pairs together: CER of strings, WER of words."""
    edits = length = 0
    for truth, transcript in pairs:
        edits += edit_distance(truth, transcript)
        length += len(truth)
    return edits / max(length, 1)
