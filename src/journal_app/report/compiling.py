"""Typst, in memory: files in, PDF or pictures out."""

from contextlib import suppress
from datetime import UTC, date, datetime, time
from typing import Any, Final

import typst

_SHARPNESS = ((4, 110.0), (10, 92.0), (30, 72.0), (80, 56.0), (10_000, 40.0))
"""Pages up to a number, and how sharp their pictures are."""


_ACCESSIBLE: Final = ("ua-1",)
_WITH_FILES: Final = (("ua-1", "a-3a"), ("ua-1", "a-3b"))
"""PDF/A-3 is the PDF/A that may have files in it; A-3a asks that every sign has a meaning."""


def compile_pdf(
    files: dict[str, bytes], fonts: typst.Fonts, day: date, *, archive: bool = False
) -> bytes:
    """Compile to a PDF in Typst's PDF/UA-1 mode; a missing title or alt text is an error.

    With ``archive`` it is PDF/A-3 as well, as far as its letters allow.
    """
    for standards in _WITH_FILES if archive else ():
        with suppress(typst.TypstError):
            return _pdf(files, fonts, day, standards)
    return _pdf(files, fonts, day, _ACCESSIBLE)


def _pdf(
    files: dict[str, bytes], fonts: typst.Fonts, day: date, standards: tuple[str, ...]
) -> bytes:
    made = _compile(files, fonts, day, format="pdf", pdf_standards=list(standards))
    assert isinstance(made, bytes)
    return made


def compile_pages(
    files: dict[str, bytes], fonts: typst.Fonts, day: date, ppi: float
) -> list[bytes]:
    """Compile to PNG pictures, one for each page."""
    made = _compile(files, fonts, day, format="png", ppi=ppi)
    return made if isinstance(made, list) else [made]


def _compile(files: dict[str, bytes], fonts: typst.Fonts, day: date, **form: Any) -> Any:
    # The stubs do not know that the input may be a dict of files.
    source: Any = files
    noon = datetime.combine(day, time(12), UTC)
    return typst.compile(source, font_paths=fonts, timestamp=noon, **form)


def preview_ppi(pages: int) -> float:
    """Points per inch of pictures for the window: fewer for many pages, so that they come soon."""
    return next(ppi for most, ppi in _SHARPNESS if pages <= most)
