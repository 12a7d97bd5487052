"""Names of months and days of the week in the languages tables are written in."""

import re
import unicodedata

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
