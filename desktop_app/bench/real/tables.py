"""Questions of WikiTableQuestions (CC BY-SA 4.0) asked as a person would: how many get the answer that is expected.

Measured on the tables that the recipe of the built-in checkpoint leaves out of its training: `held_out` is its split.
"""

import csv
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.answers import Answer, TableAnswer
from desktop_app.bench.real import Figure, Missing
from desktop_app.bench.real.denotation import right
from desktop_app.inference.residency import Residency
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks import ask

TASK = "table-question-answering"

ASKED = 500
_HELD_OUT_OF_100 = 15
_KINDS = (
    ("how many, how much", r"^how (many|much)\b|\bnumber of\b|\bhow many\b"),
    ("difference, how long", r"\bdifference\b|\bhow long\b|\bmore than\b.*\bthan\b|\bhow old\b"),
    ("next, previous, first, last", r"\b(next|after|before|previous|prior|following|first|last|consecutive|top)\b"),
    ("most, least", r"\b(most|least|\w+est|fewest|more|less)\b"),
    ("other", ""),
)


@dataclass(frozen=True)
class Asked:
    """A question, the table's file and the texts expected."""

    text: str
    table: Path
    expected: tuple[str, ...]

    @property
    def kind(self) -> str:
        """What sort of question it is, by its words; roughly."""
        return next(name for name, words in _KINDS if re.search(words, self.text.lower()))


def held_out(key: str) -> bool:
    """Whether the recipe keeps the table called "203_515" (folder and file) for measuring."""
    return _mixed(key) % 100 < _HELD_OUT_OF_100


def _mixed(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def questions(data: Path) -> list[Asked]:
    """The questions about tables held out, in an order that looks random; raises Missing where the set is not there."""
    folder = data / "wtq"
    if not (folder / "questions.tsv").is_file():
        raise Missing(folder, "WikiTableQuestions (github.com/ppasupat/WikiTableQuestions, CC BY-SA 4.0)")
    with (folder / "questions.tsv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = [
        Asked(line["utterance"], folder / line["context"], tuple(map(_plain, line["targetValue"].split("|"))))
        for line in lines
        if held_out(_key(line["context"]))
    ]
    return sorted(found, key=lambda one: _mixed(one.text))


def _plain(text: str) -> str:
    return text.replace("\\p", "|").replace("\\n", "\n").strip()


def _key(context: str) -> str:
    path = Path(context)
    return f"{path.parent.name[:3]}_{path.stem}"


def denoted(answer: TableAnswer) -> list[str]:
    """What an answer says: the number it computed, or the different texts of its cells."""
    if isinstance(answer.value, int | float):
        return [repr(float(answer.value))]
    if answer.aggregator == "HOLDS":
        return [] if answer.value is None else [answer.value]
    return list(dict.fromkeys(answer.cells))


def answered(asked: Sequence[Asked], model: str | None) -> Iterator[tuple[Asked, Answer]]:
    """Each question with the program's final answer, or its Failure."""
    residency = Residency()
    by_table: defaultdict[Path, list[Asked]] = defaultdict(list)
    for one in asked:
        by_table[one.table].append(one)
    for table, some in by_table.items():
        question = TableQuestionAnswering(checkpoint=model, table=table, questions=tuple(one.text for one in some))
        final = (answer for answer in ask(question, residency) if answer.final)
        yield from zip(some, final, strict=True)


def figures(data: Path, model: str | None) -> Iterator[Figure]:
    """Right denotations in all and by kind of question, how many answers were empty, and the calibration curve."""
    asked = questions(data)[:ASKED]
    judged: defaultdict[str, list[bool]] = defaultdict(list)
    scored: list[tuple[float, bool]] = []
    empty = 0
    for one, answer in answered(asked, model):
        said = denoted(answer) if isinstance(answer, TableAnswer) else []
        empty += not said
        fine = right(one.expected, said)
        if isinstance(answer, TableAnswer) and said:
            scored.append((answer.score, fine))
        for kind in ("in all", one.kind):
            judged[kind].append(fine)
    for kind in ("in all", *(name for name, _ in _KINDS)):
        if judged[kind]:
            share = 100 * sum(judged[kind]) / len(judged[kind])
            yield Figure(f"WikiTableQuestions, tables held out: right, {kind}", share, len(judged[kind]))
    yield Figure("WikiTableQuestions, tables held out: no answer", 100 * empty / len(asked), len(asked))
    yield from calibration_curve(scored)


def calibration_curve(scored: Sequence[tuple[float, bool]], steps: int = 5) -> Iterator[Figure]:
    """How many answers are right among those said to be sure to some degree, in `steps` equal parts of 0..1.

    scored: the confidence said, 0..1, and whether the answer was right. A part without answers is left out.
    """
    parts: defaultdict[int, list[bool]] = defaultdict(list)
    for score, fine in scored:
        parts[min(int(score * steps), steps - 1)].append(fine)
    for part, judged in sorted(parts.items()):
        low, high = (round(100 * edge / steps) for edge in (part, part + 1))
        share = 100 * sum(judged) / len(judged)
        yield Figure(f"WikiTableQuestions, answers sure at {low} to {high} %: right", share, len(judged))
