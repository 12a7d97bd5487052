"""How torch's threads wait for each other: asleep."""

import os


def set_passive_omp_wait() -> None:
    """From `import torch` on, a thread of OpenMP that has nothing to do sleeps instead of spinning.

    While other programs keep the processors busy, a spinning thread takes the very time that the one it waits for
    needs: labelling pictures then takes about twice as long and twice the processor time (tests/benchmarks/busy.py).
    On a quiet machine there is no difference. A person's own OMP_WAIT_POLICY counts. Must run before torch is imported.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
