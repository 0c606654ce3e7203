"""Words that stand beside a name, and names that are words of their own."""

HONORIFICS = frozenset(
    {"dr", "prof", "mr", "mrs", "ms", "mx", "sr", "sra", "srta", "dona", "st", "herr", "frau"}
)
"""Titles, folded (no accents); nobody is called so."""

DETERMINERS = frozenset({"the", "and", "my", "our", "mi", "mis", "la", "las", "el", "los", "y"})

PARTICLES = frozenset(
    {"miss", "don", "de", "del", "da", "do", "dos", "van", "von", "der", "den", "di", "al"}
    | {"bin", "ibn", "le", "ter", "ten"}
)
"""Titles and small words of a longer name; at its beginning or end they can be the name itself."""

RELATIONS = frozenset(
    {"sister", "brother", "mother", "father", "mum", "mom", "dad", "aunt", "uncle", "cousin"}
    | {"wife", "husband", "partner", "friend", "son", "daughter", "grandmother", "grandfather"}
    | {"sponsor", "therapist", "doctor", "counsellor", "counselor", "nurse", "boss"}
    | {"colleague", "neighbour", "neighbor", "hermana", "hermano", "madre", "padre", "mama"}
    | {"papa", "tia", "tio", "prima", "primo", "esposa", "esposo", "marido", "mujer", "pareja"}
    | {"amiga", "amigo", "hija", "hijo", "abuela", "abuelo", "madrina", "padrino", "terapeuta"}
    | {"doctora", "jefa", "jefe", "vecina", "vecino", "companera", "companero"}
)
"""Words that say who somebody is to the person, and nobody's name (folded)."""

ORDINARY = frozenset(
    DETERMINERS
    | {"miss", "de", "del", "da", "do", "van", "den", "bin", "le", "ten", "will", "may", "mark"}
    | {"grace", "hope", "joy", "rose", "faith", "bill", "rob", "pat", "sue", "jack", "frank"}
    | {"art", "gene", "dawn", "june", "april", "august", "summer", "autumn", "winter", "drew"}
    | {"chase", "chance", "grant", "guy", "heather", "holly", "iris", "ivy", "jasmine", "jay"}
    | {"jean", "jim", "josh", "ken", "lance", "lily", "max", "melody", "mercy", "miles", "nick"}
    | {"norm", "olive", "paige", "patience", "pearl", "penny", "peg", "poppy", "ray", "reed"}
    | {"rich", "rod", "ruby", "rusty", "sandy", "sky", "sunny", "terry", "tim", "trinity"}
    | {"victor", "violet", "wade", "warren", "wren", "an", "so", "to", "no", "on", "in", "you"}
    | {"she", "he", "we", "me", "us", "it", "is", "be", "been", "her", "him", "his", "song"}
    | {"sun", "man", "long", "young", "brown", "green", "white", "black", "gray", "grey"}
    | {"short", "king", "cook", "baker", "hill", "wood", "woods", "rivers", "stone", "field"}
    | {"fields", "park", "day", "love", "best", "strong", "little", "price", "rice", "sharp"}
    | {"small", "swift", "walker", "wise", "banks", "bush", "church", "cross", "fox", "hunt"}
    | {"lane", "marsh", "page", "pope", "potter", "power", "ward", "waters", "wolf", "west"}
    | {"north", "south", "east", "moon", "snow", "frost", "bell", "ball", "carpenter", "case"}
    | {"chambers", "coin", "cole", "crane", "dean", "english", "fisher", "ford", "free", "good"}
    | {"hand", "head", "heart", "home", "house", "law", "major", "mason", "mills", "night"}
    | {"noble", "parks", "post", "read", "rest", "road", "rock", "sea", "self", "shade", "shaw"}
    | {"ship", "silver", "singer", "skinner", "star", "steel", "street", "sweet", "taylor"}
    | {"trip", "wall", "water", "way", "weeks", "wells", "wine", "work", "would", "year"}
    | {"alma", "amada", "angel", "blanca", "bueno", "calle", "campo", "cielo", "clara", "cruz"}
    | {"delgado", "dolores", "esperanza", "estrella", "flor", "fuentes", "gloria", "leal"}
    | {"linda", "luna", "luz", "mar", "mercedes", "milagros", "moreno", "nieves", "paz", "perla"}
    | {"pilar", "prado", "remedios", "rey", "reyes", "rico", "rios", "rosa", "rubio", "salas"}
    | {"salvador", "sol", "soledad", "socorro", "vega", "victoria", "di", "tu", "su", "ha", "hay"}
) - {"di"}
"""Words of English or Spanish that are names too (folded): a name only with a capital letter."""

NEVER_PLURAL = frozenset(
    {"has", "his", "this", "was", "is", "as", "us", "its", "yes", "bus", "gas", "plus", "does"}
    | {"goes", "dios", "mes", "mas", "tras", "dos", "tres", "es", "los", "las", "sus", "tus"}
    | {"mis", "nos", "les", "das", "des", "minus", "less", "miss", "pass", "kiss", "loss", "these"}
)
"""Words that look like a short name with an s behind it (folded)."""
