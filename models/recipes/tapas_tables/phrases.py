"""The sentences questions are asked in, by kind; every fifth is held out to measure unseen templates.

{r} a row, {h} the header as said, {k} the header or noun that names rows, {e} and {es} the noun for one and many rows,
{c} a condition after a noun ("with more than 20 pages"), {p} the same as a verb ("have more than 20 pages"),
{a} an adjective ("oldest"), {m} a word for the highest or the lowest.
"""

from pathlib import Path

from models.recipes.frame.word_lists import lines


def choose(templates: tuple[str, ...], held_out: bool) -> tuple[str, ...]:
    """The templates trained on, or the held-out fifth of them (all of a short list)."""
    if len(templates) < 5:
        return templates
    return tuple(text for place, text in enumerate(templates) if (place % 5 == 4) == held_out)


def _of(kind: str) -> dict[str, tuple[str, ...]]:
    return lines(Path(__file__).parent / "sentences" / f"{kind}.toml")


LOOKUPS = _of("lookups")
SUPERLATIVES = _of("superlatives")
SELECTIONS = _of("selections")
AGGREGATES = _of("aggregates")
CONDITIONS = _of("conditions")
COUNTS_AND_DATES = _of("counts_and_dates")
AROUND = _of("wording")
