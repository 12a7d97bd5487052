"""What a step costs: the answers, and what patches, words and the first token are asked besides."""

import torch
from torch.nn import functional

from models.recipes.vilt_pictures.drawing import GROUND, Drawn, Placed
from models.recipes.vilt_pictures.network import CENSUS, COUNTED, ENDS, Asides
from models.recipes.vilt_pictures.placing import CLEAR
from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES
from models.recipes.vilt_pictures.store import Lesson
from models.recipes.vilt_pictures.varying import Varying

_BARE = 0.2
"""What a patch of bare ground, and a word that names nothing, weighs beside others."""


def answer_loss(logits: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Cross entropy, and a little of ViLT's own loss, so that the sigmoid of a logit means something too."""
    wanted = functional.one_hot(right, logits.shape[1]).float()
    apart = functional.binary_cross_entropy_with_logits(logits, wanted, reduction="sum") / len(right)
    return functional.cross_entropy(logits, right) + 0.1 * apart


def _named(heads: tuple[torch.nn.Linear, ...], states: torch.Tensor, kinds: torch.Tensor) -> torch.Tensor:
    """Cross entropy of what heads say of states [.., width], with kinds [.., heads], -1 for nothing."""
    total = states.new_zeros(())
    for place, head in enumerate(heads):
        said = head(states).flatten(0, -2)
        weights = torch.ones(said.shape[1], device=said.device)
        weights[0] = _BARE
        total = total + functional.cross_entropy(said, kinds[..., place].flatten() + 1, weights)
    return total / len(heads)


def seen_loss(asides: Asides, patches: torch.Tensor, known: torch.Tensor, drawn: Drawn) -> torch.Tensor:
    """From patches [scenes, patches, width]: shape, colour and size of what lies there, and whether its middle does.

    known: of the scenes, as Numbers has it.
    """
    lying = known.gather(1, drawn.things.clamp(min=0)[..., None].expand(-1, -1, 3))
    lying = torch.where((drawn.things == GROUND)[..., None], -1, lying)
    seen = asides.seen(patches.float())
    middle = (drawn.middles != GROUND).float()
    named = _named((asides.shape, asides.colour, asides.size), seen, lying)
    return named + _told_apart(asides.middle(seen), middle[..., None], drawn.things)


def ends_loss(asides: Asides, patches: torch.Tensor, placed: Placed, drawn: Drawn) -> torch.Tensor:
    """From patches [scenes, patches, width] with a thing's middle: whether it is the left-most of all, the right-most,
    top-most, bottom-most, largest, smallest. What leads by too little to be called so is not asked."""
    behind = behind_the_first(placed).gather(1, drawn.middles.clamp(min=0)[..., None].expand(-1, -1, ENDS))
    asked = ((behind == 0) | (behind > CLEAR)) & (drawn.middles != GROUND)[..., None]
    said = asides.ends(asides.seen(patches.float()))
    lost = functional.binary_cross_entropy_with_logits(said, (behind == 0).float(), reduction="none")
    return torch.where(asked, lost, 0.0).sum() / asked.sum().clamp(min=1)


def behind_the_first(placed: Placed) -> torch.Tensor:
    """How far each thing is from being the left-most, right-most and so on as ENDS says, [scenes, things, ENDS]: 0 for
    the one that is, in shares of the shorter side; sizes as placing.py weighs them."""
    x, y, radius = placed.drawn[..., 1:4].unbind(-1)
    reach = torch.stack([x, -x, y, -y, -2.5 * radius, 2.5 * radius], dim=-1)
    reach = reach.masked_fill((placed.known[..., 0] < 0)[..., None], 99.0)
    return reach - reach.amin(1, keepdim=True)


def census_loss(asides: Asides, first: torch.Tensor, known: torch.Tensor) -> torch.Tensor:
    """From the token before a picture's patches [scenes, width]: how many things there are, of each shape and of each
    colour, and how many different shapes and colours. known: of the scenes, as Numbers has it."""
    said = asides.census(first.float()).unflatten(-1, (CENSUS, COUNTED))
    lost = functional.cross_entropy(said.flatten(0, 1), census(known).flatten(), reduction="none").view(-1, CENSUS)
    return lost[:, :-3].mean() + lost[:, -3:].mean()  # most kinds are not there at all: the totals weigh as much


def census(known: torch.Tensor) -> torch.Tensor:
    """The numbers that census_loss asks for, int64 [scenes, CENSUS], at most COUNTED - 1."""
    there = known[..., 0] >= 0
    kinds = [
        (functional.one_hot(known[..., place].clamp(min=0), many) * there[..., None]).sum(1)
        for place, many in enumerate((len(SHAPES), len(COLOURS)))
    ]
    different = [(each > 0).sum(1, keepdim=True) for each in kinds]
    return torch.cat([*kinds, *different, there.sum(1, keepdim=True)], dim=1).clamp(max=COUNTED - 1)


def read_loss(asides: Asides, words: torch.Tensor, tokens: torch.Tensor, varying: Varying) -> torch.Tensor:
    """From words [questions, length, width]: the shape and the colour that each names, by the heads that see them, so
    that "red" and what is red are told alike; a noun is asked for the colour before it too."""
    colour, shape = varying.colour_of[tokens], varying.shape_of[:, tokens].amax(0)
    before = functional.pad(colour, (1, -1), value=-1)
    colour = torch.where((colour < 0) & varying.noun[tokens], before, colour)
    kinds = torch.stack([shape, colour], dim=-1)[tokens > 0]
    return _named((asides.shape, asides.colour), asides.seen(words[tokens > 0].float()), kinds)


def meant_loss(asides: Asides, layers: list[torch.Tensor], lesson: Lesson, drawn: Drawn) -> torch.Tensor:
    """From patches [questions, patches, width] of some layers: whether what lies there is what the first description
    means, or the second, and whether the middle of what either means is there.

    drawn: what lies on the patches of each question's picture.
    """
    things, middles = drawn.things, drawn.middles
    first = lesson.first.gather(1, things.clamp(min=0)) & (things != GROUND)
    second = lesson.second.gather(1, things.clamp(min=0)) & (things != GROUND)
    either = (lesson.first | lesson.second).gather(1, middles.clamp(min=0)) & (middles != GROUND)
    truth = torch.stack([first, second, either], dim=-1).float()
    lost = [
        _told_apart(head(patches.float()), truth, things) for head, patches in zip(asides.meant, layers, strict=True)
    ]
    return torch.stack(lost).mean()


def told_loss(asides: Asides, first: torch.Tensor, lesson: Lesson) -> torch.Tensor:
    """From the first token [questions, width]: of either description, how many things it means; and if it is one, its
    shape, colour and size, and where it lies."""
    meant = torch.stack([lesson.first, lesson.second], dim=1)
    counts = meant.sum(-1)
    said = asides.counts(first.float()).unflatten(-1, (2, COUNTED))
    total = functional.cross_entropy(said.flatten(0, 1), counts.clamp(max=COUNTED - 1).flatten())
    single = counts == 1
    if not bool(single.any()):
        return total
    place = meant.int().argmax(-1)
    known = lesson.placed.known[lesson.owner].gather(1, place[..., None].expand(-1, -1, 3))
    for number, head in enumerate((asides.shapes, asides.colours, asides.sizes)):
        said = head(first.float()).unflatten(-1, (2, -1))[single]
        total = total + functional.cross_entropy(said, known[single][:, number]) / 3
    lying = lesson.placed.drawn[lesson.owner][..., 1:3].gather(1, place[..., None].expand(-1, -1, 2))
    told = asides.places(first.float()).unflatten(-1, (2, 2))
    return total + 2 * functional.smooth_l1_loss(told[single], lying[single], beta=0.1)


def sides_loss(asides: Asides, first: torch.Tensor, lesson: Lesson) -> torch.Tensor:
    """From the first token [questions, width], where both descriptions mean one thing: whether the first thing lies
    further left than the second, and whether it lies higher; not where one would not say so."""
    meant = torch.stack([lesson.first, lesson.second], dim=1)
    lying = lesson.placed.drawn[lesson.owner][..., 1:3]
    one, other = lying.gather(1, meant.int().argmax(-1)[..., None].expand(-1, -1, 2)).unbind(1)
    gap = other - one
    asked = (gap.abs() >= CLEAR) & (meant.sum(-1) == 1).all(1, keepdim=True)
    said = asides.sides(first.float())
    lost = functional.binary_cross_entropy_with_logits(said, (gap > 0).float(), reduction="none")
    return torch.where(asked, lost, 0.0).sum() / asked.sum().clamp(min=1)


def more_loss(asides: Asides, first: torch.Tensor, lesson: Lesson) -> torch.Tensor:
    """From the first token [questions, width], where there are two descriptions: whether the first means fewer things
    than the second, as many, or more."""
    asked = lesson.second.any(1)
    order = (lesson.first.sum(1) - lesson.second.sum(1)).sign() + 1
    lost = functional.cross_entropy(asides.more(first.float()), order, reduction="none")
    return torch.where(asked, lost, 0.0).sum() / asked.sum().clamp(min=1)


def _told_apart(guess: torch.Tensor, truth: torch.Tensor, things: torch.Tensor) -> torch.Tensor:
    """Binary cross entropy of patches, that of bare ground weighing less."""
    lost = functional.binary_cross_entropy_with_logits(guess, truth, reduction="none").mean(-1)
    weight = torch.where(things == GROUND, _BARE, 1.0)
    return (lost * weight).sum() / weight.sum().clamp(min=1)
