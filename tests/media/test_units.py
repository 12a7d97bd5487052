"""Units of measure: conversions that hold by definition, spellings, and currencies."""

from decimal import Decimal
from fractions import Fraction

import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.media.columns import understand
from desktop_app.media.conventions import Convention
from desktop_app.media.units import converted, currency_of, unit_of
from desktop_app.table_reading import ColumnKind

# Definitions: 1 in = 0.0254 m, 1 lb = 0.45359237 kg, 1 gal (US) = 231 in³, 1 hp = 550 ft lbf/s, 0 °C = 273.15 K.
SAME = {
    "1 in": "2.54 cm", "1 ft": "12 in", "1 yd": "3 ft", "1 mi": "5280 ft", "1 nmi": "1852 m", "1 lb": "16 oz",
    "1 kg": "1000 g", "1 t": "1000 kg", "1 lb ": "453.59237 g", "1 ha": "10000 m²", "1 km²": "100 ha",
    "1 m³": "1000 l", "1 gal": "231 in³", "1 gal ": "128 fl oz", "42 gal": "1 bbl", "1 l": "1000 ml",
    "1 GiB": "1024 MiB", "1 GB": "1000 MB", "1 kWh": "3600 kJ", "1 kcal": "4184 J", "1 kW": "1000 W", "32 °F": "0 °C",
    "212 °F": "100 °C", "0 °C": "273.15 K", "36 km/h": "10 m/s", "1 bar": "100 kPa", "1 dozen": "12 pcs",
    "10 ‰": "1 %", "1 years": "12 months", "1 wk": "7 d", "1 d": "24 h", "-40 °F": "-40 °C", "1 kn": "1.852 km/h",
    "1 mph": "1.609344 km/h",
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME.items())
def test_units_are_converted_exactly(one: str, other: str) -> None:
    (first, given_in), (second, wanted) = (each.strip().split(" ", 1) for each in (one, other))
    right = Fraction(second)
    if wanted == "in³":
        right, wanted = right * Fraction("0.254") ** 3, "l"
    units = unit_of(given_in), unit_of(wanted)
    assert units[0] is not None
    assert units[1] is not None
    assert converted(Fraction(first), units[0], units[1]) == right


@pytest.mark.parametrize("name", ["kg", "°C", "°F", "%", "h"])
def test_a_number_in_the_same_unit_is_the_same(name: str) -> None:
    unit = unit_of(name)
    assert unit is not None
    assert converted(Fraction(7, 3), unit, unit) == Fraction(7, 3)


@pytest.mark.parametrize(("name", "tens"), [("%", -2), ("‰", -3), ("kg", 0), ("dozen", 0)])
def test_per_cents_are_powers_of_ten(name: str, tens: int) -> None:
    unit = unit_of(name)
    assert unit is not None
    assert unit.tens == tens


@pytest.mark.parametrize(
    ("spelling", "symbol"),
    [("KG", "kg"), ("Kilogramm", "kg"), ("sq ft", "ft²"), ("km2", "km²"), ("gb", "GB"), ("Std.", "h"), ("µm", "µm"),
     ("μm", "µm"), ("MW", "MW"), ("mW", "mW"), ("Mb", "Mbit"), ("litres", "l"), ("°c", "°C"), ("per cent", "%")],
)  # fmt: skip
def test_spellings_of_units(spelling: str, symbol: str) -> None:
    found = unit_of(spelling)
    assert found is not None
    assert found.symbol == symbol


@pytest.mark.parametrize("word", ["apples", "M", "x", "St", "AN", "", "S"])
def test_words_that_are_no_units(word: str) -> None:
    assert unit_of(word) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [("$", "USD"), ("US$", "USD"), ("€", "EUR"), ("Kč", "CZK"), ("CHF", "CHF"), ("C$", "CAD"), ("usd", "USD"),
     ("AUD $", "AUD"), ("kr", "kr"), ("pen", None), ("XYZ", None)],
)  # fmt: skip
def test_currencies(text: str, code: str | None) -> None:
    assert currency_of(text) == code


@settings(max_examples=30, deadline=None, database=None)
@given(kilograms=st.lists(st.decimals("0.001", 5000, places=3), min_size=3, max_size=8), data=st.data())
def test_a_column_of_mixed_units(kilograms: list[Decimal], data: st.DataObject) -> None:
    grams = data.draw(st.lists(st.booleans(), min_size=len(kilograms), max_size=len(kilograms)))
    cells = [f"{each * 1000:f} g" if small else f"{each:f} kg" for each, small in zip(kilograms, grams, strict=True)]
    found = understand(pd.Series(cells, dtype="str"), "Weight kg", usual=Convention())
    assume(found.type.kind is ColumnKind.NUMBER and found.type.certain)
    # Where every cell says g, that is what is shown, whatever the title says.
    unit, size = ("g", 1000) if all(grams) else ("kg", 1)
    assert found.type.unit == unit
    assert found.values.tolist() == [float(each * size) for each in kilograms]
