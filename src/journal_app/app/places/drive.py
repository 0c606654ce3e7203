"""Finds out whether a folder lies on a drive that can be pulled out.

Sources: the kernel's Documentation/ABI/stable/sysfs-block (removable) and
admin-guide/devices; learn.microsoft.com, GetDriveTypeW; developer.apple.com, NSURL
(volumeIsRemovableKey, volumeIsEjectableKey).
"""

import ctypes
import importlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

_DRIVE_REMOVABLE = 2
_VOLUME_KEYS = ("NSURLVolumeIsRemovableKey", "NSURLVolumeIsEjectableKey")


def is_removable(
    folder: Path, platform: str = sys.platform, load: Callable[..., Any] | None = None
) -> bool:
    """Whether the drive can be pulled out; where nobody can tell, it is said to stay.

    The folder need not exist: what it would lie in is looked at.
    """
    place = _existing(folder)
    if platform == "linux":
        return removable_by_sysfs(place, Path("/"))
    if platform == "win32":
        kernel = (load or ctypes.CDLL)("kernel32")
        return bool(kernel.GetDriveTypeW(ctypes.c_wchar_p(place.anchor)) == _DRIVE_REMOVABLE)
    if platform == "darwin":
        url = (load or importlib.import_module)("Foundation").NSURL.fileURLWithPath_(str(place))
        return any(url.getResourceValue_forKey_error_(None, key, None)[1] for key in _VOLUME_KEYS)
    return False


def removable_by_sysfs(place: Path, root: Path) -> bool:
    """Whether one of the disks below ``place`` says it is removable, or hangs on USB."""
    return any(
        _reads(disk / "removable") == "1" or "/usb" in str(disk.resolve())
        for disk in _disks(_device(place, root), root)
    )


def _device(place: Path, root: Path) -> Path:
    """Where sysfs keeps the device that a file lies on."""
    number = place.stat().st_dev
    name = f"{os.major(number)}:{os.minor(number)}"
    found = root / "sys/dev/block" / name
    return found if found.exists() else _mounted(place, root)


def _mounted(place: Path, root: Path) -> Path:
    """As ``_device`` for file systems with numbers of their own (btrfs), by the mount table."""
    best, device = "", ""
    for line in _reads(root / "proc/self/mountinfo").splitlines():
        before, _, after = line.partition(" - ")
        point, source = before.split()[4], after.split()[1]
        if place.is_relative_to(point) and len(point) >= len(best):
            best, device = point, source
    return root / "sys/class/block" / Path(device).name


def _disks(device: Path, root: Path) -> Iterator[Path]:
    """The whole disks below a partition, an encrypted or a joined device."""
    true = device.resolve()
    below = sorted((true / "slaves").glob("*")) if (true / "slaves").is_dir() else []
    if below:
        for one in below:
            yield from _disks(root / "sys/class/block" / one.name, root)
    elif (true / "partition").exists():
        yield true.parent
    elif true.is_dir():
        yield true


def _reads(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _existing(folder: Path) -> Path:
    place = folder.resolve()
    while not place.exists() and place != place.parent:
        place = place.parent
    return place
