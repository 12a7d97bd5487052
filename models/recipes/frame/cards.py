"""Writing of model cards."""

from pathlib import Path

from models.recipes.sums import keep_sums


def accuracy_table(unseen: dict[str, object], seen: dict[str, object]) -> str:
    """A Markdown table of the accuracy of every class, from two results of an evaluation."""
    rows = ["| class | unseen fonts, palettes, layouts | other seeds only |", "|---|---|---|"]
    far, near = unseen["classes"], seen["classes"]
    assert isinstance(far, dict)
    assert isinstance(near, dict)
    rows += [f"| {label} | {part:.1%} | {near[label]:.1%} |" for label, part in far.items()]
    return "\n".join(rows)


def write_card(folder: Path, text: str) -> None:
    """Writes README.md into a checkpoint's folder."""
    (folder / "README.md").write_text(text, encoding="utf-8")
    keep_sums(folder)
