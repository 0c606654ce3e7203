"""A marked question above zero asks for help, whatever it says."""

import pytest

from journal_app.domain.questionnaire.answer import Coded, Number, TextAnswer, Truth, Whole
from journal_app.domain.questionnaire.item import Item, ItemKind, Option
from journal_app.domain.questionnaire.marked import asks_for_help, marked_by_file, proposals

NO = Coded("http://loinc.org", "LA32-8", "No")
YES = Coded("http://loinc.org", "LA33-6", "Yes")


def test_any_weight_above_zero_asks_for_help(say):
    form = say.form(say.choice("a", 0, 1, 2))
    found = [asks_for_help(form, {"a"}, {"a": say.pick(place)}) for place in range(3)]
    assert found == [set(), {"a"}, {"a"}]
    assert asks_for_help(form, {"a"}, {}) == set()


def test_a_question_that_is_not_marked_asks_for_nothing(say):
    form = say.form(say.choice("a", 0, 1), say.choice("b", 0, 1))
    assert asks_for_help(form, {"b"}, {"a": say.pick(1)}) == set()
    assert asks_for_help(form, {"b", "gone"}, {"b": say.pick(1)}) == {"b"}


@pytest.mark.parametrize(
    ("kind", "answer", "asks"),
    [
        (ItemKind.BOOLEAN, Truth(yes=True), True),
        (ItemKind.BOOLEAN, Truth(yes=False), False),
        (ItemKind.INTEGER, Whole(1), True),
        (ItemKind.INTEGER, Whole(0), False),
        (ItemKind.INTEGER, Whole(-1), False),
        (ItemKind.DECIMAL, Number(0.5), True),
    ],
)
def test_yes_and_numbers_above_zero_ask_for_help(say, kind, answer, asks):
    form = say.form(Item("a", kind, "a"))
    assert bool(asks_for_help(form, {"a"}, {"a": (answer,)})) is asks


def test_an_answer_without_a_weight_asks_for_help_unless_its_code_is_no(say):
    plain = (Option(YES), Option(NO), Option(TextAnswer("No")), Option(Whole(0)))
    form = say.form(Item("a", ItemKind.CHOICE, "a", options=plain))
    asks = [bool(asks_for_help(form, {"a"}, {"a": (o.answer,)})) for o in plain]
    assert asks == [True, False, True, False]


def test_an_answer_that_is_not_asked_any_more_asks_for_nothing(say):
    form = say.form(say.number("a"), say.choice("b", 0, 1, conditions=say.when("a", "=", Whole(1))))
    answers = {"a": (Whole(1),), "b": say.pick(1)}
    assert asks_for_help(form, {"b"}, answers) == {"b"}
    assert asks_for_help(form, {"b"}, answers | {"a": (Whole(2),)}) == set()


def test_the_file_marks_questions_and_nothing_else(say):
    form = say.form(
        say.choice("a", 0, 1, marked=True),
        Item("words", ItemKind.TEXT, "suicide", marked=True),
        say.group("g", say.number("n"), marked=True),
        say.choice("suicide", 0, 1),
    )
    assert marked_by_file(form) == {"a"}


ABOUT_DANGER = [
    "Thoughts that you would be better off dead, or thoughts of hurting yourself in some way?",
    "Have you felt unsafe at home?",
    "Gedanken, dass Sie lieber tot wären oder sich Leid zufügen möchten",
    "Pensamientos de que estaría mejor muerto/a o de lastimarse de alguna manera",
    "Penser qu’il vaudrait mieux mourir ou envisager de vous faire du mal",
    "Pensieri che sarebbe meglio morire o di farsi del male in un modo o nell’altro",
    "Pensamentos de que seria melhor estar morto/a ou de se magoar a si próprio/a",
    "De gedachte dat u beter dood zou kunnen zijn of uzelf pijn te doen",
    "Tankar att det skulle vara bättre om du var död eller att du skulle skada dig",
    "Tanker om at det ville være bedre å være død eller om å skade deg selv",
    "Myśli, że lepiej byłoby umrzeć albo chęć zrobienia sobie jakiejś krzywdy",
    "Myšlenky, že byste si nějak ublížil/a",
    "Arra gondolt, hogy jobb lenne meghalni, vagy hogy kárt tegyen magában",
    "Ajatuksia, että olisi parempi jos olisit kuollut tai vahingoittaisit itseäsi",
    "Gânduri că ar fi mai bine să muriți sau să vă faceți rău",
    "Мысли о том, что лучше было бы умереть, или о том, чтобы причинить себе вред",
    "Думки про те, що Вам краще було б померти або завдати собі шкоди",
    "Σκέψεις ότι θα ήταν καλύτερα να είχατε πεθάνει",
    "Kendinizi öldürmenin daha iyi olacağı ya da kendinize zarar verme düşünceleri",
    "מחשבות שהיה עדיף לך למות או לפגוע בעצמך בדרך כלשהי",
    "أفكار بأنه من الأفضل لو كنت ميتا أو أفكار بأن تؤذي نفسك",
    "विचार कि आपका मर जाना ही अच्छा होगा",
    "有不如死掉或用某种方式伤害自己的念头",
    "死んだ方がましだ、あるいは自分を何らかの方法で傷つけようと思ったことがある",
    "차라리 죽는 것이 더 낫겠다고 생각하거나 자해할 생각을 했다",
    "คิดทำร้ายตนเอง หรือคิดว่าถ้าตายไปคงจะดี",
    "Merasa lebih baik mati atau ingin melukai diri sendiri",
    "Nghĩ rằng bạn chết đi thì tốt hơn hoặc làm đau bản thân",
]
ABOUT_OTHER_THINGS = [
    "Little interest or pleasure in doing things?",
    "Feeling bad about yourself, or that you have let yourself or your family down?",
    "How was your diet?",
    "How many days did you do something you like?",
    "Wie lange dauerte die Woche für Sie?",
    "Tota la setmana he dormit malament",
    "Peu d’intérêt ou de plaisir à faire les choses",
    "Ter pouco interesse em fazer coisas",
]


@pytest.mark.parametrize("text", ABOUT_DANGER)
def test_a_question_that_says_it_in_plain_words_is_proposed_in_many_languages(say, text):
    form = say.form(Item("a", ItemKind.BOOLEAN, "I slept"), Item("b", ItemKind.BOOLEAN, text))
    assert [(one.link_id, one.proposed) for one in proposals(form)] == [("a", False), ("b", True)]


@pytest.mark.parametrize("text", ABOUT_OTHER_THINGS)
def test_a_question_about_other_things_is_asked_about_but_not_proposed(say, text):
    (one,) = proposals(say.form(Item("a", ItemKind.BOOLEAN, text)))
    assert not one.proposed


def test_a_translation_a_heading_and_an_answer_propose_too(say):
    dead = Option(Coded("s", "x", "I would like to kill myself"))
    form = say.form(
        Item("a", ItemKind.BOOLEAN, "Q1", also=("Pensamientos de suicidio",)),
        Item("b", ItemKind.CHOICE, "How it is", options=(dead,)),
        Item("g", ItemKind.GROUP, "Suicidal thoughts", items=(Item("c", ItemKind.INTEGER, "n"),)),
        Item("d", ItemKind.BOOLEAN, "by code", marked=True),
        Item("e", ItemKind.BOOLEAN, "by the person"),
        Item("f", ItemKind.TEXT, "More about death"),
    )
    assert [one.link_id for one in proposals(form, {"e"}) if one.proposed] == list("abcde")
    assert "f" not in [one.link_id for one in proposals(form)]
