"""Number format codes of workbooks cut into sections and tokens (ECMA-376 part 1, 18.8.31)."""

import re
from dataclasses import dataclass

LOCALE_DATE = "[$-F800]"

BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    5: '"$"#,##0;\\-"$"#,##0',
    6: '"$"#,##0;[Red]\\-"$"#,##0',
    7: '"$"#,##0.00;\\-"$"#,##0.00',
    8: '"$"#,##0.00;[Red]\\-"$"#,##0.00',
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: LOCALE_DATE + "yyyy-mm-dd",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: LOCALE_DATE + "yyyy-mm-dd hh:mm",
    37: "#,##0;(#,##0)",
    38: "#,##0;[Red](#,##0)",
    39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;[Red](#,##0.00)",
    41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
    42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
    43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
    44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    48: "##0.0E+0",
    49: "@",
} | dict.fromkeys((*range(27, 32), 36, *range(50, 59)), LOCALE_DATE + "yyyy-mm-dd")
"""Codes that workbooks name by a number only. Dates that Excel shows in the order of the reader's country
(14, 22) and the East Asian ones are written year first, which every reader takes alike."""

_TOKEN = re.compile(
    r"""(?P<quoted>"[^"]*"?)
    |\\(?P<escaped>.)
    |_(?P<space>.)
    |\*(?P<repeated>.)
    |\[(?P<bracket>[^\]]*)\]
    |(?P<general>General)
    |(?P<half>AM/PM|A/P|上午/下午)
    |(?P<power>E[+-])
    |(?P<moment>yyyy|yyy|yy|y|m{1,5}|d{1,4}|h{1,2}|s{1,2}|e{1,4}|b{2,4}|g{1,3})
    |(?P<digit>[0#?])
    |(?P<other>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$")
_ELAPSED = re.compile(r"^(h+|m+|s+)$", re.IGNORECASE)


@dataclass(frozen=True)
class Token:
    """One part of a section.

    kind: "text" (literal), "digit" (0, # or ?), "mark" (. , % or /), "power" (E+ or E-), "moment" (yyyy, mm, ...),
    "elapsed" (h, m or s in brackets), "half" (AM/PM), "general" or "cell" (@).
    """

    kind: str
    text: str


@dataclass(frozen=True)
class Section:
    """One of up to four parts of a code; condition: an operator and a number, where it has one."""

    tokens: tuple[Token, ...]
    condition: tuple[str, float] | None = None
    by_locale: bool = False

    @property
    def is_moment(self) -> bool:
        """Whether it shows dates or times."""
        return any(token.kind in ("moment", "elapsed", "half") for token in self.tokens)

    def without_time(self) -> "Section":
        """The same without its hours, minutes and seconds, which come after a day."""
        times = [at for at, token in enumerate(self.tokens) if token.kind == "moment" and token.text[0] in "hns"]
        kept = self.tokens[: times[0]] if times else self.tokens
        while times and kept and kept[-1].kind != "moment":
            kept = kept[:-1]
        return Section(kept or self.tokens, self.condition, self.by_locale)

    def has(self, kind: str, text: str = "") -> bool:
        """Whether a token of a kind (and a text) is among its tokens."""
        return any(token.kind == kind and (not text or token.text == text) for token in self.tokens)


def sections(code: str) -> list[Section]:
    """The sections of a code, at most four; one that cannot be understood is taken literally."""
    found: list[Section] = []
    tokens: list[Token] = []
    condition: tuple[str, float] | None = None
    by_locale = False
    for match in _TOKEN.finditer(code):
        kind, text = str(match.lastgroup), match[str(match.lastgroup)]
        if kind == "other" and text == ";":
            found.append(Section(_settled(tokens), condition, by_locale))
            tokens, condition = [], None
        elif kind == "bracket":
            by_locale = by_locale or text.upper() in ("$-F800", "$-F400")
            condition = _condition(text) or condition
            tokens.extend(_bracketed(text))
        else:
            tokens.extend(_tokens(kind, text))
    found.append(Section(_settled(tokens), condition, by_locale))
    return found[:4]


def _condition(text: str) -> tuple[str, float] | None:
    found = _CONDITION.match(text.strip())
    return (found[1], float(found[2])) if found else None


def _bracketed(text: str) -> list[Token]:
    """What stands in brackets: hours that do not end at 24, a currency, or a colour, which shows nothing."""
    if _ELAPSED.match(text):
        return [Token("elapsed", text.lower())]
    return [Token("text", text[1:].partition("-")[0])] if text.startswith("$") else []


_KINDS = {"general": "general", "half": "half", "digit": "digit"}


def _tokens(kind: str, text: str) -> list[Token]:
    if kind == "quoted":
        return [Token("text", text.strip('"'))]
    if kind in ("space", "repeated"):
        # The width of a character is a gap to the eye; what fills a cell up to its edge is left out, as in csv.
        return [Token("text", " " if kind == "space" else "")]
    if kind == "moment":
        return [Token("moment", text.lower())]
    if kind == "power":
        return [Token("power", text.upper())]
    if kind == "other" and text in ".,%/@":
        return [Token("cell" if text == "@" else "mark", text)]
    return [Token(_KINDS.get(kind, "text"), text)]


def _settled(tokens: list[Token]) -> tuple[Token, ...]:
    """The same with letters that mean a moment only beside others, and m told apart: month or minute."""
    if any(token.kind in ("digit", "general", "cell") for token in tokens) and not any(
        token.kind in ("elapsed", "half") or token.text in ("yyyy", "yy", "ss", "mm", "hh") for token in tokens
    ):
        # "0 Std", "General d": stray letters in a format of numbers.
        tokens = [Token("text", token.text) if token.kind == "moment" else token for token in tokens]
    moments = [at for at, token in enumerate(tokens) if token.kind in ("moment", "elapsed")]
    settled = list(tokens)
    for place, at in enumerate(moments):
        if set(tokens[at].text) == {"m"} and len(tokens[at].text) <= 2 and tokens[at].kind == "moment":
            before = tokens[moments[place - 1]].text[0] if place else ""
            after = tokens[moments[place + 1]].text[0] if place + 1 < len(moments) else ""
            if before == "h" or after == "s":
                settled[at] = Token("moment", tokens[at].text.replace("m", "n"))
    return tuple(settled)
