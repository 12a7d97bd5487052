"""Questions that a form answers by the boxes that are ticked on it, and what of it is no answer."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.media.documents import reading
from desktop_app.media.documents.pages import PageReading, TickBox, Word
from desktop_app.tasks.document_question_answering import yes_or_no
from desktop_app.tasks.document_question_answering.choices import Choices
from desktop_app.tasks.document_question_answering.mentions import mention_of
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.possible import Possible
from tests.media.documents import Line, boxed, written


def form(*lines: str) -> PageReading:
    """Lines of a page; "[ ]" and "[x]" are boxes, which no word says, and two spaces part cells."""
    words, ticks = [], []
    for number, line in enumerate(lines):
        top, left = 0.1 + 0.03 * number, 0.05
        for cell in line.split("  "):
            for text in cell.replace("[ ]", "[_]").split():
                box = (left, top, left + 0.012 * len(text), top + 0.015)
                if text in ("[_]", "[x]"):
                    ticks.append(TickBox(box, text == "[x]"))
                else:
                    words.append(Word(text, box, number))
                left = box[2] + 0.006
            left += 0.06
    return PageReading(1, 600, 600, tuple(words), ticks=tuple(ticks))


def told(page: PageReading, question: str) -> str:
    """What a label says most surely; nothing below a half."""
    found = LabelledPage(page).answers(question)
    sure = [each for each in found if each.weight >= 0.5]
    return mention_of(page, sure[0].start, sure[0].end, 1.0).answer if sure else ""


FORM = (
    "Name:  Ada Byron",
    "Age: 36  Gender: [ ] Female [x] Male  Smoker: [x] No [ ] Yes",
    "[x] Yes [ ] No Criminal investigation pending?",
    "Marital status",
    "[ ] single",
    "[ ] married since 1999",
    "[x] widowed",
    "Size: [ ] small [ ] large",
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the gender?", "Male"),
        ("What is the marital status?", "widowed"),
        ("What is the name?", "Ada Byron"),
        ("What is the size?", ""),
    ],
)
def test_what_is_ticked_is_the_answer(question: str, answer: str) -> None:
    assert told(form(*FORM), question) == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [("Is a criminal investigation pending?", "Yes"), ("Is it a smoker?", "No"), ("Is the size large?", None)],
)
def test_yes_and_no_are_what_is_ticked(question: str, answer: str | None) -> None:
    mention = yes_or_no.answer(question, form(*FORM))
    assert (mention.answer if mention is not None else None) == answer


def test_neither_or_both_ticked_is_no_answer() -> None:
    """It was "No", as the line begins with it."""
    for line in ("[ ] Yes [ ] No Refunds wanted?", "[x] Yes [x] No Refunds wanted?", "[ ] No [ ] Yes Refunds wanted?"):
        assert yes_or_no.answer("Are refunds wanted?", form(line)) is None


def _possible(page: PageReading, question: str, words: Sequence[str]) -> bool:
    texts = [word.text for word in page.words]
    at = next(at for at in range(len(texts)) if texts[at : at + len(words)] == list(words))
    return Possible(question, LabelledPage(page))(mention_of(page, at, at + len(words) - 1, 0.9))


def test_what_is_not_ticked_is_no_answer_however_sure_a_checkpoint_is() -> None:
    page = form(*FORM)
    assert not _possible(page, "What is the gender?", ["Female"])
    assert not _possible(page, "What is the gender?", ["Female", "Male"])
    assert _possible(page, "What is the gender?", ["Male"])
    assert not _possible(page, "What is the size?", ["small"])
    assert not _possible(page, "Since when?", ["married", "since", "1999"])


def test_signs_of_boxes_among_the_words_are_boxes() -> None:
    texts = "Gender: ☐ Female ☒ Male".split()
    words = [Word(text, (0.1 * at, 0.1, 0.1 * at + 0.09, 0.12)) for at, text in enumerate(texts, 1)]
    page = PageReading(1, 600, 600, tuple(words))
    assert told(page, "What is the gender?") == "Male"
    assert [each.ticked for group in Choices(page).groups for each in group.options] == [False, True]


def test_a_form_as_it_is_drawn(tmp_path: Path) -> None:
    lines: tuple[Line, ...] = ((40, 100, "Gender:"), (120, 100, "Female"), (200, 100, "Male"))
    drawing = boxed(106, 101) + boxed(186, 101, ticked=True)
    page = reading.read(written(tmp_path / "a.pdf", [lines], drawing=drawing), 1)
    assert told(page, "What is the gender?") == "Male"
