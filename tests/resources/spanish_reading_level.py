"""How easy a Spanish text is to read, and from where on a twelve-year-old reads it.

Fernández Huerta (Medidas sencillas de lecturabilidad, Consigna 214, 1959, 29-32), with the
constant for words in a sentence as corrected by Law (2011): 206.84 - 60 S/W - 1.02 W/F for S
syllables, W words and F sentences. His table calls 70 to 80 "algo fácil", the sixth year of
school, in which one is eleven to twelve: the floor is 70, as English keeps to grade 6.
INFLESZ (Barrio-Cantalejo and others, An. Sist. Sanit. Navar. 31, 2008, 135-152) reads the formula
of Szigriszt, 206.835 - 62.3 S/W - W/F, and calls 65 to 80 "bastante fácil": the same place.
"""

import re

FLOOR = 70.0
INFLESZ_FLOOR = 65.0

_WORD = re.compile(r"[^\W\d_]+")
_END = re.compile(r"[.!?…](?=[\s»”\"]|$)")


def syllables(word: str) -> int:
    """Vowels that carry a syllable: two strong ones are two, a weak one leans on its neighbour."""
    bare = re.sub(r"(?<!c)h", "", word.lower())
    bare = re.sub(r"(q)u(?=[eiéí])|(g)u(?=[eiéí])", r"\1\2", bare)
    bare = re.sub(r"y$", "i", bare)
    strong = len(re.findall(r"[aeoáéóíú]", bare))
    weak_alone = len(re.findall(r"(?<![aeoáéóíúiuü])[iuü]+(?![aeoáéóíú])", bare))
    return max(1, strong + weak_alone)


def counts(text: str) -> tuple[int, int, int]:
    """Syllables, words and sentences."""
    words = _WORD.findall(text)
    sentences = len(_END.findall(text)) or 1
    return sum(map(syllables, words)), len(words), sentences


def fernandez_huerta(text: str) -> float:
    """Ease from 0 (very hard) to 100 (very easy), and over."""
    spoken, words, sentences = counts(text)
    return 206.84 - 60 * spoken / words - 1.02 * words / sentences


def inflesz(text: str) -> float:
    """The same by the formula of Szigriszt."""
    spoken, words, sentences = counts(text)
    return 206.835 - 62.3 * spoken / words - words / sentences
