"""Questions in German: the small words between the names of a table, which are in the language of the table anyway."""

import re

from desktop_app.tasks.tables.asking.words import folded

PHRASES: dict[str, str] = {
    "how many": "wie viele, wieviele, anzahl",
    "how much": "wie viel, wieviel, wie hoch",
    "who": "wer, wem, wen",
    "where": "wo",
    "when": "wann",
    "which": "welche, welcher, welches, welchen, welchem",
    "list": "zeige, nenne, liste",
    "sum of": "summe, gesamtsumme, insgesamt, zusammen",
    "average": "durchschnittlich, durchschnittliche, durchschnittlicher, durchschnittlichen, durchschnittliches,"
    " durchschnitt, schnitt, mittelwert, mittlere, mittlerer",
    "per": "pro, je, jede, jeden, jedes",
    "different": "verschiedene, verschiedenen, unterschiedliche",
    "and": "und, sowie",
    "or": "oder",
    "not": "nicht, ohne, kein, keine, keinen, ausser",
    "between": "zwischen",
    "since": "seit",
    "until": "bis",
    "after": "nach",
    "before": "vor",
    "more than": "mehr als, grosser als, hoher als, uber",
    "less than": "weniger als, kleiner als, niedriger als, unter",
    "at least": "mindestens",
    "at most": "hochstens, maximal",
    "highest": "hochste, hochsten, hochster, hochstes",
    "lowest": "niedrigste, niedrigsten, niedrigster, geringste, geringsten",
    "largest": "grosste, grossten, grosster, grosstes",
    "smallest": "kleinste, kleinsten, kleinster, kleinstes",
    "most": "meiste, meisten",
    "fewest": "wenigsten",
    "oldest": "alteste, altesten, altester",
    "youngest": "jungste, jungsten, jungster",
    "longest": "langste, langsten, langster",
    "shortest": "kurzeste, kurzesten, kurzester",
    "most expensive": "teuerste, teuersten, teuerster",
    "cheapest": "billigste, billigsten, gunstigste, gunstigsten",
    "more expensive": "teurer",
    "cheaper": "billiger, gunstiger",
    "longer": "langer",
    "shorter": "kurzer",
    "older": "alter",
    "younger": "junger",
    "faster": "schneller",
    "slower": "langsamer",
    "heavier": "schwerer",
    "lighter": "leichter",
    "than": "als",
    "first": "erste, ersten, erster, erstes",
    "last": "letzte, letzten, letzter, letztes",
}
"""An English phrase -> what a question in German says instead, as words are compared (folded: no umlauts, ss for ß)."""

_SURE = frozenset(
    """wie wieviel wieviele welche welcher welches welchen welchem wer wann anzahl summe durchschnitt durchschnittliche
    der das im und zwischen hochste grosste meisten niedrigste kleinste""".split()
)
"""Words that show that a question is in German."""

_GLUE = frozenset(
    """was der die das den dem des ein eine einen einem einer eines im in am an auf von vom zu zum zur bei mit fur aus
    ist sind war waren wird werden wurde wurden hat haben hatte hatten gab gibt es sich als auch nur alle aller allen
    dieser diese wir ich uns mir mich man euro""".split()
)
"""Words that say nothing where a question is in German; some mean something in English ("die", "war")."""

_MONTHS = dict(
    zip(
        "januar februar marz april mai juni juli august september oktober november dezember".split(),
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
        strict=True,
    )
)
_COMPARING = frozenset(
    """mehr weniger grosser hoher kleiner niedriger teurer billiger gunstiger langer kurzer alter junger schneller
    langsamer schwerer leichter""".split()
)

_LEAST_OF_NOUN = 4
"""Letters of a noun without the ending of its plural, at least."""

_DAY = re.compile(r"(?:(?P<day>\d{1,2})\.\s+)?\b(?P<month>[A-Za-zä]{3,9})\b(?P<year>\s+\d{4}\b)?")
_WORD = re.compile(r"[^\W\d_]+")


def is_german(text: str) -> bool:
    """Whether a question is surely in German."""
    return any(folded(word) in _SURE for word in _WORD.findall(text))


def singulars(word: str) -> tuple[str, ...]:
    """What a plural may be of: Zahlung of Zahlungen, Schraube of Schrauben, Rechnung of Rechnungen, Bild of Bilder."""
    endings = (ending for ending in ("en", "er", "n", "e", "s") if word.endswith(ending))
    return tuple(word.removesuffix(ending) for ending in endings if len(word) - len(ending) >= _LEAST_OF_NOUN)


def plain(text: str) -> str:
    """A question as it is looked at: where it is in German, without its small words and with the months in English.

    Every other word stays where it is, so that places in the text are those of the question.
    """
    if not is_german(text):
        return text
    text = _DAY.sub(_dated, text)
    return _WORD.sub(lambda word: " " * len(word[0]) if _says_nothing(word) else word[0], text)


def _says_nothing(word: re.Match[str]) -> bool:
    """Whether a word is a small one; not the "als" of "mehr als"."""
    before = _WORD.findall(word.string[: word.start()])
    compares = folded(word[0]) == "als" and bool(before) and folded(before[-1]) in _COMPARING
    return folded(word[0]) in _GLUE and not compares


def _dated(match: re.Match[str]) -> str:
    month = _MONTHS.get(folded(match["month"]))
    if month is None:
        return match[0]
    return f"{match['day'] or ''} {month}{match['year'] or ''}".strip().ljust(len(match[0]))[: len(match[0])]
