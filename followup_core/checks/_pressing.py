"""Plain ways to press for a decision."""

from followup_core.checks._hurry import DECIDE

SETTLED = (
    r"(?:(?:it|this|things|that|everything|the matter) (?:is |are |be |gets? )?settled|settle (?:this|it|"
    r"things|the matter|my \w+)|(?:make|made|reach(?:ed)?|take|taken?) (?:up )?(?:a|"
    r"an|your|the|this) "
    r"(?:\w+ )?(?:decision|choice|minds?|call)|decided?|chosen?|choose|picked?|finali[sz]ed?|"
    r"concluded?|sorted(?: out)?|wrapped up|"
    r"resolved?|fixed|made up|signed|agreed?|clos(?:e|ed))"
)
BEFORE = (
    r"(?:by|before|no later than|within|until|this|today|tomorrow|tonight|now|soon|quickly|as (?:quickly|"
    r"soon|fast) as|right away|straight away|at once|in the (?:next|coming) (?:\w+ )?(?:days?|weeks?|"
    r"hours?)|next)"
)
THE_JOB = r"(?:the|this|that) (?:\w+ ){0,2}?(?:job|position|role|post|place|contract|offer|spot|work)"

ASKING = (
    (
        r"(?:come|coming|get|getting|move|moving|arrive) to (?:a|the|your|some) (?:\w+ )?(?:decision|"
        r"conclusion|result|agreement|verdict|choice)(?= (?:this|by|before|soon|now|today|quickly|within|"
        r"as))"
    ),
    (
        r"(?:just|simply|please|and|so|come on,?|now|finally) (?:say|said|give me (?:a|the|your)|make it|"
        r"let it be) (?:a )?yes(?=[.,;!?]| (?:and|to me|now|today|already)|$)"
    ),
    (
        r"(?:a|your|the|quick|clear|positive) yes (?:\w+ )?(?:by|before|today|tomorrow|this|now|soon|from "
        r"you|would)"
    ),
    (
        r"(?:give|offer|award|grant|hand|let me have|trust me with|hire me for|put me in|take me (?:on|"
        r"for)) "
        rf"(?:me )?{THE_JOB}(?= |[.,;!?]|$)"
    ),
    (
        r"(?:just|please|so|simply|and|or|do|finally|could|would you|must|to) (?:\w+ )?(?:pick|"
        r"choose|take|hire|select|employ|go with|go for|settle for|settle on|decide on|decide for) "
        r"(?:me|my application)(?! (?:to|up|with|through|around|on a|a ))"
    ),
    (
        r"(?:drag|dragging|drags|stretch|stretching|string|spin|draw|drawing) (?:it|this|things|the \w+|"
        r"everything|matters) (?:out|along)|drag(?:ging|s)? on|(?:beat|beating) about the bush"
    ),
    (
        r"(?:agree|settle|fix|set|decide|talk|speak|confirm|discuss|plan) (?:on |about )?(?:a|my|the) "
        r"(?:\w+ )?(?:start(?:ing)? date|first day|contract|date to start)"
    ),
    (
        r"(?:no|not any|what|any|is there a|see no) (?:good |real |more )?(?:reason|point|sense|need|cause|"
        r"use) (?:to|in|for) (?:\w+ )?(?:wait|waiting|delay|delaying|hesitat\w+|think|thinking|look|"
        r"looking|see|interview|meet|talk)\w*"
    ),
    (
        r"(?<!like to )(?<!wish to )(?<!want to )(?<!decide to )"
        r"(?:push|get|move|put|rush|bring|take|speed|hurry|nudge|help|see) (?:this|it|things|me|my \w+|the "
        r"\w+) (?:\w+ )?(?:through|along|forward|over the (?:line|finish)|up|to the top|ahead|done|on the "
        r"way)(?= (?:quickly|fast|soon|now|this|today|by|before|please)|[.!?])"
    ),
    (
        r"(?:i(?:'m| am)|we(?:'re| are)|my \w+ (?:is|are)) (?:\w+ )?(?:counting|relying|banking|betting|"
        r"depending|waiting) on (?:you|your) (?:to|yes|decision|choosing|choice|offer|answer)"
    ),
    (
        r"(?:time|moment|day|week|month) (?:has come |is right |is ripe )?(?:for|to make|to reach|to take) "
        r"(?:a|the|your) (?:\w+ )?(?:decision|choice|move|answer|result)"
    ),
    (
        r"(?:do|don't|will|won't|would|are) you (?:\w+ )?(?:want|wanting|hire|hiring|taking|choosing|take|"
        r"choose|need|give|going to (?:hire|take|choose)) (?:to (?:hire|take|have) )?(?:me|it to me)"
        r"(?= |[.,;!?]|$)"
    ),
    (
        r"(?:speed|hurry|expedit|accelerat|quicken|shorten|rush|hasten|press on|push on)\w*(?: up)? "
        r"(?:with )?"
        r"(?:the|your|this|my|things|it|a)(?: \w+)? ?(?:decision|process|choice|hiring|procedure|review|"
        r"application|recruitment|matter|things|up|along|bit)"
    ),
    (
        r"is it (?:going to be )?me|(?:prefer|favou?r|prioriti[sz]e) me(?= |[.,;!?]|$)|(?:seen|heard|know|"
        r"learned) (?:more than )?enough (?:of|about|from) me|(?:not |stop |don't )(?:waste|wasting|"
        r"lose|losing) "
        r"(?:any )?(?:more )?time|me or (?:not|another|someone|somebody|the other)"
    ),
)
"""Patterns for messages nobody asked for."""

WHILE_WAITING = (
    (
        r"(?:please|could|can|would|should|must|will|hope|grateful|appreciate|great|good|nice|helpful|"
        r"happy|glad|kind|ask|asking|time|need|want|like|love|wish|best|better|lovely|just|suggest|"
        r"urge|let's|let us|why not)\b(?: [\w',\ue000]+){0,12}? (?:to |be |it |this |things |have |got )*"
        rf"{SETTLED}(?: (?!when|how|whether|not)[\w'\ue000]+){{0,4}}? {BEFORE}(?= |[.,;!?]|$)"
    ),
    (
        r"(?:you|the (?:panel|board|committee|team)) (?:\w+ )?(?:should|ought to|need to|must|have to|"
        r"had better|'d better) (?:\w+ ){0,2}?(?:decide|choose|pick|hire|offer|make|know|settle|finish|"
        r"commit|act|conclude)"
    ),
    (
        r"(?:you (?:should|need to|have to|must|ought to|had better)|(?:high )?time (?:that )?you|"
        r"it(?:'s| is) (?:\w+ )?time (?:for you )?to|if you (?:could )?finally"
        r"|if you would finally|if you could|you could finally|not (?:take|need) (?:so|this|"
        rf"that) long to) (?:\w+ ){{0,3}}?(?:{DECIDE}|decided|committed|made up your minds?|"
        r"chose|hired me)"
    ),
)
"""Patterns for messages that wait for news."""
