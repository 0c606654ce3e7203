-- Whether the person said, question by question, which are about not being safe.
-- Those that are kept already were never asked about: they are, before they are filled in again.
ALTER TABLE questionnaire
    ADD COLUMN marks_asked INTEGER NOT NULL DEFAULT 0 CHECK (marks_asked IN (0, 1));
