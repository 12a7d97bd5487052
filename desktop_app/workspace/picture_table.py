"""Answers to questions about pictures as one table: a row a picture, and a column a question."""

from collections.abc import Iterable, Sequence

from desktop_app.answers import Answer, Failure, Part, PictureAnswer, Unanswered
from desktop_app.workspace.spreadsheet_cells import csv_line

Cell = str | float | int | None
_Place = tuple[str, Part]


def table(answers: Iterable[Answer]) -> list[list[Cell]]:
    """The headings, and a row for each picture or page in the order of the answers.

    Beside each question's best answer stands its score in 0..1; what a picture was not asked stays empty. Columns for
    pages, for which answers are not sure and for the reasons of Failures are there only where there are any.
    """
    best: dict[_Place, dict[str, PictureAnswer | None]] = {}
    problems: dict[_Place, str] = {}
    for answer in answers:
        place = (str(answer.source), answer.part)
        row = best.setdefault(place, {})
        if isinstance(answer, PictureAnswer):
            row[answer.question] = answer
        elif isinstance(answer, Unanswered):
            row[answer.question] = None
            problems[place] = "; ".join(dict.fromkeys([*filter(None, [problems.get(place)]), answer.reason]))
        elif isinstance(answer, Failure):
            problems[place] = answer.reason
    questions = list(dict.fromkeys(question for row in best.values() for question in row))
    paged = any(part.page for _, part in best)
    unsure = {question for row in best.values() for question, each in row.items() if each is not None and each.doubted}
    head: list[Cell] = ["file", *(["page"] if paged else [])]
    for question in questions:
        head += [question, "score", *(["doubt"] if question in unsure else [])]
    lines = [head + (["problem"] if problems else [])]
    for place, row in best.items():
        source, part = place
        line: list[Cell] = [source, *([part.page] if paged else [])]
        for question in questions:
            line += _cells(row.get(question), question in unsure)
        lines.append(line + ([problems.get(place, "")] if problems else []))
    return lines


def as_tsv(answers: Sequence[Answer]) -> str:
    """The table with tabs between its cells, which every spreadsheet opens."""
    return "".join(csv_line(row, "\t") for row in table(answers))


def _cells(answer: PictureAnswer | None, may_doubt: bool) -> list[Cell]:
    if answer is None:
        return [None] * (2 + may_doubt)
    doubt = [(str(answer.doubt) if answer.doubted else "")] if may_doubt else []
    return [answer.best.label, answer.best.score, *doubt]
