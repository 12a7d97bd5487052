"""Mechanisms at several settings: how much each keeps is what its faithfulness is bought with."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop_app.attention.mechanisms import MECHANISMS, Attend


@dataclass(frozen=True)
class SetMechanism:
    """One mechanism at one setting.

    setting: in words, "" for a mechanism that has none. times: how much more memory than at its usual setting theory
    gives it, at most.
    """

    mechanism: str
    setting: str
    attend: Attend
    times: float = 1.0

    @property
    def title(self) -> str:
        """The mechanism and its setting."""
        title = MECHANISMS[self.mechanism].title
        return f"{title}, {self.setting}" if self.setting else title


_PARAMETERS: Mapping[str, tuple[str, str, tuple[int, ...], int]] = {
    "global": ("count", "{} tokens", (4, 16, 64), 16),
    "band": ("half_width", "{} neighbours", (8, 16, 64), 64),
    "dilated": ("dilation", "gaps of {}", (2, 4), 4),
    "random": ("drawn", "{} blocks", (1, 3), 3),
    "reformer": ("rounds", "{} rounds", (1, 4, 8), 4),
    "performer": ("features", "{} features", (64, 256, 1024), 256),
}
"""Mechanism -> its parameter, how a person reads it, the values that are tried, and the usual one."""


def at_settings(name: str) -> tuple[SetMechanism, ...]:
    """A mechanism at each setting that is tried. Raises KeyError for one that is not known."""
    # Each takes a parameter of its own beside those that all of them take.
    attend: Any = MECHANISMS[name].attend
    if name not in _PARAMETERS:
        return (SetMechanism(name, "", attend),)
    parameter, words, values, usual = _PARAMETERS[name]
    return tuple(
        SetMechanism(name, _said(words, value), partial(attend, **{parameter: value}), max(1.0, value / usual))
        for value in values
    )


def _said(words: str, value: int) -> str:
    """ "3 blocks", and "1 block"."""
    return words.format(value) if value != 1 else words.format(value).removesuffix("s")
