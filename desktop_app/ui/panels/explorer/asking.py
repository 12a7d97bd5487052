"""From an answer in view to the question that looks into it."""

from dataclasses import replace
from pathlib import Path

from desktop_app.answers import Answer, ImageLabels, PictureAnswer, TableAnswer, Transcript
from desktop_app.media.limits import SHORTEST_HEARD
from desktop_app.questions import (
    Attention,
    AutomaticSpeechRecognition,
    ImageClassification,
    TableQuestionAnswering,
    VisualQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks.document_question_answering.asked import DocumentAnswer, DocumentQuestionAnswering
from desktop_app.tasks.video_classification.asked import FilmLabels, VideoClassification
from desktop_app.ui.panels.written_answers import is_written


def looking_into(answer: Answer) -> Attention | None:
    """What is asked first about an answer: the last layer; None where a model gave none that can be run again."""
    checkpoint = answer.checkpoint or None
    if is_written(answer):
        return None
    if isinstance(answer, PictureAnswer):
        inquiry = VisualQuestionAnswering(images=(answer.source,), questions=(answer.question,), checkpoint=checkpoint)
        return Attention(about=inquiry, page=answer.part.page)
    if isinstance(answer, ImageLabels):
        images = (answer.source,)
        if answer.task == ImageClassification.task:
            about = ImageClassification(images=images, checkpoint=checkpoint)
            return Attention(about=about, page=answer.part.page)
        labels = tuple(each.label for each in answer.labels)
        captions = ZeroShotImageClassification(images=images, labels=labels, checkpoint=checkpoint)
        return Attention(about=captions, page=answer.part.page, label=answer.best.label)
    if isinstance(answer, TableAnswer):
        return Attention(
            about=TableQuestionAnswering(
                table=answer.source, questions=(answer.question,), sheet=answer.sheet, checkpoint=checkpoint
            ),
            rows=answer.rests_on(),
        )
    if isinstance(answer, DocumentAnswer) and answer.writes and not answer.mentions:
        return None  # nothing was written that could attend to anything
    if isinstance(answer, DocumentAnswer) and answer.final and checkpoint:
        page = answer.mentions[0].page if answer.mentions else 1
        reading = DocumentQuestionAnswering(
            documents=(answer.source,), questions=(answer.question,), checkpoint=checkpoint
        )
        return Attention(about=reading, page=page)
    if isinstance(answer, FilmLabels) and answer.final:
        moment = answer.moment or 0.0
        film = VideoClassification(films=(answer.source,), checkpoint=checkpoint)
        return Attention(about=film, start=answer.at(moment).start, moment=answer.moment)
    if isinstance(answer, Transcript) and answer.final and (answer.duration or 0.0) >= SHORTEST_HEARD:
        channels = str(answer.part.channel) if answer.part.channel else "together"
        return Attention(
            about=AutomaticSpeechRecognition(
                sounds=(answer.source,), track=answer.part.track, channels=channels, checkpoint=checkpoint
            )
        )
    return None


def in_folder(question: Attention, chosen: str) -> Attention:
    """The same, asked of the folder that a person chose as the checkpoint: an answer tells only that folder's name."""
    folder = Path(chosen)
    if not folder.is_absolute() or folder.name != question.about.checkpoint:
        return question
    return replace(question, about=replace(question.about, checkpoint=chosen))


def labels_of(answer: Answer) -> tuple[str, ...]:
    """What relevance can be asked for; of a document what answers on the page of the best, that one first."""
    if isinstance(answer, DocumentAnswer):
        page = answer.mentions[0].page if answer.mentions else 0
        return tuple(dict.fromkeys(each.answer for each in answer.mentions if each.page == page))
    if isinstance(answer, FilmLabels):
        return tuple(each.label for each in answer.at(answer.moment or 0.0).labels)
    return tuple(each.label for each in answer.labels) if isinstance(answer, ImageLabels) else ()
