"""One case a seed: a file with a made table, and the questions to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.wild.asking import Asked, questions
from tests.wild.contents import content
from tests.wild.formats import FORMATS
from tests.wild.layouts import sheet
from tests.wild.locales import LOCALES


@dataclass(frozen=True)
class Case:
    """A table on disk with its questions, and what it is made of, by which results are counted."""

    path: Path
    asked: tuple[Asked, ...]
    locale: str
    layout: str
    format: str
    mess: str


def case(seed: int, folder: Path) -> Case:
    """The case of this seed, written into a folder."""
    rng = Random(seed)
    locale, format_ = rng.choice(LOCALES), rng.choice(FORMATS)
    made = content(rng, locale)
    page = sheet(rng, made, format_.native, format_.workbook)
    path = folder / f"{seed}{format_.suffix}"
    format_.write(path, page, locale, rng)
    asked = tuple(questions(rng, made, format_.native))
    return Case(path, asked, locale.name, page.layout, format_.name, made.amount.mess)


def cases(seeds: range, folder: Path) -> Iterator[Case]:
    """The cases of some seeds; a file is deleted once its case was dealt with."""
    for seed in seeds:
        made = case(seed, folder)
        yield made
        made.path.unlink()
