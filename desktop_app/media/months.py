"""Names of months and days of the week in the languages tables are written in."""

import re
import unicodedata
from collections.abc import Sequence

_MONTHS = (
    "january jan januar janvier janv enero ene gennaio gen januari janeiro jaen janner stycznia styczen sty",
    "february feb februar february febr fevrier fevr fev febrero febbraio februari fevereiro feber lutego luty lut",
    "march mar marz maerz mrz mars marzo maart mrt marco marts marca marzec",
    "april apr avril avr abril abr aprile kwietnia kwiecien kwi",
    "may mai mayo maggio mag mei maio maj maja",
    "june jun juni juin junio giugno giu junho czerwca czerwiec cze",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec lip",
    "august aug aout aou agosto ago augustus augusti sierpnia sierpien sie",
    "september sep sept septembre septiembre set setiembre settembre sett setembro wrzesnia wrzesien wrz",
    "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz",
    "november nov novembre noviembre novembro listopada listopad lis",
    "december dec des dezember dez decembre diciembre dic dicembre dezembro desember grudnia grudzien gru",
)
"""English, German, French, Spanish, Italian, Dutch, Portuguese, the Nordic languages and Polish, without accents."""

_WEEKDAYS = (
    "monday mon montag mo lundi lun lunes lunedi maandag ma segunda mandag mandag poniedzialek pon",
    "tuesday tue tues dienstag di mardi mar martes martedi dinsdag terca ter tirsdag tisdag wtorek wt",
    "wednesday wed mittwoch mi mercredi mer miercoles mie mercoledi woensdag wo quarta qua onsdag ons sroda sr",
    "thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedi gio donderdag quinta qui torsdag tor czwartek",
    "friday fri freitag fr vendredi ven viernes vie venerdi vrijdag vr sexta sex fredag fre piatek pt",
    "saturday sat samstag sa sonnabend samedi sam sabado sab sabato zaterdag za lordag lordag lor sobota sob",
    "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo sondag son niedziela nd",
)

MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS, start=1) for name in names.split()}


def plain(word: str) -> str:
    """A word in lower case without accents: "März" as "marz"."""
    if word.isascii():
        return word.lower()
    folded = unicodedata.normalize("NFKD", word.casefold().replace("ł", "l").replace("ø", "o").replace("æ", "ae"))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


_DAY_AND_MONTH = re.compile(
    r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?[ -]?(?P<word>[^\W\d_]{3,})\.?|(?P<dotted>\d{1,2})\.(?P<month>\d{1,2})\."
)


def day_and_month(text: str) -> tuple[int, int] | None:
    """The day and the month that a text such as "8 Oct", "8. Oktober" or "08.10." is, of whatever year; else None."""
    found = _DAY_AND_MONTH.fullmatch(text.strip())
    if found is None:
        return None
    day = int(found["day"] or found["dotted"])
    month = MONTHS.get(plain(found["word"]), 0) if found["word"] else int(found["month"])
    return (day, month) if 1 <= day <= 31 and 1 <= month <= 12 else None


_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})")


def days_and_months(texts: Sequence[str]) -> dict[str, tuple[int, int]]:
    """The day and the month that each of some texts is; {} where one is none, or "8/10" may be either way round."""
    slashed = [_SLASHED.fullmatch(text.strip()) for text in texts]
    if any(slashed):
        pairs = [(int(found[1]), int(found[2])) for found in slashed if found is not None]
        day_first = all(month <= _MONTHS_OF_YEAR for _, month in pairs)
        month_first = all(month <= _MONTHS_OF_YEAR for month, _ in pairs)
        if len(pairs) < len(texts) or day_first == month_first:
            return {}
        pairs = pairs if day_first else [(day, month) for month, day in pairs]
        return dict(zip(texts, pairs, strict=True))
    known = {text: found for text in texts if (found := day_and_month(text)) is not None}
    return known if len(known) == len(texts) else {}


def is_slashed_day(text: str) -> bool:
    """Whether a text such as "15/10" or "10/15" may be a day and a month."""
    found = _SLASHED.fullmatch(text.strip())
    one, other = sorted((int(found[1]), int(found[2]))) if found is not None else (0, 0)
    return 1 <= one <= _MONTHS_OF_YEAR and other <= 31


_MONTHS_OF_YEAR = 12
