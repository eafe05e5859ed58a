"""Gifts, private invitations, looks, secrets, health and identity data."""

from collections.abc import Iterator

from followup_core.checks._private import PRIVATE
from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import Phrases

GIFT = (
    r"(?:bottle of \w+|bouquet|flowers|roses|(?:box of )?chocolates?|hamper|(?:small |little )?gifts?(?: "
    r"card| basket| voucher| bag| set)?s?|presents?(?! (?:position|job|role|employer|team|day|status|stage|"
    r"state|situation|company|firm|post|time|moment|plan|rota|year))|wine|"
    r"champagne|whisk(?:e)?y|(?:football |concert |theatre |two |some )?tickets|cakes?|cookies|biscuits|"
    r"pastries|(?:fruit )?basket|voucher|donuts|doughnuts|muffins|cupcakes|sweets|treats?|perfume|"
    r"jewell?ery|souvenir|homemade \w+|home-made \w+|box of \w+|coffee machine|lunch for the team)"
)

CONTENT = Phrases(
    (
        *PRIVATE,
        r"(?:secrets|inside (?:information|knowledge)|gossip) (?:about|of|from) (?:my|their|our|your)",
        (
            r"(?:be|been|have|had|has) ~3 delivered (?:for you )?(?:to|at) your (?:office|chambers|home|"
            r"desk|house|door|reception|team|address|hotel)"
        ),
        r"as a (?:\w+ )?(?:gesture|sign|mark|expression) of (?:my )?(?:gratitude|thanks|appreciation)",
        (
            r"(?:promise|swear)(?: me)? (?:not to|you won't|that you won't) ~2 (?:tell|share|mention|"
            r"say)|not to tell anyone|where (?:it|they|this) came from"
        ),
        (
            r"(?:share|sharing|send|sending|show|give|attach|attaching|bring|pass on|forward|forwarding) "
            r"~4 my ~1 (?:company|employer|firm)(?:'s|s')? ~1 (?:source code|code|data|database|"
            r"customers?|clients?|prices?|price list|internal|documents?|files?|plans?|roadmap|figures|"
            r"secrets?|slides)"
        ),
        r"source code (?:of|from|for) (?:my|their|our)",
        (
            r"(?:i |i'm |i am |i've |i'll |i will |i have |am |have |please accept |accept |enjoy "
            r")(?:\w+ )?(?:send(?:ing)?|sent|bring(?:ing)?|brought|drop(?:ping|ped)?(?: off)?|leav(?:e|"
            r"ing)|left|order(?:ed|ing)?|deliver(?:ed|ing)?|bought|got|enclos(?:e|ed|ing)|includ(?:e|ed|"
            r"ing)|pos(?:ted|ting)|mail(?:ed|ing)|bak(?:ed|ing)|arranged|this|the|my|these)(?: (?:you|"
            r"over|off|by|along|your (?:office|team)|for you|up|out|round))?(?: (?:a|an|some|two|the|"
            rf"with|small|little|you|of|for|box|my|this|few|over))* {GIFT}(?! (?:card (?:project|"
            r"campaign|scheme|product|data|system)|shop|range|line|counter|department|sales))"
        ),
        (
            rf"{GIFT} (?:\w+ ){{0,3}}?(?:is on (?:its|the) way|are on (?:their|the) way|on (?:its|their) "
            r"way|(?:will|should) (?:\w+ )?(?:arrive|reach|be delivered)|to your (?:office|home|desk|house)|"
            r"in "
            r"your name|as (?:a|an) (?:\w+ )?(?:thank|token|gesture|sign)|waiting for you|(?:is |are |lies? "
            r"|stands? )(?:\w+ )?(?:waiting |ready |left )?(?:for you )?(?:at|in|on|with) your (?:\w+ "
            r")?(?:desk|door|gate|reception\w*|lobby|pigeonhole|mailbox|secretary|porter)|at (?:your "
            r")?reception)"
        ),
        r"(?:small |little |modest )?token of (?:my|our) (?:appreciation|gratitude|thanks|esteem|respect)",
        (
            r"(?:have|go (?:out )?(?:for|to)|grab|get|invite you (?:to|for|out)|take you (?:out|to|for)|"
            r"join me (?:for|at|in)|come (?:over|to my)|love to (?:have|take|meet)|meet (?:me|up) for|"
            r"treat you to|buy you(?: a)?|share a|over) (?:\w+ ){0,3}?(?:dinner|drinks?|a drink|a beer|"
            r"beers|cocktails?|a date|a movie|the movies|a film|wine|my (?:\w+ )?(?:party|place|house|"
            r"flat|apartment|home|birthday|wedding|barbecue|bbq))"
        ),
        (
            r"(?:just the two of us|just you and me|go out with me|are you single|are you (?:seeing|"
            r"dating)|at my (?:place|house|flat|apartment)|your (?:private|personal) (?:number|phone|"
            r"cell|mobile|address)|get to know you (?:better|personally|privately)|see you (?:privately|"
            r"outside)|date (?:me|night)|one-on-one over drinks|outside (?:of )?work (?:sometime|one "
            r"day))"
        ),
        (
            r"(?:lunch|coffee|dinner|drinks?) (?:with me|together)(?: \w+){0,3} (?:saturday|sunday|"
            r"weekend|tonight|evening)"
        ),
        (
            r"you (?:look(?:ed)?|are|were|'re|seemed) (?:\w+ ){0,2}?(?:stunning|gorgeous|beautiful|"
            r"pretty|handsome|attractive|sexy|hot|good-looking|cute|lovely in|great in|amazing in|so "
            r"young|ravishing|elegant in|much younger)"
        ),
        (
            r"your (?:\w+ )?(?:eyes|smile|legs|body|perfume|hair|figure|looks|beauty|cologne|lips|"
            r"physique|appearance|dress|suit|outfit)(?= (?:is|are|was|were|made|has|have|and|really|"
            r"looked|look|lit|that)|[.,!;])"
        ),
        (
            r"(?:beautiful|lovely|gorgeous|pretty|stunning|charming|sweet|dazzling|handsome|attractive|"
            r"elegant|sexy) (?:eyes|smile|dress|legs|hair|perfume|outfit|woman|man|lady|girl|guy|suit|"
            r"face|voice|young)"
        ),
        r"in that (?:\w+ )?(?:dress|suit|skirt|blouse|shirt|outfit|sweater)",
        (
            r"(?:under|signed|covered by|break(?:ing)?|violat\w+|breach\w*|despite|bound by)(?: \w+)? "
            r"(?:nda|ndas|non-?disclosure|confidentiality agreement|confidentiality)"
        ),
        (
            r"(?:between (?:us|you and me|ourselves)|off the record|don't tell anyone|do not tell anyone|"
            r"keep (?:it|this|that) (?:to yourself|between us|quiet|secret)|insider (?:information|"
            r"knowledge|tip)|trade secrets?|(?:not|n't) (?:supposed|allowed|meant) to (?:say|tell|share|"
            r"reveal|disclose|talk)|shouldn't (?:be telling|say this|share|tell|be sharing)|for your "
            r"eyes only|please don't share this|as a secret)"
        ),
        (
            r"(?:my (?:current |present |former |old |last |previous )?(?:employer|company|firm|boss|"
            r"team)(?:'s|s')?|internal|client|customers?'?|our) (?:\w+ )?(?:confidential|secret|"
            r"proprietary|unreleased|unannounced|private|internal) (?:\w+ )?(?:document|data|sop|file|"
            r"figures|numbers|plans?|report|code|roadmap|strategy|product|price list|list|information|"
            r"material|slides|title|protocol|launch|customer)"
        ),
        (
            r"confidential (?:\w+ ){0,2}?(?:from|of|at|belonging to|by) my (?:\w+ )?(?:employer|company|"
            r"firm|client)"
        ),
        (
            r"(?:is|are|'s|it's|strictly|highly|still|though|which is|marked) confidential(?=[.,;!]| "
            r"(?:but|so|and|at|until|information))"
        ),
        (
            r"(?:unannounced|unreleased|secret) (?:\w+ )?(?:title|product|project|game|merger|launch|"
            r"deal|acquisition|plan|plans|client|layoffs?|numbers)"
        ),
        (
            r"i(?:'m| am) (?:\w+ )?(?:pregnant|expecting (?:a|our|my) (?:baby|child|first|second)|"
            r"diabetic|epileptic|bipolar|autistic|hiv|disabled|depressed|in therapy|in recovery|in rehab|"
            r"a recovering|suffering from|recovering from|undergoing|being treated|ill with|"
            r"schizophrenic|dyslexic|on medication|chronically|terminally|infertile|going through (?:a "
            r")?(?:divorce|menopause|chemo\w*))"
        ),
        (
            r"(?:i|i've|i have|i had|have|been|was) (?:\w+ )?(?:been |recently |just )*(?:diagnosed with|"
            r"treated for|hospitali[sz]ed (?:for|with)|suffer(?:ed|ing)? from|struggl\w+ with "
            r"(?:depression|anxiety|addiction|alcohol|my mental|an eating))"
        ),
        (
            r"i (?:have|had|'ve got|got|live with) (?:\w+ )?(?:cancer|diabetes|epilepsy|hiv|aids|adhd|a "
            r"(?:tumou?r|heart condition|disability|chronic|mental|miscarriage|medical condition|serious "
            r"illness)|depression|anxiety|bipolar|ptsd|arthritis|asthma|multiple sclerosis|crohn)"
        ),
        (
            r"my (?:\w+ )?(?:illness|disease|disability|diagnosis|medical (?:condition|history|record)|"
            r"mental health|pregnancy|depression|anxiety|cancer|chemotherapy|miscarriage|"
            r"medication|addiction|hiv|epilepsy)(?! (?:nursing|ward|unit|team|project|module|course|work|"
            r"training|clinic|patients))"
        ),
        (
            r"my (?:\w+ ){0,2}?(?:social security|social insurance|national insurance|passport|id card|"
            r"identity card|identity|tax|bank account|credit card|debit card|insurance|driver'?s "
            r"licen[cs]e|driving licen[cs]e|ssn|sin|iban|aadhaar|pps)(?: (?:id|card|account))? "
            r"?(?:number|no\.?|details|is|:|#)?(?: is|:)? ?[a-z]{0,2} ?\d\w*"
        ),
        (
            r"(?:ssn|sin|iban|social security number|social insurance number|passport number|national "
            r"insurance number)(?: is|:)? ?[a-z]{0,2}\d\w*"
        ),
        r"(?:date of birth|born on|dob):? (?:is )?\d\w*",
        (
            r"(?:copy|scan|photo) of my (?:passport|id|identity card|driver'?s licen[cs]e|birth "
            r"certificate|bank card)"
        ),
        (
            r"(?:tickets?|vouchers?|flowers|chocolates?|wine|whisky|bottle|basket|hamper|cake|cookies|"
            r"present|surprise|parcel|bouquet|gift|book token|gift card) ~6 (?:(?:is|are|will be) "
            r"(?:already |now )?(?:in the post|on (?:its|the|their) way) to you|waiting for you|for you "
            r"(?:at|in|with|on)|(?:to|at) your (?:office|desk|door|home|house|reception))"
        ),
        (
            r"i(?:'ve| have|'ll| will)? (?:left|sent|ordered|dropped|put|posted|bring|send|drop) ~3 "
            r"(?:tickets?|vouchers?|flowers|chocolates?|wine|bottle|basket|hamper|cake|cookies|present|"
            r"gift|bouquet|whisky) ~4 (?:for you|at|to you|with|off|as a)"
        ),
        (
            r"(?:passport|social security|social insurance|national insurance|tax|insurance|bank account|"
            r"iban|identity card|id card) ?(?:number|no\.?)?(?: [\w]+){0,5}:? ?[a-z]{0,2}\d{3}[\d-]*"
        ),
        (
            r"(?:let me|i'd (?:love|like) to|may i|can i|could i|allow me to) ~1 (?:take|treat|invite|"
            r"buy) you ~2 (?:out|to (?:dinner|lunch|a drink|drinks|the (?:theatre|cinema|match|opera))|"
            r"dinner|a (?:drink|glass|beer|wine|meal|cocktail))|(?:suits?|dress|shirt|hair|glasses|jacket|"
            r"blouse|tie|perfume|skirt) ~3 (?:suits? you|(?:looks?|looked) ~2 (?:on you|good|great|lovely|"
            r"nice|gorgeous))"
        ),
        (
            r"(?:has|have|had)(?:n't| not) (?:yet |been )*(?:announced|published|released|public)(?: "
            r"yet)?|keep (?:it|this|that) (?:to yourself|quiet|secret|between us)|between (?:us|you and "
            r"me|ourselves),|don't tell (?:anyone|anybody)"
        ),
        (
            r"(?:trying for|expecting|planning) a (?:baby|child)|my (?:therapist|psychiatrist|"
            r"psychologist|shrink|counsell?or|doctor|gp) (?:says|thinks|said|told|advised|recommends)|"
            r"(?:help|helps) with my (?:depression|anxiety|addiction|illness)"
        ),
        (
            r"i(?:'ve| have)? (?:baked|knitted|bought|painted|brewed|cooked|made|got) (?:you|"
            r"something for you)(?= (?:a|an|some|something|the|two|cookies|cake)|[.,;!]| ?$)|come "
            r"to my (?:\w+ )?(?:party|place|house|home|flat|birthday|wedding|barbecue|gig|concert)"
        ),
        (
            r"(?:you are|you're|you look|you looked|you were) ~2 (?:pretty|prettier|handsome|"
            r"beautiful|gorgeous|attractive|cute|hot|sexy|stunning|good-looking)|(?:beautiful|"
            r"lovely|gorgeous|cute|pretty|sexy|charming) (?:smile|eyes|voice|hair|legs|face|figure|"
            r"dress|lips)"
        ),
        (
            r"(?:bring|share|send|show|give|copy|pass on|hand over|sell) ~4 (?:recipes?|lists?|code|"
            r"blueprints?|designs?|drawings?|plans?|data|files|contacts|secrets?|documents?|figures|"
            r"prices) (?:of|from|at) (?:my|our) (?:\w+ )?(?:employer|company|firm|boss|studio|shop|"
            r"clinic|kitchen|workplace)"
        ),
        (
            r"i (?:\w+ )?(?:had|lost|suffered|was|went|spent|took|"
            r"recovered)\b[^.?!]{0,40}?(?:burn-?out|nervous breakdown|rehab|panic attacks?|chemo\w*|"
            r"miscarriage|overdose)(?! (?:ward|unit|clinic|patients?|prevention|research|course|"
            r"training|centre|center))"
        ),
        (
            r"(?:only|just) (?:the two of us|you and (?:me|i)|us two)|meet (?:\w+ )?(?:after work|"
            r"outside (?:of )?"
            r"work|in private|privately|alone|at night)|in hospital (?:for|with|because of) my|"
            r"(?:nobody|no one) "
            r"(?:\w+ )?(?:knows|is (?:meant|supposed|allowed) to know) (?:\w+ )?(?:that|it|this|about "
            r"(?:it|this))? ?yet"
        ),
        (
            r"as an? (?:\w+ )?(?:catholic|christian|muslim|jew|hindu|buddhist|atheist|believer|gay|lesbian|"
            r"trans|single (?:mother|father|parent|mum|mom|dad)|diabetic|epileptic)(?= |[,.;!])(?! "
            r"(?:school|"
            r"charity|priest|"
            r"chaplain|museum|centre|center))"
        ),
        (
            r"(?:let me|i'd (?:love|like) to|i would (?:love|like) to|may i|can i|i want to|i'll|i "
            r"will) (?:\w+ )?"
            r"(?:buy|get|bring|send|give|offer|hand) you (?:\w+ ){0,3}?(?:lunch|dinner|drinks?|beer|"
            r"wine|gift|"
            r"present|something (?:nice|small|special|homemade|for your)|flowers|chocolates?|cake|"
            r"tickets?)|i "
            r"(?:\w+ )?(?:have|got|made|bought|found|baked|chose|picked|wrapped) (?:a|an|some|you) "
            r"(?:\w+ )?(?:gift|"
            r"present|surprise|treat|cake|something nice|something small)(?: \w+)? for (?:you|your)"
        ),
        (
            r"(?:single|divorced|widowed|unmarried) (?:mother|father|parent|mum|mom|dad)|i(?:'m| am) (?:a |"
            r"an |recently |newly |also |actually |happily |openly |just |now |simply |certainly |really "
            r"){0,2}(?:single(?!-)|divorced|widowed|gay|lesbian|"
            r"transgender|muslim|christian|jewish|hindu|atheist|catholic)(?= |[.,;!])|are you "
            r"(?:single(?!-)|married|seeing anyone)|take you out(?= |[.,;!?])"
        ),
        (
            r"(?:give|tell|share|pass|send|show|offer|bring)(?:ing)? (?:you|with you) ~3 "
            r"(?:information|numbers|figures|data|insights?|secrets?|prices|plans|details|"
            r"lists?)\b[^.?!]{0,40}?(?:competitors?|current (?:job|employer|company|firm)|present "
            r"(?:job|employer|company|firm)|my (?:employer|company|firm|boss))|(?:tell|telling|show|"
            r"showing|give|giving) you our (?:\w+ )?(?:numbers|figures|secrets|prices|plans|"
            r"strategy)"
        ),
    ),
    unless=(
        r"(?:not|never|n't) (?:share|send|give|disclose) (?:\w+ )?(?:confidential|any)",
        r"as you (?:asked|requested)|on the way (?:home|back|to work)",
        r"you (?:asked|requested)(?: me)? (?:for|to)",
        r"happy to (?:buy|get) you a coffee",
        r"nothing confidential|non-confidential|not confidential|no confidential",
    ),
)


def _find(reading: Reading) -> Iterator[Hit]:
    yield from CONTENT.find(reading)
    domain = reading.context.employer_domain.casefold().lstrip("@").removeprefix("www.")
    address = reading.context.sender.email.casefold().rpartition("@")[2]
    if (
        domain
        and reading.situation != "ty-internal"
        and (address == domain or address.endswith(f".{domain}"))
    ):
        yield Hit(message="This goes out from your present employer’s address: use one of your own.")


CHECK = Check(
    id="unsafe-content",
    title="Gifts, secrets and private matters",
    looks="Gifts, private invitations, remarks on looks, secrets of employers, health and identity data.",
    rule="gifts",
    severity="error",
    message="This does not belong in a message to an employer: gifts, private matters and secrets stay out.",
    silent="When such things are the trade you talk about, or when they asked for a document.",
    finder=By(_find, "the sender's address is compared with the employer's as well"),
    bad=(
        Example("A small hamper is on its way to your office.", situation="ty-interview"),
        Example("Would you have dinner with me on Saturday, just the two of us?", situation="ty-interview"),
        Example("Between us, my old firm is losing its licence.", situation="ty-interview"),
    ),
    good=(
        Example("I kept the books for a shop that sold gift cards.", situation="ty-interview"),
        Example("Confidentiality matters to me as much as it does to you.", situation="ty-interview"),
        Example("I wrote the menu for a wine bar.", situation="ty-interview"),
    ),
)
