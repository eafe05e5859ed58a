"""Pay and benefits before there is an offer."""

from followup_core.checks._everyday import PAID_BEFORE
from followup_core.checks._offhand import MORE_THAN_NOW
from followup_core.checks._said_simply import EARNED
from followup_core.checks._terms import TERMS_ASKED
from followup_core.checks.engine import Check, Example, Phrases

MONEY = (
    r"(?:[$€£¥₹]\s?\d[\d.,]*\s?k?|\d[\d.,]*\s?k?\s?(?:dollars|euros?|pounds|usd|eur|gbp|cad|aud|sgd|"
    r"kronor|francs|chf|zar|rand|rupees|[€£$])|\d+k)"
)

CHECK = Check(
    id="pay-mention",
    title="Pay, too early",
    looks="Pay, bonuses, holidays and other benefits before there is an offer.",
    rule="pay-and-terms",
    severity="error",
    message="Pay and benefits wait until there is an offer: take this out for now.",
    silent="Once there is an offer, when they asked in writing, and where pay is what the work is about.",
    finder=Phrases(
        (
            *TERMS_ASKED,
            *EARNED,
            *PAID_BEFORE,
            *MORE_THAN_NOW,
            (
                r"(?:is|are|would|will) (?:the |this |it |i |we )(?:\w+ )?(?:be )?paid (?:by the (?:hour|"
                r"day|week|month|job)|"
                r"hourly|weekly|monthly)\b[^.?!]{0,30}\?|(?:that|if|whether|how|what) you pay (?:\w+ "
                r")?(?:below|above|under|"
                r"over|less|more|well|badly|poorly|the (?:minimum|average|going))|(?:money|salary|pay|"
                r"wage)-?wise"
            ),
            (
                r"(?:pays?|paid|paying) (?:me|us) (?:\w+ ){0,3}?[$€£]?\d[\d.,]*(?:k)?(?= |[.,;?!]|$)|(?:do|"
                r"does|are|"
                r"is|will|would) (?:[\w']+ ){1,3}?(?:get |be |getting )?paid (?:for|during|over|on) (?:the "
                r"|their |our "
                r"|any |your ){0,2}(?:breaks?|overtime|travel\w*|training|waiting|holidays?|sick\w*|extra|"
                r"trial|"
                r"nights?|weekends?|lunch|changing|cleaning|prep\w*|meetings?|mileage|sundays?)"
            ),
            (
                r"(?:are|is|do|does|how (?:are|is|do|does)|who gets|what about|"
                r"would)\b[^.?!]{0,30}?\b(?:(?:tips(?! (?:of|on|for|about))|service charge|tronc|"
                r"gratuit(?:y|ies)|"
                r"mileage)\b(?=[^.?!]{0,30}(?:paid|shared?|split|pooled|divided|kept?|covered|refunded|"
                r"included|given|on top))|(?:tool|uniform|clothing|meal|shift|night|weekend|"
                r"london|"
                r"housing) (?:allowance|premium|money|supplement|weighting))\b[^.?!]{0,40}\?"
            ),
            (
                r"(?:my |the |your |a |what )?salary(?! (?:surveys?|data|reviews?|systems?|bands project|"
                r"benchmark\w*|study|studies|software|administration|payments for|runs?))|salaries "
                r"(?:you|here|at)"
            ),
            (
                r"(?:my|your|the|what|any|minimum|expected|desired|about|discuss|total|a) (?:\w+ "
                r")?(?:compensation|remuneration|wages?|pay (?:range|rate|package|scale|expectations?|"
                r"rise|grade|check|band)|hourly rate|day rate|rate of pay|paycheck|earnings)(?! "
                r"(?:analyst|manager|team|review|survey|data|committee|claims?|analysis|specialist|office|"
                r"clerk|"
                r"project|department|ledger|book|sheet|run|system))"
            ),
            (
                r"(?:does|do|would|will|can|could|what|how much|how well|you) (?:the |this |it |that |"
                r"you |your |they |would |does |will |do )*(?:position|job|role|post|work|internship|"
                r"company|clinic)? ?pays?(?! (?:attention|for (?:itself|the)|close|much attention|homage|"
                r"tribute|off))(?=[ ?.,;!])(?=\s*(?:[?.,;!]|per|an hour|by|well|overtime|for overtime|"
                r"more|less|enough|like|in))"
            ),
            (
                r"how much (?:would|will|does|do|can|could|is|are) (?:i|you|it|the|this|"
                r"they)\b[^.?!]{0,30}?(?:pay|paid|earn|make|offer|get|salary|worth)"
            ),
            (
                r"(?:bonus(?:es)?|sign-on|signing bonus|commission)(?= (?:scheme|plan|structure|for|and|"
                r"or|is|are|of|each|every|per|you|program|programme|payments?|eligib\w+)|[?.,;!])(?! "
                r"(?:question|points?|track|feature|that|was hearing|was|of \w+ing))"
            ),
            (
                r"(?:stock options?|share options?|rsus?|equity (?:package|stake|grant|share)|profit[- "
                r"]sharing|401 ?\(?k\)?|pension(?: scheme| plan)?|health (?:insurance|plan|coverage)|"
                r"dental (?:plan|insurance|coverage)|medical (?:insurance|aid|cover)|sick pay|paid "
                r"(?:leave|vacation|holidays?|time off|overtime)|vacation (?:days?|time|allowance|policy|"
                r"entitlement)|holiday (?:allowance|entitlement|pay|days)|annual leave|days? of "
                r"(?:vacation|holiday|leave|annual leave|pto)|weeks? of (?:paid )?(?:vacation|"
                r"holidays?|leave)|(?:\d+|two|three|four|five|six|seven|eight|many|paid) weeks'? (?:paid )?"
                r"(?:vacation|holidays?|leave)|pto|(?:un)?limited vacation|parental leave|maternity leave|"
                r"overtime "
                r"pay|relocation (?:package|money|allowance|bonus)|company car(?! (?:pool|park|fleet))|"
                r"car allowance|gym "
                r"membership|lunch vouchers|meal vouchers|perks|thirteenth month|13th month)(?= |[?.,;!]|"
                r"$)(?! (?:projects?|funds?|teams?|reviews?|systems?|reforms?|data|law|reports?|office|"
                r"department|"
                r"clerk|administration|rules|requests?|claims?|run|calendar|roster|forms?)\b)"
            ),
            (
                r"(?:your|the|what|which|any|other|about|employee|company) (?:\w+ )?benefits(?: "
                r"package)?(?= (?:are|do|does|package|you|come|include|like|that you offer|for employees|"
                r"offered)|[?.,;!])"
            ),
            (
                r"(?:earn|paid|pay|salary|offer me|ask(?:ing)? for|expect(?:ing)?|looking for|looking "
                r"at|need|want|minimum(?: of)?|at least|make|making|settle for|less than|rate of|in the "
                r"range of|between|around) (?:me )?(?:at least |about |around |roughly |a minimum of |"
                rf"something like |between |no less than )*{MONEY}"
            ),
            rf"{MONEY} (?:per|an|a|each|every) (?:hour|year|month|week|day|annum)",
            rf"{MONEY} (?:gross|net|p\.a\.|annually|monthly|yearly|hourly)",
            (
                r"(?:match|beat|top|better|exceed) (?:that|the|this|their|it|my)(?: \w+)? (?:offer|"
                r"salary|number|figure|pay|amount)"
            ),
            (
                r"(?:what|how|about|regarding|discuss|know|mention|concerning|clarify|tell me|asking) "
                r"(?:\w+ ){0,3}?(?:the |your |this )?(?:pay|wages?|salary|compensation|remuneration)(?= "
                r"(?:is|are|would|will|range|rate|and|for|looks?|might|could|like|be|you)|[?.,;!])"
            ),
            (
                r"(?:overtime|holidays?|vacation|breaks?|sick days?|weekends?|training days?|travel(?: "
                r"time)?|lunch(?:es)?) (?:\w+ )?(?:is|are|be|will be|gets?) (?:\w+ )?paid"
            ),
            (
                r"(?:for|than|at|of|least|minimum|around|about|earn|expect|want|need|is) \d[\d.,]*k? "
                r"(?:an hour|per hour|a year|per year|per annum|a month|per month|a day|a week|hourly|"
                r"monthly|annually|gross|net)"
            ),
            (
                r"(?:the|your|that|any|of|this|whether) (?:pay|wages?|salary|compensation)(?! (?:runs?|"
                r"day|days|slips?|reviews?|dates?)\b) (?:\w+ "
                r")?(?:reflects?|match\w*|suits?|fits?|corresponds?|will|would|is|are|meets?|could|can)"
            ),
            (
                r"(?:a|an|get|expect|pay|salary|annual|regular) (?:pay |salary )?(?:raises?|rises?)(?= "
                r"(?:after|in|every|of|each|once|soon|if)|[.,?])"
            ),
            r"(?:get|being|be) paid(?: for)? (?:more|enough|well|weekly|monthly|overtime|holidays|what)",
            (
                r"what (?:i would|i'd|would i|will i|i will|i'll|can i|do i) (?:earn|be earning|be paid|"
                r"get paid)"
            ),
            (
                r"(?:i|i'd|i would) (?:\w+ )?(?:earn|be paid|be earning)(?! (?:trust|respect))(?= \d|"
                r"[?.]| at least| more| per)"
            ),
            (
                r"how (?:many|much) (?:\w+ )?(?:days?|weeks?|time) (?:off|of (?:holiday|vacation|leave|"
                r"annual)|(?:holiday|vacation|leave))|(?:days|weeks) off (?:would|do|will|can|per|a year|"
                r"in)"
            ),
            (
                rf"(?:go|come|work|move|start|live|drop|settle) (?:\w+ )?(?:below|under|for (?:less than|"
                rf"under|at least)|on less than) (?:{MONEY}|\d)"
            ),
            (
                r"(?:what sort of|what kind of|how much|talk about|speak about|discuss|about the|"
                r"question of) "
                r"(?:the )?money(?= |[?.,;!])|(?:negotiat\w+|room|flexib\w+|scope|leeway) (?:\w+ )?(?:on|"
                r"about|in|for|over) (?:the |your |my )?(?:wages?|pay|salary|rate|package)"
            ),
            (
                r"(?:the|your|a|any|job|what) (?:\w+ )?package (?:\w+ )?(?:include|includes|covers?|"
                r"contain|"
                r"is|would|look)|(?:accommodation|meals?|lunch|travel|transport|parking|childcare|"
                r"petrol|fuel|"
                r"train tickets?|commute|lodging|flights?) (?:\w+ ){0,2}?(?:covered|paid for|reimbursed|"
                r"included|refunded)"
            ),
            (
                r"i(?:'m| am)? (?:currently |now |presently )?(?:earn|make|earning|making|paid|on) "
                r"(?:about |"
                r"around |roughly |some |just |only )*(?:[$€£]\s?)?\d[\d.,]{2,}"
            ),
            (
                r"(?:how often|when|whether|if) (?:are |is |do |does )?(?:the |your )?(?:wages?|pay|"
                r"salar(?:y|ies)) (?:\w+ )?(?:reviewed|raised|increased?|reviews?|rise)|(?:wages?|"
                r"salar(?:y|ies)|pay|rate) (?:is |are )?(?:negotiable|reviewed|open to)"
            ),
            (
                r"(?:what|how (?:much|high|good)|which|whether|if|about|is there|are there|do you|does the|"
                r"would there|will there|any|discuss|clarify|ask about|details? (?:of|on|"
                r"about))\b[^.?!]{0,50}?"
                r"(?:my (?:wage|pay|hourly|starting)|the money|the pay|holiday pay|days? off|company car|"
                r"relocation|moving costs|health (?:cover|care|insurance)|benefits|bonus|pension|salary|"
                r"wages?|overtime|time off|vacation|hourly|travel (?:costs|expenses|allowance)|allowances?|"
                r"perks|insurance plan|maternity|sick leave|annual leave|free meals|staff discount|tips|"
                r"shift (?:allowance|premium|pay)|pay ?rise|free parking|company phone)(?=[ ?.,;!](?! "
                r"(?:review|"
                r"survey|data|team|project|system|equity|dispute|claims?)))[^.?!]{0,40}\?"
            ),
            (
                r"(?:hoping|looking|asking|aiming|hope|ask|look|wish|expect\w*|expectation is|target is|"
                r"requirement is|minimum is|used to|currently (?:on|get|earn|make)|would want|need) "
                r"(?:for )?"
                rf"(?:\w+ ){{0,3}}?{MONEY}"
            ),
            (
                r"(?:do|would|will|can|could|shall) (?:i|we|employees|staff) (?:also |still )?(?:get|"
                r"have|receive|be given) "
                r"(?:a |an |any |free |paid |the )?(?:\w+ )?(?:travel card|company phone|phone|"
                r"discounts?|bonus|"
                r"allowance|days off|car|vouchers?|meals|parking|leave|holidays?|insurance|"
                r"overtime)\b[^.?!]{0,40}\?"
            ),
            (
                r"my (?:\w+ )?(?:expectations?|requirements?|rate|price|fee|income|pay|salary|wage|"
                r"minimum) (?:\w+ "
                r")?(?:is|are|was|would be|starts?|lies?|range) (?:\w+ ){0,3}?[$€£]?\d[\w.,]*"
            ),
            (
                r"(?:overtime|holidays?|sundays?|weekends?|nights?|night shifts?|extra hours|breaks|"
                r"training|"
                r"travel|commuting|meals|uniforms?) (?:\w+ )?paid|(?:is|are|will|would) (?:the "
                r")?(?:overtime|"
                r"holidays?|breaks|extra hours|training|travel|meals|night shifts?) (?:\w+ )?(?:paid|"
                r"covered|"
                r"compensated|included|free)"
            ),
            (
                r"(?:what|which) (?:\w+ ){0,2}?package(?= (?:do|would|will|are|is|can|could|comes))|"
                r"(?:sign(?:ing)?-on|joining|starting|christmas|annual|yearly|performance|holiday) "
                r"bonus(?:es)?|"
                r"(?:forgot|want(?:ed)?|like|meant|need) to ask (?:you )?(?:about|for|what) (?:\w+ "
                r"){0,3}?(?:pay|"
                r"salary|wages?|money|holidays?|benefits|bonus\w*|hours and pay|vacation|leave|insurance)"
            ),
        ),
        unless=(
            (
                r"(?:as you (?:asked|requested|wanted)|you (?:asked|wanted to know|requested|had "
                r"asked)(?: \w+){0,3} (?:about|for|to|what|my|me)|in answer to your question|to answer "
                r"your question|your question (?:about|on))"
            ),
            r"pay (?:more|less|close|much) attention",
            (
                r"(?:explained|calculated|checked|counted|worked out) (?:the )?(?:\w+ and )?(?:holiday|sick|"
                r"overtime|"
                r"maternity) pay"
            ),
            r"(?:on the pay equity|gender pay|equal pay|living wage (?:campaign|project)|payroll)",
            r"(?:my|your) (?:thesis|project|analysis|dashboard|report)",
            r"(?:claims?|complaints?|unpaid|minimum|stolen|lost|dispute\w*) ~2 (?:wages?|pay)",
        ),
    ),
    never=("offer-received", "offer-answer", "referrer-update", "withdraw"),
    bad=(
        Example("Also, what is the salary range?"),
        Example("I would need 26 dollars an hour.", situation="ty-interview"),
        Example("How many weeks of paid vacation do you give?", situation="ty-phone-screen"),
    ),
    good=(
        Example("Could you send me the salary in writing?", situation="offer-received"),
        Example("I pay attention to every cent.", situation="ty-interview"),
        Example("As you asked for my salary expectation, I would say 42,000.", situation="ty-phone-screen"),
        Example("The team benefits from your archive.", situation="ty-interview"),
    ),
)
