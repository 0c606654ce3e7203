"""Languages of printed pages on the command line."""

import re
from argparse import ArgumentTypeError

from journal_app.translation import tr

LANGUAGE = "en"
"""Where none is named."""


def language_help() -> str:
    """What the option says of itself."""
    return tr("language of the page: en or es, with a country if need be (en-US)")


def a_language(text: str) -> str:
    """A language that there are pages in."""
    if re.fullmatch("(en|es)(-[A-Z]{2})?", text) is None:
        raise ArgumentTypeError(
            tr("pages are printed in en or es, with a country if need be (en-US)")
        )
    return text
