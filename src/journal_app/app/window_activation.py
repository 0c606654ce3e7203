"""Bringing a window to where the person is."""

import os

from PySide6.QtWidgets import QWidget

ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""From the protocol xdg-activation: what lets a window come to the front."""


def come_to_front(window: QWidget, token: str = "") -> None:
    """Show a window before all others; Wayland asks for what the desktop gave for that."""
    if token:
        os.environ[ACTIVATION] = token
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
