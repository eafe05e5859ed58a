"""Reproach by comparison, by quoting short promises, and by counting what was not done for the writer."""

from followup_core.checks._reproach import NUMBER

THEY = r"(?:you|they|he|she|hr|your \w+|the \w+|somebody|someone|reception|\w+ at your \w+)"
TOLD = (
    r"(?:told|said|promised|mentioned|assured|indicated|announced|swore|claimed|reckoned|thought|"
    r"estimated|wrote)"
)
SPAN = rf"(?:{NUMBER}|a|couple of|few|some) (?:\w+ )?(?:hours?|days?|weeks?|months?|fortnight)"
GOT_BACK = (
    r"(?:came back|got back|come back|get back|replied|reply|answered|answer|responded|respond|called|"
    r"call|rang|ring|phoned|wrote|write|let (?:me|you|people|them|everyone|candidates) know|told me|tell "
    r"(?:me|you|people)|made up (?:its|their) minds?|decided|decide|confirmed|was in touch|were in touch|"
    r"been in touch|gave me an answer|took|take|needed|need|managed|manage|send|sent|hear|heard|have "
    r"heard|finished|finish)"
)
QUICK = (
    rf"(?:(?:with)?in (?:less than |under |about |just |only )?(?:{SPAN}|no time|hours|days)|after "
    rf"(?:just |only )?{SPAN}|only {SPAN}|just {SPAN}|less than {SPAN}|(?:the )?(?:very )?(?:same|next|"
    r"following) (?:day|morning|afternoon|evening|week)|straight ?away|right away|at once|overnight|"
    r"promptly|(?:much |far |a lot )?(?:quicker|faster|sooner)|already|weeks ago|days ago|long ago|by "
    rf"now|by then|inside (?:a|{NUMBER}) \w+|{SPAN}(?=[.,;!]|$))"
)
OTHERS = (
    r"(?:(?:an|the|every|each|any|all the|most|some|several|many|two|three|both|those) ?(?:other|others|"
    r"another|rest|else|rivals?)|another|others?|everybody else|everyone else|anyone else|most|many|"
    r"normal|serious|decent|proper|all|any) ?(?:\w+ )?(?:compan(?:y|ies)|employers?|firms?|places?|"
    r"people|shops?|schools?|hospitals?|clinics?|hotels?|offices?|restaurants?|kitchens?|garages?|banks?|"
    r"labs?|studios?|agenc(?:y|ies)|teams?|managers?|organi[sz]ations?|candidates?|applicants?|"
    r"interviews?|jobs?|ones?|two|three|lot|council|trust|business(?:es)?)?"
)

COMPARED = (
    rf"{OTHERS} (?:[\w']+ ){{0,9}}?{GOT_BACK} (?:[\w']+ ){{0,5}}?{QUICK}",
    (
        r"(?:my|a|the) (?:friend|classmate|cousin|flatmate|colleague|neighbou?r|former colleague)s? "
        r"(?:[\w']+ ){0,6}?(?:heard|got|had|received|was (?:told|called|given)|already) (?:\w+ "
        r"){0,3}?(?:an? |her |his |their )?(?:answer|reply|call|news|back|letter|result|decision|offer)"
    ),
    (
        r"(?:normally|usually|typically|generally|ordinarily|elsewhere|in other (?:places|companies|"
        r"firms)|in my experience|most (?:firms|companies|employers|people|places))\b,? (?:[\w']+ "
        r"){0,6}?(?:let|lets|tell|tells|answer|answers|reply|replies|hear|hears|get|gets|gives?|know|"
        r"knows|takes?|write|writes|call|calls|inform|informs|come|comes)\b(?=[^.?!]{0,160}\b(?:people|"
        r"know|"
        r"candidates|one|you|back|answer|reply|by now|after|days?|weeks?|within|sooner|faster|long)\b)"
    ),
    (
        r"(?:last time|the last time|before|back then|for the first (?:round|interview)|with the "
        r"(?:first|phone) \w+) ?,?(?:it|you|they)(?: only)? (?:took|needed|answered|replied|called|rang|"
        r"wrote|came back|got back) (?:\w+ ){0,4}?(?:days?|hours?|week|same|next|within|straight|at once|"
        r"quickly)"
    ),
    (
        r"(?:a|some|the) (?:quicker|faster|speedier|swifter|prompter) (?:reply|answer|response|"
        r"turnaround|process|decision|word)"
    ),
    (
        r"(?:with|from|at) (?:the )?(?:others|other \w+|another \w+|everyone else|my (?:last|previous|"
        rf"present|old) \w+),? (?:i|it|they|one) (?:[\w']+ ){{0,5}}?{QUICK}"
    ),
)
"""Held up against others who were quicker."""

KEPT_WAITING = (
    *COMPARED,
    (
        r"(?:weeks?|months?|days?|fortnight|long|lot) (?:of|with(?:out)?) (?:total |complete |utter |"
        r"dead |pure )?(?:silence|nothing|no (?:word|news|answer|reply)|radio silence)|(?:is|was|'s|"
        r"feels|seems|feels like) (?:a |an )?(?:very |really |awfully |rather |pretty |quite |terribly |"
        r"bloody |damn |extremely )?(?:long|good) (?:time|while|wait|stretch)(?: (?:to (?:wait|go|hear|"
        r"keep|leave|hold|sit)|without|with no|for (?:a|one|an)|in anyone's))?(?=[^.?!]{0,40}(?:[.,;!]|"
        r"$))(?! (?:ago|since i (?:last )?(?:felt|enjoyed|saw|laughed|had)))"
    ),
    (
        r"none the wiser|(?:no|not any) (?:closer|nearer|further forward|wiser)|in the dark|no further "
        r"(?:on|forward)|(?:gone|went|going|go|been|it's|all) (?:very |rather |completely |awfully |"
        r"totally |a bit |strangely |so )?(?:quiet|silent|dead|cold)(?= (?:on|since|at|from|over|again|"
        r"after|lately|there)|[.,;!?]|$)|radio silence|tumbleweed|crickets"
    ),
    (
        rf"{THEY} (?:\w+ )?{TOLD}\b(?:[^.?!]{{0,90}}?)(?:\btops\b|at (?:the )?(?:very )?(?:most|latest|"
        r"max)|\bmax(?:imum)?\b|(?<!how )\b(?:quick|quickly|prompt|promptly|fast|swift|speedy)\b|no "
        r"time|right "
        r"away|straight ?away|the same (?:day|week)|the next day|without delay|(?:for )?(?:sure|"
        r"certain)(?=[.,;!]|$)|definitely|no later than|within (?:a|one|two|three|five|\d+|the) (?:\w+ "
        rf")?(?:hours?|days?|weeks?)[^.?!]{{0,40}}?(?:ago|now|already|later|since|still|but|yet|and it))"
    ),
    (
        rf"{THEY} (?:\w+ )?(?:promised|assured|guaranteed|swore|vowed)\b|you(?:'d| had| have|'ve) (?:\w+ "
        r")?(?:promised|assured|guaranteed)|gave me (?:your|his|her|their|the) (?:word|promise|"
        r"assurance)|(?:assured|promised) (?:me )?(?:of|that|an?|by)\b"
    ),
    (
        r"(?:date|deadline|day|time|period|fortnight|timeline|week|month|end|friday|monday|tuesday|"
        r"wednesday|thursday|january|february|march|april|may|june|july|august|september|october|"
        r"november|december|which|that) (?:has |have |had |is |are )?(?:now |long |since |already |all |"
        r"well ){0,6}(?:lapsed|come and gone|came and went|been and gone|blown past|flown by with|sailed "
        r"past|slid by|slipped past|long past|long gone)"
    ),
    (
        r"(?:would|could|might) have (?:been (?:nice|good|polite|helpful|kind|fair|useful|courteous|"
        r"decent|better|fairer|kinder|easy|professional|appropriate|only (?:fair|right|polite)) (?:to|if|"
        r"of|for)|(?:at least |just |simply )?(?:told|warned|informed|let|called|rung|written|dropped|"
        r"sent|said|answered|replied|mentioned|picked|spared|given me)\b)"
    ),
    (
        r"i(?:'d| had| would| would've| would have|'d have| was| am|'m)? (?:have )?(?:hoped|expected|"
        r"thought|hoping|expecting|liked|imagined|assumed|wished|counting on|looking)(?: (?:for|to|on|"
        r"that|you|i|it|there|would|you'd|i'd|have|get|hear|heard|received|had|been|be|an?|some|the|your|"
        r"any|in touch|word|news|answer|reply|response|call|decision|update|something|somebody|someone|"
        r"would've|get|got|back|from|told|know|known|be told|a line)){1,12} (?:by now|before now|sooner|"
        r"earlier|long ago|quicker|faster|already|by this (?:point|time|stage)|weeks ago|days ago|last "
        r"week|last month|at least|or other|one way or (?:the other|another))"
    ),
    (
        r"(?:despite|in spite of|after|notwithstanding|even after|for all) (?:all )?(?:of )?(?:my|"
        r"several|repeated|many|two|three|four|your|numerous|multiple|countless|both|all the) (?:\w+ "
        r"){0,2}?(?:e-?mails?|messages?|reminders?|calls?|letters?|attempts?|requests?|promises?|"
        r"assurances?|voicemails?|chas\w+|follow-?ups?|notes?|mails?)"
    ),
    (
        r"(?:i|we)(?:'ve| have| had|'d)? (?:now |already |also |been |even |since |only |just "
        r"){0,6}(?:chased?|chasing|emailed|e-mailed|mailed|called|phoned|rang|rung|written|wrote|texted|"
        r"messaged|left|sent|tried|asked|followed up|reached out|pinged|nudged|contacted|knocked|came by|"
        r"dropped by|visited)\b[^.?!]{0,70}?(?:\bbut\b|\byet\b|,|;| - | and)[^.?!]{0,30}?(?:no(?:body| "
        r"one|t a| reply| answer| response| joy| luck| call| word| success|thing)|never(?= (?:\w+ )?(?:got|"
        r"heard|had an?y?\b|received|answer\w*|repl\w+|came|reached|rang|called|once|picked|followed)|"
        r"[.,;!]|$)|without|to no "
        r"avail|in vain|unanswered|ignored|not (?:a|one|been|had|heard|got|received)|(?:has|have|did|was|"
        r"were|is|are)(?:n't| not)|silence|went|straight to)"
    ),
    (
        r"(?:is|was|are|were|been|'s) (?:still |yet )?(?:unanswered|unreturned|unread|unacknowledged|"
        r"outstanding|overdue|ignored)|(?:stand|stands|sit|sits|lie|lies|gone|went|go|goes|remain|"
        r"remains|left) (?:\w+ )?(?:unanswered|unreturned|unread|unacknowledged|ignored|into (?:the|a) "
        r"(?:void|black hole))"
    ),
    (
        r"(?:how (?:much longer|long|many (?:more )?(?:times|weeks|days|e-?mails?|calls))) (?:\w+ "
        r"){0,3}?(?:must|do|does|have|should|am|will|can|is|does it|i|it)\b[^.?!]{0,40}?(?:wait|take|ask|"
        r"chase|write|need|sit|before|call)"
    ),
    (
        r"why (?:is|has|have|was|do|does|did|am|are|haven't|hasn't|didn't|can't|isn't|won't|must|should|"
        r"would) (?:it|i|nobody|no one|you|there|the|your|this|anyone|that|"
        r"everything)\b[^.?!]{0,60}?(?:taking|long|no (?:reply|answer|news|word|response)|not|nobody|"
        r"repl\w+|answer\w*|call\w*|slow|wait\w*|silen\w+|a (?:month|week|fortnight)|weeks|months|(?:two|"
        r"three|four|five|six|\d+) (?:weeks|months|days)|told|heard|back to me|ignor\w*|quiet|tell me|"
        r"let me|said|chase|writ\w+)"
    ),
    (
        r"(?:you|they|your \w+|the (?:team|office|company|agency|recruiter|panel))(?:'ve| have|'s| has| "
        r"had|'d)? (?:\w+ )?(?:forgotten|forgot|lost (?:sight|interest|track)|dropped|shelved|buried|sat "
        r"on|sitting on|left|parked|abandoned|neglected|overlooked) (?:about )?(?:me|my (?:\w+ "
        r")?(?:application|e-?mail|message|file|case|letter|cv|candidacy|request|note)|to (?:tell|call|"
        r"write|reply|answer|let|get|inform))(?= |[.,;!?]|$)"
    ),
    (
        r"(?:fell|fallen|slipped|dropped|falling|lost) (?:\w+ )?(?:off|through|down|between|out of|"
        r"behind) (?:your|the) (?:radar|cracks|net|list|chairs|stools|back of|system|sofa|face of|desk)"
    ),
    (
        r"(?:been|was|be|being|get|getting|got|feel|am|'m) (?:\w+ )?(?:fobbed off|strung along|"
        r"led (?:on|up|down)|messed (?:about|around)|passed around|brushed off|left (?:hanging|waiting|"
        r"dangling|guessing|in|without|high|out)|kept (?:hanging|waiting|dangling|guessing|in the|on))"
    ),
    (
        r"(?:nobody|no one|no-one|none of you|not a soul|not one person|noone) (?:has |had |have |even |"
        r"ever |in your \w+ |at your \w+ |from your \w+ |there |over there |on your side "
        r"){0,6}(?:(?:bothered|thought|cared|saw fit|took the time|found the time|made the effort|felt the "
        r"need|picked|answers|replies|knows (?:anything|what|who|where)|seems?|explained|told|tells|"
        r"warned|informed|mentioned|said|says|rings|called|calls|rang|got|gets|come|comes|came|has(?! "
        r"to(?:[.,;!]|$))|wants|"
        r"is able|was able|can tell|could tell|replied|responded|wrote|writes|showed|chased|gave|"
        r"updates?|updated))(?! (?:to|for|with|about) (?!me|my|us|tell|let|call|reply|explain|answer|"
        r"ring|say|write|this|you|any|a\b|be|know|wait|inform))(?! (?:else|better|back from))"
    ),
    (
        r"(?:i(?:'ve| have)|we have|we've) (?:\w+ )?(?:waited|been waiting|sat waiting|been sat|been "
        r"sitting|been left|been patient|been nothing but patient|held on|hung on|been hanging)(?: \w+)? "
        r"?(?:long enough|patiently|for (?:over|more|almost|nearly|a (?:week|month|fortnight|long|"
        r"reply|call|word|response|sign|line|good)|ages|weeks|months|days|two|three|"
        r"four|five|six|\d|so|too|your|an? (?:answer|update|decision|e-?mail|yes|no|verdict|result)|"
        r"any)|since|all|until|over|more than|and waited|(?:two|"
        r"three|four|five|six|\d+) \w+|enough|weeks|months|ages|by the phone)"
    ),
)
PROMISED_LONG_AGO = (
    rf"{THEY} (?:\w+ )?{TOLD}[^?!]{{0,110}}?[.;,!-] ?(?:and |but |well,? |so )?(?:that|this|it|"
    r"which)(?:'s| was| is| has been| had been)(?: (?:now|already|almost|nearly|over|about|back|"
    rf"some|more than|all of|at least|well over))* (?:the \d|{NUMBER} (?:\w+ )?(?:days|weeks|months)|"
    r"last |a (?:week|month|fortnight|while) (?:ago|back)|weeks|months|ages|(?:on|in|back in|early|"
    r"late|mid) ?(?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|mon|tues|wednes|thurs|fri|satur|sun)\w*(?! (?:fine|ok|okay|good|perfect)))"
)
"""What they said, and how long ago that was, maybe in the next sentence."""
"""Patterns for messages that wait for news."""

TOWARDS_ME = (
    (
        r"you (?:\w+ )?(?:kept|were|spent (?:the|half the|most of the) \w+|sat there) (?:\w+ "
        r")?(?:checking|looking at|glancing at|staring at|typing|yawning|texting|scrolling|answering|"
        r"interrupting|talking over|on|half listening|reading) (?:your |me |the |my )?(?:watch|phone|"
        r"screen|clock|e-?mails?|mail|messages|laptop|window|while i|throughout|all the time|me\b)"
    ),
    (
        r"i (?:\w+ )?(?:waited|sat|stood|was (?:kept|left|made)|had to wait|was waiting) (?:\w+ "
        r"){0,3}?(?:minutes|an hour|half an hour|hours|forty|twenty|thirty)\b[^.?!]{0,60}?(?:no one|"
        r"nobody|before (?:anyone|anybody|someone|somebody)|without|until (?:someone|somebody|anyone)|"
        r"and then)"
    ),
    (
        r"you (?:were|came|arrived|turned up|showed up|joined|started|began|called) (?:\w+ "
        r"){0,4}?late(?=[.,;!?]| and| for (?:our|the|my)| but| by|$)(?! (?:shift|nights?|evening|in "
        r"the (?:day|year|evening)|for (?:a "
        r"good|lunch)))"
    ),
    r"(?:made|make|left|kept|had) me (?:\w+ )?(?:wait|waiting|sitting|sit|standing|stand)\b",
    (
        r"(?:nobody|no one|no-one|none of you|you never|you didn't|you did not|you hadn't|nobody had|no "
        r"one had) (?:\w+ )?(?:explained? (?:why|to me)|told me(?! (?:that|how) an? )|tell me|warned? me|"
        r"informed? me|bothered|"
        r"apologi[sz]ed?|met me|greeted me|offered me|let me know|introduced? (?:me|themselves|yourself)|"
        r"read my|knew (?:who i|i was|why i|about me)|asked me (?:in|to sit|if i)|seemed to know)"
    ),
    (
        r"would(?:'ve| have) been (?:nice|good|polite|helpful|kind|fair|useful|courteous|decent|better|"
        r"fairer) (?:\w+ )?(?:to (?:be|have been|know|get|hear|have known)|if (?:you|someone|somebody|i|"
        r"the|your|they)|of you|for me to (?:be|know))(?! (?:there|able to (?:see|stay)|longer))"
    ),
    (
        r"you (?:could|should|might) (?:at least |really |easily |perhaps |just |well )?have (?:\w+ "
        r")?(?:told|warned|informed|let me|called|rung|written|said|mentioned|prepared|read|asked me|"
        r"offered me|introduced|apologi[sz]ed|checked|answered|replied)"
    ),
    (
        r"you(?:'d| had)? (?:clearly |obviously |evidently |plainly |certainly |simply |all )?(?:hadn't|"
        r"had not|didn't|did not|never|clearly|obviously|hardly|barely) "
        r"(?:even |really |once |properly |not |bothered to |bother to |seem to have ){0,6}(?:read|"
        r"looked at|"
        r"look at|opened|open|seen|prepared|remember|remembered|listened|listen|paid|pay|let me "
        r"(?:finish|speak|answer))\b(?: \w+)? ?(?:my|me|attention|to me|to my|for (?:it|the|our|this)|"
        r"the (?:cv|resume|application)|at my|finish|speak|what i|who i|your)?"
    ),
)
"""Reproaches for how the writer was received; they hold in every message."""
