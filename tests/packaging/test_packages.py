"""The recipes of the installers name what the program has now: its folders, kinds of files, dependencies and icon."""

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from desktop_app.media.kinds import known

ROOT = Path(__file__).parent.parent.parent


def test_everything_the_wheel_ships_is_packed(recipes: ModuleType) -> None:
    packed = {target for _, target in recipes.contents.shipped()}
    assert {
        f"desktop_app/shipped/{name}" for name in ("models/builtin", "models/catalogue.toml", "resources")
    } <= packed
    for source, _ in recipes.contents.shipped():
        assert source.exists()
        files = [source] if source.is_file() else [path for path in source.rglob("*") if path.is_file()]
        inside = [f"desktop_app/shipped/{path.relative_to(ROOT).as_posix()}" for path in files]
        assert not [place for place in inside if recipes.contents.is_left_out(place)]


def test_every_dependency_has_a_module_that_is_packed(recipes: ModuleType) -> None:
    for name in recipes.contents.dependencies():
        modules = recipes.contents.imported([name])
        assert modules or name in recipes.contents.DATA_ALONE, name
        assert not set(modules) & set(recipes.contents.LEFT_OUT_MODULES)


def test_nothing_under_the_gpl_is_named_for_packing(recipes: ModuleType) -> None:
    import gpl_encoders

    assert "pillow_heif" in recipes.contents.LEFT_OUT_MODULES
    names = ("libx264-d6533a8d.so.165", "libx265-f5385bb8.so.216", "libSvtAv1Enc-9393c086.so.4.1.0")
    for name in (*(f"av.libs/{each}" for each in names), "av/.dylibs/libx265.216.dylib"):
        assert gpl_encoders.is_encoder(name)
    assert not gpl_encoders.is_encoder("av.libs/libavcodec-5e6b81c2.so.62.28.102")


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gcc") or not shutil.which("nm"), reason="builds in C")
def test_libavcodec_decodes_without_the_encoders(recipes: ModuleType, tmp_path: Path) -> None:
    """The wheel's own libraries, the encoders replaced: sound is decoded, H.264 and AV1 are not encoded."""
    import av
    import gpl_encoders

    package = Path(av.__file__).parent
    libraries = package.parent / "av.libs"
    entries = [(f"av.libs/{path.name}", str(path), "BINARY") for path in libraries.iterdir()]
    changed = gpl_encoders.replaced(entries, tmp_path / "made")
    new = [(place, made) for (place, made, _), (_, source, _) in zip(changed, entries, strict=True) if made != source]
    assert len(new) == 3
    # Copies, as a library finds its neighbours beside where it really lies.
    shutil.copytree(libraries, tmp_path / "av.libs")
    shutil.copytree(package, tmp_path / "av")
    for place, made in new:
        shutil.copy2(made, tmp_path / place)
    code = (
        "import av, sys; assert av.__file__.startswith(sys.argv[1]);"
        "c = av.open(sys.argv[2]); print(sum(f.samples for f in c.decode(audio=0)));"
        "av.codec.Codec('h264', 'r')\n"
        "import fractions\n"
        "for name in ('libx264', 'libsvtav1'):\n"
        "    o = av.open(sys.argv[1] + '/out.mp4', 'w'); s = o.add_stream(name, 25); s.width = s.height = 64\n"
        "    s.pix_fmt = 'yuv420p'\n"
        "    try: s.encode(av.VideoFrame(64, 64, 'yuv420p'))\n"
        "    except av.error.FFmpegError as refused: print('refused')"
    )
    command = [sys.executable, "-c", code, str(tmp_path), str(ROOT / "resources" / "samples" / "meeting.mp3")]
    run = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": str(tmp_path)}, timeout=120)
    assert run.returncode == 0, run.stderr
    samples, *refused = run.stdout.split()
    assert int(samples) > 16_000
    assert refused == ["refused", "refused"]


def test_the_desktop_entry_takes_what_the_program_takes(recipes: ModuleType, tmp_path: Path) -> None:
    entry = tmp_path / "attendant.desktop"
    entry.write_text(recipes.desktop_entry("attendant"), "utf-8")
    lines = dict(line.split("=", 1) for line in entry.read_text("utf-8").splitlines() if "=" in line)
    told = set(lines["MimeType"].rstrip(";").split(";"))
    wanted = {recipes.media_types.OF_SUFFIX[suffix][0] for kind in known() for suffix in kind.suffixes}
    assert wanted <= told
    assert told - {recipes.media_types.FOLDER} <= {
        each for given in recipes.media_types.OF_SUFFIX.values() for each in given
    }
    assert lines["Exec"] == "attendant window %F"
    if shutil.which("desktop-file-validate"):
        run = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True)
        assert run.returncode == 0, run.stdout


def test_what_software_centres_read_is_well_formed(recipes: ModuleType) -> None:
    component = ElementTree.fromstring(recipes.metainfo())
    assert component.findtext("launchable") == "attendant.desktop"
    assert [each.text for each in component.iter("mediatype")] == recipes.media_types.types()
    release = component.find("releases/release")
    assert release is not None
    assert release.get("version") == recipes.version()


def test_media_types_that_systems_lack_are_declared(recipes: ModuleType) -> None:
    declared = ElementTree.parse(ROOT / "packaging" / "linux" / "attendant-mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    for each in declared.findall("m:mime-type", space):
        for glob in each.findall("m:glob", space):
            assert each.get("type") in recipes.media_types.OF_SUFFIX[glob.attrib["pattern"].removeprefix("*")]


def test_the_icon_is_drawn_for_every_desktop(recipes: ModuleType, tmp_path: Path, qapp: object) -> None:
    recipes.icons.theme(tmp_path)
    for side in recipes.icons.SIZES:
        with Image.open(tmp_path / "hicolor" / f"{side}x{side}" / "apps" / "attendant.png") as image:
            assert image.size == (side, side)
            assert image.getpixel((side // 2, side // 8))[3] == 255
            assert image.getpixel((0, 0))[3] == 0
    with Image.open(recipes.icons.for_windows(tmp_path / "attendant.ico")) as icon:
        assert {(16, 16), (48, 48), (256, 256)} <= icon.info["sizes"]
    with Image.open(recipes.icons.for_mac(tmp_path / "attendant.icns")) as icon:
        assert icon.size == (1024, 1024)


def test_the_recipe_of_pyinstaller_is_python() -> None:
    tree = ast.parse((ROOT / "packaging" / "attendant.spec").read_text("utf-8"))
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"} <= called


@pytest.mark.skipif(sys.platform != "linux", reason="a script of Linux")
def test_the_portable_folder_is_added_to_the_menu_and_taken_out_again(
    recipes: ModuleType, tmp_path: Path, qapp: object
) -> None:
    """Also from a folder whose name would break a shell or an Exec line."""
    place = tmp_path / 'a `place` with $signs & "quotes", 100 %'
    recipes.share(place / "share", "attendant")
    shutil.copy2(ROOT / "packaging" / "linux" / "install.sh", place)
    home = tmp_path / "home"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    subprocess.run(["sh", place / "install.sh"], env=environment, check=True, timeout=60)
    entry = home / ".local/share/applications/attendant.desktop"
    (line,) = [each for each in entry.read_text("utf-8").splitlines() if each.startswith("Exec=")]
    assert line.startswith('Exec="')
    assert line.endswith('/attendant" window %F')
    assert "100 %%" in line
    assert r"\\`place\\`" in line
    assert r'\\"quotes\\"' in line
    if shutil.which("desktop-file-validate"):
        run = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True)
        assert run.returncode == 0, run.stdout
    subprocess.run(["sh", place / "install.sh", "--remove"], env=environment, check=True, timeout=60)
    assert not entry.exists()
    assert not (home / ".local/bin/attendant").is_symlink()
