-- The weekly review.

CREATE TABLE review (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    looked      TEXT NOT NULL,
    helped      TEXT NOT NULL,
    session     TEXT NOT NULL,
    next_week   TEXT NOT NULL
) STRICT;

-- The content of the search index, with what a review says. The text of everything else is the same
-- as before, and there is no review yet: the index stays as it is.
DROP VIEW entry_text;
CREATE VIEW entry_text (timeline, id, text) AS
SELECT
    timeline,
    id,
    replace(replace(
        CASE kind
            WHEN 'check_in' THEN (
                SELECT line || char(10) || text || char(10) || no_skill_reason
                FROM check_in WHERE entry_id = entry.id
            ) || char(10) || coalesce((
                SELECT group_concat((SELECT name FROM choice WHERE choice.id = choice_id), char(10))
                FROM emotion WHERE entry_id = entry.id
            ), '') || char(10) || coalesce((
                SELECT group_concat((SELECT name FROM choice WHERE choice.id = choice_id), char(10))
                FROM skill_use WHERE entry_id = entry.id
            ), '')
            WHEN 'trigger' THEN (
                SELECT situation || char(10) || who_where || char(10) || did || char(10) || plan
                    || char(10) || coalesce((SELECT name FROM choice WHERE choice.id = choice_id), '')
                FROM trigger_entry WHERE entry_id = entry.id
            )
            WHEN 'coping' THEN (
                SELECT text
                    || char(10) || coalesce((SELECT name FROM choice WHERE choice.id = choice_id), '')
                FROM coping WHERE entry_id = entry.id
            )
            WHEN 'thought' THEN (
                SELECT situation || char(10) || automatic_thought || char(10) || evidence_for
                    || char(10) || evidence_against || char(10) || balanced_thought
                FROM thought WHERE entry_id = entry.id
            ) || char(10) || coalesce((
                SELECT group_concat((SELECT name FROM choice WHERE choice.id = choice_id), char(10))
                FROM felt_emotion WHERE entry_id = entry.id
            ), '')
            WHEN 'chain' THEN (
                SELECT vulnerability || char(10) || prompting_event
                FROM chain WHERE entry_id = entry.id
            ) || char(10) || coalesce((
                SELECT group_concat(text, char(10))
                FROM chain_link WHERE entry_id = entry.id
            ), '') || char(10) || (
                SELECT behaviour || char(10) || consequences || char(10) || turning_point
                    || char(10) || repair
                FROM chain WHERE entry_id = entry.id
            )
            WHEN 'practice' THEN (
                SELECT what || char(10) || happened
                    || char(10) || coalesce((SELECT name FROM choice WHERE choice.id = choice_id), '')
                FROM practice WHERE entry_id = entry.id
            )
            WHEN 'note' THEN (SELECT text FROM note WHERE entry_id = entry.id)
            WHEN 'lapse' THEN (
                SELECT what || char(10) || how_much || char(10) || context || char(10) || led_here
                    || char(10) || taught || char(10) || next_step || char(10) || who_knows
                FROM lapse WHERE entry_id = entry.id
            )
            WHEN 'review' THEN (
                SELECT looked || char(10) || helped || char(10) || session || char(10) || next_week
                FROM review WHERE entry_id = entry.id
            )
        END || char(10) || coalesce((
            SELECT group_concat(name, char(10))
            FROM tag WHERE entry_id = entry.id
        ), ''),
        char(64976), ''), char(64977), '')
FROM entry
WHERE timeline IS NOT NULL;
