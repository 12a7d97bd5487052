"""What PyInstaller takes of Arrow: its modules, and of its libraries those that they are linked with.

In place of the hook of pyinstaller-hooks-contrib, which packs every library twice, headers and tests.
"""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("pyarrow", filter=lambda name: ".tests" not in name)
