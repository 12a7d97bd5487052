"""The numbers of an attention map as files: npz with all of them, csv for spreadsheets."""

import io

from desktop_app.answers import AttentionMap
from desktop_app.workspace import table_shading
from desktop_app.workspace.map_words import meaning_of, title_of
from desktop_app.workspace.spreadsheet_cells import csv_line


def as_npz(found: AttentionMap) -> bytes:
    """`weights`, float32 [queries, keys], `tokens` and `queries`, and what they mean; nothing in it is pickled."""
    import numpy as np

    buffer = io.BytesIO()
    arrays = {"weights": found.matrix, "tokens": np.array(found.keys), "queries": np.array(found.queries)}
    told = {"title": title_of(found), "question": found.question, "answer": found.answer}
    told["meaning"] = f"weights[query, token]: {meaning_of(found)} The names are in queries and tokens."
    if len(found.weights) > 1:
        arrays["heads"] = found.weights
        told["meaning"] += " heads[head, query, token]: the same of each head; weights is their mean."
    if found.cells:
        arrays["cells"] = np.array([(found.row_number(row) if row >= 0 else row, at) for row, at in found.cells])
        told["meaning"] += " cells[token]: row as its file has it (-1: titles, -2: the question), column from 0."
    if found.part.page:
        arrays["page"] = np.array(found.part.page)
    arrays |= {name: np.array(text) for name, text in told.items()}
    np.savez_compressed(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def as_csv(found: AttentionMap) -> bytes:
    """Queries down, keys across; in the corner what it is of and what the numbers are. Of a table its words and cells
    with their shares."""
    if found.cells:
        return table_shading.as_csv(found).encode()
    lines = [csv_line([f"{title_of(found)}. {meaning_of(found)}", *found.keys])]
    # As few figures as tell one float32 from another: as doubles they would have seventeen.
    lines += [
        csv_line([name, *(float(str(each)) for each in row)])
        for name, row in zip(found.queries, found.matrix, strict=True)
    ]
    return "".join(lines).encode()
