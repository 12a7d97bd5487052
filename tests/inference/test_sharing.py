"""Pieces of work over several threads: all are made, once each, as the calling thread would make them."""

import threading
import time
from collections.abc import Iterator

import pytest
import torch

from desktop_app.attention.memory import peak_on_cpu
from desktop_app.inference.sharing import pieces, set_aside, share
from desktop_app.inference.threads import limited


@pytest.fixture(params=[1, 2, 3])
def threads(request: pytest.FixtureRequest) -> Iterator[int]:
    with limited(request.param):
        yield request.param


@pytest.mark.parametrize("count", [0, 1, 2, 50])
def test_each_piece_is_made_once_by_as_many_threads_with_one_of_torchs_each(threads: int, count: int) -> None:
    made: list[tuple[int, int, int]] = []

    def work(place: int) -> None:
        time.sleep(0.002)
        made.append((place, threading.get_ident(), torch.get_num_threads()))

    share(work, count)
    assert sorted(place for place, _, _ in made) == list(range(count))
    assert len({thread for _, thread, _ in made}) == min(threads, count)
    if count > 1:
        assert {took for _, _, took in made} == {1}
    assert torch.get_num_threads() == threads
    new: list[int] = []
    other = threading.Thread(target=lambda: new.append(torch.get_num_threads()))
    other.start()
    other.join()
    assert new == [threads], "threads that come later take as many as before"


def test_others_write_into_what_the_calling_thread_infers(threads: int) -> None:
    with torch.inference_mode():
        made = torch.empty(40, 3)

        def work(place: int) -> None:
            assert not torch.is_grad_enabled()
            time.sleep(0.001)
            made[place] = torch.full((3,), float(place))

        share(work, 40)
    assert torch.equal(made, torch.arange(40.0)[:, None].expand(40, 3))


def test_the_first_piece_is_always_made_by_the_calling_thread(threads: int) -> None:
    for _ in range(30):
        made: dict[int, threading.Thread] = {}
        share(lambda place, made=made: made.setdefault(place, threading.current_thread()), 4)
        assert len(made) == 4
        assert made[0] is threading.current_thread()


@pytest.mark.parametrize("who", ["this thread", "another"])
def test_a_piece_that_fails_is_told_and_the_rest_is_left(who: str) -> None:
    made = []

    def work(place: int) -> None:
        time.sleep(0.002)
        made.append(place)
        if (threading.current_thread() is threading.main_thread()) == (who == "this thread"):
            raise MemoryError("no room")

    with limited(2):
        with pytest.raises(MemoryError, match="no room"):
            share(work, 1000)
        assert torch.get_num_threads() == 2
    assert len(made) < 10


def test_what_others_take_is_seen_by_a_trace(threads: int) -> None:
    def work(place: int) -> None:
        torch.ones(1_000_000).sum()
        time.sleep(0.002)

    def passed() -> None:
        aside = set_aside(4_000_000, 20, torch.device("cpu"))
        share(work, 20)
        assert len(aside) == (threads - 1) * 4_000_000

    with torch.inference_mode():
        assert peak_on_cpu(passed) == pytest.approx(threads * 4e6, rel=0.01)


def test_two_that_share_at_once_both_come_to_their_end() -> None:
    done: list[int] = []

    def shared() -> None:
        with limited(3):
            share(lambda place: done.append(place) or time.sleep(0.001), 30)

    both = [threading.Thread(target=shared, daemon=True) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join(20)
    assert sorted(done) == sorted([*range(30), *range(30)])


@pytest.mark.parametrize("length", [0, 1, 5, 100, 1025, 3000])
def test_stretches_are_the_whole_and_as_many_as_threads_end_at_once_with(threads: int, length: int) -> None:
    found = pieces(length, 100)
    assert [place for each in found for place in range(length)[each]] == list(range(length))
    assert all(each.stop - each.start <= 100 for each in found)
    if length >= threads * 10:
        assert len(found) % threads == 0
