"""The transformer of wav2vec 2.0 over frames that come in pieces: what is final is attended to, and not read again.

The keys and values of final frames are kept in each layer, as Transformer-XL keeps its memory (Dai et al., 2019). They
were made with all the context that these frames ever had, where a window read anew would give its first frames none.
"""

from typing import Any

import torch
from torch import Tensor, nn
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward

from desktop_app.attention.recording import attending_by, attention_layers
from desktop_app.inference.loading import Loaded

_IMPLEMENTATION = "sdpa_behind_kept"


class Encoder:
    """One stretch of speech, behind the convolutions.

    left: frames that are kept once they are final. after: a stretch shortly before, whose final frames are attended to
    until there are enough of this one; a new one alone would give its first frames no context.
    """

    def __init__(self, loaded: Loaded, left: int, after: "Encoder | None" = None) -> None:
        self._model = loaded.model
        self._tower = loaded.model.wav2vec2
        self._left = left
        self._projected: Tensor | None = None  # final frames that the positional convolution reaches back to
        self._latest: Tensor | None = None
        self._positional = _Positional(loaded)
        self._layers = [_Kept(layer) for layer in attention_layers(self._tower.encoder)]
        for layer, earlier in zip(self._layers, after._layers if after is not None else (), strict=False):
            layer.go_on_from(earlier)

    def read(
        self, features: Tensor, weights: bool = False, silence: Tensor | None = None
    ) -> tuple[Tensor, Tensor | None]:
        """Logits [frames, tokens] of features [1, frames, width], the frames behind the final ones.

        weights: also the last layer's, of frames to those kept and themselves, the mean of heads and frames: [keys],
        whose sum is 1. silence: features of what is taken to come behind them, [1, frames, width].
        """
        count = features.shape[1]
        if silence is not None and self._tower.adapter is None:
            features = torch.cat([features, silence], dim=1)
        for layer in self._layers:
            layer.weights, layer.count = None, count
            layer.wanted = weights and layer is self._layers[-1]
            _layers[layer.module] = layer
        try:
            with torch.inference_mode(), attending_by(self._tower, _IMPLEMENTATION):
                hidden = self._encoded(self._tower.feature_projection(features)[0])
                if self._tower.adapter is not None:
                    hidden = self._tower.adapter(hidden)
                logits: Tensor = self._model.lm_head(self._model.dropout(hidden))[0]
        finally:
            for layer in self._layers:
                del _layers[layer.module]
        return logits[:count], self._layers[-1].weights

    def keep(self, count: int) -> None:
        """The first ``count`` frames that were read are final."""
        if self._latest is None or not count:
            return
        # Copies, so that what they were cut from is not held with them.
        until = self._latest.shape[1] - self._fresh + count
        self._projected = self._latest[:, max(0, until - self._positional.near) : until].clone()
        for layer in self._layers:
            layer.keep(count, self._left)

    def _encoded(self, hidden: Tensor) -> Tensor:
        """What Wav2Vec2Encoder.forward, or that of Wav2Vec2EncoderStableLayerNorm, makes of [1, frames, width]."""
        encoder, stable = self._tower.encoder, self._model.config.do_stable_layer_norm
        self._fresh = hidden.shape[1]
        self._latest = hidden if self._projected is None else torch.cat([self._projected, hidden], dim=1)
        hidden = hidden + self._positional.embedded(self._latest, self._fresh)
        if not stable:
            hidden = encoder.layer_norm(hidden)
        for layer in encoder.layers:
            hidden = layer(hidden)
        return encoder.layer_norm(hidden) if stable else hidden


class _Positional:
    """The positional convolution: its weight, which is made of a direction and a length, is made once.

    near: frames on either side that a frame's embedding depends on.
    """

    def __init__(self, loaded: Loaded) -> None:
        module = loaded.model.wav2vec2.encoder.pos_conv_embed
        self._conv, self._activation = module.conv, module.activation
        self._size = self._conv.kernel_size[0]
        self.near = self._size // 2
        if _Positional not in loaded.kept:
            loaded.kept[_Positional] = self._conv.weight.detach().clone()
        self._weight: Tensor = loaded.kept[_Positional]

    def embedded(self, frames: Tensor, fresh: int) -> Tensor:
        """What Wav2Vec2PositionalConvEmbedding makes of frames [1, frames, width], of the last ``fresh`` alone."""
        reach = frames[:, max(0, frames.shape[1] - fresh - self.near) :].transpose(1, 2)
        before = self.near + fresh - reach.shape[2]
        padded = nn.functional.pad(reach, (before, self._size - 1 - self.near))
        made = nn.functional.conv1d(padded, self._weight, self._conv.bias, groups=self._conv.groups)
        embedded: Tensor = self._activation(made).transpose(1, 2)
        return embedded


class _Kept:
    """Keys and values of one layer, [batch, heads, frames, head width]: of final frames, and of those read last."""

    def __init__(self, module: nn.Module) -> None:
        self.module = module
        self.wanted = False
        self.count = 0  # of the frames that are read, those of the sound
        self.weights: Tensor | None = None
        self._final: tuple[Tensor, Tensor] | None = None
        self._all: tuple[Tensor, Tensor] | None = None

    def attend(self, query: Tensor, key: Tensor, value: Tensor, options: dict[str, Any]) -> Tensor:
        """Attend to the final frames, and to these; [batch, frames, heads, head width]."""
        if self._final is not None:
            key, value = torch.cat([self._final[0], key], dim=2), torch.cat([self._final[1], value], dim=2)
        self._all = key, value
        self._fresh = query.shape[2]
        if self.wanted:
            each = (query @ key.transpose(2, 3) * options["scaling"]).float().softmax(dim=-1)
            keys = key.shape[2] - self._fresh + self.count
            shares = each[0, :, : self.count, :keys].mean(dim=(0, 1))
            self.weights = shares / shares.sum()
        found: Tensor = sdpa_attention_forward(self.module, query, key, value, None, **options)[0]
        return found

    def go_on_from(self, earlier: "_Kept") -> None:
        """Attend to what is final there."""
        self._final = earlier._final

    def keep(self, count: int, left: int) -> None:
        """So many of the frames read last are final; ``left`` final ones are kept."""
        assert self._all is not None, "read before"
        until = self._all[0].shape[2] - self._fresh + count
        first = max(0, until - left)
        self._final = self._all[0][:, :, first:until].clone(), self._all[1][:, :, first:until].clone()
        self._all = None


_layers: dict[nn.Module, _Kept] = {}
"""The layers that are being read; one thread runs the models."""


def _attend(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, _mask: Tensor | None, **options: Any
) -> tuple[Tensor, None]:
    return _layers[module].attend(query, key, value, options), None


AttentionInterface.register(_IMPLEMENTATION, _attend)
