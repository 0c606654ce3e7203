"""Where the frozen program begins."""

import sys

from journal_app.app.main import main

sys.exit(main())
