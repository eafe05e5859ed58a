"""Plain praise that goes too far: a person called amazing, perfect, like no other."""

STRONG = (
    r"(?:amazing|incredible|brilliant|perfect|wonderful|fantastic|phenomenal|extraordinary|magnificent|"
    r"outstanding|marvell?ous|superb|inspiring|inspirational|visionary|gifted|talented|wise|intelligent|"
    r"charming|charismatic|beautiful|flawless|exceptional|remarkable|unbelievable|sensational|awesome)"
)
SOMEBODY = (
    r"(?:person|human(?: being)?|boss|manager|leader|director|chef|head ?teacher|doctor|interviewer|"
    r"recruiter|employer|mentor|woman|man|lady|gentleman|mind)"
)
FIRM = (
    r"(?:company|firm|employer|team|school|hospital|clinic|kitchen|hotel|studio|place|shop|bank|lab|practice|"
    r"boss|workplace|organi[sz]ation|restaurant|bakery|garage|leader|manager|person)"
)
NOBODY = r"(?:nobody|no one|no-one)(?: else)?(?: (?:on|in) (?:the |this )?\w+)?"

ADORING = (
    (
        r"you(?:'re| are) (?:simply|truly|so|really|just|absolutely|quite simply|all|always|clearly) "
        rf"{STRONG}(?=[.,;!]|$| (?:and|in|at|with|that|to me))|you(?:'re| are) (?:{STRONG}(?=[.!]|$)|an? "
        r"(?:born|natural) leader|(?:so|simply|just|truly) great(?=[.,;!]|$))"
    ),
    rf"you(?:'re| are) (?:\w+ )?(?:an?|the) (?:\w+ )?{STRONG} {SOMEBODY}",
    (
        r"you(?:'re| are) (?:\w+ )?(?:an?|the|my|our) (?:\w+ )?(?:inspiration|role model|idol|"
        r"hero(?:ine)?)(?=[.,;!]|$| (?:to|for|of) (?:me|us|all|every\w*|anyone|the|this|young|women|men))|"
        r"you inspire (?:every(?:one|body)|all of us|us all|all)|you(?:,? and your \w+,?|,? all of you,?| "
        r"all| both)* (?:are|'re) (?:\w+ )?(?:heroes|legends|geniuses|stars|angels|saints|gods)(?=[.,;!]|$)"
    ),
    (
        r"you(?:'re| are) (?:\w+ )?the (?:kind|sort|type) of \w+ (?:that |who )?(?:everyone|everybody|anyone|"
        r"anybody|people|we all|one) (?:dreams?|wish\w*|longs?|hopes?|prays?)"
    ),
    (
        r"you(?:'re| are) (?:simply |just |truly |the very |quite simply ){1,2}the best(?=[.,;!]|$| (?:at|in|"
        r"of))"
    ),
    (
        rf"(?:never|not once) (?:\w+ ){{0,2}}?(?:met|seen|known|had|found|come across|spoken (?:to|with)|"
        r"talked (?:to|with)) (?:such |so |a |an |any\w* |some\w+ |people |person |more |as "
        rf"){{1,3}}(?:[\w-]+(?:,? and |, | )){{0,5}}?(?:as|like|than) (?:you|yourself)(?=[.,;!]|$)|never "
        rf"(?:\w+ ){{0,2}}?(?:met|seen|known) such an? {STRONG}(?:, | and |, and )(?:\w+ )?\w+"
    ),
    (
        rf"{NOBODY} (?!has |was |had )(?:\w+s|can \w+|could \w+)(?: [\w']+){{0,4}}? (?:as \w+ as|better than|"
        r"like) you(?=[.,;!]|$| (?:do|can|are)(?=[.,;!]|$))"
    ),
    (
        rf"there(?:'s| is) (?:simply )?no (?:other )?{FIRM} (?:in the \w+ )?(?:as|so|that is as|like) (?:\w+ "
        r"(?:as|like) )?(?:you|yours)(?=[.,;!]|$)"
    ),
    r"(?:you|your (?:\w+ ){1,5}?)(?:have |has )?(?:completely )?changed my (?:whole )?life",
    (
        r"such an? (?:perfect|flawless|divine|legendary|incredible|phenomenal|magnificent) (?:\w+ "
        rf")?{FIRM}(?! (?:day|visit|kitchen table))"
    ),
    (
        r"(?:meeting|talking to|speaking (?:to|with)|seeing|being with) you (?:\w+ ){0,3}?(?:was|is|has "
        r"been) (?:\w+ )?the (?:highlight|best \w+|happiest \w+|greatest \w+|high point) of (?:my|the|this) "
        r"(?:whole )?(?:year|life|decade|career)"
    ),
    (
        rf"(?:by |at )?how (?:\w+ )?{STRONG}(?:, \w+)*(?:,? and \w+)? you (?:are|were|all are|all "
        r"were)(?=[.,;!]|$)"
    ),
    (
        rf"you have the most (?:{STRONG}|clever|modern|lovely) (?:\w+ ){{1,3}}?(?:that )?(?:i have|i've|in "
        r"the|on)"
    ),
    rf"(?P<praise>{STRONG})\b[^.?!]{{1,60}}?\b(?P=praise)\b[^.?!]{{1,60}}?\b(?P=praise)",
    (
        r"you(?:'re| are| were) so \w+,? (?:and )?so (?!is|are|was|were|did|do|it|that)\w+,? (?:and )?so "
        r"(?!is|are|was|were|did|do|it|that)\w+|you (?:\w+ )?(?:do|say|make|did|said) everything (?:so "
        r")?(?:perfectly|right|wonderfully|brilliantly)(?=[.,;!]|$)"
    ),
    (
        r"you (?:\w+ )?deserve (?:an?|the|every) (?:\w+ )?(?:award|medal|prize|statue|oscar)|only an? "
        r"(?:genius|true leader|great mind|great leader)(?: like you)? (?:could|can|would)"
    ),
    (
        r"you(?:'re| are) (?:\w+ )?an? (?:truly |very |really )?(?:great|special|unique|rare|exceptional) "
        rf"{SOMEBODY}|such an? (?:great|important|famous|legendary) {SOMEBODY}"
    ),
    (
        r"(?:want|hope|like|love|dream) to (?:be|become) (?:exactly |just )?like you(?=[.,;!]|$| one day| "
        r"some day)|(?:everyone|everybody|every \w+|the world|we all) (?:\w+ ){0,4}?(?:boss|manager|leader|"
        r"person|people|director|employer|compan(?:y|ies))(?:e?s)? like you(?:rs)?(?=[.,;!]|$)"
    ),
)
"""Patterns for one sentence."""
