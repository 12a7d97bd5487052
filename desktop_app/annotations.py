"""What a person adds to a transcript: words written otherwise, and moments with a name.

Both are tied to times in the sound, not to places in the text. So they stay where they are while the transcript grows,
and when the sound is read once more by another checkpoint.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from desktop_app.words import Word


@dataclass(frozen=True)
class Edit:
    """What a person wrote for the words whose middle lies between start and end (seconds).

    text: "" where the words were taken out. heard: what the checkpoint wrote.
    """

    start: float
    end: float
    text: str
    heard: str


@dataclass(frozen=True)
class Marker:
    """A moment, in seconds, with a name."""

    at: float
    name: str


@dataclass(frozen=True)
class Annotations:
    """All that a person added to one transcript; edits do not overlap, and both are in order of time."""

    edits: tuple[Edit, ...] = ()
    markers: tuple[Marker, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.edits or self.markers)

    def edit(self, start: float, end: float, text: str, words: Sequence[Word]) -> "Annotations":
        """Another text from start to end; edits that it touches become a part of it.

        words: the checkpoint's own. Where text is what they say anyway, nothing is left of the edit.
        """
        touched = [each for each in self.edits if each.start < end and each.end > start]
        start = min([start, *(each.start for each in touched)])
        end = max([end, *(each.end for each in touched)])
        first, last = covered(words, start, end)
        heard = " ".join(word.text for word in words[first:last])
        others = [each for each in self.edits if each not in touched]
        if " ".join(text.split()) != heard:
            others.append(Edit(start, end, " ".join(text.split()), heard))
        return replace(self, edits=tuple(sorted(others, key=lambda each: each.start)))

    def without(self, edit: Edit) -> "Annotations":
        """As the checkpoint wrote it, there."""
        return replace(self, edits=tuple(each for each in self.edits if each != edit))

    def mark(self, at: float, name: str) -> "Annotations":
        """One more marker."""
        return replace(self, markers=tuple(sorted((*self.markers, Marker(at, name)), key=lambda each: each.at)))

    def rename(self, marker: Marker, name: str) -> "Annotations":
        """Another name for a marker; none is taken for no name."""
        named = replace(marker, name=" ".join(name.split()) or marker.name)
        return replace(self, markers=tuple(named if each == marker else each for each in self.markers))

    def unmark(self, marker: Marker) -> "Annotations":
        """Without a marker."""
        return replace(self, markers=tuple(each for each in self.markers if each != marker))

    def edit_at(self, seconds: float) -> Edit | None:
        """The edit that covers a moment."""
        return next((each for each in self.edits if each.start <= seconds <= each.end), None)

    def next_name(self) -> str:
        """A name for a marker that has none yet."""
        taken = {each.name for each in self.markers}
        return next(name for number in range(1, len(taken) + 2) if (name := f"Marker {number}") not in taken)

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "edits": [asdict(each) for each in self.edits],
            "markers": [asdict(each) for each in self.markers],
        }

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> "Annotations":
        """What to_dict() gave, read again. Raises KeyError, TypeError or ValueError for what it did not give."""
        edits = [
            Edit(float(each["start"]), float(each["end"]), str(each["text"]), str(each["heard"]))
            for each in plain.get("edits", ())
        ]
        markers = [Marker(float(each["at"]), str(each["name"])) for each in plain.get("markers", ())]
        return cls(tuple(edits), tuple(markers))


NONE_ADDED = Annotations()


def covered(words: Sequence[Word], start: float, end: float) -> tuple[int, int]:
    """The words whose middle lies between two times: the first, and the one behind the last."""
    return bisect_left(words, start, key=_middle), bisect_right(words, end, key=_middle)


def edited(shown: Sequence[Word], words: Sequence[Word], edits: Sequence[Edit]) -> list[Word]:
    """The words as they are shown, with what a person wrote in place of the checkpoint's.

    words: the checkpoint's own. shown: the same as a person would write them, some for several ("24"); where an edit
    covers one of these only, the others are shown by themselves.
    """
    result = list(shown)
    for edit in sorted(edits, key=lambda each: each.start, reverse=True):
        first, last = covered(words, edit.start, edit.end)
        if first < last:
            begin = bisect_right(result, words[first].start, key=_start) - 1
            end = bisect_left(result, words[last - 1].end, key=_start)
            outer = (
                bisect_left(words, result[begin].start, key=_start),
                bisect_left(words, result[end - 1].end, key=_start),
            )
        else:
            begin = end = bisect_left(result, (edit.start + edit.end) / 2, key=_start)
            outer = first, last
        before = [_plain(word) for word in words[outer[0] : first]]
        after = [_plain(word) for word in words[last : outer[1]]]
        result[begin:end] = [*before, *written(edit), *after]
    return result


def written(edit: Edit) -> list[Word]:
    """The words of an edit, with times in proportion to their letters."""
    pieces = edit.text.split()
    each = (edit.end - edit.start) / max(1, sum(map(len, pieces)))
    found: list[Word] = []
    so_far = 0
    for piece in pieces:
        start = edit.start + each * so_far
        so_far += len(piece)
        found.append(Word(piece, start, edit.start + each * so_far, 1.0, edit.heard))
    return found


def _middle(word: Word) -> float:
    return (word.start + word.end) / 2


def _start(word: Word) -> float:
    return word.start


def _plain(word: Word) -> Word:
    return replace(word, text=word.text.lower() if word.text.isupper() else word.text)
