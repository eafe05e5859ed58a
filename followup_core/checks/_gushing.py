"""Praise that gushes: comparisons with heaven, worship, nobody like you."""

ADMIRED = (
    r"(?:brilliant|wise|generous|inspiring|visionary|gifted|talented|amazing|wonderful|extraordinary|"
    r"incredible|perfect|magnificent|impressive|charismatic|intelligent|fantastic|marvell?ous|superb|"
    r"outstanding|exceptional|remarkable|beautiful|great|warm|kind|clever|knowledgeable|professional|"
    r"glorious|phenomenal|sublime|distinguished|esteemed|eminent)"
)
WHO = (
    r"(?:panel|interviewers?|team|people|person|leaders?|bosses|boss|managers?|experts?|mentors?|chefs?|"
    r"minds?|"
    r"company|firm|law firm|school|hospital|employer|head ?teachers?|professors?|directors?|committee|"
    r"kitchen|"
    r"place|institution|practice|ward|studio|lab|theatre|museum|shop|department|council|university)"
)

GUSHING = (
    (
        r"(?:never|not once|rarely|seldom) (?:\w+ ){0,4}?(?:have|did|had) i (?:\w+ )?(?:meet|met|see|seen|"
        r"known|"
        r"felt|encounter\w*|experienc\w*|work\w*|heard|come across) (?:with )?(?:such|so|a more|anyone "
        r"(?:so|as|"
        rf"more)|people (?:so|as|more)|more)(?: \w+)? {ADMIRED}"
    ),
    (
        r"(?:your (?:[\w-]+ ){1,3}?|this (?:place|company|firm|school|kitchen|team) )(?:is|are|was|were|"
        r"felt|feels|seemed|seems|must be)(?: "
        r"\w+){0,3}? "
        r"(?:heaven|paradise|a paradise|a temple|eden|a wonder of the world|the eighth wonder|magic itself|"
        r"perfection|pure (?:magic|genius|art|gold|poetry|joy)|sheer (?:genius|perfection|magic|poetry))|"
        r"heaven "
        r"on earth|(?:seventh|like) heaven|the promised land"
    ),
    (
        r"(?:i |i've |i have |have )(?:\w+ )?(?:worshipp?(?:ed)?|idoli[sz]ed?|revered?|venerated?|hero-?"
        r"worshipp?(?:ed)?|looked up to|admired|adored) (?:\w+ )?(?:you(?= |[.,;!])|your (?:\w+ )?(?:work|"
        r"genius|career|wisdom|books?|talent|mind|company|firm|name|every))(?=[^.?!]{0,40}(?:since|for "
        r"(?:years|"
        r"decades|as long|ever)|all my|my whole|from (?:afar|the first)|every|like)|[.,;!]|$)"
    ),
    (
        r"(?:nobody|no one|no-one|not a soul|no other \w+|nobody else|no one else)(?: (?:else|alive|on "
        r"earth|in "
        r"the \w+|in \w+))? (?:understands?|compares?|comes (?:close|near)|(?:could|can) (?:match|equal|"
        r"rival|ever|hold a candle|touch)|matches|rivals|equals)(?: [\w']+){0,5}? (?:the way you|like "
        r"you|as "
        r"(?:you|well as|deeply as|much as) ?(?:you)?|better than you|to you|(?:match|equal|rival|touch|"
        r"matches|"
        r"rivals|equals) (?:you|your))(?= |[.,;!]|$)"
    ),
    (
        rf"(?:no|not a|hardly a|never a|isn't a|is not a) (?:better|greater|finer|nicer|wiser|kinder|nobler|"
        rf"more {ADMIRED}) (?:[\w-]+ )?{WHO}(?: \w+)? (?:(?:on|in|under) (?:this|the|all the) (?:\w+ "
        rf")?(?:planet|"
        r"earth|world|country|universe|land|sun|city|business|industry)|on earth|anywhere|alive|than "
        r"(?:yours|"
        r"you)(?=[.,;!]|$))"
    ),
    (
        r"(?:in the |your )?presence of (?:\w+ )?(?:greatness|genius|(?:a )?(?:true |real |living "
        r")?(?:legends?|"
        r"masters?|giants?|geniuses|stars?|royalty))|(?:your|such) greatness|(?:touched|kissed|sent) by "
        r"(?:an "
        r"angel|god|heaven|the gods)|(?:god|heaven)-?sent|gift (?:to|from) (?:god|the world|mankind|"
        r"humanity|the "
        r"heavens)"
    ),
    (
        r"(?:you |your (?:[\w-]+ ){1,6}?)(?:\w+ )?(?:left|leaves|rendered|struck|made|had) (?:me|us) (?:\w+ "
        r")?(?:speechless|breathless|lost for "
        r"words|"
        r"spellbound|dumbfounded|dumbstruck|star-?struck|weak at the knees|in tears of joy|"
        r"trembling)(?=[.,;!]|$|"
        r" (?:by|with|at|and|for|all))"
    ),
    (
        r"(?:you|your (?:name|voice|words|smile|eyes|presence|charm|charisma|wisdom))(?: \w+)? (?:light|"
        r"lights|lit)"
        r" up (?:the|a|every|any|my) (?:room|world|day|life)|(?:hang|hung|hanging) on your (?:every "
        r")?(?:word|"
        r"words|lips)|(?:sit|sat|learn|worship) at your feet|pinch(?:ing)? myself (?:that|because) (?:i "
        r"(?:met|"
        r"sat)|you)"
    ),
    (
        r"(?:you(?:'re| are)|your \w+ (?:is|are)) (?:\w+ )?(?:far |miles |years |leagues |streets |light "
        r"years |way |head and shoulders )"
        r"(?:above|ahead of|better than) (?:all|every|any|everyone|everybody|anyone|anybody|everything|the "
        r"(?:rest|"
        r"others|"
        r"competition))|(?:everything|all) (?:that )?i(?:'ve| have) ever (?:dreamed|dreamt|wished|wanted|"
        r"hoped)"
        r"(?: of| for)?"
    ),
    (
        r"(?:nobody|no one|no-one)(?: else| alive| on earth| in the \w+)? (?:can|could|will ever|would "
        r"ever|comes close "
        r"to|matches|equals|rivals)(?: ever)? (?:match |equal |rival |beat |top |touch ){1}(?:you|your "
        r"(?:\w+ )?(?:vision|wisdom|talent|skill|genius|kindness|leadership|brilliance|knowledge|mind))(?= "
        r"|[.,;!]|$)"
    ),
    (
        r"you(?:'re| are) (?:such |just |simply )?an? (?:absolute|true|real|total|shining|bright|living|"
        r"veritable) "
        r"(?:\w+ )?(?:star|legend|gem|treasure|angel|hero|inspiration|wonder|genius|queen|king|visionary|"
        r"saint)|your "
        r"(?:\w+ )?(?:wisdom|kindness|elegance|charm|intelligence|talent|leadership|generosity|vision|"
        r"expertise|"
        r"personality|beauty|brilliance|passion|knowledge|warmth)(?:[\w', ]{0,60}?) (?:is|are|was|were) "
        r"(?:\w+ )?"
        r"(?:unmatched|unrivall?ed|unparalleled|unequall?ed|without equal|beyond (?:compare|words|measure)|"
        r"peerless|"
        r"second to none|out of this world|legendary|infinite|boundless|divine)"
    ),
    (
        r"(?:you|your \w+|this|it)(?:'re| are| is|'s) (?:\w+ ){0,5}?the (?:\w+ )?(?:best|greatest|finest|"
        r"most \w+|smartest|"
        r"kindest|wisest|brightest|nicest) (?:[\w-]+ ){1,3}?(?:in the (?:land|nation|whole|entire|world|"
        r"universe|trade|"
        r"profession|business|galaxy)|under the sun|on the planet|of all (?:time|times)|there (?:is|ever "
        r"was))"
    ),
    (
        r"gold standard (?:of|for|in) (?:the|your) (?:entire|whole|\w+)|best of the best|cream of the "
        r"cream|(?:in )?a "
        r"(?:league|class) of (?:your|its) own|like (?:meeting|seeing|talking to|sitting with|speaking to) "
        r"(?:\w+ )?(?:royalty|celebrity|film star|rock star|queen|king|saint)(?= |[.,;!]|$)|follow you "
        r"(?:anywhere|to the (?:ends?|"
        r"moon)|blindly)|i "
        r"bow (?:down )?(?:to|before) (?:you|your)|(?:you|your \w+) made history"
    ),
    (
        r"you(?:'re| are|'ve been| have been| have become| became| will always be) (?:\w+ )?(?:my|an?|the) "
        r"(?:\w+ )?(?:role "
        r"model|idol|hero|heroine|guiding star|goddess|beacon|inspiration (?:to|for) (?:us|all|every|me|"
        r"the|so))|my (?:"
        r"idol|heroine|guru)(?= |[.,;!]|$)|such (?:\w+ )?(?:perfection|brilliance|genius|greatness|"
        r"splendou?r|"
        r"magnificence)|the most (?:beautiful|brilliant|inspiring|amazing|wonderful) (?:mind|soul|person|"
        r"heart|spirit)"
    ),
    (
        r"your (?:\w+ )?(?:wisdom|kindness|knowledge|talent|reputation|generosity|patience|genius|skill|"
        r"expertise) (?:is|are|"
        r"was|seems|knows) (?:\w+ )?(?:endless|boundless|infinite|unlimited|limitless|legendary|no "
        r"(?:bounds|limits))"
    ),
    (
        rf"(?:a|no) (?:more {ADMIRED}|better|finer|greater|nicer) {WHO} (?:does not|doesn't|cannot|can't|"
        rf"could not|couldn't|"
        r"never|could) (?:\w+ )?(?:exist|exists|existed|be found|be imagined|live|lived)|(?:my whole|all "
        r"my|my entire) life"
        r"(?: [\w']+){0,6}? (?:meet|work with|work for|find|see|seen|met)(?: [\w']+){0,2}? (?:like|as|you)"
    ),
)
"""Each is too much by itself."""
