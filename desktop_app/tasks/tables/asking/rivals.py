"""Where one beats another: by how many votes Ada beat Ben is how many more she has, of a list with a row for each."""

import re

from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text
from desktop_app.tasks.tables.asking.roles import measures

_BEAT = (
    r"(?:beat|beats|beaten|defeat|defeated|outsell|outsold|outspend|outspent|outscore|outscored|outpoll|outpolled"
    r"|outperform|exceed|lead|led)"
)
_BY_HOW_MUCH = re.compile(
    rf"(?i)^\W*by how (?:many (?P<what>\w+(?: \w+)?)|much) (?:did|does|do|has|have) (?P<one>.+?) {_BEAT} (?P<other>.+?)"
    r"(?: by)?(?P<rest> (?:in|during|on|at) .+)?\W*$"
)
_WHETHER = re.compile(
    rf"(?i)^\W*(?P<did>did|does|do|has|have) (?P<one>.+?) {_BEAT} (?P<other>.+?)(?P<rest> (?:in|during|on|at) .+)?\W*$"
)


def more_than_another(lookup: Lookup, text: str) -> str:
    """ "by how many votes did Ada beat Ben" as how many more votes she got than he; else as it stands."""
    how_much, whether = _BY_HOW_MUCH.match(text), _WHETHER.match(text)
    found = how_much or whether
    if found is None or not measures(lookup.grid) or not _are_rivals(lookup, found["one"], found["other"]):
        return text
    rest = found["rest"] or ""
    if how_much is None:
        return f"{found['did']} {found['one']} get more than {found['other']}{rest}"
    more = f"how many more {found['what']}" if found["what"] else "how much more"
    return f"{more} did {found['one']} get than {found['other']}{rest}"


def _are_rivals(lookup: Lookup, one: str, other: str) -> bool:
    """Whether two names stand in one column alone, and so have rows of their own: no two teams of one game."""
    names = [re.sub(r"^the ", "", bare_text(name)) for name in (one, other)]
    holding = [[column for column in lookup.grid if _has(lookup, column.place, name)] for name in names]
    return len(holding[0]) == 1 and holding[0] == holding[1]


def _has(lookup: Lookup, place: int, name: str) -> bool:
    cells = lookup.keys(lookup.grid.at(place))[0]
    return name in cells or name.removesuffix("s") in cells
