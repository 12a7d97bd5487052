"""Names and captions found among a hundred for emoji, drawn and photographed things.

emoji/labels.tsv              file, label: emoji of any font with their names
captions-stamps/captions.tsv  file, caption: stamps of Tux Paint (GPL-2.0 or later)
images-caltech101/labels.tsv  file, label: photographs of things (Caltech 101, CC BY 4.0)
"""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.answers import ImageLabels
from desktop_app.bench.real import Figure, Missing
from desktop_app.bench.real.listed import Pictured, listed
from desktop_app.inference.residency import Residency
from desktop_app.questions import ZeroShotImageClassification
from desktop_app.tasks import ask

TASK = "zero-shot-image-classification"
AMONG = 100
# Of Tux Paint's stamps the built-in checkpoint learnt from all but the first 130 as ordered() has them.
KEPT_APART = {"stamps": 130}
_SETS = (
    ("emoji/labels.tsv", "label", "emoji", "A set of emoji with their names"),
    ("captions-stamps/captions.tsv", "caption", "stamps", "Tux Paint's stamps (tuxpaint.org, GPL-2.0 or later)"),
    ("images-caltech101/labels.tsv", "label", "photographs of things", "Caltech 101 (CaltechDATA, CC BY 4.0)"),
)


def figures(data: Path, model: str | None) -> Iterator[Figure]:
    """How often the right one of a hundred comes first; raises Missing at the end for the first set not there."""
    residency, missing = Residency(), []
    for file, column, name, title in _SETS:
        try:
            pictures = listed(data / file, column, title)
        except Missing as problem:
            missing.append(problem)
            continue
        hundreds = groups(ordered(pictures)[: KEPT_APART.get(name)])
        right = [fine for group in hundreds for fine in _found(group, model, residency)]
        most = max(len(group) for group in hundreds)
        yield Figure(f"{name}: right among {most} captions", 100 * sum(right) / len(right), len(right))
    if missing:
        raise Missing.first_of(missing)


def ordered(pictures: Sequence[Pictured]) -> list[Pictured]:
    """The pictures in an order that looks random and is always the same: by the hash of their file's name."""
    return sorted(pictures, key=lambda one: hashlib.sha256(one.path.name.encode()).hexdigest())


def groups(pictures: Sequence[Pictured]) -> list[list[Pictured]]:
    """Pictures of a hundred different captions each, as ordered() has them; a rest that is smaller is left out unless
    it is all there is. Of several pictures with one caption the first is taken."""
    each = list({one.says.lower(): one for one in reversed(ordered(pictures))}.values())[::-1]
    whole = [each[start : start + AMONG] for start in range(0, len(each) - AMONG + 1, AMONG)]
    return whole or [each]


def _found(group: Sequence[Pictured], model: str | None, residency: Residency) -> Iterator[bool]:
    labels = tuple(one.says for one in group)
    question = ZeroShotImageClassification(checkpoint=model, images=tuple(one.path for one in group), labels=labels)
    for one, answer in zip(group, (answer for answer in ask(question, residency) if answer.final), strict=True):
        if isinstance(answer, ImageLabels):
            yield answer.best.label == one.says
