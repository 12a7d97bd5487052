"""Words that belong together on a page: phrases, and lines under each other at one edge."""

from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.tasks.document_question_answering.passages import passages


def page(*words: tuple[str, float, float, float], wide: float = 600, high: float = 800) -> PageReading:
    """Words of (text, left, top, right) in points, ten high."""
    placed = (Word(text, (x / wide, y / high, right / wide, (y + 10) / high)) for text, x, y, right in words)
    return PageReading(1, wide, high, tuple(placed))


def test_words_near_each_other_on_a_line_are_one_passage() -> None:
    found = passages(page(("Invoice", 10, 10, 50), ("date", 54, 10, 74), ("3", 160, 10, 166), ("May", 170, 10, 190)))
    assert found.tolist() == [0, 0, 1, 1]


def test_an_address_goes_on_below_but_a_cell_beside_does_not() -> None:
    found = passages(
        page(
            ("12", 10, 10, 22),
            ("Mill", 26, 10, 46),
            ("Leeds", 10, 24, 44),
            ("Total", 300, 24, 330),
            ("Bank", 10, 90, 40),
        )
    )
    assert found.tolist() == [0, 0, 0, 1, 2]


def test_larger_letters_below_begin_anew() -> None:
    reading = page(("Please", 10, 10, 44), ("pay", 48, 10, 66))
    large = Word("£25.00", (10 / 600, 24 / 800, 90 / 600, 54 / 800))
    joined = PageReading(1, 600, 800, (*reading.words, large))
    assert passages(joined).tolist() == [0, 0, 1]


def test_a_page_without_words_has_none() -> None:
    assert passages(PageReading(1, 600, 800)).tolist() == []
