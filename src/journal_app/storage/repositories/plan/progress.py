"""What was done since the beginning, counted where it is kept."""

from typing import Final

from journal_app.domain.progress import PlanProgress
from journal_app.storage.database import Database

# A coping that answers a trigger is counted with its trigger alone.
_URGES: Final = """
SELECT (SELECT count(*) FROM trigger_entry JOIN entry ON id = entry_id
        WHERE outcome = 'rode_out' AND {counts})
     + (SELECT count(*) FROM coping JOIN entry ON id = entry_id
        WHERE after < before AND trigger_id IS NULL AND {counts})
"""
# Points below 3 mean that a skill was thought of and not tried.
_SKILLS: Final = """
SELECT (SELECT count(*) FROM coping JOIN entry ON id = entry_id
        WHERE (choice_id IS NOT NULL OR trim(coping.text) <> '') AND {counts})
     + (SELECT count(*) FROM practice JOIN entry ON id = entry_id
        WHERE (practice.kind IN ('skill', 'mindfulness') OR choice_id IS NOT NULL) AND {counts})
     + (SELECT count(*) FROM skill_use JOIN entry ON id = entry_id
        WHERE (points IS NULL OR points >= 3) AND {counts})
"""
_GROUPS: Final = """
SELECT count(*) FROM session WHERE attendance = 'attended' AND deleted_at IS NULL
"""
_BOUNDARIES: Final = """
SELECT count(*) FROM practice JOIN entry ON id = entry_id
WHERE practice.kind = 'boundary' AND {counts}
"""
_DAYS: Final = """
SELECT count(*) FROM (
    SELECT day FROM session WHERE attendance = 'attended' AND deleted_at IS NULL
    UNION SELECT day FROM practice JOIN entry ON id = entry_id WHERE {counts}
    UNION SELECT done_on FROM homework WHERE done_on IS NOT NULL AND deleted_at IS NULL
    UNION SELECT done_on FROM goal_step WHERE done_on IS NOT NULL)
"""


def progress(database: Database, *, private: bool) -> PlanProgress:
    """Count everything; what is in the bin does not count."""
    counts = "deleted_at IS NULL" if private else "deleted_at IS NULL AND private = 0"

    def count(sql: str) -> int:
        ((found,),) = database.rows(sql.format(counts=counts))
        return int(found)

    return PlanProgress(*map(count, (_URGES, _SKILLS, _GROUPS, _BOUNDARIES, _DAYS)))
