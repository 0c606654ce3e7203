"""``python -m journal_app`` is ``even-keel``."""

import sys

from journal_app.app.main import main

sys.exit(main())
