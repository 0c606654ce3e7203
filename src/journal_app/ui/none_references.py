"""Keeps PySide6 6.12.0 from ending the program on Python 3.11."""

import ctypes
import sys

_ENOUGH = 1 << 40


def keep_none() -> None:
    """Give None more references than a lifetime of calls can take away.

    PySide6 6.12.0 returns None without counting the reference. Since Python 3.12 None is
    never freed (PEP 683); before, the interpreter aborts after some thousands of such calls.
    """
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        ctypes.c_ssize_t.from_address(id(None)).value += _ENOUGH
