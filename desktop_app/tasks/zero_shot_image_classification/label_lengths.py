"""Labels longer than a checkpoint reads: said, and refused where it could not tell them apart."""

from collections.abc import Sequence

import torch

from desktop_app.answers import spoken_list
from desktop_app.inference.loading import Loaded
from desktop_app.problems import BadQuestion

_LONGEST = 4_096
"""Tokens looked at of one sentence: enough to tell that it is too long."""

_SHOWN = 60


def note_on_length(loaded: Loaded, labels: Sequence[str], sentences: Sequence[str], most: int) -> tuple[str, ...]:
    """What to say of labels whose sentences have more than `most` tokens; nothing where all are read to their end.

    Raises BadQuestion for labels whose sentences are the same up to there: their scores would be the same.
    """
    # A token stands for one byte at least, and two mark beginning and end.
    long = [place for place, each in enumerate(sentences) if len(each.encode()) > most - 2]
    if not long:
        return ()
    read: dict[tuple[int, ...], int] = {}
    cut: list[int] = []
    for place, tokens in zip(long, _tokens(loaded, [sentences[place] for place in long]), strict=True):
        if len(tokens) > most:
            cut.append(place)
        beginning = tokens[: most - 1]
        if (other := read.setdefault(beginning, place)) != place and len(tokens) >= most:
            raise _alike(labels[other], labels[place], most)
    if not cut:
        return ()
    names = spoken_list([f"“{_short(labels[place])}”" for place in cut])
    return (f"The checkpoint reads only the first {most} pieces of a label with its template; cut off: {names}.",)


def _tokens(loaded: Loaded, sentences: Sequence[str]) -> list[tuple[int, ...]]:
    """Each sentence's tokens, as many as it has."""
    found = loaded.processor.tokenizer(
        list(sentences),
        padding=True,
        truncation=True,
        max_length=_LONGEST,
        return_attention_mask=True,
        return_tensors="pt",
    )
    rows: torch.Tensor = found["input_ids"]
    lengths = found["attention_mask"].sum(dim=1).tolist()
    return [tuple(row[:length]) for row, length in zip(rows.tolist(), lengths, strict=True)]


def _alike(one: str, other: str, most: int) -> BadQuestion:
    reason = (
        f"the checkpoint reads only the first {most} pieces of a label with its template, and up to there it is the "
    )
    return BadQuestion(
        f"“{_short(other)}”",
        f"{reason}same as “{_short(one)}”",
        "Shorten the labels, or put first what tells them apart.",
    )


def _short(label: str) -> str:
    return label if len(label) <= _SHOWN else f"{label[: _SHOWN // 2]}…{label[-_SHOWN // 2 :]}"
