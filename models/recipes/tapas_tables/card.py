"""Writes the finished checkpoint in the standard layout, and the model card beside it."""

import json
import shutil
from pathlib import Path

import torch
from transformers import TapasForQuestionAnswering, TapasTokenizer

from models.recipes.sums import keep_sums

from .encoding import WordPieces
from .model import MAX_COLUMNS, MAX_ROWS
from .questions import KINDS

Figures = dict[str, dict[str, tuple[int, int]]]
COMMAND = "python -m models.recipes.tapas_tables"


def export(model: TapasForQuestionAnswering, vocabulary: Path, into: Path) -> None:
    """config.json, model.safetensors (fp16), vocab.txt and tokenizer_config.json in `into`."""
    into.mkdir(parents=True, exist_ok=True)
    model.to(torch.float16).save_pretrained(into)
    if vocabulary.resolve() != (into / "vocab.txt").resolve():
        shutil.copyfile(vocabulary, into / "vocab.txt")
    (into / "model.safetensors").chmod(0o644)
    # More rows or columns than there are trained codes for are refused by the tokenizer, not by an index error.
    limits = {"max_row_id": MAX_ROWS, "max_column_id": MAX_COLUMNS}
    TapasTokenizer(str(into / "vocab.txt"), model_max_length=512, **limits).save_pretrained(into)
    keep_sums(into)


def pieces(folder: Path) -> WordPieces:
    """The word pieces of a saved checkpoint."""
    return WordPieces((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())


def _percent(pair: tuple[int, int] | list[int] | None) -> str:
    return f"{100 * pair[0] / pair[1]:.1f}" if pair else "-"


def _table(figures: Figures, names: tuple[str, ...]) -> str:
    lines = ["| kind of question | " + " | ".join(names) + " | questions |", "|---" * (len(names) + 2) + "|"]
    for kind in (*KINDS, "all"):
        row = [figures.get(name, {}).get(kind) for name in names]
        asked = next((pair[1] for pair in row if pair), 0)
        lines.append(f"| {kind} | " + " | ".join(_percent(pair) for pair in row) + f" | {asked} |")
    return "\n".join(lines)


def text(figures: Figures, folder: Path) -> str:
    """The model card: card.md with the figures that `evaluate` measured."""
    size = (folder / "model.safetensors").stat().st_size
    slow = figures["transformers"]["all"]
    return (
        Path(__file__)
        .with_name("card.md")
        .read_text(encoding="utf-8")
        .format(
            config=json.loads((folder / "config.json").read_text(encoding="utf-8")),
            millions=size / 2e6,
            megabytes=size / 1e6,
            kinds=len(KINDS),
            command=COMMAND,
            table=_table(figures, ("seen", "unseen-words", "unseen-templates")),
            sizes="; ".join(f"{name.strip()} {_percent(pair)} %" for name, pair in figures["rows"].items()),
            slow=_percent(slow),
            slow_asked=slow[1],
            hand=figures["handwritten"]["all"],
            book=figures["book"]["all"],
            steps=figures["training"]["steps"][0],
            weak=_weak(figures["unseen-words"]),
            real=_real(figures),
        )
    )


def _real(figures: Figures) -> str:
    """A line for each kind of question people asked, and how many got no answer."""
    named = {kind: kind.removeprefix("right, ") for kind in figures["real"]} | {"no answer": "(left without an answer)"}
    return "\n".join(f"| {named[kind]} | {_percent(pair)} | {pair[1]} |" for kind, pair in figures["real"].items())


def _weak(figures: dict[str, tuple[int, int]]) -> str:
    """The kinds of question under 85 per cent, with their figures."""
    pairs = ((kind, figures.get(kind)) for kind in KINDS)
    weak = [f"{kind} ({_percent(pair)})" for kind, pair in pairs if pair and pair[0] < 0.85 * pair[1]]
    return ", ".join(weak) or "none"
