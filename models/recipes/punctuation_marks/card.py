"""The model card."""

from pathlib import Path

from models.recipes.frame.cards import write_card

from .collect import listed

_TITLES = {"comma": "comma", "full stop": "full stop", "question mark": "question mark", "capital": "capital"}

_ADDRESSES = {"inaugural": "inaugural address of 2001", "state_union": "State of the Union, 2001 to 2004"}
"""What is kept apart of the addresses, as collect.py divides them."""


def write(folder: Path, figures: dict[str, dict[str, list[float]]]) -> None:
    """Writes README.md of a checkpoint with these figures, from evaluation.measured()."""
    text = (Path(__file__).parent / "card.md").read_text("utf-8")
    rows = [f"| text | {' | '.join(_TITLES)} |", f"|---{'|---' * len(_TITLES)}|"]
    for name, kinds in figures.items():
        cells = (f"{precision:.2f} / {recall:.2f} / **{f1:.2f}**" for precision, recall, f1, _ in kinds.values())
        title = _ADDRESSES.get(name) or name.replace("_", ", ", 1).replace("-", " ")
        rows.append(f"| {title} | {' | '.join(cells)} |")
    texts = "\n".join(f"- {each.name} ({each.source})" for each in listed() if each.part == "train")
    write_card(folder, text.replace("FIGURES", "\n".join(rows)).replace("TEXTS", texts))
