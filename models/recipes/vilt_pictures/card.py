"""The model card of vilt-pictures, from its figures."""

from collections.abc import Mapping
from typing import Any

_KINDS = {
    "colour of": "What colour is the star?",
    "shape of": "What shape is the red one?",
    "size of": "Is the star small or large?",
    "count": "How many red stars are there?",
    "exists": "Is there a red star?",
    "bounded": "Are there at least three red shapes?",
    "extreme": "What colour is the left-most shape?",
    "where": "Where is the star?",
    "relation": "Is the star left of the circle?",
    "compare": "Are there more red shapes than blue ones?",
    "same": "Do the star and the circle have the same colour?",
    "every": "Are all shapes red?",
    "ground": "What colour is the background?",
    "variety": "How many different colours are there?",
}

_CARD = """---
license: apache-2.0
library_name: transformers
pipeline_tag: visual-question-answering
---
# vilt-pictures: questions about drawn pictures

A small ViLT ({parameters:.1f} million weights, {layers} layers of {width}, pictures 160 pixels high in patches of
16 x 16) that answers short English questions about simple drawn pictures: coloured shapes on a plain ground, and boxes
with blocks as in NLVR. It knows {words} words, ten shapes, eleven colours, numbers up to nine, sides and places, and
answers yes, no, or one of these. It learnt from drawn pictures only: it knows no photographs, no people, no animals
and no text.

## How good it is

| examined on | right |
|---|---|
| drawn questions about scenes it never saw | {drawn:.1%} |
| those that speak of pairs of colour and shape it never saw together | {unseen:.1%} |
| "is there a red star" where one thing is red and one a star ({binding_questions}; chance 50 %) | {binding:.1%} |
| drawn statements about boxes (chance 50 %) | {boxes:.1%} |
{real}
The aims were 90 % of drawn questions and 60 % of real statements.

| kind of question | right |
|---|---|
{kinds}

The last layer was scaled by {factor:.2f} and shifted by {shift:.2f} on the drawn questions, so that the score of the
best answer, its sigmoid, is right about as often as it says. Of other pictures its scores say nothing.

## How it was made

    python -m models.recipes.vilt_pictures --out EARLIER --seconds 3700 --scenes 16 --workers 0 --nlvr NLVR
    python -m models.recipes.vilt_pictures --out FOLDER --seconds 7000 --scenes 16 --workers 0 --nlvr NLVR \\
        --further EARLIER

On one core of a processor with bfloat16. For a quarter of the first time patches alone learn to tell what lies on
them; then questions begin, about two things, and about more and more, up to nine. Besides the answer, all that the
recipe knows is asked for by heads that are thrown away: what each word names, whether a question means what lies on a
patch, how many things it means, and if it is one, what and where that is, which of two lies further left or higher,
which of both are more, which thing is the left-most and so on, and how many things of each kind a picture has. In the
first three layers words and patches do not meet. What was drawn is seen again in other colours, shapes and places,
words and answers changing with it. Ten pairs of colour and shape, one of each shape, were kept out of training.
Weights are a running average.

Real statements: NLVR (Suhr, Lewis, Yeh and Artzi, ACL 2017; CC BY 4.0; GitHub lil-lab/nlvr at commit 18924841aa96):
990 of its public test part, of whose statements two fifths are held out with all their pictures. No picture of it is
shipped.
"""


def card(figures: Mapping[str, Any]) -> str:
    """The text of README.md. figures: those of evaluation.judged(), and parameters, layers, width and words."""
    real = ""
    if "real" in figures:
        real = (
            f"| {figures['real statements']} held-out statements of NLVR, true and false weighed alike "
            f"(chance 50 %) | {figures['real, true and false weighed alike']:.1%} |\n"
        )
    kinds = figures["kinds"]
    rows = [
        f"| {asked} | {kinds[f'drawn: {name}'][0]:.0%} |" for name, asked in _KINDS.items() if f"drawn: {name}" in kinds
    ]
    return _CARD.format(
        parameters=figures["parameters"] / 1e6,
        layers=figures["layers"],
        width=figures["width"],
        words=figures["words"],
        drawn=figures["drawn"],
        unseen=figures["unseen pairs"],
        binding=figures["binding"],
        binding_questions=figures["binding questions"],
        boxes=figures["boxes"],
        real=real,
        kinds="\n".join(rows),
        factor=figures["factor"],
        shift=figures["shift"],
    )
