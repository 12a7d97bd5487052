"""A plot as a picture: a Chart as SVG text."""

import math
from collections.abc import Callable, Iterator, Sequence
from xml.sax.saxutils import escape

from desktop_app.printable import printable
from desktop_app.tasks.scaling_laws.charts import BEYOND, DOTS, LINE, Chart, Series, usual_view, view_of
from desktop_app.tasks.scaling_laws.values import ScalingFit
from desktop_app.tasks.scaling_laws.views import USUAL_OVERLAYS

_WIDTH, _HEIGHT = 960, 600
_LEFT, _RIGHT, _TOP, _BOTTOM = 84, 300, 44, 64
COLOURS = ("#0072b2", "#d55e00", "#007a5a", "#a5528a", "#8a6d00", "#444444", "#56b4e9", "#b22222", "#4b0082", "#2f4f4f")
"""Okabe and Ito's for any kind of colour vision, and some more; past them they begin again."""

_GREY = "#999999"
_MOST_NAMES = 30
"""Points that are named in the plot; more would lie on each other."""


def as_svg(fit: ScalingFit) -> str:
    """The plot that says most of a table's laws, with the published laws of text beside it."""
    return draw(view_of(usual_view(fit), fit, USUAL_OVERLAYS))


def bounds(values: Sequence[float], log: bool) -> tuple[float, float]:
    """Where an axis begins and ends so that all values have some room."""
    real = [each for each in values if math.isfinite(each) and (not log or each > 0)] or [1.0, 10.0]
    low, high = min(real), max(real)
    if log:
        room = max(math.log(high / low) * 0.04, 0.02)
        return low * math.exp(-room), high * math.exp(room)
    room = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
    return low - room, high + room


def ticks(low: float, high: float, log: bool) -> list[float]:
    """Round numbers along an axis: whole decades where there are several, else 1, 2, 5 or finer, or even steps."""
    if log:
        decades = [10.0**power for power in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)]
        inside = [each for each in decades if low <= each <= high]
        if len(inside) >= 3:
            return inside[:: math.ceil(len(inside) / 9)]
        finer = [base * part for base in decades for part in (1, 1.5, 2, 3, 4, 5, 7)]
        inside = [each for each in finer if low <= each <= high]
        if len(inside) >= 3:
            return inside
    step = 10.0 ** math.floor(math.log10((high - low) / 4 or 1))
    step *= next(part for part in (1, 2, 5, 10) if (high - low) / (step * part) <= 7)
    first = math.ceil(low / step)
    return [each * step for each in range(first, math.floor(high / step) + 1)]


def tick_text(value: float, high: float) -> str:
    """A number of an axis: 1e+21 as 10²¹, years and losses as they are."""
    if value >= 1e5 or 0 < abs(value) < 1e-3:
        power = math.floor(math.log10(abs(value)) + 1e-9)
        digits = str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
        part = value / 10.0**power
        return f"10{digits}" if abs(part - 1) < 1e-6 else f"{part:.3g}·10{digits}"
    return f"{round(value, 6):g}"


def draw(chart: Chart) -> str:
    """The chart as an SVG picture, its legend at the right."""
    xs = [x for each in chart.series for x in each.x]
    ys = [y for each in chart.series for y in each.y]
    across = _scale(bounds(xs, chart.log_x), chart.log_x, _LEFT, _WIDTH - _RIGHT)
    up = _scale(bounds(ys, chart.log_y), chart.log_y, _HEIGHT - _BOTTOM, _TOP)
    parts = [*_grid(chart, xs, ys, across, up), *_bands(chart, across, up)]
    for each in sorted(chart.series, key=lambda each: each.look == DOTS):
        parts += _dots(each, across, up) if each.look == DOTS else _line(each, across, up)
    parts += _legend(chart)
    start = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif">'
    clip = (
        f'<clipPath id="plot"><rect x="{_LEFT}" y="{_TOP}" width="{_WIDTH - _LEFT - _RIGHT}" '
        f'height="{_HEIGHT - _TOP - _BOTTOM}"/></clipPath>'
    )
    ground = f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>'
    return "\n".join([start, clip, ground, *parts, "</svg>", ""])


def _scale(ends: tuple[float, float], log: bool, first: float, last: float) -> Callable[[float], float]:
    low, high = ends
    if log:
        return lambda value: first + math.log(value / low) / math.log(high / low) * (last - first)
    return lambda value: first + (value - low) / (high - low) * (last - first)


def _grid(
    chart: Chart,
    xs: Sequence[float],
    ys: Sequence[float],
    across: Callable[[float], float],
    up: Callable[[float], float],
) -> Iterator[str]:
    bottom, right = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT
    low, high = bounds(xs, chart.log_x)
    for value in ticks(low, high, chart.log_x):
        x, text = across(value), tick_text(value, high)
        yield f'<path d="M{x:.1f} {_TOP}V{bottom}" stroke="#e2e2e2"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 20}" font-size="11" text-anchor="middle">{text}</text>'
    low, high = bounds(ys, chart.log_y)
    for value in ticks(low, high, chart.log_y):
        y, text = up(value), tick_text(value, high)
        yield f'<path d="M{_LEFT} {y:.1f}H{right}" stroke="#e2e2e2"/>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" font-size="11" text-anchor="end">{text}</text>'
    middle = (_LEFT + right) / 2
    yield f'<text x="{_LEFT}" y="26" font-size="16">{escape(chart.title)}</text>'
    yield f'<text x="{middle}" y="{_HEIGHT - 22}" font-size="13" text-anchor="middle">{escape(chart.x_title)}</text>'
    turned = f"rotate(-90 18 {(_TOP + bottom) / 2})"
    yield (
        f'<text x="18" y="{(_TOP + bottom) / 2}" font-size="13" text-anchor="middle" transform="{turned}">'
        f"{escape(chart.y_title)}</text>"
    )


def _bands(chart: Chart, across: Callable[[float], float], up: Callable[[float], float]) -> Iterator[str]:
    for each in chart.bands:
        there = [(across(x), up(y)) for x, y in zip(each.x, each.high, strict=True) if y > 0 or not chart.log_y]
        back = [(across(x), up(y)) for x, y in zip(each.x, each.low, strict=True) if y > 0 or not chart.log_y]
        colour = COLOURS[each.colour % len(COLOURS)]
        yield f'<path d="{_path([*there, *back[::-1]])}Z" fill="{colour}" opacity="0.15" clip-path="url(#plot)"/>'


def _line(each: Series, across: Callable[[float], float], up: Callable[[float], float]) -> Iterator[str]:
    places = [(across(x), up(y)) for x, y in zip(each.x, each.y, strict=True)]
    yield f'<path d="{_path(places)}" fill="none" clip-path="url(#plot)" {_stroke(each)}/>'


def _stroke(each: Series) -> str:
    if each.look == BEYOND:
        return f'stroke="{_GREY}" stroke-width="1.5" stroke-dasharray="6 4"'
    colour = COLOURS[each.colour % len(COLOURS)]
    return f'stroke="{colour}" stroke-width="2"' if each.look == LINE else f'stroke="{colour}" stroke-dasharray="2 2"'


def _dots(each: Series, across: Callable[[float], float], up: Callable[[float], float]) -> Iterator[str]:
    colour = COLOURS[each.colour % len(COLOURS)]
    for x, y in zip(each.x, each.y, strict=True):
        yield f'<circle cx="{across(x):.1f}" cy="{up(y):.1f}" r="3.5" fill="{colour}"/>'
    if len(each.x) <= _MOST_NAMES:
        for x, y, name in zip(each.x, each.y, each.names, strict=False):
            text = escape(printable(name)[:30])
            yield f'<text x="{across(x) + 6:.1f}" y="{up(y) - 5:.1f}" font-size="9" fill="#555555">{text}</text>'


def _legend(chart: Chart) -> Iterator[str]:
    left, y = _WIDTH - _RIGHT + 16, _TOP + 10
    told: set[str] = set()
    for each in chart.series:
        if not each.label or each.label in told:
            continue
        told.add(each.label)
        if each.look == DOTS:
            yield f'<circle cx="{left + 11}" cy="{y}" r="3.5" fill="{COLOURS[each.colour % len(COLOURS)]}"/>'
        else:
            yield f'<path d="M{left} {y}h22" fill="none" {_stroke(each)}/>'
        yield f'<text x="{left + 28}" y="{y + 4}" font-size="11">{escape(each.label)}</text>'
        y += 20


def _path(places: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
