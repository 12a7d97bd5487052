"""The same scene and question in other colours, shapes and places: each that the workers made stands for thousands.

Colours and shapes may change places with others, and left with right or top with bottom, where things, words and
answers change together. Everything here runs on the device that trains, for many scenes at once.
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch

from models.recipes.vilt_pictures.asking import ANSWERS
from models.recipes.vilt_pictures.boxes import KINDS, PALETTE
from models.recipes.vilt_pictures.describing import GENERAL, OTHER_NAMES, plural_of
from models.recipes.vilt_pictures.scenes import COLOURS, HELD_OUT, SHAPES
from models.recipes.vilt_pictures.words import Tokens

_ACROSS = (("left", "right"), ("leftmost", "rightmost"))
_UPRIGHT = (
    ("top", "bottom"),
    ("above", "below"),
    ("over", "under"),
    ("higher", "lower"),
    ("highest", "lowest"),
    ("topmost", "bottommost"),
)
_ONE_WAY = (("uppermost", "lowest"), ("beneath", "above"))
"""Words without a fellow of their own, with what they become upside down."""

_TRIES = 6


class Change(NamedTuple):
    """What becomes of each scene: the colour [scenes, colours] and shape [scenes, shapes] that takes each one's place,
    and whether left and right, top and bottom change theirs, bool [scenes]."""

    colours: torch.Tensor
    shapes: torch.Tensor
    across: torch.Tensor
    upright: torch.Tensor


class Varying:
    """Tables that say what each word and each answer becomes.

    Spellings are kept where a colour or shape stays; "an orange one" becomes "a red one".
    """

    def __init__(self, tokens: Tokens, device: torch.device) -> None:
        self.device, numbers = device, tokens.numbers
        size = len(tokens.words)
        self.held_out = torch.zeros(len(SHAPES), len(COLOURS), dtype=torch.bool)
        for pair in HELD_OUT:
            self.held_out[pair] = True
        self.held_out = self.held_out.to(device)
        self.colour_of = _marked(size, {numbers[name]: place for place, name in enumerate(COLOURS)}, device)
        if "gray" in numbers:
            self.colour_of[numbers["gray"]] = COLOURS.index("grey")
        self.colour_word = torch.tensor([numbers[name] for name in COLOURS], device=device)
        singular, plural = {}, {}
        for place, name in enumerate(SHAPES):
            for other in OTHER_NAMES.get(name, (name,)):
                singular[numbers[other]] = place
                plural[numbers[plural_of(other)]] = place
        self.shape_of = torch.stack([_marked(size, each, device) for each in (singular, plural)])
        self.shape_word = torch.tensor(
            [[numbers[name] for name in SHAPES], [numbers[plural_of(name)] for name in SHAPES]], device=device
        )
        nouns = [*GENERAL, *map(plural_of, GENERAL)]
        self.noun = (self.shape_of >= 0).any(0)
        self.noun[[numbers[name] for name in nouns if name in numbers]] = True
        self.across, self.upright = (_swapped(tokens.words, pairs, device) for pairs in (_ACROSS, _UPRIGHT))
        for word, other in _ONE_WAY:
            if word in numbers and other in numbers:
                self.upright[numbers[word]] = numbers[other]
        self.answers_across = _swapped_answers((("left", "right"),), device)
        self.answers_upright = _swapped_answers((("top", "bottom"), ("above", "below")), device)
        self.first_colour, self.first_shape = ANSWERS.index(COLOURS[0]), ANSWERS.index(SHAPES[0])
        self.article = torch.tensor([numbers["a"], numbers["an"]], device=device)
        self.vowel = torch.tensor([word[0] in "aeiou" for word in tokens.words], device=device)

    def change(self, known: torch.Tensor, ground: torch.Tensor, boxes: bool, towers: torch.Tensor) -> Change:
        """A change for each scene that makes none of the pairs kept apart; half of the scenes keep their colours, half
        their shapes. known: int64 [scenes, things, 3]; boxes: the colours and shapes of NLVR stay among themselves;
        towers: bool [scenes], whose blocks stay squares."""
        count = len(known)
        colours = self._orders(count, len(COLOURS), tuple(PALETTE) if boxes else None)
        shapes = self._orders(count, len(SHAPES), KINDS if boxes else None)
        if not boxes:
            # Most grounds are white, grey or black; what takes the ground's place gives it its own instead.
            here = ground[:, None, None].expand(-1, _TRIES, 1)
            taken = colours.gather(2, here)
            colours = torch.where(colours == here, taken, colours).scatter(2, here, here)
        plain = torch.rand(2, count, 1, 1, device=self.device) < 0.5
        same_colours = torch.arange(len(COLOURS), device=self.device).expand_as(colours)
        same_shapes = torch.arange(len(SHAPES), device=self.device).expand_as(shapes)
        colours = torch.where(plain[0], same_colours, colours)
        shapes = torch.where(plain[1] | towers[:, None, None], same_shapes, shapes)
        colours[:, -1], shapes[:, -1] = same_colours[:, -1], same_shapes[:, -1]
        there = known[..., 0] >= 0
        found = known.clamp(min=0)[:, None].expand(-1, _TRIES, -1, -1)
        pairs = self.held_out[shapes.gather(2, found[..., 0]), colours.gather(2, found[..., 1])]
        fine = ~(pairs & there[:, None]).any(-1)
        chosen = fine.float().argmax(1)[:, None, None]
        coin = torch.rand(2, count, device=self.device) < 0.5
        return Change(
            colours.gather(1, chosen.expand(-1, 1, colours.shape[2]))[:, 0],
            shapes.gather(1, chosen.expand(-1, 1, shapes.shape[2]))[:, 0],
            coin[0],
            torch.zeros_like(coin[1]) if boxes else coin[1],
        )

    def _orders(self, count: int, of: int, among: Sequence[int] | None) -> torch.Tensor:
        """[count, tries, of]: numbers in any order, or only some of them among themselves."""
        if among is None:
            return torch.rand(count, _TRIES, of, device=self.device).argsort(-1)
        places = torch.tensor(list(among), device=self.device)
        orders = torch.arange(of, device=self.device).repeat(count, _TRIES, 1)
        orders[:, :, places] = places[torch.rand(count, _TRIES, len(places), device=self.device).argsort(-1)]
        return orders

    def words(self, tokens: torch.Tensor, change: Change, owner: torch.Tensor) -> torch.Tensor:
        """Questions [questions, length] after the change of the scenes they are about, owner [questions]."""
        for table, which in ((self.across, change.across), (self.upright, change.upright)):
            tokens = torch.where(which[owner][:, None], table[tokens], tokens)
        colour = self.colour_of[tokens]
        becomes = change.colours[owner].gather(1, colour.clamp(min=0))
        tokens = torch.where((colour >= 0) & (becomes != colour), self.colour_word[becomes], tokens)
        for of, word in zip(self.shape_of, self.shape_word, strict=True):
            shape = of[tokens]
            becomes = change.shapes[owner].gather(1, shape.clamp(min=0))
            tokens = torch.where((shape >= 0) & (becomes != shape), word[becomes], tokens)
        article = (tokens[:, :-1] == self.article[0]) | (tokens[:, :-1] == self.article[1])
        fitting = self.article[self.vowel[tokens[:, 1:]].long()]
        return torch.cat([torch.where(article, fitting, tokens[:, :-1]), tokens[:, -1:]], dim=1)

    def answers(self, answers: torch.Tensor, change: Change, owner: torch.Tensor) -> torch.Tensor:
        """Numbers of answers [questions] after the change."""
        answers = torch.where(change.across[owner], self.answers_across[answers], answers)
        answers = torch.where(change.upright[owner], self.answers_upright[answers], answers)
        for first, becomes in ((self.first_colour, change.colours), (self.first_shape, change.shapes)):
            place = answers - first
            within = (place >= 0) & (place < becomes.shape[1])
            other = becomes[owner].gather(1, place.clamp(0, becomes.shape[1] - 1)[:, None])[:, 0]
            answers = torch.where(within, first + other, answers)
        return answers


def _marked(size: int, places: dict[int, int], device: torch.device) -> torch.Tensor:
    found = torch.full((size,), -1)
    for token, place in places.items():
        found[token] = place
    return found.to(device)


def _swapped(names: Sequence[str], pairs: Sequence[tuple[str, str]], device: torch.device) -> torch.Tensor:
    found, places = torch.arange(len(names)), {name: place for place, name in enumerate(names)}
    for one, other in pairs:
        if one in places and other in places:
            found[places[one]], found[places[other]] = places[other], places[one]
    return found.to(device)


def _swapped_answers(pairs: Sequence[tuple[str, str]], device: torch.device) -> torch.Tensor:
    found = []
    for answer in ANSWERS:
        words = answer.split()
        for one, other in pairs:
            words = [other if word == one else one if word == other else word for word in words]
        found.append(ANSWERS.index(" ".join(words)))
    return torch.tensor(found, device=device)
