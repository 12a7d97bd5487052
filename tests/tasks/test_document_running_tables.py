"""Tables that go on over several pages are one: no head is told twice, and no sum that is carried over."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.running_tables import RunningTable, tables_over
from tests.tasks.test_document_labels import page

HEAD = ("Date", "Description", "Amount", "Balance")
LEFTS = (10, 110, 350, 480)


def rows_at(top: float, rows: Sequence[Sequence[str]]) -> list[tuple[float, float, str]]:
    return [
        (left, top + 16 * at, text)
        for at, row in enumerate(rows)
        for left, text in zip(LEFTS, row, strict=True)
        if text
    ]


def moves(first: int, many: int) -> list[tuple[str, ...]]:
    return [
        (f"{day:02d}/03/2025", f"Payment {day}", f"{day}.50", f"{1000 + day}.00") for day in range(first, first + many)
    ]


def statement(*pages: Sequence[Sequence[str]], titles: bool = True) -> list[PageReading]:
    made = []
    for number, rows in enumerate(pages, 1):
        title = [(10.0, 20.0, f"Account statement {number} of {len(pages)}")] if titles else []
        made.append(replace(page(*title, *rows_at(100, rows), (10, 780, f"Page {number}")), page=number))
    return made


def over(pages: Sequence[PageReading], page_: int) -> list[RunningTable]:
    return tables_over(lambda number: pages[number - 1], page_, len(pages))


CARRIED = ("", "Balance carried forward", "", "1004.00")
BROUGHT = ("", "Balance brought forward", "", "1004.00")


def test_a_table_is_told_whole_from_any_of_its_pages_without_repeated_heads_and_carried_sums() -> None:
    pages = statement(
        [HEAD, *moves(1, 4), CARRIED], [HEAD, BROUGHT, *moves(5, 4), CARRIED], [HEAD, BROUGHT, *moves(9, 2)]
    )
    for number in (1, 2, 3):
        (table,) = over(pages, number)
        assert (table.first, table.last, table.carried) == (1, 3, 4)
        assert table.rows == [list(HEAD), *map(list, moves(1, 10))]


def test_it_goes_on_without_a_head_where_its_columns_do() -> None:
    pages = statement([HEAD, *moves(1, 4)], moves(5, 4), titles=False)
    (table,) = over(pages, 2)
    assert table.rows == [list(HEAD), *map(list, moves(1, 8))]


def test_a_balance_that_is_brought_forward_to_the_first_page_is_its_first_row() -> None:
    pages = statement([HEAD, BROUGHT, *moves(1, 4)], [HEAD, *moves(5, 3)])
    (table,) = over(pages, 1)
    assert table.rows[1] == ["", "Balance brought forward", "", "1004.00"]
    assert table.carried == 0


def test_another_table_does_not_go_on() -> None:
    other = page(*((left, 100 + 16 * at, f"{at}{left}") for at in range(4) for left in (60, 200, 300, 420, 550)))
    pages = [*statement([HEAD, *moves(1, 4)]), replace(other, page=2)]
    (first,), (second,) = over(pages, 1), over(pages, 2)
    assert (first.first, first.last, second.first, second.last) == (1, 1, 2, 2)


def test_a_page_that_cannot_be_read_ends_a_table() -> None:
    pages = statement([HEAD, *moves(1, 4)], [HEAD, *moves(5, 4)])

    def read(number: int) -> PageReading:
        if number == 2:
            raise ValueError("damaged")
        return pages[number - 1]

    (table,) = tables_over(read, 1, 2)
    assert (table.first, table.last) == (1, 1)


def test_a_line_by_itself_does_not_part_a_table() -> None:
    second = [
        *rows_at(100, [HEAD]),
        (110.0, 116.0, "Balance brought forward" + " from the page before" * 3),
        *rows_at(132, moves(5, 3)),
    ]
    pages = [*statement([HEAD, *moves(1, 4)]), replace(page(*second), page=2)]
    for number in (1, 2):
        (table,) = over(pages, number)
        assert table.rows == [list(HEAD), *map(list, moves(1, 7))]
        assert (table.first, table.last) == (1, 2)
