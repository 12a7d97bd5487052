"""The answers about some pictures, as the pane gives them to an export and to the clipboard."""

from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.answers import Answer, Failure, ImageLabels, PictureAnswer, Unanswered
from desktop_app.translation import local, spoken
from desktop_app.ui.panes.image_items import Picture
from desktop_app.ui.said import as_said
from desktop_app.workspace import picture_table
from desktop_app.workspace.spreadsheet_cells import tab_lines


def answers_of(pictures: Iterable[Picture], keys: Sequence[str]) -> list[Answer]:
    """Their answers under these keys, picture by picture; a Failure that stands under several of them once."""
    found: list[Answer] = []
    for picture in pictures:
        own = [each for each in map(picture.answers.get, keys) if each is not None]
        if not own and picture.trouble is not None:
            own = [picture.trouble]
        found += {id(each): each for each in own}.values()
    return found


def clipboard_text(answers: Sequence[Answer]) -> str:
    """Lines of cells with tabs between them; answers to questions as a table with a column a question."""
    if any(isinstance(each, PictureAnswer | Unanswered) for each in answers):
        return tab_lines(picture_table.table(answers))
    return tab_lines(map(clipboard_line, answers))


def clipboard_line(answer: Answer) -> list[Any]:
    """An answer for the clipboard: the file's name, and its labels with their scores or why there are none."""
    if isinstance(answer, ImageLabels):
        labels = (f"{spoken(each.label)} {local(each.percent(1))}" for each in answer.labels[:5])
        return [answer.source.name, *labels, *([spoken(answer.doubt)] if answer.doubted else [])]
    return [answer.source.name, as_said(answer.reason) if isinstance(answer, Failure) else ""]
