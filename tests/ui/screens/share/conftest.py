"""A press without fonts: what is gathered is drawn as it is, and leaves for a list."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from journal_app.domain.preferences import Preferences
from journal_app.ui.screens.first_run.state import Strength
from journal_app.ui.screens.share.preview.pdf_export import PdfExport
from journal_app.ui.screens.share.preview.presenter import PreviewPresenter


def png() -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(10, 14, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


class Printer:
    """The file of a content is the content itself with its password."""

    def __init__(self):
        self.drawn, self.signs = [], ()

    def pages(self, content):
        self.drawn.append(content)
        return [png()]

    def report(self, content, password):
        return content, password

    def paper_pages(self, paperwork, content):
        self.drawn.append((paperwork, content))
        return []

    def paper(self, paperwork, content, password):
        return paperwork, content, password

    def missing(self, content):
        return self.signs


class Files:
    """Asks nobody, and writes nothing."""

    def __init__(self):
        self.asked, self.written, self.opened = [], [], []
        self.refuse = None
        self.opens = True

    def ask(self, name, chosen):
        self.asked.append((name, chosen))

    def write(self, pdf, path):
        if self.refuse:
            raise self.refuse
        self.written.append((*pdf, path))
        return "digest"

    def open(self, path):
        self.opened.append(path)
        return self.opens


class Passphrases:
    """Four quiet words are hard to guess."""

    def strength(self, passphrase):
        return Strength(4 if "four quiet words" in passphrase else 0, len(passphrase))


class Notes:
    """What went into the ledger."""

    def __init__(self):
        self.lines = []

    def __call__(self, left, digest, way, *, locked):
        self.lines.append((left, digest, way, locked))


class Book:
    """What is remembered from the last paper."""

    def __init__(self):
        self.kept = Preferences()

    def get(self):
        return self.kept


@pytest.fixture
def printer():
    return Printer()


@pytest.fixture
def files():
    return Files()


@pytest.fixture
def notes():
    return Notes()


@pytest.fixture
def preferences():
    return Book()


@pytest.fixture
def preview_of(context, files, notes):
    """The preview of a view, drawn and saved by the fakes."""

    def make(view, gather):
        export = PdfExport(view.file, context, files, notes, Passphrases())
        return PreviewPresenter(view.pages, context, gather, export)

    return make


@pytest.fixture
def both(turn, drawing):
    """Let the journal's thread answer, then the one for pages, then what came of it."""

    def run():
        turn()
        drawing[0].turn()
        turn()

    return run
