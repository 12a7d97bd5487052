"""Scaling laws: constants are found again, what cannot be told is said, and bad cells are named."""

import json
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import check_grad, minimize

from desktop_app import tasks
from desktop_app.cli import main
from desktop_app.file_kinds import Kind
from desktop_app.inference.residency import Residency
from desktop_app.media.kinds import kinds_of
from desktop_app.problems import Unreadable
from desktop_app.tasks.scaling_laws import LOSSES, fitting, published
from desktop_app.tasks.scaling_laws.budgets import budget
from desktop_app.tasks.scaling_laws.charts import DOTS, view_of
from desktop_app.tasks.scaling_laws.drawing import draw
from desktop_app.tasks.scaling_laws.reading import read
from desktop_app.tasks.scaling_laws.slices import slices_of
from desktop_app.tasks.scaling_laws.values import JointLaw, Run, ScalingFit, ScalingLaws, Spending
from desktop_app.tasks.scaling_laws.views import OVERLAYS, TITLES
from desktop_app.workspace.history import History

BESIROGLU = published.JOINT["Besiroglu et al. 2024"]


def grid_of_runs(count: int, noise: float = 0.0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """ln N, ln D and ln L of runs that follow Besiroglu's constants, over the range of Hoffmann's runs."""
    chance = np.random.default_rng(3)
    n = chance.uniform(np.log(44e6), np.log(16e9), count)
    d = chance.uniform(np.log(1e9), np.log(5e11), count)
    return n, d, np.log(BESIROGLU.loss(np.exp(n), np.exp(d))) + noise * chance.normal(size=count)


def written(folder: Path, text: str, name: str = "runs.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def table_of(folder: Path, count: int = 40, noise: float = 0.003) -> Path:
    n, d, target = grid_of_runs(count, noise)
    rows = [f"{np.exp(a)},{np.exp(b)},{np.exp(c)}" for a, b, c in zip(n, d, target, strict=True)]
    return written(folder, "\n".join(["parameters,tokens,loss", *rows]))


def said(capsys: pytest.CaptureFixture, *words: str) -> dict:
    assert main(["scaling", *words, "--json", "--quiet"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    return found


def test_besiroglus_constants_are_found_again() -> None:
    law, _ = fitting.fit(*grid_of_runs(240))
    for name in ("E", "A", "B", "alpha", "beta"):
        assert getattr(law, name) == pytest.approx(getattr(BESIROGLU, name), rel=1e-6)


def test_the_usual_tolerances_stay_where_they_start() -> None:
    # What the published constants suffered from: the mean of Huber's losses is so small that a search with SciPy's
    # own tolerances takes the first steps for the last.
    n, d, target = grid_of_runs(240)

    def mean_huber(at: np.ndarray) -> float:
        terms = np.stack([at[0] - at[3] * n, at[1] - at[4] * d, np.full_like(n, at[2])])
        left = np.logaddexp.reduce(terms) - target
        huber = np.where(np.abs(left) <= 1e-3, left**2 / 2, 1e-3 * (np.abs(left) - 5e-4))
        return float(huber.mean())

    start = np.array([np.log(400), np.log(400), np.log(1.7), 0.34, 0.28])
    stayed = minimize(mean_huber, start, method="L-BFGS-B")
    assert stayed.success
    assert np.exp(stayed.x[1]) == pytest.approx(400, rel=0.05)
    assert abs(np.exp(stayed.x[1]) - BESIROGLU.B) > 1000
    law, _ = fitting.fit(n, d, target)
    assert pytest.approx(BESIROGLU.B, rel=1e-6) == law.B


def test_the_gradient_is_that_of_finite_differences() -> None:
    objective = fitting.Objective(*grid_of_runs(50, 0.01))
    chance = np.random.default_rng(0)
    for _ in range(5):
        at = objective.point(BESIROGLU) + 0.05 * chance.normal(size=5)
        slope = objective(at)[1]
        off = check_grad(lambda x: objective(x)[0], lambda x: objective(x)[1], at, epsilon=1e-8)
        assert off < 1e-4 * np.linalg.norm(slope)


def test_how_many_starts_are_followed_does_not_matter() -> None:
    runs = grid_of_runs(60, 0.005)
    few, many = fitting.fit(*runs, starts=6)[0], fitting.fit(*runs, starts=40)[0]
    assert pytest.approx(many.A, rel=1e-4) == few.A


def test_the_intervals_hold_what_the_runs_were_made_of(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    found = said(capsys, str(table_of(tmp_path)), "--bootstrap", "60", "--hours", "1000", "--price", "2")
    for name in ("E", "A", "B", "alpha", "beta"):
        each = found[name]
        assert each["low"] < each["value"] < each["high"]
        assert each["low"] * 0.9 < getattr(BESIROGLU, name) < each["high"] * 1.1
    assert found["identified"]
    spent = found["budget"]
    assert spent["money"] == 2000
    parameters, tokens = BESIROGLU.optimum(spent["compute"])
    assert spent["parameters"]["value"] == pytest.approx(parameters, rel=0.3)
    assert spent["tokens"]["value"] == pytest.approx(tokens, rel=0.3)
    assert spent["parameters"]["low"] < spent["parameters"]["high"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [("cerebras-gpt", "parameters and tokens rise together"), ("pythia", "the same number of tokens")],
)
def test_one_family_alone_does_not_determine_the_joint_law(
    name: str, reason: str, capsys: pytest.CaptureFixture
) -> None:
    found = said(capsys, name, "--bootstrap", "20")
    assert not found["identified"]
    assert reason in found["why_not"]
    assert all(found[each] is None for each in ("E", "A", "B", "alpha", "beta"))


def test_cerebras_published_exponent_is_found(capsys: pytest.CaptureFixture) -> None:
    # A pure power law of exponent 0.055 through their losses says 1.571 for 13B, whose own loss is 1.572.
    found = said(capsys, "cerebras-gpt", "--bootstrap", "20")
    law = next(each for each in found["laws"] if each["of"] == "compute")
    assert law["exponent"]["value"] == pytest.approx(0.055, abs=0.002)
    assert (law["scale"]["value"] / 2.3e22) ** law["exponent"]["value"] == pytest.approx(1.57, abs=0.02)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("parameters,tokens,loss\n70M,1B,2.5\n160M,2B,-1.2\n", r"row 3, column “loss”.*-1\.2"),
        ("N,D,loss\n70M,300B,2.5\n160M,300B,diverged\n", "row 3, column “loss”: “diverged” is not a number"),
        ("parameters,loss\nmany,2.5\n160M,2.2\n", "row 2, column “parameters”: “many” is not a number"),
        ("parameters,loss\n0,2.5\n160M,2.2\n", "row 2, column “parameters”.*more than 0"),
        ("parameters (furlongs),loss\n1,2.5\n160M,2.2\n", "unit of the column “parameters .furlongs.” is not known"),
        ("parameters,tokens\n70M,1B\n160M,2B\n", "no column of it is called loss"),
        ("city,loss\nOslo,2.5\nRome,2.2\n", "no column of it is called parameters"),
    ],
)
def test_what_cannot_be_read_is_named(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as refused:
        read(written(tmp_path, text))
    import re

    assert re.search(message, str(refused.value))
    assert refused.value.advice


def test_three_rows_are_too_few(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    path = written(tmp_path, "parameters,loss\n70M,2.5\n160M,2.2\n410M,2.0\n")
    assert main(["scaling", str(path), "--quiet"]) == 1
    assert "3 runs with a loss" in capsys.readouterr().err


def test_units_are_read(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "model,params (M),tokens,compute (PF-days),loss (bits)\n"
        "a,70,300B,,3\nb,160,2.6e10,1.5,2.9\nc,1000,1.3 billion,2,2.8\nd,70,4e9,2,\n",
    )
    first, second, third = read(path).runs
    assert (first.parameters, first.tokens) == (7e7, 3e11)
    assert first.compute == pytest.approx(6 * 7e7 * 3e11)
    assert first.derived == "compute"
    assert first.loss == pytest.approx(3 * np.log(2))
    assert second.compute == pytest.approx(1.5 * 8.64e19)
    assert (third.tokens, third.name) == (1.3e9, "c")


def test_a_table_suits_only_where_its_headings_say_so(tmp_path: Path) -> None:
    assert kinds_of(table_of(tmp_path)) == (Kind.TABLE, LOSSES)
    assert kinds_of(written(tmp_path, "city,loss,n\nOslo,3,4\n", "other.csv")) == (Kind.TABLE,)
    assert kinds_of(written(tmp_path, "params;tokens;val loss\n1;2;3\n", "european.csv")) == (Kind.TABLE, LOSSES)


@pytest.mark.parametrize(
    ("heading", "first"),
    [
        # As papers, loggers, spreadsheets and other languages call them; the run is 100M parameters, 2B tokens.
        ("N (params),D (tokens),C (FLOPs),Loss (nats)", "1e8,2e9,1.2e18,3.2"),
        ("Parameters (N),Training tokens (D),Compute (C),Loss (L)", "1e8,2e9,1.2e18,3.2"),
        ("N_params_B,D_tokens_B,total_flops,val_loss", "0.1,2,1.2e18,3.2"),
        ("parameter_count,throughput/total_tokens,throughput/total_gflops,eval/paloma/macro_loss", "1e8,2e9,1.2e9,3.2"),
        ("params [10^6],tokens (×10⁹),FLOPs (1e18),loss", "100,2,1.2,3.2"),
        ("million params,tokens in billions,compute (10**18 FLOPs),test loss", "100,2,1.2,3.2"),
        ("size,tokens,budget,loss", "100M,2B,1.2e18,3.2"),
        ("nParams,nTokens,compute (EFLOPs),valLoss", "1e8,2e9,1.2,3.2"),
        ("params,tokens,PetaFLOP/s-days,loss", "1e8,2e9,0.0138888889,3.2"),
        ("params,tokens,compute,loss", "1e8,2e9,0.0138888889,3.2"),
        ("Parameter (Mio.),Token (Mrd.),Rechenaufwand,Verlust", "100,2,1.2e18,3.2"),
        ("Parámetros (millones),Tokens (billones),Cómputo,Pérdida de validación", "100,0.002,1.2e18,3.2"),
        ("Paramètres,Jetons,Calcul,Perte", "1e8,2e9,1.2e18,3.2"),
        ("params,tokens,flops,perplexity", "1e8,2e9,1.2e18,24.532530197109352"),
    ],
)
def test_columns_are_known_by_many_names(heading: str, first: str, tmp_path: Path) -> None:
    path = written(tmp_path, f"{heading}\n{first}\n")
    (run,) = read(path).runs
    assert (run.parameters, run.tokens, run.compute, run.loss) == pytest.approx((1e8, 2e9, 1.2e18, 3.2))
    assert run.derived == ""
    assert LOSSES in kinds_of(path)


def test_what_may_be_something_else_is_no_column(tmp_path: Path) -> None:
    for heading in ("size,budget,loss", "n,d,k", "weight loss,city", "tflops,loss", "model size (GB),loss"):
        assert LOSSES not in kinds_of(written(tmp_path, f"{heading}\n1,2,3\n"))
    told = read(written(tmp_path, "params,model size (GB),training cost (USD),tokens,loss\n70M,1,3,1B,2.5\n"))
    assert [(run.parameters, run.tokens) for run in told.runs] == [(7e7, 1e9)]


def test_which_of_several_losses_was_read_is_said(tmp_path: Path) -> None:
    found = read(written(tmp_path, "params,train_loss,val_loss,grad loss\n70M,2.4,2.5,9\n"))
    assert [run.loss for run in found.runs] == [2.5]
    assert found.notes == ("“val_loss” was read as loss; “train_loss” was passed over.",)
    with pytest.raises(Unreadable, match="several columns of it may be the loss that is meant: “paloma loss”, “pile"):
        read(written(tmp_path, "params,paloma loss,pile loss\n70M,2.4,2.5\n"))


def test_commas_in_cells_with_units_stand_before_decimals(tmp_path: Path) -> None:
    found = read(written(tmp_path, "params;tokens;loss\n1,3B;26,3 Mrd;2,0\n0,59B;1.180 Mio;2,18\n"))
    assert [(run.parameters, run.tokens) for run in found.runs] == [(1.3e9, 2.63e10), (5.9e8, 1.18e9)]
    (english,) = read(written(tmp_path, 'params,tokens,loss\n"1,300M",26.3B,2.0\n')).runs
    assert (english.parameters, english.tokens) == (1.3e9, 2.63e10)


def test_rows_that_are_no_runs_are_left_out_and_named(tmp_path: Path) -> None:
    found = read(
        written(tmp_path, "step,tokens,loss\n0,0,11\n1,1e8,6\n2,2e8,5\n2,2e8,5\n3,3e8,nan\n4,4e8,4\n", "curve.csv")
    )
    assert [run.row for run in found.runs] == [3, 4, 7]
    assert found.notes == (
        "Left out, as it is a total or lacks a loss or what it is a loss of: row 6.",
        "Left out, as nothing was trained yet: row 2.",
        "Left out, as it says what another row says: row 5.",
    )


def test_units_that_are_likely_to_be_missing_are_told(tmp_path: Path) -> None:
    found = read(written(tmp_path, "params,tokens,compute,loss\n70,1,0.4e18,2.5\n160,2,2e18,2.2\n"))
    assert "The most parameters of a run are 160: if millions or billions are meant, the heading should say so." in (
        found.notes
    )
    assert any(note.startswith("Compute is more than three times off 6 N D in rows 2, 3") for note in found.notes)


def test_published_optima_are_those_of_the_papers() -> None:
    # Besiroglu et al.: about 20 tokens a parameter at Chinchilla's compute; Hoffmann's rounded constants: 93.
    for name, ratio in (("Besiroglu et al. 2024", 18), ("Hoffmann et al. 2022", 93)):
        parameters, tokens = published.JOINT[name].optimum(5.76e23)
        assert tokens / parameters == pytest.approx(ratio, rel=0.05)
        assert 6 * parameters * tokens == pytest.approx(5.76e23)


def test_the_optimum_is_the_least_of_its_slice() -> None:
    parameters, tokens = BESIROGLU.optimum(1e22)
    best = BESIROGLU.loss(parameters, tokens)
    for factor in (0.9, 1.1):
        assert BESIROGLU.loss(parameters * factor, tokens / factor) > best


def test_every_plot_is_drawn(tmp_path: Path) -> None:
    runs = read(table_of(tmp_path, 12))
    fit = ScalingFit(source=runs.path, runs=runs.runs, joint=JointLaw(1.8, 400, 2000, 0.34, 0.36))
    for name in TITLES:
        for each in (fit, None) if name != "residuals" else (fit,):
            text = draw(view_of(name, each, OVERLAYS))
            assert text.startswith("<svg")
            assert "nan" not in text
            assert "inf" not in text.replace("info", "")


@pytest.mark.parametrize(("names", "shown"), [("abcdefgh", True), ("aaaaaaaa", False)])
def test_runs_that_are_all_called_the_same_have_no_names_in_the_plot(names: str, shown: bool) -> None:
    runs = tuple(
        Run(float(BESIROGLU.loss(n, 1e10)), float(n), 1e10, 6e10 * float(n), name)
        for n, name in zip(np.geomspace(1e8, 2e9, 8), names, strict=True)
    )
    fit = ScalingFit(source=Path("runs.csv"), runs=runs, joint=BESIROGLU)
    for view in ("compute", "parameters", "residuals", "isoflops", "optimal"):
        dots = [each for each in view_of(view, fit).series if each.look == DOTS]
        assert dots
        assert all(bool(each.names) is shown for each in dots)


def test_the_plot_is_written(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    out = tmp_path / "plot.svg"
    assert main(["scaling", "pythia", "--bootstrap", "0", "--quiet", "--out", str(out)]) == 0
    text = out.read_text("utf-8")
    assert "Extrapolation" in text
    assert "Kaplan" in text
    assert main(["scaling", "pythia", "--quiet", "--out", str(tmp_path / "plot.png")]) == 2


def test_a_budget_without_a_law_of_its_own_says_whose_it_is() -> None:
    found = budget(Spending(hours=1000), None)
    assert found.law == "Besiroglu et al. 2024"
    assert found.parameters.low is None


def test_losses_have_a_point_before_decimals_in_countries_of_the_comma_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    for name in published.TABLES:
        assert all(1 < run.loss < 4 for run in read(Path(name)).runs)
    own = written(tmp_path, "parameters,tokens,loss\n70000000,1e9,2.608\n90000000,2e9,2.349\n")
    assert [run.loss for run in read(own).runs] == [2.608, 2.349]


def test_a_past_answer_comes_back_with_its_laws(tmp_path: Path) -> None:
    """What History shows and exports of it: everything but the samples of the bootstrap."""
    spending = Spending(hours=1000, gpu="H100", price=2.0)
    question = ScalingLaws(tables=(table_of(tmp_path),), rounds=40, spending=spending)
    *_, answer = tasks.ask(question, Residency())
    assert isinstance(answer, ScalingFit)
    assert answer.joint is not None
    assert answer.singles
    assert answer.budget is not None
    history = History(tmp_path / "history.sqlite")
    history.add(question, [answer])
    (kept,) = history.search()
    past = kept.restored()
    history.close()
    assert isinstance(past, ScalingFit)
    assert past.as_text() == answer.as_text()
    assert past.to_dict() == answer.to_dict()
    assert past.gist.startswith(
        f"L(N, D) = {answer.joint.E:.4g} + {answer.joint.A:.4g} / N^{answer.joint.alpha:.4g} + "
    )
    assert past.rows() == answer.rows()


def test_slices_are_the_budgets_that_a_study_had() -> None:
    """Its runs of one budget lie on the curve of it; runs of other compute tell nothing of a slice."""
    budgets = (6e18, 1e19, 3e19, 1e20)
    runs = [
        Run(float(BESIROGLU.loss(n, c / 6 / n)), float(n), c / 6 / float(n), c * off)
        for c in budgets
        for n, off in zip(np.geomspace(1e8, 2e9, 8), (0.96, 1.03, 1, 0.99, 1.01, 0.97, 1, 1.02), strict=True)
    ]
    between = Run(2.4, 3e8, 1e10, 1.8e19)
    found = slices_of([*runs, between])
    assert [each.compute for each in found] == pytest.approx(budgets, rel=0.03)
    assert [len(each.runs) for each in found] == [8, 8, 8, 8]
    assert all(between not in each.runs for each in found)


def test_without_budgets_slices_go_from_the_least_compute_to_the_most() -> None:
    scattered = [Run(2.5, 1e8 * 1.5**at, 1e10, 1e18 * 3.0**at) for at in range(8)]
    found = slices_of(scattered)
    assert [found[0].compute, found[-1].compute] == pytest.approx([1e18, 1e18 * 3.0**7])
    for each in found:
        assert all(1 / 1.7 < (run.compute or 0) / each.compute < 1.7 for run in each.runs)
    assert [each.runs for each in slices_of([])] == [(), (), (), (), ()]
