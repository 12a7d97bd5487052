"""The import of transformers is spared what nobody needs, and all else of it is as it was."""

import json
import subprocess
import sys
from typing import Any

_TOLD = """
import json, sys
from transformers import CLIPModel, ViTForImageClassification, utils
from transformers.utils import import_utils
import transformers, transformers.models
listing = import_utils.create_import_structure_from_path
if getattr(listing, "__closure__", None):
    (listing,) = [each.cell_contents for each in listing.__closure__]
print(json.dumps({
    "names": [len(dir(transformers)), len(dir(transformers.models))],
    "losses": sorted(sys.modules["transformers.loss.loss_utils"].LOSS_MAPPING),
    "scipy": [utils.is_scipy_available(), "scipy.optimize" in sys.modules],
    "listed": listing.cache_info().misses,
}))
"""


def told(first: str) -> dict[str, Any]:
    """What a process of its own says of transformers, once it has imported models."""
    done = subprocess.run([sys.executable, "-c", first + _TOLD], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_names_are_listed_once_and_losses_of_detection_left_out() -> None:
    usual, ours = told(""), told("import desktop_app.inference")
    assert (ours["names"], ours["losses"]) == (usual["names"], usual["losses"])
    assert (usual["scipy"], ours["scipy"]) == ([True, True], [True, False])
    assert ours["listed"] < usual["listed"], "the folder of all models and each in it is one listing less"


_ASKED = """
import desktop_app.inference, sys
class Other:
    asked = []
    def find_spec(self, name, path, target=None):
        self.asked.append(name)
sys.meta_path.insert(1, Other())
import transformers.models
print("transformers.models" in Other.asked, [type(each).__name__ for each in sys.meta_path].count("_Before"))
"""


def test_no_finder_behind_it_is_passed_over() -> None:
    """A finder that goes from the list while it is being read makes that of the next one be skipped."""
    done = subprocess.run([sys.executable, "-c", _ASKED], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "0"]
