"""The numbers of a column by their form (what stands around their figures), so that a form is looked at once."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.media.column_cells import Cells
from desktop_app.media.numbers import LONGEST, MARKS, NUMBER, READABLE, SINGULAR, Written, exact, put_together, scan
from desktop_app.media.scripts import in_ascii

if TYPE_CHECKING:
    import numpy as np

_MOST_FORMS = 5_000
"""Forms looked at: a column with more holds no numbers."""


_NONE, _SINGLE = "\x01", "\x02"
"""Mark a cell that is no number, and one that is read by itself."""


@dataclass(frozen=True, eq=False)
class Forms:
    """The numbers of a column.

    forms: each with "" for figures (but fractions, which keep theirs); None where it is no number.
    of: for each distinct cell the index of its form, int64[texts]. figures: of each distinct cell, an Arrow array;
    texts: those cells.
    counts: how many cells of the column have each form. examples: for each form a cell that has it.
    """

    forms: list[Written | None]
    of: "np.ndarray"
    figures: Any
    texts: Any
    counts: list[int]
    examples: list[str]

    def changed(self, change: Callable[[Written], Written | None]) -> "Forms":
        """The same with something else made of each form."""
        return replace(self, forms=[None if each is None else change(each) for each in self.forms])

    def tally(self, what: Callable[[Written], Any]) -> Counter[Any]:
        """How many cells have each of what a function finds in their form; nothing counts for none."""
        found: Counter[Any] = Counter()
        for each, count in zip(self.forms, self.counts, strict=True):
            if each is not None and (named := what(each)):
                found[named] += count
        return found

    def match(self, pattern: str) -> "np.ndarray":
        """Whether each distinct cell matches a regular expression (RE2), bool[texts]."""
        import pyarrow.compute as pc

        found: np.ndarray = pc.match_substring_regex(self.texts, pattern).to_numpy(zero_copy_only=False)
        return found

    def fitting(self) -> "np.ndarray":
        """Whether each distinct cell is a number of a form that counts, bool[texts]."""
        import numpy as np

        known = np.array([each is not None for each in self.forms], dtype=bool)
        fits: np.ndarray = known[self.of]
        return fits


def forms_of(cells: Cells) -> Forms:
    """The forms of a column's cells."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    texts = pa.array([in_ascii(text).strip() for text in cells.texts], pa.large_string())
    parts = pc.extract_regex(pc.if_else(pc.less_equal(pc.utf8_length(texts), LONGEST), texts, ""), NUMBER)
    whole = pc.invert(pc.match_substring_regex(texts, SINGULAR))
    before, figures, power, after = (_part(parts, name) for name in ("before", "figures", "power", "after"))
    keys = pc.binary_join_element_wise(before, power, after, _text("\x00"))
    keys = pc.if_else(whole, pc.fill_null(keys, _NONE), pc.binary_join_element_wise(_text(_SINGLE), texts, _text("")))
    encoded = keys.dictionary_encode()
    of = encoded.indices.to_numpy(zero_copy_only=False).astype(np.int64)
    distinct: list[str] = encoded.dictionary.to_pylist()
    counts = np.bincount(of, weights=cells.counts, minlength=len(distinct)).astype(np.int64).tolist()
    firsts = np.unique(of, return_index=True)[1].tolist()
    forms = [_form(key) if len(distinct) <= _MOST_FORMS else None for key in distinct]
    single = pa.array([form.figures or None if form is not None else None for form in forms], pa.large_string())
    figures = pc.coalesce(single.take(pa.array(of)), figures)
    return Forms(forms, of, figures, texts, counts, [cells.texts[first] for first in firsts])


def _text(value: str) -> Any:
    """A scalar of the type of all texts here: Arrow joins no others."""
    import pyarrow as pa

    return pa.scalar(value, pa.large_string())


def _part(parts: Any, name: str) -> Any:
    """One part of what NUMBER finds, of whichever of its alternatives found anything; null where nothing fits."""
    import pyarrow.compute as pc

    names = [field.name for field in parts.type if field.name.rstrip("23") == name]
    found = pc.struct_field(parts, names[0])
    for other in names[1:]:
        found = pc.if_else(pc.equal(found, ""), pc.struct_field(parts, other), found)
    return found


def _form(key: str) -> Written | None:
    if key == _NONE:
        return None
    if key.startswith(_SINGLE):
        return scan(key.removeprefix(_SINGLE))
    parts = key.split("\x00")
    return put_together(parts[0], "", parts[1], parts[2]) if len(parts) == 3 else None


def mark_masks(forms: Forms) -> dict[str, "np.ndarray"]:
    """For each decimal mark, whether the figures of each distinct cell make sense under it, bool[texts]."""
    import pyarrow.compute as pc

    fitting = forms.fitting()
    masks = {}
    for mark in MARKS:
        readable = pc.fill_null(pc.match_substring_regex(forms.figures, READABLE[mark]), False)
        masks[mark] = readable.to_numpy(zero_copy_only=False) & fitting
    return masks


def numbers(forms: Forms, marks: "np.ndarray", powers: list[int], signs: list[int]) -> "np.ndarray":
    """The number of each distinct cell, float64[texts], rounded once; NaN where it has none.

    marks: the decimal mark of each distinct cell, "" where it has no number, str[texts].
    powers: of ten that each form is multiplied by. signs: 1 or -1 for each form.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    comma = pa.array(marks == ",")
    plain = pc.if_else(
        comma,
        pc.replace_substring(pc.replace_substring_regex(forms.figures, "[^0-9,]", ""), ",", "."),
        pc.replace_substring_regex(forms.figures, "[^0-9.]", ""),
    )
    suffixes = pa.array([f"e{power}" if power else "" for power in powers], pa.large_string()).take(pa.array(forms.of))
    joined = pc.if_else(pa.array(marks != ""), pc.binary_join_element_wise(plain, suffixes, _text("")), None)
    found: np.ndarray = pc.cast(joined, pa.float64()).to_numpy(zero_copy_only=False).copy()
    found *= np.array(signs, dtype=np.float64)[forms.of]
    return found


def each_exactly(
    forms: Forms, marks: "np.ndarray", some: "np.ndarray", convert: Callable[[Any, Written], Any]
) -> list[float]:
    """The numbers of some distinct cells (by index), each worked out without rounding and converted."""
    texts = forms.figures.take(some).to_pylist()
    found = []
    for at, figures in zip(some.tolist(), texts, strict=True):
        form = forms.forms[forms.of[at]]
        assert form is not None
        written = form if form.fraction is not None else form._replace(figures=figures)
        number = exact(written, str(marks[at]) or ".")
        found.append(float("nan") if number is None else float(convert(number, form)))
    return found
