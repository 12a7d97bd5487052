"""Letters that cells have for a few kinds of things: G for a goalkeeper, L for large, AS for Asia, EUR for euros."""

from desktop_app.tasks.tables.asking.words import folded, header_words
from desktop_app.tasks.tables.columns import Column

_Codes = dict[str, tuple[str, ...]]


def _codes(text: str) -> _Codes:
    """Lines of "code: words, words" as words -> the codes that mean them."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.strip().splitlines():
        code, _, words = line.partition(":")
        for word in words.split(","):
            found[word.strip()] = (*found.get(word.strip(), ()), code.strip())
    return found


_KINDS: tuple[tuple[frozenset[str], _Codes], ...] = (
    (
        frozenset("continent region market".split()),
        _codes("""
            as: asia, asian
            eu: europe, european
            af: africa, african
            na: north america, north american
            sa: south america, south american
            oc: oceania, oceanian
            an: antarctica
        """),
    ),
    (
        frozenset("size".split()),
        _codes("""
            xs: extra small
            s: small, smaller
            m: medium, mid, middle, medium sized, mid sized
            l: large, big, larger
            xl: extra large, very large
        """),
    ),
    (
        frozenset("position pos".split()),
        _codes("""
            g: goalie, goalies, goaltender, goaltenders, goalkeeper, goalkeepers, guard, guards, keeper
            gk: goalkeeper, goalkeepers, goalie, keeper, keepers
            d: defenseman, defensemen, defender, defenders, defense, defence, defencemen
            df: defender, defenders, defense
            c: center, centers, centre, centres, catcher, catchers
            lw: left wing, left winger, left wingers
            rw: right wing, right winger, right wingers
            m: midfielder, midfielders
            mf: midfielder, midfielders
            f: forward, forwards
            fw: forward, forwards, striker, strikers
            p: pitcher, pitchers
            qb: quarterback, quarterbacks
        """),
    ),
    (
        frozenset("currency currencies waehrung währung moneda curr".split()),
        _codes("""
            eur: euro, euros
            usd: dollar, dollars, us dollars, us dollar
            gbp: pound, pounds, british pounds, pounds sterling
            chf: swiss franc, swiss francs, franken
            jpy: yen
            inr: rupee, rupees, indian rupees
            cad: canadian dollar, canadian dollars
            aud: australian dollar, australian dollars
            cny: yuan
            pln: zloty
            brl: real, reais
            try: lira
        """),
    ),
    (
        frozenset("address area location zone setting urbanicity".split()),
        _codes("""
            u: urban, city, cities, town
            r: rural, country, countryside
        """),
    ),
)
"""Words of headers, and what the letters below them stand for."""

_MOSTLY = 0.4
"""Share of the cells' different letters that are of a list: players have two positions at once, too."""
_FEWEST = 2
"""Codes that a column has at least, so that its letters are known to be these."""


def meant_by_letters(said: str, column: Column) -> tuple[str, ...]:
    """The codes of a column that some folded words mean; none where its header or its cells say nothing of such."""
    words = set(header_words(column.name))
    for headers, codes in _KINDS:
        if said in codes and words & headers and _are_codes(column, codes):
            return codes[said]
    return ()


def _are_codes(column: Column, codes: _Codes) -> bool:
    """Whether most cells of a column are codes of a list."""
    known = {code for each in codes.values() for code in each}
    texts = {folded(text).strip(".") for text in column.texts if text.strip()}
    found = texts & known
    return len(found) >= _FEWEST and len(found) >= _MOSTLY * len(texts)
