"""Verbs behind what is counted: "how many km did each car do", "how many matches did Ajax win"."""

from desktop_app.tasks.tables.asking.ask import Ask

WEAK_NAME = 0.82
"""Score of a column's mention below which it is only of the same family of words."""

DID = frozenset(["did", "does", "do", "has", "have", "had"])


def take_verb(ask: Ask) -> None:
    """The verb behind "how many km did each car": what each did with them says nothing more."""
    led = any(token.folded in DID for token in ask.cut)
    last = len(ask.items) - 1
    item = ask.items[last]
    if led and last not in ask.used and item.letter in "xH" and item.score < WEAK_NAME and item.end == len(ask.cut):
        ask.used.add(last)


def is_what_they_did(ask: Ask, place: int) -> bool:
    """Whether the last word is the verb of "how many matches did Ajax win", not a column to count the values of."""
    item, column = ask.items[place], ask.column(place)
    noun = ask.items[ask.letters.index("M")].end
    led = any(token.folded in DID for token in ask.cut[noun + 1 : item.start]) and ask.cut[noun].folded not in DID
    return led and item.end == len(ask.cut) and ask.letters[place - 1] == "K" and not (column and column.is_number)
