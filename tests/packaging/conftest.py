import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent.parent
_MODULES = "appimage build contents elf gpl_encoders icons icu media_types opened smoke start untaught".split()


@pytest.fixture
def recipes(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """packaging/build.py, which has the others; its folder is no package, as one of PyPI has that name."""
    before = {name: sys.modules.pop(name, None) for name in _MODULES}
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import build

    assert Path(build.__file__).parent == ROOT / "packaging"
    yield build
    for name, module in before.items():
        sys.modules.pop(name, None)
        if module is not None:
            sys.modules[name] = module
