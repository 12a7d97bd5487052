"""Questions that neither rules nor a checkpoint can answer: in another language, or about more than cells say."""

import re

from desktop_app.media.months import MONTHS, WEEKDAYS, plain
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.words import header_words
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.times_in_headers import time_of
from desktop_app.translation import mark, worded

_GERMAN = mark(
    "This question seems to be in German, of which a few words are understood; tables are asked in English here."
)
_ASKS_FOR_MORE = mark("No cell of this table answers that: it asks for {what}. Cells are found, counted and added up.")
_LANGUAGES = {
    worded(
        "German"
    ): """der die das den dem des ein eine einen einer und oder nicht ist sind war waren wie viel viele was wer
    wo wann welche welcher welches im am bei von mit für aus nach über unter zwischen wurde wurden hat haben gibt es""",
    worded(
        "French"
    ): """le la les un une des du de et ou est sont était combien quel quelle quels quelles qui où quand dans
    sur avec pour par plus moins entre il elle a ont""",
    worded(
        "Spanish"
    ): """el la los las un una unos de del y o es son era cuánto cuánta cuántos cuántas qué quién dónde cuándo
    cuál en con para por más menos entre hay""",
    worded(
        "Italian"
    ): """il lo la i gli le un una di del della e o è sono era quanto quanta quanti quante quale quali chi
    dove quando in con per più meno tra fra ci""",
    worded(
        "Dutch"
    ): """de het een en of is zijn was waren hoeveel welke wie waar wanneer in op met voor van uit naar meer
    minder tussen niet er""",
    worded("Portuguese"): """
        o a os as um uma de do da e ou é são era quanto quanta quantos quantas qual quais quem onde quando em
        com para por mais menos entre há
    """,
}
_ENGLISH = (
    "the a an of in on at is are was were what which who when where how many much did do does has have and or not "
    "than more most to for from with by all show list name total average sum number per each"
)
_STOP_WORDS = {name: frozenset(words.split()) for name, words in _LANGUAGES.items()}
_OWN = frozenset(_ENGLISH.split())
_LEAST = 2
"""Stop words of another language that a question has at least, besides more of them than English ones."""

_BEYOND = (
    (r"^(why|how come)\b", worded("why something is so")),
    (r"\b(predict|forecast|estimate what|will be in (19|20)\d\d|next year's)\b", worded("what is not in it yet")),
    (r"^(should|would) (i|we)\b", worded("what should be done")),
    (r"^(explain|describe|summari[sz]e)\b", worded("a description")),
    (
        r"\b(correlat\w+|regression|standard deviation|variance|percentile)\b",
        worded("statistics beyond sums and averages"),
    ),
)


def out_of_scope(text: str) -> str:
    """Why a question cannot be answered, as a sentence; "" where it may be."""
    language = foreign_language(text)
    if language == "German":
        return worded(_GERMAN)
    if language:
        return worded("This question seems to be in {language}; tables are asked in English here.", language=language)
    lowered = text.lower().strip()
    for pattern, what in _BEYOND:
        if re.search(pattern, lowered):
            return worded(_ASKS_FOR_MORE, what=what)
    return ""


_WHEN = re.compile(r"(?i)^\W*(?:when\b|(?:on |in )?(?:what|which) (?:year|date|day|month)\b)")
_A_TIME = re.compile(r"\b(?:1\d|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_NO_TIMES = mark("No column of this table says when: none holds dates, years or times.")
_LOOKED_AT = 200


def no_times(grid: Grid, text: str) -> str:
    """Why "when" has no answer in a table without dates, years and times, as a sentence; "" where it may have one."""
    if _WHEN.search(text) is None or any(time_of(name) is not None for name in grid.headers):
        return ""
    return "" if any(map(_may_say_when, grid)) else worded(_NO_TIMES)


def _may_say_when(column: Column) -> bool:
    """Whether any cells are dates or lengths of time, or words with a year, a month or a day in them."""
    if column.kind in (ColumnKind.DATE, ColumnKind.DURATION) or column.is_year or column.is_month:
        return True
    said = set(header_words(column.name))
    if said & _OF_TIMES:
        return True
    texts = column.texts[:_LOOKED_AT] if column.kind is ColumnKind.TEXT else ()
    return bool(texts) and sum(_says_time(text) for text in texts) > len(texts) / _ONE_OF


_ONE_OF = 10
_OF_TIMES = frozenset("year date time day month season when born released founded since week quarter decade".split())


def _says_time(text: str) -> bool:
    names = re.findall(r"[^\W\d_]{3,}", text)
    return _A_TIME.search(text) is not None or any(plain(name) in MONTHS or plain(name) in WEEKDAYS for name in names)


def foreign_language(text: str) -> str:
    """The language a question is in by its small words, where that is not English; "" where it may be English."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    own = sum(word in _OWN for word in words)
    counts = {name: sum(word in stops for word in words) for name, stops in _STOP_WORDS.items()}
    name = max(counts, key=lambda each: counts[each])
    return name if counts[name] >= _LEAST and counts[name] > own else ""
