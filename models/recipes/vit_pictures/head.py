"""The last layer learnt anew on an ordinary processor, from sources that the layers before have never seen.

Every picture goes, altered, once through the layers that ship. Of what they make of it the last layer learns by L-BFGS:
kinds count alike, photographs of single things are to be called photographs, and it is held to what it was. How sure it
is, is set by the sets HELD, each as it is judged by a last layer that has not learnt from it.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional
from transformers import ViTForImageClassification

from models.recipes.frame.calibration import calibration_error, tempered
from models.recipes.frame.training import quick
from models.recipes.pictures.kinds import LABELS
from models.recipes.pictures.real import opened
from models.recipes.vit_pictures.altering import Rules, altered, plain
from models.recipes.vit_pictures.composing import DRAWN, TOOLS
from models.recipes.vit_pictures.network import save
from models.recipes.vit_pictures.packing import Pictures, read
from models.recipes.vit_pictures.pool import BY_TOOLS, ENOUGH, OFTEN, REAL
from models.recipes.vit_pictures.real import PHOTOGRAPHS
from models.recipes.vit_pictures.settling import MOST, called_so, likeliest
from models.recipes.vit_pictures.training import SMOOTHING

SEEN = 64  # pictures that go through the network at a time
OFTENEST = 10  # views of a picture
STAY, STAY_BIAS = 0.03, 0.01  # what holds weights and constants to what they were
THINGS = 0.45  # how much photographs of things count beside all else
FOLDS = 5


@dataclass(frozen=True)
class Tokens:
    """(n, width) class tokens after the last norm, their (n) kinds and (n) sets' names."""

    tokens: torch.Tensor
    kinds: torch.Tensor
    sets: np.ndarray

    def where(self, chosen: np.ndarray) -> "Tokens":
        """Those of (n) truths."""
        rows = torch.from_numpy(np.flatnonzero(chosen))
        return Tokens(self.tokens[rows], self.kinds[rows], self.sets[chosen])


def views(of: Pictures, each: int, seed: int = 1) -> np.ndarray:
    """Which pictures are looked at: `each` times a kind, twice as many photographs; those of small sets more often."""
    rng, found = np.random.default_rng(seed), []
    for kind, label in enumerate(LABELS):
        rows = np.flatnonzero(of.kinds == kind)
        if len(rows):
            _, place, counts = np.unique(of.sets[rows], return_inverse=True, return_counts=True)
            often = (counts**-0.5)[place]
            often *= min(each * (2 if label.startswith("photo") else 1), OFTENEST * len(rows)) / often.sum()
            found.append(np.repeat(rows, (often + rng.random(len(rows))).astype(int)))
    return rng.permutation(np.concatenate(found))


def judging(of: Pictures, seed: int = 3) -> np.ndarray:
    """Which pictures of the sets HELD judge: at most MOST of each set and kind."""
    rng, found = np.random.default_rng(seed), [np.zeros(0, dtype=int)]
    for set_, kind in sorted({(int(a), int(b)) for a, b in zip(of.sets[of.held], of.kinds[of.held], strict=True)}):
        found.append(rng.permutation(np.flatnonzero(of.held & (of.sets == set_) & (of.kinds == kind)))[:MOST])
    return np.concatenate(found)


def class_tokens(model: ViTForImageClassification, of: Pictures, rows: np.ndarray, change: bool) -> Tokens:
    """What the network makes of rows of a pack, altered or as they are."""
    rules, side, found = Rules.on(model.device), model.config.image_size, []
    for start in range(0, len(rows), SEEN):
        some = rows[start : start + SEEN]
        pictures = torch.from_numpy(of.pictures[some]).permute(0, 3, 1, 2)
        batch = altered(pictures, torch.from_numpy(of.kinds[some]), rules, side) if change else plain(pictures, side)
        with quick(model.device):
            hidden = model.vit(batch).last_hidden_state[:, 0]
        found.append(hidden.detach().float())
    tokens = torch.cat(found) if found else torch.zeros(0, model.config.hidden_size)
    return Tokens(tokens, torch.from_numpy(of.kinds[rows]), np.array(of.names)[of.sets[rows]])


def joined(of: list[Tokens]) -> Tokens:
    """All of them as one."""
    return Tokens(
        torch.cat([one.tokens for one in of]),
        torch.cat([one.kinds for one in of]),
        np.concatenate([one.sets for one in of]),
    )


def shares(kinds: np.ndarray, sets: np.ndarray) -> np.ndarray:
    """(n) how much each counts: by kind, then real or drawn, then by the root of a set's size."""
    found = np.zeros(len(kinds))
    for kind, label in enumerate(LABELS):
        of = kinds == kind
        own, tools = of & (sets == DRAWN), of & (sets == TOOLS)
        real = of & ~own & ~tools
        part = REAL * min(1, real.sum() / ENOUGH) if (of & ~real).any() else 1.0
        names, counts = np.unique(sets[real], return_counts=True)
        for name, count in zip(names, counts, strict=True):
            found[real & (sets == name)] = part * count**0.5 / (counts**0.5).sum() / count
        by_tools = BY_TOOLS if tools.any() else 0.0
        found[own] = (1 - part) * (1 - by_tools) / max(1, own.sum())
        found[tools] = (1 - part) * by_tools / max(1, tools.sum())
        found[of] *= OFTEN.get(label, 1.0)
    return found / found.sum()


def fitted(before: torch.nn.Linear, of: Tokens, things: torch.Tensor) -> torch.nn.Linear:
    """A last layer after learning from tokens and from (m, width) tokens of photographs of things."""
    head = torch.nn.Linear(before.in_features, before.out_features)
    head.load_state_dict(before.state_dict())
    was, weights = before.weight.detach(), torch.from_numpy(shares(of.kinds.numpy(), of.sets)).float()
    bias = before.bias.detach()
    optimizer = torch.optim.LBFGS(head.parameters(), max_iter=40, history_size=10, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = functional.cross_entropy(head(of.tokens), of.kinds, reduction="none", label_smoothing=SMOOTHING)
        shown = torch.logsumexp(head(things).log_softmax(dim=1)[:, PHOTOGRAPHS], dim=1).mean()
        stay = STAY * (head.weight - was).square().sum() + STAY_BIAS * (head.bias - bias).square().sum()
        whole = (loss * weights).sum() - THINGS * shown + stay
        torch.autograd.backward(whole)
        return whole

    optimizer.step(closure)
    return head


def left_out(
    before: torch.nn.Linear, of: Tokens, judges: Tokens, things: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits of the judges and of things, each by a last layer that has learnt from no picture of its set."""
    names = sorted(set(judges.sets.tolist()))
    found, alone = (torch.zeros(len(one), before.out_features) for one in (judges.tokens, things))
    for fold in range(FOLDS):
        apart = np.isin(judges.sets, names[fold::FOLDS])
        some = torch.arange(len(things)) % FOLDS == fold
        with torch.enable_grad():
            head = fitted(before, of.where(~np.isin(of.sets, names[fold::FOLDS])), things[~some])
        with torch.no_grad():
            found[torch.from_numpy(apart)] = head(judges.tokens[torch.from_numpy(apart)])
            alone[some] = head(things[some])
    return found, alone


@torch.no_grad()
def renewed(start: Path, packs: dict[Path, int], things: Path, out: Path) -> None:
    """Writes the checkpoint of `start` to `out` with a last layer that learnt from packs, each by its views a kind.

    things: as for settling.settled(), of which every second is looked at, from the second on.
    """
    from transformers import ViTImageProcessor

    torch.manual_seed(1)
    model = ViTForImageClassification.from_pretrained(start, dtype=torch.float32).eval()
    found = {pack: read(pack, threads=1) for pack in packs}
    of = joined([class_tokens(model, found[pack], views(found[pack], each), True) for pack, each in packs.items()])
    judges = joined([class_tokens(model, one, judging(one), False) for one in found.values()])
    processor = ViTImageProcessor.from_pretrained(start)
    paths = sorted(things.glob("*.JPEG"))[1::2]
    batches = [paths[first : first + SEEN] for first in range(0, len(paths), SEEN)]
    shown = torch.cat([
        model.vit(**processor([opened(path) for path in some], return_tensors="pt")).last_hidden_state[:, 0]
        for some in batches
    ])  # fmt: skip
    logits, alone = left_out(model.classifier, of, judges, shown)
    value = likeliest(logits, judges.kinds, alone)
    scores, guesses = (logits / value).softmax(dim=1).max(dim=1)
    right = guesses == judges.kinds
    print(f"of {len(right)} pictures of {len(set(judges.sets))} sets left out {right.float().mean():.1%} right, "
          f"calibration error {calibration_error(scores, right):.1%}; of {len(alone)} photographs of things "
          f"{called_so(alone):.1%} called so; logits divided by {value:.2f}", flush=True)  # fmt: skip
    with torch.enable_grad():
        model.classifier.load_state_dict(fitted(model.classifier, of, shown).state_dict())
    tempered(model.classifier, value)
    save(model, out)
