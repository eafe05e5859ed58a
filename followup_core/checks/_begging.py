"""Plain ways to say that everything hangs on this one job."""

JOB = r"(?:job|position|role|post|work|place|chance|opportunity|income|offer|contract)"

BEGGING = (
    (
        r"(?:nowhere|no(?:body|where| one| place)) (?:else )?(?:to go|to turn(?: to)?|else to (?:go|turn|"
        r"ask|try)|left to (?:go|turn|ask|try))"
    ),
    (
        r"(?:savings|money|funds|account|fridge|pocket|wallet|purse|cash|time|reserves) (?:is|are|has|have|"
        r"was|were|will be|gets?|getting|am) (?:\w+ ){0,2}?(?:running (?:low|out|short|dry)|run (?:low|out|"
        r"dry)|empty|gone|low(?=[.,;!]| and)|tight|exhausted|short(?=[.,;!]| and)|finished|used up|"
        r"spent(?=[.,;!]"
        r"| and))(?! (?:project|budget|report|lane))"
    ),
    (
        r"(?:pay|paying|cover|covering|make|meet|find|afford|manage|scrape together) (?:for )?(?:my|the|"
        r"our|"
        r"this|next) (?:\w+ )?(?:month's )?(?:rent|mortgage|bills?|debts?|loans?|groceries|school fees|"
        r"instal+ments?|heating|food)(?! (?:system|team|run|software|department|for (?:clients|tenants)))"
    ),
    (
        r"(?:rely|relies|relying|count|counts|counting|depend|depends|depending) (?:\w+ )?(?:up)?on "
        r"(?:this|"
        rf"me to (?:get|find|land|bring)|me getting|the|your) (?:\w+ )?(?:{JOB}|yes|decision|answer|salary|"
        r"money|help)"
    ),
    (
        r"(?:family|wife|husband|children|kids|son|daughter|parents|mother|father|partner|baby) "
        r"(?:\w+ )?(?:is|"
        r"are|depends?|rel(?:y|ies)|counts?|needs? me|waits?|need) (?:\w+ )?(?:counting|relying|depending|"
        r"waiting|hungry|on (?:this|me|it|my)|to (?:eat|work|earn|find))"
    ),
    (
        r"(?:need|want|must have|have to have|got to have|have to get|must get|require) (?:this|the|a|any|"
        rf"your|some) (?:\w+ ){{0,2}}?{JOB} (?:so|very|really|badly|desperately|more than|urgently|now|"
        r"at all|"
        r"to (?:live|survive|stay|pay|keep|feed|support))"
    ),
    (
        r"(?:even|also) (?:\w+ ){0,4}?(?:for (?:less|half|free|nothing|little|no|the minimum|a lower|very "
        r"little)|without (?:pay|money|a contract|any pay)|unpaid|as (?:a|an) (?:cleaner|intern|temp|"
        r"volunteer|porter))(?= |[.,;!]|$)"
    ),
    (
        r"(?:any|whatever|every|all) (?:\w+ )?(?:job|position|role|post|work|shift|hours?|task|opening|"
        r"vacancy)s?,? (?:even|no matter|at any|for any|however|whatever|will do|would do|is (?:fine|good|"
        r"welcome|enough|ok|okay)|suits me)"
    ),
    (
        r"(?:last|only|final|one) (?:real |remaining |and only )?(?:hope|chance|shot|option|straw|way|"
        r"lifeline|"
        r"ticket|resort)(?= (?:i have|i've got|left|for (?:me|my|us)|to (?:stay|survive|pay|get|keep)|out|"
        r"now)|[.,;!]|$)(?<!your last chance)(?<!the last chance)"
    ),
    (
        r"(?:don't|do not|no longer|not|never) (?:\w+ )?know (?:how|what|where) (?:\w+ ){0,2}?(?:to|"
        r"i(?:'ll|"
        r"'m| will| am| can| shall)?) ~2 (?:pay|eat|live|survive|do(?=[.,;!]|$| if| without| next| "
        r"any)|go(?=[.,;!]"
        r"|$)|feed|manage|cope|keep|afford)"
    ),
    (
        r"(?:please|i (?:beg|pray|plead|implore)|oh),? (?:\w+ )?(?:give|help|save|hire|choose|take|"
        r"have mercy|"
        r"consider|let) (?:me|us|my)(?= (?:a|this|the|one|just|please|out|from|and|chance|on)|[.,;!]|$)"
        r"(?! (?:know|have (?:a|any|your|the)|a (?:call|ring|hint|date|time|moment|word|line|tip))"
        r")(?! the (?:date|address|name|time|details))(?! and)"
    ),
    (
        r"i(?:'d| would|'ll| will| could| can|'m| am)(?: \w+){0,2} (?:do|take|accept|work|sweep|scrub|"
        r"clean|"
        r"wash|be) (?:[\w']+,? ){0,6}?(?:anything|whatever|nights, weekends|for (?:free|nothing)|any "
        r"(?:job|"
        r"shift|hours?|task|work|position|role|pay|wage))(?= (?:you|to|just|if|at all|really|for (?:this|"
        r"you|"
        r"it)|they|that you (?:have|like|want))|[.,;!]|$)(?! you (?:need|decide|choose))"
    ),
    (
        r"(?:everyone|everybody|every \w+|they all|all of them|all the others|so many|everywhere|\d+ \w+|"
        r"nobody|no one) (?:else )?(?:\w+ )?(?:turned me|rejected me|said no|refused|wants me|wanted me|"
        r"hires me|would have me|replies to me|gives me)|(?:been |got |gotten |was )(?:turned down|"
        r"rejected|"
        r"refused) (?:by (?:every|all|so many)|everywhere|again|\d|so many|by \d)"
    ),
    (
        r"(?:lost|losing|lose) (?:my|our) (?:\w+ )?(?:job|work|flat|home|house|apartment|income|benefits|"
        r"savings)(?=[^.?!]{0,60}(?:need|money|pay|please|desperate|rent|hope|bills|home|know what))"
    ),
    (
        r"(?:change|changes|turn|save|saves|rescue|fix|mean|means) (?:\w+ )?(?:my|our) (?:\w+ )?(?:life|"
        r"family|future|world)(?= (?:completely|around|for|if|and)|[.,;!]|$)(?<!my work life)|(?:really |"
        r"truly )?(?:save|saves|rescue) (?:us|me)(?= (?:all|from|and|if)|[.,;!]|$)"
    ),
    (
        r"(?:crying|cried|cry|in tears|tears in|pray|praying|prayed|sleepless|panic|panicking|despair\w*|"
        r"hopeless|at (?:my|our) wits' end|going under|drowning|sinking|suffocating|lowest point|rock "
        r"bottom|on the street|homeless)(?= (?:every|all|at night|about|over|for (?:this|you|a)|over|that|"
        r"because|if|in|and)|[.,;!]|$)(?! (?:prevention|shelter|patients?|people|children|families|"
        r"calls?|callers?|charity|unit|attack|week))"
    ),
    (
        r"(?:looking|searching|applying|hunting|trying)(?: for (?:a job|work|something|a position))? "
        r"(?:for|since) "
        r"(?:\w+ )?(?:\w+ )?(?:a year|months|years|ages|forever|so long|too long|half a year)|without "
        r"(?:this|the|"
        rf"your) {JOB},? (?:i|we|my|there|it)\b"
    ),
    (
        r"i(?:'d| would|'ll| will|'m willing to| could) even (?:sweep|scrub|clean|wash|mop|make|carry|"
        r"work|start|"
        r"do|take|accept|pay|sleep|cook)|(?:could not|couldn't|can't|cannot|would not|wouldn't) "
        r"(?:bear|stand|take|"
        r"survive|handle|cope with|face) (?:a|another|one more|your) (?:no|rejection|refusal|negative)"
    ),
    (
        r"(?:please )?(?:do not|don't) (?:\w+ )?(?:let me down|disappoint me|say no|send me away|turn me "
        r"away|"
        r"leave me "
        r"without|abandon me|refuse me)|(?:unemployment|benefits?|dole|welfare|support) (?:\w+ "
        r")?(?:money |pay |"
        r"payments? )?(?:stops?|ends?|expires?|runs? out|dries up|is over|has ended)"
    ),
)
"""Patterns for messages that wait for news."""
