"""`attendant scaling`."""

import argparse
from collections.abc import Generator
from pathlib import Path

from desktop_app.answers import Answer, Failure
from desktop_app.problems import BadQuestion
from desktop_app.task_spec import resolve
from desktop_app.tasks.commands import Ask, Command, Inputs, common, in_turn, named_path
from desktop_app.tasks.scaling_laws.published import GPUS, TABLES
from desktop_app.tasks.scaling_laws.values import ScalingFit, ScalingLaws, Spending


class Scaling(Command):
    """Fit the laws of tables of training runs, and say what a budget buys by them."""

    name = "scaling"
    help = "fit scaling laws to tables of training runs"
    metavar = "TABLE"
    inputs = (
        "with columns parameters, tokens, compute, loss (the last, and any of the others): csv, xlsx, ods or parquet; "
        f"or a published one: {', '.join(TABLES)}"
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--out", type=named_path, metavar="PLOT.SVG", help="draw the law that says most")
        parser.add_argument(
            "--bootstrap", type=int, default=100, metavar="N", help="rounds for the intervals (default 100; 0 for none)"
        )
        parser.add_argument("--hours", type=float, metavar="N", help="a budget: GPU-hours, all GPUs together")
        parser.add_argument("--money", type=float, metavar="AMOUNT", help="a budget, with --price instead of --hours")
        parser.add_argument("--price", type=float, default=0.0, metavar="AMOUNT", help="of one GPU-hour")
        parser.add_argument("--gpu", default="H100", metavar="NAME", help=f"{', '.join(GPUS)} (default H100)")
        parser.add_argument("--peak", type=float, metavar="FLOPS", help="of another GPU, in FLOP/s")
        parser.add_argument(
            "--utilisation", type=float, default=0.4, metavar="SHARE", help="of the peak that is reached (default 0.4)"
        )

    def answers(self, options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
        named = [each for each in options.inputs if str(each) in TABLES and not each.exists()]
        others = [each for each in options.inputs if each not in named]
        found: list[Path | Failure] = [*named, *inputs.resolved(others)]
        tables = tuple(each for each in found if isinstance(each, Path))
        _check_place(options.out, len(tables))
        if not tables:
            yield from (each for each in found if isinstance(each, Failure))
            return
        asked = common(options) | {"rounds": options.bootstrap, "spending": _spending(options)}
        for answer in in_turn(found, ask(ScalingLaws(tables=tables, **asked))):
            if isinstance(answer, ScalingFit) and answer.final and options.out is not None:
                _draw(options.out, answer)
            yield answer


def _spending(options: argparse.Namespace) -> Spending | None:
    from desktop_app.tasks.scaling_laws.budgets import spending

    return spending(options.hours, options.money, options.price, options.gpu, options.peak, options.utilisation)


def _check_place(out: Path | None, count: int) -> None:
    if out is None:
        return
    if out.suffix.lower() != ".svg" or not out.absolute().parent.is_dir():
        reason = "the plot cannot be written there"
        raise BadQuestion(out, reason, "Name a file that ends in .svg, in a folder there is.")
    if count > 1:
        raise BadQuestion(out, "a plot shows the laws of one table", "Name one table, or leave out --out.")


def _draw(out: Path, answer: ScalingFit) -> None:
    from desktop_app.workspace.files import written_whole

    text = resolve("desktop_app.tasks.scaling_laws.drawing:as_svg")(answer)
    with written_whole(out) as file:
        file.write(text.encode())
