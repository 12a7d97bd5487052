"""What is recorded of a pass is what transformers gives with eager attention, and the pass stays as it was."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from transformers import (
    LayoutLMConfig,
    LayoutLMForQuestionAnswering,
    LayoutLMv3Config,
    LayoutLMv3ForQuestionAnswering,
    LiltConfig,
    LiltForQuestionAnswering,
    PreTrainedModel,
    TapasConfig,
    TapasForQuestionAnswering,
    TimesformerConfig,
    TimesformerForVideoClassification,
    ViltConfig,
    ViltForQuestionAnswering,
    Wav2Vec2Config,
    Wav2Vec2ForCTC,
)

from desktop_app.attention.conservative import conserving
from desktop_app.attention.recording import Recording, attention_layers, heads_of
from tests.attention.sharing import sharing_out
from tests.attention.test_capture import clip, pictures, siglip, vit
from tests.benchmarks.attention import vit_b, with_one_head

Made = tuple[PreTrainedModel, PreTrainedModel, dict[str, Any]]
"""A model, the tower in question, and what the tower is run on."""

TEXT = torch.tensor([[98, 5, 6, 7, 99, 1, 1], [98, 8, 9, 10, 11, 12, 99]])
BOXES = torch.arange(7)[None, :, None].expand(2, 7, 4) * 100 + torch.tensor([0, 5, 60, 25])
SMALL: dict[str, Any] = {
    "hidden_size": 48, "num_hidden_layers": 3, "num_attention_heads": 4, "intermediate_size": 96,
    "initializer_range": 0.3,
}  # fmt: skip
PADDING = torch.tensor([[1, 1, 1, 1, 1, 0, 0], [1, 1, 1, 1, 1, 1, 1]])


def of_vit() -> Made:
    model = vit()
    return model, model.vit, {"pixel_values": pictures(model)}


def of_clip_pictures() -> Made:
    model = clip()
    return model, model.vision_model, {"pixel_values": pictures(model)}


def of_clip_texts() -> Made:
    model = clip()
    return model, model.text_model, {"input_ids": TEXT, "attention_mask": PADDING}


def of_clip_texts_unpadded() -> Made:
    model = clip()
    return model, model.text_model, {"input_ids": TEXT[1:]}


def of_siglip_pictures() -> Made:
    model = siglip()
    return model, model.vision_model, {"pixel_values": pictures(model)}


def of_siglip_texts() -> Made:
    model = siglip()
    return model, model.text_model, {"input_ids": TEXT, "attention_mask": PADDING}


def of_siglip_texts_unpadded() -> Made:
    model = siglip()
    return model, model.text_model, {"input_ids": TEXT[1:]}


def of_tapas() -> Made:
    torch.manual_seed(0)
    config = TapasConfig(
        vocab_size=100,
        hidden_size=48,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=96,
        initializer_range=0.3,
        attn_implementation="eager",
    )
    model = TapasForQuestionAnswering(config).eval()
    types = torch.zeros(2, 7, 7, dtype=torch.long)
    types[:, 3:, :3] = 1
    return model, model.tapas, {"input_ids": TEXT, "attention_mask": PADDING, "token_type_ids": types}


def of_tapas_unpadded() -> Made:
    model, tower, given = of_tapas()
    return model, tower, {"input_ids": TEXT[1:], "token_type_ids": given["token_type_ids"][1:]}


def of_wav2vec2() -> Made:
    model = wav2vec2("layer")
    samples = torch.randn(2, 4000, generator=torch.Generator().manual_seed(2))
    mask = torch.ones(2, 4000, dtype=torch.long)
    mask[0, 2500:] = 0
    return model, model.wav2vec2, {"input_values": samples, "attention_mask": mask}


def of_wav2vec2_unpadded() -> Made:
    model = wav2vec2("group")
    return model, model.wav2vec2, {"input_values": torch.randn(1, 4000, generator=torch.Generator().manual_seed(2))}


def wav2vec2(norm: str) -> Wav2Vec2ForCTC:
    torch.manual_seed(0)
    config = Wav2Vec2Config(
        vocab_size=32,
        hidden_size=48,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=96,
        conv_dim=(16,) * 7,
        feat_extract_norm=norm,
        do_stable_layer_norm=norm == "layer",
        num_conv_pos_embeddings=16,
        num_conv_pos_embedding_groups=4,
        initializer_range=0.3,
        attn_implementation="sdpa",
    )
    return Wav2Vec2ForCTC(config).eval()


def of_layoutlm() -> Made:
    torch.manual_seed(0)
    config = LayoutLMConfig(vocab_size=100, **SMALL, attn_implementation="sdpa")
    model = LayoutLMForQuestionAnswering(config).eval()
    return model, model.layoutlm, {"input_ids": TEXT, "attention_mask": PADDING, "bbox": BOXES}


def of_layoutlm_unpadded() -> Made:
    model, tower, _ = of_layoutlm()
    return model, tower, {"input_ids": TEXT[1:], "bbox": BOXES[1:]}


def of_layoutlmv3() -> Made:
    torch.manual_seed(0)
    config = LayoutLMv3Config(
        vocab_size=100, visual_embed=False, coordinate_size=8, shape_size=8, **SMALL, attn_implementation="eager"
    )
    model = LayoutLMv3ForQuestionAnswering(config).eval()
    return model, model.layoutlmv3, {"input_ids": TEXT, "attention_mask": PADDING, "bbox": BOXES}


def of_lilt() -> Made:
    torch.manual_seed(0)
    model = LiltForQuestionAnswering(LiltConfig(vocab_size=100, **SMALL, attn_implementation="eager")).eval()
    return model, model.lilt, {"input_ids": TEXT, "attention_mask": PADDING, "bbox": BOXES}


def of_vilt() -> Made:
    """Of patches that are embedded already, as it takes pictures' own in an order of chance."""
    torch.manual_seed(0)
    model = ViltForQuestionAnswering(ViltConfig(vocab_size=100, image_size=32, patch_size=8, **SMALL)).eval()
    patches = torch.randn(2, 9, 48, generator=torch.Generator().manual_seed(1))
    seen = torch.tensor([[1] * 9, [1] * 6 + [0] * 3])
    given = {"input_ids": TEXT, "attention_mask": PADDING, "image_embeds": patches, "pixel_mask": seen}
    return model, model.vilt, given


def of_vilt_unpadded() -> Made:
    model, tower, given = of_vilt()
    seen = torch.ones(1, 9, dtype=torch.long)
    return model, tower, {"input_ids": TEXT[1:], "image_embeds": given["image_embeds"][:1], "pixel_mask": seen}


MAKERS: list[Callable[[], Made]] = [
    *(of_vit, of_clip_pictures, of_clip_texts, of_clip_texts_unpadded),
    *(of_siglip_pictures, of_siglip_texts, of_siglip_texts_unpadded, of_tapas, of_tapas_unpadded),
    *(of_wav2vec2, of_wav2vec2_unpadded, of_layoutlm, of_layoutlm_unpadded, of_layoutlmv3, of_lilt),
    *(of_vilt, of_vilt_unpadded),
]
DTYPES = (torch.float32, torch.bfloat16, torch.float16)
every_family = pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)


def of_type(given: dict[str, Any], dtype: torch.dtype) -> dict[str, Any]:
    return {name: each.to(dtype) if each.is_floating_point() else each for name, each in given.items()}


def eager(tower: PreTrainedModel, given: dict[str, Any]) -> tuple[torch.Tensor, ...]:
    """Every layer's weights as transformers gives them itself."""
    before = tower.config._attn_implementation
    tower.set_attn_implementation("eager")
    with torch.no_grad():
        given_by: tuple[torch.Tensor, ...] = tower(**given, output_attentions=True).attentions
    tower.set_attn_implementation(before)
    return given_by


@every_family
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_every_layer_and_head_is_what_eager_attention_gives(make: Callable[[], Made], dtype: torch.dtype) -> None:
    model, tower, given = make()
    model.to(dtype)
    given = of_type(given, dtype)
    wanted = eager(tower, given)
    # SDPA rounds otherwise than eager attention, so in half only what goes into the first layer is the very same.
    compared = range(3) if dtype == torch.float32 else range(1)
    for layer in compared:
        assert wanted[layer].std() > 1e-3, "flat weights would agree with anything"
        with Recording(tower, [layer]) as recording, torch.no_grad():
            tower(**given)
        assert list(recording.weights) == [layer]
        torch.testing.assert_close(recording.weights[layer], wanted[layer], atol=1e-6, rtol=1e-5)
        with Recording(tower, [layer], head=2) as recording, torch.no_grad():
            tower(**given)
        torch.testing.assert_close(recording.weights[layer], wanted[layer][:, 2:3], atol=1e-6, rtol=1e-5)


@every_family
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_with_gradients_weights_and_gradients_are_those_of_eager_attention(
    make: Callable[[], Made], dtype: torch.dtype
) -> None:
    model, tower, given = make()
    model.to(dtype)
    given = of_type(given, dtype)
    before = tower.config._attn_implementation
    with torch.enable_grad():
        with Recording(tower, gradient=True) as recording:
            found = tower(**given).last_hidden_state[0, 0, :7].sum()
        ours = [recording.weights[layer] for layer in range(3)]
        tower.set_attn_implementation("eager")
        out = tower(**given, output_attentions=True)
        tower.set_attn_implementation(before)
        wanted = torch.autograd.grad(out.last_hidden_state[0, 0, :7].sum(), out.attentions)
        gradients = torch.autograd.grad(found, ours)
    for layer in range(3):
        torch.testing.assert_close(ours[layer], out.attentions[layer], atol=1e-6, rtol=1e-5)
        torch.testing.assert_close(gradients[layer], wanted[layer], atol=1e-5, rtol=1e-3)
        assert gradients[layer].abs().max() > 0


@every_family
def test_what_is_shared_out_is_what_eager_attention_gives(make: Callable[[], Made]) -> None:
    """Gradients of weights that are held, through norms and activations that conserve; and the output stays."""
    model, tower, given = make()
    with torch.no_grad():
        plain = tower(**given).last_hidden_state
    with torch.enable_grad(), conserving(model), Recording(tower, gradient=True, held=True) as recording:
        out = tower(**given).last_hidden_state
        found = torch.autograd.grad(out[0, 0, :7].sum(), [recording.weights[layer] for layer in range(3)])
    torch.testing.assert_close(out, plain, atol=1e-5, rtol=1e-4)
    with torch.enable_grad(), sharing_out():
        _, tower, given = make()
        tower.set_attn_implementation("eager")
        told = tower(**given, output_attentions=True)
        wanted = torch.autograd.grad(told.last_hidden_state[0, 0, :7].sum(), told.attentions)
    for layer in range(3):
        torch.testing.assert_close(found[layer], wanted[layer], atol=1e-5, rtol=1e-3)
        assert found[layer].abs().max() > 0


@every_family
def test_the_pass_itself_stays_as_it_was(make: Callable[[], Made]) -> None:
    _, tower, given = make()
    before = tower.config._attn_implementation
    with torch.no_grad():
        plain = tower(**given).last_hidden_state
        with Recording(tower, [1]):
            recorded = tower(**given).last_hidden_state
        after = tower(**given).last_hidden_state
    assert torch.equal(plain, recorded)
    assert torch.equal(plain, after)
    assert tower.config._attn_implementation == before


@every_family
def test_a_head_switched_off_adds_nothing(make: Callable[[], Made]) -> None:
    """The same as a model whose output projection takes nothing from that head."""
    _, tower, given = make()
    with torch.no_grad():
        plain = tower(**given).last_hidden_state
        with Recording(tower, [], off=[(1, 2)]) as recording:
            without = tower(**given).last_hidden_state
    assert not recording.weights
    layer = attention_layers(tower)[1]
    projection = getattr(layer, "out_proj", None) or getattr(layer, "o_proj", None)
    if projection is None:
        projection = tower.encoder.layer[1].attention.output.dense
    projections = [projection]
    if hasattr(layer, "layout_query"):
        # A head of LiLT's works in its text and in its layout.
        projections.append(tower.encoder.layer[1].attention.layout_output.dense)
    for each in projections:
        width = each.weight.shape[1] // heads_of(layer)
        each.weight.data[:, 2 * width : 3 * width] = 0
    with torch.no_grad():
        wanted = tower(**given).last_hidden_state
    torch.testing.assert_close(without, wanted, atol=1e-5, rtol=1e-4)
    assert (plain - without).abs().max() > 1e-3


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_a_timesformer_s_two_attentions(dtype: torch.dtype) -> None:
    """Of space as transformers returns it; of time, which it keeps to itself, from the layer's own projections."""
    torch.manual_seed(0)
    config = TimesformerConfig(image_size=32, patch_size=16, num_frames=3, **SMALL)
    model = TimesformerForVideoClassification(config).eval().to(dtype)
    frames = torch.randn(1, 3, 3, 32, 32, generator=torch.Generator().manual_seed(1)).to(dtype)
    layers = model.timesformer.encoder.layer
    space = torch.nn.ModuleList(layer.attention.attention for layer in layers)
    over_time = torch.nn.ModuleList(layer.temporal_attention.attention for layer in layers)
    projected: list[torch.Tensor] = []
    hooks = [each.qkv.register_forward_hook(lambda *passed: projected.append(passed[2])) for each in over_time]
    with torch.no_grad(), Recording(space) as of_space, Recording(over_time) as of_time:
        model(pixel_values=frames)
    for hook in hooks:
        hook.remove()
    with torch.no_grad():
        wanted = model(pixel_values=frames, output_attentions=True).attentions
    for layer in range(3):
        assert wanted[layer].std() > 1e-3, "flat weights would agree with anything"
        torch.testing.assert_close(of_space.weights[layer], wanted[layer], atol=1e-6, rtol=1e-5)
        query, key, _ = projected[layer].view(4, 3, 3, 4, 12).permute(2, 0, 3, 1, 4)
        by_hand = (query @ key.transpose(-1, -2) * 12**-0.5).softmax(-1)
        torch.testing.assert_close(of_time.weights[layer], by_hand, atol=1e-6, rtol=1e-5)


def test_a_pooling_head_is_the_layer_after_the_last() -> None:
    _, tower, given = of_siglip_pictures()
    assert len(attention_layers(tower)) == 4
    pooling = tower.head.attention
    kept: list[Any] = []
    hook = pooling.register_forward_hook(lambda *passed: kept.append(passed[2][1]))
    with torch.no_grad(), Recording(tower, [3]) as recording:
        plain = tower(**given).pooler_output
    hook.remove()
    assert recording.weights[3].shape == (3, 4, 1, 16)
    torch.testing.assert_close(recording.weights[3].mean(1), kept[0], atol=1e-6, rtol=1e-5)
    with Recording(tower, gradient=True) as recording, torch.enable_grad():
        pooled = tower(**given).pooler_output
        (gradient,) = torch.autograd.grad(pooled[0].sum(), [recording.weights[3]])
    torch.testing.assert_close(pooled, plain, atol=1e-5, rtol=1e-4)
    assert gradient.abs().max() > 0
    with Recording(tower, gradient=True, held=True) as recording, torch.enable_grad():
        pooled = tower(**given).pooler_output
        # Of the last weights the gradient is the same; those before count for it by their values alone.
        (same, before) = torch.autograd.grad(pooled[0].sum(), [recording.weights[3], recording.weights[0]])
    torch.testing.assert_close(same, gradient)
    assert before.abs().max() > 0


def test_only_what_is_made_of_the_weights_is_kept() -> None:
    _, tower, given = of_vit()
    wanted = [each.amax((0, 2, 3)) for each in eager(tower, given)]
    with Recording(tower, reduce=lambda weights: weights.amax((0, 2, 3))) as recording, torch.no_grad():
        tower(**given)
    assert sorted(recording.weights) == [0, 1, 2]
    for layer in range(3):
        torch.testing.assert_close(recording.weights[layer], wanted[layer])


def test_one_head_takes_little_more_memory_than_none() -> None:
    """At ViT-B over 768 pixels; of fewer layers, as what a pass takes is given back from one to the next."""
    plain, one = with_one_head(vit_b(768, layers=2), 768)
    assert plain > 50, "megabytes of activations"
    assert plain < one <= 1.3 * plain
