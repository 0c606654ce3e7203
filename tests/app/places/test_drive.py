"""A drive that can be pulled out is known by what the system says of it."""

# ruff: noqa: N802 - names that Windows and macOS gave

import os

import pytest

from journal_app.app.places.drive import is_removable, removable_by_sysfs


class Machine:
    """The few files of /sys and /proc that matter, in a folder."""

    def __init__(self, root):
        self.root = root

    def disk(self, name, *, removable=False, bus="pci0000:00/ata1"):
        place = self.root / "sys/devices" / bus / "block" / name
        place.mkdir(parents=True)
        (place / "removable").write_text(f"{int(removable)}\n")
        self._class(name, place)
        return place

    def partition(self, disk, name):
        place = disk / name
        place.mkdir()
        (place / "partition").write_text("1\n")
        self._class(name, place)
        return place

    def mapped(self, name, *below):
        place = self.root / "sys/devices/virtual/block" / name
        (place / "slaves").mkdir(parents=True)
        for each in below:
            (place / "slaves" / each.name).symlink_to(each)
        self._class(name, place)
        return place

    def holds(self, file, device):
        number = file.stat().st_dev
        link = self.root / "sys/dev/block" / f"{os.major(number)}:{os.minor(number)}"
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(device)

    def mounts(self, *lines):
        table = self.root / "proc/self/mountinfo"
        table.parent.mkdir(parents=True)
        table.write_text("\n".join(lines))

    def _class(self, name, place):
        link = self.root / "sys/class/block" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(place)


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path / "root")


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


def test_a_stick_says_that_it_is_removable(machine, folder):
    stick = machine.disk("sdb", removable=True)
    machine.holds(folder, machine.partition(stick, "sdb1"))
    assert removable_by_sysfs(folder, machine.root)


def test_a_disk_on_usb_does_not_say_so_and_can_be_pulled_out_all_the_same(machine, folder):
    machine.holds(folder, machine.disk("sdc", bus="pci0000:00/usb2/2-1"))
    assert removable_by_sysfs(folder, machine.root)


def test_the_disk_inside_stays(machine, folder):
    machine.holds(folder, machine.partition(machine.disk("nvme0n1"), "nvme0n1p2"))
    assert not removable_by_sysfs(folder, machine.root)


def test_an_encrypted_stick_is_seen_through(machine, folder):
    stick = machine.disk("sdb", removable=True)
    machine.holds(folder, machine.mapped("dm-0", machine.partition(stick, "sdb1")))
    assert removable_by_sysfs(folder, machine.root)


def test_one_removable_disk_of_two_is_enough(machine, folder):
    inside, stick = machine.disk("sda"), machine.disk("sdb", removable=True)
    machine.holds(folder, machine.mapped("dm-0", inside, stick))
    assert removable_by_sysfs(folder, machine.root)


def test_a_file_system_with_numbers_of_its_own_is_found_in_the_mount_table(machine, folder):
    machine.partition(machine.disk("sdb", removable=True), "sdb1")
    machine.disk("sda")
    machine.mounts(
        "20 1 8:0 / / rw - ext4 /dev/sda rw",
        f"30 20 0:50 / {folder} rw,relatime shared:9 - btrfs /dev/sdb1 rw",
        "40 20 0:51 / /somewhere/else rw - btrfs /dev/sda rw",
    )
    assert removable_by_sysfs(folder, machine.root)


def test_where_nothing_is_known_it_is_said_to_stay(machine, folder):
    assert not removable_by_sysfs(folder, machine.root)


def test_a_folder_that_is_not_there_yet_is_asked_about_too(folder):
    assert is_removable(folder / "new" / "journal") in {True, False}
    assert not is_removable(folder, "plan9")


@pytest.mark.parametrize(("kind", "removable"), [(2, True), (3, False), (4, False), (0, False)])
def test_windows_says_what_kind_of_drive_it_is(folder, kind, removable):
    class Kernel:
        def GetDriveTypeW(self, root):
            assert root.value == folder.anchor
            return kind

    assert is_removable(folder, "win32", {"kernel32": Kernel()}.__getitem__) is removable


@pytest.mark.parametrize("true_key", ["NSURLVolumeIsRemovableKey", "NSURLVolumeIsEjectableKey", ""])
def test_macos_says_what_kind_of_volume_it_is(folder, true_key):
    class Foundation:
        @property
        def NSURL(self):
            return self

        def fileURLWithPath_(self, path):
            assert path == str(folder)
            return self

        def getResourceValue_forKey_error_(self, value, key, error):
            return True, key == true_key, None

    found = is_removable(folder, "darwin", {"Foundation": Foundation()}.__getitem__)
    assert found is bool(true_key)
