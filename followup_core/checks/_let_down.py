"""Promises held up to them, tallies of what went unanswered, and displeasure put politely."""

from followup_core.checks._reproach import NUMBER
from followup_core.checks._workplaces import WORKPLACE

THEY = r"(?:you|they|he|she|hr|nobody|no one|no-one|not one of \w+|none of \w+|somebody|someone|your \w+)"
TELL = (
    r"(?:tell|let|inform|call|ring|phone|write|e-?mail|answer|reply|respond|say|explain|warn|contact|"
    r"update|get back|come back|return|acknowledge|follow up|be in touch)"
)
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MESSAGES = (
    r"(?:voice ?mails?|voice messages?|messages?|e-?mails?|mails?|calls?|letters?|notes?|reminders?|"
    r"attempts?|texts?)"
)
WHEN = rf"(?:{WEEKDAY}|tomorrow|next week|this week|end of (?:the )?(?:week|month)|the \d+\w*)"

BROKEN_WORD = (
    (
        r"you(?:'ve| have)? (?:\w+ )?(?:told|said|written|sent)(?: to)?(?: me)? nothing(?=[.,;!]|$| (?:at|"
        r"since|for|so))"
    ),
    (
        r"(?:thought|hoped|expected|assumed|believed|hope) (?:that )?(?:you|somebody|someone|your \w+)(?:'d| "
        r"would|"
        r" had| have)? (?:\w+ ){0,2}?(?:have |had )?(?:the|enough|a little|some|any) (?:decency|courtesy|"
        r"manners|"
        r"kindness|respect|politeness)"
    ),
    (
        r"(?:(?:have|has|did)(?:n't| not)|never) (?:\w+ )?(?:received?|got|get|had|seen) (?:\w+ "
        r"){1,4}?(?:that |which )?you (?:\w+ )?(?:said|promised|told me|wanted|were going|had promised|meant)"
    ),
    (
        r"your (?:\w+ )?(?:secretary|assistant|colleague|receptionist|office|hr|department|team) (?:(?:did|"
        r"has|have|"
        r"does)(?:n't| not)|never|forgot to) (?:\w+ )?(?:pass|forward|call|repl|answer|writ|wrote|ring|rung|"
        r"contact|"
        r"tell|told|inform|give|given|let|respond)\w*"
    ),
    (
        rf"(?:{NUMBER}) (?:\w+ )?{MESSAGES}(?: [\w']+){{0,4}}?(?:,|;| -|:)? ?(?:and |but |yet |with |so "
        rf"far )?"
        r"(?:still |so far )?(?:not (?:a|one|even|so much|any)|no(?:t a| (?:reply|answer|response|call|news|"
        r"word|one|reaction|sign))|nothing|silence|zero|without (?:a|any|one) (?:\w+ )?(?:reply|answer|word|"
        r"response|reaction|call|result))"
    ),
    (
        r"(?:nobody|no one|no-one|none of you|not one of you|not a soul) (?:\w+ ){0,3}?(?:had|has|found|took|"
        r"thought|saw|felt|considered|made|showed|seems?|seemed|cared|managed|troubled|deigned|dared) (?:\w+ "
        rf"){{0,6}}?(?:to )(?:\w+ )?{TELL}(?= (?:me|my|back|us|anything|what|why|this|how|it|a)|[.,;!]|$)"
    ),
    (
        rf"(?:told|said|promised|it was|named|gave|heard) (?:\w+ ){{0,4}}?{WHEN},? (?:and )?(?:then|later|"
        r"after that|now|next) (?:it (?:was|is|became|turned into) |said |by |on |for |came )?(?:\w+ )?"
        rf"{WHEN}"
    ),
    (
        r"(?:applications?|file|papers|cv|résumé|resume|case|documents|letters?|e-?mails?|messages?|folder)"
        r"(?: [\w']+){0,9}? (?:(?:bottom|back) of (?:a|the|some|your)|drawer|gathering|collecting|dust|bin|"
        r"shredder|waste ?paper|forgotten|mislaid|buried|misplaced)(?= |[.,;!]|$)(?! (?:project|road|truck))"
    ),
    (
        r"(?:silence|quiet|nothing|not a word|no sign of life|no word|no news) (?:\w+ )?(?:from|on|at|by) "
        rf"(?:your|the) (?:side|end|part|office|team|company|department|{WORKPLACE})|(?:wall|week|weeks|"
        r"month) of silence|silence from you"
    ),
    (
        r"(?:not|(?:do|does|did|ca|wo|could|would|is|are|was|were|has|have|had)n't|hardly|never|poorly|"
        r"badly) (?:\w+ )?(?:square|fit|match|sit|go|tally|agree|chime|accord|"
        r"correspond|fits|matches|sits|goes) (?:\w+ )?(?:with|together with|to) (?:\w+ ){0,2}?(?:what you|"
        r"words|promises?|talk|picture|values|website|assurances?|claims?|said|promised)"
    ),
    (
        r"(?:one|a) (?:\w+ )?(?:line|word|call|e-?mail|mail|reply|message|sentence|sign)(?: of [\w ]+)? "
        rf"(?:in|after|for) (?:\w+ )?(?:{NUMBER} (?:\w+ )?(?:weeks|days|months)|a (?:month|fortnight|whole "
        r"week))(?! would)"
    ),
    (
        rf"{THEY}(?:'re| are|'ve| have| has| is| do| does| did| could|'s| had| can)?(?:n't| not| never) "
        rf"(?:\w+ "
        r")?(?:respect\w*|keep\w*|kept|hold\w*|held|honou?r\w*|follow\w*|stick\w*|stuck|meet\w*|met|"
        r"observ\w*)"
        r" (?:to |with |by |the |your |their |a |any |its |to your |to the ){0,6}(?:\w+ )?(?:dates?|"
        r"deadlines?|"
        r"promises?|word|agreements?|time ?lines?|arrangements?|commitments?|appointments?|what (?:you|was|"
        r"we))"
    ),
    (
        rf"(?:as|since|because|given that|seeing that|although|even though|though) {THEY}(?: did| do| have|"
        rf" has| had)?(?:n't| not| never) (?:\w+ )?(?:c[ao]me back|g[eo]t (?:back|in touch|round)|call|"
        rf"ring|rang|phone|written|"
        r"write|wrote|answered|answer|reply|replied|respond\w*|contact\w*|return\w*|let|tell|told)"
    ),
    (
        r"(?:expect\w*|thought|believed|hoped|assumed|imagined|would have thought|should have thought) "
        r"(?:\w+ "
        r"){0,2}?(?:a|an|any|such a|your|that a|better of a|more from a) (?:[\w-]+ ){0,3}?"
        rf"(?:{WORKPLACE}|one|manager|recruiter|department|house|institution|authority) (?:\w+ "
        rf"){{0,6}}?(?:to|"
        r"would|could|might|should|can) (?:\w+ )?(?:keep (?:its|their|people|candidates|applicants|in "
        r"touch|me|promises|you)|inform|answer|reply|treat|write|respond|tell (?:people|me|its)|let "
        r"(?:people|me|candidates|applicants)|communicate|show (?:more|some)|have (?:better|more "
        r"(?:respect|courtesy|manners)|the (?:courtesy|decency))|be (?:better|able to (?:answer|send|write|"
        r"call))|do better|find (?:the )?time|manage (?:a|one|to))"
    ),
    (
        r"(?:(?:may|might|must) i|(?:let|allow|permit) me(?: to)?|i(?:'d| would| must| have to| wish to| "
        r"want to| feel obliged to)? (?:\w+ )?)(?:remind|point out to) you (?:that|of (?:your (?:words?|"
        r"promises?|own|assurance)|what|our agreement|the (?:date|deadline|promise|agreement)))|(?:correct "
        r"me if|unless) i(?:'m| am) (?:\w+ )?(?:wrong|mistaken)|(?:i "
        r"(?:seem to|distinctly|clearly|well) (?:remember|recall) )(?:you (?:say|said|tell|told|promis|"
        r"mention|assur)|being (?:told|promised|assured)|that you (?:said|would|promised)|your "
        r"(?:promises?|words|assurances?))\w*"
    ),
    (
        r"(?:owe|owes|owing|owed) (?:me|us) (?!no |nothing)(?:\w+ ){0,3}?(?:answer|reply|call|response|"
        r"explanation|word|"
        r"decision|line|e-?mail)|(?:promised|announced|agreed|pledged) (?:call|e-?mail|answer|reply|letter|"
        r"decision|news|feedback|update|response) (?:\w+ ){0,3}?(?:never|not|n't|hasn't|didn't|failed|is "
        r"still|has yet|still)"
    ),
    (
        r"(?:what|whatever) (?:has |had |ever )?(?:happened|became|become|came) (?:to|of|with) (?:the|your|"
        r"that|my) (?:\w+ )?(?:call|promise|answer|reply|e-?mail|application|file|decision|feedback|deadline|"
        r"date|friday|monday|timeline)"
    ),
    (
        rf"(?:{MESSAGES}) (?:keep|kept|go|goes|went|fall|falls|fell|just|only|always|seem to|are) (?:\w+ )?"
        r"(?:bouncing|straight to (?:voicemail|the bin)|on deaf|ringing out|unanswered|vanish\w*|"
        r"disappear\w*|ignored|"
        r"nowhere)"
    ),
    (
        r"your (?:\w+ )?(?:promises?|words?|assurances?)(?: and (?:your )?\w+)? (?:do not|don't|did not|"
        r"didn't|does "
        r"not|doesn't|never|seldom) (?:\w+ )?(?:match|agree|tally|last|hold|mean|count|go together|fit)"
    ),
    (
        rf"(?:(?:i was|we were|been) told|you (?:said|told me|promised|spoke of)) (?:it would (?:be|take) "
        rf")?{NUMBER}"
        r"(?=[.,;!]|$)|according to (?:you|your (?:colleague|website|e-?mail|letter|own \w+))(?: \w+)?,? "
        r"(?:i|it|there|we) (?:should|would have|ought|was to|were to)"
    ),
    (
        r"the last (?:time |thing |that )?i (?:heard|got|received|was told)\b[^.?!]{0,30}?(?:from you|was|"
        r"on the day)|(?:i "
        r"thought|i believed|i understood|if i remember (?:well|right|rightly|correctly)) ?,? ?(?:that "
        r")?(?:we|you) (?:had an "
        r"(?:agreement|understanding)|agreed|said|promised|were going to|would (?:\w+ )?(?:call|phone|"
        r"write|ring|let|get|"
        r"e-?mail|contact|come back|be in touch))|slipped (?:your|everyone's|everybody's|somebody's) "
        r"(?:mind|memory)"
    ),
    (
        r"i (?:still |simply |really )*(?:don't|do not) know (?:anything|a thing|what to think)(?=[.,;!]|"
        r"$)|(?:only|just|"
        r"nothing but|merely) (?:\w+ )?(?:an? |the )?(?:automatic|automated|standard|auto)[- ]?(?:reply|"
        r"answer|response|message|e-?mail|confirmation)(?! (?:of|that))|(?:and|but|then|yet|since then|,) "
        r"i (?:still )?(?:hear|get|receive|"
        r"see) (?:nothing|"
        r"no (?:answer|reply|news|word))|hung up on me|fobbed me off|put the phone down on me|passed me "
        r"from (?:one|desk)"
    ),
    (
        rf"(?:{NUMBER} (?:\w+ )?(?:days|weeks|hours)|{WEEKDAY}|end of (?:the )?\w+),? you (?:said|told me|"
        rf"promised)(?=[.,;!]|"
        rf"$)|(?:today|this|it) is (?:now |already )?day (?:\d+|\w+teen|{NUMBER})(?! of)|(?:not|never|don't|"
        rf"didn't|haven't) (?:\w+ "
        r")?(?:hear|get|receive|got|heard|received) (?:\w+ )?(?:any|anything|an?|one) ?(?:\w+ )?(?:from "
        r"you |back |answer |"
        rf"reply |news |word )(?:since|for|in) (?:\w+ )?{NUMBER} (?:weeks|days|months)"
    ),
)
"""Patterns for messages that wait for news."""

DISPLEASURE = (
    r"(?:disappointment|frustration|irritation|annoyance|impatience|displeasure|dismay|indignation|anger|"
    r"exasperation|bewilderment|disbelief)"
)

DISPLEASED = (
    (
        r"(?:can't|cannot|can not|couldn't|could not|won't|will not|wouldn't|would not) (?:\w+ )?(?:say|"
        r"claim|"
        r"pretend|call) (?:that )?(?:i(?:'m| am| was| feel| felt|'ve been| have been)|it(?:'s| is| was|"
        r" has been)?|this|that|my|the)(?: \w+){0,3}? ?(?:impress\w*|pleased|happy|thrilled|amused|"
        r"delighted|satisfied|glad|enjoy\w*|well (?:treated|handled|organi[sz]ed)|treated|good|encourag\w*|"
        r"pleasant|professional|made|left|a (?:good|great|pleasant))"
    ),
    (
        r"(?:can't|cannot|can not|do not|don't|never|hard to|difficult to|fail to|unable to|impossible to) "
        r"(?:\w+ )?(?:understand|see|believe|imagine|grasp|fathom|accept|comprehend) how (?:a|an|any|one|you|"
        r"anyone|people|such|your|somebody|someone) (?:[\w-]+ ){0,4}?(?:can|could|would|runs?|treats?|"
        r"works?|manages?|operates?|takes?|leaves?|forgets?|behaves?|functions?|hires?)\b(?! be (?:lifted|"
        r"moved|built|cooked|made))"
    ),
    (
        r"(?:it(?:'s| is)|that(?:'s| is)|this is|(?:it |that |this )?(?:seems?|feels?|strikes me as)) (?:\w+ "
        r")?(?:a bit|a little|rather|somewhat|just a bit|a tad) (?:much|rich|thick|off|cheeky|steep|poor|"
        r"rude|"
        r"one-sided|lame)(?= (?:to|that|when|of|from|for|if|how|after|coming)|[.,;!]|$)|(?:a lot|quite "
        r"something|too much|rather a lot) to (?:ask|expect|demand) of (?:people|a|an|candidates|anyone|me)"
    ),
    (
        r"(?:hard|difficult|unable|struggl\w+|can't|cannot|can not|not easy|trying|try|without|hardly|"
        r"couldn't)"
        r" (?:to )?(?:hid(?:e|ing)|conceal\w*|mask\w*|deny|swallow\w*|suppress\w*|contain\w*|disguis\w*|"
        rf"keep back) (?:\w+ ){{0,2}}?(?:{DISPLEASURE}|feelings|how (?:disappointed|annoyed|let down|upset|i "
        r"feel))"
    ),
    (
        r"(?:my|to my|growing|mounting|increasing|utter|sheer|with (?:some|great|much|a certain)) (?:\w+ )?"
        rf"{DISPLEASURE}"
    ),
    (
        r"(?:(?:does|do|did|must|might|would|will|has)(?: not|n't)? )?(?:gives?|casts?|leaves?|raises?|"
        r"makes?|sheds?|throws?|speaks?|reflects?|bodes?|looks?|inspires?|says?)(?: \w+){0,2} (?:a (?:bad|"
        r"poor|strange|sad|"
        r"curious|less) (?:light|impression|picture|look)|(?:well|good|badly|poorly) (?:on|of|for|about) "
        rf"(?:you|your|a|an|the|{WORKPLACE})|doubts?|much (?:confidence|faith|trust)|volumes|everything "
        rf"about|"
        r"all i need)"
    ),
    (
        r"(?:is this|is that|so this is|if this is|perhaps this is|this must be|that must be) (?:really |"
        r"honestly |just |simply )?(?:how|the way|what|your idea|normal|usual|standard|common)(?= (?:you|"
        r"things|people|candidates|it|one|of|practice|for|with|here|your|i)|[.,;!?]|$)(?! (?:you (?:bake|"
        r"cook|"
        r"teach|build)))"
    ),
    (
        r"i(?:'m| am| was| feel| have been|'ve been) (?:\w+ )?(?:surprised|astonished|amazed|shocked|"
        r"saddened|"
        r"dismayed|taken aback|baffled|appalled|disappointed|sorry to say i am \w+) (?:\w+ )?(?:by|at|with|"
        r"about|that|how|to) (?:\w+ ){0,3}?(?:how (?:long (?:this|it|the process|i|you)|slow\w* (?:this|"
        r"things|you|everything|the process)|little (?:i|one|you (?:have|tell|care|say))|badly|poorly)|"
        r"handling|handled|"
        r"slow\w*|"
        r"communication|organi[sz]ation|treat\w*|tempo|pace|lack|service|manners|procedure|attitude|way "
        r"(?:you|"
        r"this|things|i))"
    ),
    (
        r"(?:this|it|that|all this) (?:is|'s|has|was) (?:\w+ )?(?:getting|becoming|become|turning|"
        r"gone) (?:a "
        r"(?:bit|little) |rather |quite |very |beyond |into )?(?:silly|ridiculous|absurd|tiresome|tedious|"
        r"old|a joke|"
        r"a farce|painful|out of hand|annoying|unreasonable|too much|too long|embarrassing)(?= |[.,;!]|$)"
    ),
    (
        r"(?:(?<=[.!?] )|(?<=\n)|^)(?:charming(?=[.!])|classy(?=[.!])|how (?:charming|kind|thoughtful|"
        r"considerate)(?=[.!])|so much for (?:that|manners|courtesy|your \w+|being))(?=[.!]| )"
    ),
)
"""Patterns for messages that wait for news."""
