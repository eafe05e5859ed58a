"""Pleading in one's own case, and comparing oneself for the worse."""

LAST_HOPE = (
    (
        r"(?:as|so) long as (?:i(?:'m| am|'ve| have| can| get| could)?|it(?:'s| is)|there(?:'s| is)|you) "
        r"(?:\w+ "
        r")?(?:hired|employed|taken|in(?=[.,;!]|$)|a (?:job|wage|roof|pay ?packet|salary)|work(?=[.,;!]|$)|"
        r"paid "
        r"work|some work|something|anything|earn(?:ing)?|hire me|take me|employ me|have me|get in|given)"
    ),
    (
        r"(?:can't|cannot|can not|couldn't|could not|don't want to|do not want to|dread|dreading|afraid of|"
        r"terrified of|please don't make me|scared of) (?:\w+ )?(?:go|face|going|bear|stand|take|survive|"
        r"return|returning|live|living|cope|carry|manage|stay|staying|having)(?: [\w']+){0,4}? (?:job "
        r"?cent(?:re|"
        r"er)|dole|unemployment|unemployed|benefits? office|welfare|social security|food ?bank|another "
        r"(?:month|"
        r"rejection|no|refusal|winter|week)|without (?:a job|this|work|any)|jobless|(?:the|my) (?:sofa|"
        r"streets?)|"
        r"like this)(?= |[.,;!]|$)"
    ),
    (
        r"all (?:that )?i(?:'m| am|'d| would|'ve ever| ever)? (?:\w+ )?(?:ask|asking|asked|want|wanted|need|"
        r"beg|begging|request|wish)(?: for| of you| from you| of \w+)* (?:is|was)(?: for)?(?: \w+){0,4}? "
        r"(?:chance|opportunity|shot|try|break|door|trial|work|job|decent|somebody to|someone to)"
    ),
    (
        r"(?:just |only |but |give me |need |beg for |ask for )+(?:one|a) (?:single |small |tiny |little |"
        r"last |"
        r"final |real |fair )+(?:chance|shot|opportunity|try|break)"
    ),
    (
        r"(?:it(?:'s| is) (?:\w+ )?(?:all the same|all one) to me|(?:makes no difference|doesn't matter|"
        r"does not matter) "
        r"to me|i(?:'m| am) not (?:\w+ )?(?:bothered|fussy|picky|choosy)|i (?:don't|do not) (?:mind|care) "
        r"(?:what|which|"
        r"where))\b[^.?!]{0,50}?(?:as long as|so long as|provided|if only|just (?:so|hire|take|give)|"
        r"anything|whatever|"
        r"any (?:job|post|shift|hours|work))"
    ),
    (
        r"(?:out of|without|been without|lost my|since losing my) (?:a )?(?:work|job|income|employment)\b"
        r"[^.?!]{0,60}?(?:don't|do not|cannot|can't|hardly|barely|struggl\w+|running|behind|honestly|manage|"
        r"afford|how (?:we|i)|debts?|savings)"
    ),
    (
        r"(?:live|lives|living|lived|surviv\w+|get by|getting by) (?:\w+ )?(?:off|from|on) (?:my |our |the "
        r"|a |some )?(?:\w+'s? )?(?:pension|savings|benefits|handouts|nothing|credit|loans?|charity|"
        r"borrowed money|overdraft|child benefit)(?= |[.,;!]|$)|(?:won't|will not|cannot|can't) (?:\w+ "
        r")?(?:survive|make it "
        r"through|get through|last|bear|stand) (?:another|one more|a further|the (?:winter|month|year))"
    ),
    (
        r"only (?:ones?|person|people|company|firm|place|employer)(?: left)? (?:who|that|which)?(?: \w+)? "
        r"?(?:can|"
        r"could|will|would|to) (?:still )?(?:help|save|rescue|give|take|believe)(?: in)? me|(?:nothing|no "
        r"other (?:jobs?|offers?|work|options?|income|chances?|plans?)|nowhere) (?:else )?(?:lined up|in "
        r"sight|in view|on the horizon|to fall back on|left for me)"
    ),
    (
        r"i(?:'d| would) (?:\w+ )?(?:(?:scrub|sweep|clean|mop) (?:\w+ ){0,3}?(?:floors?|toilets?)|crawl|"
        r"walk (?:\w+ ){1,3}?"
        r"(?:barefoot|miles)|sell my (?:\w+ )?(?:soul|kidney|car|house)|do the (?:worst|dirtiest))(?= |"
        r"[.,;!]|$)"
    ),
)
"""Patterns for messages nobody asked for."""

LESSER = (
    (
        r"(?:others|other (?:candidates|applicants|people)|someone else|somebody else|many (?:of them|people|"
        r"others)|most (?:people|candidates|applicants|others)|everybody|everyone|the rest) (?:\w+ "
        r"){0,2}?(?:have|has|had|bring|brought|know|knew|be|are|is|were|was|offer|did|do|answered|"
        r"performed|speak|spoke|studied|worked|got|trained) (?:\w+ ){0,2}?(?:more|better|stronger|longer|"
        r"greater|deeper|further|ahead|cleverer|quicker|smarter)(?: "
        r"\w+){0,3}? "
        r"than (?:i(?: do| am| have| did| was| can)?|me|mine|my \w+)(?= |[.,;!]|$)"
    ),
    (
        r"i(?: certainly| probably| may| might| clearly)? (?:don't|do not|didn't|did not|can't|cannot|not|"
        r"hardly|never|only)(?: \w+)? (?:tick|meet|fulfil|fulfill|match|cover|satisfy|"
        r"check)(?:s|ed|ing)? (?:\w+ )?(?:every|each|all|half|most|many|quite|the|your) (?:\w+ "
        r"){0,3}?(?:box\w*|"
        r"requirements?|criteri\w+|points?|skills?|qualifications?|profile|wish list|bill)"
    ),
    (
        r"i(?:'m| am| was|'d| would| felt| looked| seemed| feel)? (?:\w+ ){0,3}?(?:the|one of the) "
        r"(?:weakest|"
        r"worst|slowest|least \w+|poorest|dullest|quietest|clumsiest|most nervous|greenest|shakiest)(?= "
        r"(?:one|"
        r"of|in|candidate|person|applicant|by|there|today|among)|[.,;!]|$)"
    ),
    (
        r"(?:counts?|counting|counted|speaks?|speaking|spoke|works?|weighs?|held|hold|goes|stands?|told|"
        r"used) "
        r"(?:\w+ )?against me(?= |[.,;!]|$)|my (?:\w+ )?(?:handicap|drawback|disadvantage|minus "
        r"point|weak spot|downside)(?= (?:is|was|of mine|in|that)|[.,;!]|$)"
    ),
    (
        r"(?:i(?:'m| am)(?: well| fully| only too| painfully)? aware|i know|i realise|i realize|i admit|i "
        r"confess|admittedly|granted),? (?:that )?(?:i|my) (?:\w+ )?(?:lack|am (?:lacking|short|missing|no "
        r"match|behind)|fall short|have (?:no|little|few|hardly|too little)|don't have|do not have|haven't "
        r"(?:got|had|the)|cannot compete|can't compete|(?:\w+ )?(?:is|was|are|were) (?:\w+ )?(?:poor|weak|"
        r"thin|patchy|limited|basic|rusty|not (?:up to|great|good|perfect|enough|strong)))"
    ),
    (
        r"(?:embarrassingly|painfully|woefully|hopelessly|terribly|shamefully) (?:little|few|slow|weak|short|"
        r"unprepared|nervous|vague|thin|long|bad)|i (?:\w+ )?(?:sounded|looked|seemed|came across|appeared|"
        r"presented myself|must seem|must look) (?:\w+ )?(?:like (?:a|an) (?:\w+ )?(?:fool|idiot|beginner|"
        r"amateur|novice|clown|robot|child|parrot)|foolish|stupid|silly|clueless|ignorant|wooden|lost|naive|"
        r"incompetent|out of my depth)"
    ),
    (
        r"i (?:\w+ )?(?:got|had|answered|did|put|worked out) (?:the|that|your|my|one|two|half|most|it|all) "
        r"(?:[\w']+ "
        r"){0,5}?(?:completely |totally |all |quite |badly |so |entirely )?wrong(?=[.,;!]|$| (?:and|on|in|"
        r"at|because))"
    ),
    (
        r"i(?:'m| am) (?:only|just|merely|no more than) an? (?:[\w-]+ ){1,3}?by (?:training|trade|"
        r"profession|background)|my "
        r"(?:french|english|german|spanish|italian|memory|nerves|voice|brain|head|hands|maths?|confidence|"
        r"courage|words) "
        r"(?:\w+ )?(?:let|lets|failed|fails|deserted|abandoned|betrayed) me(?: down)?|(?:silly|stupid|"
        r"foolish|clumsy) me"
        r"(?=[.,;!]|$)|shame on me"
    ),
    (
        r"(?:hope|hoping|sorry|mind|minded|forgive|excuse|despite|spite of)(?: \w+){0,5}? my (?:\w+ "
        r")?(?:bad|poor|terrible|"
        r"broken|rusty|awful|limited|strange|heavy|thick|clumsy) (?:accent|english|french|german|grammar|"
        r"spelling|voice|"
        r"handwriting|jokes?|manners|pronunciation|answers?|drawing)|my (?:cv|résumé|resume|career|"
        r"background) (?:is|has "
        r"been|looks|seems|may look|may seem|might look) (?:\w+ ){0,4}?(?:patchwork|patchy|thin|messy|all "
        r"over|full of "
        r"gaps|not (?:\w+ )?(?:straight|impressive|perfect|long enough))"
    ),
)
"""Patterns for any message but a correction or an answer to a no."""
