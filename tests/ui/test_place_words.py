"""Where the journal lies is said only where there is something to say."""

from journal_app.ui.place import PlaceNotes, place_words


def test_an_ordinary_folder_is_not_talked_about():
    assert place_words(PlaceNotes()) == ""


def test_a_synced_folder_names_the_service_and_what_is_safer():
    said = place_words(PlaceNotes(cloud="Dropbox"))
    assert said.count("Dropbox") == 3
    assert "safer" in said
    assert "{service}" not in said


def test_both_are_said_one_below_the_other():
    cloud, drive = place_words(PlaceNotes("MEGA", removable=True)).split("\n\n")
    assert "MEGA" in cloud
    assert "pull it out" in drive
