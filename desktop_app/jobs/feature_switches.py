"""Keeps Qt for Python from reading the source of every module that is imported.

Once Qt is there Shiboken looks at each import: whether a module's source names PySide6, so that it may have chosen
snake_case names (`from __feature__ import snake_case`). To find out it reads and keeps the text of the file. Of torch
and transformers that is a sixth of the time of their import, with the interpreter lock held; the modules of the window
are read so before it is painted. Nobody here chooses other names, so that the answer is always no.
"""

import sys

import PySide6.QtCore  # noqa: F401 - brings Shiboken's support

_SUPPORT, _ASKED = "shibokensupport.feature", "_mod_uses_pyside"


def leave_sources_unread() -> bool:
    """Answer for all modules from now on; False where Shiboken asks in another way, and all stays as it is."""
    support = sys.modules.get(_SUPPORT)
    if not callable(getattr(support, _ASKED, None)):
        return False
    setattr(support, _ASKED, _chooses_names)
    return True


def _chooses_names(_module: object) -> bool:
    return False
