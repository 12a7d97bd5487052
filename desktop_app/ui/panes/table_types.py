"""How each column is read, shown in its header, and a menu to have it read otherwise."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.table_reading import CHOICES, ColumnKind, ColumnType, TableReading, describe_type
from desktop_app.translation import local, mark, tr
from desktop_app.ui.widgets.menu_choice import add_choice, add_title

HOW_TO_SORT = mark(
    "Click it to sort the rows by it: from the lowest, from the highest, and as the file has them again."
)
HOW_TO_CORRECT = mark("Right-click it, or press Shift+F10 in a cell of it, to have it read otherwise.")

_ALWAYS = (
    "number, 1,234.50",
    "number, 1.234,50",
    mark("date, day first"),
    mark("date, month first"),
    mark("length of time"),
    mark("yes or no"),
    mark("text"),
)
_IN_WORDS = {
    "number, 1,234.50": mark("number, decimal point: 1,234.50"),
    "number, 1.234,50": mark("number, decimal comma: 1.234,50"),
}
"""What is said in the place of what is typed on the command line."""
_WHERE_IN_DOUBT = {
    ColumnKind.NUMBER: (mark("number in metres"), mark("number in millions")),
    ColumnKind.DATE: (mark("date, year first"),),
    ColumnKind.DURATION: (mark("hours and minutes"), mark("minutes and seconds"), mark("time of day")),
}


def second_line(kind: ColumnType) -> str:
    """What stands below the title of a column: how it is read, with a question mark where that is in doubt.

    The mark before decimals is said where it is not the one of the window's language.
    """
    sure = kind.certain or kind.corrected
    usual = kind.certain and not kind.corrected and kind.decimal == local(".")
    return describe_type(replace(kind, decimal="") if usual else kind) + ("" if sure else " ?")


def how_to_sort() -> str:
    """What every header's tooltip says of a click."""
    return tr(HOW_TO_SORT)


def explained(title: str, kind: ColumnType, unread: int) -> str:
    """The tooltip of a header."""
    chosen = tr(" as you chose") if kind.corrected else tr(", which is in doubt") if not kind.certain else ""
    left_out = (
        tr(" {unread:,} of its cells hold none and are left out of calculations.", unread=unread) if unread else ""
    )
    return tr(
        "{title}\nRead as {describe_type}{chosen}.{left_out}\n{how_to_correct}",
        title=title,
        describe_type=describe_type(kind),
        chosen=chosen,
        left_out=left_out,
        how_to_correct=f"{how_to_sort()}\n{tr(HOW_TO_CORRECT)}",
    )


def type_menu(
    title: str,
    kind: ColumnType,
    chosen: ColumnType | None,
    choose: Callable[[ColumnType | None], object],
    parent: QWidget,
) -> QMenu:
    """The menu of a column: every way to read it, the present one checked.

    chosen: what the person chose before; None where the program reads it by itself. choose: called with the new
    choice, None for the program's own reading.
    """
    menu = QMenu(tr("Read “{title}” as", title=title[:40]), parent)
    menu.setAccessibleName(menu.title())
    add_title(menu, menu.title())
    group = QActionGroup(menu)
    by_itself = (
        tr("As it is understood")
        if chosen is not None
        else tr("As it is understood: {second_line}", second_line=second_line(kind))
    )
    add_choice(menu, group, by_itself, chosen is None).triggered.connect(lambda: choose(None))
    for name in (*_ALWAYS, *_WHERE_IN_DOUBT.get(kind.kind, ())):
        wanted = CHOICES[name]
        said = tr(_IN_WORDS.get(name, name))
        action = add_choice(menu, group, said[0].upper() + said[1:], wanted == chosen)
        action.triggered.connect(lambda _=False, wanted=wanted: choose(wanted))
    return menu


def with_choice(reading: TableReading, title: str, wanted: ColumnType | None) -> TableReading:
    """A reading with another choice for one column; None takes the choice back."""
    others = tuple((name, kind) for name, kind in reading.columns if name != title)
    columns = others if wanted is None else (*others, (title, wanted))
    return replace(reading, columns=columns)
