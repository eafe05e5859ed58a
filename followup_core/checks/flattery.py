"""Superlatives on top of each other."""

from followup_core.checks._adoring import ADORING
from followup_core.checks._everyday import EACH_WORD_GOLD
from followup_core.checks._gushing import GUSHING
from followup_core.checks._offhand import THREE_WORDS
from followup_core.checks.engine import Check, Example, Tally

PERSON = (
    r"(?:leaders?|managers?|boss(?:es)?|persons?|people|minds?|compan(?:y|ies)|firms?|teams?|"
    r"organi[sz]ations?|employers?|recruiters?|interviewers?|ceos?|stores?|places?|women|woman|man|men|"
    r"humans?|directors?|chefs?|schools?|studios?|individuals?|professionals?|editors?)"
)

CHECK = Check(
    id="flattery",
    title="Piled-up praise",
    looks="Superlatives about people and firms, and several strong words in one message.",
    rule="real-enthusiasm",
    severity="warn",
    message="This piles up praise: one plain, concrete compliment is worth more.",
    silent="For one sincere compliment.",
    finder=Tally(
        words=(
            r"genius(?:es)?",
            r"visionary|visionaries",
            r"legendary",
            (
                r"(?:truly |so |most |absolutely )?(?:brilliant|incredible|amazing|extraordinary|"
                r"phenomenal|magnificent|spectacular|fantastic|unbelievable|astounding|breathtaking|"
                r"stunning|marvell?ous|sensational|superb|flawless|wonderful|outstanding|exceptional|"
                r"remarkable|inspiring|inspirational|awe-inspiring|mesmeri[sz]ing|unmatched|unparalleled|"
                r"unrivall?ed|peerless|incomparable|world-class|distinguished|illustrious|esteemed|"
                r"fabulous|unforgettable|glorious|stellar|heavenly|exquisite|sublime|world class|"
                r"unsurpassed|life-changing|perfect|divine|godlike|dazzling)"
            ),
            (
                r"(?:incredibly|amazingly|extraordinarily|exceptionally|phenomenally|unbelievably|"
                r"outstandingly) \w+"
            ),
            r"greatest|finest",
            (
                r"second to none|one of a kind|out of this world|head and shoulders above|a true "
                r"(?:leader|legend|star|inspiration|hero)|an inspiration|a legend|role model"
            ),
            r"once-in-a-lifetime",
        ),
        least=3,
        heavy=(
            *GUSHING,
            *ADORING,
            *EACH_WORD_GOLD,
            *THREE_WORDS,
            (
                r"(?:genius|legend|star|visionary|leader|giant|master|queen|king|hero|mind|talent|angel|"
                r"saint|"
                r"inspiration)(?: of your \w+)? (?:like|such as) (?:you|yours|yourself)(?= |[.,;!]|$)|"
                r"(?:people|"
                r"person|someone|somebody|woman|man) (?:as|so) (?:brilliant|gifted|wise|talented|clever|"
                r"smart|"
                r"great|inspiring|amazing|visionary) as you"
            ),
            (
                r"you(?:'re| are) (?:\w+ )?an? (?:\w+ )?(?:angel|saint|miracle|treasure|gem|wonder|"
                r"queen|king|marvel|"
                r"dream boss|blessing|gift to)|no (?:better|greater|finer|nicer) (?:company|boss|team|"
                r"firm|place|"
                r"employer|leader|person) (?:\w+ )?(?:on|in|anywhere|than|exists)|(?:admire|adore|"
                r"worship) you(?= |[.,;!])"
            ),
            (
                r"(?:you|your \w+|(?:this|it)(?! is the (?:\w+ ){1,2}(?:tour|talk|interview|conversation|"
                r"chat|questions?|answers?|advice|coffee|tea|soup|bread|cake|lunch|meal|explanation|"
                r"description|introduction|lesson|hour|morning|afternoon|day|visit|start|demo|training|"
                r"course|news)\b)|(?:the )?(?:company|firm|team|place))(?:'re| are| is|'s) (?:\w+ "
                r"){0,3}?(?:the (?:\w+ )?(?:best|greatest|finest|most \w+|smartest|kindest|nicest|coolest)|"
                r"perfect|flawless|a (?:genius|legend|star|hero|saint|miracle|dream|goddess)) ?(?:\w+ "
                r"){0,4}?(?:in the (?:\w+ )?(?:world|country|industry|business|city|field|universe)|in "
                r"(?:europe|america|africa|asia|every (?:way|respect))|ever|on earth|i(?:'ve| have)|anyone|"
                r"of all|alive|(?:(?<=perfect)|(?<=legend)|(?<=genius)|(?<=flawless)|(?<=hero)|(?<=saint))"
                r"(?=[.,;!]|$| in this))"
            ),
            (
                r"(?:your|you are my|i am your|i'm your|i have been your|i've been your|been your) (?:\w+ "
                r")?(?:biggest|greatest|number one|most devoted) (?:fan|admirer|follower)|(?:biggest|"
                r"greatest) "
                r"(?:fan|admirer) of (?:you|your)"
            ),
            (
                r"in (?:\w+ )?awe of (?:you|your (?:wisdom|mind|leadership|intelligence|vision|career|"
                r"talent|"
                r"brilliance|knowledge|charisma|presence|genius|kindness))"
            ),
            (
                r"everything (?:about|at|in) (?:you|your)\b[^.?!]{0,40}?(?:is|was) (?:\w+ "
                r")?(?:fantastic|perfect|"
                r"amazing|wonderful|brilliant|incredible|flawless|superb|outstanding|great|divine)"
            ),
            (
                r"(?:by far|without (?:a )?doubt|undoubtedly|simply|easily|clearly|hands down|truly) "
                r"the (?:\w+ )?"
                r"(?:best|greatest|finest|coolest|smartest|most \w+) (?:\w+ )?(?:company|firm|team|boss|"
                r"manager|studio|hospital|school|employer|place|person|leader|shop|restaurant|in)"
            ),
            (
                r"(?:best|greatest|finest|kindest|smartest|nicest) (?:\w+ )?(?:manager|boss|leader|"
                r"company|team|"
                r"firm|doctor|chef|teacher|employer|hospital|school|person|people) (?:anyone|anybody|"
                r"one|i|you|"
                r"in|on|of|that)(?= (?:could|can|would|ever|have|'ve|the world|this|earth|all|europe))"
            ),
            (
                r"(?:like|as if) (?:watching|meeting|listening to|talking to) (?:a|an|the) (?:\w+ "
                r")?(?:genius|"
                r"master|legend|god|goddess|artist|star|hero|saint|angel|oracle)"
            ),
            (
                r"(?:such |so |an |a )(?:amazing|brilliant|incredible|wonderful|outstanding|fantastic|"
                r"extraordinary|inspiring|remarkable|exceptional|gifted)(?:,| and) (?:\w+(?:,| and) "
                r")?(?:\w+ )?"
                r"(?:kind|brilliant|clever|wise|amazing|generous|gifted|inspiring|wonderful|talented|warm|"
                r"intelligent|visionary|charming) (?:team|person|people|leader|boss|manager|company|"
                r"woman|man|mind)"
            ),
            (
                r"(?:the )?(?:single )?(?:most \w+|best|greatest|finest|nicest|kindest|smartest|coolest|"
                rf"wisest|brightest|cleverest|loveliest) (?:[\w-]+ ){{0,2}}?{PERSON} (?:that "
                r")?(?:i(?:'ve| have| had)? (?:ever|yet|known|met|come across)|i have had the|anyone "
                r"(?:could|can|has)|in (?:the (?:whole |entire )?(?:world|industry|country|universe|"
                r"business|field|city)|my life)|on (?:earth|the planet|this planet)|one could|"
                r"imaginable|ever|of all time|alive|there is)"
            ),
            (
                r"(?:greatest|highest|biggest) (?:privilege|honou?r|pleasure|moment|day|joy) (?:of|in) "
                r"my (?:\w+ )?(?:life|career)"
            ),
            r"(?:honou?r|privilege|highlight|best day) of (?:a|my) (?:\w+ )?(?:lifetime|life)",
            (
                r"in (?:complete |total |absolute )?awe of (?:you|your (?!office|shelves|archive|"
                r"building|kitchen|garden|work|product)|everything you)"
            ),
            (
                r"never (?:seen|met|known|encountered|visited|come across) ~3 (?:company|team|leader|"
                r"person|anyone|anybody|firm|place|manager|boss|mind|organi[sz]ation|somebody|someone) "
                r"~2 (?:as|so|more|like|quite) ~3 (?:you|yours|your|this one|perfect|wise|brilliant)"
            ),
            r"(?:worship|idoli[sz]e|revere|adore) (?:you|your|the ground)",
            r"a life-changing (?:honou?r|privilege|experience|conversation|meeting)",
            (
                r"(?:you are|you're) (?:\w+ )?(?:a|an) (?:\w+ )?(?:genius|legend|visionary|god|goddess|"
                r"inspiration to us all|hero|superstar|rock ?star)"
            ),
            (
                r"(?:never|not) (?:in my life )?(?:\w+ )?met (?:\w+ )?(?:anyone|a person|somebody|"
                r"someone|a \w+) (?:as|so|more) \w+"
            ),
            (
                r"(?:blown|blew me) away by your (?:\w+ )?(?:genius|brilliance|intelligence|beauty|"
                r"charisma|wisdom|vision|greatness)"
            ),
        ),
    ),
    bad=(
        Example("You are the most visionary leader I have ever met.", situation="ty-interview"),
        Example(
            "Your team is amazing, your office stunning, and your product simply phenomenal.",
            situation="ty-interview",
        ),
        Example("It was the greatest honour of my life to meet a genius like you.", situation="ty-interview"),
    ),
    good=(
        Example("It was the best guided tour I have ever had.", situation="ty-interview"),
        Example("I thought the drawing of the old ledger was wonderful.", situation="ty-interview"),
        Example("The way you shelve the ledgers is clever.", situation="ty-interview"),
    ),
)
