"""Presents, advances, other people's secrets and one's own private data in plain words."""

from followup_core.checks._everyday import INTO_HOME_AND_FILES
from followup_core.checks._offhand import NOT_FROM_ME
from followup_core.checks._said_simply import NOT_FOR_THEM

PRESENT = (
    r"(?:chocolates?|flowers|roses|bouquet|wine|champagne|prosecco|whisk(?:e)?y|gin|beers?|hamper|"
    r"tickets?|vouchers?|gift ?cards?|gifts?|presents?|cakes?|cookies|biscuits|brownies|pastries|"
    r"doughnuts|donuts|sweets|treats?|jam|honey|eggs|fruit|basket|plant|orchid|candles?|scarf|perfume|"
    r"mug|pen|book|parcel|surprise|pizza|curry|samosas|pie|pralines|cheese|bottle|box of \w+|crate|"
    r"something sweet|little something|small something|something small|token)"
)
WORKPLACE = (
    r"(?:employer|company|firm|boss|studio|shop|clinic|kitchen|workplace|office|team|lab|school|hospital|"
    r"bank|agency|place|job|work)"
)
PAPERS = (
    r"(?:price ?lists?|client ?lists?|customer ?lists?|customer (?:data|base|files?)|client (?:data|base|"
    r"files?)|contacts?(?: list)?|recipes?|source code|code ?base|code|blueprints?|designs?|drawings?|"
    r"business plans?|plans?|roadmaps?|forecasts?|margins?|budgets?|figures|numbers|pitch(?: deck)?|"
    r"decks?|handbooks?|manuals?|spreadsheets?|templates?|databases?|tenders?|bids?|contracts?|minutes|"
    r"slides|internal \w+|strategy|suppliers?(?: list| prices)?|rates|accounts|files?|documents?|patient "
    r"(?:data|lists?|records)|mailing lists?)"
)

PRIVATE = (
    *NOT_FOR_THEM,
    *INTO_HOME_AND_FILES,
    *NOT_FROM_ME,
    (
        r"(?:tell|show|give|share|reveal|disclose|report|send|explain|leak|describe)(?:ing)? (?:you |to "
        r"you |with you )?(?:\w+ ){0,4}?(?:my|our) (?:\w+ )?(?:employer|company|firm|boss|shop|studio|"
        r"bank|agency)(?:'s|s'|s) (?:\w+ ){0,2}?(?:plans?|secrets?|prices?|customers?|clients?|figures|"
        r"numbers|strategy|problems|margins|recipes?|suppliers?|internal\w*|next \w+|code|data)(?= |"
        r"[.,;!]|$)"
    ),
    (
        r"(?:doesn't|does not|don't|do not|didn't|wouldn't|must not|mustn't|not) (?:want|like|wish|"
        r"supposed|allowed|let) (?:anyone|anybody|people|others|staff|it|this|that|us|me) to (?:know|say|"
        r"tell|talk|get out|come out|become)|(?:my|our) (?:\w+ )?(?:company|firm|employer|shop|boss|"
        r"office|agency) (?:is|are|was) (?:\w+ ){0,2}?(?:bankrupt|insolvent|broke|being sued|under "
        r"investigation|cooking the books|in (?:deep |serious |big )?(?:trouble|debt))(?= |[.,;!]|$)|i "
        r"(?:have|suffer from|live with|'ve got|had|was born with) (?:a |an |some |severe |serious |"
        r"chronic |mild )*(?:heart|kidney|liver|lung|skin|chronic|blood|mental|medical|psychological|"
        r"nervous|back|autoimmune|neurological|eating|bowel|stomach|thyroid|sleep|hearing|eye) (?:health "
        r")?(?:disease|condition|problems?|disorder|illness|issues?|failure|trouble|impairment)(?= |"
        r"[.,;!]|$)"
    ),
    (
        r"(?:send|bring|bake|make|cook|give|buy|get|drop|post)(?:ing|s)? you (?:\w+ )?(?:some|a|an|two|"
        r"one|a few|a little|a box|a bottle|a bag|a basket|my|her|his|our)(?: of)? (?:[\w'-]+ "
        rf"){{0,4}}?{PRESENT}(?= |[.,;!]|$)(?! (?:on|about|by|to (?:read|review)|design))"
    ),
    (
        r"(?:on|find (?:me|you) on|add (?:me|you) on|your) (?:tinder|bumble|hinge|grindr|snapchat|"
        r"whatsapp too|onlyfans|facebook|instagram|insta)(?= |[.,;!?]|$)(?! (?:page|account|channel|post|"
        r"ads?|feed|campaign|team|following|stories))"
    ),
    (
        r"i(?:'ve| have|'m| am)(?: \w+)? (?:been )?(?:sober|clean|dry|off the (?:drink|bottle|drugs|"
        r"booze)|in aa|in recovery|a recovering \w+|an ex-?(?:addict|offender|con|convict)|out of "
        r"(?:prison|jail|rehab))(?= |[.,;!]|$)(?! (?:about|in (?:my|the) (?:view|judg)))"
    ),
    (
        r"(?:(?:will|'ll|going to|would like to|wants to|'d like to) (?:send|bring|bake|make|cook|drop "
        r"off|post|give)|put|popped|left|sent|posted|dropped|bought|got|brought|baked|made|ordered|"
        r"bringing|sending|dropping|posting|enclos(?:ed|ing)|have|there(?:'s| is| are)|here(?:'s| is| "
        r"are)|accept|enjoy|keep an eye out for|look out for|expect|courier(?:ed)?|deliver(?:ed|ing)?|"
        r"arranged|bring(?: along)?|send|drop(?: off)?|treat) (?:\w+ )?(?:you |your \w+ |off |over |in |"
        rf"along |round |by |please |for you ){{0,6}}(?:[\w']+ ){{0,5}}?{PRESENT}(?: [\w']+){{0,6}}? "
        r"(?:in the post|on (?:its|the|their) way|for (?:you(?! to (?:sign|read|review|see))|your "
        r"(?:wife|husband|family|kids|children|team|office|desk|dog|birthday|trouble|time|kindness|"
        r"help)|the team|the office|everyone|all of you)|to (?:your|the) (?:office|home|desk|house|door|"
        r"reception|team)|at (?:your|the) (?:desk|reception|front|office|door)|with (?:reception|your "
        r"\w+|the (?:porter|receptionist))|as (?:a|an|my) (?:\w+ )?(?:thank|token|gesture|sign|present|"
        r"gift|treat))(?= |[.,;!]|-|$)(?! (?:fund|raffle|stall|campaign|shop|project|counter))"
    ),
    (
        r"(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|includ(?:e|ed|ing)|forward(?:ed|ing)?|send(?:ing)?|"
        r"sent|shar(?:e|ed|ing)|show(?:ing|n)?|bring(?:ing)?|brought|giv(?:e|ing)|pass(?:ing)?(?: on| "
        r"along)?|copy|copied|copying|hand(?:ing)? over|slip(?:ping)?|sneak(?:ing)?|leak(?:ing)?|get "
        r"you|upload(?:ed|ing)?|kept|keep|took|take|taken|saved|downloaded|still have|have) (?:you |to "
        rf"you |over |along |a copy of |copies of |some of |a few of |all |of ){{0,6}}(?:the |our |my |"
        rf"their |its |some |his |her )?(?:\w+ ){{0,3}}?{PAPERS}(?: \w+)?,? (?:of|from|at|used (?:at|by)|"
        r"belonging to|we use at|they use at) (?:my|our|the) (?:\w+ )?(?:current |present |old |former |"
        rf"last |previous )?{WORKPLACE}(?= |[.,;!]|$)|(?:my|our) (?:current |present |old |former |last |"
        rf"previous )?{WORKPLACE}(?:'s|s'|’s) (?:\w+ ){{0,2}}?(?:price ?lists?|client ?lists?|customer "
        r"?lists?|customer data|source code|recipes?|business plans?|margins?|forecasts?|pitch|tenders?|"
        r"bids?|internal \w+|secrets?|strategy|roadmap|numbers|figures)(?= |[.,;!]|$)"
    ),
    (
        rf"(?:at|in) (?:my|our) (?:current |present |old |former |last |previous )?{WORKPLACE},? "
        r"(?:we(?:'re| are|'ve| have)|they(?:'re| are|'ve| have)|the \w+ (?:is|are|has)|there(?:'s| "
        r"is)) (?:\w+ )?(?:about to|going to|planning to|secretly|quietly|lost|losing|going|in trouble|"
        r"facing|under investigation|cooking|hiding|not (?:supposed|allowed)|selling|closing|merging|"
        rf"laying)[^.?!]{{0,80}}?(?:keep|yourself|between|secret|quiet|nobody|no one|public|announced|"
        r"confidential|bankrupt|under|client|customer|sold|merger|layoffs?|redundan\w+|licen[cs]e|court|"
        rf"tax|investigat\w+)|(?:my|our) (?:current |present |old |former |last |previous )?{WORKPLACE} "
        rf"(?:is|are|has|have|will|was) (?:\w+ ){{0,2}}?(?:secretly|quietly|covertly|planning (?:to "
        r"(?:fire|sack|lay|cut|close|sell)|layoffs|redundanc\w+)|in talks|about to (?:be (?:sold|bought|"
        r"raided|sued)|go (?:bust|bankrupt|under)|lose|lay|sack|fire))|(?:you|i)(?:'d| would| will|"
        r"'ll)? (?:\w+ )?(?:not believe|be surprised|be shocked|could tell you|can tell you) (?:\w+ "
        rf"){0, 3}?(?:what|how|about) (?:\w+ )?(?:goes on|they (?:do|charge|pay|hide)|my (?:boss|company|"
        r"firm)|our (?:margins|prices|clients))|(?:inside|insider) (?:track|info|information|scoop|"
        r"story|numbers)|(?:poach|bring (?:along |over |with me )?(?:my|some of my|our|their|a few|"
        r"several) (?:\w+ )?(?:clients?|customers?|accounts|contacts|patients|book of business|"
        r"regulars)|take (?:my|our|their) (?:\w+ )?(?:clients|customers|patients) with me)"
    ),
    (
        r"(?:fancy|up for|care for|how about|what about|would you (?:like|care|fancy|be up for|come)|"
        r"want to|wanna|could i|can i|may i|might i|let me|i'd (?:like|love) to|i would (?:like|love) to|"
        r"shall we|we should|maybe we (?:could|can)|perhaps we (?:could|can|might)|why don't we|let's|"
        r"hope we can|i want to|allow me to|come) (?:\w+ )?(?:to )?(?:join me |go |meet |take you |buy "
        r"you |invite you |treat you |get |grab |have |come |see |catch up |share |cook |cook you |make "
        r"you |show you |you ){0,6}(?:out |up |over |round |for |to |at |a |an |some |the |in |on |with |"
        r"me |private |quiet |little |quick |nice |home-cooked |my |dinner |lunch |your |after "
        r"){0,6}(?:drinks?|a pint|pint|beers?|wine|cocktails?|dinner|supper|a meal|meal|lunch|date|"
        r"movies?|film|cinema|theatre|concert|gig|match|opera|dancing|dance|club|my (?:place|flat|house|"
        r"home|garden|boat|birthday|party|wedding)|barbecue|bbq|walk|weekend|sauna|swim|private(?:ly)?|"
        r"alone|the two of us|us two|tonight|saturday night|friday night|outside work|after work|out "
        r"(?:sometime|one evening|one night|some time|to say))(?= |[.,;!?]|$)(?! (?:with (?:the|your) "
        r"(?:team|whole)|project|industry|menu|service|shift|break|hour|trade|list|bar|round the (?:site|"
        r"shop|building|plant|garden|office|warehouse)))(?![^.?!]{0,160}\b(?:volunteer|menu|guests|"
        r"pupils|children's|shift|wine bar|training)\b)"
    ),
    (
        r"you(?:'ve| have| had| were| are| wear| wore| look| looked|r)? (?:\w+ )?(?:looked? |"
        r"look(?:ing)? |are |were |got |have |wearing |seemed |such |really |so |very |a |an |absolutely "
        r"|just ){0,6}(?:stunning|gorgeous|beautiful|pretty|prettier|handsome|attractive|sexy|hot|cute|"
        r"fit|ravishing|dashing|radiant|lovely (?:in|eyes|smile|figure|hair|dress|legs|voice|tonight|"
        r"today)|great in|good in|amazing in|nice (?:legs|eyes|smile|hair|dress|figure)|(?:in|wearing) "
        r"(?:that|the|your) (?:\w+ )?(?:dress|suit|skirt|blouse|shirt|heels|outfit|jacket|top|tie|"
        r"uniform)|so young|younger than|slim|smell(?:ed)? (?:nice|lovely|good|amazing))(?= |[.,;!]|"
        r"$)(?! (?:office|garden|building|work|view|house|town|website|shop|idea|place|kitchen|much|"
        r"simple|good at|busy|to (?:the|what)|in (?:the|this) (?:photo|brochure|sun)))|you(?:'re| are|r) "
        r"(?:\w+ )?(?:just |exactly |so |totally ){0,6}my type|(?:can't|couldn't|cannot) (?:stop "
        r")?(?:tak(?:e|ing) my eyes off|thinking about (?:you|your (?:smile|eyes)))|chemistry between us|"
        r"are you (?:single|seeing anyone|married|attached|spoken for|available(?= (?:for (?:dinner|"
        r"drinks?)|tonight)))|(?:your|a) (?:husband|wife|boyfriend|girlfriend|partner) is (?:a )?(?:very "
        r")?lucky"
    ),
    (
        r"i(?:'ve| have|'m| am| was| had| got| suffer| take| live)(?: \w+){0,3}? (?:been )?(?:treated "
        r"for|diagnosed|diagnosis|in therapy|in rehab|in recovery|seeing a (?:therapist|psychiatrist|"
        r"counsell?or|shrink)|on (?:medication|antidepressants|tablets|the waiting list for surgery|"
        r"insulin|chemo\w*|methadone)|pregnant|expecting(?=[.,;!]| (?:in|a baby|our|my|twins))|(?:going|"
        r"been|went) through (?:a |an )?(?:\w+ )?(?:divorce|separation|breakdown|miscarriage|ivf|"
        r"menopause|depression|burn-?out|custody|bereavement)|from (?:depression|anxiety|migraines?|"
        r"epilepsy|asthma|panic attacks|ptsd|bipolar|insomnia|back pain|crohn\w*|ibs|endometriosis|"
        r"addiction|alcoholism)|with (?:depression|anxiety|epilepsy|bipolar|adhd|autism|ms|hiv|diabetes|"
        r"ptsd|ocd|cancer|a disability)|adhd|bipolar|epilep\w+|diabet\w+|depression|anxiety|autistic|"
        r"cancer|hiv|ms(?=[.,;!])|coeliac|dyslexi[ac]|a (?:heart condition|bad back|slipped disc|"
        r"pacemaker|criminal record|drinking problem|history of)|an (?:ulcer|alcoholic|addict|eating "
        r"disorder|operation))(?= |[.,;!]|$)(?! (?:patients?|people|ward|clinic|unit|nurs\w+|charity|"
        r"research|project|support group|pupils?|children|research|care|training|course|awareness|team|"
        r"studies))"
    ),
    (
        r"(?:my|our) (?:\w+ )?(?:date of birth|dob|birth ?date|birthday|ssn|sin|nino|ni number|n\.i\. "
        r"number|national insurance(?: number)?|social security(?: number)?|passport(?: number| no)?|tax "
        r"(?:code|id|number|file number)|tfn|pan(?: card)?(?: number| no)?|aadha?ar(?: card)?(?: number| "
        r"no)?|iban|sort code|account (?:number|no)|bank details|id (?:card )?(?:number|no)|pesel|bsn|"
        r"licen[cs]e (?:number|no)|blood group|religion|caste|marital status|weight|sexual orientation|"
        r"political views)(?: \w+)? ?(?:is|are|:|=|-|number|no\.?|being|reads|follow|follows|as "
        r"follows)(?= |:|$)(?![^.?!]{0,20}(?:a week|on the (?:same|very) day))|(?:born|date of birth|dob|"
        r"d\.o\.b\.?)(?: on| is|:)? ?(?:the )?\d{1,2}[^.?!]{0,14}(?:19|20)\d\d|(?:i'm|i am|being) (?:a "
        r")?(?:married|unmarried|divorced|widowed|single|practising|devout|committed) (?:\w+ )?(?:with|"
        r"and|man|woman|male|female|christian|muslim|hindu|jew|catholic|sikh|mother|father|mum|dad|,)(?! "
        r"(?:honours|subject))"
    ),
    (
        r"(?:tell|show|give|share with|send) you (?:what|how much|which|whom?) (?:our|my (?:firm|company|"
        r"employer|boss)|"
        r"the firm) (?:[\w']+ ){0,4}?(?:pays?|charges?|earns?|plans?|owes?|spends?|loses?|costs?|"
        r"sells?)(?= |[.,;!]|$)"
    ),
    (
        r"(?<!not )(?:reach|write to|contact|mail|e-?mail|use|reply to|answer|send it) (?:me )?(?:\w+ "
        r")?(?:at |"
        r"on |under |by |via |to )?my (?:work|office|company|business) (?:e-?mail|mail|address|account|inbox|"
        r"desk)|at my desk (?:in|at) my (?:present|current)|(?:secret|confidential) (?:\w+ ){1,3}?(?:of|from|"
        r"that|which) my (?:present|current|old|last|former)"
    ),
    (
        r"(?:meet|go|go out|get together|see each other|catch up) (?:up )?(?:for|over) (?:a |"
        r"some )?(?:drinks?|beers?|wine|dinner|cocktails?|date)|boss would (?:kill|fire|sack|"
        r"murder)"
    ),
)
"""Patterns for any message."""
