-- Versions of rows, named by their content, so that two copies of a journal can be brought together.

-- What was matched with what when files of one layout came in; header is a digest, body is JSON.
CREATE TABLE import_mapping (
    format      TEXT NOT NULL,
    header      TEXT NOT NULL,
    body        TEXT NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER,
    PRIMARY KEY (format, header)
) STRICT;

-- digest: 16 bytes over the row's canonical JSON and its parents' digests; parents: theirs, one after
-- the other, sorted. depth: the longest way to a version without parents. state: 0 was replaced,
-- 1 stands beside, 2 stands. gone: 0 no, 1 deleted, 2 purged.
CREATE TABLE row_version (
    kind     TEXT NOT NULL,
    row_id   TEXT NOT NULL,
    digest   BLOB NOT NULL,
    parents  BLOB NOT NULL,
    depth    INTEGER NOT NULL,
    state    INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
    gone     INTEGER NOT NULL CHECK (gone IN (0, 1, 2)),
    made_at  INTEGER NOT NULL,
    PRIMARY KEY (kind, row_id, digest)
) STRICT, WITHOUT ROWID;

CREATE INDEX row_version_beside ON row_version (kind, row_id) WHERE state = 1;

-- What a version said that does not stand in the tables: earlier wordings of entries, and whatever
-- stands beside. When it was replaced is when the version that follows was made.
CREATE TABLE row_wording (
    kind    TEXT NOT NULL,
    row_id  TEXT NOT NULL,
    digest  BLOB NOT NULL,
    body    TEXT NOT NULL,
    PRIMARY KEY (kind, row_id, digest)
) STRICT;

-- Fields of rows that came in from a newer version of the program and that this one does not know.
CREATE TABLE row_extra (
    kind    TEXT NOT NULL,
    row_id  TEXT NOT NULL,
    body    TEXT NOT NULL,
    PRIMARY KEY (kind, row_id)
) STRICT;

-- Rows that were changed and have no version for it yet; empty between two transactions. anew: a
-- version is due even if the row says the same again.
CREATE TABLE changed_row (
    kind    TEXT NOT NULL,
    row_id  TEXT NOT NULL,
    anew    INTEGER NOT NULL DEFAULT 0 CHECK (anew IN (0, 1)),
    PRIMARY KEY (kind, row_id)
) STRICT, WITHOUT ROWID;

-- Earlier wordings get their digests when the journal is opened; until then each is numbered and
-- has no depth. made_at is when the one before it was replaced; of the first: when it was written.
INSERT INTO row_version (kind, row_id, digest, parents, depth, state, gone, made_at)
    SELECT 'entry', entry_id, CAST(printf('%016d', version) AS BLOB), x'', -1, 0, 0, coalesce(
        lag(replaced_at) OVER (PARTITION BY entry_id ORDER BY version),
        (SELECT recorded_at FROM entry WHERE entry.id = entry_id))
    FROM entry_version;
INSERT INTO row_wording (kind, row_id, digest, body)
    SELECT 'entry', entry_id, CAST(printf('%016d', version) AS BLOB), body FROM entry_version;
DROP TABLE entry_version;

INSERT INTO changed_row (kind, row_id) SELECT 'entry', entry.id FROM entry;
CREATE TRIGGER entry_added AFTER INSERT ON entry
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('entry', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER entry_changed AFTER UPDATE ON entry
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('entry', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'scale', scale.id FROM scale;
CREATE TRIGGER scale_added AFTER INSERT ON scale
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('scale', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER scale_changed AFTER UPDATE ON scale
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('scale', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'choice', choice.id FROM choice;
CREATE TRIGGER choice_added AFTER INSERT ON choice
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('choice', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER choice_changed AFTER UPDATE ON choice
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('choice', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'template', template.id FROM template;
CREATE TRIGGER template_added AFTER INSERT ON template
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('template', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER template_changed AFTER UPDATE ON template
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('template', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'import_batch', import_batch.id FROM import_batch;
CREATE TRIGGER import_batch_added AFTER INSERT ON import_batch
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('import_batch', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER import_batch_changed AFTER UPDATE ON import_batch
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('import_batch', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'import_mapping', import_mapping.format || '/' || import_mapping.header FROM import_mapping;
CREATE TRIGGER import_mapping_added AFTER INSERT ON import_mapping
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('import_mapping', NEW.format || '/' || NEW.header) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER import_mapping_changed AFTER UPDATE ON import_mapping
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('import_mapping', NEW.format || '/' || NEW.header) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'known_event', known_event.id FROM known_event;
CREATE TRIGGER known_event_added AFTER INSERT ON known_event
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('known_event', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER known_event_changed AFTER UPDATE ON known_event
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('known_event', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'new_normal', new_normal.since || '/' || new_normal.series FROM new_normal;
CREATE TRIGGER new_normal_added AFTER INSERT ON new_normal
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('new_normal', NEW.since || '/' || NEW.series) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER new_normal_changed AFTER UPDATE ON new_normal
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('new_normal', NEW.since || '/' || NEW.series) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'programme', 'only' FROM programme;
CREATE TRIGGER programme_added AFTER INSERT ON programme
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('programme', 'only') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER programme_changed AFTER UPDATE ON programme
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('programme', 'only') ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'session', session.id FROM session;
CREATE TRIGGER session_added AFTER INSERT ON session
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('session', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER session_changed AFTER UPDATE ON session
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('session', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'schedule', schedule.id FROM schedule;
CREATE TRIGGER schedule_added AFTER INSERT ON schedule
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('schedule', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER schedule_changed AFTER UPDATE ON schedule
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('schedule', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'homework', homework.id FROM homework;
CREATE TRIGGER homework_added AFTER INSERT ON homework
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('homework', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER homework_changed AFTER UPDATE ON homework
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('homework', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'goal', goal.id FROM goal;
CREATE TRIGGER goal_added AFTER INSERT ON goal
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('goal', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER goal_changed AFTER UPDATE ON goal
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('goal', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'week_block', week_block.id FROM week_block;
CREATE TRIGGER week_block_added AFTER INSERT ON week_block
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('week_block', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER week_block_changed AFTER UPDATE ON week_block
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('week_block', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'week_skill', CAST(week_skill.week AS TEXT) FROM week_skill;
CREATE TRIGGER week_skill_added AFTER INSERT ON week_skill
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('week_skill', CAST(NEW.week AS TEXT)) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER week_skill_changed AFTER UPDATE ON week_skill
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('week_skill', CAST(NEW.week AS TEXT)) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'step_down', 'only' FROM step_down;
CREATE TRIGGER step_down_added AFTER INSERT ON step_down
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('step_down', 'only') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER step_down_changed AFTER UPDATE ON step_down
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('step_down', 'only') ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'questionnaire', questionnaire.id FROM questionnaire;
CREATE TRIGGER questionnaire_added AFTER INSERT ON questionnaire
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('questionnaire', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER questionnaire_changed AFTER UPDATE ON questionnaire
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('questionnaire', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'questionnaire_response', questionnaire_response.id FROM questionnaire_response;
CREATE TRIGGER questionnaire_response_added AFTER INSERT ON questionnaire_response
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('questionnaire_response', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER questionnaire_response_changed AFTER UPDATE ON questionnaire_response
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('questionnaire_response', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'plan_piece', plan_piece.part || '/' || plan_piece.id FROM plan_piece;
CREATE TRIGGER plan_piece_added AFTER INSERT ON plan_piece
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('plan_piece', NEW.part || '/' || NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER plan_piece_changed AFTER UPDATE ON plan_piece
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('plan_piece', NEW.part || '/' || NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'plan_version', plan_version.id FROM plan_version;
CREATE TRIGGER plan_version_added AFTER INSERT ON plan_version
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('plan_version', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER plan_version_changed AFTER UPDATE ON plan_version
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('plan_version', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'talk_sheet', talk_sheet.id FROM talk_sheet;
CREATE TRIGGER talk_sheet_added AFTER INSERT ON talk_sheet
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('talk_sheet', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER talk_sheet_changed AFTER UPDATE ON talk_sheet
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('talk_sheet', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'shared_copy', shared_copy.id FROM shared_copy;
CREATE TRIGGER shared_copy_added AFTER INSERT ON shared_copy
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('shared_copy', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER shared_copy_changed AFTER UPDATE ON shared_copy
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('shared_copy', NEW.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO changed_row (kind, row_id) SELECT 'preference', preference.name FROM preference WHERE name NOT IN ('backup_copied_out', 'backup_copy_reminded');
CREATE TRIGGER preference_added AFTER INSERT ON preference
    WHEN NEW.name NOT IN ('backup_copied_out', 'backup_copy_reminded')
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('preference', NEW.name) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER preference_changed AFTER UPDATE ON preference
    WHEN NEW.name NOT IN ('backup_copied_out', 'backup_copy_reminded')
BEGIN
    INSERT INTO changed_row (kind, row_id) VALUES ('preference', NEW.name) ON CONFLICT DO NOTHING;
END;
