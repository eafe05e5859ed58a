"""Plain ways to treat the job as one's own already."""

from followup_core.checks.engine.hiding import HIDDEN

ROLE = rf"(?:[\w{HIDDEN}'-]+ ){{0,4}}?"

AS_MINE = (
    (
        rf"i(?:'ve| have)? (?:\w+ )?(?:got|gotten|landed|won|secured|nailed) (?:the|this|my) {ROLE}(?:job|"
        r"role|position|post)"
    ),
    (
        r"(?:what|which|whose) (?:\w+ )?(?:laptop|desk|locker|uniform|room|shift|phone|car|van|team|"
        r"computer|"
        r"parking space|size|tools?|keys?|e-?mail address) (?:will|do|shall|am|would|should) i (?:be "
        r")?(?:get|"
        r"have|use|wear|need|getting|given|on|in)"
    ),
    (
        r"(?:happy|glad|delighted|thrilled|pleased|proud|honou?red|ready|excited|like|want|wish) to accept "
        r"(?:the|this|your)(?= )"
    ),
    (
        r"see you (?:\w+ ){0,6}?(?:(?:real |very )?soon|then),? (?:colleague|boss|team|partner|everyone)|"
        r"see "
        r"you (?:on|in|at) the (?:line|kitchen|ward|floor|office|shop|field|site|classroom|lab|road|depot) "
        r"(?:real |very )?(?:soon|then|next)"
    ),
    (
        r"(?:what time|when|where|at what time|which day) (?:exactly )?(?:i|should i|do i|shall i|must i) "
        r"(?:should |must |need to |have to |can )?(?:be|come|arrive|show up|turn up|report|start|"
        r"begin)(?= "
        r"(?:there|in|on (?:mon|tues|my)|to (?:begin|start|work)|for my))"
    ),
    (
        r"(?:i|we)(?:'ll| will| shall) (?:\w+ )?(?:be (?:with you|there|at your)|start|begin|be in|"
        r"come(?! to (?:the|see|visit))|"
        r"move|"
        r"arrive) (?:\w+ ){0,3}?(?:in (?:january|february|march|april|may|june|july|august|september|"
        r"october|"
        r"november|december)|next (?:week|month)|on (?:the first|mon|tues|wednes)\w*)(?! (?:for the "
        r"(?:second|"
        r"next)|to (?:talk|meet)))(?=[.,;!]| as| to (?:begin|start|work)| and (?:start|begin|take))"
    ),
    (
        r"(?:i(?:'m| am|'ll| will|'ve| have) (?:\w+ )?(?:going to |about to |will )?(?:quit|quitting|"
        r"resign|"
        r"resigning|resigned|give notice|giving notice|given notice|hand in|handing in|leave my|leaving "
        r"my))"
        r"(?= |[.,;!]|$)(?=[^.?!]{0,40}(?:tomorrow|today|now|monday|this week|next week|for you|already|"
        r"job|notice|employer))"
    ),
    (
        r"(?:tell|told|telling|informed|announced (?:to|it)|let) (?:my |the |all |everyone|"
        r"everybody)(?:\w+ )?"
        r"(?:friends|family|wife|husband|parents|mother|colleagues|neighbou?rs|landlord|boss|employer|"
        r"manager|"
        r"at (?:work|home))?\b[^.?!]{0,20}?(?:that )?(?:i(?:'m| am|'ll| will|'ve| have)) (?:\w+ "
        r")?(?:going to )?"
        r"(?:leav\w+|mov\w+|start\w*|work\w*|join\w*|got|get|be (?:working|starting|your|their)|quit\w*)"
    ),
    (
        r"(?:my|our) (?:\w+ )?(?:first|new|future) (?:project|task|job|step|campaign|lesson|shift|tour|"
        r"menu|"
        r"season|desk|team|week|day|boss|colleagues) (?:with you |there |here |at \w+ )?(?:will|is going|"
        r"can|"
        r"is|shall|are)\b"
    ),
    (
        r"(?:i(?:'m| am)|i feel|i am already|i'm already) (?:\w+ )?(?:part|a member|one) of (?:the|"
        r"your) (?:team|"
        r"family|crew|company|firm)(?= |[.,;!]|$)|i (?:already )?(?:consider|see|count|regard|think "
        r"of) myself (?:as "
        r")?(?:\w+ )?(?:part|a member|one|hired|your)"
    ),
    (
        r"(?:looking|look) forward to (?:\w+ )?(?:my|our) (?:first|new|future|start|years|time|work)|"
        r"(?:looking|"
        r"look) forward to (?:being|becoming) (?:your|part|one|a|on)(?= )"
    ),
    (
        r"(?:the|this|your) (?:\w+ )?(?:job|role|position|post|decision|choice) (?:is|seems|looks) "
        r"(?:\w+ )?"
        r"(?:mine|made for me already|settled|in the bag|a formality|already (?:made|mine|clear)|just a "
        r"formality|obvious)"
    ),
    (
        r"(?:when|once|after|as soon as) i(?:'m| am|'ve| have)? (?:\w+ )?(?:take (?:over|charge)|running|"
        r"in "
        r"charge|move into|sit at|at my (?:new )?desk|on your (?:team|staff|payroll|ward|crew)|"
        r"working (?:for|"
        r"with|at) you|your \w+)(?= |[.,;!]|$)"
    ),
    (
        r"(?:no need|you can stop|you may stop|you don't need|no reason) to (?:\w+ )?(?:see|interview|look|"
        r"search|talk|meet|keep looking|continue)(?: \w+){0,2}?(?: anyone| anybody| other| others| "
        r"any further|"
        r" for)?(?= |[.,;!]|$)(?=[^.?!]{0,40}(?:other|anyone|else|further|more candidates|search))"
    ),
    (
        r"as of (?:next|the|mon|january|february|march|april|may|june|july|august|september|october|"
        r"november|"
        r"december)[\w ]{0,20}?,? i(?:'m| am|'ll| will)|(?:put|write|add|print) my name on (?:the|"
        r"your)|(?:certain|"
        r"sure|confident|positive|know) (?:that )?i (?:\w+ )?(?:convinced|impressed|persuaded|won "
        r"over|charmed)"
    ),
    (
        rf"(?:when|once|as soon as) i(?:'m| am) (?:the |your |a |finally )*(?:{HIDDEN}|manager|boss|"
        r"head|lead|in "
        r"office|supervisor|hired)"
    ),
    (
        r"(?:we|i|my (?:wife|husband|partner|family|parents)) (?:have |has |'ve )?(?:\w+ )?(?:found|"
        r"booked|rented|"
        r"reserved|enrolled|looked at|visited|chosen|signed) (?:\w+ ){1,6}?(?:school|flat|house|"
        r"kindergarten|"
        r"apartment|nursery|room|movers?|lease) (?:\w+ ){0,4}?(?:near|close|next to|by) (?:the|your)"
    ),
)
"""Patterns; an “if”, a “would” or a “could” in the sentence takes the claim back."""
