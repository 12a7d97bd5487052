"""Units of measure and currencies: their spellings, what they measure, and how one is given in another."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

SHARE = "share"
"""The dimension of per cent: values are fractions of one, 0.12 for 12 %."""

TIME = "time"

_UNITS = """
mass      | µg       | 1/1000000000      | ug mcg
mass      | mg       | 1/1000000         | milligram milligrams Milligramm
mass      | g        | 1/1000            | gr gram grams gramm Gramm gramme grammes gramo gramos grammi grama gramas
mass      | kg       | 1                 | kgs kilo kilos kilogram kilograms Kilogramm kilogramme kilogrammes kilogramos
mass      | t        | 1000              | tonne tonnes metric·tonnes metric·tons Tonne Tonnen toneladas tonnellate
mass      | kt       | 1000000           |
mass      | lb       | 0.45359237        | lbs lb. lbs. pound pounds
mass      | oz       | 0.028349523125    | oz. ounce ounces Unze Unzen
length    | nm       | 1/1000000000      |
length    | µm       | 1/1000000         | um
length    | mm       | 1/1000            | millimeter millimeters millimetre millimetres
length    | cm       | 1/100             | centimeter centimeters centimetre centimetres Zentimeter
length    | dm       | 1/10              |
length    | m        | 1                 | meter meters metre metres Meter mètre mètres metro metros metri mts mtrs
length    | km       | 1000              | kms kilometer kilometers kilometre kilometres Kilometer kilomètres kilómetros
length    | in       | 0.0254            | in. inch inches Zoll " ″ ” pouces pulgadas
length    | ft       | 0.3048            | ft. foot feet ' ′ Fuß pieds pies
length    | yd       | 0.9144            | yds yard yards
length    | mi       | 1609.344          | mi. mile miles Meile Meilen
length    | nmi      | 1852              | sm
area      | mm²      | 1/1000000         | mm2 mm^2 qmm
area      | cm²      | 1/10000           | cm2 cm^2 qcm
area      | m²       | 1                 | m2 m^2 sqm qm sq.m sq.m. sq·m square·metres square·meters Quadratmeter
area      | ha       | 10000             | hectare hectares Hektar hectáreas ettari
area      | km²      | 1000000           | km2 km^2 qkm sq·km sq.km square·kilometres square·kilometers Quadratkilometer
area      | ft²      | 0.09290304        | ft2 sqft sq·ft sq.ft. square·feet
area      | ac       | 4046.8564224      | acre acres
area      | mi²      | 2589988.110336    | mi2 sq·mi sqmi sq.mi. square·miles
volume    | ml       | 1/1000            | mL milliliter milliliters millilitres Milliliter
volume    | cl       | 1/100             | cL
volume    | dl       | 1/10              | dL
volume    | l        | 1                 | L ltr ltr. liter liters litre litres Liter litro litros litri
volume    | hl       | 100               | hL
volume    | m³       | 1000              | m3 m^3 cbm cubic·metres cubic·meters Kubikmeter
volume    | cm³      | 1/1000            | cm3 cm^3 cc ccm
volume    | ft³      | 28.316846592      | ft3 cu·ft cubic·feet
volume    | gal      | 3.785411784       | gal. gallon gallons
volume    | fl oz    | 0.0295735295625   | fl·oz fl.oz.
volume    | bbl      | 158.987294928     | barrel barrels
time      | ms       | 1/1000            | msec millisecond milliseconds Millisekunden
time      | s        | 1                 | sec secs sec. second seconds Sek. Sekunde Sekunden secondes segundos
time      | min      | 60                | mins min. minute minutes Minuten minuto minutos minuti minuut
time      | h        | 3600              | hr hrs hr. hrs. hour hours Std Std. Stunde Stunden heure heures horas ore uur
time      | d        | 86400             | day days Tag Tage Tagen jour jours día días dias giorni dag dagen
time      | wk       | 604800            | week weeks wks Woche Wochen semaine semaines semanas settimane weken
calendar  | months   | 1                 | month mo mos Monat Monate mois mes meses mesi maanden
calendar  | years    | 12                | year yr yrs yr. yrs. Jahr Jahre an ans año años anos anni jaar y.o. y/o
data      | B        | 1                 | byte bytes
data      | kB       | 1000              | KB kilobyte kilobytes
data      | MB       | 1000000           | megabyte megabytes
data      | GB       | 1000000000        | gigabyte gigabytes
data      | TB       | 1000000000000     | terabyte terabytes
data      | PB       | 1000000000000000  |
data      | KiB      | 1024              |
data      | MiB      | 1048576           |
data      | GiB      | 1073741824        |
data      | TiB      | 1099511627776     |
data      | kbit     | 125               | kb
data      | Mbit     | 125000            | Mb
data      | Gbit     | 125000000         | Gb
data rate | kbit/s   | 1000              | kbps kb/s
data rate | Mbit/s   | 1000000           | Mbps Mb/s
data rate | Gbit/s   | 1000000000        | Gbps Gb/s
data rate | MB/s     | 8000000           |
energy    | J        | 1                 | joule joules
energy    | kJ       | 1000              |
energy    | MJ       | 1000000           |
energy    | GJ       | 1000000000        |
energy    | cal      | 4.184             |
energy    | kcal     | 4184              | Cal
energy    | Wh       | 3600              |
energy    | kWh      | 3600000           | kwh KWh
energy    | MWh      | 3600000000        |
energy    | GWh      | 3600000000000     |
energy    | TWh      | 3600000000000000  |
power     | mW       | 1/1000            |
power     | W        | 1                 | watt watts Watt
power     | kW       | 1000              | KW
power     | MW       | 1000000           |
power     | GW       | 1000000000        |
power     | hp       | 745.69987158227   | bhp
power     | PS       | 735.49875         | CV ch
temperature | °C     | 1                 | ºC ℃ °c degC celsius Celsius
temperature | °F     | 5/9               | ºF ℉ °f degF fahrenheit Fahrenheit
temperature | K      | 1                 | kelvin Kelvin
speed     | m/s      | 1                 | mps
speed     | km/h     | 5/18              | kmh kph km/hr
speed     | mph      | 0.44704           | mi/h
speed     | kn       | 463/900           | kt. knot knots Knoten
pressure  | Pa       | 1                 |
pressure  | hPa      | 100               |
pressure  | kPa      | 1000              |
pressure  | MPa      | 1000000           |
pressure  | mbar     | 100               |
pressure  | bar      | 100000            |
pressure  | psi      | 6894.757293168    |
frequency | Hz       | 1                 |
frequency | kHz      | 1000              |
frequency | MHz      | 1000000           |
frequency | GHz      | 1000000000        |
voltage   | mV       | 1/1000            |
voltage   | V        | 1                 | volt volts Volt
voltage   | kV       | 1000              |
current   | mA       | 1/1000            |
current   | A        | 1                 | ampere amps Ampere
charge    | mAh      | 1/1000            |
charge    | Ah       | 1                 |
angle     | °        | 1                 | º deg degrees Grad
number    | pcs      | 1                 | pc pcs. pieces piece Stk Stk. Stück St. pièces pezzi piezas stuks ea units
number    | dozen    | 12                | dz doz doz. Dutzend douzaine douzaines docena docenas
number    | pairs    | 2                 | pair Paar
share     | %        | 1/100             | pct pct. percent per·cent Prozent p.c. pourcent procent
share     | ‰        | 1/1000            | promille Promille permille
"""
"""Dimension, symbol, size in the dimension's base, further spellings (a raised dot is a space)."""

_SHIFTS = {"°C": Fraction("273.15"), "°F": Fraction("459.67") * Fraction(5, 9)}
"""Kelvin at zero degrees: temperatures differ by where they begin, too."""

_MONEY = """
USD $ US$ USD$ dollar dollars Dollar щ.д.|EUR € euro euros Euro|GBP £ UK£|JPY ¥ JP¥ yen Yen
CHF Fr. SFr. SFr sFr. Franken
INR ₹ Rs Rs. Re.|CNY CN¥ RMB 元|CAD C$ CA$ Can$|AUD A$ AU$|NZD NZ$|SGD S$|HKD HK$|TWD NT$|MXN MX$ Mex$|BRL R$
kr kr. Kr Kr.|SEK|NOK|DKK|ISK|CZK Kč|PLN zł zl|HUF Ft|RON lei Lei|BGN лв лв.|RUB ₽ руб руб. р.|TRY ₺ TL|ILS ₪
KRW ₩|THB ฿|VND ₫|PHP ₱|NGN ₦|UAH ₴|ZAR R|MYR RM|IDR Rp Rp.|SAR|AED|EGP|ARS|CLP|COP|PEN S/ S/.|KES|MAD|PKR|BDT ৳
KZT ₸|GEL ₾|AMD ֏|CRC ₡|GHS ₵|LKR|HRK|RSD|BTC ₿|XAF FCFA|XOF CFA|DEM DM|ATS|ITL|ESP|NLG|FRF FF|BEF|PTE|GRD|IEP|FIM
"""

CURRENCIES = tuple(
    sorted({each for line in _MONEY.split("\n") for group in line.split("|") for each in group.split()}, key=len)
)[::-1]
_CODES = {each: group.split()[0] for line in _MONEY.split("\n") for group in line.split("|") for each in group.split()}


@dataclass(frozen=True, slots=True)
class Unit:
    """symbol: as it is shown. dimension: what it measures. size: in the base of its dimension."""

    symbol: str
    dimension: str
    size: Fraction

    @property
    def tens(self) -> int:
        """The power of ten it is of the base; only meant for per cent and per mille."""
        return {"%": -2, "‰": -3}.get(self.symbol, 0)


def _spellings() -> tuple[dict[str, Unit], dict[str, Unit]]:
    exactly: dict[str, Unit] = {}
    folded: dict[str, Unit] = {}
    for line in _UNITS.strip().splitlines():
        dimension, symbol, size, others = (part.strip() for part in line.split("|"))
        unit = Unit(symbol, dimension, Fraction(size))
        for spelling in (symbol, *(each.replace("·", " ") for each in others.split())):
            exactly[spelling] = unit
            # The first spelling stands for those that differ in case alone: "KG" is kg, "gb" is GB.
            folded.setdefault(spelling.lower(), unit)
    return exactly, folded


_EXACTLY, _FOLDED = _spellings()
_CASE_MATTERS = frozenset("m t k b g s h d l a v w c f j ma mw mpa mj kt cal ch an mo mes st".split())


@lru_cache(maxsize=10_000)
def unit_of(text: str) -> Unit | None:
    """The unit that a text names, in whatever usual spelling; None where it names none."""
    spelled = " ".join(text.replace("μ", "µ").split())
    found = _EXACTLY.get(spelled)
    if found is None and spelled.lower() not in _CASE_MATTERS:
        found = _FOLDED.get(spelled.lower())
    return found


@lru_cache(maxsize=10_000)
def currency_of(text: str) -> str | None:
    """The code of the currency that a text names, "USD" for "$"; None where it names none."""
    named = text.strip()
    found = _CODES.get(named) or (
        _CODES[named.upper()] if named.lower() in ("usd", "eur", "gbp", "chf", "jpy") else None
    )
    if found is None and re.fullmatch(r"[A-Z]{3}\s?[$€£¥]|[$€£¥]\s?[A-Z]{3}", named):
        found = _CODES.get(re.sub(r"[^A-Z]", "", named))
    return found


def converted(number: Fraction, given: Unit, wanted: Unit) -> Fraction:
    """A number of one unit in another of the same dimension."""
    if given == wanted:
        return number
    base = number * given.size + _SHIFTS.get(given.symbol, 0)
    return (base - _SHIFTS.get(wanted.symbol, 0)) / wanted.size
