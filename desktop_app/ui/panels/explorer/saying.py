"""What is said of a map besides its name: of which page or frame it is; and one head of it."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.answers import AttentionMap
from desktop_app.tasks.document_question_answering.asked import NOT_FOUND
from desktop_app.tasks.video_classification.asked import clock
from desktop_app.translation import spoken, tr
from desktop_app.workspace.shading import text_of


def of_page(found: AttentionMap) -> str:
    """Which page it is, and what was answered there."""
    page = found.part.page or 1
    if found.answer == NOT_FOUND:
        return tr("Page {page}: no answer was found on it; the token that stands for none is the answer.", page=page)
    return tr("Page {page}: the answer is “{answer}”.", page=page, answer=found.answer)


def of_film(found: AttentionMap) -> str:
    """Which of a film's two kinds of attention it is."""
    if found.grid is not None:
        at = clock(found.frames[found.frame])
        return tr("In the frame at {at}; the bars say how much is taken from each frame.", at=at)
    return tr("How the frames of the stretch attend to each other, the mean of all places in the picture.")


def of_queries(found: AttentionMap, queries: Sequence[int]) -> str:
    """What was clicked: a word of a question or a cell as it was written, the tokens of anything else."""
    if found.cells:
        return text_of(found, queries)
    return ", ".join(spoken(found.queries[each]) for each in queries[:3])


def of_head(found: AttentionMap, head: int | None) -> AttentionMap:
    """One head of a map of all of them; what was asked for of a layer with fewer heads is their mean."""
    if head is None or head >= len(found.weights):
        return found
    return replace(found, weights=found.weights[head : head + 1], head=head)
