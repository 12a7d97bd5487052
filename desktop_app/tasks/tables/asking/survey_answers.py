"""What people answered to the questions of a survey, whose columns are called by these: rude to bring a baby."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.kinds_of_values import is_whole_question
from desktop_app.tasks.tables.asking.lookup import MOST_KINDS, Lookup
from desktop_app.tasks.tables.asking.told_states import any_text
from desktop_app.tasks.tables.asking.words import Token, folded, header_words, stem, tokens
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Condition, Truth

_FEWEST_QUESTIONS, _LEAST_SAID = 2, 2
"""Columns called by questions that make a survey, and main words said of one, at least."""

_PASSED_OVER = (
    frozenset(map(stem, vocabulary.GLUE))
    | vocabulary.PERSONS
    | frozenset(
        map(stem, "ever you your yourself usually general generally think believe find feel often at if when".split())
    )
)
_OPINION = frozenset(map(stem, "think believe find feel say said consider agree".split()))
_YES, _NO = "yes", "no"
_DENIED = frozenset(["not", "no", "never", "don't", "doesn't", "didn't", "haven't", "hasn't", "isn't", "wouldn't"])


@dataclass(frozen=True)
class _Said:
    """Which words of a text speak of one question, from a token to before another, and how many main words do."""

    header: Header
    start: int
    end: int
    count: int


def survey_answers(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "how many people never recline their seat", of a column "Do you ever recline your seat when you fly?"."""
    questions = [header for header in lookup.headers if _is_question(header)]
    if len(questions) < _FEWEST_QUESTIONS:
        return
    cut = tokens(text)
    said = sorted((each for header in questions for each in _said_of(header, cut)), key=lambda each: -each.count)
    if not said or said[0].count < _LEAST_SAID or (len(said) > 1 and said[1].count == said[0].count):
        return
    best = said[0]
    condition = _answer(best.header.column, cut, best)
    if condition is not None:
        yield Stated(cut[_with_opinion(cut, best.start)].start, cut[best.end - 1].end, condition)


def _with_opinion(cut: Sequence[Token], start: int) -> int:
    """Where words begin that speak of an answer, with "think it is" before them."""
    place = start - 1
    while place >= 0 and cut[place].folded in vocabulary.GLUE:
        place -= 1
    return place if place >= 0 and cut[place].stem in _OPINION else start


def _is_question(header: Header) -> bool:
    """Whether a column is called by a whole question that has few different answers."""
    column = header.column
    of_few = column.kind in (ColumnKind.TEXT, ColumnKind.TRUTH) and len(column.texts) <= MOST_KINDS
    return of_few and is_whole_question(column.name)


def _said_of(header: Header, cut: Sequence[Token]) -> Iterator[_Said]:
    """The longest run of words that a question, or an answer to it, has; small words do not part it."""
    own = {stem(word) for word in header_words(header.column.name)}
    own |= {stem(word) for answer in header.column.texts for word in header_words(answer)}
    own -= _PASSED_OVER - _negations(header.column)
    runs: list[_Said] = []
    start, last, count = -1, -1, 0
    for place, token in enumerate(cut):
        if token.stem in own:
            start, last, count = (place if start < 0 else start), place, count + 1
        elif token.is_mark or (token.stem not in _PASSED_OVER and token.folded not in _DENIED):
            if count:
                runs.append(_Said(header, start, last + 1, count))
            start, count = -1, 0
    if count:
        runs.append(_Said(header, start, last + 1, count))
    yield from sorted(runs, key=lambda run: -run.count)[:1]


def _negations(column: Column) -> frozenset[str]:
    """Small words that are answers: "never"."""
    return frozenset(stem(folded(answer.strip())) for answer in column.texts)


def _answer(column: Column, cut: Sequence[Token], said: _Said) -> Condition | None:
    """The rows with the answer that some words speak of; None where they name none."""
    before = cut[max(0, said.start - _JUST_BEFORE) : said.start]
    words = {token.stem for token in cut[said.start : said.end]}
    denied = any(token.folded in _DENIED for token in (*before, *cut[said.start : said.end]))
    if column.kind is ColumnKind.TRUTH:
        return Truth(column.name, not denied)
    answers = [answer for answer in column.texts if answer.strip()]
    first = {answer: (header_words(answer) or [""])[0] for answer in answers}
    if not set(first.values()) <= {_YES, _NO}:
        return any_text(column, _most_said(answers, words))
    kept = [answer for answer in answers if first[answer] == (_NO if denied else _YES)]
    narrower = [answer for answer in kept if _adds(answer, kept) & words]
    return any_text(column, narrower or kept)


_JUST_BEFORE = 3


def _adds(answer: str, among: Sequence[str]) -> set[str]:
    """What one of several answers says that no other of them does: "very"."""
    others = {word for other in among if other != answer for word in header_words(other)}
    return {stem(word) for word in header_words(answer) if word not in others}


def _most_said(answers: Sequence[str], words: set[str]) -> list[str]:
    """The answer of which every word is said, the one with the most words."""
    said = [answer for answer in answers if {stem(word) for word in header_words(answer)} <= words]
    return sorted(said, key=lambda answer: -len(answer.split()))[:1]
