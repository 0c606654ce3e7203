"""The program with keys that cost as little as it accepts: ``python low_cost_program.py init …``."""

import sys

from journal_app.storage.keys import cost

cost.calibrate = lambda limits: limits.least  # before anything reads it

from journal_app.app.main import main  # noqa: E402

sys.exit(main())
