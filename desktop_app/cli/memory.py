"""`attendant memory`: sweeps attention over sequence lengths, and tells how its memory and time grow."""

import argparse
import csv
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.answers import MemoryPoint
from desktop_app.cli.progress import Progress
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import AttentionMemory

ANSWERED = 0


def run(options: argparse.Namespace) -> int:
    """Measure, print points as they come, then the exponents; an SVG plot where one was asked for."""
    from desktop_app.tasks import ask

    question = AttentionMemory(
        mechanisms=options.mechanisms,
        lengths=options.lengths,
        heads=options.heads,
        head_dim=options.width,
        backward=options.backward,
        repeats=options.repeats,
        device=options.device,
        precision=options.precision,
    )
    _check_place(options.out)
    stream = ask(question, Residency())
    points: list[MemoryPoint] = []
    with Progress("memory", quiet=options.quiet) as progress:
        progress.total = len(stream)
        for point in stream:
            assert isinstance(point, MemoryPoint)
            points.append(point)
            if options.output == "text":
                progress.clear()
                print(point.as_text(), flush=True)
            progress.saw(point)
    _print(points, options.output)
    if options.out is not None:
        from desktop_app.cli.memory_plot import draw

        options.out.write_text(draw(points), encoding="utf-8")
    return ANSWERED


def _check_place(out: Path | None) -> None:
    if out is not None and (out.suffix.lower() != ".svg" or not out.absolute().parent.is_dir()):
        raise BadQuestion(
            out, "the plot cannot be written there", "Name a file that ends in .svg, in a folder there is."
        )


def _print(points: Sequence[MemoryPoint], style: str) -> None:
    if style == "json":
        plain = [
            {
                "mechanism": each.mechanism,
                "length": each.length,
                "bytes": each.to_dict()["bytes"],
                "seconds": each.run,
                "spread": each.spread,
                "predicted": round(each.predicted * 1e6),
                "note": each.note,
                "device": each.device,
            }
            for each in points
        ]
        print(json.dumps({"points": plain, "fits": fits(points)}, indent=1))
    elif style == "csv":
        writer = csv.DictWriter(sys.stdout, MemoryPoint.columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(each.to_dict() for each in points)
    else:
        for fit in fits(points):
            bounds = f"{fit['low']:.2f} to {fit['high']:.2f}"
            print(f"{fit['mechanism']:14} {fit['of']:7} grows as length^{fit['exponent']:.2f} (95 %: {bounds})")


def fits(points: Sequence[MemoryPoint]) -> list[dict[str, Any]]:
    """The exponent of memory and of time for each mechanism that was measured at three lengths or more."""
    from desktop_app.attention.fit import power_law

    found = []
    for name in dict.fromkeys(each.mechanism for each in points):
        mine = [each for each in points if each.mechanism == name and each.megabytes and each.run]
        lengths = [each.length for each in mine]
        for of, costs in (
            ("memory", [each.megabytes or 0 for each in mine]),
            ("time", [each.run or 0 for each in mine]),
        ):
            fit = power_law(lengths, costs)
            if fit is not None:
                found.append({"mechanism": name, "of": of, "exponent": fit.exponent, "low": fit.low, "high": fit.high})
    return found
