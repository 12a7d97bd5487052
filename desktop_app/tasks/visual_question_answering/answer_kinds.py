"""Of what kind an answer is, and which kind a question asks for: nobody answers "how many" with "yes"."""

import re
from collections.abc import Sequence

YES_OR_NO, NUMBER, COLOUR, SHAPE, SIZE, PLACE = "yes or no", "number", "colour", "shape", "size", "place"

_WORDS = {
    YES_OR_NO: "yes no",
    NUMBER: "zero one two three four five six seven eight nine ten eleven twelve",
    COLOUR: "red orange yellow green blue purple violet pink brown black white grey gray beige silver gold tan teal "
    "turquoise maroon navy",
    SHAPE: "circle square triangle star cross heart diamond hexagon ring crescent rectangle oval round pentagon "
    "octagon",
    SIZE: "small large big medium tiny huge",
    PLACE: "left right top bottom middle center centre above below",
}
_KIND_OF = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_FIGURE = re.compile(r"\d[\d.,]*")

_POLITE = re.compile(r"^(please )?((can|could|would|will) you )?(please )?(tell me |say )?")
_JOINED = r"(?:is|are|s|the|kind|type|sort|of|different|exact|does|do)"
_ASKED = re.compile(rf"\b(?:what|which)(?: {_JOINED})*? (colou?r|shape|size|number)s?\b|\bhow (many|big|large)\b")
_STATED = re.compile(r"^(?:the )?(colou?r|shape|size|number) of\b|\bis what (colou?r|shape|size)\b|^(count) the\b")
_WHETHER = re.compile(r"^(is|are|was|were|do|does|did|has|have|can|could|there|will|would|should)\b")
_MEANT = {
    "color": COLOUR, "colour": COLOUR, "shape": SHAPE, "size": SIZE, "big": SIZE, "large": SIZE, "number": NUMBER,
    "many": NUMBER, "count": NUMBER,
}  # fmt: skip
_MAY_BE = {SIZE: {NUMBER}}
"""A size may be told as a number."""


def kind_of_answer(text: str) -> str:
    """The kind of an answer; "" for one that is of none of these, or of several."""
    words = re.split(r"[\s/]+|-", text.casefold().strip())
    kinds = {NUMBER if _FIGURE.fullmatch(word) else _KIND_OF.get(word, "") for word in words if word != "and"}
    return kinds.pop() if len(kinds) == 1 else ""


def kind_asked_for(question: str) -> str:
    """The kind of answer that an English question wants; "" where that is not certain."""
    text = " ".join(re.findall(r"[^\W_]+", question.casefold()))
    text = _POLITE.sub("", text, count=1)
    if _WHETHER.search(text):
        return ""  # mostly yes or no, but also "is it red or blue"
    found = _ASKED.search(text) or _STATED.search(text)
    return _MEANT[next(word for word in found.groups() if word)] if found else ""


def left_out(question: str, answers: Sequence[str]) -> tuple[int, ...]:
    """Places of the answers that are certainly of another kind than the question asks for; never all of them."""
    wanted = kind_asked_for(question)
    if not wanted:
        return ()
    kinds = [kind_of_answer(each) for each in answers]
    if wanted not in kinds:
        return ()
    fitting = {wanted, "", *(_MAY_BE.get(wanted, set()) if "" in kinds else ())}
    return tuple(place for place, kind in enumerate(kinds) if kind not in fitting)
