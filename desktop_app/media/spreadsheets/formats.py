"""Number formats of workbooks: what a person sees of a value, by the format of its cell."""

from collections.abc import Callable
from functools import lru_cache

from desktop_app.media.sheets import RawKind
from desktop_app.media.spreadsheets.cells import Seen
from desktop_app.media.spreadsheets.codes import Section, sections
from desktop_app.media.spreadsheets.digits import Show, general, show_number
from desktop_app.media.spreadsheets.moments import DAY, seconds_since_1970, shown_duration, shown_moment

_COMPARED: dict[str, Callable[[float, float], bool]] = {
    "<": lambda value, limit: value < limit,
    "<=": lambda value, limit: value <= limit,
    ">": lambda value, limit: value > limit,
    ">=": lambda value, limit: value >= limit,
    "=": lambda value, limit: value == limit,
    "<>": lambda value, limit: value != limit,
}


class NumberFormat:
    """One number format code; General where it says nothing of numbers."""

    def __init__(self, code: str) -> None:
        self.code = code
        found = sections(code)
        is_text = len(found) == 4 or (found[-1].has("cell") and not found[-1].has("digit"))
        self._text = found[-1] if is_text and found[-1].has("cell") else None
        self._numbers = found[:-1] if self._text is not None and len(found) > 1 else found[:3]
        self._conditions = any(section.condition for section in self._numbers)
        self._shows: list[Show | None] = [
            None if section.is_moment else show_number(section) for section in self._numbers
        ]

    @property
    def is_general(self) -> bool:
        """Whether numbers look as they would without a format."""
        return self.code in ("General", "@", "") or self.code.lower() == "general"

    def number(self, value: float, from_1904: bool = False) -> Seen:
        """A number, date or duration; from_1904: whether its workbook counts days from 1904."""
        place, signed = self._section(value)
        show = self._shows[place]
        if show is None:
            return _moment(self._numbers[place], value, from_1904)
        text = show(abs(value))
        if signed and value < 0:
            text = f"-{text}"
        return Seen(" ".join(text.split()), RawKind.NUMBER, value)

    def text(self, text: str) -> str:
        """A text, which a format may add words to."""
        if self._text is None or self._text.tokens == () or len(self._text.tokens) == 1:
            return text
        parts = [text if token.kind == "cell" else token.text for token in self._text.tokens]
        return "".join(parts).strip()

    def _section(self, value: float) -> tuple[int, bool]:
        """Which section shows a value, and whether a minus sign is put before it."""
        some = self._numbers
        if self._conditions:
            for place, section in enumerate(some):
                if section.condition is None or _COMPARED[section.condition[0]](value, section.condition[1]):
                    return place, not _of_negatives(section)
            return len(some) - 1, True
        if len(some) == 1 or value > 0:
            return 0, True
        if value < 0:
            return 1, False
        return (2, False) if len(some) > 2 else (0, False)


def _of_negatives(section: Section) -> bool:
    """Whether a condition lets negative numbers alone through: such a section writes its own sign."""
    return section.condition is not None and section.condition[0] in ("<", "<=") and section.condition[1] <= 0


def _moment(section: Section, value: float, from_1904: bool) -> Seen:
    dated = any(token.kind == "moment" and token.text[0] in "ymdeb" for token in section.tokens)
    if section.has("elapsed") or (not dated and abs(value) < 1):
        show = shown_duration if section.has("elapsed") else shown_moment
        return Seen(show(section, value * DAY), RawKind.DURATION, round(value * DAY, 3))
    seconds = seconds_since_1970(value, from_1904)
    if seconds is None:
        # Excel fills such a cell with #: there is no day to see.
        return Seen(general(value), RawKind.NUMBER, value)
    if section.by_locale or _is_iso(section):
        # Excel shows a time of 0:00:00 where a program wrote days in a format for moments.
        section = section.without_time() if not seconds % DAY else section
    return Seen(shown_moment(section, seconds), RawKind.DATE, seconds)


def _is_iso(section: Section) -> bool:
    return [token.text[0] for token in section.tokens if token.kind == "moment"][:3] == ["y", "m", "d"]


@lru_cache(maxsize=5_000)
def format_of(code: str) -> NumberFormat:
    """The format for a code; one that no program could follow is General."""
    try:
        return NumberFormat(code[:500])
    except (ValueError, IndexError, OverflowError):
        return NumberFormat("General")
