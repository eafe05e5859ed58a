"""Need, begging, and any job will do."""

from followup_core.checks._begging import BEGGING
from followup_core.checks._everyday import NO_MONEY
from followup_core.checks._grouped_claims import DESPERATION
from followup_core.checks._in_need import IN_NEED
from followup_core.checks._offhand import BANK_WAITS
from followup_core.checks._own_case import LAST_HOPE
from followup_core.checks.engine import Check, Example, Phrases

CHECK = Check(
    id="desperation",
    title="Begging",
    looks="Need, begging, and “any job will do”.",
    rule="not-desperate",
    severity="error",
    message="This sounds as if everything hung on this job: say why the work draws you instead.",
    silent="When a date of notice or a move is told as a plain fact.",
    finder=Phrases(
        (
            (
                r"(?:bills|rent|loans?|debts?) to pay|(?:mouths?|family|children|kids) to feed|rejected "
                r"(?:everywhere|by every\w*|so many times|again and again|over and over|time and again|"
                r"constantly)"
            ),
            r"accept (?:absolutely |literally )?any (?:job|position|role|work|offer|post|opening|salary)",
            (
                r"i (?:really |truly |so |just |badly |desperately |urgently |honestly |do )*need "
                r"(?:this|the|a|any|your|some) (?:\w+ )?(?:job|position|role|work|opportunity|chance|"
                r"income|salary|paycheck|pay check|break)(?! (?:description|ad|advert|number|reference|"
                r"title|spec))"
            ),
            (
                r"(?:i'm|i am|be|sound|sounds|getting|feeling|become|am|feel|feels|grow|growing|"
                r"increasingly|so|really|quite|pretty|truly|a bit|rather) (?:\w+ )?desperate"
            ),
            (
                r"desperate (?:for (?:this|the|a|any|your|some|work|an?|news|income)\b ?(?:job|position|"
                r"role|work|"
                r"chance|opportunity|answer|reply|break|yes|offer)?|to (?:get|find|work|join|start|"
                r"leave|hear|"
                r"know)|need|situation|plea|"
                r"measures|enough)"
            ),
            (
                r"desperately (?:need|want|hop|look|search|try|wait|in need|require)\w*|out of "
                r"desperation|in desperation"
            ),
            (
                r"(?:i|i'm|i am) (?:\w+ )?(?:beg|begging|implore|imploring|pleading|plead|beseech)(?! "
                r"(?:to differ|you to (?:accept|receive|believe) (?:my|the|our)))"
            ),
            r"(?:on my knees|at your mercy|please,? please|pretty please)",
            (
                r"(?:please|just|only) (?:\w+ )?give me (?:a|one|this|the|another) (?:\w+ )?(?:chance|"
                r"shot|break|job|opportunity|try)"
            ),
            r"give me a (?:shot|break)",
            r"please (?:just )?(?:hire|pick|choose|take|save|help|employ) me",
            r"(?:don't|do not) (?:reject|forget|turn) (?:me|me down)",
            (
                r"(?:any|whatever|whichever) (?:\w+ )?(?:job|position|role|opening|work|vacancy|"
                r"post)s?(?: (?:at all|whatsoever|you (?:(?:can|could|might|may|also|now|really|ever) "
                r")?(?:have|can|could|might|may|want|like|offer)|(?:would|will) (?:\w+ )?do|is fine|"
                r"available|that (?:is|comes)|going))"
            ),
            (
                r"(?:if you hear of|looking for|open to|need|take|accept|do|want|give me|find) any "
                r"(?:job|work|position|role)(?:s)?(?: whatsoever| at all)?(?=[,.;!?]| please| right now| "
                r"now|$)"
            ),
            (
                r"(?:i'll|i will|i'd|i would|i can|i could|i'm|i am|willing to|happy to|ready to|"
                r"prepared to|glad to) (?:\w+ ){0,2}?(?:take|do|accept|sign up for|settle for) (?:\w+ "
                r")?(?:anything|whatever|any (?:job|role|position|pay|salary|wage))(?! (?:is needed|"
                r"needs|you need|helps|else you need|you (?:\w+ )?(?:decide|choose|conclude|answer)))"
            ),
            r"(?:or|just) anything(?: else)?(?: at all)?(?:,| really| you)",
            r"(?:do|give) (?:absolutely |literally |just )?(?:anything|everything) (?:to|for|you)",
            r"would do anything",
            r"whatever it takes",
            r"(?:my|the) (?:only|last|one|final) (?:hope|resort|lifeline)",
            r"(?:lifeline|save my|rescue me)",
            (
                r"(?:savings|rent|bills?|mortgage|debts?|unemployment benefits?|money|benefits) (?:is|"
                r"are|has|have|will) (?:\w+ )?(?:gone|due|overdue|behind|run|running|ran|dried|piling|"
                r"almost|nearly|out|end|stop)"
            ),
            r"(?:behind|late) (?:on|with) (?:my |the )?(?:rent|bills|mortgage|payments)",
            (
                r"(?:can't|cannot|can not|struggl\w+ to|unable to|not able to|barely|how to) (?:pay "
                r"(?:my|the|our)|afford|feed|stay unemployed|hold out|keep going|go on|survive|make ends|"
                r"live without|take (?:this|another rejection))"
            ),
            r"feed my (?:\w+ )?(?:family|kids|children)",
            (
                r"(?:i've|i have|have|having|i am|been) (?:been )?(?:\w+ )?(?:unemployed|out of work|"
                r"jobless|without (?:a )?(?:job|work|income))"
            ),
            r"i(?:'m| am) (?:\w+ )?(?:unemployed|jobless|broke|out of work|out of money|penniless)",
            r"(?:stay|remain|being) unemployed",
            (
                r"(?:run|running|ran) out of (?:money|options|hope|savings|funds)|(?:i'm|i am) running "
                r"out of time"
            ),
            (
                r"work (?:for you )?(?:for )?(?:free|nothing|no pay|half (?:the )?(?:pay|salary|price)|"
                r"without pay)(?! (?:time|lance|range|software|from))"
            ),
            r"all i (?:ever )?(?:think|dream|talk) (?:about|of)",
            r"(?:think|thinking|dream|dreaming|thought) of nothing else",
            r"day and night",
            (
                r"(?:life|future|world|happiness|family|survival) (?:\w+ ){0,2}?(?:depends?|"
                r"hangs?|rests?|rides?|is in your hands)"
            ),
            (
                r"(?:can't|cannot|couldn't|barely) (?:been able to )?(?:sleep|eat)(?:ing)?\b(?! (?:on|"
                r"well|in|over))"
            ),
            r"(?:sleepless|lying awake|lie awake|lay awake)",
            r"means? everything to me",
            r"(?:at|for) (?:any|whatever|the lowest|a lower|half) (?:salary|wage|pay|price|rate)",
            r"no other (?:options?|prospects|offers|choice|hope)",
            r"after (?:\w+ ){0,3}?(?:rejections|refusals)",
            (
                r"(?:nobody|no one) (?:else )?(?:wants?|will|would) (?:to |(?!not )\w+ )?(?:hire|take|have|"
                r"employ)(?: me)?"
            ),
            (
                r"accept (?:a |an )?(?:\w+ )?(?:lower|reduced|smaller|any|less|minimal) (?:\w+ "
                r")?(?:salary|pay|wage|rate)"
            ),
            (
                r"whatever you (?:can|could|may|might|will|want to|are willing to) (?:offer|give|pay|"
                r"find|spare)(?: me)?"
            ),
            (
                r"(?:don't|do not|wouldn't|not) know what (?:i'll|i will|i would|i'd|else to|more to|i "
                r"am going to|i'm going to) (?:do|try)"
            ),
            r"(?:end|limit) of my (?:rope|tether|means|strength|savings|money|nerves)",
            (
                r"(?:financial(?:ly)?|money) (?:\w+ )?(?:difficult\w*|trouble|desperate|struggl\w+|ruin|"
                r"hardship|pressure|problems?|worries|distress|strain)|struggl\w+ (?:\w+ )?financially"
            ),
            r"ends meet",
            (
                r"(?:need|have|has|got|trying|in order|able|how|struggling)? ?to (?:support|feed|provide "
                r"for|look after) my (?:\w+ )?(?:family|kids|children|mother|parents|wife|husband|son|"
                r"daughter|baby)"
            ),
            r"(?:everything|so much|my \w+) (?:depends|hangs|hinges|rides|rests) on (?:this|you|your|it)",
            (
                r"(?:this|it)(?:'s| is) (?:\w+ )?(?:my|the) (?:only|last|final) (?:chance|hope|option|"
                r"shot|opportunity)"
            ),
            r"(?:take|have) pity on|mercy",
            (
                r"(?:nobody|no one|noone) (?:else )?(?:\w+ )?(?:wants?|hires?|hired|takes?|took|will "
                r"(?:hire|take|have)) me"
            ),
            r"matter of (?:survival|life)|life and death|life or death|to survive|my survival",
            r"half (?:the|my|of the|your) (?:salary|pay|wage)",
            r"sav(?:e|ed|ing) my life|life-?saver",
            r"(?:last|final) chance (?:for me|i have|to (?:get|find|save))",
            (
                r"if that(?:'s| is) (?:all|the only (?:thing|job|opening|way|place)|what) (?:you have|"
                r"you've "
                r"got|it takes|is left|there is|remains|you need|i have to do)"
            ),
            (
                r"(?:landlord|landlady|bank|bailiffs?) ~4 (?:throw\w*|evict\w*|kick\w*|want\w* (?:us|me|"
                r"the)|"
                r"knock\w*|call\w* in)|evict\w*|(?:lose|losing) (?:my|our|the) (?:flat|home|house|"
                r"apartment|"
                r"visa|car|roof)"
            ),
            (
                r"(?:rent|mortgage|bills?|debts?|loans?|instal+ments?) ~3 (?:due|unpaid|late|piling|"
                r"overdue|"
                r"behind|to pay|run|waiting)|behind (?:on|with) (?:my|the|our) (?:rent|mortgage|bills)"
            ),
            (
                r"it (?:has|needs|'s got|just has) to be (?:a )?yes|(?:say|please) yes,? please|(?:a|your) "
                r"yes (?:from you )?would (?:mean (?:the world|everything)|save|change my life)"
            ),
            (
                r"(?:if|unless|without) (?:i )?(?:don't |do not |can't )?(?:get |land |win )?(?:this|the|"
                r"your) (?:job|position|role|post|work|chance),? ~3 (?:don't|do not|won't|will not|can't|"
                r"cannot|lost|lose|over|finished|nothing)"
            ),
            (
                r"(?:you|this|it)(?:'re| are|'s| is) ~1 all (?:that )?i have(?: left)?|my (?:only|last) "
                r"(?:hope|chance|resort|straw|option|way out)"
            ),
            (
                r"(?:hundreds?|dozens?|countless|a hundred|\d{2,}) (?:of )?(?:applications|rejections|"
                r"interviews|letters) (?!in)"
            ),
            (
                r"(?:really|so|badly|truly|desperately),? (?:really|so|very|badly|much|truly),? (?:need|"
                r"want) "
                r"(?:this|it|the job|to work)|(?:need|want) (?:this|it|the job) (?:so (?:much|badly)|more "
                r"than (?:anything|you)|badly)"
            ),
            (
                r"(?:out of work|unemployed|jobless|without (?:a job|work|(?:an )?income)) (?:for|since|"
                r"now|"
                r"again|too long|this long)"
            ),
            (
                r"(?:confidence|nerves|heart|life|world|marriage|savings|money) (?:is|are|has|have) ~1 "
                r"(?:in "
                r"(?:pieces|tatters|ruins|shreds)|falling|fallen|shattered|broken|gone|running out|run out|"
                r"shot|used up)"
            ),
            (
                r"(?:pray|praying|prayed) (?:\w+ )?(?:that|for (?:this|your|you|a yes)|every|each|you|to "
                r"god|"
                r"god)"
            ),
            (
                r"(?:i'd|i would|i'll|i will|i could|willing to|ready to|prepared to|can|shall) (?:\w+ "
                r")?(?:take|agree to|accept|do|say yes to|sign) (?:just about |absolutely |literally |"
                r"pretty "
                r"much )?(?:anything|any (?:job|work|role|position|shift|pay|terms?|conditions?|offer)|"
                r"everything)(?= (?:as long|you|to get|if|that(?! suits| fits| helps| works)|so|at "
                r"all|just|now|with|in your)|[.,;!]|$)"
            ),
            (
                r"(?:whatever|anything|any (?:job|work|role)) (?:that )?(?:you (?:can |could |may |might |"
                r"will )?(?:offer|give|have|find)|comes|is left|it is)(?: me)?,? i(?:'ll| will|'d| would) "
                r"(?:\w+ )?(?:take|do|accept)"
            ),
            (
                r"(?:nobody|no one|no company|no other \w+|nobody else|no one else) (?:else )?(?:will|would|"
                r"wants? to|is going to) (?:(?!not )\w+ )?(?:have|take|hire|want|employ|even see) me"
            ),
            (
                r"(?:all|everything|so much|my (?:whole )?(?:life|future|family)) (?:hangs|depends|rides|"
                r"rests|hinges) on (?:this|it|you|your)"
            ),
            (
                r"(?:work|come|start|begin) (?:for )?(?:nothing|free|no (?:pay|money)|next to nothing|"
                r"peanuts|"
                r"unpaid|without pay)(?= |[.,;!]|$)"
            ),
            (
                r"(?:i can't|i cannot|i can no longer|i don't|i haven't|i have not|unable to) (?:\w+ "
                r")?(?:go "
                r"on|eat|sleep|slept|breathe|cope|survive)(?! (?:in|on the|at)\b)"
            ),
            (
                r"(?:down to|left with|living on|out of) (?:my|our|the) last (?:\w+ ){0,2}?(?:euros?|"
                r"dollars?|pounds?|money|savings|cents?|penny|pennies|reserves)|(?:can't|cannot) "
                r"(?:take|bear|face|handle|stand|survive) (?:another|one more|any more|a further)"
            ),
            (
                r"(?:my|our) (?:children|kids|family|wife|husband|parents|baby) ~3 (?:hungry|depend\w*|"
                r"rel(?:y|ies)|count\w* on|starv\w+|suffer\w*)|(?:children|kids|son|daughter) ~4 "
                r"(?:whether|if|when|why) ~3 (?:job|work)"
            ),
            (
                r"(?:go|move|moving|going) back (?:to|in with) (?:my )?(?:parents|mother|father|mum|"
                r"mom)|without your (?:yes|help|job|offer)|(?:for|at) half(?= (?:the|my)? ?(?:pay|wage|"
                r"salary|money)|[.,;!]|$)"
            ),
            (
                r"(?:i'm|i am|my family is|we are) (?:\w+ )?counting on (?:this|it|you)(?= |[.,;!]|$)|"
                r"(?:smallest|slightest|tiniest) (?:chance|job|opening|opportunity)|anything at all"
            ),
        ),
        together=DESPERATION,
        asking=(*BEGGING, *IN_NEED, *LAST_HOPE, *NO_MONEY, *BANK_WAITS),
        unless=(
            r"(?:not|n't|never) (?:\w+ )?(?:desperate|begging|beg)",
            r"(?:work\w*|volunteer\w*|help\w*|served?|shifts?) (?:[\w']+ ){0,3}?(?:at|for|in) \w+ food ?bank",
            (
                r"(?:patients?|customers?|clients?|people|guests?|families|famil(?:y|ies)|they|who|"
                r"parents?|"
                r"callers?|children|pupils?|tenants?) (?:\w+ )?(?:is|are|was|were|get|feel) (?:\w+ "
                r")?desperate"
            ),
        ),
    ),
    bad=(
        Example("I'd take whatever opening you have, I can't stay unemployed."),
        Example("Please, I really need this job."),
        Example("You are my last hope, and my savings are gone."),
        Example("I am begging you for a chance.", situation="final-note"),
    ),
    good=(
        Example("My present contract ends on 30 April, so I could start in May."),
        Example("I need the job description for my file; I have it already, thank you."),
        Example("I am happy to do whatever is needed for the reference."),
    ),
)
