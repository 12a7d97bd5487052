"""A PulseAudio server without a sound card, whose microphone hears what a test plays (a pytest plugin)."""

import subprocess
from dataclasses import dataclass, field
from pathlib import Path

_SINK = "attendant_speaker"
_SOURCE = "attendant_microphone"


@dataclass
class SoundServer:
    """A running server; environment tells programs where it is (it is set for this process too)."""

    environment: dict[str, str]
    players: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def play(self, path: Path) -> subprocess.Popen[bytes]:
        """Plays a sound file into the microphone, in real time; wait() for it or go on meanwhile."""
        player = subprocess.Popen(["paplay", "-d", _SINK, str(path)], env=self.environment)
        self.players.append(player)
        return player

    def plug_in(self) -> None:
        """Puts the microphone there and makes it the default."""
        if _SOURCE not in self.control("list", "short", "sources"):
            self.control("load-module", "module-remap-source", f"source_name={_SOURCE}", f"master={_SINK}.monitor")
        self.control("set-default-source", _SOURCE)

    def unplug(self) -> None:
        """Takes the microphone away."""
        self.control("unload-module", "module-remap-source")

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
