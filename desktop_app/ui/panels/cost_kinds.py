"""What attention costs: memory or time, each with its unit and how a person reads it."""

from enum import Enum

from desktop_app.answers import MemoryPoint
from desktop_app.translation import mark, number, tr
from desktop_app.ui.said import as_said


def megabytes(amount: float) -> str:
    """Megabytes as a person reads them: 0.42, 3.4, 51, 1,611."""
    return number(amount, ".2f" if amount < 1 else ".1f" if amount < 10 else ",.0f")


class CostKind(Enum):
    """The two costs; value: the title of the view."""

    MEMORY = mark("Memory")
    TIME = mark("Time")

    @property
    def title(self) -> str:
        """As a heading."""
        return tr(self.value)

    @property
    def axis(self) -> str:
        """With the unit."""
        return tr("Memory in MB") if self is CostKind.MEMORY else tr("Time in ms")

    def measured(self, point: MemoryPoint) -> float | None:
        """What was measured, in MB or in milliseconds; None where it was not tried."""
        if self is CostKind.MEMORY:
            return point.megabytes
        return None if point.run is None else 1000 * point.run

    def spread(self, point: MemoryPoint) -> tuple[float, float] | None:
        """The least and the most of several measurements; None where there was one, or they are alike."""
        if self is CostKind.MEMORY or not point.fastest or not point.spread:
            return None
        return 1000 * point.fastest, 1000 * (point.fastest + point.spread)

    def words(self, point: MemoryPoint) -> str:
        """The number as a cell shows it."""
        amount = self.measured(point)
        if amount is None:
            return tr("not tried") if point.megabytes is None else tr("not timed")
        return megabytes(amount)

    def more(self, point: MemoryPoint) -> str:
        """What the cell's tool tip says."""
        said = (
            tr("{title}: predicted {amount} MB.", title=as_said(point.title), amount=megabytes(point.predicted))
            if point.predicted
            else ""
        )
        if self is CostKind.TIME and point.run is not None:
            said = tr(
                "{title}: the median of the runs; from the fastest to the slowest {spread:.3g} ms.",
                title=as_said(point.title),
                spread=1000 * point.spread,
            )
        return f"{said} {extent(point)} {point.note}".replace("  ", " ").strip()


def extent(point: MemoryPoint) -> str:
    """What a whole model read, in words; "" for anything else."""
    if point.extent is None:
        return ""
    if point.unit == "px":
        return tr("A picture or frame of {side:,.0f} × {side:,.0f} pixels.", side=point.extent)
    if point.unit == "s":
        return tr("A sound of {seconds:,.3g} s.", seconds=point.extent)
    return tr("A table or page of {tokens:,.0f} tokens.", tokens=point.extent)
