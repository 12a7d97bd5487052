"""`attendant ask`."""

import argparse
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from desktop_app.answers import Answer, Failure
from desktop_app.media import tables
from desktop_app.problems import BadQuestion, Problem
from desktop_app.questions import TableQuestionAnswering
from desktop_app.table_reading import CHOICES, ColumnType, TableReading, type_named
from desktop_app.tasks.commands import Ask, Command, Inputs, common
from desktop_app.tasks.table_question_answering import headers

EVERY_SHEET = "all"


class AskTables(Command):
    """Ask tables: every question of one sheet, then those of the next; table by table."""

    name = "ask"
    help = "ask questions about tables (xlsx, ods, csv, parquet ...); photographs: inquire, pages of text: read --ask"
    metavar = "TABLE"
    inputs = (
        "xlsx, xls, ods, csv, tsv, JSON or parquet; folders of them; for a photograph use `attendant inquire`, for a "
        "PDF, a scan or a photograph of a page `attendant read --ask`"
    )
    inputs_as = str
    """As they were typed: questions may be among them."""

    usage = "attendant ask TABLE QUESTION... [options]\n       attendant ask TABLE... --question QUESTION [options]"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--question",
            dest="questions",
            action="append",
            default=[],
            metavar="QUESTION",
            help="in plain English, in quotes; may be given again. With it every other argument is a table or a "
            "folder; without it, the first is the table and the others are the questions",
        )
        parser.add_argument(
            "--sheet",
            metavar="NAME",
            help="the sheet of a workbook (default: the one open in it), or one of several tables in a sheet: "
            "“Sheet1 > Budget”; all for each",
        )
        _add_reading(parser)

    def check(self, options: argparse.Namespace) -> None:
        """Which of the arguments are tables and which are questions."""
        if not options.questions:
            options.inputs, options.questions = options.inputs[:1], options.inputs[1:]
        if not options.questions:
            options.parser.error("it needs a question, in quotes after the table or with --question")
        if not all(each.strip() for each in options.inputs):
            options.parser.error("TABLE: an empty name was given; name a file or folder")
        options.inputs = [Path(each) for each in options.inputs]
        options.reading = TableReading(
            columns=tuple(options.columns),
            decimal=options.decimal,
            date_order=options.dates,
            include_totals=options.include_totals,
            include_hidden=options.include_hidden,
        )

    def several(self, options: argparse.Namespace) -> bool:
        return len(options.inputs) > 1 or options.sheet == EVERY_SHEET or options.inputs[0].is_dir()

    def asks_several(self, options: argparse.Namespace) -> bool:
        return len(options.questions) > 1

    def answers(self, options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
        _refuse_files_as_questions(options.questions)
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
                try:
                    reading = headers.reading_of(each, sheet, options.reading, options.headers)
                except Problem as problem:
                    yield Failure.of(each, problem)
                    continue
                asked = {"questions": tuple(options.questions), "reading": reading, **common(options)}
                question = TableQuestionAnswering(table=each, sheet=sheet, **asked)
                yield from (_named(answer, sheet) for answer in ask(question))


def _add_reading(parser: argparse.ArgumentParser) -> None:
    """How the table is to be read otherwise."""
    parser.add_argument("--decimal", choices=(".", ","), default="", help="the mark before decimals, in every column")
    parser.add_argument(
        "--dates",
        choices=("dmy", "mdy", "ymd"),
        default="",
        help="the order of day, month and year in dates like 2/3/2024",
    )
    parser.add_argument(
        "--column",
        dest="columns",
        action="append",
        type=_column,
        default=[],
        metavar="NAME=TYPE",
        help=f"what a column is read as; may be given again. TYPE is one of: {'; '.join(CHOICES)}",
    )
    parser.add_argument(
        "--header",
        dest="headers",
        action="append",
        type=headers.header_named,
        default=[],
        metavar="[SHEET=]ROW",
        help="the row of the sheet that names the columns, from 1; two rows as 3-4; none where no row does; may be "
        "given again for one sheet: “Costs=3”",
    )
    parser.add_argument("--include-totals", action="store_true", help="count rows that hold totals, too")
    parser.add_argument("--include-hidden", action="store_true", help="count rows that are hidden or filtered, too")


def _column(text: str) -> tuple[str, ColumnType]:
    """ "Amount=number, 1.234,50" as a name and a type; the name may hold the sign itself."""
    name, sign, words = text.rpartition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not like Name=text")
    try:
        return name.strip(), type_named(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _sheets(table: Path, wanted: str | None) -> tuple[str | None, ...]:
    """The sheets that are asked, after each of them the further tables in it."""
    if wanted != EVERY_SHEET:
        return (wanted,)
    return tuple(name for sheet in tables.sheets(table) or (None,) for name in (sheet, *_further(table, sheet)))


def _further(table: Path, sheet: str | None) -> tuple[str, ...]:
    try:
        return tables.read(table, sheet).beside[1:]
    except (Problem, OSError):
        return ()  # which is told when it is asked


def _named(answer: Answer, sheet: str | None) -> Answer:
    """A failure says in which sheet it was."""
    if isinstance(answer, Failure) and sheet is not None and sheet not in answer.reason:
        return replace(answer, reason=f"sheet {sheet}: {answer.reason}")
    return answer


def _refuse_files_as_questions(questions: list[str]) -> None:
    """Several tables without --question would be taken for one table and its questions."""
    for each in questions:
        path = Path(each)
        if path.suffix and len(each) < 4096 and path.is_file():
            advice = 'To ask several tables, give the question with --question: attendant ask TABLE... --question "…"'
            raise BadQuestion(each, "this is a file, not a question", advice)
