"""What a score has to be for an answer to be told, and what it is made of, chosen on pages that examine nothing else.

    python -m models.recipes.layoutlm_documents --choose FOLDER --receipts FOLDER --forms FOLDER

Prints, for each weight of labels, belief in answers to strange questions and score, how often the program is right and
tells so, and the best of them. Chosen on the foreign documents, the receipts that are kept apart, FUNSD's training part
and questions about nothing on these pages (strange.toml), never on unseen designs nor on FUNSD's test part: those only
examine what was chosen.
"""

import json
import tempfile
from itertools import product
from pathlib import Path

from models.recipes.frame.word_lists import lines

from . import judging
from .judging import Asked, Said

STRANGE = lines(Path(__file__).with_name("strange.toml"))
SCORES = (0.3, 0.35, 0.4, 0.45, 0.5)
BY_LABEL = (0.5, 0.7, 0.85)
OF_STRANGE = (0.5, 0.7, 0.85, 1.0)
RIGHT, STRANGERS = 0.94, 0.01
"""Of what is told of the foreign documents so much is right at least, and of questions about nothing on a page at most
so many are answered."""

_STRANGE = "about nothing there"


def sets(folder: Path, receipts: Path, forms: Path) -> dict[str, list[Asked]]:
    """What is asked to choose by. folder: the foreign documents are printed into it."""
    found = {
        "foreign documents": list(judging.of_foreign(folder)),
        "receipts": list(judging.of_receipts(receipts)),
        "forms": list(judging.of_forms(forms, "training_data")),
    }
    some = [each for pages in found.values() for each in pages[:30]]
    return found | {_STRANGE: list(judging.of_nothing_there(some, STRANGE["choose"]))}


def worth(found: dict[str, list[Said]], least: float) -> tuple[bool, float]:
    """Whether a score is high enough, and the mean share that is told and right."""
    told = {name: judging.figures(each, least) for name, each in found.items()}
    strangers = 1 - told.pop(_STRANGE)["none told where there is none"]
    enough = told["foreign documents"]["right of what is told"] >= RIGHT and strangers <= STRANGERS
    return enough, sum(each["told and right"] for each in told.values()) / len(told)


def choose(checkpoint: Path, receipts: Path, forms: Path) -> None:
    """Prints what to choose from, the best choice last."""
    with tempfile.TemporaryDirectory() as folder:
        asked = sets(Path(folder), receipts, forms)
    choices = []
    for share, strange in product(BY_LABEL, OF_STRANGE):
        found = _said(checkpoint, {"answer_by_label": share, "answer_of_strange": strange}, asked)
        for least in SCORES:
            choices.append((*worth(found, least), share, strange, least))
            print(f"labels {share}, strange {strange}, from {least}: {_told(found, least)}", flush=True)
    enough, mean, share, strange, least = max(choices)
    best = f"best: labels {share}, strange {strange}, from {least}" if enough else "none is sure enough"
    print(f"{best} ({mean:.1%} told and right)")


def _said(checkpoint: Path, ways: dict[str, float], asked: dict[str, list[Asked]]) -> dict[str, list[Said]]:
    """What is answered with these in config.json."""
    with tempfile.TemporaryDirectory() as folder:
        for file in checkpoint.iterdir():
            (Path(folder) / file.name).symlink_to(file.resolve())
        config = json.loads((checkpoint / "config.json").read_text("utf-8")) | ways
        (Path(folder) / "config.json").unlink()
        (Path(folder) / "config.json").write_text(json.dumps(config), "utf-8")
        return {name: judging.said(Path(folder), pages) for name, pages in asked.items()}


def _told(found: dict[str, list[Said]], least: float) -> str:
    shares = ("told and right", "right of what is told", "none told where there is none")
    return "; ".join(
        name + " " + " / ".join(f"{judging.figures(each, least)[share]:.1%}" for share in shares)
        for name, each in found.items()
    )
