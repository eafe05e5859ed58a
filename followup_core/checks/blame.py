"""Reproach: counting their days, quoting their promises back at them."""

from followup_core.checks.engine import Check, Example, Phrases

DAY = r"(?:(?:by |on |before |until |it was |in )?(?:last |next |this |the )*(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|yesterday|last week|(?:by )?the \d{1,2}(?:st|nd|rd|th)?)"
NOTHING = r"(?:nothing|nobody|no one|no-one|not a (?:single )?(?:word|reply|line|peep)|no (?:word|reply|news|answer|response|call|email|sign)|still|i (?:have|'ve) (?:heard|received|had|got) (?:nothing|no)|i (?:haven't|have not|never|didn't)|you (?:haven't|have not|never|didn't|still)|silence|crickets)"
CONTACTED = r"(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|call(?:ed)?|wr[io]t(?:e|ten)|g[eo]t(?:ten)? (?:back|in touch)|contact(?:ed)?|bother(?:ed)?|follow(?:ed)? up|let me know|honou?r(?:ed)?|reach(?:ed)? out|be(?:en)? in touch|ke(?:ep|pt) (?:your|their|to|me)|inform(?:ed)?|told me|acknowledg(?:e|ed)|return(?:ed)? my|hear)"
NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|a few|a couple of)"

CHECK = Check(
    id="blame",
    rule="no-irritation",
    severity="error",
    message="This counts their delay against them: name the day without reproach, plans shift.",
    silent="When a date is named without reproach (“you had Friday in mind; plans shift”).",
    finder=Phrases(
        (
            r"you (?:\w+ )?(?:promised|assured|guaranteed|swore)(?: to)? (?:me|us|that|an?|to|i|it|by|within|you|news|feedback|word|last|there)",
            r"(?:as|like|than|what) (?:you (?:had )?)?promised(?! (?:here|you|i|to you|below|above))",
            rf"you (?:told me|said)(?: (?:that )?(?:it (?:would|'d) be|i(?:'d| would) (?:know|hear)|you(?:'d| would) (?:call|write|decide|answer)))? {DAY}",
            r"you (?:told me|said|stated|claimed)(?! about| how| what)\b[^.?!]{0,80}?(?:,| but| yet| and|;| -)(?: \w+){0,2}? (?:it(?:'s| is| was)(?: \w+)? (?:now|already)|now it|today|still|nothing|nobody|i(?:'ve| have)? (?:still |only )?(?:heard|received|had no|had nothing)|passed|days? (?:ago|later)|weeks? (?:ago|later)|(?:you|they) (?:never|haven't|didn't|did not|have not)|(?:it|nobody|no one|that) (?:has(?:n't| not| never)|never|didn't|did not))",
            r"you (?:told me|said) (?:that )?(?:you(?:'d| would) (?:call|get back|be in touch|let me know|answer|reply|decide|write|contact|ring|email)|i(?:'d| would) hear)\b[^.?!]{0,40}?(?:last (?:week|month|mon|tue|wed|thu|fri)|(?:days?|weeks?) ago|yesterday)",
            r"still (?:have(?:n't| not| no| had no| heard no| received no)|has(?:n't| not)|had no|heard nothing|nothing|no (?:answer|reply|response|word|news|decision|feedback|call|sign|update)|not (?:heard|received|got|had|a (?:single|word)|answered|replied|decided)|without (?:a|an|any) (?:answer|reply|response|word|news|update)|awaiting (?:a|an|your|any))",
            r"(?:still|been|keep|kept|am|'m|left) waiting (?:(?:for|on) (?:a|an|your|any|the|some|you|that|this)? ?(?:\w+ )?(?:reply|answer|response|decision|news|call|word|e?-?mail|feedback|update|result|you|information)|to hear|since|over|more than|all)",
            r"(?:have|'ve|has) (?:heard|received|had|got) (?:absolutely |precisely |exactly )?(?:nothing|no (?:answer|reply|response|word|feedback))",
            rf"(?:nobody|no one|no-one|none of you|not one of you) (?:has |have |had |even |ever |at \w+ )*{CONTACTED}(?! (?:to|for|with|about) (?!me|my|us|this|you|any|a\b))",
            rf"you (?:still |simply |just |clearly |apparently |really )*(?:haven't|have not|hadn't|never|didn't|did not|failed to|forgot to|neglected to|couldn't|could not|can't|won't)(?: even| ever| once| bother(?:ed)? to| manage(?:d)? to| seem to| yet| care to| have the \w+ to)* (?:be bothered|{CONTACTED})",
            r"you (?:\w+ )?(?:ignored|are ignoring|keep ignoring|kept ignoring|have ignored|kept me|have kept me|left me|have left me|have forgotten|forgot about|broke your|missed your|let me down|'ve ignored|'ve kept me|'ve forgotten|'ve missed)",
            rf"(?:my|the|all|these|those|any of) (?:\w+ ){{0,3}}?(?:e-?mails?|messages?|letters?|calls?|voicemails?|notes?|questions?|requests?|attempts?|inquir(?:y|ies)|enquir(?:y|ies))\b[^.?!]{{0,40}}?(?:unanswered|ignored|(?:got|had|received|met with|without) (?:a |an |any |no )?(?:reply|response|answer|silence)|no (?:reply|response|answer)|(?:were|was|are|is|been)(?:n't| not) (?:answered|returned|acknowledged|replied))",
            r"(?:remains?|went|gone|go|left|going) unanswered",
            r"as per my (?:\w+ ){0,2}?(?:e-?mails?|messages?|letters?|calls?|notes?|request)",
            r"per my (?:last|previous|earlier) ",
            r"as i(?:'ve| have)? (?:already )?(?:said|wrote|written|mentioned|stated|explained|asked|told you|indicated|requested) (?:already|before|previously|twice|several|(?:in|with) my (?:last|previous|earlier|first|other|two|e-?mail|message))",
            r"(?:once again|yet again|again),? i (?:ask|am asking|have to ask|must ask|'m asking|am forced|am writing)",
            rf"(?:it(?:'s| is| has|'s been| has been| is now|'s now)|that (?:was|is)|we(?:'re| are)) (?:been |now |already |over |more than |exactly |almost |nearly |at least |well over |a full |fully )*{NUMBER} (?:\w+ )?(?:days?|weeks?|months?|hours?)\b[^.?!]{{0,60}}?(?:,|and|but|-|;|with|without)(?: \w+){{0,2}}? {NOTHING}",
            rf"(?:it(?:'s| is| has been|'s been)|that(?:'s| is| was)) (?:now )?already {NUMBER} (?:\w+ )?(?:days?|weeks?|months?)",
            rf"{NUMBER} (?:\w+ )?(?:days?|weeks?|months?) (?:have|has) (?:now |already |since )?(?:passed|gone by)\b[^.?!]{{0,40}}?(?:and|but|without|with no|,) ?(?:\w+ ){{0,2}}?{NOTHING}",
            rf"(?:after|for) (?:more than |over |almost )?{NUMBER} (?:\w+ )?(?:days?|weeks?|months?) (?:of (?:silence|waiting|nothing)|without (?:a|an|any) (?:\w+ )?(?:word|reply|answer|response|news))",
            r"(?:it|today) ?(?:is|'s) (?:now|already) (?:the |almost |nearly |past )?(?:mon|tues|wednes|thurs|fri|satur|sun)day",
            r"(?:it|today) ?(?:is|'s) (?:now|already) (?:the )?\d{1,2}(?:st|nd|rd|th)",
            r"(?:written|emailed|e-mailed|called|asked|messaged|contacted|phoned|tried|rung|wrote|sent)(?: to)?(?: you)?(?: now| already)? (?:twice|\d+ (?:times|emails|messages)|(?:two|three|four|five|several|many|multiple|countless) (?:times|e-?mails|messages|notes)|repeatedly)",
            r"(?:deadline|date|time|day|week)s? (?:that )?(?:you )?(?:promised|set yourself|set yourselves|committed)",
            r"(?:has|have|is) long (?:since )?(?:passed|gone|overdue|expired)",
            r"(?:long )?overdue",
            r"(?:keep|kept|hold|stand by|go back on|went back on|break|broke) (?:to )?your (?:word|promises?)",
            r"(?:this is|for) (?:now |already )*(?:the|my) (?:second|third|fourth|fifth|sixth|umpteenth|nth|\d(?:nd|rd|th)) (?:time (?:that )?(?:i|i'm|i've)(?: have| am| had)?(?: to)? (?:\w+ )?(?:writ|wrote|ask|e-?mail|contact|tr[iy]|follow|call|remind|request|chas|reach)\w*|e-?mail|message|attempt|reminder|request)",
            r"i(?:'d| was| had been| have been|'ve been| am|'m) (?:\w+ )?(?:promised|assured|guaranteed|led to believe|given to understand)",
            r"i (?:was|am) supposed to (?:hear|get|receive|know|be (?:told|contacted|called|informed))",
            rf"(?:been|am|'m|kept) waiting (?:for )?(?:over |more than |almost |nearly |about |now )*(?:a|an|{NUMBER}) (?:\w+ )?(?:days?|weeks?|months?|fortnight)",
            rf"(?:deadline|date|day|time ?(?:line|frame)?|week) (?:that )?you (?:gave|named|set|mentioned|promised|told|quoted|announced)(?: me| us)?\b[^.?!]{{0,20}}?(?:(?:passed|went by|expired|elapsed|ended) (?:\w+ )?(?:{NUMBER}|long|ages|already|days|weeks)|came and went|is long gone)",
            rf"(?:agreed(?: on)?|promised|spoke of|talked about|mentioned|said|told me) {DAY}\b[^.?!]{{0,15}}?(?:,| and| but| yet|;|-) ?(?:and |but |yet )?(?:today|it|now|this|we|that)(?:'s| is| are| was)",
            r"(?:yet|and|but|still),? here (?:we are|i am|i sit)",
            r"(?:but|and|yet|then|still|since then|so far),? (?:nothing|silence|crickets|no(?:thing| (?:answer|reply|word|news|response|call)))(?=[.,;!]|$| (?:came|happened|since|yet|from you|so far|has come|arrived))",
            r"(?:despite|in spite of|contrary to) (?:your|the|what you|all your|repeated) (?:\w+ )?(?:promises?|assurances?|word|said|agreement|told me|reminders?|e-?mails?|messages?)",
            r"(?:you|everyone|they) (?:\w+ )?(?:must have |have |has |had )?(?:clearly |obviously |apparently |simply )?(?:forgot|forgotten|lost track of) (?:about )?(?:me|my)",
            r"why (?:haven't|have not|hasn't|didn't|did|has|have) (?:you|anyone|anybody|nobody|no one|i not|i still)\b",
        ),
        unless=(
            r"no (?:rush|pressure|hurry)",
            r"(?:don't|do not|need not|needn't) (?:\w+ ){0,2}?(?:answer|reply)",
            r"i (?:still )?(?:have(?:n't| not)|has not) (?:decided|started|finished|used|found|seen|tried|met|read|been)",
            r"still (?:have(?:n't| not)) (?:decided|started|finished|used|found|seen|tried|met|read|been|stopped)",
        ),
    ),
    bad=(
        Example("You told me Monday and it's already Thursday."),
        Example("I still haven't heard a word from you."),
        Example("It has been three weeks and nobody has replied."),
        Example("You promised me an answer last week."),
    ),
    good=(
        Example("You had mentioned Friday for the next step. Plans shift, and I understand."),
        Example("It has been a week since our interview, and I still think of the cash book."),
        Example("You told me that the month is closed in three days, and I liked that."),
    ),
)
