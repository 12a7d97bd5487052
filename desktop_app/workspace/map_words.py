"""What a map that is written to a file is called, and what its numbers are. English, as all files are."""

from desktop_app.answers import AttentionMap
from desktop_app.questions import RAW, RELEVANCE, ROLLOUT

_WHOLE = 0.99
"""A row's sum from which on it is all of what is attended to, beyond what is lost in rounding."""


def meaning_of(found: AttentionMap) -> str:
    """What the numbers of a map's matrix are."""
    if found.method == RELEVANCE:
        return "Relevance for the answer: what each row's token owes to the token of each column; it has no unit."
    followed = ", followed through all layers" if found.method == ROLLOUT else ""
    some = " What goes to other tokens than these is left out." if _is_a_part(found) else ""
    return f"Share of its attention that each row's token gives to the token of each column{followed}, 0 to 1.{some}"


def _is_a_part(found: AttentionMap) -> bool:
    """Whether it is a part of what is attended to: of a film's frame; others and the class token have the rest."""
    return bool(found.frames) and float(found.weights.sum(axis=2).min()) < _WHOLE


def title_of(found: AttentionMap) -> str:
    """What a map is of: the file, the layer and head, what looks, and the checkpoint."""
    looks = len(found.asked) == 1 and (found.method == RAW or found.asked[0] not in found.special)
    words = ", what “{}” attends to" if found.method == RAW else ", what counted for “{}”"
    asked = words.format(found.queries[found.asked[0]]) if looks else ""
    of = f" in the frame at {found.frames[found.frame]:.2f} s" if found.frames and found.grid is not None else ""
    of_page = f", {found.part.words}" if found.part.words else ""
    question = f", {found.asked_and_answered}" if found.asked_and_answered else ""
    return f"{found.source.name}{of_page}: {found.which}{asked}{of}{question} ({found.checkpoint})"
