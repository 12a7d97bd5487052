"""`attendant attention`: what a model attended to in one file, as text or as a file."""

import argparse
from functools import partial
from pathlib import Path

from desktop_app.answers import Answer, AttentionMap, Failure, HeadTable
from desktop_app.cli import attention_options, console
from desktop_app.cli.progress import ProgressLine
from desktop_app.inference.residency import Residency
from desktop_app.media.kinds import Kind, kind_of
from desktop_app.problems import BadQuestion
from desktop_app.questions import (
    ABLATION,
    RAW,
    STATISTICS,
    Attention,
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    VisualQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks.attention import early
from desktop_app.tasks.attention_losses.asked import AttentionLosses, MechanismLoss
from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering
from desktop_app.tasks.video_classification.asked import VideoClassification
from desktop_app.workspace import attention_files, export, head_figures
from desktop_app.workspace.spreadsheet_cells import csv_line

ANSWERED, FAILED = 0, 1
_MECHANISMS = "mechanisms"

_SUGGESTED = {
    Kind.IMAGE: ImageClassification.task,
    Kind.TABLE: TableQuestionAnswering.task,
    Kind.SOUND: AutomaticSpeechRecognition.task,
    Kind.FILM: VideoClassification.task,
    Kind.DOCUMENT: DocumentQuestionAnswering.task,
}
TASKS = (*_SUGGESTED.values(), ZeroShotImageClassification.task, VisualQuestionAnswering.task)


def run(options: argparse.Namespace) -> int:
    """Look into one input and print or write what was found."""
    from desktop_app.tasks import ask

    options.out = options.out or options.file  # -o, as every command has it, says the same
    mechanisms = options.method == _MECHANISMS
    tabular = mechanisms or options.method in (STATISTICS, ABLATION)
    if options.out is not None:
        drawn = not mechanisms and options.out.suffix.lower() in head_figures.DRAWN
        (export if tabular and not drawn else attention_files).check(options.out)
    about = _about(options)
    attention_options.check(options, about.task)
    question = Attention(
        about=about,
        page=options.page,
        method=RAW if mechanisms else options.method,
        layer=options.layer,
        head=options.head,
        label=options.labels[0] if options.labels else "",
        tower=options.tower,
        fusion=options.fusion,
        discard=options.discard,
        start=options.start,
        frame=options.frame,
    )
    early.check(question, options.input)
    if mechanisms:
        return _compare(question, options)
    found = list(ask(question, Residency()))[-1]
    if isinstance(found, Failure):
        console.say(f"{found.subject}: {found.reason}. {found.advice}".rstrip())
        return FAILED
    if isinstance(found, HeadTable) and options.out is not None:
        if options.out.suffix.lower() in head_figures.DRAWN:
            head_figures.write(options.out, found)
        else:
            export.write(options.out, [found])
        console.say(
            f"wrote {'the effect of' if options.method == ABLATION else 'figures of'} every head to {options.out}"
        )
    elif isinstance(found, HeadTable):
        _print_heads(found, options.style)
    elif isinstance(found, AttentionMap):
        _give(found, options)
    return ANSWERED


def _compare(question: Attention, options: argparse.Namespace) -> int:
    """What the model loses with every other mechanism, printed as it is found or written to a file."""
    from desktop_app.tasks import ask

    stream = ask(AttentionLosses(into=question), Residency())
    found: list[Answer] = []
    with ProgressLine("attention", quiet=options.quiet) as progress:
        progress.total = len(stream)
        for each in stream:
            if isinstance(each, Failure):
                console.say(f"{each.subject}: {each.reason}. {each.advice}".rstrip())
                return FAILED
            found += [each] if each.final else []
            if each.final and options.style == "text" and options.out is None:
                progress.clear()
                console.put(each.as_text())
            progress.asked += each.final
            progress.saw(each)
    if options.out is not None:
        export.write(options.out, found)
        console.say(f"wrote what other attention loses to {options.out}")
    elif options.style == "json":
        console.put(export.json_text([each.to_dict() for each in found], console.encoding(), indent=1))
    elif options.style == "csv":
        columns = MechanismLoss.columns
        rows = (csv_line(row.get(name) for name in columns) for each in found for row in each.rows())
        console.put(csv_line(columns) + "".join(rows), end="")
    return ANSWERED


def _give(found: AttentionMap, options: argparse.Namespace) -> None:
    if options.out is not None:
        strip = options.all_frames and found.over_frames is not None
        attention_files.write(options.out, found, partial(attention_files.all_frames, found) if strip else None)
        console.say(f"wrote {found.which} to {options.out}")
    elif options.style == "json":
        console.put(export.json_text(found.to_dict(), console.encoding(), indent=1))
    elif options.style == "csv":
        console.put(csv_line(("key", "weight")), end="")
        rows = (csv_line((name, float(value))) for name, value in zip(found.keys, found.row(), strict=True))
        console.put("".join(rows), end="")
    else:
        console.put(found.as_text())


def _print_heads(found: HeadTable, style: str) -> None:
    if style == "json":
        console.put(export.json_text(found.to_dict(), console.encoding(), indent=1))
        return
    rows = (csv_line(row[name] for name in found.columns) for row in found.rows())
    console.put(csv_line(found.columns) + "".join(rows), end="")


def _about(options: argparse.Namespace) -> Question:
    """The question that the input is looked into for. Raises BadQuestion, Unreadable."""
    path: Path = options.input
    if not path.is_file():
        raise BadQuestion(path, "there is no such file", "Name one picture, table, page, sound or film.")
    task = options.task or _SUGGESTED.get(kind_of(path), "")
    if options.task is None and task == ImageClassification.task and options.tower == "text":
        task = ZeroShotImageClassification.task
    if options.task is None and task == ImageClassification.task and options.question:
        task = VisualQuestionAnswering.task
    common = {"checkpoint": options.model, "device": options.device, "precision": options.precision}
    if task == ImageClassification.task:
        return ImageClassification(images=(path,), **common)
    if task == ZeroShotImageClassification.task:
        if not options.labels:
            raise BadQuestion(path, "no caption was given to look for", 'Give one: --label "a red circle".')
        return ZeroShotImageClassification(images=(path,), labels=tuple(options.labels), **common)
    if task == VisualQuestionAnswering.task:
        if not options.question:
            raise BadQuestion(path, "nothing was asked about the picture", 'Ask: --question "what colour is the car?".')
        return VisualQuestionAnswering(images=(path,), questions=(options.question,), **common)
    if task == TableQuestionAnswering.task:
        if not options.question:
            raise BadQuestion(path, "a table is looked into for a question", 'Ask one: --question "…".')
        return TableQuestionAnswering(table=path, questions=(options.question,), sheet=options.sheet, **common)
    if task == DocumentQuestionAnswering.task:
        if not options.question:
            raise BadQuestion(path, "a document is looked into for a question", 'Ask one: --question "What is due?".')
        return DocumentQuestionAnswering(documents=(path,), questions=(options.question,), **common)
    if task == AutomaticSpeechRecognition.task:
        return AutomaticSpeechRecognition(sounds=(path,), **common)
    if task == VideoClassification.task:
        return VideoClassification(films=(path,), **common)
    raise BadQuestion(path, "no task takes a file of this kind", f"Choose one: --task {', '.join(TASKS)}.")
