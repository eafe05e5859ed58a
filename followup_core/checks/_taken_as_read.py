"""The job taken as read: first days, desks, papers, and asides that leave no doubt."""

from followup_core.checks.engine.hiding import HIDDEN

ME_WILL = (
    r"(?:i(?:'ll| will| shall|'m going to| am going to|'m gonna| plan to| intend to| mean to| propose "
    r"to)|we(?:'ll| will| shall|'re going to)|let me|expect me to|you(?:'ll| will) (?:see|find) me)"
)
FIRST = r"(?:first|1st|opening|maiden|very first)"
SPAN = (
    r"(?:day|week|month|shift|morning|lesson|class|delivery|month-end|month end|year-end|pay ?day|pay "
    r"cheque|paycheck|pay ?slip|quarter|term|service|round|patient|case|client|project|assignment|ride|"
    r"tour|run|sprint|season|few (?:days|weeks|months)|(?:two|three|six|ninety|90|30|thirty|hundred|100|"
    r"sixty) (?:days|weeks|months))"
)
PLACE = (
    r"(?:flats?|apartments?|houses?|rooms?|homes?|places?|schools?|nursery|nurseries|kindergartens?|"
    r"movers|removal \w+|season tickets?|bus pass|rail ?card|parking|bikes?|digs|lodgings|studio flat|"
    r"bedsit|childcare|commute|train times|routes?)"
)

TAKEN_AS_READ = (
    (
        r"(?:already |been |now |started |begun |just |even |also |busy |be |by the way,? |meanwhile,? "
        rf"){{1,6}}(?:\w+ )?(?:to )?(?:look(?:ed|ing)?|view(?:ed|ing)?|hunt(?:ed|ing)?|search(?:ed|ing)?|"
        r"found|find(?:ing)?|book(?:ed|ing)?|rent(?:ed|ing)?|enroll?(?:ed|ing)?|pack(?:ed|ing)?|"
        r"arrang(?:ed|ing)|bought|buy(?:ing)?|scout(?:ed|ing)?|check(?:ed|ing)?(?: out)?|eye(?:d|"
        r"ing)?(?: up)?|sort(?:ed|ing)?(?: out)?|plan(?:ned|ning)?|measur(?:ed|ing)|sign(?:ed|ing)? "
        r"(?:for|up)|put (?:a deposit|down)|paid)(?: (?:at|for|into|out|on|up|down|a|an|the|my|some|"
        r"several|two|few|couple|of|new|nice|local|nearby|deposit|us|child|kids|childs|son's|daughter's|"
        rf"suitable|cheap|good|by|monthly)){{0,6}} {PLACE}\b(?=[^.?!]{{0,160}}\b(?:near|close|next to|by|"
        r"around|round|your|the office|there|move|moving|commute|for us|from there|walking|to be|so "
        r"that|in town|in your|ready|work|site|when i)\b)"
    ),
    (
        r"(?:see|catch) (?:you|ya|u|y'all|everyone|you all|the team|the gang)(?: all| guys| lot| then| "
        r"both| soon| there| again)* (?:on|next|from|bright|at (?:work|the office|\d|eight|nine|seven|"
        r"six|half)|first thing|in the (?:office|kitchen|morning|new year|workshop|shop|staff room)|"
        r"monday|tuesday|wednesday|thursday|friday|tomorrow|round the|for my|when i (?:start|begin|join)|"
        r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)|"
        r"come (?:monday|january|february|march|april|may|june|july|august|september|october|november|"
        r"december|spring|autumn|summer|september))\b(?![^.?!]{0,160}\b(?:interview|round|conversation|"
        r"talk|meeting|call|fair|conference|trial|chat|visit|tour|presentation|second|test|event|course|"
        r"webinar|panel|coffee|exhibition|match|open day)\b)"
    ),
    (
        rf"{ME_WILL}\b[^.?!]{{0,60}}? (?:for|in|during|on|after|within|by|before|from|until|at|over) "
        rf"(?:the|my|our|that|week|day|month) ?(?:{FIRST} {SPAN}|one|start date|starting date|training "
        r"week|induction|probation\w*|onboarding|trial period)(?= |[.,;!?]|$)"
    ),
    (
        r"(?:can't wait|cannot wait|can hardly wait|hardly wait|couldn't wait|looking forward|look "
        r"forward|excited|psyched|buzzing|stoked|thrilled|ready|prepar\w+|dreaming|dream|counting "
        r"(?:the|down)(?: the)? (?:days|hours)?|countdown|roll on|bring on|nervous|geared up|raring|"
        r"itching|impatient|already planning|planning|thinking)(?: (?:to|for|about|of|until|till|up|the|"
        r"already|so|very|really|much|go|get|see|into|on|have|start|begin|live|through|till|it))* (?:my|"
        rf"our|the) {FIRST} {SPAN}(?= |[.,;!?]|$)(?! (?:of|in|at|with) (?!you|your|the (?:team|office|"
        rf"shop|job|role|kitchen|ward|school|company|firm)|this|{HIDDEN}))"
    ),
    (
        r"(?:pencill?ed|marked|blocked|circled|noted|cleared|saved|written|wrote|kept|put|entered|"
        r"reserved|set|scheduled|booked|planned|arranged)(?: (?:in|down|off|out|up|aside|already|the|a|"
        r"my|free|on|for|calendar|diary|whole|first|monday|tuesday|wednesday|thursday|friday|week|of|"
        r"month|next|1st|\d+(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|"
        rf"september|october|november|december|it|that|day|date|entire|time|some|\w+day)){{1,9}} (?:as|"
        rf"for|to) (?:my|our|the|start|begin) ?(?:{FIRST} {SPAN}|start(?:ing)?(?: date| day| with you| "
        r"work)?|beginning|induction|onboarding|training|move|handover|joining)"
    ),
    (
        r"as (?:your|the|a) (?:next|new|future|newest|incoming|soon-to-be|latest|own|very own) "
        rf"(?:[\w{HIDDEN}'-]+ ){{0,3}}?[\w{HIDDEN}'-]+,? (?:i|my|we|let me|can i|may i|could i|please)\b"
    ),
    (
        r"(?:the )?(?:rest|remainder|everything else|all else|what(?:'s| is) left|what remains|contract|"
        r"offer|decision|interview|reference check|second (?:round|interview)|paperwork|signing|"
        r"signature|next (?:step|round|stage))(?: now| surely| then| here)? (?:is|are|'s|will be|was|"
        r"must be|should be|would seem) (?:\w+ )?(?:just |only |merely |purely |simply |basically |mere |"
        r"now ){0,6}(?:(?:a )?(?:mere |pure )?formalit(?:y|ies)|paperwork|(?:a )?details?|admin|a matter "
        r"of (?:time|days|signing|paperwork|form)|signing|in the bag|plain sailing|a rubber stamp)|just "
        r"(?:a formality|paperwork|the paperwork|the small print) (?:now|left|from here|to (?:do|go|"
        r"sort))|(?:all )?that(?:'s| is) left (?:now )?is (?:to sign|the (?:contract|paperwork|start|ink|"
        r"signature)|for you to (?:say|send|sign))|only a matter of (?:time|days|signing|paperwork)"
    ),
    (
        r"my (?:\w+ )?(?:desk|chair|locker|peg|mug|parking (?:space|spot)|office|badge|uniform|"
        r"classroom|bench|station|workstation|seat|apron|tool ?box|login|pass|corner|van|cubicle|bunk|"
        r"key card)(?: (?:by|near|next to|at|in|beside|with|on|over|under|behind|facing) (?:the |your |"
        r"my |that |a )?(?:\w+ ){0,2}?\w+)? (?:will|should|is going|please|can|must|ought|would be|"
        r"shall|needs|had better|'ll) (?:\w+ ){0,3}?(?:be|do|suit|go|face|have|need|stand|please|next|"
        r"nice|fine|ready|look|waiting|nicely)"
    ),
    (
        r"(?:kindly|please|pls|could you|can you|would you|grateful if you|let me know|advise|share|send|"
        r"forward|provide|intimate|tell me|know|need|want|await\w*|expect\w*|waiting for|look(?:ing)? "
        r"forward to|happy to receive|receive|when (?:will|can|do) i (?:get|receive)) (?:[\w']+ "
        r"){0,6}?(?:joining (?:formalit\w+|date|letter|documents?|instructions?|process|kit|details|"
        r"report)|appointment (?:letter|order)|offer letter|date of joining|doj|onboarding (?:pack|link|"
        r"documents?|forms?|details|date|schedule|process|mail|portal)|induction (?:pack|date|details|"
        r"schedule|plan)|starter (?:pack|form)|new[- ]starter \w+|bank details form|p45|payroll form|"
        r"staff (?:handbook|card|pass|discount card)|employee (?:id|number|handbook)|(?:employment "
        r")?contract|start(?:ing)? date|reporting (?:time|date|manager)|dress code for (?:my|the first)|"
        r"rota for (?:my|the first)|shift pattern i(?:'ll| will)|documents (?:to be submitted|required "
        r"for joining|i (?:need|should) (?:to )?(?:bring|submit)))(?= |[.,;!?]|$)(?![^.?!]{0,160}\b(?:if "
        r"(?:i|you|it)|should (?:i|you)|would be|earliest|latest|possible|you (?:have|had) in mind)\b)"
    ),
    (
        r"(?:it(?:'s| is)|that(?:'s| is)|this is|we(?:'re| are)|consider it|consider me|call it|you can) "
        r"(?:\w+ )?(?:clear|obvious|plain|evident|apparent|fair to say|safe to say|a (?:done deal|match "
        r"made|given|no[- ]brainer|foregone conclusion|perfect match|fit(?! for (?:purpose|the)))|as "
        r"good as (?:settled|done|decided|mine|agreed)|settled|decided|a match(?=[.,;!]|$| and| so)|"
        r"(?:hired|sorted|done|signed|sealed|on board|part of|in)(?= |[.,;!]|$))[^.?!]{0,40}?(?:\bi(?:'m|"
        r" am|'ve| have|'ll| will)\b|we(?:'re| are|'ll| will)|match|me\b|you(?:'ll| will)|right person|"
        r"best (?:person|one|candidate)|deal|done|conclusion|settled|brainer|given|together)"
    ),
    (
        r"(?:tell|warn|greet|say (?:hi|hello) to|prepare|let|inform|regards to|give my best to) (?:the |"
        r"your |all the |all |my future |my new |everyone |everybody ){1,6}(?:\w+ ){0,4}?(?:(?:that "
        r")?i(?:'ll| will|'m| am|'d better) (?:be )?(?:\w+ )?(?:joining|coming|starting|with (?:them|"
        r"you)|there|on (?:my|the) way|seeing|bringing|arriving|in (?:soon|on)|one of them|their)|know "
        r"(?:that )?i(?:'m| am|'ll| will))"
    ),
    (
        r"(?:we both|you and i|i think we(?: both| all)?|we all|both of us|i reckon we(?: both)?|"
        r"everyone in (?:that|the) room|you|you both|they|the panel) (?:both |all )?(?:know|knew|saw|"
        r"could see|could tell|felt|sensed|realise|realize|agree|understood) (?:\w+ )?(?:how|where|that|"
        r"what|it|who|which|i|right)(?: [\w']+){0,5} ?(?:going to end|will end|ends|is going|this is "
        r"going|the one|the right|your (?:man|woman|person|bookkeeper|nurse|cook|candidate)|mine|who "
        r"you(?:'ll| will)|made for|meant|the answer|the job|click\w*|got it|nailed|was me|is me|yours)"
    ),
    (
        r"(?:once|when|as soon as|after|until|before|till|the moment|by the time|from when|while|now "
        r"that|since) i(?:'m| am|(?:'ve| have)(?! (?:been|worked))|'ll be| will be)? (?:started |begun |"
        r"joined |finally |officially |actually |properly |fully |all |well |safely ){0,6}(?:start|begin|"
        r"join|joining|settled|settle in|up to speed|trained(?: up)?|on (?:the (?:team|payroll|books|"
        r"floor|rota|line|ward)|board|your)|in (?:post|place|the (?:team|office|job|role|kitchen|"
        r"classroom|workshop|building))|part of|one of|working (?:there|here|with|for)|there (?:full|"
        r"every|for good|permanently)|through (?:my|the) probation|past (?:my|the) probation|out of "
        r"(?:my|the) probation|your|the new|behind (?:the|that|my) (?:desk|counter|bar|wheel|stove|"
        r"till))(?= (?:with|at|in|on|work|for|and|full|properly|there|here|i(?:'ll| will)|we(?:'ll| "
        r"will)|the|you)|[.,;!?]|$)(?! (?:a|an|each|every|any)\b)(?! the (?:car|engine|day|ledger|"
        r"machine|oven|lesson|shift with))(?![^.?!]{0,160}\b(?:used to|always|usually|years? ago|in my "
        r"(?:last|old|current|present|first)|i (?:was|had|worked|learned|learnt|found|did))\b)"
    ),
    (
        r"(?:i (?:assume|take it|presume|trust|gather|understand|suppose|expect|guess)|presumably|no "
        r"doubt|surely|of course,?|naturally,?|i'm guessing|i imagine) (?:that )?(?:i(?:'ll| will| can| "
        r"am to| should|'m to| 'm)? (?:\w+ )?(?:start(?:ing)?|begin(?:ning)?|join(?:ing)?|be (?:starting|"
        r"joining|working|trained|reporting|sitting|getting|given|paid)|get (?:a|my|the) (?:laptop|desk|"
        r"uniform|van|key|badge|phone|contract)|report to|sit|wear|hear from hr)|the (?:contract|start|"
        r"rest|paperwork|offer|uniform|laptop|training|onboarding|hr team)|hr (?:will|is|are)|you(?:'ll| "
        r"will) (?:\w+ )?(?:send|be sending|want (?:me|my)|need my (?:bank|size|details)|set up|order|"
        r"arrange|introduce|get) (?:me|my|the|over|out)?)"
    ),
    (
        r"(?:(?:what|which) (?:time|door|entrance|gate|floor|day|shoes|clothes|shirt size|size|documents|"
        r"papers|kit|tools|email|login|system|bus)|where|who|what) (?:do|should|shall|will|must|am|"
        r"would) i (?:need to |have to |be )?(?:come|report(?:ing)?|arrive|start|be|use|wear|bring|park|"
        r"work(?:ing)?|sit|ask for|go|get|need|submit|collect|clock)(?: \w+){0,3} ?(?:on|for|first|when "
        r"i|to begin|monday|\d|the first|in the mornings?|every|each day|each morning|on day one|to "
        r"start|on my)?(?=[^.?!]{0,160}\?)(?=[^.?!]{0,160}\b(?:first|start|begin|day one|monday|joining|"
        r"every|mornings?|badge|uniform|clock|report|desk|locker|shift|induction|"
        r"onboarding)\b)(?![^.?!]{0,160}\b(?:interview|second (?:round|talk|conversation)|visit|trial|"
        r"meet|next round|test|presentation)\b)"
    ),
    (
        r"(?:congratulat(?:e|ions|ing)|welcome|well done) (?:on |to )?(?:me(?=[.,;!]| )|myself|us|you "
        r"(?:on|for) (?:hiring|choosing|finding|picking)|(?:your|the) new|aboard|on (?:hiring|choosing|"
        r"finding|picking))|(?:as|i'm|i am|be|become|being|it's|from|me,?|love,?|sincerely,?|regards,?) "
        r"(?:your|the team's|the company's) (?:new|latest|newest|next|future) (?:recruit|hire|addition|"
        r"acquisition|signing|secret weapon|right hand|employee|starter|bookkeeper|star|asset|best)(?= |"
        r"[.,;!]|$)(?! (?:will be|would|must|should|could|has to|may|who|starts?|process|fair|class|in "
        r"(?:\w+ )?(?:january|march|april))\b)"
    ),
    (
        r"(?:cancell?ed|called off|turned down|said no to|declined|dropped|pulled out of|withdrawn from|"
        r"withdrew from|stopped|ended|given up|put an end to|deleted|closed) (?:all |my |the |every |any "
        r"|two |three |both |other ){1,6}(?:\w+ ){0,2}?(?:interviews?|applications?|offers?|processes|"
        r"searching|search|job (?:hunt|search|alerts)|hunt|alerts|profile|looking|other (?:jobs|options))"
    ),
    (
        r"(?:(?:i've|i have|i|we|we've)(?: \w+)? (?:handed|given|gave|put|hand|giving|handing|putting|"
        r"sent|written|wrote|typed|drafted|submitted)(?: in)? (?:in )?(?:my|the|notice)(?: \w+)? "
        r"?(?:notice|resignation|letter of resignation|to my (?:boss|landlord|employer|manager))|(?:told|"
        r"warned|informed|let|promised|texted|rang|called|emailed) (?:my|our|the|everyone|everybody|mum|"
        r"mom|dad|all my|half the) ?(?:\w+ )?(?:boss|bosses|manager|employer|landlord|landlady|wife|"
        r"husband|partner|mum|mom|mother|dad|father|parents|kids|children|family|friends|flatmates?|"
        r"colleagues|neighbours|team|at work|street|town)?(?: know)?,? (?:that )?(?:i(?:'m| am|'ll| will|"
        r"'ve| have|'d| would) (?:be )?(?:\w+ )?(?:leaving|moving|going|starting|joining|quitting|off|"
        r"got|working|get|start|leave|changing|out)|about (?:my|the|our) (?:new|move|job)|the (?:good|"
        r"great) news|to find (?:a )?(?:replacement|someone)|we(?:'re| are) moving))"
    ),
    (
        r"(?:i(?:'m| am)|i feel|feels? like i(?:'m| am)|consider me|count me|you have me|you've got me) "
        r"(?:\w+ )?(?:already |practically |basically |as good as |virtually |now |definitely |pretty "
        r"much |clearly |officially ){1,6}(?:one of (?:you|the|your)|part of|on (?:the|your) (?:team|"
        r"payroll|staff|books)|in|hired|yours|your|there|a member|at home (?:with|in|at) (?:you|your|the "
        r"team)|working (?:there|for you)|the new)(?= |[.,;!]|$)"
    ),
    (
        r"(?:look(?:ing)? forward to|waiting for|excited (?:for|about)|ready for|await(?:ing)?|expecting|"
        r"can't wait for|cannot wait for) (?:\w+ )?(?:the|my|your|an?|our) (?:\w+ )?(?:contract|offer(?: "
        r"letter)?|offer in writing|appointment letter|start(?:ing)? date|onboarding|induction|first "
        r"(?:day|week|month|shift|pay \w+|lesson|payday)|new (?:job|team|colleagues|start|chapter|"
        r"adventure|desk|boss)|journey together|adventure together|(?:many|long) (?:\w+ )?years)(?= |"
        r"[.,;!]|$)"
    ),
    (
        r"you(?:'ve| have)? (?:\w+ )?(?:found|got|met|landed|caught|just found|just met|hit|struck) "
        r"(?:\w+ )?(?:your (?:\w+ ){0,2}?(?:man|woman|person|candidate|one|match|girl|guy|lady|answer|"
        r"solution|fit|hire|bookkeeper|nurse|cook|driver)|(?:the right|the one|the perfect|your) (?:\w+ "
        r")?in me|the jackpot|gold)(?= |[.,;!]|$)|(?:no need|don't (?:need|bother|have) to|you can stop|"
        r"you may stop|feel free to stop|stop|save yourself(?: the)?|spare yourself(?: the)?) (?:to "
        r")?(?:\w+ )?(?:look(?:ing)?|interview(?:ing)?|search(?:ing)?|see(?:ing)?|advertis(?:e|ing)|"
        r"meet(?:ing)?|any more|more|further|other|trouble of (?:seeing|interviewing))(?: (?:any|for|"
        r"more|other|further|at|anyone|the))*(?: (?:others?|candidates?|interviews?|else|further|people|"
        r"applicants|longer|around|now|more))(?= |[.,;!]|$)"
    ),
)
"""Patterns; an “if”, a “would” or a “could” in the sentence takes the claim back."""
