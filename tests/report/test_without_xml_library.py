"""A PDF is finished without an XML library, and its metadata still names the version it has."""

import subprocess
import sys

import pytest

FINISH = """
import io, re, sys
sys.modules["lxml"] = None  # as in the bundle
import pikepdf, typst
from journal_app.report.render import finished
pdf = typst.compile(b"#set document(title: [x], date: none)\\n= A page", format="pdf")
password = sys.argv[1] or None
with pikepdf.open(io.BytesIO(finished(lambda: pdf, password)), password=password or "") as made:
    said = re.search(rb"PDFVersion[ >=\\"]*([0-9.]+)", made.Root.Metadata.read_bytes())
    print(made.pdf_version, said[1].decode())
"""


@pytest.mark.parametrize("password", ["", "four quiet boats"])
def test_the_version_in_the_metadata_is_the_files(password):
    done = subprocess.run(
        [sys.executable, "-c", FINISH, password], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["1.7", "1.7"], done.stderr
