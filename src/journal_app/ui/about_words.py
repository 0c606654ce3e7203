"""What each screen is for and what can be done there, in plain words: one text a screen."""

from dataclasses import dataclass

from journal_app.translation import tr


@dataclass(frozen=True, slots=True)
class About:
    """What is said about one screen."""

    purpose: str
    acts: tuple[str, ...]
    """What one can do here, one sentence or two each."""


def about_words() -> dict[str, About]:
    """Every screen by its name."""
    return _of_every_day() | _of_writing() | _of_keeping() | _of_help()


def _of_every_day() -> dict[str, About]:
    return {
        "today": About(
            tr("You begin here. It shows what this day holds, and what you can write now."),
            (
                tr("Press a tile to write something down. A quick check-in takes a minute."),
                tr("See what comes next, and what your warning signs say."),
                tr("Go on with what you began before."),
            ),
        ),
        "journal": About(
            tr("Here is all that you wrote. The newest entry comes first."),
            (
                tr("Read an entry, change it, or make it private."),
                tr("Find words, or go to a month."),
                tr("Move an entry to the bin. You can put it back for 30 days."),
            ),
        ),
        "trends": About(
            tr("Your own answers turn into charts here. They show what changes as time goes on."),
            (
                tr("Pick a part from the row at the top."),
                tr("Press T on a chart to read its numbers in a table."),
                tr("See how many entries a number rests on. With few of them it may be chance."),
            ),
        ),
        "plan": About(
            tr("This is your plan for hard times. You make it on a good day, and use it on a bad."),
            (
                tr("Open a part, and write what helps you."),
                tr("Make a card: if this happens, then I do that."),
                tr("Put a card outside the lock. You can read it there without your passphrase."),
                tr("Look at how your plan was before."),
            ),
        ),
        "programme": About(
            tr("Here is your programme: the week, the sessions, the homework and your goals."),
            (
                tr("Plan a session, and say if you were there."),
                tr("Tick homework that is done."),
                tr("Bring in a calendar file with your dates."),
            ),
        ),
        "share": About(
            tr("Here you make pages for someone else: a report, a plan, a card for the wallet."),
            (
                tr("Choose what goes on a page. Nothing leaves until you save, copy or print it."),
                tr("Keep a list of what you want to talk about."),
                tr("See what you have shared, and when."),
            ),
        ),
        "settings": About(
            tr("Here you choose how Even Keel looks and what it does."),
            (
                tr("Each choice counts at once. You do not have to save."),
                tr("Choose your country, so that Help now shows numbers that work there."),
                tr("Choose after how long it locks."),
            ),
        ),
        "tracking": About(
            tr("Here you choose what a check-in asks, and which words you can pick from."),
            (
                tr("Add a word or a sign of your own. Change its name, or move it up or down."),
                tr("Take something off the list. All that you wrote stays."),
            ),
        ),
    }


def _of_writing() -> dict[str, About]:
    return {
        "form": About(
            tr("Here you write something down. You may leave out any question."),
            (
                tr("On a row of points, type the number, or use the arrow keys."),
                tr("What you type is kept as you go. If you leave, it waits for you."),
                tr("Tick “Private” to keep it out of every report."),
            ),
        ),
        "catch-up": About(
            tr("Here you fill in the last days, all in one table."),
            (
                tr("Go from cell to cell with the arrow keys, and type."),
                tr("Leave a cell empty if you do not know. Empty does not mean zero."),
                tr("What you fill in later is shown as late. That is fine."),
            ),
        ),
        "bin": About(
            tr("What you delete lies here for 30 days."),
            (
                tr("Put an entry back. It is as it was."),
                tr("Delete one for good. Then it is gone from here, and stays gone."),
            ),
        ),
        "questionnaires": About(
            tr("Here are the questionnaires you want to fill in from time to time."),
            (
                tr("Fill one in."),
                tr("Add one from a file that your programme gave you."),
                tr("See what you said before."),
            ),
        ),
        "questionnaire": About(
            tr("Here you fill in a questionnaire. Take your time."),
            (
                tr("Type a number to pick an answer."),
                tr("Stop when you like. Your answers stay, and you can go on later."),
            ),
        ),
        "questionnaire-marks": About(
            tr("Here you say which questions ask about danger."),
            (
                tr("Tick each one that asks about it. If your answer says danger, help is shown."),
                tr("If none of them does, say so and go on."),
            ),
        ),
        "questionnaire-results": About(
            tr("Here you see one questionnaire, each time that you filled it in."),
            (
                tr("Look at the sums on a chart. Press T on it to read them in a table."),
                tr("Read what you said on a day, or fill it in again."),
            ),
        ),
    }


def _of_keeping() -> dict[str, About]:
    return {
        "safe-keeping": About(
            tr("Here you make sure that your words are safe, and that only you can read them."),
            (
                tr("Take a copy with you, or go back to an old one."),
                tr("Check that all of it is whole."),
                tr("Change your passphrase, or make new recovery words."),
            ),
        ),
        "two-copies": About(
            tr("Do you write on two laptops? Here you bring what you wrote on both together."),
            (
                tr("Write a sealed file here. Bring it in on the other laptop."),
                tr("Look at what a file would bring, before you bring it in."),
                tr("If you wrote the same thing in two ways, both are kept."),
            ),
        ),
        "take-out": About(
            tr("All that you wrote is yours. Here you can put it into files, and take it along."),
            (
                tr("Choose a kind of file and a place."),
                tr("Take care: most of these files have no lock. Who finds them can read them."),
                tr("A sealed file has a lock. It opens with your passphrase."),
            ),
        ),
        "importing": About(
            tr("Here you bring in what you wrote in another program."),
            (
                tr("Choose its file. If it is not clear, say what each part means."),
                tr("Look at what will come in. Then bring it in, or leave it."),
                tr("Take it back if it is not what you want."),
            ),
        ),
    }


def _of_help() -> dict[str, About]:
    return {
        "guide": About(
            tr("This is the guide. It tells you how to do things, one page for each."),
            (
                tr("Choose a page from the list, or look for a word."),
                tr("Press a link to read more. You can go back to the page before."),
                tr("There are pages for your therapist and for someone close to you, too."),
            ),
        ),
        "lapse": About(
            tr("This is for when it happened. It goes in small steps. To be safe comes first."),
            (
                tr("Read one step, then go on. You can stop after each one."),
                tr("Call a number, or someone you trust."),
                tr("Write it down at the end, if you want to."),
            ),
        ),
        "help-now": About(
            tr("This is for a hard moment. It helps you get through the next few minutes."),
            (
                tr("Say how strong it is, or skip that."),
                tr("Pick one thing and try it. You can stop and pick another."),
                tr("Call one of the numbers."),
            ),
        ),
        "safety": About(
            tr("Here are the numbers you can call now."),
            (
                tr("Is someone in danger? Then call the number for an emergency first."),
                tr("Choose another country if you are not at home."),
                tr("Open your safety plan."),
            ),
        ),
    }
