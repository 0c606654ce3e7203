"""The container has one form; anything else is refused before anything of it is used."""

import io
import stat
import struct
import subprocess
import zipfile
from contextlib import suppress
from shutil import which

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.vault_errors import BackupDamagedError, NoSuchBackupError
from journal_app.storage.backup.container import (
    JOURNAL,
    KEYS,
    MANIFEST,
    pack,
    sum_of,
    sum_of_file,
    unpacking,
)

PARTS = {MANIFEST: b"{}\n", KEYS: b"key file", JOURNAL: b"\1" * 9000}
NAMES = tuple(PARTS)


@pytest.fixture
def packed(tmp_path):
    journal = tmp_path / "in.db"
    journal.write_bytes(PARTS[JOURNAL])
    target = tmp_path / "packed.jbk"
    pack(target, PARTS | {JOURNAL: journal})
    return target


def read(path):
    with unpacking(path) as parts:
        return {name: parts.read(name) for name in NAMES}


def archive(path, entries, comment=b"", **how):
    """Write some other archive."""
    with zipfile.ZipFile(path, "w", **how) as made:
        made.comment = comment
        for entry, content in entries:
            made.writestr(entry, content)
    return path


def entry(name, **marks):
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.create_system = 3
    info.external_attr = 0o600 << 16
    for mark, value in marks.items():
        setattr(info, mark, value)
    return info


GOOD = [(entry(name), PARTS[name]) for name in NAMES]


def test_what_was_packed_comes_out_again(packed, tmp_path):
    assert read(packed) == PARTS
    with unpacking(packed) as parts:
        assert parts.sum(JOURNAL) == sum_of(PARTS[JOURNAL])
        parts.write(JOURNAL, tmp_path / "out.db")
    assert sum_of_file(tmp_path / "out.db") == sum_of(PARTS[JOURNAL])
    for path in (packed, tmp_path / "out.db"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_parts_make_the_same_file(packed, tmp_path):
    again = tmp_path / "again.jbk"
    pack(again, PARTS)
    assert again.read_bytes() == packed.read_bytes()


def test_other_programs_read_it(packed):
    with zipfile.ZipFile(packed) as opened:
        assert opened.testzip() is None
        assert tuple(opened.namelist()) == NAMES
    if which("unzip"):
        assert subprocess.run(["unzip", "-tqq", packed], check=False).returncode == 0


def test_a_file_that_is_not_there_is_told(tmp_path):
    for path in (tmp_path / "none.jbk", tmp_path):
        with pytest.raises(NoSuchBackupError), unpacking(path):
            pass


def test_a_part_is_never_written_over_a_file(packed, tmp_path):
    (tmp_path / "there").write_text("a letter")
    with unpacking(packed) as parts, pytest.raises(FileExistsError):
        parts.write(JOURNAL, tmp_path / "there")
    assert (tmp_path / "there").read_text() == "a letter"


HOSTILE = {
    "nothing": [],
    "a part less": GOOD[:2],
    "a part more": [*GOOD, (entry("more"), b"")],
    "another order": [GOOD[0], GOOD[2], GOOD[1]],
    "a path upwards": [(entry("../manifest.json"), b"{}"), *GOOD[1:]],
    "an absolute path": [(entry("/manifest.json"), b"{}"), *GOOD[1:]],
    "a folder": [(entry("manifest.json/"), b""), *GOOD[1:]],
    "a link": [(entry(MANIFEST, external_attr=0o120777 << 16), b"/etc/passwd"), *GOOD[1:]],
    "another time": [(entry(MANIFEST, date_time=(2026, 1, 1, 0, 0, 0)), b"{}"), *GOOD[1:]],
    "a field of its own": [(entry(MANIFEST, extra=b"\1\2\0\0"), b"{}"), *GOOD[1:]],
    "a remark": [(entry(MANIFEST, comment=b"hello"), b"{}"), *GOOD[1:]],
    "a bomb": [GOOD[0], GOOD[1], (entry(JOURNAL, compress_type=zipfile.ZIP_DEFLATED), bytes(9**6))],
    "a key file that is none": [GOOD[0], (entry(KEYS), bytes(4097)), GOOD[2]],
    "a manifest that is none": [(entry(MANIFEST), bytes(64 * 1024 + 1)), *GOOD[1:]],
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_an_archive_of_another_form_is_refused(tmp_path, kind):
    with pytest.raises(BackupDamagedError):
        read(archive(tmp_path / "x.jbk", HOSTILE[kind]))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused(tmp_path):
    with pytest.raises(BackupDamagedError):
        read(archive(tmp_path / "x.jbk", [*GOOD, GOOD[0]]))


def test_the_form_itself_is_taken(tmp_path):
    assert read(archive(tmp_path / "x.jbk", GOOD)) == PARTS


def test_a_remark_on_the_whole_is_refused(tmp_path):
    with pytest.raises(BackupDamagedError):
        read(archive(tmp_path / "x.jbk", GOOD, comment=b"hello"))


@pytest.mark.parametrize(("before", "after"), [(b"x", b""), (b"", b"x"), (b"\0" * 22, b"")])
def test_bytes_around_it_are_refused(packed, before, after):
    packed.write_bytes(before + packed.read_bytes() + after)
    with pytest.raises(BackupDamagedError):
        read(packed)


def test_parts_that_overlap_are_refused(packed):
    content = bytearray(packed.read_bytes())
    heads = [at for at in range(len(content)) if content[at : at + 4] == b"PK\1\2"]
    content[heads[1] + 42 : heads[1] + 46] = struct.pack("<I", 0)
    packed.write_bytes(content)
    with pytest.raises(BackupDamagedError):
        read(packed)


def test_a_size_that_is_a_lie_is_refused(packed):
    content = bytearray(packed.read_bytes())
    head = content.rindex(b"PK\1\2")
    for size in (0, 1, 2**31, 2**32 - 1):
        content[head + 20 : head + 28] = struct.pack("<II", size, size)
        packed.write_bytes(content)
        with pytest.raises(BackupDamagedError):
            read(packed)


def test_every_truncation_is_refused(packed):
    content = packed.read_bytes()
    for length in [*range(200), *range(200, len(content), 97), len(content) - 1]:
        packed.write_bytes(content[:length])
        with pytest.raises(BackupDamagedError):
            read(packed)


def test_every_changed_byte_is_refused(packed):
    content = packed.read_bytes()
    ends = [n for n in range(len(content)) if n < 150 or n > len(content) - 300 or n % 101 == 0]
    for position in ends:
        changed = bytearray(content)
        changed[position] ^= 1 << position % 8
        packed.write_bytes(changed)
        with pytest.raises(BackupDamagedError):
            read(packed)


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=400))
def test_any_bytes_are_refused(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.jbk"
    path.write_bytes(content)
    with pytest.raises(BackupDamagedError):
        read(path)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_any_changed_directory_is_refused_or_harmless(tmp_path_factory, data):
    made = io.BytesIO()
    archive(made, GOOD)
    content = bytearray(made.getvalue())
    start = content.index(b"PK\1\2")
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(start, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.getbasetemp() / "directory.jbk"
    path.write_bytes(content)
    with suppress(BackupDamagedError):
        assert read(path) == PARTS
