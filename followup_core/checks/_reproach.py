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

AS_YOU_SAID = r"(?:,|;|-|:) ?(?:you|they|he|she|your \w+) (?:told me|said|promised|assured me)"
NOW_IT_IS = r" ~3 (?:it|that|we|now|today|i)(?:'s|'m| is| has| have| are| was| am)"

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
        r"brush\w*|pass\w*|shrugg\w+) (?:(?:me|us) (?:off|along|back|away|aside|around)|(?:it|this|"
        r"things) (?:off|along|away|aside))"
    ),
    (
        r"came and went|(?:passed|went by|gone by|elapsed|gone past|slipped by) ~1 (?:without|"
        r"with no|"
        r"and (?:no|nobody|nothing|still|i(?! (?:wonder|ask|hope|know|understand|wanted|would|thought|just|"
        r"can imagine|am (?:sure|writing|glad|happy)))|you|not))"
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
    rf"{AS_YOU_SAID}[,;:]{NOW_IT_IS}",
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
        r"(?:you|they|he|she) (?:\w+ )?(?:told me|said|promised|swore)[,;:] ?(?:and |but )?(?:it|that|we|"
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
    (
        r"(?:you|they|he|she|someone|somebody|your \w+) (?:was|were) (?:\w+ )?(?:going|to have|expected|"
        r"bound|"
        r"about)(?: to)? ~1 (?:let me|tell|call|ring|phone|write|inform|contact|get back|e-?mail|answer|"
        r"reply|be in touch|update|send me|told|called|written|come back)"
    ),
    r"i (?:was|had been|have been|am) (?:\w+ )?(?:assured|promised|guaranteed|led to (?:believe|expect))",
    (
        r"i(?:'ve| have| had)? ~1 (?:called|phoned|rung|rang|written|wrote|e-?mailed|texted|messaged|"
        r"asked|tried|sent|left|chased|contacted|followed up|reached out|reminded)\b[^.?!]{0,60}?"
        rf"(?:twice|again (?:on|and|last|yesterday|this)|and again|{NUMBER} (?:times|messages|voicemails|"
        r"e-?mails|letters|reminders|calls)|repeatedly|over and over|without (?:success|luck|result|"
        r"an answer|any answer|a reply|any reply)|to no avail|in vain)"
    ),
    (
        r"(?:this is|here is|sending|writing|it's) (?:now |already |i think )*my (?:second|third|fourth|"
        r"fifth|sixth|\d(?:nd|rd|th)) (?:e-?mail|message|letter|note|attempt|try|reminder|call|time|"
        r"request)(?! and (?:last|final))"
    ),
    (
        r"(?:got|had|have|has|received|heard|hearing|getting|get) ~1 (?:nothing|silence|zero|not a "
        r"thing|no (?:reply|answer|response|news|word|call|feedback|sign of life))(?= (?:back|since|in "
        r"return|from|so far|at all|ever|until|but|after|whatsoever|yet)|[.,;!]|$)"
    ),
    (
        r"none of (?:them|these|those|it|my|the|which|that) ~3 (?:answered|returned|replied|led|came|got|"
        r"had|happened|was|were|has|have|worked)"
    ),
    (
        r"(?:phone|inbox|line|mailbox) (?:has |had )?(?:stayed|remained|remains|stays|was|been|is|kept) "
        r"(?:\w+ )?(?:quiet|silent|empty|dead)"
    ),
    r"(?:yet|still) to (?:receive|hear|get|be (?:told|informed|contacted|called|given))",
    (
        r"(?:without|not) (?:a|one|any) (?:single )?(?:word|line|call|sign|peep|syllable)(?! of "
        r"thanks)(?= (?:from|of|"
        r"since)|[.,;!]|$)"
    ),
    (
        rf"(?:passed|expired|ended|elapsed|was|lapsed|went by|ran out) (?:\w+ ){{0,2}}?{NUMBER} (?:\w+ "
        r")?(?:days|weeks|months) ago(?! (?:that|when|we|i|since))"
    ),
    (
        rf"(?:over|more than|almost|nearly|about|exactly|well over|at least|already|now)? ?(?:a|{NUMBER}) "
        r"(?:\w+ )?(?:weeks?|months?|days?|fortnight) (?:has |have |is |are )?(?:now |already |just |really "
        r"|certainly |definitely |simply )?(?:gone by|passed|gone|late|overdue|later)(?= (?:and|but|without|"
        r"with no|since you|than)|[.,;!]|$)"
    ),
    (
        r"(?:not|n't|never) (?:\w+ )?(?:kept?|stick|stuck|held|hold|honou?r(?:ed)?|respect(?:ed)?|"
        r"me[et]t?) "
        r"(?:to )?(?:your|the|their|his|her|what) (?:own )?(?:word|promises?|agreement|deadlines?|"
        r"timelines?|dates?|commitments?|you|was)|(?:broke|broken|breaking|forgot) (?:your|the|their|his|"
        r"her|a) (?:word|promises?|agreement)"
    ),
    r"g[ai]ve(?:n)? (?:me|us) (?:your|her|his|their) word",
    (
        r"(?:(?<=[.!?;,] )|but |and |yet |sadly |unfortunately )(?:this|that|it|which|the (?:call|email|"
        r"letter|answer)) (?:was|has|did|is)(?:n't| not| never|n't been| not been) (?:\w+ )?(?:done|"
        r"happen(?:ed)?|the case|come|came|kept|true|arrive[d]?|so)|nothing (?:has )?(?:happened|came|"
        r"come|arrived|followed|of the (?:sort|kind))"
    ),
    (
        r"(?:has|have|had|was|were|been|get|got) (?:been )?(?:simply |just |completely |totally |probably "
        r"|again )*(?:overlooked|forgotten|ignored|left unanswered|disregarded|brushed off|passed over "
        r"in silence)"
    ),
    (
        r"(?:when|as|like|though|although|even though|after) (?:you|they|he|she|your \w+) (?:had |have )?"
        r"(?:said|promised|told me|agreed|announced)(?: that)? (?:you|they|he|she|it|i|we)(?:'d| would|"
        r" was going| were going)(?= |[.,;!]|$)(?! (?:be (?:away|out|busy|on|back|travel)|need|take|have))"
    ),
    (
        r"i (?:did|kept|stuck to|have done|have kept|held|delivered|finished|sent) (?:everything|my "
        r"(?:side|part|end|word|homework|share)|all)\b[^.?!]{0,40}?(?:so why|why|but you|you did|and you|"
        r"you haven't|you didn't)"
    ),
    (rf"(?:nobody|no one|none) (?:from|at|in|on|of) (?:your|the) \w+ ~3 {CONTACTED}"),
    (
        r"i (?:have |had )?(?:had|have|was forced|been forced|needed) to (?:find out|learn|hear|read|"
        r"discover|chase|ask|call|beg|hunt)\b[^.?!]{0,40}?(?:from (?:a|an|my|some|the|others?)|elsewhere|"
        r"myself|by accident|again|twice|online|in the news(?:paper)?)"
    ),
    (
        r"(?:waited|sat|stayed|took a day off|kept [\w ]{1,20} free) (?:[\w']+ ){0,7}?for (?:your|the|"
        r"that|a) "
        r"(?:promised )?(?:call|e-?mail|mail|answer|reply|news|letter|message)"
    ),
    (
        r"my (?:\w+ )?(?:messages?|e-?mails?|calls?|letters?|questions?) (?:\w+ )?(?:not|n't|never|doesn't|"
        r"don't|didn't) (?:\w+ ){0,2}?(?:reach|get through|arrive|interest|count|matter|make it)"
    ),
    (
        r"(?:others?|other (?:applicants?|candidates?|people)|everyone else|my friend) (?:\w+ "
        r")?(?:(?:were|was|"
        r"been) (?:\w+ )?(?:told|informed|called|answered|invited)|(?:got|had|received|have) (?:an?|"
        r"their|his|"
        r"her) (?:\w+ )?(?:answer|reply|call|news|letter|decision))"
    ),
    r"(?:by now|long ago|ages ago) (?:i|you|we) (?:should|ought|could)(?! (?:be|feel) (?:used|glad|happy))",
    (
        r"(?:never|not once|didn't|did not) (?:\w+ )?(?:got|gotten|get|getting|"
        r"received?|receiving|had|having|heard|hearing|hear) (?:an? (?:\w+ )?(?:answer|reply|response|"
        r"call|word)|"
        r"any (?:\w+ )?(?:answer|reply|response|call|word)|back(?= |[.,;!]|$)|one back)"
    ),
    (
        r"you (?:just |only |all )?(?:keep|kept) (?:telling|saying|promising|asking|postponing|delaying|"
        r"moving)"
    ),
)
SAID_BEFORE = (
    rf"{AS_YOU_SAID}\.{NOW_IT_IS}",
    (
        r"(?:told|said|promised|informed|assured) [^?!]{0,140}?(?:that|this|which) (?:was|is) ~3 "
        r"(?:days|weeks?|months?|fortnight) ago"
    ),
)
"""The same in two sentences, or in one."""
"""Patterns for messages that wait for news, where few other things are talked about."""
