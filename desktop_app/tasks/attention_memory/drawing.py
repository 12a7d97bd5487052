"""A sweep as a picture: memory against sequence length on log-log axes, as SVG text."""

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

from desktop_app.answers import WORK, MemoryPoint

_WIDTH, _HEIGHT = 900, 560
_LEFT, _RIGHT, _TOP, _BOTTOM = 80, 200, 40, 60
_COLOURS = ("#0072b2", "#d55e00", "#007a5a", "#a5528a", "#8a6d00", "#444444", "#56b4e9")
"""Okabe and Ito's for any kind of colour vision; past them the lines are dashed."""


class _Axes:
    """From lengths and megabytes to places in the picture."""

    def __init__(self, points: Sequence[MemoryPoint]) -> None:
        lengths = [each.length for each in points]
        amounts = [each.megabytes or each.predicted for each in points if each.megabytes or each.predicted] or [1.0]
        self.lengths = (math.floor(math.log2(min(lengths))), math.ceil(math.log2(max(lengths))) or 1)
        self.amounts = (math.floor(math.log10(min(amounts))), math.ceil(math.log10(max(amounts))))

    def x(self, length: float) -> float:
        low, high = self.lengths
        return _LEFT + (math.log2(length) - low) / max(1, high - low) * (_WIDTH - _LEFT - _RIGHT)

    def y(self, megabytes: float) -> float:
        low, high = self.amounts
        return _HEIGHT - _BOTTOM - (math.log10(megabytes) - low) / max(1, high - low) * (_HEIGHT - _TOP - _BOTTOM)


def draw(points: Sequence[MemoryPoint]) -> str:
    """The measured points of each mechanism joined by a line, its prediction thin beside it; circles for work."""
    axes = _Axes(points)
    parts = [*_grid(axes)]
    swept = [each for each in points if each.mechanism != WORK]
    for at, name in enumerate(dict.fromkeys(each.mechanism for each in swept)):
        parts += _curve(axes, [each for each in swept if each.mechanism == name], at)
    parts += [_circle(axes, each) for each in points if each.mechanism == WORK and each.megabytes]
    device = escape(points[0].device)
    parts.append(f'<text x="{_LEFT}" y="24" font-size="16">Attention memory against sequence length ({device})</text>')
    start = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif">'
    ground = f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>'
    return "\n".join([start, ground, *parts, "</svg>", ""])


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
        parts.append(
            f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" font-size="11" text-anchor="end">{10.0**power:,g} MB</text>'
        )
    middle = (_LEFT + right) / 2
    parts.append(f'<text x="{middle}" y="{_HEIGHT - 12}" font-size="13" text-anchor="middle">tokens</text>')
    return parts


def _circle(axes: _Axes, work: MemoryPoint) -> str:
    x, y = axes.x(work.length), axes.y(work.megabytes or 0)
    title = f"<title>{escape(work.as_text())}</title>"
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="none" stroke="#444444" stroke-width="1.5">{title}</circle>'


def _curve(axes: _Axes, points: Sequence[MemoryPoint], at: int) -> list[str]:
    ordered = sorted(points, key=lambda each: each.length)
    colour = _COLOURS[at % len(_COLOURS)]
    dashes = "" if at < len(_COLOURS) else ' stroke-dasharray="6 3"'
    measured = [(axes.x(each.length), axes.y(each.megabytes)) for each in ordered if each.megabytes]
    predicted = [(axes.x(each.length), axes.y(each.predicted)) for each in ordered if each.predicted]
    y = _TOP + 10 + 22 * at
    legend = _WIDTH - _RIGHT + 16
    parts = []
    if predicted:
        parts.append(f'<path d="{_path(predicted)}" fill="none" stroke="{colour}" stroke-width="0.7" opacity="0.6"/>')
    if measured:
        parts.append(f'<path d="{_path(measured)}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y_:.1f}" r="3.5" fill="{colour}"/>' for x, y_ in measured]
    parts.append(f'<path d="M{legend} {y}h22" stroke="{colour}" stroke-width="2"{dashes}/>')
    parts.append(f'<text x="{legend + 28}" y="{y + 4}" font-size="12">{escape(ordered[0].title)}</text>')
    return parts


def _path(places: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
