"""Windows and macOS are asked; Linux cannot do it, and nobody says that it can."""

# ruff: noqa: N802 - names that Windows and macOS gave

import pytest

from journal_app.app.screen_capture import can_forbid, forbid


class User:
    def __init__(self, taken):
        self.taken, self.asked = taken, []

    def SetWindowDisplayAffinity(self, window, way):
        self.asked.append((window.value, way))
        return way == self.taken


@pytest.mark.parametrize(
    ("taken", "asked", "worked"),
    [
        (0x11, [(7, 0x11)], True),
        (0x1, [(7, 0x11), (7, 0x1)], True),
        (0, [(7, 0x11), (7, 0x1)], False),
    ],
)
def test_windows_is_asked_the_new_way_and_then_the_old(taken, asked, worked):
    user = User(taken)
    assert forbid(7, "win32", {"user32": user}.__getitem__) is worked
    assert user.asked == asked


class Objc:
    def __init__(self):
        self.sharing = None

    def objc_object(self, *, c_void_p):
        assert c_void_p == 7
        return self

    def window(self):
        return self

    def setSharingType_(self, sharing):
        self.sharing = sharing


def test_macos_is_told_to_share_the_window_with_nobody():
    objc = Objc()
    assert forbid(7, "darwin", {"objc": objc}.__getitem__)
    assert objc.sharing == 0


def test_linux_cannot():
    assert not forbid(7, "linux")
    assert [can_forbid(system) for system in ("win32", "darwin", "linux")] == [True, True, False]
