"""Asks the hub, through huggingface_hub, and only while a person's download runs.

huggingface_hub is imported inside the functions: until a download is asked for, the process knows nothing
that could open a connection. Even then every request outside a download is refused here.
"""

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import __version__
from desktop_app.catalogue.download_errors import AskedTooOften, HubTrouble, NoNetwork, explained
from desktop_app.catalogue.files import FileDigest, needed
from desktop_app.problems import Problem

if TYPE_CHECKING:
    import ssl

    import httpx2

_TRUE = {"1", "ON", "YES", "TRUE"}
WANTED_OFFLINE = os.environ.get("HF_HUB_OFFLINE", "").upper() in _TRUE
"""Whether the person turned downloads off. Read when the catalogue is imported, because loading checkpoints
sets the same variable later to keep transformers from asking the hub."""

_SECONDS_TO_ANSWER = 20.0
_PART = 1 << 18
"""Bytes between two looks at whether to stop. huggingface_hub's own 10 MB are a minute on a slow line."""

_LONGEST_WAIT = 10
"""Seconds."""

_TRIES = 3
"""Attempts without a single new byte before giving up."""

_asking: ContextVar[Callable[[], bool] | None] = ContextVar("asking", default=None)


class Stopped(Exception):
    """The person paused the download."""


@dataclass(frozen=True)
class Listing:
    """A repository at one commit: the files that are needed here, and what each must be."""

    commit: str
    files: dict[str, FileDigest]

    @property
    def total(self) -> int:
        """Bytes of all files."""
        return sum(expected.size for expected in self.files.values())


@contextmanager
def asking(subject: str, stopped: Callable[[], bool]) -> Iterator[None]:
    """Allow requests in this thread until the block ends; what goes wrong comes out as a DownloadProblem.

    A request begun after stopped() became true raises Stopped.
    """
    if WANTED_OFFLINE:
        raise NoNetwork(subject, "downloads are turned off by HF_HUB_OFFLINE", "Unset it to download.")
    # Ours says which version of Attendant asks and no more; nothing is reported to anyone.
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    from huggingface_hub import constants

    _use_our_client()
    token = _asking.set(stopped)
    try:
        yield
    except (Stopped, Problem):
        raise
    except Exception as error:
        # Whatever the client, the network or the disk raises is said in words, with its own words in them.
        raise explained(subject, constants.ENDPOINT, error) from error
    finally:
        _asking.reset(token)


@cache
def _use_our_client() -> None:
    """Once in a process: setting a client closes the one before, with the downloads that run over it."""
    from huggingface_hub import constants, set_client_factory

    constants.HF_HUB_DISABLE_TELEMETRY = True
    constants.DOWNLOAD_CHUNK_SIZE = _PART
    set_client_factory(_client)


def _client() -> "httpx2.Client":
    import httpx2

    return httpx2.Client(
        event_hooks={"request": [_permit], "response": [_refuse_long_waits]},
        follow_redirects=True,
        timeout=_SECONDS_TO_ANSWER,
        verify=_certificates(),
    )


def _certificates() -> "ssl.SSLContext":
    """What the system trusts and, beside it, what the usual variables name; httpx reads SSL_CERT_FILE alone."""
    import httpx2

    context = httpx2.create_ssl_context()
    for variable in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        if named := os.environ.get(variable):
            path = Path(named)
            try:
                if path.is_dir():
                    context.load_verify_locations(capath=path)
                else:
                    context.load_verify_locations(cafile=path)
            except OSError as error:
                raise NoNetwork(
                    path, f"{variable} names it, but it cannot be read as certificates", "Correct the variable."
                ) from error
    return context


def _permit(request: "httpx2.Request") -> None:
    stopped = _asking.get()
    if stopped is None:
        from huggingface_hub.errors import OfflineModeIsEnabled

        raise OfflineModeIsEnabled(f"{request.url}: nobody asked for a download")
    if stopped():
        raise Stopped


def _refuse_long_waits(response: "httpx2.Response") -> None:
    """huggingface_hub would sleep as long as the hub asks, deaf to a pause: a long wait is for the person."""
    if response.status_code != 429:
        return
    asked = re.search(r"\bt=(\d+)", response.headers.get("RateLimit", ""))
    seconds = int(asked[1]) if asked else 0
    after = response.headers.get("Retry-After", "")
    seconds = max(seconds, int(after) if after.isdigit() else 0)
    if seconds > _LONGEST_WAIT:
        raise AskedTooOften(
            response.url.host,
            f"it was asked too often and answers no more for {seconds} seconds",
            "Start it again then; what has come is kept.",
        )


def listing(repository: str, revision: str | None) -> Listing:
    """What a repository holds at a revision (its main branch by default); one request, and one more for each
    file of which a mirror says no size or hash.

    Raises DownloadProblem where it holds no weights that are read here. Call it inside asking().
    """
    from huggingface_hub import HfApi

    api = HfApi(library_name="attendant", library_version=__version__)
    info = api.model_info(repository, revision=revision, files_metadata=True, timeout=_SECONDS_TO_ANSWER)
    siblings = {each.rfilename: each for each in info.siblings or ()}
    files = {
        name: _file_digest(repository, info.sha or revision or "main", siblings[name], api.endpoint)
        for name in needed(siblings)
    }
    if not files or not info.sha:
        raise HubTrouble(
            repository, "it holds no weights in a form that is read here", "Choose one with safetensors files."
        )
    return Listing(info.sha, files)


def _file_digest(repository: str, commit: str, sibling: Any, endpoint: str) -> FileDigest:
    if sibling.lfs is not None:
        return FileDigest(sibling.lfs.size, sibling.lfs.sha256)
    if sibling.size is not None and sibling.blob_id:
        return FileDigest(sibling.size, sibling.blob_id)
    from huggingface_hub import get_hf_file_metadata, hf_hub_url

    url = hf_hub_url(repository, sibling.rfilename, revision=commit, endpoint=endpoint)
    told = get_hf_file_metadata(url, headers=_headers(), timeout=_SECONDS_TO_ANSWER, endpoint=endpoint)
    if told.size is None:
        raise HubTrouble(repository, f"{endpoint} does not say how large {sibling.rfilename} is", "Try another mirror.")
    digest = told.etag or ""
    return FileDigest(told.size, digest if len(digest) in (40, 64) else "")


def _headers() -> dict[str, str]:
    from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]  # public, but not in its __all__

    return build_hf_headers(library_name="attendant", library_version=__version__)


def fetch(repository: str, commit: str, name: str, size: int, part: Path, came: Callable[[int], None]) -> None:
    """Bring one file, going on from what `part` already holds; a broken connection is taken up again.

    came() is called with the bytes of `part` as they grow, and may raise Stopped. Call it inside asking().
    """
    from huggingface_hub import hf_hub_url
    from huggingface_hub.file_download import http_get

    url = hf_hub_url(repository, name, revision=commit)
    tries = 0
    while True:
        with part.open("ab") as file:
            start = file.tell()
            if start > size:
                file.truncate(0)
                start = 0
            try:
                http_get(
                    url,
                    file,
                    resume_size=start,
                    headers={**_headers(), "Accept-Encoding": "identity"},
                    expected_size=size,
                    displayed_filename=name,
                    tqdm_class=_reporting(lambda: came(file.tell())),
                )
                return
            except Exception as error:
                tries = 0 if start < file.tell() <= size else tries + 1
                if not _may_pass(error) or tries >= _TRIES:
                    raise
        time.sleep(tries)


def _may_pass(error: Exception) -> bool:
    """Whether trying again may help: a connection that broke, or trouble of the server's own."""
    import httpx2
    from huggingface_hub.errors import HfHubHTTPError

    if isinstance(error, HfHubHTTPError):
        return error.response is not None and error.response.status_code >= 500
    if isinstance(error, RuntimeError):
        # huggingface_hub closes the client that all downloads share when one of them cannot connect.
        return "closed" in str(error)
    # A body that ended early comes as an OSError without a number.
    return isinstance(error, httpx2.NetworkError | httpx2.TimeoutException | httpx2.RemoteProtocolError) or (
        type(error) is OSError and error.errno is None
    )


def _reporting(came: Callable[[], None]) -> type[Any]:
    """A class for http_get's tqdm_class that tells instead of painting."""

    class Reporting:
        """What http_get asks of a progress bar; the file's length says how far it is."""

        def __init__(self, **options: object) -> None:
            came()

        def __enter__(self) -> "Reporting":
            return self

        def __exit__(self, *raised: object) -> None:
            return None

        def update(self, count: float = 1) -> None:
            came()

    return Reporting
