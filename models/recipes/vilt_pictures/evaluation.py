"""How often it is right: on unseen drawn scenes, on pairs of colour and shape it never saw, on real statements."""

import random
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from transformers import BertTokenizerFast, ViltForQuestionAnswering
from transformers.models.vilt.image_processing_pil_vilt import ViltImageProcessorPil
from transformers.models.vilt.processing_vilt import ViltProcessor

from models.recipes.vilt_pictures import real
from models.recipes.vilt_pictures.batches import BOX_SIZE, Batch, batch, padded
from models.recipes.vilt_pictures.drawing import PATCH, draw
from models.recipes.vilt_pictures.network import SIDE, forward
from models.recipes.vilt_pictures.scenes import HELD_OUT
from models.recipes.vilt_pictures.words import LONGEST, Tokens


class Exam(NamedTuple):
    """What it is judged by: batches of drawn scenes and of boxes from seeds of their own, and real statements."""

    drawn: list[Batch]
    unseen: list[Batch]
    boxes: list[Batch]
    real: real.Real | None
    tokens: Tokens


def exam(tokens: Tokens, held_out: real.Real | None, batches: int = 12) -> Exam:
    """Fresh scenes, 32 a batch: the training's workers have other seeds."""
    rng = random.Random(99)
    return Exam(
        [batch(rng, tokens, 32, False) for _ in range(batches)],
        [batch(rng, tokens, 32, False, held_out=True) for _ in range(2 * batches)],
        [batch(rng, tokens, 32, True) for _ in range(batches)],
        held_out,
        tokens,
    )


def box_pixels(rgb: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
    """uint8 [pictures, 100, 400, 3] as the processor makes them: made smaller, normalised, [pictures, 3, *size]."""
    values = rgb.permute(0, 3, 1, 2).float() / 255
    small = torch.nn.functional.interpolate(values, size, mode="bicubic", antialias=True).clamp(0, 1)
    return small * 2 - 1


@torch.no_grad()
def _right(model: ViltForQuestionAnswering, one: Batch, table: torch.Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Whether each answer is right, and the logits."""
    device = table.device
    drawn = draw(one.scenes, table, *one.size, one.boxes, plain=True)
    with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
        logits, _ = forward(
            model,
            drawn.pictures * 2 - 1,
            torch.from_numpy(one.owner).to(device),
            torch.from_numpy(one.tokens).to(device),
        )
    found = logits.float().cpu().numpy()
    return found.argmax(-1) == one.answers, found


@torch.no_grad()
def real_logits(
    model: ViltForQuestionAnswering, statements: real.Real, tokens: Tokens, device: torch.device
) -> np.ndarray:
    """Logits [statements, answers] of real statements, as they were written."""
    made = []
    for start in range(0, len(statements.statements), 64):
        some = slice(start, start + 64)
        rows = padded([tokens(text) for text in statements.statements[some]], random.Random(0), 0.0, tokens)
        pixels = box_pixels(torch.from_numpy(real.rgb(statements.pictures[some])).to(device), BOX_SIZE)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            logits, _ = forward(
                model, pixels, torch.arange(len(rows), device=device), torch.from_numpy(rows).to(device)
            )
        made.append(logits.float().cpu().numpy())
    return np.concatenate(made)


def judged(model: ViltForQuestionAnswering, paper: Exam, table: torch.Tensor, quick: bool = False) -> dict[str, Any]:
    """Shares right. quick: a few batches, without the kinds of question apart."""
    model.eval()
    most = 3 if quick else None
    kinds: defaultdict[str, list[bool]] = defaultdict(list)
    figures: dict[str, Any] = {}
    for name, part in (("drawn", paper.drawn), ("boxes", paper.boxes)):
        right = []
        for one in part[:most]:
            found, _ = _right(model, one, table)
            right.append(found)
            for kind, each in zip(one.kinds, found, strict=True):
                kinds[f"{name}: {kind}"].append(bool(each))
        figures[name] = round(float(np.concatenate(right).mean()), 4)
    figures["unseen pairs"] = _on_unseen(model, paper.unseen[:most], table)
    if paper.real is not None:
        logits = real_logits(model, paper.real, paper.tokens, table.device)
        said = logits[:, 0] > logits[:, 1]
        truth = paper.real.truths
        figures["real"] = round(float((said == truth).mean()), 4)
        figures["real, true and false weighed alike"] = round(
            float((said[truth].mean() + (~said[~truth]).mean()) / 2), 4
        )
        figures["real statements"] = len(truth)
    if not quick:
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


def calibrated(model: ViltForQuestionAnswering, paper: Exam, table: torch.Tensor) -> float:
    """Scales the last layer so that the best answer's softmax is right as often as it says; returns the factor."""
    model.eval()
    parts = [(_right(model, one, table)[1], one.answers) for one in paper.drawn + paper.boxes]
    logits = torch.from_numpy(np.concatenate([found for found, _ in parts]))
    right = torch.from_numpy(np.concatenate([answers for _, answers in parts]))
    factors = np.geomspace(0.3, 3, 61)
    losses = [float(torch.nn.functional.cross_entropy(logits * factor, right)) for factor in factors]
    best = float(factors[int(np.argmin(losses))])
    with torch.no_grad():
        model.classifier[-1].weight.mul_(best)
        model.classifier[-1].bias.mul_(best)
    return best


def processor(tokens: Tokens, folder: Path) -> ViltProcessor:
    """The processor that turns a picture and a question into what it was trained on."""
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
