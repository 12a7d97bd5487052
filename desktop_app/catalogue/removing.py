"""Takes a checkpoint away from this machine."""

from desktop_app.catalogue import checkpoint_store, hub_cache
from desktop_app.catalogue.entries import Entry
from desktop_app.problems import CheckpointProblem


def remove(entry: Entry) -> int:
    """Delete a checkpoint, or what an unfinished download left of it; bytes freed. Raises CheckpointProblem."""
    if entry.builtin:
        raise CheckpointProblem(entry.name, "it came with the application and stays", "Choose another to remove.")
    if entry.shared:
        return _remove_from_hub_cache(entry)
    gone = [
        folder
        for folder in (checkpoint_store.place(entry.name), checkpoint_store.unfinished(entry.name))
        if folder.is_dir()
    ]
    if not gone:
        advice = f"Delete the folder yourself: {entry.folder}." if entry.folder else "There is nothing to remove."
        raise CheckpointProblem(entry.name, "the library holds no files of it", advice)
    with checkpoint_store.held(entry.name, stopped=lambda: True) as mine:
        if not mine:
            raise CheckpointProblem(
                entry.name, "it is being downloaded or imported", "Pause that first, or wait for it."
            )
        return sum(checkpoint_store.discard(folder) for folder in gone)


def _remove_from_hub_cache(entry: Entry) -> int:
    """The hub cache belongs to several programs: its own client knows what else uses a file. No network."""
    from huggingface_hub import scan_cache_dir

    cache = scan_cache_dir(hub_cache.folder())
    commits = [
        revision.commit_hash
        for repository in cache.repos
        if repository.repo_type == "model" and repository.repo_id == entry.hub
        for revision in repository.revisions
    ]
    if not commits:
        raise CheckpointProblem(entry.name, "the hub cache does not know it", f"Delete it yourself: {entry.folder}.")
    strategy = cache.delete_revisions(*commits)
    strategy.execute()
    return strategy.expected_freed_size
