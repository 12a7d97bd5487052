"""From typed arguments to questions, and from the stream of answers to print, progress and exit code."""

import argparse
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.answers import Answer, Failure, ImageLabels, TableAnswer, Transcript
from desktop_app.cli import console, models, output
from desktop_app.cli.inputs import Inputs, in_turn
from desktop_app.cli.progress import ProgressLine
from desktop_app.inference.residency import Residency
from desktop_app.media import tables
from desktop_app.media.kinds import Kind
from desktop_app.problems import BadQuestion, Problem
from desktop_app.questions import (
    AutomaticSpeechRecognition,
    ImageClassification,
    LiveSpeechRecognition,
    Question,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

ANSWERED, FAILED = 0, 1

Ask = Callable[[Question], Iterator[Answer]]
"""Asks a question; how many answers will come is told to the person meanwhile."""

Stream = Callable[[argparse.Namespace, Inputs, Ask], Generator[Answer, None, None]]
"""All answers to what was typed, those that failed among them, in the order of the inputs."""

EVERY_SHEET = "all"


def run(options: argparse.Namespace) -> int:
    """Answer what was typed; 0 where everything was answered, else 1."""
    if options.command == "models":
        return models.run(options)
    stream, kind = _COMMANDS[options.command]
    with ExitStack() as opened:
        inputs = opened.enter_context(Inputs(kind))
        shown = opened.enter_context(_printer(options, inputs))
        progress = opened.enter_context(ProgressLine(options.command, quiet=options.quiet))
        answers = opened.enter_context(closing(stream(options, inputs, partial(_asked, progress, Residency()))))
        failures = 0
        try:
            for answer in answers:
                failures += isinstance(answer, Failure)
                _give(inputs.told(answer), progress, shown)
        except KeyboardInterrupt:
            if options.command != "listen":
                raise
            # Ctrl+C is how a person stops listening; what was said so far is final already.
            if progress.latest is not None:
                progress.clear()
                shown.show(progress.latest)
    return FAILED if failures else ANSWERED


def _printer(options: argparse.Namespace, inputs: Inputs) -> output.Printer:
    if options.file is not None:
        return output.FilePrinter(options.file, partial(_table_of, options, inputs))
    if options.style == "json":
        return output.JsonPrinter()
    if options.style == "csv":
        return output.CsvPrinter(_ANSWERS[options.command].columns)
    return output.TextPrinter(named=options.command == "ask" and _several(options))


def _several(options: argparse.Namespace) -> bool:
    return len(options.inputs) > 1 or options.sheet == EVERY_SHEET or options.inputs[0].is_dir()


def _table_of(options: argparse.Namespace, inputs: Inputs, answer: TableAnswer) -> "Table":
    return tables.read(inputs.place(answer.source), answer.sheet)


def _asked(progress: ProgressLine, residency: Residency, question: Question) -> Iterator[Answer]:
    """The answers to a question; closing this closes their stream."""
    with closing(ask(question, residency)) as stream:
        known = 0
        for answer in stream:
            # Files of several pictures make the stream longer on its way.
            progress.total, known = progress.total + len(stream) - known, len(stream)
            yield answer


def _give(answer: Answer, progress: ProgressLine, shown: output.Printer) -> None:
    if isinstance(answer, Failure):
        progress.clear()
        console.say(f"{answer.subject}: {answer.reason}. {answer.advice}".rstrip())
        shown.failed(answer)
    elif answer.final:
        progress.clear()
        shown.show(answer)
    progress.saw(answer)


def _about_files(
    options: argparse.Namespace, inputs: Inputs, ask: Ask, question: Callable[[tuple[Path, ...]], Question]
) -> Generator[Answer, None, None]:
    """One question about all files together, so that they share batches."""
    found = inputs.resolved(options.inputs)
    files = tuple(each for each in found if isinstance(each, Path))
    return in_turn(found, ask(question(files)) if files else ())


def _classify(options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
    return _about_files(
        options, inputs, ask, lambda files: ImageClassification(images=files, top_k=options.top_k, **_common(options))
    )


def _match(options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
    asked = {"labels": options.labels, "template": options.template or "", **_common(options)}
    return _about_files(options, inputs, ask, lambda files: ZeroShotImageClassification(images=files, **asked))


def _transcribe(options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
    asked = {
        "decoding": options.decoding,
        "track": options.track,
        "channels": options.channels,
        **_common(options),
    }
    return _about_files(options, inputs, ask, lambda files: AutomaticSpeechRecognition(sounds=files, **asked))


def _ask(options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
    """Every question of one sheet, then those of the next; table by table."""
    _refuse_files_as_questions(options)
    for each in inputs.resolved(options.inputs):
        if isinstance(each, Failure):
            yield each
            continue
        try:
            sheets = _sheets(each, options.sheet)
        except Problem as problem:
            yield Failure.of(each, problem)
            continue
        for sheet in sheets:
            question = TableQuestionAnswering(
                table=each,
                questions=tuple(options.questions),
                sheet=sheet,
                reading=options.reading,
                **_common(options),
            )
            yield from (_named(answer, sheet) for answer in ask(question))


def _sheets(table: Path, wanted: str | None) -> tuple[str | None, ...]:
    if wanted != EVERY_SHEET:
        return (wanted,)
    return tables.sheets(table) or (None,)


def _named(answer: Answer, sheet: str | None) -> Answer:
    """A failure says in which sheet it was."""
    if isinstance(answer, Failure) and sheet is not None and sheet not in answer.reason:
        return replace(answer, reason=f"sheet {sheet}: {answer.reason}")
    return answer


def _refuse_files_as_questions(options: argparse.Namespace) -> None:
    """Several tables without --question would be taken for one table and its questions."""
    for each in options.questions:
        path = Path(each)
        if path.suffix and len(each) < 4096 and path.is_file():
            advice = 'To ask several tables, give the question with --question: attendant ask TABLE... --question "…"'
            raise BadQuestion(each, "this is a file, not a question", advice)


def _listen(options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
    keep = options.keep or paths.unused(paths.user_data_path("recordings", time.strftime("%Y-%m-%d %H.%M.%S.wav")))
    if options.keep and keep.exists():
        raise BadQuestion(keep, "this file exists already", "Name a new one; nothing is overwritten.")
    yield from ask(
        LiveSpeechRecognition(
            recording=keep,
            microphone=options.microphone,
            seconds=options.seconds,
            decoding=options.decoding,
            **_common(options),
        )
    )


def _common(options: argparse.Namespace) -> dict[str, Any]:
    return {"checkpoint": options.model, "device": options.device, "precision": options.precision}


_COMMANDS: dict[str, tuple[Stream, Kind]] = {
    "classify": (_classify, Kind.IMAGE),
    "match": (_match, Kind.IMAGE),
    "ask": (_ask, Kind.TABLE),
    "transcribe": (_transcribe, Kind.SOUND),
    "listen": (_listen, Kind.SOUND),
}
_ANSWERS: dict[str, type[Answer]] = {
    "classify": ImageLabels,
    "match": ImageLabels,
    "ask": TableAnswer,
    "transcribe": Transcript,
    "listen": Transcript,
}
