"""What is said of a map: what it shows and how, of which page or frame it is; and one head of it."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.answers import AttentionMap, HeadTable
from desktop_app.questions import RELEVANCE, ROLLOUT
from desktop_app.tasks.document_question_answering.asked import NOT_FOUND
from desktop_app.tasks.video_classification.asked import clock
from desktop_app.translation import mark, number, spoken, tr
from desktop_app.ui.panels.explorer.views import FRAMES, HEADS, MATRIX
from desktop_app.ui.said import as_said
from desktop_app.workspace import attention_files, head_figures
from desktop_app.workspace.shading import text_of

_BY_RULE = mark("A rule answered this, not the model. What the model itself would attend to is shown.")
_OF_QUERIES = {
    ROLLOUT: mark("What “{of}” is made of: {which}."),
    RELEVANCE: mark("What counted for “{of}”: {which}."),
}
_ATTENDS = mark("What “{of}” attends to: {which}.")


def told(found: AttentionMap, queries: Sequence[int], view: str, by_rule: bool) -> str:
    """What a map shows, in a few sentences. queries: what was clicked. by_rule: whether a rule gave the answer."""
    captioned = ", ".join(f"{word} {number(share, '.0%')}" for word, share in found.captioned)
    of_words = mark("Of the question's words: {words}.") if found.question else mark("Of the caption's words: {words}.")
    parts = (
        tr(_BY_RULE) if by_rule else "",
        of_page(found) if found.boxes else "",
        of_view(found, queries, view),
        of_film(found, view) if found.frames else "",
        tr(of_words, words=captioned) if captioned else "",
        *(map(as_said, found.notes) if found.method != RELEVANCE else ()),
        as_said(attention_files.CAVEAT),
    )
    return " ".join(part for part in parts if part)


def explained(found: AttentionMap) -> str:
    """How relevance was worked out, which takes long to say; "" of what the model had itself."""
    return " ".join(map(as_said, (*found.notes, attention_files.HOW_RELEVANCE))) if found.method == RELEVANCE else ""


def of_view(found: AttentionMap, queries: Sequence[int], view: str) -> str:
    """Which map it is, and how it is to be read."""
    if view == HEADS:
        return tr(
            "Layer {layer}, each of its {heads} heads in colours of its own; a click opens one.",
            layer=found.layer,
            heads=len(found.weights),
        )
    of, which = of_queries(found, queries), as_said(found.which)
    whole = f"{which[:1].upper()}{which[1:]}."
    if view == MATRIX and not of:
        reading = tr("Each line is a token that looks, each column one that is looked at; a click chooses a line.")
        return f"{whole} {reading}"
    return tr(_OF_QUERIES.get(found.method, _ATTENDS), of=of, which=which) if of else whole


def of_figures(table: HeadTable, name: str) -> str:
    """What a figure of every head says, and of which number and answer it is."""
    parts = [as_said(table.about.get(name, ""))]
    if name == head_figures.EFFECT and table.label:
        parts.append(tr("The number is that of “{label}”.", label=spoken(table.label)))
    if name == head_figures.EFFECT and table.reply:
        changed = sum(reply != table.reply for reply in table.replies.values())
        same = mark("With all heads the answer is “{reply}”, and so it is without any one of {heads} heads.")
        other = mark(
            "With all heads the answer is “{reply}”; without one of {heads} heads it is another {changed} times."
        )
        words = same if not changed else other
        parts.append(tr(words, reply=table.reply, changed=changed, heads=len(table.replies)))
    return " ".join(parts)


def has_words(found: AttentionMap) -> bool:
    """Whether there are words to be shaded: a question and cells, or a caption."""
    return bool(found.cells or found.boxes or found.captioned)


def of_page(found: AttentionMap) -> str:
    """Which page it is, and what was answered there."""
    page = found.part.page or 1
    if found.answer == NOT_FOUND:
        return tr("Page {page}: no answer was found on it; the token that stands for none is the answer.", page=page)
    return tr("Page {page}: the answer is “{answer}”.", page=page, answer=found.answer)


def of_film(found: AttentionMap, view: str) -> str:
    """Which of a film's two kinds of attention it is."""
    if view == FRAMES:
        return tr("Each frame of the stretch, and how much is taken from it; a click shows one large.")
    if found.grid is not None:
        at = clock(found.frames[found.frame])
        return tr("In the frame at {at}; the bars say how much is taken from each frame.", at=at)
    return tr("How the frames of the stretch attend to each other, the mean of all places in the picture.")


def of_queries(found: AttentionMap, queries: Sequence[int]) -> str:
    """What was clicked: a word of a question or a cell as it was written, the tokens of anything else."""
    if found.cells or found.boxes:
        return text_of(found, queries)
    return ", ".join(spoken(found.queries[each]) for each in queries[:3])


def of_head(found: AttentionMap, head: int | None) -> AttentionMap:
    """One head of a map of all of them; what was asked for of a layer with fewer heads is their mean."""
    if head is None or head >= len(found.weights):
        return found
    return replace(found, weights=found.weights[head : head + 1], head=head)
