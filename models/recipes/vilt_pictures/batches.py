"""Batches of scenes with their questions, made by worker processes ahead of the device that trains."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from models.recipes.vilt_pictures import asking, boxes, scenes, statements
from models.recipes.vilt_pictures.drawing import Numbers, numbers
from models.recipes.vilt_pictures.words import Tokens

QUESTIONS = 8
"""Asked of each scene."""

SIZES = ((160, 160), (160, 160), (160, 208), (208, 160))
"""Heights and widths that drawn scenes come in: what the processor makes of square and 4:3 pictures."""

BOX_SIZE = (64, 256)
"""What the processor makes of NLVR's 100 x 400."""

UNKNOWN = 0.02
"""How often a word is taken away: an unknown word must lower the model's confidence."""


class Batch(NamedTuple):
    """Scenes, and for each question, [questions]: tokens (0 behind its end), the answer's number, the scene it is
    about, which of its things it means and which of those its second description does (bool [questions, things]), and
    the kind of question."""

    scenes: Numbers
    boxes: bool
    size: tuple[int, int]
    tokens: np.ndarray
    answers: np.ndarray
    owner: np.ndarray
    about: np.ndarray
    other: np.ndarray
    kinds: list[str]
    most: int | None
    """Of its place in the curriculum."""


SEEING = 0.25
"""For this share of the time there are no questions: patches learn to tell what lies on them."""

ALL_THINGS = 0.45
"""From this share of the time on questions are about scenes of as many things as there are."""


def most_things(done: float) -> int | None:
    """The curriculum: None while only seeing is learnt, then two things at first, and all of them before half time."""
    if done < SEEING:
        return None
    return min(scenes.MOST, 2 + int((done - SEEING) / (ALL_THINGS - SEEING) * scenes.MOST))


def batch(
    rng: random.Random,
    tokens: Tokens,
    count: int,
    box: bool,
    most: int | None = None,
    held_out: bool = False,
    unknown: float = 0.0,
    shares: Mapping[str, float] = asking.SHARES,
) -> Batch:
    """So many scenes with QUESTIONS questions each; shares: how often each kind of question is asked."""
    size = BOX_SIZE if box else rng.choice(SIZES)
    short = min(size)
    made, asked, owner = [], [], []
    for place in range(count):
        if box:
            tower = rng.random() < 0.5
            one = boxes.towers(rng) if tower else boxes.scattered(rng)
            found = statements.statements(rng, one, QUESTIONS, tower)
        else:
            one = scenes.scene(rng, size[1] / short, size[0] / short, most or scenes.MOST, held_out)
            found = asking.questions(rng, one, QUESTIONS, shares)
        made.append(one)
        asked += found
        owner += [place] * len(found)
    drawn = numbers(made)
    about = np.zeros((len(asked), drawn.known.shape[1]), bool)
    other = np.zeros_like(about)
    for row, (_, each) in enumerate(asked):
        about[row, list(each.about)] = True
        other[row, list(each.other)] = True
    answers = np.array([asking.ANSWERS.index(each.answer) for _, each in asked])
    rows = [tokens(each.question) for _, each in asked]
    return Batch(
        drawn,
        box,
        size,
        padded(rows, rng, unknown, tokens),
        answers,
        np.array(owner),
        about,
        other,
        [name for name, _ in asked],
        most,
    )


def padded(rows: list[list[int]], rng: random.Random, unknown: float, tokens: Tokens) -> np.ndarray:
    """Token numbers as one array, 0 behind the end of each; now and then a word is made unknown."""
    found = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for place, row in enumerate(rows):
        found[place, : len(row)] = row
        if unknown and rng.random() < unknown * len(row):
            found[place, rng.randrange(1, len(row) - 1)] = tokens.numbers["[UNK]"]
    return found


@dataclass(frozen=True)
class Making:
    """What frame.making.Makers make: batches of `size` scenes, of which so large a share shows boxes."""

    tokens: Tokens
    size: int = 64
    box_share: float = 0.3

    def __call__(self, number: int, done: Callable[[], float]) -> Iterator[Batch]:
        """Batches without end, which follow the curriculum."""
        rng = random.Random(1000 + number)
        while True:
            now, box = most_things(done()), rng.random() < self.box_share
            yield batch(rng, self.tokens, self.size, box, now, unknown=UNKNOWN, shares=asking.LEARNT)
