"""The process that reads PDF, pages that were read, and what is refused."""

import threading
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.media.documents import kept, pdf, reading, tesseract
from desktop_app.problems import Problem, Unreadable
from tests.media.documents import INVOICE, drawn, written
from tests.media.test_documents import TRUE, share_right


class TestRefusals:
    def test_an_encrypted_pdf(self, tmp_path: Path) -> None:
        keys = "/Encrypt<</Filter/Standard/V 1/R 2/O<" + "41" * 32 + ">/U<" + "42" * 32 + ">/P -4>>/ID[<41><41>]"
        path = written(tmp_path / "secret.pdf", [INVOICE], encrypt=keys)
        with pytest.raises(Unreadable, match="password"):
            reading.facts(path)

    def test_a_damaged_pdf(self, tmp_path: Path) -> None:
        (tmp_path / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj <<")
        with pytest.raises(Unreadable, match="damaged"):
            reading.facts(tmp_path / "cut.pdf")

    def test_a_pdf_without_pages(self, tmp_path: Path) -> None:
        # Right after an encrypted one, whose error PDFium would tell again.
        self.test_an_encrypted_pdf(tmp_path)
        with pytest.raises(Unreadable, match=r"no pages|damaged"):
            reading.facts(written(tmp_path / "none.pdf", []))

    def test_an_empty_file(self, tmp_path: Path) -> None:
        (tmp_path / "empty.pdf").write_bytes(b"")
        with pytest.raises(Unreadable, match="empty"):
            reading.facts(tmp_path / "empty.pdf")

    def test_of_very_many_pages_the_first_are_read(self, tmp_path: Path) -> None:
        facts = reading.facts(written(tmp_path / "long.pdf", [INVOICE[:1]] * 3_000))
        assert facts.pages == 2_000
        assert "3,000 pages" in facts.notes[0]

    def test_a_page_as_large_as_a_room_is_read_smaller(self, tmp_path: Path) -> None:
        path = tmp_path / "large.png"
        page = Image.new("L", (20_000, 9_000), 255)
        page.paste(drawn(dots=700), (500, 500))
        page.save(path)
        found = reading.read(path, 1)
        assert share_right(found) > 0.8
        assert "20,000 x 9,000 pixels" in found.notes[-1]

    def test_a_folder_without_models(self, tmp_path: Path) -> None:
        with pytest.raises(Problem, match="no models"):
            tesseract.models(tmp_path)
        (tmp_path / "deu.traineddata").write_bytes(b"no model")
        assert tesseract.models(tmp_path).languages == "deu"
        with pytest.raises(Problem, match=r"eng\.traineddata"):
            tesseract.models(tmp_path, "eng")
        drawn().save(tmp_path / "a.png")
        with pytest.raises(Problem, match="cannot be read"):
            reading.read(tmp_path / "a.png", 1, tesseract.models(tmp_path))


def test_pages_that_were_read_stay_at_hand_until_the_file_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "a.pdf", [INVOICE, INVOICE[:2]])
    first = kept.read(path, 1)
    assert kept.read(path, 1) is first
    assert kept.read(path, 2) is not first
    written(path, [INVOICE[:1]])
    assert len(kept.read(path, 1).words) == 3
    monkeypatch.setattr(kept, "_MOST_WORDS", 20)
    kept.clear()
    several = [kept.read(written(tmp_path / f"{name}.pdf", [INVOICE[:3]]), 1) for name in "bcd"]
    assert kept.read(tmp_path / "d.pdf", 1) is several[2]
    assert kept.read(tmp_path / "b.pdf", 1) is not several[0]


def test_the_process_that_reads_pdf_is_started_again_where_it_ended(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", [INVOICE])
    assert pdf.pages(path) == 1
    process = pdf._reader._process
    assert process is not None
    process.kill()
    process.wait()
    assert pdf.pages(path) == 1


def test_the_process_that_was_started_early_is_the_one_that_answers(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", [INVOICE])
    pdf.stop()
    pdf.start()
    early = pdf._reader._process
    assert early is not None
    assert pdf.pages(path) == 1
    pdf.start()
    assert pdf._reader._process is early


def test_threads_ask_the_one_process_in_turn(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", [INVOICE] * 8)
    found: list[int] = []
    threads = [
        threading.Thread(target=lambda page=page: found.append(len(pdf.layer(path, page).words)))
        for page in range(1, 9)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert found == [len(TRUE)] * 8


def test_memory_stays_flat_over_a_long_document(tmp_path: Path) -> None:
    path = written(tmp_path / "long.pdf", [INVOICE] * 500)
    sizes = []
    for page in range(1, 501):
        reading.read(path, page)
        if page in (20, 500):
            process = pdf._reader._process
            assert process is not None
            resident = Path(f"/proc/{process.pid}/statm").read_text().split()[1]
            sizes.append(int(resident) * 4096)
    assert sizes[1] - sizes[0] < 20_000_000
