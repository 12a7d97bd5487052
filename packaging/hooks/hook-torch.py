"""What PyInstaller takes of torch: its libraries; which modules it imports unseen is told by contents.unseen_imports().

In place of the hook of pyinstaller-hooks-contrib, which imports all 2,300 modules to list them and packs every source.
"""

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs

binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
# Libraries of torch look for others beside the file they are; links to them elsewhere lead them astray.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
warn_on_missing_hiddenimports = False
