"""Answers about pictures as files and as text for the clipboard."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.answers import Answer, ImageLabels


def write(path: Path, answers: Sequence[Answer]) -> int:
    """Write answers as JSON or CSV, by the file's ending, in the background; how many. Raises OSError."""
    text = as_csv(answers) if path.suffix.lower() == ".csv" else as_json(answers)
    # A byte order mark is what makes spreadsheets read the CSV as UTF-8.
    path.write_text(text, "utf-8-sig" if path.suffix.lower() == ".csv" else "utf-8", newline="")
    return len(answers)


def as_json(answers: Iterable[Answer]) -> str:
    """A list of to_dict(), the keys of the transformers pipeline with ours beside them."""
    return json.dumps([each.to_dict() for each in answers], ensure_ascii=False, indent=1) + "\n"


def as_csv(answers: Sequence[Answer]) -> str:
    """A row a picture: file, label, score, the labels after the best, and the error where there is none."""
    most = max((len(each.labels) for each in answers if isinstance(each, ImageLabels)), default=1)
    most = min(most, 5)
    more = [f"{name} {place}" for place in range(2, most + 1) for name in ("label", "score")]
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(["file", "label", "score", *more, "checkpoint", "error", "advice"])
    for each in answers:
        facts = each.to_dict()
        labels = each.labels[:most] if isinstance(each, ImageLabels) else ()
        pairs = [part for label in labels for part in (_plain(label.label), f"{label.score:.6f}")]
        pairs += [""] * (2 * most - len(pairs))
        rows.writerow(
            [
                _plain(facts["file"]),
                *pairs,
                facts["checkpoint"],
                facts.get("error", ""),
                facts.get("advice", ""),
            ]
        )
    return out.getvalue()


def _plain(text: str) -> str:
    """A cell no spreadsheet takes for a formula, whatever a file or label is called."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def as_lines(answers: Iterable[Answer]) -> str:
    """Tab-separated lines for the clipboard: name, then labels with scores, or the reason."""
    lines = []
    for each in answers:
        facts = each.to_dict()
        labels = each.labels[:5] if isinstance(each, ImageLabels) else ()
        told = [f"{label.label} {label.percent(1)}" for label in labels] or [str(facts.get("error", ""))]
        lines.append("\t".join([each.source.name, *told]))
    return "\n".join(lines)
