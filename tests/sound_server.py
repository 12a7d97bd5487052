"""A PulseAudio server without a sound card, whose microphone hears what a test plays (a pytest plugin)."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

_SINK = "attendant_speaker"
_SOURCE = "attendant_microphone"


@dataclass
class SoundServer:
    """A running server; environment tells programs where it is (it is set for this process too)."""

    environment: dict[str, str]
    process: subprocess.Popen[bytes] | None = None
    players: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def play(self, path: Path, sink: str = _SINK) -> subprocess.Popen[bytes]:
        """Plays a sound file into the microphone, in real time; wait() for it or go on meanwhile.

        sink: another output of the server, which the microphone does not hear.
        """
        player = subprocess.Popen(["paplay", "-d", sink, str(path)], env=self.environment)
        self.players.append(player)
        return player

    def start(self) -> None:
        """Starts the server; its log lies in its folder."""
        command = ["pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "-n", "--log-target=stderr"]
        command.append("--load=module-native-protocol-unix")
        with Path(self.environment["XDG_RUNTIME_DIR"], "log").open("ab") as log:
            self.process = subprocess.Popen(command, env=self.environment, stderr=log, stdout=log)
        self.wait_until_up(self.process)

    def stop(self) -> None:
        """Ends the server, as a system does that restarts it."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)

    def restart(self) -> None:
        """Ends the server and starts another, with the microphone."""
        self.stop()
        self.start()
        self.plug_in()

    def wait_until_up(self, process: subprocess.Popen[bytes]) -> None:
        """Returns once the server answers."""
        for _ in range(200):
            assert process.poll() is None, "pulseaudio ended at once"
            try:
                self.control("info")
            except subprocess.CalledProcessError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError("pulseaudio did not come up within 10 s")

    def plug_in(self) -> None:
        """Puts the microphone there, and makes it the default."""
        if _SOURCE not in self.control("list", "short", "sources"):
            self.control("load-module", "module-null-sink", f"sink_name={_SINK}")
            self.control("load-module", "module-remap-source", f"source_name={_SOURCE}", f"master={_SINK}.monitor")
        self.control("set-default-source", _SOURCE)

    def unplug(self) -> None:
        """Takes the microphone away, and the speaker too: else the server would record that instead."""
        self.control("unload-module", "module-remap-source")
        self.control("unload-module", "module-null-sink")

    def control(self, *arguments: str) -> str:
        """What pactl says."""
        done = subprocess.run(
            ["pactl", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=20,
        )
        return done.stdout

    def quiet(self) -> None:
        """Ends whatever still plays."""
        for player in self.players:
            player.kill()
            player.wait()
        self.players.clear()


@pytest.fixture(scope="session")
def running_sound_server() -> Iterator[SoundServer]:
    """The server, started once; its files lie in a folder of their own."""
    folder = tempfile.mkdtemp(prefix="attendant-sound-")
    # PulseAudio's socket path must stay short, so this is not under pytest's own temporary folder.
    places = dict.fromkeys(("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"), folder)
    before = {name: os.environ.get(name) for name in [*places, "PULSE_SERVER"]}
    os.environ.update(places)
    os.environ.pop("PULSE_SERVER", None)
    server = SoundServer(dict(os.environ))
    try:
        server.start()
        yield server
    finally:
        server.quiet()
        server.stop()
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def sound_server(running_sound_server: SoundServer) -> Iterator[SoundServer]:
    """A server with its microphone plugged in and nothing playing."""
    running_sound_server.plug_in()
    yield running_sound_server
    running_sound_server.quiet()
