"""Arrays laid aside: equal copies, apart from each other, and freed with the last of them."""

import gc
import weakref

import numpy as np

from desktop_app.attention.map_arena import MapArena


def test_what_is_laid_aside_is_a_copy_of_its_own() -> None:
    aside = MapArena()
    random = np.random.default_rng(0)
    sources = [random.random((rows, 12, 12), np.float32) for rows in (1, 8, 3)]
    kept = [aside.copy(each) for each in sources]
    wanted = [each.copy() for each in sources]
    for each in sources:
        each[:] = 0
    for each, copy in zip(kept, wanted, strict=True):
        np.testing.assert_array_equal(each, copy)
        assert each.dtype == np.float32
    kept[0][:] = 7
    np.testing.assert_array_equal(kept[1], wanted[1])


def test_arrays_larger_than_a_mapping_fit_too() -> None:
    large = np.arange(1_000_000, dtype=np.float32)
    np.testing.assert_array_equal(MapArena().copy(large), large)


def test_a_mapping_is_given_back_with_the_last_array_in_it() -> None:
    aside = MapArena()
    first = aside.copy(np.ones(10, np.float32))
    second = aside.copy(np.ones(10, np.float32))
    mapping = weakref.ref(_root(first).base.obj)
    assert _root(second).base.obj is mapping()
    aside.copy(np.ones(1_000_000, np.float32))  # begins another mapping
    del first
    gc.collect()
    assert mapping() is not None
    del second
    gc.collect()
    assert mapping() is None


def _root(array: np.ndarray) -> np.ndarray:
    while isinstance(array.base, np.ndarray):
        array = array.base
    return array
