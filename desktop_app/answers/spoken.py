"""Lists of names as a person would say them."""

from collections.abc import Sequence


def spoken_list(names: Sequence[str], most: int = 3) -> str:
    """Some names as a person would say them: "a, b, c and 4 more"."""
    if len(names) <= most:
        return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else list(names))
    return f"{', '.join(names[:most])} and {len(names) - most} more"
