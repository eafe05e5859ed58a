"""Money and terms asked for in plain words."""

ASK = (
    r"(?:what|which|how (?:much|many|good|generous|high|often|long)|whether|if|is there|are there|do you|"
    r"does (?:it|the|this|one)|would (?:there|i|you|it|the)|will (?:there|i|you|it|the)|can (?:i|you|we)|"
    r"could (?:i|you|we)|may i|any|tell me|let me know|know|ask(?:ing)?|wonder\w*|curious|discuss|"
    r"clarify|talk about|share|idea of|mention|confirm|explain|understand|hear|details?(?: of| on| "
    r"about)?|information (?:on|about)|about)"
)
TERMS = (
    r"(?:ctc|lpa|in-hand|take-home(?: pay)?|net pay|gross pay|hourly (?:rate|pay)|day rate|going rate|"
    r"pay (?:scale|band|grade|point|bracket|rise|structure|level|packet|cheque|progression)|salary|"
    r"wages?|remuneration|stipend|per diem|(?:bus|train|travel) (?:pass|card|ticket)s?|car with (?:it|"
    r"the)|compensation|ote|commission|tips|tip-?outs?|gratuities|overtime(?: rate| pay| policy)?|time "
    r"and a half|double time|toil|time off in lieu|bonus(?:es)?|incentives?|perks|fringe benefits|"
    r"benefits|pension(?: scheme)?|health (?:cover|care|insurance|plan)|medical (?:cover|insurance|aid|"
    r"aids)|dental|sick (?:pay|leave|days)|maternity(?: leave| pay)?|paternity(?: leave| pay)?|parental "
    r"leave|(?:annual|paid|holiday|casual|earned) leave|(?:days?|weeks?)'? ?(?:of )?(?:paid |annual "
    r")?(?:leave|holidays?|vacation|off|pto)|leave (?:policy|entitlement|days)|holiday (?:entitlement|"
    r"pay|allowance)|holidays (?:do|would|will|are) (?:i|you|we|there)|vacation|pto|travel (?:allowance|"
    r"costs?|expenses)|mileage|fuel (?:card|allowance)|relocation(?: costs?| help| package| support| "
    r"allowance)?|moving (?:costs|expenses)|company (?:car|phone|laptop|flat|housing)|staff (?:discount|"
    r"meals?|housing|accommodation|parking)|employee discount|free (?:meals?|lunch|parking|housing|gym)|"
    r"season ticket loan|shares? (?:options?|scheme)|stock options?|equity (?:package|stake|options?)|"
    r"rsus?|esop|401k|hike|increment|notice pay|shift (?:pay|premium|allowance|differential)|unsocial "
    r"hours|night (?:premium|rate|allowance)|weekend (?:rate|pay|premium)|london weighting|hra|gratuity|"
    r"provident fund|thirteenth (?:month|salary)|paid (?:holidays?|breaks?|training|vacation|travel|"
    r"lunch))"
)
ASKED = (
    r"(?:(?:like|love|want|need|wish|forgot|meant|wanted|keen|curious) to (?:ask|know|hear|discuss|talk|"
    r"clarify|understand|learn|find out|agree|see|have)|(?:tell|let) me (?:know )?|(?:please|kindly|also|"
    r"could you|can you) (?:share|confirm|mention|advise|send|tell|state|intimate|clarify|specify|"
    r"indicate)|(?:one|another|a|quick|last|small|final|further|my only) (?:question|query|thing) "
    r"(?:about|on|regarding)|i(?:'m| am| was)? (?:also |just |still )?wonder(?:ing|ed)?|curious (?:about|"
    r"what|how|whether|if)|you (?:didn't|did not|haven't|never) (?:mention|say|said|mentioned|tell|told)|"
    r"we (?:didn't|did not|haven't|never) (?:discuss|discussed|talk|talked|cover|covered|touch|touched|"
    r"mention|got (?:round )?to|get (?:round )?to))"
)
CUR = (
    r"(?:[$€£¥₹]\s?\d[\d.,]*\s?(?:k|lakhs?|lpa|an hour|per \w+)?|\d[\d.,]*\s?(?:k\b|grand|lakhs?|lpa|"
    r"crores?|quid|bucks|thousand|euros?|dollars|pounds|rupees|rand|francs|kroner|kronor|zloty|pln|usd|"
    r"eur|gbp|inr|cad|aud)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)? ?(?:k\b|"
    r"grand|thousand))"
)

TERMS_ASKED = (
    (
        rf"(?:{ASK}\b[^.?!]{{0,60}}?\b{TERMS}\b(?=[^.?!]{{0,160}}\?)|"
        rf"{ASKED}\b[^.?!]{{0,60}}?\b{TERMS}\b)(?! (?:review|reviews|survey|data|team|project|system|"
        r"dispute|claims?|analyst|committee|software|runs?|records|requests|forms|clerk|department|"
        rf"cards? for|work\b|case))(?![^.?!]{{0,160}}\b(?:clients?|customers?|members|patients|your "
        r"report|spreadsheet|ledger)\b)"
    ),
    (
        r"(?:what|roughly what|how) (?:\w+ )?(?:(?:the|your) )?(?:\w+ )?package (?:\w+ )?(?:looks?|is|"
        r"would|will|comprises|contains|includes|like|might|you)|what (?:would|will|could|can|might|"
        r"should) (?:i|you|one) (?:\w+ )?(?:be (?:on|getting|paid|earning|making|taking home|"
        r"pay(?:ing)?)|expect to (?:be paid|earn|get paid|make|take home)|earn|make(?= |\?)(?: an hour| "
        r"a (?:month|year|week))|get (?:paid|an hour|per|a (?:month|year|week)|for (?:overtime|sundays|"
        r"weekends|nights)))|what (?:does|do|would|will|did) (?:it|the (?:job|role|post|position|work|"
        r"last person|firm|company)|this (?:job|role|post|position)?|you|they|one) (?:\w+ )?(?:pay|be "
        r"paying|paid|offer (?:in|by) (?:way|terms|money|pay))(?= |[?.,;!])|what(?:'s| is) (?:it|the "
        r"(?:job|money|pay|rate|deal|going rate|hourly|starting \w+)|in it for me) ?(?:pay(?:ing)?|worth|"
        r"like|per|an hour|on money|regarding)?(?=[^.?!]{0,20}[?.])(?=.{0,40})(?! (?:like to|"
        r"called))(?!(?: \w+)* (?:like working|about))"
    ),
    (
        r"(?:look(?:ing)? for|look at|looking at|after|expect(?:ing)?|hop(?:e|ing) for|ask(?:ing)? for|"
        r"aim(?:ing)? for|want(?:ing)?|need(?:ing)?|require|settle for|go (?:below|under|lower than|"
        r"for)|work for|start on|start at|live on|on(?: about| around)?|earn(?:ing)?|mak(?:e|ing)|paid|"
        r"get(?:ting)?|currently|at least|minimum|region of|ballpark|range|somewhere (?:around|between|"
        r"near|about)|something (?:like|around|in)|north of|upwards of|no less than|not less than|above|"
        r"closer to|expectation(?:s)?(?: is| are| of)?|figure of|rate (?:is|of)) (?:[\w']+ "
        rf"){{0,6}}?{CUR}"
    ),
    (
        r"(?:at least |more than |no less than |better than |not less than |the same as |close to |match "
        r"|beat |top |equal(?: to)? |above |around |exceed |improve on )(?:\w+ )?(?:what(?:ever)? i(?:'m|"
        r" am)?(?: \w+)? (?:get(?:ting)?|earn(?:ing)?|mak(?:e|ing)|on|paid|have(?! \w+(?:ed|en|ne|t|n)(?= |"
        r"[.,;!?]))|take home|used to "
        r"get)(?: now| at present| currently| today| here| at the moment)?|my (?:current|present|last|"
        r"old) (?:\w+ )?(?:pay|salary|wage|rate|package|money|income|earnings|ctc))(?= |[.,;!?]|$)"
    ),
    (
        r"(?:flexib\w+|room|leeway|wiggle room|wriggle room|movement|scope|give|negotiable|negotiat\w+|"
        r"budge|haggle|bargain|play) (?:\w+ )?(?:on|in|about|over|around|with|for|to) (?:\w+ )?(?:the "
        r")?(?:money|pay|salary|wages?|rate|figure|package|number|price|offer|hourly|ctc|terms)(?= |"
        r"[.,;!?]|$)|(?:money|pay|salary|rate|wage|figure|package) (?:is|be|was|would be|are) (?:\w+ "
        r")?(?:negotiable|flexible|open|fixed|set in stone|up for)(?= |[.,;!?]|$)|(?:talk|speak|get down "
        r"to|discuss|chat about|sort out|agree on|agree|come to|settle) (?:about )?(?:the )?(?:money|"
        r"numbers|figures|pay|salary|wages|terms and conditions|compensation|rates?)(?= |[.,;!?]|$)(?! "
        r"(?:of|for (?:the )?(?:month|quarter|year|client)))"
    ),
    (
        r"(?:do|does|will|would|are) (?:you|they|wages|salaries|people|staff|we|i) (?:\w+ )?(?:pay|paid|"
        r"get paid) (?:\w+ )?(?:weekly|monthly|fortnightly|by the hour|hourly|cash|overtime|extra|well|"
        r"more|holidays?|for)|(?:a bit|a little|somewhat|slightly|rather|quite a bit|a lot|considerably) "
        r"(?:more|higher|better) than (?:the|what(?:'s| is| was)?|is|you) ?(?:\w+ )?(?:advert|ad|"
        r"advertised|offered|stated|listed|posting|range|figure|salary|pay|says)|there(?:'s| is| would "
        r"be| will be) (?:a|an|some) (?:\w+ )?(?:car|van|phone|laptop|flat|bonus|pension|allowance|"
        r"discount|lunch) (?:with|included|that comes|as part|in (?:it|the (?:job|package)))|(?:is|are|"
        r"would|will|do|does|can|could|get|gets|be|being) (?:the |my |your |we |i |staff |employees |any "
        r"|all ){0,6}(?:overtime|holidays?|bank holidays?|sundays?|weekends?|nights?|extra hours|breaks|"
        r"lunch(?: break)?|training|travel(?:ling)?(?: time)?|commut\w+|meals|uniforms?|parking|trial "
        r"(?:shift|day)|sick days|on-?call|standby|induction)(?: \w+)? (?:paid|compensated|covered|"
        r"reimbursed|included|free|extra|refunded|remunerated|deducted|time and|double|at (?:a "
        r")?(?:higher|double|time|extra))|(?:how|when|what day) (?:often |frequently )?(?:do|does|are|is|"
        r"would|will) (?:you|we|i|staff|wages|salaries|people) (?:\w+ )?(?:pay|paid|get paid|raises|a "
        r"raise|reviewed)(?= |[?.,;])"
    ),
    (
        r"(?:would|will|do|does|is|are|can|could) (?:there|i|you|we|the (?:job|role|post|position|firm|"
        r"company)|it) (?:\w+ )?(?:be |get |have |offer |give |include |provide |come with |pay |cover |"
        r"qualify for |be entitled to |be eligible for ){1,6}(?:\w+ ){0,3}?(?:bonus|bonuses|sign-?on|"
        r"signing|joining bonus|retention|relocation|allowance|allowances|discount|discounts|car\b|"
        r"company \w+|pension|insurance|overtime|commission|raise|pay ?rise|increment|hike|tips|stock|"
        r"shares|equity|vouchers|season ticket|gym|childcare|visa (?:costs|fees)|travel costs|expenses|"
        r"benefits|perks|days off|time off|(?:paid )?(?:holidays?|vacation|leave)|accommodation|housing|"
        r"flexi ?time|four[- ]day week)(?= |[.,;?]|$)(?=[^.?!]{0,160}\?)"
    ),
    (
        r"(?:my|the|your) (?:\w+ )?(?:expected|expectation|expectations|current|present|last drawn|"
        r"desired|minimum|asking|target|previous|notice and|ideal) (?:\w+ )?(?:salary|ctc|pay|wage|"
        r"package|rate|price|figure|compensation|remuneration|income)(?: expectation| "
        r"requirement)?s?(?: \w+)? ?(?:is|are|was|would be|starts|stands|being|:|being around)|"
        rf"(?:expected|current|last drawn|present) ctc|{CUR} (?:an hour|per hour|a year|per year|per "
        r"annum|a month|per month|a day|a week|p\.?a\.?|hourly|monthly|annually|gross|net|in hand|take "
        r"home|ctc|plus (?:bonus|benefits|tips|commission|overtime))"
    ),
)
"""Patterns; they hold before there is an offer."""
