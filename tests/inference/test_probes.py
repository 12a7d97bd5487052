"""A probe picks the fastest setup with the same answers, from timings of any machine, and it is kept and used."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from PIL import Image

from desktop_app import paths
from desktop_app.catalogue.checkpoint_store import write_whole
from desktop_app.inference import others, precision, probes, probing, threads
from desktop_app.inference.others import DISTURBED, Others
from desktop_app.inference.probing import Probing
from desktop_app.inference.residency import Residency
from desktop_app.inference.setups import Setup, Trial, Verdict, best, verdict
from desktop_app.problems import BadQuestion
from desktop_app.questions import (
    AttentionMemory,
    AutomaticSpeechRecognition,
    ImageClassification,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from desktop_app.tasks.probe.asked import Probe

USUAL = Setup("float32", 2, 8)


@pytest.mark.parametrize(
    ("trials", "chosen"),
    [
        # a processor with AVX512-BF16 and no AMX: wav2vec2-base takes 1.8 times
        ([Trial(Setup("bfloat16", 2, 8), 1.8, 64, 64), Trial(Setup("int8", 2, 8), 1.5, 64, 64)], "bfloat16"),
        # one with AMX
        ([Trial(Setup("bfloat16", 2, 8), 3.3, 64, 64), Trial(Setup("int8", 2, 8), 2.5, 64, 64)], "bfloat16"),
        # the fastest gives another answer: 63 of 64 is less than 99.9 %
        ([Trial(Setup("bfloat16", 2, 8), 1.8, 63, 64), Trial(Setup("int8", 2, 8), 1.5, 64, 64)], "int8"),
        ([Trial(Setup("bfloat16", 2, 8), 1.8, 1999, 2000)], "bfloat16"),
        # AVX2 alone, where bfloat16 is made of float32
        ([Trial(Setup("bfloat16", 2, 8), 0.2, 64, 64), Trial(Setup("int8", 2, 8), 0.9, 64, 64)], "float32"),
        # too little for other scores
        ([Trial(Setup("int8", 2, 8), 1.05, 64, 64)], "float32"),
        ([], "float32"),
    ],
)
def test_the_fastest_that_agrees_is_chosen(trials: list[Trial], chosen: str) -> None:
    found = verdict(USUAL, trials, "pictures", "Processor", 64)
    assert found.setup.precision == chosen
    assert (found.ratio == 1.0) == (chosen == "float32")


def test_threads_and_batch_need_less_of_a_gain_than_another_precision() -> None:
    assert best(USUAL, [Trial(Setup("float32", 1, 8), 1.05, 64, 64)]) is not None
    assert best(USUAL, [Trial(Setup("float32", 1, 8), 1.02, 64, 64)]) is None
    assert best(USUAL, [Trial(Setup("float32", 1, 8), 0.7, 64, 64)]) is None


def test_it_says_so_in_words() -> None:
    found = verdict(USUAL, [Trial(Setup("bfloat16", 2, 8), 1.9, 64, 64)], "pictures", "Processor", 64)
    assert found.words == (
        "This machine: bfloat16, 2 threads, 8 pictures at once: 1.9 times float32, same answers on 64 of 64 pictures"
    )
    usual = verdict(USUAL, [], "pictures", "Processor", 64)
    assert usual.words.endswith("float32, 2 threads, 8 pictures at once: nothing that was tried is faster with the "
                                "same answers")  # fmt: skip


# What a pass takes on made-up machines: seconds of a pass, and of an item in each precision with two threads.


@dataclass
class Machine:
    """A clock that a sample moves on by what its passes would take."""

    item: dict[str, float]
    a_pass: float = 0.0
    one_thread: float = 1.9
    wrong: frozenset[str] = frozenset()
    seldom: frozenset[str] = frozenset()
    """Precisions that answer one item otherwise, which few passes do not meet."""
    room: int = 1000
    now: float = 0.0
    loads: list[str] = field(default_factory=list)
    count: int = 64
    unit: str = "pictures"
    most: int = 128

    def load(self, name: str) -> SimpleNamespace:
        self.loads.append(name)
        return SimpleNamespace(device="cpu", precision=name)

    def answers(self, loaded: SimpleNamespace, places: list[int]) -> list[int]:
        if len(places) > self.room:
            raise RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory")
        slow = self.one_thread if torch.get_num_threads() == 1 else 1.0
        self.now += self.a_pass + self.item[loaded.precision] * slow * len(places)
        odd = dict.fromkeys(self.wrong, -1) | dict.fromkeys(self.seldom, 60)
        return [-1 if odd.get(loaded.precision) in (-1, place) else place for place in places]


def chosen(machine: Machine, monkeypatch: pytest.MonkeyPatch, there: tuple[str, ...]) -> Verdict:
    monkeypatch.setattr(precision, "candidates", lambda device: there)
    monkeypatch.setattr(probing, "_threads", lambda: 2)
    steps = Probing(lambda loaded: machine, machine.load, "Processor", clock=lambda: machine.now).run()  # type: ignore[arg-type,return-value]
    with threads.limited(2):
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value


def test_a_machine_with_bfloat16(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine({"float32": 0.13, "bfloat16": 0.07, "int8": 0.09})
    found = chosen(machine, monkeypatch, ("bfloat16", "int8"))
    assert found.setup == Setup("bfloat16", 2, 8)
    assert found.ratio == pytest.approx(0.13 / 0.07)
    assert (found.same, found.count) == (61, 61)


def test_a_machine_on_which_float32_is_fastest(monkeypatch: pytest.MonkeyPatch) -> None:
    found = chosen(Machine({"float32": 0.13, "int8": 0.14}), monkeypatch, ("int8",))
    assert (found.setup, found.ratio) == (Setup("float32", 2, 8), 1.0)


def test_one_thread_where_two_are_in_each_others_way(monkeypatch: pytest.MonkeyPatch) -> None:
    found = chosen(Machine({"float32": 0.02}, one_thread=0.8), monkeypatch, ())
    assert (found.setup.threads, found.setup.precision) == (1, "float32")
    assert found.ratio == pytest.approx(1.25)


def test_a_larger_batch_where_a_pass_costs_much_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    found = chosen(Machine({"float32": 0.001}, a_pass=0.1), monkeypatch, ())
    assert found.setup == Setup("float32", 2, 64)
    # and where that does not fit, the largest that does
    found = chosen(Machine({"float32": 0.001}, a_pass=0.1, room=40), monkeypatch, ())
    assert found.setup == Setup("float32", 2, 32)


def test_a_precision_that_answers_otherwise_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine({"float32": 0.1, "bfloat16": 0.02, "int8": 0.05}, wrong=frozenset({"bfloat16"}))
    assert chosen(machine, monkeypatch, ("bfloat16", "int8")).setup.precision == "int8"


def test_where_the_fastest_fails_late_the_next_best_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine({"float32": 0.1, "bfloat16": 0.02, "int8": 0.05}, seldom=frozenset({"bfloat16"}))
    found = chosen(machine, monkeypatch, ("bfloat16", "int8"))
    assert found.setup == Setup("int8", 2, 8)
    assert found.ratio == pytest.approx(2.0)
    bfloat16, int8 = found.tried[-2:]
    assert (bfloat16.setup.precision, bfloat16.same, bfloat16.count) == ("bfloat16", 63, 64)
    assert (int8.setup.precision, int8.same, int8.count) == ("int8", 64, 64)
    machine = Machine(machine.item, one_thread=0.5, seldom=frozenset({"bfloat16", "int8"}))
    found = chosen(machine, monkeypatch, ("bfloat16", "int8"))
    assert (found.setup.precision, found.setup.threads) == ("float32", 1)
    assert (found.same, found.count) == (64, 64)


def test_bfloat16_is_tried_with_avx512_alone_and_not_without_instructions(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"_is_amx_tile_supported": False, "_is_avx512_bf16_supported": True}
    for name in said:
        monkeypatch.setattr(torch.cpu, name, lambda name=name: said[name], raising=False)
    monkeypatch.setattr(precision.platform, "machine", lambda: "x86_64")
    assert "bfloat16" in precision.candidates("cpu")
    said["_is_avx512_bf16_supported"] = False
    assert "bfloat16" not in precision.candidates("cpu")
    assert precision.choose("cpu", "auto") == "float32"
    assert precision.choose("cpu", "half") == "bfloat16"


def test_a_person_may_insist_on_int8(vit_folder: Path) -> None:
    residency = Residency()
    question = ImageClassification(images=(), checkpoint=str(vit_folder), device="cpu", precision="int8")
    with residency.borrow(question, measured=True) as loaded:
        assert (loaded.precision, loaded.packed > 0) == ("int8", True)
    with residency.borrow(question) as loaded:
        assert (loaded.precision, loaded.packed) == ("float32", 0), "gradients need it"
    assert precision.choose("cuda:0", "int8") == precision.choose("cuda:0", "auto") in ("bfloat16", "float16")
    memory = AttentionMemory(mechanisms=("sdpa",), lengths=(64,), device="cpu", precision="int8")
    with pytest.raises(BadQuestion, match="no weights to be int8"):
        list(ask(memory, residency))


def test_a_verdict_is_kept_for_machine_torch_and_checkpoint(vit_folder: Path, tmp_path: Path, home: Path) -> None:
    found = verdict(USUAL, [Trial(Setup("int8", 1, 16), 1.6, 64, 64)], "pictures", "Processor", 64)
    probes.keep(vit_folder, "cpu", found)
    assert probes.verdict(vit_folder, "cpu") == found
    assert probes.verdict(vit_folder, "cuda:0") is None
    other = tmp_path / "other"
    other.mkdir()
    for each in vit_folder.iterdir():
        (other / each.name).write_bytes(each.read_bytes())
    assert probes.verdict(other, "cpu") == found, "the same bytes elsewhere are the same checkpoint"
    weights = other / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-4] + b"\0\0\0\1")
    assert probes.verdict(other, "cpu") is None
    probes.keep_fitting(vit_folder, "cpu", 3)
    assert probes.fitting(vit_folder, "cpu") == 3
    assert probes.verdict(vit_folder, "cpu") == found
    for broken in ("", "[]", '{"verdicts": 3}', json.dumps({"verdicts": {probes._key(vit_folder, "cpu"): {"x": 1}}})):
        (home / "probes.json").write_text(broken)
        assert probes.verdict(vit_folder, "cpu") is None
        assert probes.fitting(vit_folder, "cpu") == 0


def picture(folder: Path) -> Path:
    path = folder / "a.png"
    Image.radial_gradient("L").convert("RGB").save(path)
    return path


def test_answers_run_as_was_found_and_say_so(vit_folder: Path, tmp_path: Path) -> None:
    question = ImageClassification(images=(picture(tmp_path),), checkpoint=str(vit_folder), device="cpu")
    (plain,) = ask(question, Residency())
    probes.keep(vit_folder, "cpu", Verdict(Setup("int8", 1, 16), 1.6, 64, 64, "pictures", "Processor"))
    home = Residency()
    (quick,) = ask(question, home)
    assert (plain.precision, quick.precision) == ("float32", "int8")
    assert quick.to_dict()["precision"] == "int8"
    assert quick.best.label == plain.best.label
    assert quick.best.score == pytest.approx(plain.best.score, abs=0.1)
    with home.borrow(question, measured=True) as loaded:
        assert loaded.batch_size == 16
        assert loaded.packed > 0
        assert loaded.bytes < 4 * loaded.parameter_count
    # a person who insists is obeyed, and what needs gradients gets the weights as they are
    exact = ImageClassification(images=question.images, checkpoint=str(vit_folder), device="cpu", precision="float32")
    (insisted,) = ask(exact, home)
    assert insisted.precision == "float32"
    assert insisted.labels == plain.labels
    with home.borrow(question) as loaded:
        assert loaded.precision == "float32"
        assert loaded.packed == 0


def test_int8_is_close_to_float32_and_keeps_the_number_of_weights(vit_folder: Path) -> None:
    from transformers import ViTForImageClassification

    model = ViTForImageClassification.from_pretrained(vit_folder).eval()
    pixels = torch.randn(4, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        exact = model(pixels).logits
        near = precision.quantised(model)(pixels).logits
    assert (exact - near).norm() / exact.norm() < 0.05
    assert not torch.equal(exact, near)


def test_a_model_runs_with_its_own_number_of_threads() -> None:
    seen: list[int] = []

    class Tower(torch.nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            seen.append(torch.get_num_threads())
            return x

    model = torch.nn.Sequential(Tower(), Tower())
    with threads.limited(3):
        threads.run_with(model, 2)
        model(torch.zeros(1))
        model[0](torch.zeros(1))
        assert torch.get_num_threads() == 3
    assert seen == [2, 2, 2]


def test_the_number_of_threads_comes_back_after_an_error() -> None:
    model = torch.nn.Linear(2, 2)
    with threads.limited(3):
        threads.run_with(model, 1)
        with pytest.raises(RuntimeError):
            model(torch.zeros(5))
        assert torch.get_num_threads() == 3
        model(torch.zeros(2))
        assert torch.get_num_threads() == 3


@pytest.mark.long
@pytest.mark.parametrize(
    ("task", "fixture", "unit"),
    [
        (ImageClassification.task, "vit_folder", "pictures"),
        (ZeroShotImageClassification.task, "clip_folder", "pictures"),
        (AutomaticSpeechRecognition.task, "wav2vec2-speech", "recordings"),
        (TableQuestionAnswering.task, "tapas-tables", "questions"),
    ],
)
def test_a_real_checkpoint_is_probed_once(
    task: str, fixture: str, unit: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What was measured while others ran, as tests in other processes do, is measured anew once they rest.
    monkeypatch.setattr(Others, "share", lambda self: 0.0)
    made = fixture.endswith("_folder")
    folder = request.getfixturevalue(fixture) if made else paths.shipped("models", "builtin", fixture)
    question = Probe(of=task, checkpoint=str(folder), device="cpu")
    *_, found = ask(question, Residency())
    assert found.count >= 32
    assert found.same >= 0.999 * found.count
    assert found.ratio >= 1.0
    assert unit in found.said or found.batch == 1
    (again,) = ask(question, Residency())
    assert (found.before, again.before) == (False, True)
    alike = {"seconds": 0, "measured_before": True}
    assert again.to_dict() | alike == found.to_dict() | alike
    assert found.tried
    assert all("times as fast, same answers on" in each for each in found.tried)


def test_what_others_take_is_told_from_what_is_taken_here() -> None:
    """Two processes that never rest beside one that sleeps, and the same work done here."""
    import subprocess
    import sys
    import time

    looking = Others()
    spinning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(others.os.cpu_count() or 1)]
    try:
        time.sleep(1.5)
        busy = looking.share()
    finally:
        for each in spinning:
            each.kill()
            each.wait()
    assert busy > 0.5
    looking, began = Others(), time.process_time()
    while time.process_time() - began < 0.5:
        pass
    assert looking._own < others._own_time() - 0.4, "its own work is known, and taken off"


def test_shares_of_made_up_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    told = iter([(100.0, 200.0), (105.0, 210.0), (100.0, 200.0), (101.0, 210.0), (0.0, 0.0), (0.0, 0.0)])
    own = iter([50.0, 51.0, 50.0, 52.0, 0.0])
    monkeypatch.setattr(others, "_times", lambda: next(told))
    monkeypatch.setattr(others, "_own_time", lambda: next(own))
    monkeypatch.setattr(others, "_load", lambda: 0.7)
    assert Others().share() == pytest.approx(0.4)
    assert Others().share() == 0.0
    assert Others().share() == 0.7, "where the system does not tell"


def test_a_probe_made_while_others_ran_is_made_anew_once_it_is_quiet(
    vit_folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.tasks.probe import run

    disturbed = Verdict(Setup("float32", 1, 8), 1.2, 64, 64, "pictures", "Processor", others=0.6)
    assert disturbed.is_disturbed
    assert "other programs ran meanwhile" in disturbed.words
    assert Verdict.of(json.loads(json.dumps(disturbed.to_dict()))) == disturbed
    old = disturbed.to_dict()
    del old["others"]
    assert not Verdict.of(old).is_disturbed
    probes.keep(vit_folder, "cpu", disturbed)
    question = Probe(of="image-classification", checkpoint=str(vit_folder), device="cpu")
    quiet, share = False, 0.0
    monkeypatch.setattr(run, "is_quiet", lambda: quiet)
    monkeypatch.setattr(Others, "share", lambda self: share)
    (kept,) = ask(question, Residency())
    assert kept.disturbed
    assert kept.before
    quiet, share = True, 0.9
    *_, worse = ask(question, Residency())
    assert worse.disturbed
    found = probes.verdict(vit_folder, "cpu")
    assert found is not None
    assert found.others == 0.6, "the less disturbed of two"
    share = DISTURBED / 2
    *_, anew = ask(question, Residency())
    assert not anew.disturbed
    assert not anew.before
    (again,) = ask(question, Residency())
    assert again.before


def test_what_cannot_be_kept_leaves_nothing_behind(home: Path, tmp_path: Path) -> None:
    (home / "probes.json").mkdir(parents=True)
    probes.keep_fitting(tmp_path, "cpu", 8)
    assert [each.name for each in home.iterdir()] == ["probes.json"]
    with pytest.raises(OSError, match="probes"):
        write_whole(home / "probes.json", {"a": 1})
    assert [each.name for each in home.iterdir()] == ["probes.json"]
