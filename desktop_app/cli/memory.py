"""`attendant memory`: sweeps attention over sequence lengths, and tells how its memory and time grow."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app import registry
from desktop_app.answers import MemoryPoint
from desktop_app.catalogue import Catalogue
from desktop_app.catalogue.entries import task_of
from desktop_app.cli import console
from desktop_app.cli.progress import ProgressLine
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import AttentionMemory, Question
from desktop_app.tasks.probe.asked import Probe
from desktop_app.workspace import export
from desktop_app.workspace.spreadsheet_cells import csv_line

ANSWERED = 0


def run(options: argparse.Namespace) -> int:
    """Measure, print points as they come, then the exponents; an SVG plot where one was asked for."""
    from desktop_app.tasks import ask

    if options.predict and options.model is None:
        raise BadQuestion("--predict", "it is about a checkpoint", "Name one: --model vit-pictures.")
    question = AttentionMemory(
        mechanisms=options.mechanisms,
        model=_model(options),
        lengths=options.lengths,
        heads=options.heads,
        head_dim=options.width,
        backward=options.backward,
        repeats=options.repeats,
        predicted=options.predict,
        device=options.device,
        precision=options.precision,
    )
    _check_place(options.out)
    if options.file is not None:
        export.check(options.file)
    stream = ask(question, Residency())
    points: list[MemoryPoint] = []
    with ProgressLine("memory", quiet=options.quiet) as progress:
        progress.total = len(stream)
        for point in stream:
            assert isinstance(point, MemoryPoint)
            points.append(point)
            if options.style == "text" and options.file is None:
                progress.clear()
                console.put(point.as_text())
            progress.asked += point.final
            progress.saw(point)
    if options.file is not None:
        export.write(options.file, points)
    else:
        _print(points, options.style)
    if options.out is not None:
        export.write(options.out, points)
    return ANSWERED


def _model(options: argparse.Namespace) -> Question | None:
    """A question whose checkpoint is swept as a whole; None where none was named. Raises CheckpointProblem."""
    if options.model is None:
        return None
    folder = Path(options.model)
    task = task_of(folder) if folder.is_dir() else Catalogue().named(options.model).task
    known = [each.id for each in registry.specs() if each.sweep]
    if task not in known:
        raise BadQuestion(options.model, "it is no checkpoint that is swept", f"Name one of: {', '.join(known)}.")
    return Probe(of=task, checkpoint=options.model, device=options.device, precision=options.precision)


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
                "fastest": each.fastest,
                "predicted": round(each.predicted * 1e6),
                "note": each.note,
                "notes": list(each.notes),
                "extent": each.extent,
                "unit": each.unit,
                "device": each.device,
                "precision": each.precision,
                "heads": each.heads or None,
                "head_dim": each.head_dim or None,
                "backward": each.backward,
            }
            for each in points
        ]
        told = {"points": plain, "fits": fits(points), "time_fits": fits(points, of="time")}
        console.put(export.json_text(told, console.encoding(), indent=1))
    elif style == "csv":
        rows = (csv_line(each.to_dict().get(name) for name in MemoryPoint.columns) for each in points)
        console.put(csv_line(MemoryPoint.columns) + "".join(rows), end="")
    else:
        for of in ("memory", "time"):
            console.put("".join(f"{_in_words(fit, of)}\n" for fit in fits(points, of)), end="")


def _in_words(fit: dict[str, Any], of: str) -> str:
    """A line of the table of exponents."""
    bounds = f"95%: {fit['low']:.2f} to {fit['high']:.2f}; {fit['lengths']} lengths"
    foretold = "" if fit["predicted"] is None else f", predicted {fit['predicted']:.2f}"
    return f"{fit['mechanism']:18} {of:7} grows as length^{fit['exponent']:.2f} ({bounds}){foretold}"


def fits(points: Sequence[MemoryPoint], of: str = "memory") -> list[dict[str, Any]]:
    """The exponent of memory or of time for each mechanism that was measured at three lengths or more.

    predicted: the exponent of what was foretold at the same lengths, of memory; None where nothing was.
    """
    from desktop_app.attention.fit import of_long_ones

    found = []
    for name in dict.fromkeys(each.mechanism for each in points):
        mine = [each for each in points if each.mechanism == name and each.megabytes and each.run]
        since = max((each.grows_from for each in mine), default=0) if of == "memory" else 0
        costs = [(each.megabytes if of == "memory" else each.run) or 0 for each in mine]
        fit = of_long_ones([each.length for each in mine], costs, since)
        if fit is None:
            continue
        foretold = [each for each in mine if each.predicted] if of == "memory" else []
        law = of_long_ones([each.length for each in foretold], [each.predicted for each in foretold], since)
        bounds = {"exponent": fit.exponent, "low": fit.low, "high": fit.high, "lengths": fit.lengths}
        found.append({"mechanism": name, **bounds, "predicted": None if law is None else law.exponent})
    return found
