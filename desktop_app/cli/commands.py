"""From typed arguments to questions, and from the stream of answers to print, progress and exit code."""

import argparse
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.answers import Failure
from desktop_app.cli import models, output
from desktop_app.cli.progress import Progress
from desktop_app.inference.residency import Residency
from desktop_app.media.kinds import Kind, gather, named_like
from desktop_app.problems import BadQuestion
from desktop_app.questions import (
    AutomaticSpeechRecognition,
    ImageClassification,
    LiveSpeechRecognition,
    Question,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask

ANSWERED, FAILED = 0, 1


def run(options: argparse.Namespace) -> int:
    """Answer what was typed; 0 where everything was answered, else 1."""
    if options.command == "models":
        return models.run(options)
    question, refused = _QUESTIONS[options.command](options)
    shown = output.PRINTERS[options.output](options.command)
    failures = 0
    with shown, Progress(options.command, quiet=options.quiet) as progress:
        for failure in refused:
            failures += 1
            _tell(failure, progress, shown)
        if question is not None:
            failures += _answer(question, progress, shown)
    return FAILED if failures else ANSWERED


def _answer(question: Question, progress: Progress, shown: output.Printer) -> int:
    """Drive the stream to its end; how many inputs failed."""
    failures = 0
    stream = ask(question, Residency())
    progress.total = len(stream)
    try:
        for answer in stream:
            if isinstance(answer, Failure):
                failures += 1
                _tell(answer, progress, shown)
            elif answer.settled:
                progress.clear()
                shown.show(answer)
            progress.saw(answer)
    except KeyboardInterrupt:
        if not isinstance(question, LiveSpeechRecognition):
            raise
        # Ctrl+C is how a person stops listening; what was said so far has been settled as it was heard.
        if progress.latest is not None:
            progress.clear()
            shown.show(progress.latest)
    finally:
        stream.close()
    return failures


def _tell(failure: Failure, progress: Progress, shown: output.Printer) -> None:
    progress.clear()
    advice = f" {failure.advice}" if failure.advice else ""
    print(f"attendant: {failure.subject}: {failure.reason}.{advice}", file=sys.stderr)
    shown.failed(failure)


def _of_kind(inputs: Iterable[Path], kind: Kind) -> tuple[tuple[Path, ...], list[Failure]]:
    """The files of one kind among what was named; what cannot be read, or was named and is of another kind."""
    named = {Path(path) for path in inputs}
    found: list[Path] = []
    refused: list[Failure] = []
    for each in gather(sorted(named)):
        if isinstance(each, Failure):
            # What else lies in a folder of pictures is nobody's failure.
            path = each.source
            if path in named or path.is_dir() or named_like(path) is kind:
                refused.append(each)
        elif each.kind is kind:
            found.append(each.path)
        elif each.path in named:
            refused.append(
                Failure(
                    source=each.path,
                    reason=f"it is not {_NAMES[kind]} but {_NAMES[each.kind]}",
                    advice="Use the command for that kind: attendant --help lists them.",
                )
            )
    if not found and not refused:
        refused = [
            Failure(source=path, reason=f"it holds nothing that is {_NAMES[kind]}", advice="Name another folder.")
            for path in named
        ]
    return tuple(found), refused


_NAMES = {Kind.IMAGE: "a picture", Kind.TABLE: "a table", Kind.SOUND: "a sound", Kind.TEXT: "plain text"}

_Asked = tuple[Question | None, list[Failure]]


def _classify(options: argparse.Namespace) -> _Asked:
    images, refused = _of_kind(options.inputs, Kind.IMAGE)
    question = ImageClassification(images=images, top_k=options.top_k, **_common(options))
    return (question if images else None), refused


def _match(options: argparse.Namespace) -> _Asked:
    images, refused = _of_kind(options.inputs, Kind.IMAGE)
    question = ZeroShotImageClassification(
        images=images, labels=options.labels, template=options.template or "", **_common(options)
    )
    return (question if images else None), refused


def _ask(options: argparse.Namespace) -> _Asked:
    return TableQuestionAnswering(
        table=options.table, questions=tuple(options.questions), sheet=options.sheet, **_common(options)
    ), []


def _transcribe(options: argparse.Namespace) -> _Asked:
    sounds, refused = _of_kind(options.inputs, Kind.SOUND)
    question = AutomaticSpeechRecognition(
        sounds=sounds,
        decoding=options.decoding,
        track=options.track,
        channels=options.channels,
        **_common(options),
    )
    return (question if sounds else None), refused


def _listen(options: argparse.Namespace) -> _Asked:
    keep = options.keep or paths.kept("recordings", time.strftime("%Y-%m-%d %H.%M.%S.wav"))
    if options.keep and keep.exists():
        raise BadQuestion(keep, "this file exists already", "Name a new one; nothing is overwritten.")
    return LiveSpeechRecognition(
        recording=keep,
        microphone=options.microphone,
        seconds=options.seconds,
        decoding=options.decoding,
        **_common(options),
    ), []


def _common(options: argparse.Namespace) -> dict[str, Any]:
    return {"checkpoint": options.model, "device": options.device, "precision": options.precision}


_QUESTIONS: dict[str, Callable[[argparse.Namespace], _Asked]] = {
    "classify": _classify,
    "match": _match,
    "ask": _ask,
    "transcribe": _transcribe,
    "listen": _listen,
}
