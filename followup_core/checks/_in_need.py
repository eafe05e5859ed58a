"""Need told to move them: menial or unpaid work, dependants, dashed hopes, pleas."""

ID = (
    r"(?:i(?:'d| would|'ll| will| could| can|(?:'d| would) be (?:willing|happy|ready|prepared|glad|able|"
    r"content) to|'m (?:willing|happy|ready|prepared|glad|able) to| am (?:willing|happy|ready|prepared|"
    r"glad|able) to))"
)
JOB = r"(?:job|position|role|post|work|place|chance|opportunity|opening|vacancy|contract|spot|shift|hours)"
KIN = (
    r"(?:family|wife|husband|children|kids|son|daughter|parents|mother|father|mum|mom|dad|partner|baby|"
    r"twins|girls|boys|little ones|grandparents|brother|sister)"
)

IN_NEED = (
    (
        rf"{ID}(?: \w+){{0,2}} (?:do|work|start|come|help|give|stay|teach|cook|drive|begin|serve|take|"
        rf"prove)\b[^.?!]{{0,50}}?(?:for (?:free|nothing|peanuts|(?:less|half|under|below)(?! than (?:a|"
        r"an|one) (?:week|month|day))|a pittance|bread|food)|unpaid|without (?:any )?(?:pay|wages|"
        r"money)|(?:no|zero) (?:pay|wages|salary)|on (?:half|reduced|lower|minimum|any) (?:pay|"
        r"wages?))(?= |[.,;!?]|$)"
    ),
    (
        rf"(?:{ID}|even|just) (?:\w+ ){{0,3}}?(?:sweep|scrub|mop|clean|polish|wash|scrape|dust|hoover|"
        r"empty|carry|shine|stack|make|fetch|park|answer|run|lick|shovel|muck|peel) (?:\w+ "
        rf"){{0,2}}?(?:floors?|toilets?|loos?|windows|dishes|pots|bins?|shelves|boxes|tea|coffee|shoes|"
        r"stamps|errands|yard|cars|photocopies|potatoes|rubbish|trash)(?= |[.,;!?]|$)"
    ),
    (
        r"(?:only|sole|main|single) (?:earning (?:member|person)|bread ?winner|earner|wage earner|"
        rf"provider|income|source of income|one (?:earning|working))|bread ?winner|(?:{KIN}) (?:\w+ "
        r")?(?:depends?|rel(?:y|ies)|lives?|live|is counting|are counting|hangs?|survives?|rests?) "
        r"(?:\w+ )?(?:on|off) (?:me|this|my|it|what i)|(?:depend|rely|reliant|dependent|living) "
        r"(?:up)?on (?:me|this (?:job|income|salary|post|position)|my (?:salary|income|wage|pay|"
        r"getting))"
    ),
    (
        r"(?:is|are|be|becomes?|means?|meant|'s|mean) (?:\w+ )?(?:everything(?: in the world)?|my "
        r"(?:whole )?(?:life|world|everything|dream|destiny|salvation)|all i (?:have|want|need|ever "
        r"wanted|live for|dream of|pray for|hope for)|the (?:only|last) (?:thing|chance|hope|way|light)|"
        r"a matter of (?:life|survival)|(?:like )?(?:life and death|oxygen|air))(?= (?:for|to) (?:me|us|"
        r"my)|[.!]|$| (?:right now|left|at (?:this|the) (?:moment|point|stage)))(?! (?:to me (?:that|"
        r"when)|in my life when))(?<!that is all i have)"
    ),
    (
        r"(?:put(?:ting)?|placed?|pinned?|pinning|rest(?:ing|s)?|set|staked?|bet|betting) (?:\w+ "
        r")?(?:all |every |everything )?(?:of )?(?:my |our )?(?:\w+ )?(?:faith|hopes?|trust|eggs|dreams|"
        r"future|everything|cards|house) (?:up)?(?:in|on|into)(?: this| you| your| god| one| it)|(?:all|"
        r"only|last|every) (?:of )?(?:my|our) (?:hopes?|prayers|dreams|faith)(?= |[.,;!]|$)"
    ),
    (
        rf"(?:{ID}|i (?:\w+ )?accept|open to|happy with|fine with|ok with|okay with|content with|settle "
        r"for|consider) (?:\w+ )?(?:take|accept|do|have|settle for|consider|with|be (?:happy|fine|"
        rf"content|glad) (?:with|of))? ?(?:even |also |just |gladly ){{0,6}}(?:a |an |the |some |any "
        r")?(?:\w+ )?(?:lower|lesser|lowest|smaller|smallest|worse|cheaper|humbler|lowlier|unpaid|"
        rf"menial|bottom|whatever|reduced|worst)(?: \w+)? (?:{JOB}|rung|salary|pay|wage|rate|grade|level|"
        r"title)"
    ),
    (
        r"(?:,|;|-| or| and| even| just) (?:just |literally |absolutely |honestly |really |quite "
        r"){0,6}(?:anything|whatever|any job|any work|anywhere|any hours|any shift)(?: at all| really| "
        r"will do| goes| you (?:have|can|like|want|say|need doing)| that (?:pays|comes|is going))?(?:,? "
        r"(?:please|really|honestly|i mean it|you name it|i'm there|i am there|i'll (?:take|do) it|count "
        r"me in|just (?:ask|call|say)))?(?=[.!?;]|$|,? i(?:'m| am|'ll| will) (?:there|in|take|do))(?<! "
        r"do whatever)(?<!need anything)(?<!if anything)"
    ),
    (
        r"(?:isn't|is|surely|maybe|perhaps|might) there(?:'s| not| really| be| have| really not| surely| "
        r"no)* (?:something|anything|nothing|some|any|a|one|no) ?(?:at all|else|little|small|tiny|other|"
        r"way|job|corner|position|chance|place|role|work|thing)?,? ?(?:\w+,? ){0,3}?(?:you (?:can|could|"
        r"might|have|may)|for me(?=[.,;!?]|$)|i (?:can|could|might) do(?=[.,;!?]|$| for you| to (?:get|"
        r"earn|change|be|make|convince)))(?! (?:read|bring|prepare|send|help|add|learn|look))(?! (?:tell|"
        r"share|let|recommend|need|want|would like))"
    ),
    (
        r"(?:no|not one|not a single|hardly any|no other|not another) (?:other )?(?:company|one|body|"
        r"employer|firm|place|shop|school|hospital|person|recruiter|agency|office)(?: else)? (?:\w+ "
        r")?(?:calls?|answers?|wants?|repl(?:y|ies)|takes?|gives?|hires?|will|would|even|bothers?|called|"
        r"answered|wanted|replied|took|gave|hired|invited|invites|looks|looked|has (?:called|replied|"
        r"answered|hired|given|invited)) (?:me|back|to me|at me|my|us|even|look|hire|take|touch|have|"
        r"see)(?= |[.,;!?]|$)"
    ),
    (
        r"(?:visa|permit|residence|papers|benefits|savings|lease|scholarship|contract|insurance|money|"
        r"unemployment)\b[^.?!]{0,50}?(?:runs? out|expires?|ends?|is up|stops?|dries? up|gone|deported|"
        r"have to leave|sent home)\b[^.?!]{0,60}?(?:everything|desperate|must|need|last|only (?:way|"
        r"chance|hope)|please|or (?:else )?i|otherwise|survive|no idea|don't know|help|depends|counting)"
    ),
    (
        rf"(?:my|our) (?:\w+ )?{KIN} (?:\w+ )?(?:is|are|'s|has|have|need|needs|cries|cry|asks?|looks? at "
        rf"me|goes?|go|can't|cannot|won't|don't|doesn't)(?: [\w']+){{0,4}}? ?(?:ill|sick|dying|in "
        r"hospital|hungry|starving|suffer\w*|surgery|operation|medicine|treatment|worr(?:y|ied)|crying|"
        r"disappointed in me|without|to feed|to eat|nothing to eat|school fees|every night|counting|"
        r"hoping|praying|waiting for (?:this|me|good news)|shoes|to support|new shoes|nappies)(?= |"
        r"[.,;!?]|$)(?! (?:for the (?:holidays|summer|weekend)))"
    ),
    (
        r"(?:baby|child|twins|little one) (?:\w+ )?(?:on the way|due|coming|arriving|expected|to feed|to "
        r"support|to look after|to provide)|(?:newborn|young family|new baby|small children|three kids|"
        r"four kids|two kids) (?:\w+ )?(?:to (?:feed|support|look after|provide|think of|raise)|at home|"
        r"and (?:a mortgage|rent|no|bills))|(?:sole|only) (?:carer|provider)"
    ),
    (
        r"i(?:'ll| will|'d| would| shall|'m going to| am going to| might|'m about to) (?:\w+ )?(?:die|"
        r"cry|be (?:\w+ )?(?:devastated|heartbroken|crushed|broken|lost|finished|ruined|done for|"
        r"destroyed|gutted|on the street|homeless|in (?:real |serious |deep |big )?trouble)|fall apart|"
        r"go under|never recover|not cope|have nothing|lose (?:everything|my (?:home|house|flat|visa|"
        r"mind|car)|hope)|starve|be sleeping)(?= |[.,;!?]|$)"
    ),
    (
        r"(?:please|pls|plz|kindly|i beg|do|just|could you|can you|would you|somebody|for god's sake|if "
        r"you (?:can|could)) (?:\w+ ){0,2}?(?:help (?:me out|a \w+ out|us out|me(?=[.,;!?]|$| (?:get|"
        r"find|feed|survive|please|in this|with a job|with this job|out))|my family)|save me|rescue me|"
        r"have (?:a heart|mercy|pity)|show (?:some |me )?(?:mercy|kindness|compassion|pity)|do (?:me|us) "
        r"(?:a|this|the|one) (?:\w+ )?(?:favou?r|kindness|solid)|take a chance on me|don't (?:say no|"
        r"reject|forget|abandon|let|turn)|think of my (?:\w+ )?(?:family|kids|children)|consider my "
        r"(?:situation|plight|condition|circumstances|problems?|poor|family))"
    ),
    (
        r"(?:as a|a) (?:personal |small |big |huge )?(?:favou?r|kindness|mercy|charity)(?= to (?:me|my)|"
        r"[.,;!]|$)(?=[^.?!]{0,160}(?:job|hire|take|chance|position|give|consider))|(?:appeal|appealing|"
        r"cry|plea|request) (?:to|for) (?:your|a|some) (?:\w+ )?(?:kindness|goodness|generosity|mercy|"
        r"heart|compassion|help|sympathy|charity|good nature|kind heart|humanity)|out of (?:the "
        r")?(?:kindness|goodness|charity|pity)|good (?:samaritan|christian)|god (?:will )?(?:bless|"
        r"reward)|(?:your )?poor (?:servant|fellow|man|woman)|humble servant"
    ),
    (
        r"(?:nothing|no one|nobody|little|not much) (?:else )?left(?= |[.,;!]|$)(?! (?:to (?:do|add|say|"
        r"ask|wish)|on (?:the|your)|open|unsaid|for me to (?:say|add)))|(?:nothing|everything) to lose|"
        r"rock[- ]bottom|(?:on|at) (?:my|the) (?:last legs|edge|brink|breaking point|end of my)|hanging "
        r"by a thread|hand to mouth|going (?:under|hungry|broke|without)|(?:on|end up on|out on) the "
        r"street|sofa[- ]surf\w*|(?:to|from|using|at|on|visit\w*) (?:the |a )?food ?banks?(?= |[.,;!]|"
        r"$)(?! (?:run|collection|project|charity|shift|team|drive))|on (?:the dole|benefits|food stamps|"
        r"my uppers)|dole queue|borrow(?:ing|ed)? (?:money|from)|pawn\w*|sold my (?:car|bike|laptop|ring|"
        r"phone|furniture)|maxed out|overdraft|overdrawn|skint|flat broke|in the red|in (?:deep |serious "
        r"|bad )?debt|(?:last|few) (?:pounds|dollars|euros|rupees|quid|bucks|coins)(?! (?:of|to (?:find|"
        r"trace|reconcile)))"
    ),
    (
        r"(?:out of (?:a job|work)|unemployed|jobless|laid off|made redundant|not worked|been home|no "
        r"work|no income|no job|without work|without a job|lost my job|on unemployment)(?: \w+)? "
        r"?(?:since|for|all|ever since|and|so|this|now|,)(?! (?:the (?:shop|firm|plant|site|office) "
        r"(?:closed|shut|moved)))[^.?!]{0,80}?(?:need|gone|desperate|hard|tough|rent|bills|savings|"
        r"family|struggl\w+|losing|anything|please|money|hope|sleep|help|soon|badly|ages|forever|too "
        r"long|so long|far too)"
    ),
    (
        r"(?:need|needed|needs|want|wanted|crave) (?:this|it|the job|this job|this one|this role|a job|"
        r"work)(?:,? (?:so|very|really|real|super|more than|like|badly|desperately|urgently|bad|for my|"
        r"to (?:live|survive|breathe|pay|feed|keep|get by)|right now|now|asap|in my life|i (?:won't lie|"
        r"really do|do)|please|honestly))|(?:really|so|badly|desperately|truly|do|urgently|just),? "
        r"(?:really |truly |so |do |badly ){0,6}need (?:this|it|the job|a job|work|an income|the "
        r"(?:money|income|hours|work)|to (?:work|earn|get out))"
    ),
    (
        r"(?:i'm|i am|i've been|i have been|been|feel|feeling|getting|become|became) (?:\w+ )?(?:so |"
        r"really |very |at the end |at the point |past ){0,6}(?:desperate|destitute|penniless|"
        r"hopeless|helpless|suicidal|at (?:my )?wit'?s'? end|at the end of my|a nervous wreck|in (?:a "
        r")?(?:dire|desperate|terrible|bad|hard|tight) (?:straits|need|situation|spot|place|position)|"
        r"in despair|on my knees|losing hope|about to lose|running out|barely (?:surviving|coping|"
        r"eating|scraping|getting by)|struggling (?:to (?:eat|pay|live|survive|cope|get by|make|keep)|"
        r"financially|so|badly|with (?:money|bills|rent|debts?)))"
    ),
    (
        r"(?:fingers|everything|toes|legs) (?:\w+ )?crossed[^.?!]{0,30}?(?:day and night|every|can't|"
        r"please|so hard|and toes|until|on my knees)|(?:check(?:ing)?|refresh(?:ing)?|star(?:e|ing) at|"
        r"sitting by|sit by|glued to|watch(?:ing)?) (?:my|the) (?:phone|inbox|e-?mails?|mail|screen)(?: "
        r"[\w']+){0,3}? ?(?:every|all day|constantly|day and|non-?stop|hour|minute|like mad|obsessively|"
        r"hourly|hundred|night)|(?:light|candles?) (?:a )?candles?|(?:think|thinking|thought|dream|"
        r"dreaming|dreamt) (?:\w+ )?(?:about|of) (?:nothing|little) (?:else|but)|(?:every|all|each) "
        r"(?:waking|single|minute|hour|night|day)[^.?!]{0,20}?(?:think|dream|pray|worry|hop(?:e|ing)) "
        r"(?:about|of|for|over) (?:this|your|the) (?:job|call|answer|reply|position|role|news|decision)|"
        r"(?:can't|cannot|couldn't|haven't been able to|don't|barely|hardly) (?:\w+ )?(?:sleep|eat|think "
        r"of|think about|breathe|concentrate)(?:ing)?(?: (?:for|of|about|anything|because|until|since|at "
        r"night|properly|a wink|till))"
    ),
)
"""Patterns for messages nobody asked for."""
