"""What happens in films: the same scores as transformers fed by hand, in the right frames."""

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import (
    TimesformerConfig,
    TimesformerForVideoClassification,
    VideoMAEConfig,
    VideoMAEForVideoClassification,
    VideoMAEImageProcessor,
    VivitConfig,
    VivitForVideoClassification,
    VivitImageProcessor,
)

from desktop_app.answers import Failure, Label
from desktop_app.cli import main
from desktop_app.inference.residency import Residency
from desktop_app.media import films
from desktop_app.tasks import ask
from desktop_app.tasks.video_classification.asked import SURE, FilmLabels, Stretch, VideoClassification, clock, restored
from desktop_app.tasks.video_classification.chapters import as_srt
from desktop_app.tasks.video_classification.preparing import preparation
from desktop_app.tasks.video_classification.sampling import sampling
from tests.media.films import film, numbered, saying, time_in
from tests.media.test_damaged_films import coming_nearer

LABELS = {0: "rising", 1: "falling", 2: "still"}
TINY = {
    "image_size": 32, "patch_size": 8, "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2,
    "intermediate_size": 64, "id2label": LABELS, "initializer_range": 0.5,
}  # fmt: skip


def _processor(folder: Path, kind: type = VideoMAEImageProcessor) -> None:
    kind(size={"shortest_edge": 36}, crop_size={"height": 32, "width": 32}, image_mean=[0.45] * 3,
         image_std=[0.225] * 3).save_pretrained(folder)  # fmt: skip


@pytest.fixture(params=["timesformer", "videomae", "vivit"])
def checkpoint(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    folder = tmp_path / request.param
    torch.manual_seed(3)
    if request.param == "timesformer":
        TimesformerForVideoClassification(TimesformerConfig(num_frames=8, **TINY)).save_pretrained(folder)
    elif request.param == "videomae":
        VideoMAEForVideoClassification(VideoMAEConfig(num_frames=16, **TINY)).save_pretrained(folder)
    else:
        config = VivitConfig(num_frames=32, tubelet_size=[2, 8, 8], **TINY)
        VivitForVideoClassification(config).save_pretrained(folder)
    _processor(folder, VivitImageProcessor if request.param == "vivit" else VideoMAEImageProcessor)
    return folder


def moving(time: float) -> np.ndarray:
    """Brighter from left to right, and the more so the later."""
    across = np.linspace(0, 60, 160)[None, :, None] * np.ones((120, 1, 3))
    return (40 + 12 * time + across).clip(0, 255).astype(np.uint8)


def test_scores_are_those_of_the_model_fed_by_hand(checkpoint: Path, tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", np.arange(0, 12, 1 / 30), moving)
    *_, answer = ask(
        VideoClassification(films=(path,), checkpoint=str(checkpoint), top_k=3, precision="float32"), Residency()
    )
    assert isinstance(answer, FilmLabels), answer
    kind = {"timesformer": TimesformerForVideoClassification, "videomae": VideoMAEForVideoClassification,
            "vivit": VivitForVideoClassification}[checkpoint.name]  # fmt: skip
    model = kind.from_pretrained(checkpoint).eval()
    processor = (VivitImageProcessor if checkpoint.name == "vivit" else VideoMAEImageProcessor).from_pretrained(
        checkpoint
    )
    how = sampling(model.config)
    assert (how.frames, how.known) == (model.config.num_frames, True)
    total = torch.zeros(3)
    for stretch in answer.stretches:
        pictures = [films.frame_at(path, time).picture for time in how.times(stretch.start)]
        with torch.no_grad():
            scores = model(**processor(pictures, return_tensors="pt")).logits.softmax(-1)[0]
        ours = {each.label: each.score for each in stretch.labels}
        assert [ours[LABELS[place]] for place in range(3)] == pytest.approx(scores.tolist(), abs=2e-3)
        total += scores
    shared = {each.label: each.score for each in answer.labels}
    mean = (total / len(answer.stretches)).tolist()
    assert [shared[LABELS[place]] for place in range(3)] == pytest.approx(mean, abs=2e-3)
    hop = answer.stretches[1].start - answer.stretches[0].start
    assert hop == pytest.approx(how.span / 2, abs=1e-6) or len(answer.stretches) == 2
    assert answer.stretches[-1].end == pytest.approx(12, abs=0.1)


@pytest.mark.parametrize("size", [(160, 120), (90, 161), (32, 32), (20, 50), (640, 480)])
@pytest.mark.parametrize("kind", [VideoMAEImageProcessor, VivitImageProcessor])
def test_frames_are_prepared_as_the_library_does(size: tuple[int, int], kind: type, tmp_path: Path) -> None:
    _processor(tmp_path, kind)
    processor = kind.from_pretrained(tmp_path)
    picture = np.random.default_rng(1).integers(0, 255, (*size, 3)).astype(np.uint8)
    theirs = np.asarray(processor([picture], return_tensors="np")["pixel_values"]).reshape(3, 32, 32)
    assert np.abs(preparation(processor)(picture) - theirs).max() < 1e-4


def test_stretches_of_any_distance_have_their_own_frames(tmp_path: Path) -> None:
    from desktop_app.tasks.video_classification.run import _clips

    config = TimesformerConfig(num_frames=8)
    path = film(tmp_path / "a.mp4", np.arange(0, 12, 1 / 30), lambda time: numbered(0.75 * time))
    _processor(tmp_path)

    class Loaded:
        processor = VideoMAEImageProcessor.from_pretrained(tmp_path)

    for every in (0.7, 1.0, 4.2, 10.0):
        with films.opened(path) as opened:
            how = sampling(config, every, opened.facts.duration)
            for clip in _clips(opened, how, Loaded()):  # type: ignore[arg-type]
                shown = ((clip.pixels.mean(axis=(1, 2, 3)) * 0.225 + 0.45) * 255 - 40) / 15
                assert shown == pytest.approx(np.minimum(how.times(clip.start), 11.97), abs=0.15)


def test_a_film_of_one_frame_and_those_that_are_none_have_an_outcome(checkpoint: Path, tmp_path: Path) -> None:
    one, bad = film(tmp_path / "one.mp4", [0.0]), tmp_path / "bad.mp4"
    bad.write_bytes(one.read_bytes()[:100])
    answers = list(ask(VideoClassification(films=(one, bad), checkpoint=str(checkpoint)), Residency()))
    first, second = (each for each in answers if each.final)
    assert isinstance(first, FilmLabels)
    assert len(first.stretches) == 1
    assert "It has one picture alone, in which nothing can move." in first.notes
    assert "its end was held" not in first.as_text()
    assert isinstance(second, Failure)


@pytest.mark.parametrize("says", [1.05, 1.3])
def test_no_stretch_ends_behind_the_end_of_its_film(says: float, checkpoint: Path, tmp_path: Path) -> None:
    """Heads round, and some are a little short."""
    path = saying(film(tmp_path / "a.mkv", np.arange(0, 1.2, 1 / 10), moving), says)
    *_, answer = ask(VideoClassification(films=(path,), checkpoint=str(checkpoint)), Residency())
    assert isinstance(answer, FilmLabels)
    assert answer.duration is not None
    assert answer.stretches[-1].end <= answer.duration
    assert answer.duration == pytest.approx(max(says, 1.13), abs=0.03)


def test_a_film_that_ends_before_its_file_says_is_told_and_lasts_as_long_as_it_does(
    checkpoint: Path, tmp_path: Path
) -> None:
    path = saying(film(tmp_path / "a.mkv", np.arange(0, 5, 1 / 10), moving), 3_600)
    *_, answer = ask(VideoClassification(films=(path,), checkpoint=str(checkpoint)), Residency())
    assert isinstance(answer, FilmLabels)
    assert answer.duration == pytest.approx(5, abs=0.2)
    said = "The file says that it lasts 3600 s, but its pictures end at 5 s: "
    assert any(note.startswith(said) for note in answer.notes)
    short = film(tmp_path / "b.mkv", [0, 10, 20.0], moving)
    *_, answer = ask(VideoClassification(films=(short,), checkpoint=str(checkpoint)), Residency())
    assert not any("pictures end" in note for note in answer.notes)


@pytest.mark.parametrize("every", [None, 0.3, 3.0])
def test_a_film_that_lasts_longer_than_it_says_is_watched_to_its_end(
    checkpoint: Path, tmp_path: Path, every: float | None
) -> None:
    whole = film(tmp_path / "b.mkv", np.arange(0, 9, 1 / 10), moving)
    path = saying(film(tmp_path / "a.mkv", np.arange(0, 9, 1 / 10), moving), 2)
    question = VideoClassification(films=(path, whole), checkpoint=str(checkpoint), every=every)
    answer, right = (each for each in ask(question, Residency()) if each.final)
    assert isinstance(answer, FilmLabels)
    assert isinstance(right, FilmLabels)
    assert answer.duration == pytest.approx(9, abs=0.2)
    assert answer.stretches[-1].end == pytest.approx(9, abs=0.2 if every is None else every)
    assert "The file says that it lasts 2 s, but its pictures go on until 9 s." in answer.notes
    assert not any("go on" in note for note in right.notes)
    assert right.stretches[-1].end == pytest.approx(9, abs=0.1)
    assert abs(len(answer.stretches) - len(right.stretches)) <= 2


def test_a_film_with_a_damaged_time_is_not_watched_for_years(checkpoint: Path, tmp_path: Path) -> None:
    path = saying(film(tmp_path / "a.mkv", [*np.arange(0, 5, 1 / 10), 80_000.0], moving), 2)
    *_, answer = ask(VideoClassification(films=(path,), checkpoint=str(checkpoint)), Residency())
    assert isinstance(answer, FilmLabels)
    assert 5 <= answer.stretches[-1].end < 90


def test_nothing_is_said_of_damaged_pictures(checkpoint: Path, tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", np.arange(0, 24, 1 / 10), coming_nearer)
    content = bytearray(path.read_bytes())
    first = len(content) * 8 // 10
    content[first : first + 4000] = bytes(4000)
    path.write_bytes(content)
    *_, answer = ask(VideoClassification(films=(path,), checkpoint=str(checkpoint)), Residency())
    assert isinstance(answer, FilmLabels)
    notes = [note for note in answer.notes if note.startswith("Damaged: from 0:")]
    with films.opened(path, checked=True) as opened:
        list(opened.frames_at(np.arange(0, 24, 0.1)))
    assert all(clock(begin) in note for (begin, _), note in zip(opened.breaks, notes, strict=True))
    begin, end = max(opened.breaks, key=lambda each: each[1] - each[0])
    assert answer.stretches
    assert not any(each.end - 0.1 > begin and each.start < end - 0.1 for each in answer.stretches)
    assert not answer.labels_at((begin + end) / 2)
    path.write_bytes(content[:2000] + bytes(len(content)))
    (failure,) = ask(VideoClassification(films=(path,), checkpoint=str(checkpoint)), Residency())
    assert isinstance(failure, Failure)


def test_of_joined_films_is_told_what_was_watched(checkpoint: Path, tmp_path: Path) -> None:
    path, two = film(tmp_path / "a.m2ts", np.arange(0, 4, 1 / 10), moving), film(tmp_path / "b.mp4", [0, 1, 2], moving)
    for each in (path, two):
        each.write_bytes(each.read_bytes() * 2)
    question = VideoClassification(films=(path, two), checkpoint=str(checkpoint))
    joined, first = (each for each in ask(question, Residency()) if each.final)
    assert isinstance(joined, FilmLabels)
    assert isinstance(first, FilmLabels)
    assert joined.stretches[-1].end == pytest.approx(8, abs=0.2)
    assert "It was joined from parts whose clocks begin anew: times are counted on without a gap." in joined.notes
    assert "Another film is joined to its end and was not watched: make it a file of its own." in first.notes


def test_the_command_speaks_the_language_of_the_pipeline(
    checkpoint: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    path = film(tmp_path / "a.mp4", np.arange(0, 5, 1 / 30), moving)
    assert main(["watch", str(path), "--model", str(checkpoint), "--json", "--every", "2", "--quiet"]) == 0
    (answer,) = json.loads(capsys.readouterr().out)
    assert set(answer) >= {"score", "label", "labels", "clips", "file"}
    assert answer["clips"][0]["start"] == 0
    assert main(["watch", str(path), "--model", str(checkpoint), "-o", str(tmp_path / "a.srt"), "--quiet"]) == 0
    assert "-->" in (tmp_path / "a.srt").read_text()


def _answer(*said: tuple[float, float, str, float]) -> FilmLabels:
    stretches = tuple(Stretch(a, b, (Label(label, score), Label("other", 1 - score))) for a, b, label, score in said)
    return FilmLabels(source=Path("a.mp4"), labels=stretches[0].labels, stretches=stretches, watched=4, duration=4)


def test_chapters_join_neighbours_and_moments_are_found() -> None:
    answer = _answer((0, 2, "rising", 0.6), (1, 3, "rising", 0.9), (2, 4, "falling", 0.8), (3, 5, "still", 0.2))
    chapters = answer.chapters()
    assert [(each.start, each.end, each.label, each.score) for each in chapters] == [
        (0, 2, "rising", 0.9), (2, 3, "falling", 0.8), (3, 5, "still", 0.2)]  # fmt: skip
    assert [each.start for each in answer.when("RISING")] == [1, 0]
    assert not answer.when("rising falling")
    assert as_srt(answer).split("\n")[:3] == ["1", "00:00:00,000 --> 00:00:02,000", "rising (90%)"]
    assert clock(3723.04) == "1:02:03.0"


def test_what_is_looked_for_begins_where_its_chapter_does() -> None:
    """In the list of chapters, in what is found, and in subtitles: where it is sure, and as long as it was seen."""
    answer = _answer(
        (0, 2, "still", 0.9), (1, 3, "rising", 0.2), (2, 4, "rising", 0.8), (3, 5, "falling", 0.2),
        (4, 6, "rising", 0.7), (5, 7, "still", 0.6), (8, 10, "rising", 0.2), (9, 11, "rising", 0.25),
    )  # fmt: skip
    sure = [(each.start, each.end, each.label, each.score) for each in answer.chapters(answer.sure)]
    assert sure == [(0, 2, "still", 0.9), (2, 5, "rising", 0.8), (5, 7, "still", 0.6)]
    found = [(each.start, each.end, each.score) for each in answer.moments("rising")]
    assert found == [(2, 6, 0.8), (8, 11, 0.25)]
    times = re.findall(r"(\S+) --> (\S+)", as_srt(answer))
    assert times == [(f"00:00:0{a},000", f"00:00:0{b},000") for a, b in ((0, 2), (2, 5), (5, 7))]


def test_a_moment_at_which_a_stretch_begins_is_of_that_stretch() -> None:
    """Chapters begin so: whoever chose one sees it, and not a surer stretch that is over it too."""
    answer = _answer((0, 2, "rising", 0.9), (1, 3, "falling", 0.5), (2, 4, "falling", 0.6), (3, 5, "still", 0.2))
    for chapter in answer.chapters():
        assert answer.at(chapter.start + 0.0004).best.label == chapter.label
        assert answer.at(chapter.start - 0.0004).best.label == chapter.label
    assert answer.at(1.5).best.label == "rising"
    assert answer.at(7.0).best.label == "still"


def test_below_its_checkpoints_measured_score_nothing_is_said_for_sure() -> None:
    answer = _answer((0, 2, "rising", 0.55), (1, 3, "rising", 0.5), (2, 4, "falling", 0.8), (3, 5, "still", 0.2))
    assert [each.split(None, 2)[2] for each in answer.as_text().splitlines()[1:]] == [
        "rising", "falling", "not sure: still"]  # fmt: skip
    strict = replace(answer, sure=0.6)
    assert [each.split(None, 2)[2] for each in strict.as_text().splitlines()[1:]] == [
        "not sure: rising", "falling", "not sure: still"]  # fmt: skip
    assert strict.gist == "0:02.0 falling 80%"
    assert replace(answer, sure=0.9).gist == "nothing sure"
    assert as_srt(strict).count("-->") == 1
    common = {"source": answer.source, "final": True}
    assert restored(strict.to_dict(), common).sure == 0.6
    older = {key: value for key, value in strict.to_dict().items() if key != "sure"}
    assert restored(older, common).sure == SURE


def test_the_built_in_checkpoint_is_sure_from_where_it_was_measured(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", np.arange(0, 3, 1 / 10))
    *_, answer = ask(VideoClassification(films=(path,)), Residency())
    assert isinstance(answer, FilmLabels)
    assert answer.checkpoint == "timesformer-films"
    assert answer.sure == 0.6


def test_an_hour_and_ten_hours_have_a_bounded_number_of_stretches() -> None:
    config = TimesformerConfig(num_frames=8)
    assert len(list(sampling(config, None, 3600).starts(3600))) < 1000
    how = sampling(config, 0.5, 36_000)
    assert len(list(how.starts(36_000))) <= 20_001
    assert time_in(np.full((2, 2, 3), 60)) == 1
