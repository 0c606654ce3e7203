"""The Edit menu: undo and redo by name, cut, copy, paste, find."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from journal_app.translation import tr
from journal_app.ui.keyboard import (
    TextEditor,
    UndoKeys,
    can_redo_typing,
    can_undo_typing,
    focused_editor,
)
from journal_app.ui.undo_history import UndoHistory

_Keys = QKeySequence.StandardKey


class EditMenu(QMenu):
    """Acts on the field with the cursor, or on what was done last in the journal."""

    find_requested = Signal()

    def __init__(self, title: str, history: UndoHistory, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._history, self._host = history, parent
        self._keys = UndoKeys(history, parent)
        self._undo = self._add(tr("&Undo"), _Keys.Undo, self._undo_newest)
        self._redo = self._add(tr("&Redo"), _Keys.Redo, self._redo_newest)
        self.addSeparator()
        self._cut = self._add(tr("Cu&t"), _Keys.Cut, lambda: self._edit("cut"))
        self._copy = self._add(tr("&Copy"), _Keys.Copy, lambda: self._edit("copy"))
        self._paste = self._add(tr("&Paste"), _Keys.Paste, lambda: self._edit("paste"))
        self._all = self._add(tr("Select &all"), _Keys.SelectAll, lambda: self._edit("selectAll"))
        self.addSeparator()
        self.finding = QAction(tr("&Find in the journal"), self)
        self.finding.setShortcut(QKeySequence(_Keys.Find))
        self.finding.triggered.connect(self.find_requested)
        self.addAction(self.finding)
        parent.addAction(self.finding)
        self.aboutToShow.connect(self._tell)
        self.aboutToHide.connect(self._allow_all)
        history.changed.connect(self._tell_undo)
        self._tell_undo()

    def _add(self, text: str, keys: QKeySequence.StandardKey, act: object) -> QAction:
        action = QAction(text, self)
        action.setShortcuts(QKeySequence.keyBindings(keys))
        action.triggered.connect(act)
        self.addAction(action)
        if keys in (_Keys.Undo, _Keys.Redo):  # fields take the other keys by themselves
            self._host.addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _undo_newest(self) -> None:
        editor = focused_editor()
        if editor is not None and can_undo_typing(editor) and self._keys.typing_is_newest(editor):
            editor.undo()
        else:
            self._history.undo()

    def _redo_newest(self) -> None:
        editor = focused_editor()
        if editor is not None and can_redo_typing(editor) and self._keys.typing_is_newest(editor):
            editor.redo()
        else:
            self._history.redo()

    def _edit(self, what: str) -> None:
        editor = focused_editor()
        if editor is not None:
            getattr(editor, what)()

    def _tell_undo(self) -> None:
        undo, redo = self._history.next_undo, self._history.next_redo
        self._undo.setText(tr("&Undo: {what}").format(what=undo) if undo else tr("&Undo"))
        self._redo.setText(tr("&Redo: {what}").format(what=redo) if redo else tr("&Redo"))

    def _tell(self) -> None:
        """Say what the entries of the menu do now; grey what does nothing."""
        self._tell_undo()
        editor = focused_editor()
        typing = editor if editor is not None and self._keys.typing_is_newest(editor) else None
        undo_typing = typing is not None and can_undo_typing(typing)
        redo_typing = typing is not None and can_redo_typing(typing)
        if undo_typing:
            self._undo.setText(tr("&Undo: typing"))
        if redo_typing:
            self._redo.setText(tr("&Redo: typing"))
        self._undo.setEnabled(undo_typing or bool(self._history.next_undo))
        self._redo.setEnabled(redo_typing or bool(self._history.next_redo))
        selected = _selects(editor)
        readable = not (
            isinstance(editor, QLineEdit) and editor.echoMode() != editor.EchoMode.Normal
        )
        self._cut.setEnabled(selected and readable and not _read_only(editor))
        self._copy.setEnabled(selected and readable)
        clipboard = QGuiApplication.clipboard()
        self._paste.setEnabled(
            editor is not None and not _read_only(editor) and bool(clipboard.text())
        )
        self._all.setEnabled(editor is not None)

    def _allow_all(self) -> None:
        """A key works whatever was grey when the menu was last looked at."""
        for action in (self._undo, self._redo):
            action.setEnabled(True)


def _read_only(editor: TextEditor | None) -> bool:
    return editor is None or editor.isReadOnly()


def _secret(editor: TextEditor | None) -> bool:
    return isinstance(editor, QLineEdit) and editor.echoMode() != QLineEdit.EchoMode.Normal


def _selects(editor: TextEditor | None) -> bool:
    if isinstance(editor, QLineEdit):
        return editor.hasSelectedText()
    if isinstance(editor, QPlainTextEdit | QTextEdit):
        return editor.textCursor().hasSelection()
    return False
