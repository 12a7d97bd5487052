"""How often it is right: on unseen drawn scenes, on pairs of colour and shape it never saw, on real statements."""

import random
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import torch
from transformers import ViltForQuestionAnswering

from models.recipes.frame.training import half_gains
from models.recipes.vilt_pictures import real
from models.recipes.vilt_pictures.batches import BOX_SIZE, Batch, batch, padded
from models.recipes.vilt_pictures.drawing import PATCH, draw, placed
from models.recipes.vilt_pictures.network import SIDE, forward
from models.recipes.vilt_pictures.scenes import HELD_OUT
from models.recipes.vilt_pictures.varying import Varying
from models.recipes.vilt_pictures.words import LONGEST, Tokens, read

if TYPE_CHECKING:
    from transformers import ViltProcessor

_QUICK = 200
"""Real statements that a quick look takes."""


class Exam(NamedTuple):
    """What it is judged by: batches of drawn scenes and of boxes from seeds of their own, and real statements."""

    drawn: list[Batch]
    unseen: list[Batch]
    boxes: list[Batch]
    real: real.Real | None
    tokens: Tokens


def exam(tokens: Tokens, held_out: real.Real | None, batches: int = 12, scenes: int = 32) -> Exam:
    """Fresh scenes, so many a batch: the training's workers have other seeds."""
    rng = random.Random(99)
    return Exam(
        [batch(rng, tokens, scenes, False) for _ in range(batches)],
        [batch(rng, tokens, scenes, False, held_out=True) for _ in range(2 * batches)],
        [batch(rng, tokens, scenes, True) for _ in range(batches)],
        held_out,
        tokens,
    )


def box_pixels(pictures: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
    """Pictures [pictures, 3, 100, 400] of 0..1 as the processor makes them: made smaller, normalised, [.., *size]."""
    small = torch.nn.functional.interpolate(pictures, size, mode="bicubic", antialias=True).clamp(0, 1)
    return small * 2 - 1


def _precision(device: torch.device, quick: bool) -> torch.dtype:
    return torch.bfloat16 if quick and half_gains(device) else torch.float32


@torch.no_grad()
def _right(
    model: ViltForQuestionAnswering, one: Batch, table: torch.Tensor, quick: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Whether each answer is right, and the logits; quick: in bfloat16 where that is faster."""
    device = table.device
    drawn = draw(placed(one.scenes, device), table, *one.size, one.boxes, plain=True)
    owner, tokens = torch.from_numpy(one.owner).to(device), torch.from_numpy(one.tokens).to(device)
    logits = forward(model, (drawn.pictures * 2 - 1).to(_precision(device, quick)), owner, tokens)
    found = logits.float().cpu().numpy()
    return found.argmax(-1) == one.answers, found


@torch.no_grad()
def real_logits(
    model: ViltForQuestionAnswering,
    statements: real.Real,
    tokens: Tokens,
    device: torch.device,
    quick: bool = False,
) -> np.ndarray:
    """Logits [statements, answers] of real statements, as they were written."""
    made = []
    for start in range(0, len(statements.statements), 64):
        some = slice(start, start + 64)
        rows = padded([tokens(text) for text in statements.statements[some]], random.Random(0), 0.0, tokens)
        rgb = torch.from_numpy(real.rgb(statements.pictures[some])).to(device)
        pixels = box_pixels(rgb.permute(0, 3, 1, 2).float() / 255, BOX_SIZE).to(_precision(device, quick))
        logits = forward(model, pixels, torch.arange(len(rows), device=device), torch.from_numpy(rows).to(device))
        made.append(logits.float().cpu().numpy())
    return np.concatenate(made)


def judged(model: ViltForQuestionAnswering, paper: Exam, table: torch.Tensor, quick: bool = False) -> dict[str, Any]:
    """Shares right. quick: one batch of each, the pairs kept apart left out."""
    model.eval()
    most = 1 if quick else None
    kinds: defaultdict[str, list[bool]] = defaultdict(list)
    figures: dict[str, Any] = {}
    for name, part in (("drawn", paper.drawn), ("boxes", paper.boxes)):
        right = []
        for one in part[:most]:
            found, _ = _right(model, one, table, quick)
            right.append(found)
            for kind, each in zip(one.kinds, found, strict=True):
                kinds[f"{name}: {kind}"].append(bool(each))
        figures[name] = round(float(np.concatenate(right).mean()), 4)
    if not quick:
        figures["unseen pairs"] = _on_unseen(model, paper.unseen, table)
        figures["binding"], figures["binding questions"] = _on_binding(model, paper.drawn, paper.tokens, table)
    if paper.real is not None:
        some = paper.real.first(_QUICK) if quick else paper.real
        logits = real_logits(model, some, paper.tokens, table.device, quick)
        said = logits[:, 0] > logits[:, 1]
        truth = some.truths
        figures["real"] = round(float((said == truth).mean()), 4)
        figures["real, true and false weighed alike"] = round(
            float((said[truth].mean() + (~said[~truth]).mean()) / 2), 4
        )
        figures["real statements"] = len(truth)
    figures["kinds"] = {kind: [round(float(np.mean(each)), 4), len(each)] for kind, each in sorted(kinds.items())}
    model.train()
    return figures


def _on_unseen(model: ViltForQuestionAnswering, part: list[Batch], table: torch.Tensor) -> float:
    """The share right of questions that speak of a thing whose colour and shape were never seen together."""
    right: list[bool] = []
    for one in part:
        found, _ = _right(model, one, table)
        for row, each in enumerate(found):
            meant = one.scenes.known[one.owner[row]][np.flatnonzero(one.about[row])]
            if any((int(shape), int(colour)) in HELD_OUT for shape, colour, _ in meant):
                right.append(bool(each))
    return round(float(np.mean(right)), 4) if right else float("nan")


def _on_binding(
    model: ViltForQuestionAnswering, part: list[Batch], tokens: Tokens, table: torch.Tensor
) -> tuple[float, int]:
    """Of "is there a red star" where something is red and something a star, so that only their being one thing
    decides: the share right, yes and no weighed alike, and how many such questions there are."""
    varying = Varying(tokens, torch.device("cpu"))
    shares: dict[int, list[bool]] = {0: [], 1: []}
    for one in part:
        found, _ = _right(model, one, table)
        for row, kind in enumerate(one.kinds):
            words = torch.from_numpy(one.tokens[row])
            colours = {int(each) for each in varying.colour_of[words] if each >= 0}
            shapes = {int(each) for each in varying.shape_of[:, words].amax(0) if each >= 0}
            if kind != "exists" or len(colours) != 1 or len(shapes) != 1 or one.answers[row] > 1:
                continue
            known = one.scenes.known[one.owner[row]]
            if shapes <= set(known[:, 0].tolist()) and colours <= set(known[:, 1].tolist()):
                shares[int(one.answers[row])].append(bool(found[row]))
    halves = [float(np.mean(each)) for each in shares.values() if each]
    return round(float(np.mean(halves)), 4) if halves else float("nan"), sum(map(len, shares.values()))


def calibrated(model: ViltForQuestionAnswering, paper: Exam, table: torch.Tensor) -> tuple[float, float]:
    """Scales and shifts the last layer so that the best answer's sigmoid, which the program shows, is right as often as
    it says; which answer is best stays. Returns the factor and the shift."""
    model.eval()
    parts = [(_right(model, one, table), one.answers) for one in paper.drawn + paper.boxes]
    best = torch.from_numpy(np.concatenate([logits.max(-1) for (_, logits), _ in parts]))
    right = torch.from_numpy(np.concatenate([found for (found, _), _ in parts])).float()
    changes = [(float(factor), float(shift)) for factor in np.geomspace(0.1, 3, 60) for shift in np.linspace(-6, 6, 97)]
    losses = [
        float(torch.nn.functional.binary_cross_entropy_with_logits(best * factor + shift, right))
        for factor, shift in changes
    ]
    factor, shift = changes[int(np.argmin(losses))]
    with torch.no_grad():
        model.classifier[-1].weight.mul_(factor)
        model.classifier[-1].bias.mul_(factor).add_(shift)
    return factor, shift


def processor(tokens: Tokens, folder: Path) -> "ViltProcessor":
    """The processor that turns a picture and a question into what it was trained on."""
    from transformers import BertTokenizerFast, ViltProcessor
    from transformers.models.vilt.image_processing_pil_vilt import ViltImageProcessorPil

    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = folder / "vocab.txt"
    vocabulary.write_text("\n".join(tokens.words) + "\n", "utf-8")
    tokenizer = BertTokenizerFast(str(vocabulary), do_lower_case=True, model_max_length=LONGEST)
    images = ViltImageProcessorPil(
        size={"shortest_edge": SIDE}, size_divisor=PATCH, image_mean=[0.5] * 3, image_std=[0.5] * 3, do_pad=True
    )
    return ViltProcessor(image_processor=images, tokenizer=tokenizer)


def save(model: ViltForQuestionAnswering, tokens: Tokens, folder: Path) -> None:
    """Writes the checkpoint in half precision, in the Hugging Face layout."""
    processor(tokens, folder).save_pretrained(folder)
    (folder / "vocab.txt").write_text("\n".join(tokens.words) + "\n", "utf-8")
    copy = ViltForQuestionAnswering(model.config)
    copy.load_state_dict(model.state_dict())
    copy.half().save_pretrained(folder)


def loaded(folder: Path) -> tuple[ViltForQuestionAnswering, Tokens]:
    """A checkpoint that save() wrote, by transformers' own class."""
    model: ViltForQuestionAnswering = ViltForQuestionAnswering.from_pretrained(folder)
    return model.float().eval(), Tokens(read(folder / "vocab.txt"))
