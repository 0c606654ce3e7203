"""Languages of printed pages on the command line."""

import re
from argparse import ArgumentTypeError

LANGUAGE = "en"
"""Where none is named."""
LANGUAGE_HELP = "language of the page: en or es, with a country if need be (en-US)"


def a_language(text: str) -> str:
    """A language that there are pages in."""
    if re.fullmatch("(en|es)(-[A-Z]{2})?", text) is None:
        raise ArgumentTypeError("pages are printed in en or es, with a country if need be (en-US)")
    return text
