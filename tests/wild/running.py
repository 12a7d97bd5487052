"""Puts the questions of many made tables to the program, and counts what became of them by kind."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.answers import Answer
from desktop_app.inference.residency import Residency
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks import ask
from tests.wild.asking import Asked
from tests.wild.cases import Case, cases
from tests.wild.judging import Verdict, judged


@dataclass(frozen=True)
class Outcome:
    """What became of one question to one table."""

    case: Case
    asked: Asked
    answer: Answer
    verdict: Verdict

    def __str__(self) -> str:
        """What a person needs to look into it."""
        told = self.answer.to_dict()
        said = told.get("sentence") or told.get("error")
        expected = ", ".join(map(str, (*self.asked.truth.numbers, *self.asked.truth.texts))) or "a refusal"
        case = self.case
        made_of = f"{case.locale}, {case.layout}, {case.format}, {case.mess}"
        asked = f"{case.path.name} ({made_of}): {self.asked.text}"
        return f"{self.verdict}: {asked} -> {said} (right: {expected}) {told['notes']}"


def outcomes(seeds: range, folder: Path) -> Iterator[Outcome]:
    """Every question of these cases, answered by the built-in checkpoint on the processor."""
    residency = Residency()
    for case in cases(seeds, folder):
        texts = tuple(each.text for each in case.asked)
        question = TableQuestionAnswering(table=case.path, questions=texts, device="cpu", precision="float32")
        answers = [each for each in ask(question, residency) if each.final]
        for asked, answer in zip(case.asked, answers, strict=True):
            yield Outcome(case, asked, answer, judged(answer, asked.truth))


def counted(found: list[Outcome]) -> dict[str, dict[str, Counter[Verdict]]]:
    """How many of each verdict, by question, locale, layout, format and mess."""
    counts: dict[str, dict[str, Counter[Verdict]]] = defaultdict(lambda: defaultdict(Counter))
    for each in found:
        case = each.case
        places = {"question": each.asked.kind, "locale": case.locale, "layout": case.layout}
        for what, which in (places | {"format": case.format, "mess": case.mess}).items():
            counts[what][which][each.verdict] += 1
    return counts
