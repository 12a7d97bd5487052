"""What worded texts are made of, kept beside them: an answer that is kept in English is read in another language.

The texts themselves stay where they are in the answer's plain values, in English. Under WORDED stands for each, by its
place ("notes/0"), its template with what fills it. Labels of checkpoints, of which a film has thousands, stand under
LABELS once each.
"""

import numbers
from collections.abc import Iterator
from datetime import date
from typing import Any

from desktop_app.answers.pictures import TAUGHT, taught
from desktop_app.translation import COMMAS, ENGLISH, Worded

Plain = dict[str, Any]

WORDED, LABELS = "worded", "worded labels"
_DAY = "day"


def with_words(plain: Plain) -> Plain:
    """An answer's plain values, and what the worded texts among them are made of."""
    texts = list(_worded(plain, ()))
    found = {"/".join(place): _made_of(text) for place, text in texts if text.about != TAUGHT}
    labels = sorted({str(text) for _, text in texts if text.about == TAUGHT})
    return plain | ({WORDED: found} if found else {}) | ({LABELS: labels} if labels else {})


def said_again(plain: Plain) -> Plain:
    """The plain values that were kept, their texts worded again; those that are not made so are what they are."""
    found = plain.pop(WORDED, None)
    for place, made in found.items() if isinstance(found, dict) else ():
        _put(plain, place.split("/"), made)
    labels = plain.pop(LABELS, None)
    if isinstance(labels, list):
        _label(plain, frozenset(filter(lambda each: isinstance(each, str), labels)))
    return plain


def _label(value: Any, labels: frozenset[str]) -> None:
    """Word the labels again, wherever they stand under the name of one."""
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _label(each, labels)
    if isinstance(value, dict) and isinstance(label := value.get("label"), str) and label in labels:
        value["label"] = taught(label)


def _worded(value: Any, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Worded]]:
    if isinstance(value, Worded):
        yield place, value
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from _worded(each, (*place, str(name)))
    elif isinstance(value, list | tuple):
        for at, each in enumerate(value):
            yield from _worded(each, (*place, str(at)))


def _made_of(text: Worded) -> Plain:
    values = {name: _plain(value) for name, value in text.values.items()}
    more = {"about": text.about, "one": text.one, "comma": text.marks == COMMAS}
    return {"template": text.template, "values": values} | {name: each for name, each in more.items() if each}


def _plain(value: Any) -> Any:
    if isinstance(value, Worded):
        return _made_of(value)
    if isinstance(value, date):
        return {_DAY: value.isoformat()}
    if isinstance(value, numbers.Integral):
        return int(value)
    return float(value) if isinstance(value, numbers.Real) else str(value)


def _put(plain: Any, place: list[str], made: Any) -> None:
    """Word the text at a place again; what is not as it was written is left alone."""
    try:
        *way, last = place
        for step in way:
            plain = plain[int(step) if isinstance(plain, list) else step]
        key: Any = int(last) if isinstance(plain, list) else last
        text = _text(made)
        if text == plain[key]:
            plain[key] = text
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError):
        return


def _text(made: Plain) -> Worded:
    values = {name: _value(each) for name, each in made["values"].items()}
    marks = COMMAS if made.get("comma") else ENGLISH
    return Worded(made["template"], values, made.get("about", ""), made.get("one", ""), marks)


def _value(kept: Any) -> Any:
    if not isinstance(kept, dict):
        return kept
    return date.fromisoformat(kept[_DAY]) if _DAY in kept else _text(kept)
