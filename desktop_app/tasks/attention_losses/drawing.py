"""Memory against faithfulness as a picture, and the error of every layer as a table below it, as SVG text."""

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

from desktop_app.printable import printable
from desktop_app.tasks.attention_losses.asked import MechanismLoss

_WIDTH, _PLOT = 900, 520
_LEFT, _RIGHT, _TOP, _BOTTOM = 90, 40, 60, 60
_LINE = 18
_SAME, _OTHER = "#0072b2", "#d55e00"
"""Okabe and Ito's, told apart with any kind of colour vision; the shape differs too."""


def draw(losses: Sequence[MechanismLoss]) -> str:
    """A dot for each mechanism whose memory is known, full where the answer stays, an empty square where it changes."""
    shown = [each for each in losses if each.megabytes]
    height = _PLOT + _LINE * (len(losses) + 3)
    title = f"{printable(losses[0].source.name)}: what other attention loses ({losses[0].checkpoint})"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text x="20" y="24" font-size="16">{escape(title)}</text>',
        f'<text x="20" y="44" font-size="12">{losses[0].length:,} tokens, {losses[0].heads} heads; full: the same '
        f"answer, “{escape(printable(losses[0].before)[:80])}”; empty: another one</text>",
    ]
    if shown:
        parts += _plot(shown)
    return "\n".join([*parts, *_table(losses), "</svg>", ""])


def _plot(shown: Sequence[MechanismLoss]) -> list[str]:
    amounts = [math.log10(each.megabytes or 1) for each in shown]
    errors = [each.error for each in shown]
    low, high = math.floor(min(amounts)), math.floor(max(amounts)) + 1
    most = max(1, math.ceil(4 * max(errors)))
    bottom, right = _PLOT - _BOTTOM, _WIDTH - _RIGHT

    def across(amount: float) -> float:
        return _LEFT + (amount - low) / (high - low) * (right - _LEFT)

    def down(error: float) -> float:
        return bottom - 4 * error / most * (bottom - _TOP)

    parts = []
    for power in range(low, high + 1):
        x = across(power)
        parts.append(f'<path d="M{x:.1f} {_TOP}V{bottom}" stroke="#dddddd"/>')
        parts.append(
            f'<text x="{x:.1f}" y="{bottom + 18}" font-size="11" text-anchor="middle">{10.0**power:g} MB</text>'
        )
    for quarter in range(most + 1):
        y = down(quarter / 4)
        parts.append(f'<path d="M{_LEFT} {y:.1f}H{right}" stroke="#dddddd"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" font-size="11" text-anchor="end">{25 * quarter}%</text>')
    middle = (_LEFT + right) / 2
    parts.append(
        f'<text x="{middle}" y="{bottom + 42}" font-size="13" text-anchor="middle">peak memory of one layer</text>'
    )
    parts.append(
        f'<text transform="translate(18,{(_TOP + bottom) / 2}) rotate(-90)" font-size="13" text-anchor="middle">'
        "relative error, median of the layers</text>"
    )
    for each, amount, error in zip(shown, amounts, errors, strict=True):
        parts += _mark(across(amount), down(error), each)
    return parts


def _mark(x: float, y: float, each: MechanismLoss) -> list[str]:
    if each.same:
        mark = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{_SAME}"/>'
    else:
        mark = (
            f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8" fill="none" '
            f'stroke="{_OTHER}" stroke-width="1.6"/>'
        )
    return [mark, f'<text x="{x + 7:.1f}" y="{y + 4:.1f}" font-size="10">{escape(each.title)}</text>']


def _table(losses: Sequence[MechanismLoss]) -> list[str]:
    lines = [("mechanism", "MB", "error", "of each layer", "answer")]
    for each in losses:
        amount = "" if each.megabytes is None else f"{each.megabytes:,.3g}"
        layers = " ".join(f"{error:.2g}" for error in each.errors)
        lines.append((each.title, amount, f"{each.error:.2g}", layers, printable(each.after)[:40]))
    parts = []
    for row, cells in enumerate(lines):
        y = _PLOT + _LINE * (row + 1)
        for x, text in zip((20, 190, 250, 310, 680), cells, strict=True):
            parts.append(f'<text x="{x}" y="{y}" font-size="11">{escape(text)}</text>')
    return parts
