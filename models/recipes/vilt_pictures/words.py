"""The words it knows: whole words only, so that an unknown one is seen as unknown and can be told."""

import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from models.recipes.vilt_pictures import asking, boxes, scenes, statements

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
LONGEST = 40
"""Tokens of a question, with those at both ends."""

_WORD = re.compile(r"\w+|[^\w\s]")


def words_of(text: str) -> list[str]:
    """A question's words and marks in lower case, as BERT's tokenizer parts them."""
    return _WORD.findall(text.lower())


def vocabulary(real: Iterable[str] = (), scenes_of_each: int = 1500) -> list[str]:
    """The special tokens and every word of the generators, by how often they say it; `real`: sentences besides."""
    rng = random.Random(7)
    found: Counter[str] = Counter()
    for _ in range(scenes_of_each):
        drawn = scenes.scene(rng, 1.0, 1.0, scenes.MOST, held_out=True)
        found.update(word for _, asked in asking.questions(rng, drawn, 12) for word in words_of(asked.question))
        tower = rng.random() < 0.5
        made = boxes.towers(rng) if tower else boxes.scattered(rng)
        found.update(
            word for _, asked in statements.statements(rng, made, 6, tower) for word in words_of(asked.question)
        )
    found.update(word for text in real for word in words_of(text))
    return [*SPECIAL, *(word for word, _ in sorted(found.items(), key=lambda each: (-each[1], each[0])))]


class Tokens:
    """Turns questions into numbers as transformers' BertTokenizer does with the same vocabulary."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = list(words)
        self.numbers = {word: number for number, word in enumerate(words)}

    def __call__(self, text: str) -> list[int]:
        """[CLS], the words, [SEP]; at most LONGEST."""
        unknown = self.numbers["[UNK]"]
        inner = [self.numbers.get(word, unknown) for word in words_of(text)][: LONGEST - 2]
        return [self.numbers["[CLS]"], *inner, self.numbers["[SEP]"]]


def read(path: Path) -> list[str]:
    """The lines of a vocab.txt."""
    return path.read_text("utf-8").splitlines()
