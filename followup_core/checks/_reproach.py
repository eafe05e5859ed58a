"""Words of reproach: days, silence, and what is said only while an answer is awaited."""

DAY = (
    r"(?:(?:by |on |before |until |it was |in )?(?:last |next |this |the )*(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|tomorrow|yesterday|last week|(?:by )?the \d{1,2}(?:st|nd|rd|th)?)"
)
NOTHING = (
    r"(?:nothing|nobody|no one|no-one|not a (?:single )?(?:word|reply|line|peep)|no (?:word|reply|news|"
    r"answer|response|call|email|sign)|still|i (?:have|'ve) (?:heard|received|had|got) (?:nothing|no)|i "
    r"(?:haven't|have not|never|didn't)|you (?:haven't|have not|never|didn't|still)|silence|crickets)"
)
CONTACTED = (
    r"(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|call(?:ed)?|wr[io]t(?:e|ten)|g[eo]t(?:ten)? (?:back|"
    r"in touch)|contact(?:ed)?|bother(?:ed)?|follow(?:ed)? up|let me know|honou?r(?:ed)?|reach(?:ed)? "
    r"out|be(?:en)? in touch|ke(?:ep|pt) (?:your|their|to|me)|inform(?:ed)?|told me|acknowledg(?:e|ed)|"
    r"return(?:ed)? my|hear)"
)
NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|a few|"
    r"a couple of)"
)

WHILE_WAITING = (
    r"(?:it|that)(?:'s| has| is) already been",
    r"(?:told|said|promised|expected|hoped|thought|supposed|assumed|understood) ~9 by now",
    (
        r"(?:call|reply|answer|e-?mail|message|response|news|decision|update|feedback) ~6 "
        r"(?:never|didn't|did not) (?:came|come|arrived?|happen\w*|materiali\w+|reached?)"
    ),
    (
        r"(?:and|but|without|yet) ~2 (?:got|received|had|getting|receiving|hearing|heard) (?:no|"
        r"nothing|any) ?(?:answer|reply|response|word|back|feedback)?"
    ),
    (
        r"(?:it|that)(?:'s| has| is| was) (?:been )?(?:now|already|over|more than|nearly|almost|"
        r"a full|exactly|at least)(?: \w+)? (?:been )?(?:over |more than |almost )?(?:\d+|a|one|"
        r"two|three|four|five|six|seven|eight|ten|several) ~1 (?:days?|weeks?|months?)(?! ~1 "
        r"since (?:our|the|my|we|i|that|you))"
    ),
    r"you ~3 (?:were|was|had|are) ~1 (?:supposed|meant|due) to",
    (
        r"(?:promised|agreed|told|assured|said|led to believe|understood) ~14 (?:but|yet|however|"
        r"which|though|and) ~4 (?:not|never|nothing|nobody|\w+n't|no(?! (?:hurry|rush|pressure|"
        r"need|urgency|problem|doubt|trouble)))"
    ),
    (
        r"(?:promised|assured|said|told me|agreed) ~16 (?:(?:days?|weeks?|months?) ago|last "
        r"(?:week|month)|yesterday)"
    ),
    r"according to (?:your|the) ~2 (?:timeline|schedule|plan|words?|e-?mail|promise|statement)",
    (
        r"i should (?:already )?have (?:\w+ )?(?:had|heard|received|got|gotten|been (?:told|"
        r"informed|contacted|called))"
    ),
    (
        r"as (?:i )?(?:already |have )?(?:stated|mentioned|written|wrote|explained|said|noted|"
        r"indicated|requested|asked) ~1 in my ~4 (?:e-?mails?|messages?|letters?|notes?|mails?)"
    ),
    (
        r"(?:no one|nobody|none|not one|not a single person) ~7 (?:courtesy|decency|bother\w*|"
        r"respond\w*|repl(?:y|ied)|answer\w*|writ\w+|wrote|call(?:ed|ing)?|contact\w*|get back|"
        r"got back|cared?|reach\w*|told|informed|updated)(?! (?:to|for) (?!me|my|us|this|any|"
        r"a\b))"
    ),
    (
        r"(?:reply|answer|response|call|news|update|feedback|decision|e-?mail) (?:that )?(?:you|"
        r"i was|was) ~1 promised"
    ),
    r"your (?:\w+ )?(?:delay|slowness|lack of|failure|neglect|inaction|negligence|indecision|broken)",
    (
        r"you ~2 (?:left|leave|kept|keep|leaving|keeping) ~1 (?:me|us) ~2 (?:without|waiting|"
        r"hanging|wondering|guessing|in the|in limbo|uninformed)"
    ),
    (
        r"you ~1 (?:clearly|obviously|apparently|evidently|simply|conveniently|seemingly) ~3 "
        r"(?:not|\w+n't|never|forgot|forgotten|ignor\w+|overlook\w+|lost)"
    ),
    (
        r"you (?:have|had|'ve|still|again|seem to have|appear to have) ~3 (?:not|yet to|failed|"
        r"forgotten|ignored|neglected|missed)(?! (?:decided|made|filled|chosen|finished|had|"
        r"have)) ~2 (?:to )?(?:repl\w+|respond\w*|answer\w*|call\w*|get back|got|contact\w*|"
        r"writ\w+|me|my|inform\w*|keep|kept|honou?r\w*|follow\w*|let)"
    ),
    (
        r"(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) time ~5 (?:writ\w+|ask\w*|remind\w*|"
        r"chas\w+|call\w*|contact\w*|e-?mail\w*|follow\w*|request\w*)"
    ),
    (
        r"(?:e-?mails?|messages?|letters?|calls?|notes?|questions?|application) ~6 (?:vanish\w*|"
        r"disappear\w*|thin air|black hole|the void|deaf ears|nowhere|drawer)"
    ),
    (
        r"(?:keep|keeps|kept|been|have|has|are) ~1 (?:put|putting|fobb\w+|push\w*|string\w*|strung|"
        r"brush\w*|pass\w*|shrugg\w+) (?:me|us|it|this|things) (?:off|along|back|away|aside|around)"
    ),
    (
        r"came and went|(?:passed|went by|gone by|elapsed|gone past|slipped by) ~1 (?:without|"
        r"with no|"
        r"and (?:no|nobody|nothing|still|i|you|not))"
    ),
    (
        r"(?:should|does|did|need|can|could|must|ought)(?:n't| not) (?:\w+ )?(?:to )?take (?:\w+ "
        r"){0,3}?(?:long|an? (?:\w+ )?(?:week|month|year|eternity)|weeks|months|ages|days|forever|"
        r"(?:two|three|four|five|\d+) \w+)"
    ),
    (
        r"(?:no one|nobody|none of \w+|not one of \w+) ~3 (?:rang|ring|phoned|showed|came back|"
        r"picked|"
        r"turned up|bothered|rings|calls|writes|answers|replies)"
    ),
    (
        r"(?:dropped the ball|let me down|slipped up|messed (?:up|me)|fell asleep|lost my (?:file|"
        r"application|cv|papers|e-?mail)|because of you(?!r)|your fault|on your (?:side|end|"
        r"part)(?=[.,;!]|$))"
    ),
    (
        r"(?:you|your \w+|he|she|they|somebody|someone|recruiter|receptionist|assistant|hr) (?:\w+ "
        r")?(?:swore|vowed|promised|assured|guaranteed|gave (?:me|us) (?:your|their|his|her) "
        r"word)(?= "
        r"|[.,])"
    ),
    (
        r"(?:,|;|-|:) ?(?:you|they|he|she|your \w+) (?:told me|said|promised|assured me)[,;:.] ~3 "
        r"(?:it|that|we|now|today|i)(?:'s|'m| is| has| have| are| was| am)"
    ),
    (
        r"(?:told|said|promised|informed|assured) [^?!]{0,140}?(?:that|this|which) (?:was|is) ~3 "
        r"(?:days|weeks?|months?|fortnight) ago"
    ),
    (
        r"all i (?:got|have|had|received|have (?:got|had|received)|hear|heard|get|see) (?:was|"
        r"is|were|"
        r"are|so far)"
    ),
    (
        r"(?:you|they|he|she|your \w+) (?:\w+ )?(?:said|promised|told me|mentioned|spoke of) ~1 "
        r"(?:\d+|a|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen) (?:\w+ )?(?:days?|"
        r"weeks?|months?)\b[^.?!]{0,20}(?:,|;|-|and|but) ~2 (?:it|today|this|now|we|that)(?:'s| is| "
        r"has| are)"
    ),
    (
        r"(?:you|they|he|she) (?:told me|said|promised|swore)[,;:] ?(?:and |but )?(?:it|that|we|"
        r"now)(?:'s| is| has| have| are| was)"
    ),
    (
        r"(?:left|leaving|leave) ~2 messages? ~3 (?:nobody|no one|unreturned|without)|(?:nobody|"
        r"no one|never|not) ~1 (?:returned|rang back|called back|followed up)"
    ),
    (
        r"(?:call|meeting|mail|e-?mail|letter|answer|reply|decision|news) (?:that )?(?:you|your "
        r"\w+|was|had been|i was) (?:\w+ ){0,2}?(?:announced|promised|offered|agreed|"
        r"mentioned)\b[^.?!]{0,50}?(?:did not|didn't|never|not|failed|hasn't|has not)"
    ),
    (
        r"your (?:\w+ )?promises? ~2 (?:don't|doesn't|do not|did|didn't|last|lasted|were|was|is|"
        r"are|mean\w*)|had to find out|(?:wasn't|was) i (?:not )?(?:supposed|meant|promised|"
        r"going|due) to"
    ),
    (
        r"you(?:'ve| have| must have| may have| seem to have| probably| clearly)* (?:overlooked|"
        r"forgotten|forgot|missed|lost|mislaid|skipped) (?:me|my (?:e-?mail|message|letter|"
        r"application|call|note|file|papers))(?= |[.,;!?]|$)"
    ),
    (
        r"(?:team|office|company|colleagues?|hr|recruiter|department|they|you|he|she|manager|"
        r"assistant) ~1 never (?:got|came|called|wrote|replied|answered|responded|contacted|"
        r"rang|followed|told|let|sent|bothered)"
    ),
)
"""Patterns for messages that wait for news, where few other things are talked about."""
