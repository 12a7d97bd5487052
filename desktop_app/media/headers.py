"""What the name of a column says of its cells: dates, codes, yes or no, units and scales."""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.media.affixes import SCALES
from desktop_app.media.units import CURRENCIES, SHARE, Unit, currency_of, unit_of

_DATE = re.compile(
    r"(?<![a-z])(?:date|dates|datum|day|tag|fecha|data|dato|datetime|timestamp|born|birthday|birthdate|dob|geburtstag"
    r"|geburtsdatum|geb|né le|nacimiento|nascita|due|f[äa]llig|fällig am|when|on|am|zeitpunkt|buchungstag|valuta"
    r"|wertstellung|rechnungsdatum|bestelldatum|lieferdatum|invoicedate|orderdate|duedate|paiddate|startdate|enddate"
    r"|shipdate|created|updated|modified)(?![a-z])|(?:date|datum|_dt|_at)$",
    re.IGNORECASE,
)
_BIRTH = re.compile(
    r"birth|born|\bdob\b|geburt|\bgeb\b|naissance|nacimiento|nascita|nascimento|geboorte", re.IGNORECASE
)
_FUTURE = re.compile(
    r"(?<![a-z])(?:due|expir\w*|matur\w*|deadline|valid|until|planned|forecast|renewal|f[äa]llig\w*|ablauf\w*|g[üu]ltig\w*|bis"
    r"|échéance|expiration|vence|vencimiento|scadenza|vervaldatum)(?![a-z])",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(?<![a-z])(?:zip|zip ?code|postal|post ?code|plz|postleitzahl|code postal|(?<!market )cap|cep|phone|telephone|tel"
    r"|telefon|telefono|téléphone|mobile|handy|fax|iban|bic|swift|isbn|issn|ean|upc|gtin|vin|ssn|tax id|steuernummer"
    r"|imei|fips|fips ?code|geoid|naics|gln"
    r"|ip|ip address|account no|account number|kontonummer|konto-?nr|blz|card number|sku|passport|version)(?![a-z])"
    r"|(?<![a-z])(?:url|e-?mail|hash|uuid|guid)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?<![a-z])(?:release|build|section|chapter|clause|paragraph|§|article|kapitel|abschnitt|kernel|firmware|python"
    r"|software|tag|rev|revision|model|ref|reference)(?![a-z])",
    re.IGNORECASE,
)
_TRUTH = re.compile(
    r"^(?:is|has|are|was|can|did|ist|hat|flag)[ _]|\?$|(?<![a-z])(?:active|aktiv|enabled|valid|gültig|member|mitglied"
    r"|flag|smoker|alive|incumbent|actif|activo|attivo|inactive|inaktiv)(?![a-z])"
    # Alone they say what was done or was not; "Interceptions Returned" counts.
    r"|^(?:paid|done|completed|approved|rejected|available|present|married|subscribed|churn|churned|survived|default"
    r"|defaulted|verified|deleted|closed|shipped|delivered|attended|failed|passed|cancell?ed|returned|refunded|retired"
    r"|employed|insured|certified|licensed|registered|confirmed|resolved|archived|blocked|locked|hired|promoted"
    r"|vaccinated|infected|admitted|enrolled|conversion|converted|success|correct|bezahlt|erledigt|geliefert|storniert"
    r"|bestanden|verheiratet|gelöscht|bestätigt|payé|livré|pagado|pagato|betaald)$",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"(?<![a-z])(?:amount|price|cost|costs|sales|revenue|income|gross|net|fee|fees|paid|payment|budget|salary|wage|profit"
    r"|turnover|spend|spent|debit|credit|balance|betrag|umsatz|preis|kosten|gehalt|saldo|montant|prix|importe|importo"
    r"|prezzo|valor|kwota|belopp)(?![a-z])",
    re.IGNORECASE,
)
_FINE = re.compile(
    r"(?<![a-z])(?:rate|ratio|avg|average|mean|median|std|stdev|lat|lon|lng|latitude|longitude|coef\w*|prob\w*|density"
    r"|dichte|gpa|kurs|wechselkurs|quote|schnitt|durchschnitt|mittelwert|factor|faktor|index|p-?value|slope"
    r"|sensor|voltage|spannung|accuracy|error|loss|alpha|beta|gamma|x|y|z)(?![a-z])|(?:kurs|dichte|quote|schnitt)$",
    re.IGNORECASE,
)
_LENGTHS = re.compile(
    r"(?<![a-z])(?:height|length|width|depth|distance|altitude|elevation|radius|diameter|perimeter|size|jump|throw|tall"
    r"|dist|run|swim|drop|span|draft|beam|höhe|länge|breite|tiefe|entfernung|strecke|durchmesser|umfang|weite"
    r"|größe|hauteur|longueur|largeur|profondeur|distance|altura|longitud|anchura|profundidad|distancia|altezza"
    r"|lunghezza|larghezza|profondità|distanza|hoogte|lengte|breedte|diepte|afstand|comprimento|largura)(?![a-z])"
    r"|(?:höhe|länge|breite|tiefe|weite)$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"[(\[]\s*(?:in\s+)?([^()\[\]]{1,24}?)\s*[)\]]\s*$")
_PLURAL = re.compile(r"\w\((?:s|es|e|n|en|er|r|in|x)\)$")
_AFTER_WORD = re.compile(r"(?:\b(?:in|en|em)\s+|,\s*|\s/\s)([^,()\[\]/]{1,20}(?:/\w{1,3})?)$")
_LAST_WORD = re.compile(r"[\s_]([^\s_]{1,7}(?:/\w{1,3})?)$")
_LAST_TWO = re.compile(r"(?:^|[\s_])([^\s_]{1,10}[\s_][^\s_]{1,7})$")
_BARE = frozenset(
    "m g l t h kg km cm mm ml kwh mwh % ‰ °c °f km/h kmh mph m² km² m³ ha gb mb kb lb lbs oz ft mi".split()
)
"""Units that may stand last in a name without a bracket; others are words or letters as often as units."""


def _says(pattern: re.Pattern[str], name: str) -> bool:
    return bool(pattern.search(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ")))


def says_date(name: str) -> bool:
    """Whether a column of this name holds dates."""
    return _says(_DATE, name)


def says_birth(name: str) -> bool:
    """Whether its dates are those of births, which do not lie ahead."""
    return _says(_BIRTH, name)


def says_future(name: str) -> bool:
    """Whether its dates may lie far ahead, as those on which something is due or ends."""
    return _says(_FUTURE, name)


def says_code(name: str) -> bool:
    """Whether its cells name things and are no amounts, though they may be written in figures: ZIP codes, versions."""
    return _says(_CODE, name)


def says_parts(name: str) -> bool:
    """Whether a point below it parts two whole numbers, as in the sections of a text."""
    return _says(_NUMBERED, name)


def says_truth(name: str) -> bool:
    """Whether 1 and 0 below it are yes and no."""
    return _says(_TRUTH, name)


def says_decimals(name: str) -> bool:
    """Whether its numbers are fine measures rather than thousands of things: rates, coordinates, densities."""
    return _says(_FINE, name)


def says_money(name: str) -> bool:
    """Whether its numbers are amounts of money."""
    return _says(_MONEY, name)


def says_length(name: str) -> bool:
    """Whether "m" below it is metres rather than millions."""
    return _says(_LENGTHS, name)


@dataclass(frozen=True, slots=True)
class HeaderUnit:
    """power: of ten its numbers stand for ("Mio. EUR": 6). unit, currency: what they count; None and "" for nothing."""

    power: int = 0
    unit: Unit | None = None
    currency: str = ""

    @property
    def label(self) -> str:
        """As it is shown: "million EUR", "kg"."""
        if self.unit is not None and self.unit.dimension == SHARE:
            return "%"
        scale = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}.get(self.power, "")
        measure = self.unit.symbol if self.unit is not None else self.currency
        return " ".join(part for part in (scale, measure) if part)


NO_UNIT = HeaderUnit()


@lru_cache(maxsize=1_000)
def unit_in(name: str) -> HeaderUnit:
    """The unit a column's name gives: "Weight (kg)", "Umsatz in T€", "Height m", "Share %", "Mio. EUR"."""
    trimmed = name.strip()
    if (found := _IN_BRACKETS.search(trimmed)) and not _PLURAL.search(trimmed):
        return _measure(found[1]) or NO_UNIT
    if (found := _AFTER_WORD.search(trimmed)) and (measure := _measure(found[1])):
        return measure
    if (found := _LAST_TWO.search(trimmed)) and (measure := _measure(found[1])):
        return measure
    if (found := _LAST_WORD.search(trimmed)) and (measure := _measure(found[1])) and _may_be_bare(found[1], measure):
        return measure
    whole = _measure(trimmed)
    if whole is None or (
        whole.unit is not None and (len(trimmed) == 1 or trimmed != trimmed.lower()) and trimmed != "%"
    ):
        return NO_UNIT  # "L" above losses, "GB" above games behind
    return whole if _may_be_bare(trimmed, whole) else NO_UNIT


def _may_be_bare(text: str, measure: HeaderUnit) -> bool:
    return bool(measure.currency or text.lower() in _BARE or (measure.power and text != text.lower()))


def _measure(text: str) -> HeaderUnit | None:
    spelled = text.strip().removeprefix("in ").strip()
    if spelled in ("000", "000s", "'000", "'000s", "1000", "1.000", "1,000", "1 000", "thousands"):
        return HeaderUnit(3)
    unit, currency = unit_of(spelled), currency_of(spelled)
    if currency:
        return HeaderUnit(currency=currency)
    if unit is not None:
        return HeaderUnit(unit=unit)
    power = _scale(spelled)
    return HeaderUnit(power) if power and len(spelled) > 1 else _scaled_currency(spelled)


def _scale(word: str) -> int | None:
    return SCALES.get(word.strip().lower().rstrip(".")) if word.strip() not in ("g", "G") else None


_SYMBOLS = tuple(CURRENCIES)


def _scaled_currency(spelled: str) -> HeaderUnit | None:
    """ "T€", "Mio. EUR", "EUR m", "€m", "US$ bn", "$000", "million people"."""
    for symbol in CURRENCIES if spelled.startswith(_SYMBOLS) or spelled.endswith(_SYMBOLS) else ():
        before, after = spelled.removesuffix(symbol).strip(), spelled.removeprefix(symbol).strip()
        for rest in (before, after):
            glued = symbol.isalpha() and len(symbol) < 3 and " " not in spelled
            if rest != spelled and rest and not glued and (power := _scale_of_money(rest)):
                return HeaderUnit(power, currency=currency_of(symbol) or "")
    first, gap, last = spelled.partition(" ")
    power = _scale(first)
    if gap and power and len(first) > 1:
        return HeaderUnit(power, unit_of(last))
    return None


def _scale_of_money(rest: str) -> int | None:
    if rest in ("T", "t", "000", "'000", "000s", "1000", "1.000", "1,000", "Tsd."):
        return 3
    return _scale(rest)
