"""A field for a passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit


def secret_field(name: str) -> QLineEdit:
    """A field whose content is hidden; paste is allowed."""
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhNoAutoUppercase
        | Qt.InputMethodHint.ImhSensitiveData
    )
    return field


def show_secret(field: QLineEdit, *, shown: bool) -> None:
    """Show or hide what is typed."""
    field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
