"""Plain words about suicide, self-harm and not being safe, to propose a question to the person.

They decide nothing: a question is marked by its code, by the file, or by the person, who is asked
about every one. So a word too many costs one press, and a question without any of them is still
asked about. Our own selection, held against questions of that kind in the languages of the tests.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_WORDS: Final = """
# English
suicid* | self harm* | selfharm* | self injur* | overdos* | dead | death | to die | i die
would die | might die | dying | unsafe | harm* myself | harm* yourself | harm* themselves
harm* oneself | hurt* myself | hurt* yourself | hurt* themselves | hurt* oneself | injur* myself
injur* yourself | kill* myself | kill* yourself | kill* someone | kill* somebody | kill* others
cut* myself | cut* yourself | end* my life | end* your life | end it all | ending it all
own life | worth living | not want to live | no longer alive | not be alive | not wake up
never wake up | not safe | hurt* someone | hurt* somebody | hurt* others | harm* others
harm* someone | harm* somebody
# Spanish, Portuguese, Catalan, Galician
suicid* | muert* | morir* | matar* | hacerse dano | hacerte dano | hacerme dano | lastimar*
autoles* | quitarse la vida | quitarme la vida | quitarte la vida | acabar con su vida
acabar con mi vida | desaparecer | mort | morts | morte | morto | morta | mortos | morrer
ferir se | magoar se | machucar se | se ferir | se machucar | automutil* | acabar com a vida
tirar a vida | fer se mal | fer te mal
# French, Italian, Romanian
mourir | suicidaire* | se blesser | vous blesser | me blesser | te blesser | faire du mal
mettre fin a | en finir | se tuer | vous tuer | me tuer | morire | farsi del male
farmi del male | farti del male | farle del male | togliersi la vita | togliermi la vita
uccider* | moarte* | sinucid* | sinucig* | va faceti rau | fac rau | facut rau
# German, Dutch, Swedish, Danish, Norwegian, Icelandic
suizid* | selbstmord* | selbsttot* | tot ware | tot waren | tot sein | tot zu sein | tod
sterben | umbringen | umzubringen | leid zufugen | leid zuzufugen | selbst verletz*
selbstverletz* | leben nehmen | nicht mehr leben | zelfmoord* | zelfdod* | zelfbeschadig* | dood
doden | uzelf pijn | jezelf pijn | mezelf pijn | pijn te doen | sjalvmord* | selvmord*
selvskad* | sjalvskad* | sjalfsmord* | sjalfsvig* | dod | daud* | dain | deyja | skada dig
skada mig | skade dig | skade mig | skade deg | skade meg | gora dig illa | skada sjalf*
gore skade
# Polish, Czech, Slovak, Slovene, Croatian, Bosnian, Serbian in Latin letters
samoboj* | smierc* | smierci | umrze* | zabic | krzywd* | sebevra* | sebeposk* | ubliz* | smrt*
zemrit | umriet | umreti | umrijeti | samovraz* | samovrazd* | samomor* | samoubi* | samoubo*
samopovre* | samoposkodz* | mrtev | mrtv* | mrtav | poskod* | povredi*
# Hungarian, Finnish, Estonian, Latvian, Lithuanian, Turkish, Albanian, Maltese, Irish, Welsh
ongyilkos* | halott* | halal* | meghal* | kart tenne | itsemurh* | kuollut | kuole* | vahingoit*
enesetap* | surnud | surra | surm | surma* | vigastada | pasnav* | mirus* | mirt | nave*
nodarit sev* | savizud* | mirt* | susizalo* | zaloti* | intihar* | olmek | olmus | oldur* | olum
olumu | olume | zarar verme* | vetevras* | vdek* | vdisni | lendoni veten | suwicidj* | mewt
feinmharu | bas a fhail | hunanladd* | hunan niweid* | marw
# Indonesian, Malay, Filipino, Swahili, Vietnamese, Afrikaans, Zulu
bunuh diri | mati | menyakiti diri | melukai diri | mencederakan diri | magpakamatay
pagpapakamatay | mamatay | saktan ang | kujiua | kufa | kujidhuru | tu sat | chet | lam dau
gay thuong tich | selfmoord* | zibulal* | ukufa | ukuzibulala | ukuzilimaza
# Greek
αυτοκτον* | πεθα* | νεκρ* | θανατ* | αυτοτραυμ* | βλαψ* τον εαυτο | κακο στον εαυτο
# Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
самоуби* | суицид* | суїцид* | самогуб* | самоушк* | умер* | умр* | умир* | смерт* | смърт*
мертв* | помер* | смрт* | мртав | причинить себе | причинить вред | навред* | покончить
завдати соб* | заподіят* | нараня* | самонаран* | да нараните | повредит* себе
# Hebrew, Arabic, Persian, Urdu
להתאבד | אובדני* | התאבד* | למות | מת | מתה | מוות | לפגוע בעצמ* | לפגוע בעצמך | انتحار*
الانتحار | بالانتحار | الموت | تموت | أموت | ميتا | ميتًا | إيذاء | ايذاء | تؤذي | أؤذي | خودکشی
مردن | مرگ | مرده | بمیر* | آسیب | خود کشی | مرنا | مر جا* | نقصان پہنچ*
# Hindi, Marathi, Nepali, Bengali, Panjabi, Gujarati, Tamil, Telugu, Amharic
आत्महत्या* | मर | मरने | मृत्यु | मौत | चोट | नुकसान | आत्मघात* | मर्न | আত্মহত্যা* | মরে
মৃত্যু | মারা | আঘাত | ਖੁਦਕੁਸ਼ੀ | ਆਤਮ ਹੱਤਿਆ | ਮਰ | આત્મહત્યા | મરી | મૃત્યુ | தற்கொலை* | இறந்*
சாக | மரண* | ఆత్మహత్య* | చని* | చావు | ራስን ማጥፋት | መሞት | ሞት
"""
"""``*`` is any ending; a space stands for any signs between two words."""

_ANYWHERE: Final = (
    # scripts without spaces between words
    "自杀 自殺 自残 自殘 自伤 自傷 伤害自己 傷害自己 死 轻生 輕生 不想活 结束生命 結束生命 死にたい"
    " 自分を傷つけ 消えてしまいたい 자살 자해 죽 해치 ฆ่าตัว ทำร้ายตัว ทําร้ายตัว ตาย ស្លាប់ សម្លាប់ខ្លួន"
    " ຂ້າຕົວ ຕາຍ သတ်သေ သေ"
)
"""Korean too: its endings hang on the word."""


def _plain(text: str) -> str:
    """Small letters without marks above and below; signs between words become spaces."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in folded if unicodedata.category(sign) != "Mn")
    joined = bare.replace("ø", "o").replace("ł", "l").replace("ı", "i").replace("ß", "ss")
    joined = joined.replace("æ", "a").replace("ð", "d").replace("đ", "d")
    return " ".join(re.sub(r"[^\w]|_", " ", joined).split())


def _pattern(phrase: str) -> str:
    """A pattern for one entry of the list."""
    words = phrase.split()
    return " ".join(_plain(word) + (r"\w*" if word.endswith("*") else "") for word in words)


_PHRASES: Final = " | ".join(
    line for line in _WORDS.splitlines() if line and not line.startswith("#")
).split(" | ")
_FOUND: Final = re.compile(rf"\b(?:{'|'.join(_pattern(phrase) for phrase in _PHRASES)})\b")
_PIECES: Final = tuple(_plain(word).replace(" ", "") for word in _ANYWHERE.split())


def speaks_of_danger(texts: Iterable[str]) -> bool:
    """Whether any of the texts uses a plain word for suicide, self-harm or not being safe."""
    for text in texts:
        plain = _plain(text)
        if _FOUND.search(plain) or any(piece in plain.replace(" ", "") for piece in _PIECES):
            return True
    return False
