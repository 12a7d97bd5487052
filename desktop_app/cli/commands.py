"""From typed arguments to questions, and from the stream of answers to print, progress and exit code."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.answers import Answer, Failure, TableAnswer
from desktop_app.cli import console, listening, models, output
from desktop_app.cli.inputs import Inputs
from desktop_app.cli.progress import ProgressLine
from desktop_app.inference.residency import Residency
from desktop_app.media import tables
from desktop_app.questions import Question
from desktop_app.task_spec import resolve
from desktop_app.tasks import ask
from desktop_app.tasks.commands import Command
from desktop_app.tasks.probe.asked import Probed

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

ANSWERED, FAILED = 0, 1


def run(options: argparse.Namespace) -> int:
    """Answer what was typed; 0 where everything was answered, else 1."""
    if options.command == "models":
        return models.run(options)
    command: Command = options.task_command
    with ExitStack() as opened:
        inputs = opened.enter_context(Inputs(*options.spec.media))
        shown = opened.enter_context(_printer(options, inputs))
        progress = opened.enter_context(ProgressLine(options.command, quiet=options.quiet))
        answers = opened.enter_context(
            closing(command.answers(options, inputs, partial(_asked, command, progress, Residency())))
        )
        failures = 0
        for answer in answers:
            failures += answer.final and not answer.answered
            _give(inputs.told(answer), progress, shown)
    return FAILED if failures else ANSWERED


def _printer(options: argparse.Namespace, inputs: Inputs) -> output.Printer:
    if options.file is not None:
        return output.FilePrinter(options.file, partial(_table_of, options, inputs))
    if options.style == "json" and options.task_command.ends_by_interrupt:
        return listening.JsonLines()
    if options.style == "json":
        return output.JsonPrinter()
    if options.style == "csv":
        return output.CsvPrinter(options.task_command.columns(options) or resolve(options.spec.answer).columns)
    if options.style != "text":
        return output.FormatPrinter(options.style)
    command: Command = options.task_command
    return output.TextPrinter(named=command.several(options), asked=command.asks_several(options))


def _table_of(options: argparse.Namespace, inputs: Inputs, answer: TableAnswer) -> "Table":
    return tables.read(inputs.place(answer.source), answer.sheet)


def _asked(command: Command, progress: ProgressLine, residency: Residency, question: Question) -> Iterator[Answer]:
    """The answers to a question; closing this closes their stream."""
    with ExitStack() as opened:
        stream = opened.enter_context(closing(ask(question, residency)))
        if command.ends_by_interrupt:
            opened.enter_context(listening.settled_by_interrupt(stream.finish))
        known, told = 0, False
        for answer in stream:
            if not told and (said := _of_precision(answer, residency, question)):
                progress.say(said)
                told = True
            # Files of several pictures make the stream longer on its way.
            progress.total, known = progress.total + len(stream) - known, len(stream)
            progress.asked += answer.final
            yield answer


def _of_precision(answer: Answer, residency: Residency, question: Question) -> str:
    """What a person is told once whose answers are computed otherwise than in float32, as was measured before."""
    if question.precision != "auto" or answer.precision in ("", "float32") or isinstance(answer, Probed):
        return ""
    found = residency.verdict(question)
    why = f"{found.words[:1].lower()}{found.words[1:]}" if found is not None else f"this machine: {answer.precision}"
    return f"{answer.checkpoint}, {why}; --precision float32 takes the usual one"


def _give(answer: Answer, progress: ProgressLine, shown: output.Printer) -> None:
    if isinstance(answer, TableAnswer) and answer.final and not answer.answered:
        progress.clear()
        console.say(f"{answer.subject}: “{answer.question}” was not answered")
    if isinstance(answer, Failure):
        progress.clear()
        console.say(f"{answer.subject}: {answer.reason}. {answer.advice}".rstrip())
        shown.failed(answer)
    elif answer.final or isinstance(shown, listening.JsonLines):
        progress.clear()
        shown.show(answer)
    elif isinstance(shown, output.TextPrinter) and (lines := shown.coming(answer)):
        progress.clear()
        shown.begin(lines)
    progress.saw(answer)
