"""Words by which rows and columns of totals are called, in the languages of Europe and a few more."""

import re
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa


class Tells(StrEnum):
    """What a row of totals says of the rows it stands for."""

    SUM = "sum"
    MEAN = "mean"
    MEDIAN = "median"
    LEAST = "minimum"
    MOST = "maximum"
    COUNT = "count"


_WORDS = {
    Tells.SUM: """
        total totals subtotal sub-total subtotals sum sums summe summen gesamt gesamtsumme gesamtergebnis endsumme
        zwischensumme insgesamt ergebnis totaal totalen subtotaal totale totali subtotale somme sommes soma suma razem
        ogółem łącznie celkem součet spolu összesen итого всего сумма yhteensä summa totalt σύνολο toplam balance
        合计 合計 小计 小計 总计 総計 총계 합계 grand~total sub~total total~general total~général totale~generale i~alt
        zusammen gesamtbetrag saldo
    """,
    Tells.MEAN: """
        average averages avg mean durchschnitt mittelwert mittel schnitt ø gemiddelde moyenne media promedio média
        średnia průměr medelvärde gennemsnit gjennomsnitt keskiarvo среднее ortalama 平均
    """,
    Tells.MEDIAN: "median médiane mediana mediaan",
    Tells.LEAST: "min minimum lowest mínimo minimo kleinster",
    Tells.MOST: "max maximum highest máximo massimo größter",
    Tells.COUNT: "count anzahl aantal",
}
_LONGEST_LABEL = 60
_MOST_WORDS = 6


def _options(words: str) -> str:
    longest_first = sorted((word.replace("~", " ") for word in words.split()), key=len, reverse=True)
    return "|".join(map(re.escape, longest_first))


# "Total", "Total:", "North Total", "Total North", "Total (EUR)"; not "Totally Wired" or "Sumatra".
_BEFORE, _AFTER = r"(?:^|[\s(\-–—/*_])", r"(?:[\s:.)=\-–—,/(*_]|$)"
_PATTERNS = {tells: rf"(?i){_BEFORE}(?:{_options(words)}){_AFTER}" for tells, words in _WORDS.items()}
_ANY = "|".join(f"(?:{pattern})" for pattern in _PATTERNS.values())
_BARE = re.compile(rf"(?i)^\W*(?:{'|'.join(map(_options, _WORDS.values()))})\W*$")


def labels(column: "pa.ChunkedArray | pa.Array") -> "np.ndarray":
    """Whether each text of a column is a label of totals, bool[rows]."""
    import pyarrow.compute as pc

    found: np.ndarray = pc.match_substring_regex(column, _ANY).to_numpy(zero_copy_only=False) & (
        pc.utf8_length(column).to_numpy(zero_copy_only=False) <= _LONGEST_LABEL
    )
    return found


def told_by(label: str) -> Tells | None:
    """What a label says: SUM for "North Total"; None for a text that is no label of totals.

    Words for other figures than sums must come first ("Average of North"): "Insider Media" is no mean. So must "total"
    in a sentence.
    """
    if len(label) > _LONGEST_LABEL:
        return None
    sentence = len(label.split()) > _MOST_WORDS
    found = (
        tells
        for tells, pattern in _PATTERNS.items()
        if (hit := re.search(pattern, label))
        and ((tells is Tells.SUM and not sentence) or not label[: hit.start()].strip())
    )
    return next(found, None)


def is_bare(label: str) -> bool:
    """Whether a label says nothing else: "Total:", not "Total Energies"."""
    return _BARE.match(label) is not None
