"""How a section of a number format shows a number: digits, thousands, percent, powers and fractions."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from desktop_app.media.spreadsheets.codes import Section, Token

Show = Callable[[float], str]


def general(value: float) -> str:
    """A number without a format: 138 rather than 138.0, all digits of whole ones, at most 15 of others."""
    if value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    text = f"{value:.15g}"
    return text.upper() if "e" in text else text


def rounded(value: float, decimals: int) -> str:
    """A number that is not negative with some decimals, halves away from zero as spreadsheets round them."""
    shifted = value * 10.0**decimals
    if abs(shifted - math.floor(shifted) - 0.5) > 1e-6 or shifted > 1e14:
        return f"{value:.{decimals}f}"
    # 1.005 is a little less in binary; a person, and a spreadsheet, sees the 15 digits of it.
    exact = Decimal(f"{value:.15g}").quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return f"{exact:f}"


def show_number(section: Section) -> Show:
    """What writes a number that is not negative as a section says."""
    tokens = section.tokens
    if section.has("mark", "/") and section.has("digit"):
        return _fraction(tokens)
    if not section.has("digit"):
        return _words(tokens)
    shape = _Shape.of(tokens)
    if section.has("power"):
        return _power(tokens, shape)
    return _plain(tokens, shape) if shape.is_plain else _patterned(tokens, shape)


@dataclass(frozen=True)
class _Shape:
    """Where the digits of a section stand.

    first, last: indices of its first and last digit. point: index of the point, -1 for none.
    """

    first: int
    last: int
    point: int
    before: str
    after: str
    grouped: bool
    factor: float
    is_plain: bool

    @classmethod
    def of(cls, tokens: tuple[Token, ...]) -> "_Shape":
        digits = [at for at, token in enumerate(tokens) if token.kind == "digit"]
        power = next((at for at, token in enumerate(tokens) if token.kind == "power"), len(tokens))
        point = next((at for at, token in enumerate(tokens[:power]) if token.text == "." and token.kind == "mark"), -1)
        whole = [at for at in digits if at < (point if point >= 0 else power)]
        decimals = [at for at in digits if point >= 0 and point < at < power]
        first, last = digits[0], max([*whole, *decimals])
        end = whole[-1] if whole else point
        commas = [at for at, token in enumerate(tokens) if token == Token("mark", ",")]
        scaling = [at for at in commas if at > end and all(tokens[each].text == "," for each in range(end + 1, at))]
        scaling += [at for at in commas if at > last and all(tokens[each].text == "," for each in range(last + 1, at))]
        percents = sum(token == Token("mark", "%") for token in tokens)
        inner = tokens[min(first, point if point >= 0 else first) : last + 1]
        before = "".join(tokens[at].text for at in whole)
        return cls(
            first=min(first, point) if point >= 0 else first,
            last=max(last, point, *scaling) if scaling else max(last, point),
            point=point,
            before=before,
            after="".join(tokens[at].text for at in decimals),
            grouped=any(first < at < end for at in commas),
            factor=100.0**percents / 1_000.0 ** len(set(scaling)),
            is_plain=all(token.kind in ("digit", "mark") and token.text != "%" for token in inner)
            and "?" not in before
            and before == "#" * before.count("#") + "0" * before.count("0"),
        )


def _literal(tokens: tuple[Token, ...]) -> str:
    return "".join(token.text for token in tokens if token.kind == "text" or token.text in ("%", ".", "/", ","))


def _words(tokens: tuple[Token, ...]) -> Show:
    """A section without digits: words alone, or General among words."""
    places = [at for at, token in enumerate(tokens) if token.kind in ("general", "cell")]
    if not places:
        literal = _literal(tokens)
        return lambda value: literal
    before, after = _literal(tokens[: places[0]]), _literal(tokens[places[0] + 1 :])
    return lambda value: f"{before}{general(value)}{after}"


def _plain(tokens: tuple[Token, ...], shape: _Shape) -> Show:
    """Digits without anything between them, the usual case: "#,##0.00", "0%", "00000"."""
    before, after = _literal(tokens[: shape.first]), _literal(tokens[shape.last + 1 :])
    decimals, kept = len(shape.after), len(shape.after.rstrip("#?"))
    least, grouped, factor = shape.before.count("0"), shape.grouped, shape.factor
    pointed = shape.point >= 0 and not decimals

    def show(value: float) -> str:
        text = rounded(value if factor == 1 else _scaled(value, factor), decimals)
        whole, _, part = text.partition(".")
        if len(whole) < least:
            whole = whole.zfill(least)
        elif not least and whole == "0":
            whole = ""
        if grouped and len(whole) > 3:
            whole = f"{int(whole):,}" if whole[0] != "0" else _grouped(whole)
        if decimals > kept:
            part = part[:kept] + part[kept:].rstrip("0")
        return f"{before}{whole}{'.' if part or pointed or kept != decimals else ''}{part}{after}"

    return show


def _scaled(value: float, factor: float) -> float:
    # 0.285 times 100 is 28.499999999999996; a person sees 28.5 %.
    return float(f"{value * factor:.15g}")


def _grouped(digits: str) -> str:
    first = len(digits) % 3
    return ",".join(
        part for part in (digits[:first], *(digits[at : at + 3] for at in range(first, len(digits), 3))) if part
    )


def _patterned(tokens: tuple[Token, ...], shape: _Shape) -> Show:
    """Digits with other signs between them: "000-00-0000", "(###) ###-####"."""

    def show(value: float) -> str:
        whole, _, part = rounded(_scaled(value, shape.factor), len(shape.after)).partition(".")
        if shape.grouped:
            whole = f"{int(whole):,}"
        whole = "" if whole == "0" else whole
        end = shape.point if shape.point >= 0 else len(tokens)
        left = _filled(tokens[:end], whole)
        right = _filled_after(tokens[end:], part)
        return left + right

    return show


def _filled(tokens: tuple[Token, ...], digits: str) -> str:
    """The tokens before the point with digits from the right; what is left over goes to the first place."""
    parts: list[str] = []
    places = sum(token.kind == "digit" for token in tokens)
    for token in reversed(tokens):
        if token.kind != "digit":
            parts.append(token.text if token.kind == "text" or token.text == "%" else "")
            continue
        places -= 1
        if places == 0:
            parts.append(digits or {"0": "0", "?": " "}.get(token.text, ""))
            digits = ""
            continue
        parts.append(digits[-1:] or {"0": "0", "?": " "}.get(token.text, ""))
        digits = digits[:-1]
        if digits.endswith(","):
            parts[-1] = "," + parts[-1]
            digits = digits[:-1]
    return "".join(reversed(parts))


def _filled_after(tokens: tuple[Token, ...], digits: str) -> str:
    parts: list[str] = []
    for token in tokens:
        if token.kind == "digit":
            optional = token.text != "0" and not digits.rstrip("0")
            parts.append("" if optional else digits[:1])
            digits = digits[1:]
        elif token.kind == "text" or token.text in (".", "%"):
            parts.append(token.text)
    return "".join(parts)


def _power(tokens: tuple[Token, ...], shape: _Shape) -> Show:
    """Powers of ten: "0.00E+00", and "##0.0E+0" by threes."""
    at = next(place for place, token in enumerate(tokens) if token.kind == "power")
    sign = tokens[at].text[1]
    width = sum(token.kind == "digit" for token in tokens[at + 1 :])
    before = _literal(tokens[: shape.first])
    after = _literal(tuple(token for token in tokens[at + 1 :] if token.kind != "digit"))
    step = max(1, len(shape.before))

    def show(value: float) -> str:
        power = math.floor(math.log10(value)) if value else 0
        power -= power % step if step > 1 else 0
        mantissa = rounded(value / 10.0**power, len(shape.after))
        if float(mantissa) >= 10.0**step:
            power += step
            mantissa = rounded(value / 10.0**power, len(shape.after))
        mark = "-" if power < 0 else "+" if sign == "+" else ""
        return f"{before}{mantissa}E{mark}{abs(power):0{width}}{after}"

    return show


def _fraction(tokens: tuple[Token, ...]) -> Show:
    """Fractions: "# ?/?", "# ??/??", "# ?/8"."""
    slash = tokens.index(Token("mark", "/"))
    above = 0
    while slash - above - 1 >= 0 and tokens[slash - above - 1].kind == "digit":
        above += 1
    mixed = any(token.kind == "digit" for token in tokens[: slash - above])
    below = tokens[slash + 1 :]
    digits = "".join(token.text for token in below if token.kind == "digit" or token.text.isdigit())
    fixed = int(digits) if digits.isdigit() and int(digits) else 0
    most = 10 ** min(max(1, len(digits)), 5) - 1

    def show(value: float) -> str:
        if fixed:
            part = Fraction(round(value * fixed), fixed)
            whole = int(part) if mixed else 0
            top, bottom = round((part - whole) * fixed), fixed
        else:
            part = Fraction(value).limit_denominator(most)
            whole = int(part) if mixed else 0
            top, bottom = (part - whole).numerator, (part - whole).denominator
        if not top:
            return str(whole) if mixed else f"0/{bottom}"
        return f"{whole} {top}/{bottom}" if whole else f"{top}/{bottom}"

    return show
