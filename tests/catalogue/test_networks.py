"""Mirrors, proxies, company certificates, and disks that are full: as a person's own process meets them."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.catalogue import Catalogue, Download, Progress, checkpoint_store, download_errors
from tests.catalogue.conftest import ID, NAME
from tests.catalogue.hub_server import HubServer

Run = Callable[..., tuple[int, str, str]]
WEIGHTS = "model.safetensors"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for localhost that no machine trusts, with its key."""
    path = tmp_path / "company.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", path, "-out", path]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    key = tmp_path / "key.pem"
    command[command.index("-keyout") + 1] = key
    subprocess.run([*command, *names], check=True, capture_output=True)
    path.write_text(path.read_text() + key.read_text())
    return path


@pytest.fixture
def secure(certificate: Path, server: HubServer) -> Iterator[HubServer]:
    with HubServer(certificate) as served:
        served.repositories = server.repositories
        yield served


def test_a_mirror_is_asked_where_one_is_named(server: HubServer, run_attendant: Run) -> None:
    code, _, said = run_attendant("get", NAME)
    assert code == 0, said
    assert server.asked
    assert "is here" in said


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_a_companys_certificates_are_trusted_where_they_are_named(
    secure: HubServer, certificate: Path, run_attendant: Run, variable: str
) -> None:
    without = {"REQUESTS_CA_BUNDLE": "", "CURL_CA_BUNDLE": ""}
    code, _, said = run_attendant("get", NAME, HF_ENDPOINT=secure.url, **without | {variable: str(certificate)})
    assert code == 0, said


def test_a_certificate_that_is_not_trusted_is_said_with_what_helps(secure: HubServer, run_attendant: Run) -> None:
    without = {"REQUESTS_CA_BUNDLE": "", "CURL_CA_BUNDLE": ""}
    code, _, said = run_attendant("get", NAME, HF_ENDPOINT=secure.url, **without)
    assert code == 1
    assert "not trusted" in said
    assert "REQUESTS_CA_BUNDLE" in said
    assert "Traceback" not in said


def test_certificates_that_cannot_be_read_are_named(server: HubServer, run_attendant: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.pem").write_text("no certificate")
    code, _, said = run_attendant("get", NAME, REQUESTS_CA_BUNDLE=str(tmp_path / "broken.pem"))
    assert code == 1
    assert "REQUESTS_CA_BUNDLE names it" in said


def test_everything_goes_through_a_proxy_where_one_is_named(server: HubServer, run_attendant: Run) -> None:
    """The hub's name leads nowhere: only a proxy, which is asked with the whole address, can answer."""
    code, _, said = run_attendant("get", NAME, HF_ENDPOINT="http://hub.invalid", HTTP_PROXY=server.url)
    assert code == 0, said
    assert server.bodies(WEIGHTS) == [""]


def test_a_proxy_that_is_not_there_is_no_network(run_attendant: Run) -> None:
    code, _, said = run_attendant("get", NAME, HF_ENDPOINT="http://hub.invalid", HTTP_PROXY="http://127.0.0.1:9")
    assert code == 1
    assert "cannot be reached" in said
    assert "keep working" in said


def test_a_person_who_is_offline_by_choice_is_told_so(server: HubServer, run_attendant: Run) -> None:
    code, _, said = run_attendant("get", NAME, HF_HUB_OFFLINE="1")
    assert code == 1
    assert "HF_HUB_OFFLINE" in said
    assert server.asked == []


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int], Path]]:
    """A disk of so many bytes that really is full when it is: a tmpfs for root.

    Whoever may not mount one gets a limit on the size of each file, which the system enforces as well.
    """
    folder = tmp_path / "small disk"
    folder.mkdir()
    monkeypatch.setenv("ATTENDANT_HOME", str(folder))
    mounted = False

    def make(size: int) -> Path:
        nonlocal mounted
        options = ["-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
        mounted = os.geteuid() == 0 and subprocess.run(["mount", *options], capture_output=True).returncode == 0
        return folder

    yield make
    if mounted:
        subprocess.run(["umount", folder], check=True)


def test_a_disk_too_small_is_told_before_a_file_comes(
    here: HubServer, catalogue: Catalogue, small_disk: Callable[[int], Path]
) -> None:
    folder = small_disk(8_000_000)
    if shutil.disk_usage(folder).total > 8_100_000:
        # No disk of our own: the checkpoint is made larger than any instead.
        here.repositories[ID].pretended = {WEIGHTS: 10**16}
    with pytest.raises(download_errors.DiskFull, match="free"):
        Download(catalogue, catalogue.named(NAME)).run(lambda progress: None, lambda: False)
    assert not [path for _, path, _ in here.asked if "/resolve/" in path]


def test_a_disk_that_becomes_full_meanwhile_keeps_what_came_and_goes_on(
    here: HubServer, catalogue: Catalogue, small_disk: Callable[[int], Path]
) -> None:
    folder = small_disk(60_000_000)
    filler = folder / "somebody else's"
    full = shutil.disk_usage(folder).total < 61_000_000

    def fill(progress: Progress) -> None:
        if progress.file == WEIGHTS and progress.done > 1_000_000 and not filler.exists():
            if full:
                free = shutil.disk_usage(folder).free
                filler.write_bytes(bytes(max(0, free - 500_000)))
            else:
                filler.touch()
                _limit_files(2_000_000)

    download = Download(catalogue, catalogue.named(NAME))
    try:
        with pytest.raises(download_errors.DiskFull, match="became full"):
            download.run(fill, lambda: False)
    finally:
        _limit_files(-1)
    assert catalogue.named(NAME).partial > 1_000_000
    filler.unlink()
    entry = download.run(lambda progress: None, lambda: False)
    assert catalogue.verify(entry, lambda progress: None) == ()
    assert here.bodies(WEIGHTS)[-1].startswith("bytes=")
    assert checkpoint_store.names() == [NAME]


def _limit_files(size: int) -> None:
    """The largest file this process may write; writing past it fails (Python ignores the signal)."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size if size > 0 else most, most))
