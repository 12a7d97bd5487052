"""attendant models: exit codes, what is printed where, and the whole life of a checkpoint."""

import json
import shutil
import signal
from pathlib import Path

import pytest

from desktop_app.catalogue import Catalogue
from desktop_app.cli import main, models

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def folder(vit_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(vit_folder, tmp_path / "my-vit"))


def test_the_life_of_an_imported_checkpoint(folder: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["models", "import", str(folder)]) == 0
    assert "my-vit is here" in capsys.readouterr().err
    assert main(["models", "default", "image-classification", "my-vit"]) == 0
    assert capsys.readouterr().out == "my-vit\n"
    assert main(["models", "verify", "my-vit"]) == 0
    assert "every file is as it should be" in capsys.readouterr().err
    assert main(["models", "list", "--json"]) == 0
    listed = {entry["name"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert listed["my-vit"]["imported"]
    assert listed["my-vit"]["disk"] > 10_000
    assert main(["models", "remove", "my-vit"]) == 0
    assert "is removed" in capsys.readouterr().err
    assert main(["models", "default", "image-classification"]) == 0
    assert capsys.readouterr().out == "vit-pictures\n"


def test_an_imported_siglip_is_listed_and_answers_by_its_name(
    siglip_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    from PIL import Image

    folder = Path(shutil.copytree(siglip_folder, tmp_path / "my-siglip"))
    (folder / "program.py").write_text("raise SystemExit")
    Image.new("RGB", (50, 40), "red").save(tmp_path / "red.png")
    assert main(["models", "import", str(folder)]) == 0
    assert "my-siglip is here" in capsys.readouterr().err
    shutil.rmtree(folder)
    assert main(["models", "list"]) == 0
    (line,) = [each for each in capsys.readouterr().out.splitlines() if each.startswith("my-siglip ")]
    assert "zero-shot-image-classification" in line
    ask = ["match", str(tmp_path / "red.png"), "--labels", "a cat,a red house", "--model", "my-siglip"]
    assert main([*ask, "--json"]) == 0
    printed = capsys.readouterr()
    (answer,) = json.loads(printed.out)
    assert {each["label"] for each in answer["labels"]} == {"a cat", "a red house"}
    assert "judged by itself" not in printed.err
    assert main([*ask, "--quiet"]) == 0
    printed = capsys.readouterr()
    assert printed.err.count("judged by itself") == 1
    assert [f"{each['score']:.2%}" in printed.out for each in answer["labels"]] == [True, True]


def test_damage_is_exit_code_1_and_named(folder: Path, capsys: pytest.CaptureFixture) -> None:
    main(["models", "import", str(folder), "--quiet"])
    entry = Catalogue().named("my-vit")
    (entry.folder / "config.json").write_text("{}")
    assert main(["models", "verify"]) == 1
    said = capsys.readouterr().err
    assert "my-vit: config.json: it has 2 bytes instead of" in said
    assert "vit-pictures: every file is as it should be" in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["get", "no-such-thing"], "no checkpoint of this name"),
        (["get", "no-such-thing"], "as the hub names it, OWNER/NAME"),
        (["get", "vit-pictures"], "not published"),
        (["get", str(ROOT)], "this is a folder. Take it in with: attendant models import"),
        (["import", str(ROOT / "README.md")], "this is a file. Name the folder it lies in"),
        (["import", str(ROOT)], "config.json is missing. Name the folder that has it"),
        (["import", "/no/such/folder"], "no such folder"),
        (["verify", "no-such-thing"], "no checkpoint of this name"),
        (["verify", "vit-base-patch16-224"], "not on this machine"),
        (["remove", "vit-pictures"], "came with the application"),
        (["remove", "vit-base-patch16-224"], "no files of it"),
        (["default", "image-classification", "tapas-tables"], "not for image-classification"),
        (["default", "juggling", "vit-pictures"], "no such task"),
        (["default", "juggling"], "no such task"),
    ],
    ids=lambda each: " ".join(each).replace(str(ROOT), "ROOT") if isinstance(each, list) else each[:12],
)
def test_what_cannot_be_done_is_exit_code_1_with_the_reason(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture
) -> None:
    assert main(["models", *arguments]) == 1
    printed = capsys.readouterr()
    assert words in printed.err
    assert printed.out == ""


def test_an_imported_one_is_not_fetched(folder: Path, capsys: pytest.CaptureFixture) -> None:
    main(["models", "import", str(folder), "--quiet"])
    assert main(["models", "get", "my-vit"]) == 1
    assert "It is here already; there is nothing to download." in capsys.readouterr().err


def test_ctrl_c_stops_an_import_and_leaves_nothing(
    folder: Path, home: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models._Line, "__call__", lambda line, progress: signal.raise_signal(signal.SIGINT))
    before = signal.getsignal(signal.SIGINT)  # ignored, where tests run behind a shell
    assert main(["models", "import", str(folder)]) == 130
    assert "stopped; nothing was imported" in capsys.readouterr().err
    assert [path.name for path in (home / "models").rglob("*") if path.is_file() and path.suffix != ".lock"] == []
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize("action", [["default", "image-classification", "vit-pictures"], ["import"]], ids=" ".join)
def test_a_home_that_cannot_be_written_is_named(
    action: list[str], folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    monkeypatch.setenv("ATTENDANT_HOME", str(tmp_path / "taken"))
    assert main(["models", "list"]) == 0
    assert "vit-pictures" in capsys.readouterr().out
    assert main(["models", *action, *([str(folder)] if action == ["import"] else [])]) == 1
    said = capsys.readouterr().err
    assert f"{tmp_path / 'taken'}" in said
    assert "set ATTENDANT_HOME to a folder of yours" in said


@pytest.mark.parametrize("arguments", [[], ["get"], ["import"], ["remove"], ["default"], ["fetch", "x"]], ids=" ".join)
def test_bad_usage_is_exit_code_2(arguments: list[str], capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["models", *arguments])
    assert stopped.value.code == 2


def test_the_list_as_csv_has_a_row_for_each(capsys: pytest.CaptureFixture) -> None:
    import csv
    import io

    assert main(["models", "list", "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {"licence", "terms", "memory", "accuracy", "source", "parameters"} <= set(rows[0])
    assert len(rows) == len(Catalogue().entries())
