"""Names as a person would say them."""

from collections.abc import Sequence

from desktop_app.translation import joined, mark, worded


def spoken_list(names: Sequence[str], most: int = 3) -> str:
    """Some names as a person would say them: "a, b, c and 4 more"; in the language of whoever shows it."""
    if len(names) > most:
        return worded("{names} and {more:,} more", names=joined(names[:most], ", "), more=len(names) - most)
    if len(names) > 1:
        return worded("{names} and {last}", names=joined(names[:-1], ", "), last=names[-1])
    return names[0] if names else ""


def all_of(parts: Sequence[str]) -> str:
    """What holds together: "a and b and c"."""
    return _in_halves(mark("{names} and {last}"), parts)


def any_of(parts: Sequence[str]) -> str:
    """Of what one thing holds: "a or b or c"."""
    return _in_halves(mark("{names} or {last}"), parts)


def _in_halves(template: str, parts: Sequence[str]) -> str:
    """Parts joined two by two: one after the other, thousands would be nested deeper than Python and JSON go."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    half = len(parts) // 2
    return worded(template, names=_in_halves(template, parts[:half]), last=_in_halves(template, parts[half:]))
