"""What can go wrong with a download, each with what to do next."""

import errno

from desktop_app.catalogue.files import format_bytes
from desktop_app.problems import Problem

MAY_WRITE = "Make sure that you may write there, or set ATTENDANT_HOME to a folder of yours."

_AGAIN = "What has come is kept: start it again, and it goes on from there."


class DownloadProblem(Problem):
    """A checkpoint that could not be downloaded; everything that is here already keeps working."""


class NoNetwork(DownloadProblem):
    """The hub cannot be reached."""


class NotFound(DownloadProblem):
    """The hub has no such repository, commit or file."""


class Gated(DownloadProblem):
    """The authors ask for agreement to their terms, or for an access token."""


class AskedTooOften(DownloadProblem):
    """The hub answers no more for a while."""


class HubTrouble(DownloadProblem):
    """The hub answers, but not with what was asked for."""


class DiskFull(DownloadProblem):
    """There is not room for the files."""


class Damaged(DownloadProblem):
    """A file came with another content than was published."""


def disk_full(subject: str, missing: int, free: int, folder: object) -> DiskFull:
    """There is less room than is still to come; told before anything is written."""
    return DiskFull(
        subject,
        f"it needs {format_bytes(missing)}, and {folder} has only {format_bytes(free)} free",
        "Make room, or set ATTENDANT_HOME to a folder on a larger disk.",
    )


def explained(subject: str, endpoint: str, error: Exception) -> DownloadProblem:
    """The hub client's exception in words a person can act on."""
    import httpx2
    from huggingface_hub import errors

    if isinstance(error, DownloadProblem):
        return error
    if isinstance(error, errors.GatedRepoError):
        return _gated(subject, endpoint)
    if isinstance(error, errors.DisabledRepoError):
        return NotFound(subject, f"{endpoint} has closed access to it", "Choose another checkpoint.")
    if isinstance(error, errors.RevisionNotFoundError):
        return NotFound(
            subject, f"{endpoint} has it, but not this revision", "Leave out --revision to get what is there now."
        )
    if isinstance(error, errors.EntryNotFoundError):
        return NotFound(subject, f"{endpoint} lists a file of it that is not there", f"Try later. {_AGAIN}")
    if isinstance(error, errors.RepositoryNotFoundError):
        return _not_found(subject, endpoint)
    if isinstance(error, errors.HfHubHTTPError) and error.response is not None:
        return _of_status(subject, endpoint, error.response.status_code)
    if isinstance(error, httpx2.ProxyError):
        return NoNetwork(subject, f"the proxy refuses ({_line(error)})", "Check HTTPS_PROXY, then start it again.")
    if isinstance(error, httpx2.TransportError):
        return _unreachable(subject, endpoint, error)
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(subject, "the disk became full while it was written", f"Make room. {_AGAIN}")
    if isinstance(error, OSError) and error.errno is not None:
        where = error.filename or "it"
        return DownloadProblem(subject, f"{where} cannot be written ({error.strerror or _line(error)})", MAY_WRITE)
    return HubTrouble(
        subject,
        f"{endpoint} answered with something that is not the hub's ({_line(error)})",
        "A network that asks you to sign in does this: open a page in a browser, then start it again.",
    )


def _of_status(subject: str, endpoint: str, status: int) -> DownloadProblem:
    if status == 401:
        return Gated(
            subject,
            f"{endpoint} does not give it to everyone, or does not accept the access token",
            "Set HF_TOKEN to an access token of yours that may read it, or unset one that is no longer good.",
        )
    if status == 403:
        return _gated(subject, endpoint)
    if status in (404, 410):
        return _not_found(subject, endpoint)
    if status == 429:
        return AskedTooOften(
            subject, f"{endpoint} was asked too often and answers no more for now", f"Wait some minutes. {_AGAIN}"
        )
    return HubTrouble(subject, f"{endpoint} has trouble of its own (HTTP {status})", f"Try later. {_AGAIN}")


def _gated(subject: str, endpoint: str) -> Gated:
    return Gated(
        subject,
        "its authors give it only to those who agreed to their terms",
        f"Open {endpoint}/{subject} in a browser, agree, and set HF_TOKEN to an access token of yours.",
    )


def _not_found(subject: str, endpoint: str) -> NotFound:
    return NotFound(
        subject,
        f"{endpoint} has no such checkpoint, or does not show it to everyone",
        "Check the name (attendant models list shows what is known); for a private one set HF_TOKEN to an access "
        "token of yours.",
    )


def _unreachable(subject: str, endpoint: str, error: Exception) -> NoNetwork:
    if "CERTIFICATE" in str(error).upper():
        return NoNetwork(
            subject,
            f"the certificate of {endpoint} is not trusted here",
            "A company network does this: set REQUESTS_CA_BUNDLE to the file with your company's certificates.",
        )
    return NoNetwork(
        subject,
        f"{endpoint} cannot be reached ({_line(error)})",
        f"Check the network; checkpoints that are here keep working. {_AGAIN}",
    )


def _line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
