"""`attendant read`."""

import argparse
from collections.abc import Generator, Sequence
from pathlib import Path

from desktop_app.answers import Answer, Failure
from desktop_app.problems import Problem
from desktop_app.questions import Question
from desktop_app.tasks.commands import Ask, Command, Inputs, common, in_turn, named_path, positive
from desktop_app.tasks.document_question_answering.asked import (
    DocumentAnswer,
    DocumentFields,
    DocumentQuestionAnswering,
    DocumentText,
    no_page,
)


class Read(Command):
    """Read documents: their text, answers to questions, key fields."""

    name = "read"
    help = "read documents (PDF, scans, photographs of pages): text, answers to questions, key fields"
    metavar = "FILE"
    inputs = "documents, pictures of pages and folders of them"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--ask",
            action="append",
            default=[],
            metavar="QUESTION",
            help='such as "What is the total?", of what is written on the pages; may be repeated. What is seen in a '
            "photograph: attendant inquire; the cells of a spreadsheet: attendant ask",
        )
        parser.add_argument(
            "--fields", action="store_true", help="invoice number, date, total and seller; with --csv as a table"
        )
        parser.add_argument("--text", action="store_true", help="the words of every page")
        parser.add_argument("--top-k", type=positive, default=3, metavar="N", help="places told (default 3)")
        parser.add_argument("--pages", type=_pages, metavar="FROM-TO", help="such as 2 or 1-10 (default: all)")
        parser.add_argument(
            "--least", type=_share, metavar="SHARE", help="a score below this is “not in this document”"
        )
        parser.add_argument(
            "--tessdata",
            type=named_path,
            metavar="FOLDER",
            help="with models of other languages, such as deu.traineddata",
        )
        parser.add_argument("--languages", default="", metavar="A+B", help="of those models, such as deu+eng")

    def columns(self, options: argparse.Namespace) -> Sequence[str]:
        """Text and fields have columns of their own."""
        kinds: list[type[Answer]] = [DocumentText] if _wants_text(options) else []
        kinds += [DocumentFields] * options.fields + [DocumentAnswer] * bool(options.ask)
        return tuple(dict.fromkeys(name for kind in kinds for name in kind.columns))

    def answers(self, options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
        """As every command; pages that a document has not are told before a checkpoint is loaded for them."""
        found = inputs.resolved(options.inputs)
        if options.pages is not None:
            found = [_with_page(each, options.pages[0]) if isinstance(each, Path) else each for each in found]
        files = tuple(each for each in found if isinstance(each, Path))
        return in_turn(found, ask(self.question(options, files)) if files else ())

    def question(self, options: argparse.Namespace, files: tuple[Path, ...]) -> Question:
        return DocumentQuestionAnswering(
            documents=files,
            questions=tuple(options.ask),
            text=_wants_text(options),
            fields=options.fields,
            top_k=options.top_k,
            pages=options.pages,
            least=options.least,
            tessdata=options.tessdata,
            languages=options.languages,
            **common(options),
        )


def _wants_text(options: argparse.Namespace) -> bool:
    return bool(options.text or not (options.ask or options.fields))


def _with_page(path: Path, page: int) -> Path | Failure:
    """The document, or why it cannot be read from a page on."""
    from desktop_app.media.documents import reading

    try:
        facts = reading.facts(path)
    except Problem as problem:
        return Failure.of(path, problem)
    return path if page <= facts.pages else Failure.of(path, no_page(path, page, facts))


def _pages(text: str) -> tuple[int, int]:
    """ "3" as (3, 3), "1-10" as (1, 10)."""
    first, dash, last = text.partition("-")
    try:
        found = int(first), int(last if dash else first)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be like 3 or 1-10") from error
    if not 1 <= found[0] <= found[1]:
        raise argparse.ArgumentTypeError("must be like 3 or 1-10, counted from 1")
    return found


def _share(text: str) -> float:
    number = float(text)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError("must be from 0 to 1")
    return number
