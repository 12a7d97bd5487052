"""Real pictures labelled: the kind of picture, and what becomes of photographs of things.

kinds/kinds.tsv               file, kind: any pictures with their kind, by the labels of the checkpoint
images-caltech101/labels.tsv  file, label: photographs of things (Caltech 101, CC BY 4.0)
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.answers import ImageLabels
from desktop_app.bench.real import Figure, Missing
from desktop_app.bench.real.listed import Pictured, listed
from desktop_app.inference.residency import Residency
from desktop_app.questions import ImageClassification
from desktop_app.tasks import ask

TASK = "image-classification"
_PHOTOGRAPHS = {"photograph of a scene", "portrait"}
_BINS = 10

Labelled = tuple[Pictured, ImageLabels]


def figures(data: Path, model: str | None) -> Iterator[Figure]:
    """Kinds first, then photographs; raises Missing at the end for the first set that is not there."""
    residency, missing = Residency(), []
    for file, column, title, judge in (
        ("kinds/kinds.tsv", "kind", "A set of pictures with their kinds", _of_kinds),
        ("images-caltech101/labels.tsv", "label", "Caltech 101 (CaltechDATA, CC BY 4.0)", _of_photographs),
    ):
        try:
            pictures = listed(data / file, column, title)
        except Missing as problem:
            missing.append(problem)
            continue
        yield from judge(labelled(pictures, model, residency))
    if missing:
        raise Missing.first_of(missing)


def labelled(pictures: Sequence[Pictured], model: str | None, residency: Residency) -> list[Labelled]:
    """Each picture with the program's labels; one that cannot be read counts with none, so it is left out."""
    question = ImageClassification(checkpoint=model, images=tuple(one.path for one in pictures), top_k=5)
    answers = zip(pictures, (answer for answer in ask(question, residency) if answer.final), strict=True)
    return [(one, answer) for one, answer in answers if isinstance(answer, ImageLabels)]


def calibration_error(scores: Sequence[float], right: Sequence[bool]) -> float:
    """Expected calibration error in 0..1 over ten bins of equal width (Guo et al. 2017, arXiv 1706.04599)."""
    total = 0.0
    for place in range(_BINS):
        some = [index for index, score in enumerate(scores) if min(int(score * _BINS), _BINS - 1) == place]
        if some:
            total += abs(sum(scores[index] - right[index] for index in some))
    return total / len(scores)


def _of_kinds(answers: Sequence[Labelled]) -> Iterator[Figure]:
    judged: defaultdict[str, list[bool]] = defaultdict(list)
    for one, answer in answers:
        judged[one.says].append(answer.best.label == one.says)
    right = [answer.best.label == one.says for one, answer in answers]
    near = [any(each.label == one.says for each in answer.labels) for one, answer in answers]
    count = len(answers)
    yield Figure("kinds of picture: right, in all", 100 * sum(right) / count, count)
    yield Figure("kinds of picture: among the first five", 100 * sum(near) / count, count)
    error = calibration_error([answer.best.score for _, answer in answers], right)
    yield Figure("kinds of picture: expected calibration error", 100 * error, count)
    for kind, found in sorted(judged.items()):
        yield Figure(f"kinds of picture: right, {kind}", 100 * sum(found) / len(found), len(found))


def _of_photographs(answers: Sequence[Labelled]) -> Iterator[Figure]:
    count = len(answers)
    other = [answer.best.score for _, answer in answers if answer.best.label not in _PHOTOGRAPHS]
    named = [one.says.lower() in map(str.strip, answer.best.label.lower().split(",")) for one, answer in answers]
    yield Figure("photographs of things: called a photograph", 100 * (count - len(other)) / count, count)
    over = sum(score > 0.5 for score in other)
    yield Figure("photographs of things: called something else at over 50 %", 100 * over / count, count)
    yield Figure("photographs of things: called by the name of the thing", 100 * sum(named) / count, count)
