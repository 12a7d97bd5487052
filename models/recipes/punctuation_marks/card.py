"""The model card."""

from pathlib import Path

from models.recipes.frame.cards import write_card

from .collect import listed

_TITLES = {"comma": "comma", "full stop": "full stop", "question mark": "question mark", "capital": "capital"}


def write(folder: Path, figures: dict[str, dict[str, list[float]]]) -> None:
    """Writes README.md of a checkpoint with these figures, from evaluation.measured()."""
    text = (Path(__file__).parent / "card.md").read_text("utf-8")
    rows = [f"| text | {' | '.join(_TITLES)} |", f"|---{'|---' * len(_TITLES)}|"]
    for name, kinds in figures.items():
        cells = (f"{precision:.2f} / {recall:.2f} / **{f1:.2f}**" for precision, recall, f1, _ in kinds.values())
        rows.append(f"| {name.replace('_', ', ', 1).replace('-', ' ')} | {' | '.join(cells)} |")
    texts = "\n".join(f"- {each.name} ({each.source})" for each in listed() if each.part == "train")
    write_card(folder, text.replace("FIGURES", "\n".join(rows)).replace("TEXTS", texts))
