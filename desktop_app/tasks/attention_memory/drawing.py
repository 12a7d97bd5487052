"""A sweep as a picture: memory and time against sequence length on log-log axes, as SVG text."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from desktop_app.answers import WORK, MemoryPoint

_WIDTH, _HEIGHT = 900, 560
"""Of one plot."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 80, 200, 40, 60
_COLOURS = ("#0072b2", "#d55e00", "#007a5a", "#a5528a", "#8a6d00", "#444444", "#56b4e9")
"""Okabe and Ito's for any kind of colour vision; past them the lines are dashed."""


@dataclass(frozen=True)
class _Cost:
    """What a plot shows of points: measured and foretold amounts in a unit; None or 0 where there is none."""

    title: str
    unit: str
    measured: Callable[[MemoryPoint], float | None]
    predicted: Callable[[MemoryPoint], float] = lambda point: 0.0
    spread: Callable[[MemoryPoint], tuple[float, float] | None] = lambda point: None
    """The least and the most that was measured, where it was more than once and differs."""

    def of(self, point: MemoryPoint) -> float:
        """The amount that was measured, or where none was, foretold; 0 for neither."""
        return self.measured(point) or self.predicted(point)


def _milliseconds(point: MemoryPoint) -> tuple[float, float] | None:
    return (1e3 * point.fastest, 1e3 * (point.fastest + point.spread)) if point.fastest and point.spread else None


_COSTS = (
    _Cost("Attention memory", "MB", lambda point: point.megabytes, lambda point: point.predicted),
    _Cost(
        "Time of attention", "ms", lambda point: None if point.run is None else 1000 * point.run, spread=_milliseconds
    ),
)


class _Axes:
    """From lengths and amounts of a cost to places in the plot."""

    def __init__(self, points: Sequence[MemoryPoint], cost: _Cost) -> None:
        lengths = [each.length for each in points]
        amounts = [amount for each in points if (amount := cost.of(each))] or [1.0]
        amounts += [amount for each in points for amount in cost.spread(each) or ()]
        self.cost = cost
        self.lengths = (math.floor(math.log2(min(lengths))), math.ceil(math.log2(max(lengths))) or 1)
        self.amounts = (math.floor(math.log10(min(amounts))), math.ceil(math.log10(max(amounts))))

    def x(self, length: float) -> float:
        low, high = self.lengths
        return _LEFT + (math.log2(length) - low) / max(1, high - low) * (_WIDTH - _LEFT - _RIGHT)

    def y(self, amount: float) -> float:
        low, high = self.amounts
        return _HEIGHT - _BOTTOM - (math.log10(amount) - low) / max(1, high - low) * (_HEIGHT - _TOP - _BOTTOM)


def draw(points: Sequence[MemoryPoint]) -> str:
    """Memory, and below it time where any was taken: the measured points of each mechanism joined by a line, its
    prediction thin beside it, and a stem from the fastest run to the slowest; circles for work."""
    costs = [each for each in _COSTS if each is _COSTS[0] or any(map(each.measured, points))]
    parts = [each for place, cost in enumerate(costs) for each in _plot(points, cost, place * _HEIGHT)]
    height = len(costs) * _HEIGHT
    start = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif">'
    ground = f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>'
    return "\n".join([start, ground, *parts, "</svg>", ""])


def _plot(points: Sequence[MemoryPoint], cost: _Cost, top: int) -> list[str]:
    axes = _Axes(points, cost)
    parts = [f'<g transform="translate(0 {top})">', *_grid(axes)]
    swept = [each for each in points if each.mechanism != WORK]
    for at, name in enumerate(dict.fromkeys(each.mechanism for each in swept)):
        parts += _curve(axes, [each for each in swept if each.mechanism == name], at)
    parts += [_circle(axes, each, amount) for each in points if each.mechanism == WORK and (amount := cost.of(each))]
    parts += _key(points, cost, len({each.mechanism for each in swept}))
    shape = next((each.shape for each in swept if each.shape), "")
    where = ", ".join(each for each in (points[0].device, shape) if each)
    title = f"{cost.title} against sequence length ({escape(where)})"
    return [*parts, f'<text x="{_LEFT}" y="24" font-size="16">{title}</text>', "</g>"]


def _key(points: Sequence[MemoryPoint], cost: _Cost, row: int) -> list[str]:
    """What the signs stand for that are no curve's own, below the names of the curves."""
    swept = [each for each in points if each.mechanism != WORK]
    work = [each for each in points if each.mechanism == WORK and cost.of(each)]
    thin, stem = 'stroke="#444444" stroke-width="0.7"', 'stroke="#444444" stroke-width="1.2"'
    ring = '<ellipse cx="11" rx="4" ry="4" fill="none" stroke="#444444" stroke-width="1.5"{}/>'
    entries = [
        (any(map(cost.predicted, swept)), f'<path d="M0 0h22" {thin}/>', "predicted"),
        (any(map(cost.spread, swept)), f'<path d="M11 -7v14" {stem}/>', "fastest to slowest run"),
        (any(map(cost.measured, work)), ring.format(""), "a pass of your own work"),
        (not all(map(cost.measured, work)), ring.format(' stroke-dasharray="1.5 1.5"'), "the same, predicted"),
    ]
    left, parts = _WIDTH - _RIGHT + 16, []
    for place, (_, sign, words) in enumerate(each for each in entries if each[0]):
        y = _TOP + 10 + 22 * (row + place)
        parts.append(f'<g transform="translate({left} {y})">{sign}<text x="28" y="4" font-size="12">{words}</text></g>')
    return parts


def _grid(axes: _Axes) -> list[str]:
    bottom, right = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT
    parts = []
    for power in range(axes.lengths[0], axes.lengths[1] + 1):
        x = axes.x(2**power)
        parts.append(f'<path d="M{x:.1f} {_TOP}V{bottom}" stroke="#dddddd"/>')
        parts.append(f'<text x="{x:.1f}" y="{bottom + 20}" font-size="11" text-anchor="middle">{2**power:,}</text>')
    for power in range(axes.amounts[0], axes.amounts[1] + 1):
        y = axes.y(10.0**power)
        parts.append(f'<path d="M{_LEFT} {y:.1f}H{right}" stroke="#dddddd"/>')
        amount = f"{10.0**power:,g} {axes.cost.unit}"
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" font-size="11" text-anchor="end">{amount}</text>')
    middle = (_LEFT + right) / 2
    parts.append(f'<text x="{middle}" y="{_HEIGHT - 12}" font-size="13" text-anchor="middle">tokens</text>')
    return parts


def _circle(axes: _Axes, work: MemoryPoint, amount: float) -> str:
    """Hollow; dotted where the amount was predicted and not measured."""
    where = f'cx="{axes.x(work.length):.1f}" cy="{axes.y(amount):.1f}" r="4"'
    dots = "" if axes.cost.measured(work) else ' stroke-dasharray="1.5 1.5"'
    title = f"<title>{escape(work.as_text())}</title>"
    return f'<circle {where} fill="none" stroke="#444444" stroke-width="1.5"{dots}>{title}</circle>'


def _curve(axes: _Axes, points: Sequence[MemoryPoint], at: int) -> list[str]:
    ordered = sorted(points, key=lambda each: each.length)
    colour = _COLOURS[at % len(_COLOURS)]
    dashes = "" if at < len(_COLOURS) else ' stroke-dasharray="6 3"'
    measured, predicted = (
        [(axes.x(each.length), axes.y(amount)) for each in ordered if (amount := of(each))]
        for of in (axes.cost.measured, axes.cost.predicted)
    )
    y = _TOP + 10 + 22 * at
    legend = _WIDTH - _RIGHT + 16
    parts = []
    if predicted:
        parts.append(f'<path d="{_path(predicted)}" fill="none" stroke="{colour}" stroke-width="0.7" opacity="0.6"/>')
    if measured:
        parts.append(f'<path d="{_path(measured)}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y_:.1f}" r="3.5" fill="{colour}"/>' for x, y_ in measured]
    spreads = [(axes.x(each.length), *map(axes.y, spread)) for each in ordered if (spread := axes.cost.spread(each))]
    parts += [f'<path d="M{x:.1f} {low:.1f}V{high:.1f}" stroke="{colour}"/>' for x, low, high in spreads]
    parts.append(f'<path d="M{legend} {y}h22" stroke="{colour}" stroke-width="2"{dashes}/>')
    parts.append(f'<text x="{legend + 28}" y="{y + 4}" font-size="12">{escape(ordered[0].title)}</text>')
    return parts


def _path(places: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
