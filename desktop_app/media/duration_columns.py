"""A column of times read as a whole: lengths or times of the day, and what two figures with a colon stand for."""

import re
from collections.abc import Sequence

from desktop_app.media.column_cells import Cells, Interpretation
from desktop_app.media.durations import Span, scan
from desktop_app.table_reading import MINUTES_AND_SECONDS, TIME_OF_DAY, ColumnKind, ColumnType

_FEW = 0.2
"""Where fewer cells than this are times, numbers beside them are no seconds."""

_LONE_MINUTES = re.compile(r"^\s*-?\d+(?:[.,]\d+)?\s?[mM]\s*$")
_HOURS = re.compile(r"\d\s?[hH]\b|\d\s?[hH]\s?\d|\d\s?(?:hrs?|hours?|min)\b")
_MINUTES = re.compile(
    r"(?<![a-z])(?:length|track|song|lap|split|min|mins|m:ss|mm:ss|running time|runtime|finish|swim"
    r"|pace|gap|behind|difference|laufzeit"
    r"|länge|durée|minuten)(?![a-z])",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![a-z])(?:start|end|begin|departure|departs|arrival|arrives|depart|arrive|dep|arr|kick-?off|opens|closes|open"
    r"|close|uhrzeit|beginn|ende|abfahrt|ankunft|time of day|hora|heure|orario|tip-?off|check-?in|check-?out|alarm"
    r"|sunrise|sunset|from|to|until|von|bis|air ?time|timeslot|first pitch)(?![a-z])|zeitpunkt",
    re.IGNORECASE,
)


def interpret(cells: Cells, name: str, wanted: ColumnType | None = None) -> Interpretation | None:
    """The lengths of time of a column; None where most of its cells are none."""
    import numpy as np

    spans = _with_minutes(cells.texts, [scan(text) for text in cells.texts])
    seconds = any(span is not None and span.fraction for span in spans)
    timed = cells.share([span is not None and not span.bare for span in spans])
    if not seconds or (timed < _FEW and wanted is None):
        spans = [None if span is not None and span.bare else span for span in spans]
    if wanted is None and not cells.mostly([span is not None for span in spans]):
        return None
    known = [span for span in spans if span is not None]
    pairs = [span.pair for span in known if span.pair is not None]
    if wanted is not None and wanted.unit:
        of_day, in_minutes, certain = wanted.unit == TIME_OF_DAY, wanted.unit == MINUTES_AND_SECONDS, True
    else:
        of_day = any(span.of_day for span in known) or (says_clock(name) and _fits_a_day(known))
        in_minutes, certain = (False, True) if of_day or not pairs else _in_minutes(known, name, cells.texts)
    values = np.array([None if span is None else span.read(in_minutes) for span in spans], dtype="timedelta64[us]")
    notes = () if certain else (_said(cells.texts, spans, in_minutes),)
    kind = ColumnType(ColumnKind.DURATION, unit=TIME_OF_DAY if of_day else "", certain=certain)
    return Interpretation(kind, values, notes)


def _with_minutes(texts: Sequence[str], spans: list[Span | None]) -> list[Span | None]:
    """The same with 45m read as minutes, as it is beside 2h and 1h 30m."""
    if not any(span is not None and _HOURS.search(text) for text, span in zip(texts, spans, strict=True)):
        return spans
    return [
        scan(f"{text.rstrip()[:-1]}min") if span is None and _LONE_MINUTES.match(text) else span
        for text, span in zip(texts, spans, strict=True)
    ]


def says_clock(name: str) -> bool:
    """Whether a column of this name holds times of the day."""
    return bool(_CLOCK.search(name))


def _fits_a_day(spans: Sequence[Span]) -> bool:
    return all(0 <= span.read(False).total_seconds() < 86_400 for span in spans)


def _in_minutes(spans: Sequence[Span], name: str, texts: Sequence[str]) -> tuple[bool, bool]:
    """Whether 3:45 is minutes and seconds, and whether that is certain."""
    pairs = [span.pair for span in spans if span.pair is not None]
    longest = max(first for first, _, _ in pairs)
    if re.search(r"m+:ss", name.lower()):
        return True, True
    if re.search(r"h+:mm|hours|stunden|heures|horas", name.lower()) or longest > 60:
        return False, bool(re.search("h", name.lower())) or longest > 60
    if any(span.pair is None and not span.triple for span in spans):
        # 3:45.2 has seconds and their decimals: so has 3:45 beside it.
        return True, True
    if any(span.triple for span in spans):
        # 59:40 beside 1:02:10 is under an hour; 08:30 beside 08:30:15 is a time without seconds.
        return longest > 23, longest > 23
    if _MINUTES.search(name):
        return True, longest > 23
    padded = all(re.match(r"[-+]?\d{2}:", text) for text in texts if ":" in text)
    return False, padded and longest < 24


def _said(texts: Sequence[str], spans: Sequence[Span | None], in_minutes: bool) -> str:
    at = next(at for at, span in enumerate(spans) if span is not None and span.pair is not None)
    how = "minutes and seconds" if in_minutes else "hours and minutes"
    return f"“{texts[at]}” was read as {how}. If it is not so, correct the column"
