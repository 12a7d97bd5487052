"""What is used of libraries beside their public interfaces: it is still there, and one module of ours knows of it.

Where an upgrade moves one of these, the test that fails names the module that has to follow.
"""

import importlib
import inspect
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "desktop_app"

USED = {
    "torch.cpu:_is_amx_tile_supported": "inference/precision.py",
    "torch.cpu:_is_avx512_bf16_supported": "inference/precision.py",
    "torch._C._autograd:_profiler_enabled": "inference/allocations.py",
    "torch.utils._python_dispatch:TorchDispatchMode": "inference/imagined.py",
    "torch.utils._pytree:tree_leaves": "inference/imagined.py",
    "torch:UntypedStorage._cdata": "inference/imagined.py",
    "torch:ops.aten._local_scalar_dense": "inference/imagined.py",
    "torch:ops.mkldnn._linear_pointwise": "inference/products.py",
    "transformers:PreTrainedModel._from_config": "inference/imagined.py",
    "transformers:PretrainedConfig._attn_implementation": "attention/recording.py",
    "shibokensupport.feature:_mod_uses_pyside": "jobs/feature_switches.py",
    "sounddevice:_terminate": "media/open_streams.py",
    "sounddevice:_initialize": "media/open_streams.py",
    "huggingface_hub.file_download:http_get": "catalogue/hub.py",
    "huggingface_hub.utils:build_hf_headers": "catalogue/hub.py",
    "huggingface_hub.constants:DOWNLOAD_CHUNK_SIZE": "catalogue/hub.py",
    "transformers.utils.import_utils:create_import_structure_from_path": "inference/spared_imports.py",
    "transformers.utils:is_scipy_available": "inference/spared_imports.py",
    "transformers.models.tapas.modeling_tapas:compute_token_logits": "tasks/tables/reading.py",
    "transformers.models.tapas.tokenization_tapas:normalize_for_match": "tasks/tables/numerics.py",
    "transformers.models.tapas.tokenization_tapas:parse_text": "tasks/tables/numerics.py",
}


@pytest.mark.parametrize(("place", "module"), USED.items(), ids=USED)
def test_it_is_there_and_one_module_knows_of_it(place: str, module: str) -> None:
    library, names = place.split(":")
    found = importlib.import_module(library)
    for name in names.split("."):
        found = getattr(found, name, None)
    assert found is not None, f"{place} is gone: desktop_app/{module} has to do without"
    assert users(name) == {module}


def users(name: str) -> set[str]:
    """The modules of ours that know of it."""
    return {
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*.py")
        if re.search(rf"(\.|\bimport .*|\"){name}\b", path.read_text("utf-8"))
    }


def test_tables_of_documents_and_sheets_of_old_workbooks_are_made_of_the_same_parts() -> None:
    import docx
    import xlrd

    table = docx.Document().add_table(1, 1)
    parts = {"_tbl": table, "_tr": table.rows[0], "_sheet_visibility": xlrd.Book()}
    modules = dict.fromkeys(("_tbl", "_tr"), "workspace/transcript_documents.py")
    modules["_sheet_visibility"] = "media/spreadsheets/xls.py"
    for name, part in parts.items():
        assert hasattr(part, name), f"{name} is gone: desktop_app/{modules[name]} has to do without"
        assert users(name) == {modules[name]}


def test_the_profiler_tells_every_allocation_on_the_processor() -> None:
    import torch

    from desktop_app.attention.memory import peak_on_cpu

    kept: list[torch.Tensor] = []
    assert peak_on_cpu(lambda: kept.append(torch.zeros(1000))) >= 4000, (
        "profiler.kineto_results has changed: desktop_app/inference/allocations.py has to follow"
    )


def test_a_download_may_be_told_where_to_go_on_and_whom_to_tell() -> None:
    from huggingface_hub.file_download import http_get

    wanted = {"resume_size", "headers", "expected_size", "displayed_filename", "tqdm_class"}
    missing = wanted - set(inspect.signature(http_get).parameters)
    assert not missing, f"http_get no longer takes {missing}: desktop_app/catalogue/hub.py has to follow"


def test_onednn_multiplies_float32_by_itself() -> None:
    import torch

    from desktop_app.inference import products

    if torch.backends.mkldnn.is_available():
        assert products.speed_up() > 0, "torch.ops.mkldnn has changed: desktop_app/inference/products.py has to follow"
