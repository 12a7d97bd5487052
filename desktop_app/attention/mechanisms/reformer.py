"""Reformer: tokens see those that a random hash puts into the same bucket.

Locality-sensitive hashing with shared queries and keys, sections 2 and 3 of Kitaev et al. 2020, "Reformer": keys are
the queries made one long; buckets are the largest of [xR; -xR] for a random R; tokens are sorted by bucket, cut into
chunks, and each chunk sees its own and the one before. Several rounds are united as in its appendix A: a pair that
meets in N rounds counts once.
"""

import torch
from torch import Tensor
from torch.nn.functional import normalize, pad

TITLE = "Reformer"
ABOUT = "each token sees those a random hash puts with it, in 4 rounds; queries serve as keys"
ROUNDS = 4
CHUNK = 64
_MOST_ROTATED = 2**22
"""Numbers that hashing holds at once, 16 MB in float32, and as many again with their negatives."""
_ITSELF = -1e5
"""Added to a token's score with itself: it sees itself only where it sees no other (section 2, "Causal masking")."""


def attend(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    causal: bool = False,
    rounds: int = ROUNDS,
    chunk: int = CHUNK,
    seed: int = 0,
) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; k is not read, as queries serve for keys.

    mask: bool [batch, n], True for tokens. With a chunk as long as the sequence every pair of a bucket meets.
    """
    length = q.shape[-2]
    count = max(1, round(length / chunk))
    buckets = _buckets(q, count, rounds, seed)
    if mask is not None:
        buckets = buckets.masked_fill(~mask[:, None, None, :], count + 1)  # padding gathers behind all others
    places = _chunk_of(buckets, chunk)
    parts = [_round(q, v, buckets, places, at, chunk, mask, causal) for at in range(rounds)]
    weights = torch.stack([weight for _, weight in parts]).softmax(dim=0)
    found: Tensor = sum(weight.unsqueeze(-1) * part for weight, (part, _) in zip(weights, parts, strict=True))
    return found


def _buckets(q: Tensor, count: int, rounds: int, seed: int) -> Tensor:
    """The bucket of each token in each round, int64 [batch, heads, rounds, n]; an even number of buckets, or one."""
    if count == 1:
        return torch.zeros(*q.shape[:2], rounds, q.shape[-2], dtype=torch.int64, device=q.device)
    generator = torch.Generator().manual_seed(seed)
    rotation = torch.randn(rounds, q.shape[-1], (count + 1) // 2, generator=generator).to(q)
    step = max(1, _MOST_ROTATED // (q.shape[0] * q.shape[1] * rotation.numel() // q.shape[-1]))
    found = torch.empty(*q.shape[:2], rounds, q.shape[-2], dtype=torch.int64, device=q.device)
    # A few tokens at a time: with a bucket for every chunk all rotations together grow with the square of the length.
    for some, into in zip(torch.split(q.detach(), step, dim=2), torch.split(found, step, dim=-1), strict=True):
        rotated = torch.einsum("bhnd,rdc->bhrnc", some, rotation)
        into.copy_(torch.cat([rotated, -rotated], dim=-1).argmax(dim=-1))
    return found


def _chunk_of(buckets: Tensor, chunk: int) -> Tensor:
    """The chunk in which each token stands once sorted by bucket, int64 of the same shape."""
    order = buckets.argsort(dim=-1, stable=True)
    chunks = (torch.arange(buckets.shape[-1], device=buckets.device) // chunk).expand_as(buckets)
    return torch.empty_like(buckets).scatter_(-1, order, chunks)


def _round(
    q: Tensor, v: Tensor, buckets: Tensor, places: Tensor, at: int, chunk: int, mask: Tensor | None, causal: bool
) -> tuple[Tensor, Tensor]:
    """One round's result [batch, heads, n, width], and the log of what its weights add up to, [batch, heads, n]."""
    length = q.shape[-2]
    order = buckets[:, :, at].argsort(dim=-1, stable=True)
    filled = pad(order, (0, -length % chunk), value=-1).view(*order.shape[:2], -1, chunk)
    before = torch.cat([torch.full_like(filled[:, :, :1], -1), filled[:, :, :-1]], dim=2)
    query, key = filled[..., None], torch.cat([before, filled], dim=-1)[..., None, :]
    visible = _meet(query, key, buckets, at, mask, causal)
    keys = normalize(_taken(q, key.squeeze(-2)), dim=-1)
    scores = _taken(q, filled) @ keys.transpose(-1, -2) * q.shape[-1] ** -0.5
    # Half precision of 16 bits does not reach as far.
    lowest = torch.finfo(scores.dtype).min
    itself = (query == key).to(scores.dtype).mul_(max(_ITSELF, lowest / 2))
    scores = scores + itself - _times_met(query, key, buckets, places).to(scores.dtype).log()
    scores = scores.masked_fill(~visible, lowest)
    total = scores.logsumexp(dim=-1)
    weights = (scores - total.unsqueeze(-1)).exp() * visible.any(dim=-1, keepdim=True)
    part = weights @ _taken(v, key.squeeze(-2))
    return _restored(part, order, length), _restored(total.unsqueeze(-1), order, length).squeeze(-1)


def _taken(tokens: Tensor, places: Tensor) -> Tensor:
    """Tokens [batch, heads, n, width] at places [batch, heads, chunks, m]: [batch, heads, chunks, m, width]."""
    flat = places.clamp(min=0).flatten(2)[..., None].expand(-1, -1, -1, tokens.shape[-1])
    return tokens.gather(2, flat).view(*places.shape, -1)


def _restored(part: Tensor, order: Tensor, length: int) -> Tensor:
    """What was worked out in the order of buckets, [batch, heads, chunks, chunk, width], in the order of the tokens."""
    flat = part.flatten(2, 3)[:, :, :length]
    back = torch.empty_like(order).scatter_(-1, order, torch.arange(length, device=order.device).expand_as(order))
    return flat.gather(2, back[..., None].expand(-1, -1, -1, flat.shape[-1]))


def _meet(query: Tensor, key: Tensor, buckets: Tensor, at: int, mask: Tensor | None, causal: bool) -> Tensor:
    """Whether the tokens of a pair share a bucket in a round, and the key may be seen."""
    same = _of(buckets[:, :, at], query) == _of(buckets[:, :, at], key)
    visible = same & (key >= 0) & (query >= 0)
    if causal:
        visible = visible & (key <= query)
    if mask is not None:
        visible = visible & _of(mask[:, None].expand(-1, buckets.shape[1], -1), key)
    return visible


def _times_met(query: Tensor, key: Tensor, buckets: Tensor, places: Tensor) -> Tensor:
    """In how many rounds a pair meets, at least 1, int8: of all pairs there are as many as of scores."""
    times = torch.zeros((*query.shape[:-1], key.shape[-1]), dtype=torch.int8, device=query.device)
    for at in range(buckets.shape[2]):
        mine, other = _of(places[:, :, at], query), _of(places[:, :, at], key)
        met = (mine == other) | (mine == other + 1)
        times += met & (_of(buckets[:, :, at], query) == _of(buckets[:, :, at], key))
    return times.clamp_(min=1)


def _of(values: Tensor, places: Tensor) -> Tensor:
    """Values [batch, heads, n] at places [batch, heads, ...], in the shape of the places."""
    return values.gather(2, places.clamp(min=0).flatten(2)).view(places.shape)


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """(11 * P / 2 + 5 * H * n * d) * 4 with P pairs of a round: scores, weights, counts, masks; keys, results."""
    pairs = heads * length * 2 * CHUNK
    return 4 * (11 * pairs // 2 + 5 * heads * length * head_dim)
