"""How a transcript is laid out as text: paragraphs at pauses, and where in the text each word stands."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.answers import Word
from desktop_app.translation import number
from desktop_app.workspace.paragraphs import begins


def clock(seconds: float, tenths: bool = False) -> str:
    """Seconds as a person reads them: 1:02:03, 0:07, with tenths 0:07.4."""
    whole = round(max(seconds, 0.0), 1) if tenths else int(max(seconds, 0.0))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(int(minutes), 60)
    ending = number(rest, "04.1f") if tenths else f"{int(rest):02d}"
    return f"{hours}:{minutes:02d}:{ending}" if hours else f"{minutes}:{ending}"


@dataclass
class Layout:
    """The words laid out so far, and for each where its text begins and ends.

    begins, ends: character offsets in the whole text; starts: seconds, for finding the word being spoken;
    heads: the first word of each word's paragraph.
    """

    words: list[Word] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)

    @property
    def length(self) -> int:
        """Characters laid out."""
        return self.ends[-1] if self.ends else 0

    def append(self, words: Sequence[Word]) -> str:
        """Lay further words out; the text that they add at the end."""
        pieces: list[str] = []
        place = self.length
        for word in words:
            lead = self._lead(word)
            shown = word.text or "…"
            pieces += (lead, shown)
            self.begins.append(place + len(lead))
            place += len(lead) + len(shown)
            self.ends.append(place)
            self.starts.append(word.start)
            self.words.append(word)
        return "".join(pieces)

    def cut(self, count: int) -> int:
        """Keep the first count words only; the character offset at which the text is to be cut."""
        for column in (self.words, self.begins, self.ends, self.starts, self.heads):
            del column[count:]
        return self.length

    def at_offset(self, offset: int) -> int | None:
        """Which word stands at a character offset; the next one where it falls between two; None past the end."""
        place = bisect_right(self.ends, offset)
        return place if place < len(self.words) else None

    def at_time(self, seconds: float) -> int | None:
        """Which word is being spoken, or was the last; None before the first."""
        place = bisect_right(self.starts, seconds) - 1
        return place if place >= 0 else None

    def _lead(self, word: Word) -> str:
        """What stands before a word: the time of its paragraph, or a space."""
        place = len(self.words)
        length = place - self.heads[-1] if self.heads else 0
        if begins(word, self.words[-1] if self.words else None, length):
            self.heads.append(place)
            line = "\n" if place else ""
            return f"{line}{clock(word.start)}  "
        self.heads.append(self.heads[-1])
        return " "


def same_words(before: Sequence[Word], after: Sequence[Word], anew: bool = False) -> int:
    """How many words at the beginning are the same.

    A growing transcript repeats thousands of words each time: where its old last word stands at its old
    place, everything before it is taken to be unchanged, unless it may be anew.
    """
    common = min(len(before), len(after))
    if not anew and common and before[common - 1] == after[common - 1] and before[0] == after[0]:
        return common
    for place in range(common):
        if before[place] != after[place]:
            return place
    return common
