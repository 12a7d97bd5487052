"""Ships a trained layoutlm-documents, and measures it.

    python -m models.recipes.layoutlm_documents --ship CHECKPOINT [--first CHECKPOINT]    into models/builtin
    python -m models.recipes.layoutlm_documents --measure [--receipts FOLDER] [--forms FOLDER]
    python -m models.recipes.layoutlm_documents --choose CHECKPOINT --receipts FOLDER --forms FOLDER

FOLDERs hold SROIE and FUNSD (receipts.py, judging.py say how). Prints the figures of the card, which is written by hand
(card.md). training.py makes the checkpoint.
"""

import argparse
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from safetensors.torch import load_file, save_file

from models.recipes.frame.cards import write_card
from models.recipes.frame.growing import between
from models.recipes.layoutlm_documents import choosing, evaluation, judging, pages, unseen
from models.recipes.layoutlm_documents.network import Learner, restored
from models.recipes.layoutlm_documents.noise import Wear
from models.recipes.layoutlm_documents.pieces import VOCABULARY, Pieces

FOLDER = Path(__file__).parents[2] / "builtin" / "layoutlm-documents"
LEAST = 0.35
"""The score from which on the best span is told: the best of choosing.py."""

BY_LABEL = 0.7
"""How much a sure label counts beside the checkpoint's own belief: chosen with LEAST on the same pages."""

OF_STRANGE = 0.5
"""How much the checkpoint is believed where nothing of what a question names is on the page: chosen with the others."""

OF_FIRST = 0.2

_TOKENIZER = {"do_lower_case": True, "model_max_length": 512, "tokenizer_class": "BertTokenizer"}


def ship(checkpoint: Path, first: Path | None = None, into: Path = FOLDER) -> None:
    """Writes the weights, and what the program and transformers need beside them.

    first: what the checkpoint was trained on from, of whose weights OF_FIRST is kept: a mean of the two is better on
    pages that are unlike those learnt from.
    """
    into.mkdir(parents=True, exist_ok=True)
    config = json.loads((checkpoint / "config.json").read_text("utf-8"))
    config |= {"answer_threshold": LEAST, "answer_in_passage": True, "answer_by_label": BY_LABEL}
    config |= {"answer_of_strange": OF_STRANGE, "dtype": "float16"}
    (into / "config.json").write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", "utf-8")
    (into / "tokenizer_config.json").write_text(json.dumps(_TOKENIZER, indent=2) + "\n", "utf-8")
    weights = load_file(checkpoint / "model.safetensors")
    before = load_file(first / "model.safetensors") if first else weights
    mean = between(before, weights, 1 - OF_FIRST)
    save_file(
        {name: weight.half() for name, weight in mean.items()}, into / "model.safetensors", metadata={"format": "pt"}
    )
    write_card(into, Path(__file__).with_name("card.md").read_text("utf-8"))


def measure(receipts: Path | None, forms: Path | None) -> None:
    """Prints what the card tells."""
    learner, rng = restored(Learner(pieces := Pieces.read(VOCABULARY)), FOLDER), Random(977)
    drawn = {
        "designs of the training": [pages.page(rng, 1.0) for _ in range(80)],
        "first unseen designs": [unseen.page(rng) for _ in range(80)],
        "later unseen designs": [unseen.page(rng, unseen.LATER) for _ in range(80)],
        "last unseen designs": [unseen.page(rng, unseen.LAST) for _ in range(80)],
    }
    tests = {name: evaluation.of_sheets(pieces, sheets, rng, Wear()) for name, sheets in drawn.items()}
    print(evaluation.told(evaluation.measure(learner, tests)))
    application = _application()
    with tempfile.TemporaryDirectory() as folder:
        sets = {
            **dict(_unseen()),
            "foreign documents": list(judging.of_foreign(Path(folder))),
            "foreign documents, worn, by OCR": list(judging.of_foreign(Path(folder), through_ocr=True)),
            "receipts": list(judging.of_receipts(receipts)) if receipts else [],
            "forms": list(judging.of_forms(forms)) if forms else [],
        }
    those = [*sets["foreign documents"], *sets["receipts"][:30]]
    those += judging.of_forms(forms, "training_data", 25) if forms else []
    sets["about nothing there"] = list(judging.of_nothing_there(those, choosing.STRANGE["examine"]))
    for name, asked in sets.items():
        if asked:
            found = judging.figures(judging.said(FOLDER, asked), LEAST)
            print(name, {key: round(value, 3) for key, value in found.items()}, flush=True)
    del application


def _application() -> object:
    """Qt's, which prints the foreign documents; it goes with what it returns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication([])


def _unseen(pages_of_each: int = 250) -> Iterator[tuple[str, list[judging.Asked]]]:
    """Questions about drawn pages of the designs that training never shows."""
    for name, designs in (("first", unseen.FIRST), ("later", unseen.LATER), ("last", unseen.LAST)):
        rng = Random(4711)
        sheets = [unseen.page(rng, designs) for _ in range(pages_of_each)]
        yield f"{name} unseen designs", list(judging.of_drawn(sheets, rng))


def main() -> None:
    """As the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ship", type=Path)
    parser.add_argument("--first", type=Path)
    parser.add_argument("--measure", action="store_true")
    parser.add_argument("--choose", type=Path)
    parser.add_argument("--receipts", type=Path)
    parser.add_argument("--forms", type=Path)
    options = parser.parse_args()
    if options.choose:
        application = _application()
        choosing.choose(options.choose, options.receipts, options.forms)
        del application
    if options.ship:
        ship(options.ship, options.first)
    if options.measure:
        measure(options.receipts, options.forms)


if __name__ == "__main__":
    main()
