"""Writes the finished checkpoint in the standard layout, and the model card beside it."""

import json
import shutil
from pathlib import Path

import torch
from transformers import TapasForQuestionAnswering, TapasTokenizer

from .encoding import WordPieces
from .model import MAX_COLUMNS, MAX_ROWS
from .questions import KINDS

Figures = dict[str, dict[str, tuple[int, int]]]
COMMAND = "python -m models.recipes.tapas_tables"


def export(model: TapasForQuestionAnswering, vocabulary: Path, into: Path) -> None:
    """config.json, model.safetensors (fp16), vocab.txt and tokenizer_config.json in `into`."""
    into.mkdir(parents=True, exist_ok=True)
    model.to(torch.float16).save_pretrained(into)
    shutil.copyfile(vocabulary, into / "vocab.txt")
    (into / "model.safetensors").chmod(0o644)
    # More rows or columns than there are trained codes for are refused by the tokenizer, not by an index error.
    limits = {"max_row_id": MAX_ROWS, "max_column_id": MAX_COLUMNS}
    TapasTokenizer(str(into / "vocab.txt"), model_max_length=512, **limits).save_pretrained(into)


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
    """The model card, with the figures that `evaluate` measured."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    size = (folder / "model.safetensors").stat().st_size
    hand, book, slow = figures["handwritten"], figures["book"], figures["transformers"]["all"]
    steps = figures["training"]["steps"][0]
    weak = (
        ", ".join(
            f"{kind} ({_percent(pair)})"
            for kind in KINDS
            if (pair := figures["unseen-words"].get(kind)) and pair[0] < 0.85 * pair[1]
        )
        or "none"
    )
    sizes = "; ".join(f"{name.strip()} {_percent(pair)} %" for name, pair in figures["rows"].items())
    return f"""---
license: apache-2.0
language: en
pipeline_tag: table-question-answering
library_name: transformers
tags: [tapas, synthetic-data, small]
---
# tapas-tables

A small TAPAS (`TapasForQuestionAnswering`), trained from nothing on generated tables and questions. It has
{size / 2e6:.1f} million parameters ({config["num_hidden_layers"]} layers of width {config["hidden_size"]},
{config["vocab_size"]:,} word pieces; {size / 1e6:.1f} MB in fp16, meant to be run in fp32). It picks cells and one of
NONE, SUM, AVERAGE and COUNT, as the published WTQ checkpoints do; whoever uses it computes the number.

## What it knows

English questions about tables of 1-60 rows and 1-15 columns that fit 512 pieces: looking up a cell by the row's name,
by its number ("chapter 4") or by everyday words for the column (how old, how much, where, who wrote); the row with the
most or least, by header or by adjective (oldest, cheapest, longest); lists and counts under one or two conditions on
numbers, text and dates; sums and averages, whole or under a condition; how many rows; and when nothing answers.
It matches spelling, and so works on names it has never seen. It knows next to nothing of the world.

## Data

Made by `models/recipes/tapas_tables`: random tables over 26 domains with word lists, made-up words, {len(KINDS)} kinds
of question and some 600 ways of asking, written for it. No published data set is used.

## Figures

Right values in per cent: the text of the cells, or the computed number, equals the truth. Three quarters of the words
are trained on; the others, with twelve domains, are "unseen words"; "unseen templates" asks about these in the
fifth of the templates that is held out.

{_table(figures, ("seen", "unseen-words", "unseen-templates"))}

Repeat: `{COMMAND} evaluate`; one set alone with `--only unseen-words`.

By size of table (unseen words): {sizes}.

Through transformers' own `TapasTokenizer`, model and `convert_logits_to_predictions` in fp32, on unseen words:
{_percent(slow)} % of {slow[1]}. Repeat: `{COMMAND} evaluate --only transformers`.

Questions written by hand on everyday tables: {hand["all"][0]} of {hand["all"][1]} right. The first four questions
of the table of contents with its rows and columns in random orders: {book["all"][0]} of {book["all"][1]}.
Repeat: `{COMMAND} evaluate --only handwritten` (it prints each wrong answer).

## Training

{steps:,} steps of about 50 questions from random weights, in bf16 on one shared CPU core. The recipe's templates and
the share of each kind were still being improved under way, so a fresh run gives another checkpoint, not this one.
To train again: `{COMMAND} train`, then `export`, `evaluate` and `card`; the seed is
fixed, and a stopped training goes on.

## Known failures

- Kinds under 85 % on unseen words: {weak}.
- A superlative within a condition ("the oldest employee in Sales"), differences, second best, sorting, percentages:
  none of these was trained.
- What only the world tells: that Lyon is in France, that an apple is a fruit, that "staff" means employees.
- Two conditions on numbers whose ranges overlap: TAPAS marks how a cell compares with the numbers of a question, not
  with which of them.
- TapasTokenizer reads no date after 2016: of 2021-03-05 it ranks the year alone, of 05.03.2021 nothing useful. The year
  can be asked for; "the latest" among days of one year cannot, unless whoever encodes the table ranks the dates, as
  this application does.
- Empty cells are no tokens and cannot be chosen; "(500)" is read as 500 and "1.5M" as 1.5.
- Long tables with many rows go wrong more often: one cell missed makes a list or a sum wrong.
"""
