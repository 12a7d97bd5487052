"""What another transcript of the same sound would change, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop_app.words import Word

_TOGETHER = 200
"""Words that are compared at once, about; what belongs together is found by its time beforehand."""

_AROUND = 5
"""Words shown on either side of a change."""


@dataclass(frozen=True)
class Change:
    """Words in a row, before and after; the same on both sides where nothing changes."""

    before: tuple[Word, ...]
    after: tuple[Word, ...]

    @property
    def same(self) -> bool:
        """Whether nothing changes here."""
        return [_plain(word) for word in self.before] == [_plain(word) for word in self.after]

    @property
    def start(self) -> float:
        """When it begins, in seconds."""
        return (self.before or self.after)[0].start


def changes(before: Sequence[Word], after: Sequence[Word]) -> list[Change]:
    """All words of both, in order; case and punctuation alone change nothing."""
    found: list[Change] = []
    for first, second in _portions(before, after):
        matcher = SequenceMatcher(None, [*map(_plain, first)], [*map(_plain, second)], autojunk=False)
        for _, begin, end, other, until in matcher.get_opcodes():
            change = Change(tuple(first[begin:end]), tuple(second[other:until]))
            if found and found[-1].same == change.same:
                change = Change(found[-1].before + change.before, found[-1].after + change.after)
                found.pop()
            found.append(change)
    return found


def passages(found: Sequence[Change]) -> list[list[Change]]:
    """The changes with the words around them; those that are close stand in one passage."""
    result: list[list[Change]] = []
    for place, change in enumerate(found):
        if change.same:
            continue
        lead = found[place - 1].after if place else ()
        tail = found[place + 1].after if place + 1 < len(found) else ()
        if result and len(lead) <= 2 * _AROUND:
            # The tail of the passage before is the lead of this one: it is shown whole.
            result[-1][-1] = Change(lead, lead)
        else:
            lead = lead[-_AROUND:]
            result.append([Change(lead, lead)])
        tail = tail[:_AROUND]
        result[-1] += [change, Change(tail, tail)]
    return result


def changed(found: Sequence[Change]) -> int:
    """How many words of the transcript before would be others, gone, or joined by new ones."""
    return sum(max(len(change.before), len(change.after)) for change in found if not change.same)


def _portions(before: Sequence[Word], after: Sequence[Word]) -> Iterator[tuple[list[Word], list[Word]]]:
    """Both in pieces of about _TOGETHER words, parted at the longest pauses near: comparing all at once takes long."""
    first = second = 0
    while len(before) - first > 2 * _TOGETHER:
        near = range(first + _TOGETHER, first + 2 * _TOGETHER)
        part = max(near, key=lambda place: before[place].start - before[place - 1].end)
        cut = (before[part - 1].end + before[part].start) / 2
        last = second
        while last < len(after) and (after[last].start + after[last].end) / 2 < cut:
            last += 1
        yield list(before[first:part]), list(after[second:last])
        first, second = part, last
    yield list(before[first:]), list(after[second:])


def _plain(word: Word) -> str:
    return word.text.lower().strip(".,?!;:")
