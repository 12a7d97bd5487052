"""What a checkpoint takes beside its weights as its input grows, as it was measured here; what fits by that. No torch.

`attendant memory --model` and the sweep of the panel measure it; it is kept with what probes find
(inference.probes), and batches and windows of sound are chosen from it.
"""

import math
from dataclasses import dataclass, replace

FORESEEN = "That is predicted from its configuration, not measured."

_JUST_BEYOND, _MOST_BEYOND = 1.1, 4.0
"""Times the largest extent that is known: beyond the first what fits is an estimate, and beyond the second it is not
told, for other parts of a network than those that grew so far may take over."""

USUAL_ROOM = 8e9
"""Bytes that a usual computer has, for which it is said what fits."""


@dataclass(frozen=True)
class Curve:
    """Peak memory against the size of one input.

    unit: of extents: "px" of a side, "s" of sound, or "tokens". points: extents with bytes, both positive, by extent.
    predicted: whether passes were followed, and not run (inference.foreseen). reads: of pixels, what has them.
    """

    unit: str
    points: tuple[tuple[float, float], ...] = ()
    predicted: bool = False
    reads: str = "pictures"

    def __bool__(self) -> bool:
        return bool(self.points)

    def with_point(self, extent: float, taken: float) -> "Curve":
        """The curve with a point more, instead of one at the same extent."""
        kept = dict(self.points) | {extent: taken}
        return replace(self, points=tuple(sorted(kept.items())))

    def seen(self, extent: float, taken: float, at_once: int = 1) -> "Curve":
        """A predicted curve put right by a pass that ran, of so many inputs; a measured one is what it is.

        Inputs that share a pass may share memory too: they only show that more is needed.
        """
        if not self.predicted or not self.points:
            return self
        factor = taken / at_once / self.bytes_at(extent)
        if at_once > 1 and factor < 1:
            return self
        return replace(self, points=tuple((each, factor * needed) for each, needed in self.points))

    def bytes_at(self, extent: float) -> float:
        """What an input of this extent takes, by the straight lines between the points on log-log axes.

        Less than the smallest extent is taken to need as much as that one; beyond the largest it grows as steeply as
        before, and no less than with the extent itself (a side of a picture: its square). Raises ValueError without
        points.
        """
        if not self.points:
            raise ValueError("nothing was measured")
        (first, least), (last, most) = self.points[0], self.points[-1]
        if extent <= first:
            return least
        if extent >= last:
            return most * math.pow(extent / last, self._steepness())
        above = next(place for place, (each, _) in enumerate(self.points) if each >= extent)
        (low, less), (high, more) = self.points[above - 1], self.points[above]
        return less * math.pow(extent / low, math.log(more / less) / math.log(high / low))

    def extent_in(self, room: float) -> float:
        """The largest extent that fits into so many bytes; 0 where even the smallest that was measured does not."""
        if not self.points or room < self.points[0][1]:
            return 0.0
        last, most = self.points[-1]
        if room >= most:
            return last * math.pow(room / most, 1 / self._steepness())
        low, high = self.points[0][0], last
        for _ in range(50):
            middle = (low + high) / 2
            low, high = (middle, high) if self.bytes_at(middle) <= room else (low, middle)
        return low

    def _steepness(self) -> float:
        """Of the last stretch, on log-log axes."""
        least = 2.0 if self.unit == "px" else 1.0
        if len(self.points) < 2:
            return least
        (before, less), (last, most) = self.points[-2:]
        return max(least, math.log(most / less) / math.log(last / before))

    def fits(self, room: float) -> tuple[str, ...]:
        """What fits into so many bytes, in sentences; none where nothing does, or extents are of no use to a person.

        Beyond the largest extent that is known it is said to be an estimate, and far beyond it no number is told.
        """
        extent, amount = self.extent_in(room), room / 1e9
        if not extent or self.unit == "tokens":
            return ()
        known, foreseen = self.points[-1][0], (FORESEEN,) if self.predicted else ()
        told = (self._far if extent > _MOST_BEYOND * known else self._near)(amount, extent)
        return (told, *foreseen, *self._beyond(known)) if extent > _JUST_BEYOND * known else (told, *foreseen)

    def _near(self, amount: float, extent: float) -> str:
        size = _rounded(extent)
        if self.unit != "px":
            return f"With {amount:,.0f} GB this model takes about {size:,} seconds of sound in one window."
        if self.reads != "pictures":
            return f"With {amount:,.0f} GB this model takes clips with frames up to about {size:,} pixels a side."
        return f"With {amount:,.0f} GB this model takes pictures up to about {size:,} pixels a side."

    def _far(self, amount: float, extent: float) -> str:
        size = _rounded(min(extent, _MOST_BEYOND * self.points[-1][0]))
        if self.unit != "px":
            return f"With {amount:,.0f} GB this model takes more than {size:,} seconds of sound in one window."
        if self.reads != "pictures":
            return f"With {amount:,.0f} GB this model takes clips with frames of more than {size:,} pixels a side."
        return f"With {amount:,.0f} GB this model takes pictures of more than {size:,} pixels a side."

    def _beyond(self, known: float) -> tuple[str]:
        if self.unit == "px":
            return (f"Its memory is known up to {known:,.0f} pixels a side; what lies beyond is estimated.",)
        return (f"Its memory is known up to {known:,.0f} seconds; what lies beyond is estimated.",)


def _rounded(extent: float) -> int:
    """Two figures: an estimate claims no more. Downwards."""
    step = 10 ** max(0, math.floor(math.log10(extent)) - 1)
    return int(extent // step * step)
