"""Pleas, and the job claimed as won, as groups of words that one sentence holds in any order."""

DESPERATION = (
    (
        r"(?:i|we|my family) (?:\w+ )?(?:need|needs|require|depend on)",
        r"(?:the |this |some |any |a )?(?:money|cash|income|salary|pay|wages?|paycheck|earnings|job)",
        (
            r"(?:badly|urgently|desperately|so much|right now|for (?:my|the) (?:rent|family|kids|"
            r"children|bills|loan|mother|father|medicine|debts?)|to (?:live|survive|eat|pay|feed)|"
            r"terribly)(?= |[.,;!]|$)"
        ),
    ),
    (
        (
            r"(?:don't|do not|haven't|have not|have|there's|there is|there are|without|see|got) (?:\w+ "
            r")?(?:any|no|another|other)"
        ),
        (
            r"(?:any|no) (?:other )?(?:chance|hope|way out|prospects?|alternative|choice|option|"
            r"opportunity|future|job)s?"
        ),
        r"(?:i|i'm|i've|me|for me|my|left|there)",
    ),
    (
        r"(?:if|unless|without|should)",
        r"(?:you|this|it|i|your)",
        (
            r"(?:i'm|i am|i'll be|we're|we are|i will be|my life is|all is|everything is) (?:\w+ "
            r")?(?:lost|finished|done for|ruined|broken|sunk|dead|over|homeless|on the street|destroyed|"
            r"desperate|helpless|nothing)"
        ),
    ),
    (
        (
            r"(?:kids|children|mouths|babies|family|wife|mother|father|parents|dependants|little ones|"
            r"daughters?|sons?)"
        ),
        (
            r"(?:landlord|rent|mortgage|bills|debts?|bank|eviction|evict\w*|bailiffs?|empty fridge|"
            r"nothing to eat|feed|school fees|loans?|hospital|bedridden|ill|sick|hungry|medicine|"
            r"operation|cold)"
        ),
        r"(?:i|i've|me|my|we|our|please|sir)",
    ),
    (
        r"(?:nothing|no (?:job|jobs|work|one|chance)|not (?:much|a lot)|hardly anything|little|nobody)",
        (
            r"(?:else )?(?:out there|around here|left|hires|hiring|takes|wants|for (?:a|an|someone|"
            r"people|men|women|somebody)|in (?:this|my) (?:town|area|field|region|trade))"
        ),
        (
            r"(?:my age|of (?:my|fifty|sixty|forty|5\d|6\d)|at (?:fifty|sixty|my|5\d|6\d)|like me|(?:man|"
            r"woman|person|people|someone|somebody|mother|father) (?:of|like|with|over|my)|over (?:fifty|"
            r"sixty|50|60)|my situation|my position|for me)"
        ),
    ),
    (
        (
            r"(?:forever|eternally|always|for ever|for life|all my life|till i die|to my grave|never "
            r"forget|undying|lifelong)"
        ),
        (
            r"(?:debt|grateful|thankful|indebted|obliged|bless|owe you|pray for you|remember you|servant|"
            r"loyal)"
        ),
        r"(?:if you|gave|give|job|chance|this|hire|took|take|help)",
    ),
    (
        r"(?:even|just|only)",
        (
            r"(?:a|an|one|two|a few|some) (?:\w+ )?(?:trial|week|day|days|month|hours?|shift|shifts|temp|"
            r"temporary|internship|chance|try|corner)"
        ),
        (
            r"(?:without (?:pay|wages|money|a contract)|unpaid|for (?:free|nothing)|would (?:do|help|"
            r"save|be|mean)|is (?:enough|fine|ok)|please|no pay|if need be)"
        ),
    ),
    (
        (
            r"(?:you(?:'re| are)|your (?:company|firm|shop|school)(?:'s| is)?|this is|yours is) (?:\w+ "
            r")?(?:the )?(?:only|one of the (?:only|few)|last|first)"
        ),
        r"(?:who|that|to|one|place|company|people|person|firm|chance)",
        (
            r"(?:answered|replied|saw|invited|called|interview\w*|gave me|responded|would see|believed|"
            r"left|looked at|take me|hire me|hope)"
        ),
    ),
    (
        (
            r"(?:(?:\d{2,}|dozens|hundreds|(?:one|two|three|four|five|six|several|a) hundred|countless|"
            r"so many|fifty|sixty|eighty|forty|thirty) (?:of )?(?:\w+ )?(?:applications|cvs?|resumes?|"
            r"rejections|letters|refusals|noes|nos|e-?mails|interviews))"
        ),
        r"(?:sent|written|wrote|applied|got|had|have|after|made|done|without|and)",
        r"(?:i|i've|my|me)",
    ),
    (
        r"(?:i'll|i will|i'd|i would|i can|i'm|just|please)",
        (
            r"(?:come running|do the lot|drop everything|day or night|any hour|at the drop of a hat|"
            r"crawl|walk (?:there|ten|five|miles)|jump (?:on|at)|any time of (?:the )?(?:day|night)|"
            r"round the clock|sleep (?:there|on the floor|in the)|on my knees|get me in|do whatever|"
            r"first thing or last|night and day)"
        ),
    ),
    (
        r"how (?:badly|much|desperately|urgently|deeply|dearly)",
        r"i (?:\w+ )?(?:need|want|long for|crave|depend on|rely on)",
        r"(?:this|it|the job|work|a job|money|income)",
    ),
    (
        (
            r"(?:can't|cannot|couldn't|could not|not able to|unable to|not going to) (?:\w+ )?(?:afford|"
            r"bear|face|take|stand|stomach|survive|handle|cope with)"
        ),
        (
            r"(?:another|one more|a|any more|the) (?:\w+ )?(?:no|rejection|refusal|failure|month|week|"
            r"winter|disappointment|blow|letter|knock)"
        ),
    ),
    (
        r"(?:if|should|were) (?:this|it|you|i)",
        (
            r"(?:falls? through|fails?|doesn't work out|does not work out|say no|don't get|do not get|"
            r"goes wrong|reject|turn me|slips?|not (?:chosen|hired|get))"
        ),
        (
            r"(?:don't know|do not know|no idea|what (?:i'll|i will|to) do|lost|finished|over|nowhere|"
            r"back to (?:my|square|my parents)|end of|nothing left|devastat\w*|heartbroken|give up|"
            r"homeless|ruined|crushed|on the street)"
        ),
    ),
    (
        (
            r"(?:have|take|show|need|ask(?:ing)? for|appeal to|hope for|beg|pray|request) (?:\w+ "
            r"){0,2}?(?:pity|mercy|sympathy|compassion|kindness|blessings|your heart|generosity|charity|"
            r"humanity)"
        ),
        r"(?:me|my|you|your|sir|madam|please)",
    ),
    (
        (
            r"(?:go|going|move|moving|end up|back) (?:\w+ )?(?:back )?(?:to|in with|at|on) (?:my|the|"
            r"our) (?:parents|mother|mum|mom|father|in-laws|village|street|benefits|dole|sofa|car)"
        ),
        r"(?:this|it's|or|otherwise|else|unless|if|without|at (?:forty|fifty|thirty|4\d|3\d|5\d))",
        r"(?:or|if|unless|without|otherwise|else|this|have to)",
    ),
)

PRESUMED = (
    (
        (
            r"(?:once|when|as soon as|after|while|now that|from when) i(?:'m| am|'ll)? (?:work|working|"
            r"start working|begin|employed|sit|teach|cook|drive|nurse|run) (?:\w+ )?(?:for|with|at|in|"
            r"alongside|under|things|the) ?(?:you|your|the|there|here)?"
        ),
        (
            r"(?:you(?:'ll| will)|i(?:'ll| will)|we(?:'ll| will)|things will|it will|everything will|"
            r"nobody will|they(?:'ll| will))"
        ),
    ),
    (
        r"(?:sure|certain|confident|convinced|no doubt|know|positive|bet|clear)",
        (
            r"you(?:'ve| have|'ll| will|'re| are)? (?:\w+ )?(?:decided|chosen|made up your mind|going to|"
            r"agreed|picked|set|settled|choose|hire|pick|want|offer|take)"
        ),
        (
            r"(?:hire me|choose me|offer me|take me|pick me|on me|for me|in my favour|me for|me the|want "
            r"me|chosen me|picked me|hiring me)"
        ),
    ),
    (
        (
            r"(?:all set|ready|raring|set|excited|prepared|prepping|packed|buzzing|nervous|waiting|eager|"
            r"can't wait|itching)"
        ),
        r"(?:for|about|to (?:start|begin|do|work)|to go)",
        (
            r"my (?:first|new|opening|initial) (?:shift|day|week|lesson|class|delivery|run|patient|"
            r"customer|case|service|month|night|round|morning|evening|tour|team|role|job|colleagues|desk|"
            r"classroom|kitchen|project)"
        ),
    ),
    (
        (
            r"(?:once|when|as soon as|after|now that|the moment|until|before) (?:the|my|our|that|all|"
            r"this) (?:\w+ )?(?:contract|paperwork|papers|offer|formalities|forms|ink|start date|"
            r"onboarding|induction|uniform|badge)(?:'s|'re| is| are| has| have| gets?| comes?| arrives?)"
        ),
        (
            r"(?:signed|through|ready|in|done|sorted|dry|out of the way|finished|here|been|over|arrived|"
            r"completed?|sealed|official)"
        ),
        r"i(?:'ll| will|'m| am| can| shall)|we(?:'ll| will| can)",
    ),
    (
        r"(?:i've|i have|i|we've|we|already|now|just)",
        (
            r"(?:let|dropped|cancell?ed|withdrawn|withdrew|stopped|closed|turned down|called off|given "
            r"up|binned|said no to)"
        ),
        (
            r"(?:my |the |all |our ){0,6}(?:other|remaining|outstanding|further) (?:\w+ "
            r")?(?:applications?|interviews?|offers?|options?|searches|jobs|leads|processes)"
        ),
        r"(?:go|already|seeing|since|because|as|for you|now|so|given|down|off|to|up)",
    ),
    (
        (
            r"(?:i'm|i am|am|i|we) (?:\w+ )?(?:assuming|assume|presuming|presume|taking it|take it|"
            r"guessing|guess)"
        ),
        (
            r"(?:monday|tuesday|wednesday|thursday|friday|the \d+(?:st|nd|rd|th)?|the first|start|first "
            r"of|january|february|march|april|may|june|july|august|september|october|november|december|"
            r"next month|eight|nine|seven)"
        ),
        r"(?:works|start|starting|suits|fine|as usual|is ok|okay|first day|begin|join|joining|good for)",
    ),
    (
        (
            r"(?:get|have|given|issued|need|receive|collect|be getting|want) (?:my|our|a|an) (?:own "
            r")?(?:\w+ )?(?:key|keys|desk|locker|van|laptop|login|mug|parking space|badge|uniform|phone|"
            r"pass|e-?mail address|swipe card|classroom|office|apron|code)"
        ),
        r"(?:do i|will i|can i|when|where|or|should i|shall i|own|which|how do i|is there)",
        r"(?:\?|or|there|first|start|own|when|from|day)",
    ),
    (
        (
            r"(?:ordered|bought|got|picked|chosen|booked|found|measured|packed|washed|ironed|sharpened|"
            r"polished|sorted|paid for|signed up for)"
        ),
        (
            r"(?:my|the|some|new|a pair of|our) (?:\w+ ){0,2}?(?:boots|apron|uniform|suit|laptop bag|"
            r"scrubs|tools?|notebook|shoes|knives|whites|curtains|paint|flat|house|school|nursery|"
            r"movers?|season ticket|commute|bike|desk plant|mug|wardrobe|overalls|hi-?vis|gloves|clogs|"
            r"parking permit|train pass)"
        ),
        (
            r"(?:already|near (?:you|your|the)|for (?:the|my|this) (?:job|start|first|new)|by the "
            r"(?:office|school|shop|yard)|just in case i|for when|so i'm ready|ready|for work|in advance|"
            r"to be safe)"
        ),
    ),
    (
        r"(?:tell|told|could tell|could see|saw|knew|know|felt|sensed|realised|realized|clear|read it)",
        r"(?:your|you|the panel|their|from the|the room|everyone|by the|in your)",
        (
            r"(?:i'd|i had|i've|i have|i|it was|it's|that i|job was|job is) (?:got it|got the job|won|"
            r"nailed it|in the bag|mine|in|the one|convinced|won you|landed|cracked it|had it|got this)"
        ),
    ),
    (
        r"(?:as soon as|the minute|the moment|when|once|the day) i(?:'m| am| get| walk| come| step)",
        (
            r"(?:through the door|in the door|in there|on the inside|behind the (?:desk|counter|wheel|"
            r"bar)|on site|on the (?:floor|ward|line|team)|on board|aboard|inside|there)"
        ),
        r"i(?:'ll| will|'m| am| shall|'m going to)",
    ),
    (
        r"(?:join|start|begin|come|move|on board|work|ready|available|report)",
        (
            r"(?:from|on|in|next|by) (?:the )?(?:next|monday|tuesday|wednesday|thursday|friday|first|"
            r"\d+(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|"
            r"november|december|week|month)"
        ),
        (
            r"(?:send|forward|share|issue|mail|prepare|release|draw up) (?:\w+ ){0,2}?(?:the|me|my|"
            r"across|over|a|your) ?(?:the |my |a |your )?(?:\w+ )?(?:letter|contract|offer|papers?|"
            r"documents?|forms?|details|appointment)"
        ),
    ),
    (
        (
            r"(?:it|that) (?:goes without saying|is clear|is obvious|is a given)|needless to say|"
            r"obviously|of course|clearly|no question|without (?:a )?doubt|no doubt|hands down|"
            r"undoubtedly"
        ),
        r"(?:i'm|i am|i was|i'd be|me)",
        (
            r"(?:the )?(?:best|right|one|obvious|ideal|perfect|strongest|only|natural) (?:\w+ )?(?:one|"
            r"person|candidate|choice|man|woman|for|fit|pick)"
        ),
    ),
)
"""Groups for messages nobody asked for; each must be whole in one sentence."""
