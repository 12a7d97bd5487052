"""attendant models: exit codes, what is printed where, and the whole life of a checkpoint."""

import json
import shutil
from pathlib import Path

import pytest

from desktop_app.catalogue import Catalogue
from desktop_app.cli import main


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
        (["get", "vit-pictures"], "not published"),
        (["import", "/no/such/folder"], "no such folder"),
        (["verify", "no-such-thing"], "no checkpoint of this name"),
        (["verify", "vit-base-patch16-224"], "not on this machine"),
        (["remove", "vit-pictures"], "came with the application"),
        (["remove", "vit-base-patch16-224"], "no files of it"),
        (["default", "image-classification", "tapas-tables"], "not for image-classification"),
        (["default", "juggling", "vit-pictures"], "no such task"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_is_exit_code_1_with_the_reason(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture
) -> None:
    assert main(["models", *arguments]) == 1
    printed = capsys.readouterr()
    assert words in printed.err
    assert printed.out == ""


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
