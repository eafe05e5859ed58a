"""Threats to leave, as groups of words that one sentence holds in any order."""

from followup_core.checks._workplaces import OTHER_PLACE

WANTS_ME = (
    r"(?:wants? (?:me|to (?:hire|take|see|meet|sign|have)|my)|offer(?:s|ed|ing)?|made me|sign(?:ing|ed)?|"
    r"raise|counter-?offer|(?:job|position|place|post) waiting|hold(?:ing)?|accept(?:ing)?|take (?:it|"
    r"the|that|their|them)|tak(?:e|ing) (?:the|a) (?:job|post|offer)|say(?:ing)? yes|join(?:ing)?|"
    r"los(?:e|ing) me|snap|pay(?:s|ing)? (?:more|better)|keen|after me|calling|interested|let me go|"
    r"going to|turn(?:ing)? (?:them|it|him|her) down)"
)
PRESSING = (
    r"(?:you or (?:them|him|her|they)|(?:them|him|her) or you|your (?:call|choice|move|problem|loss)|"
    r"just (?:saying|so you know|to let you know|be aware|fyi)|so (?:now|please|hurry|decide|it's|let|"
    r"think|don't|be quick|be|do|i (?:need|can't|cannot|won't|must|have to))|if you(?:'re| are)? (?:\w+ "
    r")?(?:can't|cannot|don't|do not|won't|aren't|take|wait|need|keep|want me|not|unable|too slow|leave)|"
    r"unless|before (?:you|i|it)|not a day|no longer|any (?:longer|further|more)|can(?:'t|not| not) "
    r"(?:wait|keep|hold|put|say|stall)|otherwise|or else|quick|quickly|fast|hurry|soon|on hold|until|"
    r"till|while you|i'll leave it at that|think about (?:it|that)|won't be|don't (?:stay|wait|hang|"
    r"last)|tempt\w*|inclin\w*)"
)

ULTIMATUM = (
    (
        (
            r"(?:you(?:'ve| have|'ll have| will have)?|there(?:'s| is| are)|that leaves you|i give you|"
            r"leaves you) (?:\w+ )?(?:only |just |exactly |got |still )*(?:until|till|one|two|three|four|"
            r"five|seven|ten|\d+|a|another|twenty-four|forty-eight|24|48) ?(?:\w+ )?(?:days?|hours?|"
            r"weeks?|chance|mon\w*|tues\w*|wednes\w*|thurs\w*|fri\w*|tomorrow|noon)"
        ),
        (
            r"(?:left|to (?:answer|reply|decide|respond|call|offer|hire|act|make|get)|or|then|after that|"
            r"otherwise|before i)"
        ),
    ),
    (
        (
            r"(?:i(?:'ve| have| do)?(?: got)?|there are|with|plenty of|many|several|other|better|lots "
            r"of) (?:\w+ )?(?:better|other|plenty|enough|more|several|many|good|different)(?: of)? "
            r"(?:\w+ )?(?:offers?|options?|choices?|jobs?|companies|employers?|places|opportunities|"
            r"firms)"
        ),
        (
            r"(?:don't (?:have|need) to|do not (?:have|need) to|no need to|needn't|not (?:depend|rely|"
            r"wait)|why should|without you|than (?:you|yours|this|wait\w*)|won't|can't|wait\w*|so)"
        ),
    ),
    (
        (
            r"(?:won't|will not|shan't|not going to|never|last time) (?:\w+ )?(?:ask|write|come|call|"
            r"offer|apply|get in touch|bother)"
        ),
        r"(?:again|twice|a second time|another time|any more)",
        r"(?:so|think|because|carefully|chance|decide|unless|if you|careful|now)",
    ),
    (
        r"(?:please|kindly|you can|you may|you might as well|feel free to|just|then|do)",
        (
            r"(?:withdraw|cancel|remove|delete|close|tear up|bin|take back|disregard|drop|scrap|strike) "
            r"(?:my|me from)"
        ),
        r"(?:application|name|file|cv|candidacy|documents|details|list|data|process)",
        r"(?:if|unless|should|otherwise|or|when|in case|without)",
    ),
    (
        r"(?:last|final|very last) (?:time|week|day|chance)",
        (
            r"i(?:'ll| will| am going to|'m going to| can| intend to)? (?:\w+ )?(?:wait|be waiting|hold "
            r"out|hold on|be patient|stay available|keep (?:this|it|myself) (?:open|free))"
        ),
    ),
    (
        r"(?:may|might|will|won't|would|could|shall|probably|'ll)",
        (
            r"(?:not|won't|no longer) (?:\w+ )?(?:be (?:here|available|around|free|interested|there|"
            r"waiting|on the market|reachable)|still be (?:here|available|free))"
        ),
        r"(?:when|by the time|if|unless|after|past|anymore|any more|next|much longer|from)",
    ),
    (
        r"(?:share|post|write|tell|publish|leave|put|report|describe|mention|warn|spread|go)",
        (
            r"(?:online|glassdoor|linkedin|indeed|social media|review|reviews|twitter|facebook|press|"
            r"newspaper|public|tribunal|ombudsman|union|authorities|other (?:candidates|applicants|"
            r"people)|everyone i know|my network|forum)"
        ),
        r"(?:if|unless|otherwise|or|when|should|i'll|i will|i'm going to|i may|i might|forced to)",
        r"(?:experience|how|this|what|that|it|you|reply|answer|treat\w*|company|will)",
    ),
    (OTHER_PLACE, WANTS_ME, PRESSING, r"(?:i|me|i'm|i'd|i'll|i've|my)\b(?! would rather| am happy to stay)"),
    (
        r"i(?:'ll| will| shall|'m going to| am going to|'d| would| can| could| may| might|'m| am)",
        (
            r"(?:take|taking|accept|accepting|sign|signing|go|going|start|starting|join|joining) (?:up |"
            r"with |for |on |at )?(?:the|a|that|this|one|another|their|an) (?:\w+ )?(?:job|offer|post|"
            r"position|role|place|contract|one|shift|work) (?:at|in|with|from|on|across|down|i|they|he|"
            r"she|that|next)"
        ),
        (
            r"(?:if|unless|another|week|day|month|longer|soon|then|or|otherwise|before|instead|until|by|"
            r"after|when|this|so|because)"
        ),
    ),
    (
        (
            r"(?:not|n't|never|hardly|no) (?:exactly |really |be )?(?:short of|lacking|without|"
            r"struggling for|desperate for|shortage of|lack of|wanting for)|(?:plenty|lots|loads|spoilt|"
            r"no end|a choice|a stack|a pile|a queue) (?:of|for)|(?:more than|over) (?:one|two|three)"
        ),
        (
            r"(?:offers?|options?|choices?|interest|work|invitations?|interviews?|employers?|companies|"
            r"opportunities|calls)"
        ),
    ),
    (
        (
            r"(?:start|starting|begin|beginning|back to|resume|resuming|keep|carry on|go back to|"
            r"continue) (?:looking|searching|applying|interviewing|job hunting|my search|the search|"
            r"applications)"
        ),
        r"(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|again|elsewhere|then|unless|if)",
        r"(?:so|unless|if|now would|or|before|then|otherwise|don't|please|be quick|hurry|time)",
    ),
    (
        (
            r"(?:hold|held|holding|keep|kept|keeping|put|stall\w*|turned|turning|refus\w+|declin\w+|"
            r"fend\w*|pass\w*|postpon\w*)"
        ),
        (
            r"(?:other|others|three|two|several|offers?|firms?|agency|employers?|everything|everyone|"
            r"interviews?|companies|them)"
        ),
        (
            r"(?:for you|because of you|on your account|waiting for you|on hold|not a day|no longer|any "
            r"(?:longer|further|more)|cannot|can't|won't|only until|until|forever|much longer)"
        ),
    ),
    (
        (
            r"(?:let|letting|lose|losing|loses|send\w*|push\w*|driv\w+|see|watch) (?:me|someone|a "
            r"(?:good|keen)|you lose me) (?:\w+ )?(?:go|slip|walk|leave|away|to|into|off)"
        ),
        (
            r"(?:competitors?|rivals?|competition|across the road|down the road|next door|elsewhere|"
            r"another (?:firm|company|employer|shop|school|hospital)|someone else|somebody else)"
        ),
    ),
    (
        (
            r"(?:second|third|final|another|an|other|more|two|three|several) (?:\w+ )?(?:interviews?|"
            r"offers?|trial|meetings?|talks?)"
        ),
        (
            r"(?:rivals?|competitors?|your (?:biggest|main|neighbou?r\w*|competition)|elsewhere|another "
            r"(?:firm|company|school|hospital|shop)|across the road|down the road)"
        ),
        (
            r"(?:just (?:saying|so|to)|so|tomorrow|this week|next week|on (?:mon|tues|wednes|thurs|fri)|"
            r"lined up|be quick|hurry|if you|unless|before|think|mind you)"
        ),
    ),
    (
        (
            r"(?:won't|will not|don't|do not|not going to|doesn't|does not|can't|unlikely to|not likely "
            r"to) (?:be |stay |remain |last |hang |sit |wait )(?:\w+ )?(?:on the market|available|free|"
            r"unemployed|around|single|on the shelf|out of work|waiting|idle|forever|long|for long)"
        ),
        r"(?:long|soon|forever|for ever|much|market|shelf|free|around|idle|waiting)",
    ),
    (
        (
            r"(?:respond|reply|answer|decide|offer|confirm|act|call|sign|tell me|hear|an answer|no "
            r"answer|no reply|no word|your reply|your answer|nothing)"
        ),
        r"(?:by|before|within|until|after which|failing which|in the next|otherwise|or|if not|else)",
        (
            r"(?:closed|withdrawn|void|over|off the table|elsewhere|another (?:company|firm|"
            r"organi[sz]ation|employer|job|offer|position)|other (?:organi[sz]ation|company|firm|offer)|"
            r"move on|not interested|drop out|competitor|look further|no longer)"
        ),
    ),
)
"""Groups for messages nobody asked for; each must be whole in one sentence."""
