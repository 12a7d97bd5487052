"""The model card: what the checkpoint knows, what it was made from, its figures and what it gets wrong."""

import json
from pathlib import Path
from typing import Any

from desktop_app.bench.real.speech import SETS, parted
from models.recipes.frame import cards

from .network import configuration
from .voices import ACCENTS, FESTIVAL_VOICES, FLITE_VOICES, UNSEEN_FLITE_VOICES, UNSEEN_VARIANTS, VARIANTS

_CARD = Path(__file__).with_name("card.md").read_text("utf-8")


def write_card(folder: Path, work: Path, data: Path) -> None:
    """Write README.md into the checkpoint's folder from the figures kept in ``work``.

    data: the folder of the recordings of people. Raises FileNotFoundError where the step "evaluate" has not been taken.
    """
    figures: dict[str, Any] = json.loads((work / "figures.json").read_text())
    size = (folder / "model.safetensors").stat().st_size
    config = configuration()
    card = _CARD.format(
        parameters=size / 2e6,
        megabytes=size / 1e6,
        lexicon=len((folder / "language_model" / "unigrams.txt").read_text().split()),
        channels=config.conv_dim[0],
        kernels=", ".join(map(str, config.conv_kernel)),
        strides=", ".join(map(str, config.conv_stride)),
        layers=config.num_hidden_layers,
        hidden=config.hidden_size,
        sets=_sets(data),
        accents=len(set(ACCENTS)),
        variants=len(VARIANTS),
        flite=", ".join(sorted(set(FLITE_VOICES))),
        festival=", ".join(sorted(set(FESTIVAL_VOICES))),
        unseen_variants=", ".join(UNSEEN_VARIANTS),
        unseen_flite=", ".join(UNSEEN_FLITE_VOICES),
        figures=figures_table(figures),
        examples=_examples(figures),
    )
    cards.write_card(folder, card)


def _sets(data: Path) -> str:
    rows = []
    for published in SETS:
        found = parted(data, published)[0]
        speakers = len({recording.speaker for recording in found})
        rows.append(f"| {published.title} | {len(found):,} | {speakers} | {published.licence} | {published.origin} |")
    return "\n".join(rows)


def figures_table(figures: dict[str, Any]) -> str:
    """The figures of evaluation.summary() as a table in Markdown."""
    rows = [
        f"| {group} | {figure['files']} | {_percents(figure['greedy'])} | {_percents(figure['shipped'])} |"
        for group, figure in figures.items()
    ]
    head = "| sound | files | greedy: CER | WER | as shipped: CER | WER |"
    return "\n".join([head, "| --- | --- | --- | --- | --- | --- |", *rows])


def _percents(errors: dict[str, float]) -> str:
    return f"{errors['character_error']:.1%} | {errors['word_error']:.1%}"


def _examples(figures: dict[str, Any]) -> str:
    rows = [
        f"| {group} | {written['truth']} | {written['greedy']} | {written['shipped']} |"
        for group, figure in figures.items()
        for written in sorted(figure["examples"], key=lambda written: -len(written["truth"]))[:2]
    ]
    return "\n".join(["| sound | said | greedy | as shipped |", "| --- | --- | --- | --- |", *rows])
