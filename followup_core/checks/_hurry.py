"""Words that hurry a decision along."""

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

ASKING = (
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
        r"better|easier|ideal) (?:for (?:\w+ ){1,4})?if (?:you|the \w+) (?:could |would |can )?(?:pick\w*|"
        r"cho[os]e\w*|chose|hir\w+|select\w*|decid\w+|settl\w+|commit\w*|offered "
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
        r"close (?:this|the) (?:matter|chapter|case|search)(?! (?:on|for) my)|what would it take (?:for you "
        r")?to|"
        r"be your (?:\w+ )?(?:pick|choice|hire|candidate)(?= |[.,;!?])"
    ),
    (
        r"(?:ask|asking|urge|urging|want|need|request\w*|expect\w*) (?:you|the \w+|your \w+) "
        r"(?:all )?to (?:\w+ )?commit|rather (?:have|hear|get) an? (?:clear |quick |honest "
        r")?(?:no|yes) (?:today|now|than)"
    ),
    (
        r"(?:can't|cannot|can not|shouldn't|should not) be (?:that|so|too) (?:difficult|hard|"
        r"complicated) to (?:pick|choose|decide|settle|find|select)|(?:decide\w*|rule|vote|choose|fall|"
        r"swing|tip|go|out) (?:\w+ )?in my favou?r|get (?:the|a|"
        r"this|my) (?:signature|contract|paperwork) (?:\w+ ){0,2}?(?:faster|sooner|quicker|done)"
    ),
    (
        r"(?:speed|hurry|push|move|get) (?:up|along|forward|on with) (?:the|your|this|my)|time "
        r"(?:to|that you|you) ~1 (?:offer|offered|hire|hired|give|take|took) me"
    ),
)
"""Patterns for messages nobody asked for."""
