"""Folders that carry the digest of what is in them in their name, so a cache can never mix two releases."""

import hashlib
from pathlib import Path


def named(folder: Path) -> Path:
    """Rename a folder for what is in it."""
    digest = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        digest.update(file.name.encode() + hashlib.sha256(file.read_bytes()).digest())
    return folder.rename(folder.with_name(f"{folder.name}-{digest.hexdigest()[:10]}"))
