"""Reproach: counting their days, quoting their promises back at them."""

from followup_core.checks._everyday import TIME_ENOUGH
from followup_core.checks._grouped_reproach import BLAME
from followup_core.checks._kept_waiting import KEPT_WAITING, PROMISED_LONG_AGO, TOWARDS_ME
from followup_core.checks._let_down import BROKEN_WORD
from followup_core.checks._offhand import NOT_EVEN
from followup_core.checks._reproach import CONTACTED, DAY, NOTHING, NUMBER, SAID_BEFORE, WHILE_WAITING
from followup_core.checks.engine import Check, Example, Phrases

CHECK = Check(
    id="blame",
    title="Counting their delay",
    looks="Reproaches: what they promised, how long it has been, who did not call.",
    rule="no-irritation",
    severity="error",
    message="This counts their delay against them: name the day without reproach, plans shift.",
    silent="When a date is named without reproach (“you had Friday in mind; plans shift”).",
    finder=Phrases(
        (
            *TOWARDS_ME,
            (
                r"you (?:\w+ )?(?:promised|assured|guaranteed|swore)(?: to)? (?:me|us|that|an?|to|i|it|"
                r"by|within|you|news|feedback|word|last|there)"
            ),
            r"(?:as|like|than|what) you (?:had |have )?promised",
            (
                r"you(?:'ve| have)? (?:\w+ )?(?:missed|passed|broken|"
                r"overrun) your (?:own )?(?:\w+ )?(?:deadline|date|word)"
            ),
            r"the least you (?:could|can|might|should) (?:\w+ )?(?:do|done|have)",
            (
                r"you (?:told me|said)(?: (?:that )?(?:it (?:would|'d) be|i(?:'d| would) (?:know|hear)|"
                rf"you(?:'d| would) (?:call|write|decide|answer)))? {DAY}"
            ),
            (
                r"(?<!as )you (?:also |clearly |really |just |even |definitely )?(?:told me|said|stated|"
                r"claimed)(?! about| how| what)\b[^.?!]{0,80}?(?:,| "
                r"but| yet| "
                r"and|;| -)(?: \w+){0,2}? (?:it(?:'s| is| was)(?: \w+)? (?:now|already)|now it|today|"
                r"still|nothing|nobody|i(?:'ve| have)? (?:still |only )?(?:heard|received|had no|had "
                r"nothing)|passed|days? (?:ago|later)|weeks? (?:ago|later)|(?:you|they) (?:never|haven't|"
                r"didn't|did not|have not)|(?:it|nobody|no one|that) (?:has(?:n't| not| never)|never|"
                r"didn't|did not))"
            ),
            (
                r"you (?:told me|said) (?:that )?(?:you(?:'d| would) (?:call|get back|be in touch|let me "
                r"know|answer|reply|decide|write|contact|ring|email)|i(?:'d| would) "
                r"hear)\b[^.?!]{0,40}?(?:last (?:week|month|mon|tue|wed|thu|fri)|(?:days?|weeks?) ago|"
                r"yesterday)"
            ),
            (
                r"still (?:really |honestly |simply |just )?(?:have(?:n't| not| no| had no| heard no| "
                r"received no)|has(?:n't| not)|had no|"
                r"heard nothing|nothing|no (?:answer|reply|response|word|news|decision|feedback|call|"
                r"sign|update)|not (?:heard|received|got|had|a (?:single|word)|answered|replied|decided)|"
                r"without (?:a|an|any) (?:answer|reply|response|word|news|update)|awaiting (?:a|an|your|"
                r"any))"
            ),
            (
                r"(?:still|been|keep|kept|left) waiting (?:(?:for|on) (?:a|an|your|any|the|some|"
                r"you|that|this)? ?(?:\w+ )?(?:reply|answer|response|decision|news|call|word|e?-?mail|"
                r"feedback|update|result|you|information)|to hear|since|over|more than|all)"
            ),
            (
                r"(?:have|'ve|has) (?:heard|received|had|got) (?:absolutely |precisely |exactly "
                r")?(?:nothing|no (?:answer|reply|response|word|feedback))"
            ),
            (
                r"(?:nobody|no one|no-one|none of you|not one of you) (?:has |have |had |even |ever |at "
                rf"\w+ )*{CONTACTED}(?! (?:to|for|with|about) (?!me|my|us|this|you|any|a\b))"
            ),
            (
                r"you (?:still |simply |just |clearly |apparently |really )*(?:haven't|have not|hadn't|"
                r"never|didn't|did not|failed to|forgot to|neglected to|couldn't|could not|can't|"
                r"won't)(?: even| ever| once| bother(?:ed)? to| manage(?:d)? to| seem to| yet| care to| "
                rf"have the \w+ to)* (?:be bothered|{CONTACTED})"
            ),
            (
                r"you (?:\w+ )?(?:ignored|are ignoring|keep ignoring|kept ignoring|have ignored|kept me|"
                r"have kept me|left me|have left me|have forgotten|forgot about|broke your|missed your|"
                r"let me down|'ve ignored|'ve kept me|'ve forgotten|'ve missed)"
            ),
            (
                r"(?:my|the|all|these|those|any of) (?:\w+ ){0,3}?(?:e-?mails?|messages?|letters?|"
                r"calls?|voicemails?|notes?|questions?|requests?|attempts?|inquir(?:y|ies)|enquir(?:y|"
                r"ies))\b[^.?!]{0,40}?(?:unanswered|ignored|(?:got|had|received|met with|without) "
                r"(?:a |an |any |no )?(?:reply|response|answer|silence)|no (?:reply|response|answer)|"
                r"(?:were|was|are|is|been)(?:n't| not) (?:answered|returned|acknowledged|replied))"
            ),
            r"(?:remains?|went|gone|go|left|going) unanswered",
            r"as per my (?:\w+ ){0,2}?(?:e-?mails?|messages?|letters?|calls?|notes?|request)",
            r"per my (?:last|previous|earlier) ",
            (
                r"as i(?:'ve| have)? (?:already )?(?:said|wrote|written|mentioned|stated|explained|asked|"
                r"told you|indicated|requested) (?:already|before|previously|twice|several|(?:in|with) "
                r"my (?:last|previous|earlier|first|other|two|e-?mail|message))"
            ),
            (
                r"(?:once again|yet again|again),? i (?:ask|am asking|have to ask|must ask|'m asking|am "
                r"forced|am writing)"
            ),
            (
                r"(?:it(?:'s| is| has|'s been| has been| is now|'s now)|that (?:was|is)|we(?:'re| are)) "
                r"(?:been |now |already |over |more than |exactly |almost |nearly |at least |well over |"
                rf"a full |fully )*{NUMBER} (?:\w+ )?(?:days?|weeks?|months?|"
                rf"hours?)\b[^.?!]{{0,60}}?(?:,|and|but|-|;|with|without)(?: \w+){{0,2}}? {NOTHING}"
            ),
            (
                rf"(?:it(?:'s| is| has been|'s been)|that(?:'s| is| was)) (?:now )?already {NUMBER} "
                r"(?:\w+ )?(?:days?|weeks?|months?)"
            ),
            (
                rf"{NUMBER} (?:\w+ )?(?:days?|weeks?|months?) (?:have|has) (?:now |already |since "
                rf")?(?:passed|gone by)\b[^.?!]{{0,40}}?(?:and|but|without|with no|,) ?(?:\w+ "
                rf"){{0,2}}?{NOTHING}"
            ),
            (
                rf"(?:after|for) (?:more than |over |almost )?{NUMBER} (?:\w+ )?(?:days?|weeks?|months?) "
                r"(?:of (?:silence|waiting|nothing)|without (?:a|an|any) (?:\w+ )?(?:word|reply|answer|"
                r"response|news))"
            ),
            (
                r"(?:it|today) ?(?:is|'s) (?:now|already) (?:the |almost |nearly |past )?(?:mon|tues|"
                r"wednes|thurs|fri|satur|sun)day"
            ),
            r"(?:it|today) ?(?:is|'s) (?:now|already) (?:the )?\d{1,2}(?:st|nd|rd|th)",
            (
                r"(?:written|emailed|e-mailed|called|asked|messaged|contacted|phoned|tried|rung|wrote|"
                r"sent)(?: to)?(?: you)?(?: now| already)? (?:twice|\d+ (?:times|emails|messages)|(?:two|"
                r"three|four|five|several|many|multiple|countless) (?:times|e-?mails|messages|notes)|"
                r"repeatedly)"
            ),
            (
                r"(?:deadline|date|time|day|week)s? (?:that )?(?:you )?(?:promised|set yourself|set "
                r"yourselves|committed)"
            ),
            r"(?:has|have|is) long (?:since )?(?:passed|gone|overdue|expired)",
            r"(?:long )?overdue",
            (
                r"(?:keep|kept|hold|stand by|go back on|went back on|break|broke) (?:to )?your (?:word|"
                r"promises?)"
            ),
            (
                r"(?:this is|for) (?:now |already )*(?:the|my) (?:second|third|fourth|fifth|sixth|"
                r"umpteenth|nth|\d(?:nd|rd|th)) (?:time (?:that )?(?:i|i'm|i've)(?: have| am| had)?(?: "
                r"to)? (?:\w+ )?(?:writ|wrote|ask|e-?mail|contact|tr[iy]|follow|call|remind|request|chas|"
                r"reach)\w*|e-?mail|message|attempt|reminder|request)"
            ),
            (
                r"i(?:'d| was| had been| have been|'ve been| am|'m) (?:\w+ )?(?:promised|assured|"
                r"guaranteed|led to believe|given to understand)"
            ),
            r"i (?:was|am) supposed to (?:hear|get|receive|know|be (?:told|contacted|called|informed))",
            (
                r"(?:been|am|'m|kept) waiting (?:for )?(?:over |more than |almost |nearly |about |now "
                rf")*(?:a|an|{NUMBER}) (?:\w+ )?(?:days?|weeks?|months?|fortnight)"
            ),
            (
                r"(?:deadline|date|day|time ?(?:line|frame)?|week) (?:that )?you (?:gave|named|set|"
                rf"mentioned|promised|told|quoted|announced)(?: me| us)?\b[^.?!]{{0,20}}?(?:(?:passed|"
                rf"went by|expired|elapsed|ended) (?:\w+ )?(?:{NUMBER}|long|ages|already|days|weeks)|"
                r"came and went|is long gone)"
            ),
            (
                r"(?:agreed(?: on)?|promised|spoke of|talked about|mentioned|said|told me) "
                rf"{DAY}\b[^.?!]{{0,15}}?(?:,| and| but| yet|;|-) ?(?:and |but |yet )?(?:today|it|now|"
                r"this|we|that)(?:'s| is| are| was)"
            ),
            r"(?:yet|still),? here (?:we are|i am|i sit)",
            (
                r"(?:but|and|yet|then|still|since then|so far),? (?:nothing|silence|crickets|no(?:thing| "
                r"(?:answer|reply|word|news|response|call)))(?=[.,;!]|$| (?:came|happened|since|yet|from "
                r"you|so far|has come|arrived))"
            ),
            (
                r"(?:despite|in spite of|contrary to) (?:your|the|what you|all your|repeated) (?:\w+ "
                r")?(?:promises?|assurances?|word|said|agreement|told me|reminders?|e-?mails?|messages?)"
            ),
            (
                r"(?:you|everyone|they) (?:\w+ )?(?:must have |have |has |had )?(?:clearly |obviously |"
                r"apparently |simply )?(?:forgot|forgotten|lost track of) (?:about )?(?:me|my)"
            ),
            (
                r"why (?:haven't|have not|hasn't|didn't|did|has|have) (?:you|anyone|anybody|nobody|no "
                r"one|i not|i still)\b"
            ),
        ),
        together=BLAME,
        waiting=(*WHILE_WAITING, *KEPT_WAITING, *BROKEN_WORD, *TIME_ENOUGH, *NOT_EVEN),
        across=(PROMISED_LONG_AGO, *SAID_BEFORE),
        unless=(
            (
                r"(?:said|told me|suggested|mentioned|proposed|asked me|advised me|invited me)(?: that)? "
                r"(?:i "
                r"(?:could|might|may|should|can)|to) (?:\w+ )?(?:write|ask|call|ring|phone|get in touch|"
                r"check|"
                r"contact|e-?mail|come back)|as you (?:\w+ )?(?:suggested|asked|proposed|advised|invited)"
            ),
            (
                r"(?:customers?|patients?|parents?|drivers?|guests?|clients?|tenants?|callers?|residents?|"
                r"students?)(?: \w+){0,3} (?:told|complained|said|wrote)(?: (?:me|us))? that"
            ),
            r"no (?:rush|pressure|hurry)|(?:happy|glad|content|fine) to wait",
            (
                r"in my (?:old|last|previous|former) (?!(?:two|three|few) |e-?mails?|mails?|messages?|"
                r"letters?|"
                r"notes?)\w+"
            ),
            r"(?:nobody|no one) (?:had )?told me (?:that|how|what) an? ",
            (
                r"how long (?:(?:it|this|things|that|the \w+|you|they) (?:\w+ )?(?:will|might|may|could|"
                r"would|"
                r"takes?|usually|normally|is likely|are likely|expect)|(?:will|would|might|may|does) (?:it|"
                r"this|"
                r"the \w+) (?:\w+ )?(?:take|be) (?:until|till|before) (?:i|we|there) )"
            ),
            r"i know how (?:that|it|things|these)|heard nothing but (?!silence|excuses)\w+",
            r"and (?:they|he|she|you) (?:found|helped|answered|kindly|told me|were)",
            r"second (?:message|e-?mail|note|letter),? and (?:i will|i won't|my last|the last|also)",
            r"(?<!why you )(?:don't|do not|need not|needn't) (?:\w+ ){0,2}?(?:answer|reply|owe)",
            (
                r"i (?:still )?(?:have(?:n't| not)|has not) (?:decided|started|finished|used|found|seen|"
                r"tried|met|read|been)"
            ),
            (
                r"still (?:have(?:n't| not)) (?:decided|started|finished|used|found|seen|tried|met|read|"
                r"been|stopped)"
            ),
        ),
    ),
    bad=(
        Example("You told me Monday and it's already Thursday."),
        Example("I still haven't heard a word from you."),
        Example("It has been three weeks and nobody has replied."),
        Example("You promised me an answer last week."),
        Example("The other company answered within two days."),
    ),
    good=(
        Example("You had mentioned Friday for the next step. Plans shift, and I understand."),
        Example("It has been a week since our interview, and I still think of the cash book."),
        Example("You told me that the month is closed in three days, and I liked that."),
    ),
)
