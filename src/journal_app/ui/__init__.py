from journal_app.ui.none_references import keep_none

keep_none()
