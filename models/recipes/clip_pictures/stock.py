"""Stored and drawn pictures on the device, and batches of them with their captions as tokens."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from models.recipes.clip_pictures import composing, glyphs
from models.recipes.clip_pictures.captions import SPELT, Speller, key_of, manner_of
from models.recipes.clip_pictures.drawn import Piece
from models.recipes.clip_pictures.packs import Listed
from models.recipes.frame.making import Makers

# Things of a batch of 1,216, by drawer.
SHARES = {
    "emoji": 540, "outlined": 160, "ink emoji": 96, "icons": 72, "ink icons": 104, "clip art": 208, "stamps": 28,
    "photographs": 168,
}  # fmt: skip
PENS = ("noto-emoji", "symbola", "emojione-monotone")  # sets in ink whose lines go over the colours of others
TWINS = 6  # of their pictures that an emoji may take lines from
PHRASES = 24  # of a thing
TELLING = 0.62  # part of the captions that give a thing's first name or one that says most
BANK = 1024  # phrases of a batch that belong to none of its pictures
KIN = 192  # pairs of words of WordNet a batch


@dataclass(frozen=True)
class Batch:
    """Pictures (n, 3, SIDE, SIDE) in 0..1 with the captions (n, SPELT) they have, keys (n,) and manners (n,) of these,
    and keys (n, r) of all that is right; for the last of them answers (d, questions)."""

    things: torch.Tensor
    scenes: torch.Tensor
    phrases: torch.Tensor
    manners: torch.Tensor
    keys: torch.Tensor
    right: torch.Tensor
    others: tuple[torch.Tensor, torch.Tensor, torch.Tensor]
    answers: torch.Tensor


def drawer_of(one: Listed) -> str:
    """Which of SHARES a stored picture belongs to."""
    if one.group == "photo":
        return "photographs"
    inked = one.group == "ink"
    if one.source in (*glyphs.EMOJI, glyphs.SOLID, "symbola", "noto-emoji"):
        return "ink emoji" if inked else "emoji"
    if inked:
        return "ink icons"
    if one.source in ("streamline-emojis", "stamps"):
        return "stamps" if one.source == "stamps" else "emoji"
    return "icons" if one.source in glyphs.ICONS else "clip art"


class Table:
    """Phrases by number: (n, SPELT) tokens, (n,) manners, (n,) keys."""

    def __init__(self, texts: Sequence[str], spell: Speller, device: torch.device) -> None:
        self.numbers = {text: number for number, text in enumerate(texts)}
        self.tokens = torch.from_numpy(spell.rows(texts, SPELT)).to(device)
        self.manners = torch.tensor([manner_of(text) for text in texts], device=device)
        self.keys = torch.tensor([key_of(text) for text in texts], device=device)


class Things:
    """Stored pictures of the groups that are learnt from."""

    def __init__(self, pixels: np.ndarray, listed: Sequence[Listed], spell: Speller, device: torch.device) -> None:
        self.listed = [one for one in listed if not one.group.startswith("dev")]
        mine = [at for at, one in enumerate(listed) if not one.group.startswith("dev")]
        self.pixels = torch.from_numpy(pixels[mine]).to(device)
        every = dict.fromkeys(text for one in self.listed for text in (*one.names, *one.keywords) if text)
        self.table = Table(list(every), spell, device)
        self.aspect = torch.tensor([one.aspect for one in self.listed], device=device)
        rows = np.full((len(self.listed), PHRASES), -1)
        for row, one in zip(rows, self.listed, strict=True):
            numbers = [self.table.numbers[text] for text in (*one.names, *one.keywords) if text][:PHRASES]
            row[: len(numbers)] = numbers
        self.phrases = torch.from_numpy(rows).to(device)
        self.names = torch.tensor([min(len(one.names), PHRASES) for one in self.listed], device=device)
        self.count = (self.phrases >= 0).sum(1)
        self.right = torch.where(self.phrases >= 0, self.table.keys[self.phrases.clamp(min=0)], 0)
        self.twins = self._twins(device)
        self.drawers = self._drawers(device)
        first = {one.names[0] for one in self.listed if drawer_of(one) == "emoji"}
        self.names_of_emoji = torch.tensor([self.table.numbers[name] for name in sorted(first)], device=device)
        photographs = [at for at, one in enumerate(self.listed) if one.group == "photo"]
        self.photographs = self.pixels[torch.tensor(photographs, dtype=torch.long, device=device)]

    def _twins(self, device: torch.device) -> torch.Tensor:
        """(n, TWINS) numbers of pictures by a pen that have the name of each emoji, as often as they fill it, or -1."""
        by_name: dict[str, list[int]] = {}
        for at, one in enumerate(self.listed):
            if one.source in PENS:
                by_name.setdefault(one.names[0], []).append(at)
        found = [by_name.get(one.names[0], [-1]) if drawer_of(one) == "emoji" else [-1] for one in self.listed]
        return torch.tensor([(some * TWINS)[:TWINS] for some in found], device=device)

    def _drawers(self, device: torch.device) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
        """Numbers of each drawer's pictures and their weights: a name counts by its pictures, up to six."""
        found = {}
        for name in SHARES:
            mine = [at for at, one in enumerate(self.listed) if drawer_of(one) == name]
            if name == "outlined":
                mine = (self.twins[:, 0] >= 0).nonzero().flatten().tolist()
            often: dict[str, int] = {}
            for at in mine:
                often[self.listed[at].names[0]] = often.get(self.listed[at].names[0], 0) + 1
            weights = [min(often[self.listed[at].names[0]], 6) / often[self.listed[at].names[0]] for at in mine]
            if mine:
                found[name] = torch.tensor(mine, device=device), torch.tensor(weights, device=device)
        return found

    def chosen(self, size: int) -> dict[str, torch.Tensor]:
        """Numbers of about `size` pictures by drawer."""
        whole = sum(SHARES[name] for name in self.drawers)
        return {
            name: numbers[torch.multinomial(weights, max(1, round(size * SHARES[name] / whole)), replacement=True)]
            for name, (numbers, weights) in self.drawers.items()
        }

    def composed(self, chosen: dict[str, torch.Tensor]) -> torch.Tensor:
        """The pictures of these numbers, made anew."""
        made = []
        for name, numbers in chosen.items():
            pixels, aspect = self.pixels[numbers], self.aspect[numbers]
            if name == "photographs":
                made.append(composing.photographed(pixels))
            elif name == "outlined":
                lines = self.twins[numbers, torch.randint(TWINS, (len(numbers),), device=numbers.device)]
                drawn = composing.outlined(self.pixels[lines], pixels)
                made.append(composing.cut_outs(drawn, aspect, self.photographs, 0.0))
            elif name.startswith("ink"):
                made.append(composing.inked(pixels, aspect, self.photographs))
            else:
                mirrored = 0.4 if name in ("clip art", "stamps") else 0.0
                made.append(composing.cut_outs(pixels, aspect, self.photographs, mirrored))
        return torch.cat(made)

    def captioned(self, numbers: torch.Tensor) -> torch.Tensor:
        """(n,) numbers of a phrase for each: its first name, another, or any that is right."""
        chance = torch.rand(2, len(numbers), device=numbers.device)
        names, count = self.names[numbers], self.count[numbers]
        sort = torch.rand(len(numbers), device=numbers.device)
        any_name, any_one = (chance[0] * names).long(), (chance[1] * count).long()
        place = torch.where(sort < TELLING * 0.7, 0, torch.where(sort < TELLING, any_name, any_one))
        return self.phrases[numbers, place]


class Scenes:
    """The latest drawn pictures, on the device, `room` of them: later ones take the place of the earliest."""

    def __init__(self, drawing: Makers[Piece], device: torch.device, room: int) -> None:
        self.drawing, self.device, self.room = drawing, device, room
        self.kept: dict[str, torch.Tensor] = {}
        self.have, self.drawn = 0, 0

    def fill(self, most: int = 8) -> None:
        """Takes up to so many pieces that are ready."""
        for piece in self.drawing.take(most):
            self.add(piece)

    def add(self, piece: Piece) -> None:
        """Keeps a piece, in place of the earliest where there is no more room."""
        size = len(piece.pictures)
        places = (torch.arange(size) + self.drawn) % self.room
        for name, values in vars(piece).items():
            new = torch.from_numpy(np.ascontiguousarray(values)).to(self.device)
            if name not in self.kept:
                self.kept[name] = torch.zeros((self.room, *new.shape[1:]), dtype=new.dtype, device=self.device)
            self.kept[name][places.to(self.device)] = new
        self.drawn += size
        self.have = min(self.room, self.drawn)

    def chosen(self, size: int) -> torch.Tensor:
        """Numbers of `size` of them."""
        return torch.randint(self.have, (size,), device=self.device)


def batch(things: Things, scenes: Scenes, size: tuple[int, int]) -> Batch:
    """A batch of about size[0] things and size[1] drawn pictures."""
    chosen = things.chosen(size[0])
    numbers = torch.cat(list(chosen.values()))
    said = things.captioned(numbers)
    kept, drawn = scenes.kept, scenes.chosen(size[1])
    chance = torch.rand(2, size[1], device=scenes.device)
    of = torch.where(chance[0] < TELLING, kept["telling"][drawn], kept["count"][drawn])
    place = (chance[1] * of).long()
    table, device = things.table, scenes.device
    emoji = things.names_of_emoji
    bank = torch.cat([
        emoji[torch.randint(len(emoji), (BANK // 2,), device=device)],
        torch.randint(len(table.keys), (BANK // 2,), device=device),
    ])  # fmt: skip
    right = torch.zeros(len(numbers), kept["right"].shape[1], dtype=torch.long, device=device)
    right[:, :PHRASES] = things.right[numbers]
    return Batch(
        things.composed(chosen),
        composing.rendered(kept["pictures"][drawn]),
        torch.cat([table.tokens[said], kept["phrases"][drawn, place]]),
        torch.cat([table.manners[said], kept["manners"][drawn, place]]),
        torch.cat([table.keys[said], kept["keys"][drawn, place]]),
        torch.cat([right, kept["right"][drawn]]),
        (
            torch.cat([kept["misses"][drawn].flatten(0, 1), table.tokens[bank]]),
            torch.cat([kept["miss_manners"][drawn].flatten(), table.manners[bank]]),
            torch.cat([kept["miss_keys"][drawn].flatten(), table.keys[bank]]),
        ),
        kept["answers"][drawn],
    )
