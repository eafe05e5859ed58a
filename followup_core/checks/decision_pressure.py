"""Words that press them to decide."""

from followup_core.checks._pressing import WHILE_WAITING
from followup_core.checks.engine import Check, Example, Phrases

DECIDE = (
    r"(?:decide|commit|choose|make (?:up )?(?:a|an|the|your|this) (?:\w+ ){0,2}(?:decisions?|minds?|"
    r"choice|call)|hire me"
    r"|(?:come to|reach|arrive at|take) (?:a|the|your) (?:\w+ )?(?:decision|conclusion)|pick me|select "
    r"me|choose me"
    r"|offer me (?:a|the|this)|give me (?:a|the|this) (?:\w+ )?(?:job|role|position|offer|yes|commitment|"
    r"decision)"
    r"|confirm (?:my (?:appointment|hiring|job|offer)|the job|the offer)|finali[sz]e|say yes|settle this)"
)
PUSH = r"(?:need|want|urge|ask|expect|require|beg|press|push|encourage|advise|implore|like|call on)"
THE_ANSWER = (
    r"(?:decision|commitment|verdict|yes or (?:a )?no|(?:firm|definite|definitive|clear|final|binding) "
    r"(?:answer|word|yes|reply))"
)
SOON = (
    r"(?:today|tomorrow|tonight|now|right now|right away|immediately|quickly|soon|asap|this (?:week|"
    r"morning|afternoon|evening|month)|straight away)"
)
SETTLE = (
    r"(?:decid\w+|finali[sz]\w+|conclud\w+|settl\w+|choos\w+|commit\w*|wrap ~1 up|deliberations?|verdict"
    r"|(?:make|made|making|reach\w*|com(?:e|ing) to|came to|tak(?:e|ing)) ~2 (?:decisions?|choice|minds?|"
    r"conclusion|call|verdict))"
)
WHEN = (
    r"(?:by|before|no later than|within|until) (?:(?:the )?(?:end|close|start) of|the weekend|the \d|"
    r"(?:this|next|coming) (?=\w)|today|tomorrow"
    r"|tonight|noon|mon|tues|wednes|thurs|fri|satur|sun|\d|(?:january|february|march|april|may|june|july|"
    r"august|september|october"
    r"|november|december)|(?:a|one|two|three|five|ten|twenty|forty)\b)\w*"
)

CHECK = Check(
    id="decision-pressure",
    title="Pressing for a decision",
    looks="Words that ask them to decide, to hurry, or to promise you the job.",
    rule="never-press",
    severity="error",
    message="This presses them to decide: ask how things stand and leave the choice to them.",
    silent="When you ask where things stand, give them time, or tell of a real deadline in “Another offer”.",
    finder=Phrases(
        (
            (
                r"(?:need|want|must|have|like|expect) ~2 (?:know|have|hear|get|receive) your (?:\w+ "
                rf")?(?:decision|verdict|choice) ~2 (?:{WHEN}|{SOON})"
            ),
            (
                r"(?:hope|wish|want|expect|please|kindly|just|like|ask) (?:that )?(?:you (?:will |can "
                r"|could |"
                r"would |to )?)?(?:\w+ )?(?:give|award|hand) me (?:the|this) (?:job|position|role|"
                r"post|contract)"
            ),
            r"confirm my (?:selection|hiring|position|place|employment|contract)",
            rf"(?:please|kindly|just) (?:\w+ ){{0,3}}?{DECIDE}",
            r"makes? up (?:your|their|its) minds?",
            rf"{PUSH} you (?:all )?to (?:\w+ ){{0,2}}?{DECIDE}",
            (
                r"(?:i|we) (?:\w+ ){0,3}?(?:need|want|expect|require|demand|insist on|must have|am owed) "
                rf"(?:a|an|your|the|some|to have) (?:\w+ ){{0,2}}?{THE_ANSWER}"
            ),
            rf"(?<!when )(?<!how soon )(?<!by when )(?:could|can|would|will) you (?:\w+ ){{0,2}}?{DECIDE}",
            r"(?:could|can|would|will) you (?:\w+ ){0,2}?(?:speed|hurry|rush|expedite|accelerate|fast-track)",
            (
                r"(?:could|can|would|will) you (?:\w+ ){0,3}?(?:tell|give|send) me (?:\w+ ){0,2}?yes or "
                r"(?:a )?no"
            ),
            r"are you (?:\w+ )?(?:going to|gonna|planning to|ready to) (?:hire|offer|choose|pick|take|make)",
            r"(?:do|did|have) i (?:have|get|got) (?:it|the (?:job|role|position|post))(?: or not)?",
            r"(?:yes or (?:a )?no|hire me or not|in or out|in your court)",
            (
                r"(?:let me (?:know|have)|give me|tell me|send me|provide me with) (?:\w+ )?(?:your|"
                r"the) (?:final|definitive|definite) (?:decision|answer)"
            ),
            (
                r"(?:let me (?:know|have)|give me|tell me|send me|i (?:need|want|expect)) (?:your|the|"
                rf"a) (?:decision|verdict|commitment) {WHEN}"
            ),
            rf"{DECIDE} (?:{WHEN}|now|today|already|right now|immediately|quickly|soon|as soon as|without)",
            r"(?:reach|take|make|come to) (?:your|a|the) decision without",
            (
                r"(?:can|could|shall|let's|let us|may)(?: we)? (?:please |just |finally )*(?:get (?:this|"
                r"it|things) (?:\w+ )?(?:settled|done|sorted|decided|finali[sz]ed|over|wrapped|moving)|"
                r"settle|close this|wrap (?:this|it|things)|move (?:this|things|it) (?:along|forward)|"
                r"conclude)"
            ),
            (
                r"(?:decide|decided|chose|choose|committed|commit|made up your minds?|(?:made|make) "
                r"(?:a|your|the|up your) (?:\w+ )?(?:decision|choice|minds?)|came to a decision)(?: "
                rf"(?!not\b)[\w']+){{0,4}}?,? (?:{WHEN}|soon|quickly|ideally today|faster|sooner|right "
                r"now|asap)"
            ),
            (
                r"(?:expedite|accelerate|hasten|fast-?track|hurry (?:up )?|rush) (?:your|the|this|my|"
                r"things|it|a) ?(?:\w+ )?(?:decision|process|review|application|answer|things|along|up|"
                r"hiring)?"
            ),
            r"(?:decide|decision|choose|rule|ruling) in my favou?r",
            (
                r"(?:whether|if) (?:or not )?you(?:'ll| will| are going to|'re going to| want to| intend "
                r"to| plan to) (?:\w+ )?(?:hire|choose|pick|employ|offer|take) me"
            ),
            r"(?:whether|if) (?:or not )?you(?:'re| are) ~2 (?:taking|hiring|choosing|picking|employing) me",
            rf"(?:finally|at (?:long )?last) {DECIDE}",
            (
                r"(?:ask|urge|request|beg|push|press|need|want|like|love|encourage|thankful|grateful|"
                r"appreciate|helps?|great|good|nice|i hope|wish|kind) ~4 (?:you|committee|panel|board|"
                rf"team|company|everyone|your \w+) ~3 {SETTLE} ~5 (?:{WHEN}|{SOON})"
            ),
            (
                r"(?:enough|plenty of|ample|all the|sufficient) time to ~1 (?:decide|make (?:a|your|up)|"
                r"choose|reach|come to)"
            ),
            (
                r"(?:it(?:'s| is)|now is) ~2 time (?:to|(?:that )?you|for you to) ~1 (?:decide|ma[dk]e|"
                r"cho[os]e|reach|c[oa]me|commit|settle|act)\w*"
            ),
            (
                r"(?:push|need|want|ask|request|may i|could i|can i|have|get|receive|expect|waiting|"
                r"await\w*|demand) ~4 (?:final|definitive|binding) (?:verdict|decision|answer|word)"
            ),
            (
                r"(?:confirm|tell me|say|know) (?:that )?i(?:'ve| have|'m| am)? ~1 (?:got|gotten|have|"
                r"won|landed|secured) (?:the|this) (?:position|job|role|post|offer|place)"
            ),
            (
                r"(?:i hope|i wish|i want|i'd like|would like|i'd love|i expect|please|i trust|i beg) ~1 "
                r"you(?:'ll| will| to|'d| would| can)? ~1 (?:hire|choose|pick|select|employ) me"
            ),
            (
                r"let me (?:know|have) your (?:\w+ )?(?:decision|answer|choice|verdict) (?:by "
                rf")?(?:{SOON}|{WHEN})"
            ),
            r"without further delay",
            (
                r"(?:stop (?:delaying|stalling|dragging)|hurry (?:this |things |it )?up|speed (?:things|"
                r"this|it|the process|your decision) up|don't let me (?:slip|get) away|seal the deal|"
                r"pull the trigger|move me (?:forward|ahead|along)|push my application|close this out)"
            ),
        ),
        waiting=(
            *WHILE_WAITING,
            (
                r"(?:you (?:should|need to|have to|must|ought to|had better)|(?:high )?time (?:that )?you|"
                r"it(?:'s| is) (?:\w+ )?time (?:for you )?to|if you (?:could )?finally"
                r"|if you would finally|if you could|you could finally|not (?:take|need) (?:so|this|"
                rf"that) long to) (?:\w+ ){{0,3}}?(?:{DECIDE}|decided|committed|made up your minds?|"
                r"chose|hired me)"
            ),
            (
                r"(?:promise|guarantee|assure|reserve|hold|save|keep) me (?:the|a|this|my) ~1 (?:spot|place|"
                r"job|role|position|post|seat)"
            ),
            (
                r"(?:is|are|was|were|be|been) ~2 (?:enough|plenty|ample|sufficient|long enough) ~2 "
                r"(?:to|for) "
                r"~3 (?:pick|choose|decide|find|select|settle|make|decision|choice)"
            ),
            (
                r"do the right thing|(?:know|trust|sure|hope|count on) ~2 (?:make|making|take) the right "
                r"(?:choice|decision|call)"
            ),
            (
                r"(?:you )?would do well to|(?:close|end|finish|wrap up|conclude) (?:this|the|your) "
                r"(?:search|"
                r"process|hiring|recruitment|round) ~3 (?:quickly|soon|now|with me|fast|early)"
            ),
            (
                r"(?:settl\w+|decid\w+|choos\w+|chose|pick\w*|go|went) (?:on|for|with)? ?(?:me(?! to\b)|"
                r"someone|somebody)(?= (?:this|by|before|soon|now|today|quickly|and|not|over)|[.,;!?]|$)"
            ),
            (
                r"(?:ask|tell|push|get|press|urge|want|need) (?:the |your )?(?:committee|panel|board|team|"
                r"manager|director|colleagues|people|hr) to (?:hurry|decide|choose|vote|settle|move|speed)"
            ),
            (
                r"(?:don't|do not|not) let (?:this|it|things) (?:drag|go|run) on|drag(?:ging)? (?:this|it|"
                r"things) out|(?:why|no (?:reason|point|need) to|what are you) (?:wait(?:ing)?|delay\w*|"
                r"hesitat\w*)(?= for|[?.,;!]|$)"
            ),
            (
                r"(?:may|can|could|might) i (?:have|count on|get|expect) your (?:yes|commitment|word|"
                r"decision|"
                r"approval|go-ahead)"
            ),
            (
                r"(?:need|want|like|appreciate|require|expect|ask for) ~2 (?:commitment|certainty|assurance|"
                r"guarantee|promise|go-ahead) ~1 (?:from you|before|by|now|today|soon|this)"
            ),
            (
                r"(?:job|position|role|post|place) (?:should|must|ought to|has to) (?:go to|be) (?:me|mine)|"
                r"give (?:the|this) (?:job|position|role|post|place|chance) to me"
            ),
            (
                r"you (?:won't|will not|can't|cannot|could not|couldn't) (?:find|do|get) ~2 (?:better|more "
                r"\w+) ~1 (?:than me|candidate|person|for this|so\b)"
            ),
            (
                r"(?:great|good|nice|lovely|wonderful|helpful|kind|happy|grateful|glad|thankful|best|"
                r"better|easier|ideal) (?:for \w+ )?if (?:you|the \w+) (?:could |would |can "
                r")?(?:pick\w*|cho[os]e\w*|chose|hir\w+|select\w*|decid\w+|settl\w+|commit\w*|offered "
                r"me|took me|ma[dk]e (?:a|the|your|up) ~1 (?:decision|choice|minds?))"
            ),
            (
                rf"(?:settl\w+|decid\w+|sort\w*|resolv\w+|clos\w+|finali[sz]\w+) (?:this|it|things|the "
                rf"matter|my \w+) ~2 (?:{SOON}|{WHEN})"
            ),
            (
                r"your (?:\w+ )?(?:decision|choice|verdict) (?:\w+ )?as soon as (?:possible|you can)|"
                r"when (?:are|will|do) you (?:finally|ever|actually)"
            ),
            (
                rf"(?:let me know|tell me|know|hear) ~3 (?:{WHEN}|{SOON}) ~1 (?:whether|if) i(?:'ve| "
                rf"have|'ll| will|'m| am)? ~1 (?:got|get|have|in|hired|chosen|the one)"
            ),
            (
                r"(?:like|love|want|need|appreciate|prefer|hope for|welcome) ~3 (?:definite|definitive|"
                r"final|firm|clear|binding|straight) (?:answer|word|reply|yes|decision|response)"
            ),
            (
                r"(?:bring|bringing) (?:this|it|things|the \w+) to an? (?:close|end|conclusion|finish)|"
                r"close (?:this|the) (?:matter|chapter|case|search)|what would it take (?:for you )?to|"
                r"be your (?:\w+ )?(?:pick|choice|hire|candidate)(?= |[.,;!?])"
            ),
            (
                r"(?:ask|asking|urge|urging|want|need|request\w*|expect\w*) (?:you|the \w+|your \w+) "
                r"(?:all )?to (?:\w+ )?commit|rather (?:have|hear|get) an? (?:clear |quick |honest "
                r")?(?:no|yes) (?:today|now|than)"
            ),
            (
                r"(?:can't|cannot|can not|shouldn't|should not) be (?:that|so|too) (?:difficult|hard|"
                r"complicated) to (?:pick|choose|decide|settle|find|select)|in my favou?r|get (?:the|a|"
                r"this|my) (?:signature|contract|paperwork) (?:\w+ ){0,2}?(?:faster|sooner|quicker|done)"
            ),
            (
                r"(?:speed|hurry|push|move|get) (?:up|along|forward|on with) (?:the|your|this|my)|time "
                r"(?:to|that you|you) ~1 (?:offer|offered|hire|hired|give|gave|take|took) me"
            ),
        ),
        unless=(
            r"in your own time|in peace|(?:happy|glad|content|fine) to wait",
            r"take your time",
            r"whenever you",
            r"choose (?:whatever|whichever|any|a (?:day|time|date)|the (?:day|time|date))",
            (
                r"(?:anything|something|whatever|everything|what|all|more|information)(?: else| more)? "
                r"you (?:still )?need"
            ),
            r"no (?:need|rush|hurry|pressure)",
            r"(?:you|they|we) (?:were|had|are) (?:hoping|hoped|planning|expecting|planned|expected|thought)",
            (
                r"you (?:\w+ )?(?:mentioned|hoped|expected|planned|thought|hope|expect|plan|told|said|"
                r"wanted|meant|intended)"
            ),
            r"(?:asked|asks|wants?|wanted|expects?) me to",
            (
                r"i (?:\w+ )?(?:have|had|need|needed|was able|am able|am|was|can|could|will|would|still have|"
                r"must)(?: (?:also|now|asked))? to (?:decide|choose|commit|make|reach|come)"
            ),
            r"before i (?:decide|make|choose)",
            r"(?:asked|told|gave|made|taught|wanted|forced|urged) (?:us|them|him|her|everyone|staff) ~2 to",
            r"you (?:either|always|usually|often|sometimes)|someone has to|somebody has to",
        ),
        unless_before=(
            r"i (?:must|can|could|should|shall)",
            r"(?:not|never) (?:\w+ ){0,2}",
            r"whatever you",
            r"(?:when|once|after|until|as|before|while|whenever|however|if|should|where|how) you",
        ),
    ),
    never=(
        "offer-answer",
        "offer-received",
        "confirm-next-round",
        "referrer-update",
        "withdraw",
        "keep-in-touch",
    ),
    bad=(
        Example("Please make up your mind this week."),
        Example("I need a firm yes or no from you by Thursday."),
        Example("Could you finally commit to hiring me?"),
        Example("I would urge you to reach a decision without further delay.", tone="formal"),
    ),
    good=(
        Example("I know that it is not easy to decide."),
        Example("Whatever you decide, I enjoyed our conversation."),
        Example("You hoped to make a decision by Friday; plans shift, and that is fine."),
    ),
)
