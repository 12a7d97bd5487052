"""A hub on loopback: a real HTTP server that speaks the hub's protocol to the real huggingface_hub client.

It serves repositories made by the tests: metadata with hashes, small files directly, large ones through a
redirect to a content address, with ranges; and it can misbehave in every way a network does.
"""

import hashlib
import json
import ssl
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

COMMIT = "c0ffee" + "0" * 34
_LARGE = 20_000
"""Bytes from which a file is stored by content address, as the hub does with Git LFS."""


def git_sha1(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


@dataclass
class Repository:
    """Files by name, at one commit. pretended: sizes the metadata claims instead of the true ones."""

    files: dict[str, bytes]
    commit: str = COMMIT
    pretended: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path, **extra: bytes) -> "Repository":
        """The files of a folder, and others that a hub's repository also has."""
        return cls({path.name: path.read_bytes() for path in folder.iterdir()} | extra)

    def sibling(self, name: str, told: bool) -> dict[str, Any]:
        content = self.files[name]
        if not told:
            return {"rfilename": name}
        size = self.pretended.get(name, len(content))
        described = {"rfilename": name, "size": size, "blobId": git_sha1(content)}
        if len(content) >= _LARGE:
            digest = hashlib.sha256(content).hexdigest()
            described["lfs"] = {"size": size, "sha256": digest, "pointerSize": 134}
        return described


@dataclass
class Faults:
    """What goes wrong.

    cuts: after how many bytes of a body the connection breaks, one for each of the next requests.
    wrong: names served with one byte changed, as many times. statuses: for a method and a part of the path,
    which answers come instead, one after the other. slow: seconds before each 64 kB.
    unheard: metadata without sizes and hashes, as some mirrors give it. no_ranges: a range is ignored.
    """

    cuts: list[int] = field(default_factory=list)
    wrong: dict[str, int] = field(default_factory=dict)
    statuses: dict[tuple[str, str], list[tuple[int, dict[str, str]]]] = field(default_factory=dict)
    slow: float = 0.0
    unheard: bool = False
    no_ranges: bool = False
    page: bytes = b""


class HubServer(ThreadingHTTPServer):
    """The hub; use it as a context. asked: (method, path, range) of every request, in order."""

    daemon_threads = True
    request_queue_size = 32

    def __init__(self, certificate: Path | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Hub)
        self.repositories: dict[str, Repository] = {}
        self.faults = Faults()
        self.asked: list[tuple[str, str, str]] = []
        self.agents: set[str] = set()
        self.sent = 0
        self._secure = certificate is not None
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05})

    @property
    def url(self) -> str:
        scheme, host = ("https", "localhost") if self._secure else ("http", "127.0.0.1")
        return f"{scheme}://{host}:{self.server_address[1]}"

    def __enter__(self) -> "HubServer":
        self._thread.start()
        return self

    def __exit__(self, *raised: object) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed or paused is part of the tests, not an error of the server's."""

    def bodies(self, name: str) -> list[str]:
        """The ranges of the GET requests for the content of a large file ("" for all of it)."""
        digests = {
            hashlib.sha256(repository.files[name]).hexdigest()
            for repository in self.repositories.values()
            if name in repository.files
        }
        return [range_ for method, path, range_ in self.asked if method == "GET" and path.rpartition("/")[2] in digests]


class _Hub(BaseHTTPRequestHandler):
    server: HubServer
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, *args: object) -> None:
        """Nothing is printed: the tests read `asked`."""

    def _answer(self) -> None:
        path = urlsplit(self.path).path  # a proxy is asked with the whole address
        self.server.asked.append((self.command, path, self.headers.get("Range", "")))
        self.server.agents.add(self.headers.get("User-Agent", ""))
        if self._fails(path):
            return
        if self.server.faults.page:
            self._send(200, self.server.faults.page, {"Content-Type": "text/html"})
        elif path.startswith("/api/models/"):
            self._metadata(path.removeprefix("/api/models/"))
        elif path.startswith("/content/"):
            self._content(path.removeprefix("/content/"))
        elif "/resolve/" in path:
            self._resolve(*path.strip("/").split("/resolve/"))
        else:
            self._missing("EntryNotFound")

    def _fails(self, path: str) -> bool:
        for (method, part), answers in self.server.faults.statuses.items():
            if method == self.command and part in path and answers:
                status, headers = answers.pop(0)
                self._send(status, b"", headers)
                return True
        return False

    def _metadata(self, path: str) -> None:
        name, _, revision = path.partition("/revision/")
        repository = self.server.repositories.get(name)
        if repository is None:
            self._missing("RepoNotFound")
        elif revision not in ("", "main", repository.commit):
            self._missing("RevisionNotFound")
        else:
            told = not self.server.faults.unheard
            siblings = [repository.sibling(each, told) for each in repository.files]
            answer = {"id": name, "modelId": name, "sha": repository.commit, "private": False, "siblings": siblings}
            self._send(200, json.dumps(answer).encode(), {"Content-Type": "application/json"})

    def _resolve(self, name: str, rest: str) -> None:
        revision, _, file = rest.partition("/")
        repository = self.server.repositories.get(name)
        if repository is None or file not in repository.files or revision not in ("main", repository.commit):
            self._missing("EntryNotFound")
            return
        content = repository.files[file]
        headers = {"X-Repo-Commit": repository.commit}
        if len(content) < _LARGE:
            self._send(200, self._perhaps_wrong(file, content), headers | {"ETag": f'"{git_sha1(content)}"'})
            return
        digest = hashlib.sha256(content).hexdigest()
        headers |= {
            "X-Linked-Size": str(len(content)),
            "X-Linked-Etag": f'"{digest}"',
            "Location": f"{self.server.url}/content/{file}/{digest}",
        }
        self._send(302, b"", headers)

    def _content(self, rest: str) -> None:
        file, _, digest = rest.partition("/")
        for repository in self.server.repositories.values():
            content = repository.files.get(file, b"")
            if hashlib.sha256(content).hexdigest() == digest:
                break
        else:
            self._missing("EntryNotFound")
            return
        content = self._perhaps_wrong(file, content)
        begin = self._range_begins()
        if begin is None:
            self._send(200, content, {"ETag": f'"{digest}"'})
        elif begin >= len(content):
            self._send(416, b"", {"Content-Range": f"bytes */{len(content)}"})
        else:
            span = {"Content-Range": f"bytes {begin}-{len(content) - 1}/{len(content)}"}
            self._send(206, content[begin:], span)

    def _range_begins(self) -> int | None:
        asked = self.headers.get("Range", "")
        if self.server.faults.no_ranges or not asked.startswith("bytes="):
            return None
        return int(asked.removeprefix("bytes=").partition("-")[0])

    def _perhaps_wrong(self, file: str, content: bytes) -> bytes:
        wrong = self.server.faults.wrong
        if self.command == "GET" and wrong.get(file, 0) > 0:
            wrong[file] -= 1
            return content[:-1] + bytes([content[-1] ^ 1])
        return content

    def _missing(self, code: str) -> None:
        self._send(404, b"", {"X-Error-Code": code, "X-Error-Message": "not found"})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body)), "Accept-Ranges": "bytes"} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        faults = self.server.faults
        cut = faults.cuts.pop(0) if faults.cuts and self.path.startswith("/content/") else len(body)
        for start in range(0, min(cut, len(body)), 65536):
            if faults.slow:
                time.sleep(faults.slow)
            part = body[start : min(start + 65536, cut)]
            self.wfile.write(part)
            self.server.sent += len(part)
        if cut < len(body):
            self.wfile.flush()
            self.close_connection = True
