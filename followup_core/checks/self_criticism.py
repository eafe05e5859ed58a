"""Running yourself down."""

from followup_core.checks._below_par import BELOW_PAR
from followup_core.checks._everyday import TEST_FAILED
from followup_core.checks._grouped_guesses import SELF
from followup_core.checks._offhand import NOT_THE_BEST
from followup_core.checks._own_case import LESSER
from followup_core.checks._own_faults import OWN_FAULTS
from followup_core.checks._said_simply import BELITTLED
from followup_core.checks.engine import Check, Example, Phrases

POOR = (
    r"(?:poor(?:ly)?|weak|bad(?:ly)?|terribl[ey]|awful(?:ly)?|embarrass\w+|horribl[ey]|lacking|"
    r"insufficient|rubbish|clumsy|mediocre|dreadful|shaky|below (?:par|average|standard|my)|not (?:very |"
    r"so |that |too |particularly "
    r"|really )?(?:good|great|strong|the best|my best|enough|perfect|impressive|convincing)|"
    r"disappointing|lousy|a (?:mess|disaster|failure|shambles))"
)

CHECK = Check(
    id="self-criticism",
    title="Pointing at weak spots",
    looks="Words that speak badly of your interview or of yourself.",
    rule="positive-tone",
    severity="warn",
    message="This points at a weak spot: say what you can do, or put the answer right in a correction.",
    silent="In a correction, and where nerves are told with a smile.",
    finder=Phrases(
        (
            *OWN_FAULTS,
            *BELOW_PAR,
            *LESSER,
            *BELITTLED,
            *TEST_FAILED,
            *NOT_THE_BEST,
            (
                r"(?:interview|talk|presentation|answers?|case study|test|call|it|things|that|part) "
                r"(?:didn't|did not|may not have|might not have|hadn't) (?:\w+ )?(?:go|gone|went|work "
                r"out|turn out|come out) (?:\w+ )?(?:well|great|smoothly|as (?:well|planned|i)|right)"
            ),
            (
                r"i (?:\w+ ){0,3}?(?:messed|screwed|bombed|blew|botched|fumbled|flunked|flubbed|bungled|"
                r"tanked|rambled|froze|choked|mucked|fluffed|muffed)(?: (?:up|it|on|the|my|that|during|"
                r"when|in|at|completely|so|too|a)|[,.;!]|$)"
            ),
            (
                r"i (?:\w+ ){0,2}?(?:failed|stumbled)(?! (?:to (?:mention|say|add|explain|include|send|"
                r"attach|answer)|upon|on|across|my (?:first|driving|swimming|school)))"
            ),
            (
                r"i (?:\w+ )?(?:did|performed|interviewed|answered|presented|expressed myself|explained "
                r"myself|spoke)(?: (?:so|very|really|quite|pretty|rather|it|that|the \w+))? (?:badly|poorly|"
                r"terribly|horribly|awfully)(?! (?:at|in) (?:\w+ )?(?:school|college|university|sports?))"
            ),
            (
                r"i (?:\w+ )?(?:didn't|did not) (?:(?!only |just )\w+ )?(?:do (?:very |so |that |too "
                r")?(?:well|great)|do my best|"
                r"do myself justice|perform (?:well|as)|make (?:the best|a (?:good|great|very good))|"
                r"show my best|give (?:my best|good|great|the best))"
            ),
            (
                r"(?:i |have |having )?made (?:a|an) (?:\w+ )?(?:mess|fool|hash|poor impression|bad "
                r"impression|idiot|disaster|ass|pig's ear)"
            ),
            (
                r"i (?:was|am|felt|'m) (?:\w+ )?(?:so|too|very|really|terribly|extremely|incredibly|such|"
                r"awfully|ridiculously) (?:\w+ )?(?:nervous|anxious|bad|awkward|unprepared|tongue-tied|"
                r"stupid|clumsy|embarrassed|ashamed|shy|incoherent)"
            ),
            (
                r"i (?:was|am|felt|'m) (?:\w+ )?(?:not at my best|unprepared|under-prepared|terrible|"
                r"awful|rubbish|useless|hopeless|a mess|a disaster|tongue-tied|underqualified|"
                r"under-qualified|unqualified|incompetent|out of my depth)"
            ),
            (
                r"i(?: was|'m| am|wasn't)(?:n't| not)? (?:\w+ )?(?:at my best|well prepared|prepared "
                r"enough|good enough|the (?:strongest|best|ideal|perfect|most (?:experienced|qualified|"
                r"impressive|confident)))"
            ),
            (
                r"(?:(?:sounded|looked|felt|seemed|came across|come across|appeared)(?: as| like)?|like) "
                r"(?:a |an )?(?:complete |total |bit |rather |so |very |too |quite )*(?:idiot|fool|"
                r"stupid|silly|nervous wreck|amateur|incompetent|beginner|unprepared|clueless|moron|"
                r"disaster)"
            ),
            (
                r"my (?:\w+ )?(?:performance|answers?|presentation|interview|english|experience|"
                r"portfolio|skills?|case study|case|accent|grammar|pronunciation|explanation|numbers?|"
                r"spanish|german|french|examples?|knowledge|demo|test|maths?|writing|resume|résumé|cv|"
                rf"grades|memory|background)(?: (?!and\b)[\w']+){{0,5}}? (?:was|were|is|are|isn't|wasn't|"
                rf"weren't|aren't|came out|went)(?:n't| not)? (?:\w+ ){{0,2}}?{POOR}"
            ),
            (
                r"my (?:\w+ )?(?:performance|answers?|presentation|interview|english|skills?|case study|"
                r"experience) (?:was|were|is|are)(?:n't| not) (?:\w+ )?(?:good|great|strong|the best|"
                r"perfect|enough|impressive|very good|my best|up to)"
            ),
            (
                r"i(?:'m| am) (?:not|n't) (?:very |really |particularly |that |so |especially |too |the "
                r")*(?:good|great|strong|strongest|best|experienced|qualified|skilled|smart|talented|"
                r"gifted|fluent|confident|impressive) (?:at|in|with|enough|candidate|speaker|presenter|"
                r"interviewer|on|person|under)"
            ),
            (
                r"i (?:\w+ )?(?:don't|do not|didn't|did not) (?:\w+ )?(?:have|possess) (?:enough|much|"
                r"the (?:right|necessary|required)|sufficient|any (?:real )?|a lot of|all the) ?(?:\w+ "
                r"){0,2}?(?:experience|qualifications?|skills?|training|knowledge|background|degree)"
            ),
            (
                r"i (?:\w+ )?lack(?:ed)? (?:the |any |some |enough |a |in )?(?:\w+ )?(?:experience|"
                r"qualifications?|skills?|training|knowledge|background|confidence|degree|polish)"
            ),
            (
                r"(?:despite|because of|given|excuse|forgive|overlook|aware of|know about) my (?:\w+ "
                r")?(?:lack of|poor|weak\w*|limited|shortcomings|failings|bad|mistakes|nerves|"
                r"inexperience|terrible|broken)"
            ),
            (
                r"my (?:\w+ )?(?:biggest |greatest |main |many |obvious )?(?:weakness(?:es)?|"
                r"shortcomings?|failings?|inexperience|incompetence|clumsiness)"
            ),
            (
                r"(?:it|that|the interview|things|our (?:interview|talk|call)|the (?:test|case study|"
                r"presentation|call)) (?:\w+ )?(?:went|didn't go|did not go|was|wasn't) (?:\w+ "
                rf")?(?:{POOR}|(?:well|as well as)(?= (?:for me|on my side|as i)))"
            ),
            r"i(?:'m| am) (?:\w+ )?(?:not worthy|unworthy)|i (?:don't|do not) deserve",
            r"(?:talked|spoke|went on) (?:way |far |much )?too (?:much|fast|long)",
            r"(?:nervous|train|complete) wreck|bundle of nerves|ball of nerves|all over the place",
            (
                r"i (?:should|could|ought to) (?:(?!not |never |hardly )\w+ )?have (?:\w+ )?(?:prepared|"
                r"done|answered|performed|"
                r"explained|been (?:better|more|clearer|calmer)|given|said|studied|practi[sc]ed|known|"
                r"researched|presented)(?: [\w']+){0,4}? ?(?:better|more|differently|harder|clearly|"
                r"calmer|well)?(?=[.,;!]|$)"
            ),
            (
                r"(?:i |my mind |completely |totally |just )+(?:blanked|went blank|drew a blank|got "
                r"stuck|was stumped|lost my (?:thread|train|words|nerve)|panicked|tripped up|fell apart|"
                r"struggled with (?:the|your|that|some))"
            ),
            (
                r"(?:didn't|did not|don't|do not|may not have|might not have) (?:come|came) across "
                r"(?:\w+ )?(?:well|right|good|as)"
            ),
            (
                r"(?:sorry|apolog\w+) (?:for|about|if|that) (?:i |my |the |being )*(?:\w+ )?(?:rambl\w+|"
                r"nerves|nervous\w*|english|answers?|performance|state|quiet|slow|shy|unprepared|talking "
                r"(?:so|too)|talked (?:so|too)|poor|bad|mess|not being|accent|lack|confus\w+|"
                r"incoheren\w+)"
            ),
            (
                r"(?:usually|normally) (?:not (?:that|so|this) (?:bad|nervous|quiet|slow)|(?:much |a lot "
                r"|far )?(?:better|calmer|more (?:articulate|confident|relaxed|prepared|coherent)))"
            ),
            r"my (?:\w+ )?weak\w* ?(?:spots?|points?|sides?|areas?|links?)",
            (
                r"(?:not|isn't|aren't|wasn't) (?:exactly |really |quite )?my (?:strong (?:suit|point|"
                r"side)|strength|forte|thing)"
            ),
            (
                r"(?:you must (?:have thought|think) (?:that )?i|you probably (?:noticed|thought|think) "
                r"(?:that )?(?:i|how)|as you (?:\w+ )?(?:noticed|saw|could tell|could see),? i (?:was|am|"
                r"struggled|couldn't|had|don't|didn't))"
            ),
            (
                r"my ~2 (?:skills|english|answers?|performance|presentation|portfolio|technique|"
                r"knowledge|experience|interviewing) ~1 (?:needs?|requires?|leaves?|could use|could do "
                r"with) ~2 (?:work|improvement|practice|desired|polish\w*)"
            ),
            (
                r"below (?:my|par) ?(?:\w+ )?(?:abilities|ability|best|level|potential|"
                r"standards?)?(?=[.,;!]|$| that| in)"
            ),
            (
                r"(?:not|n't) be the (?:best|strongest|ideal|obvious|perfect|most \w+) (?:\w+ "
                r")?(?:candidate|choice|person|fit|applicant)"
            ),
            r"(?:my )?nerves (?:got|took|showed|won|betrayed|let|were)|got the better of me",
            (
                r"dragged on|bored (?:you|everyone|everybody|the|all)|i(?:'m| am)(?: just| simply| really| "
                r"definitely| certainly| also| honestly| surely)? (?:not|no) (?:an? |much of an? "
                r")?(?:natural|good|great|confident|born|strong|"
                r"skilled|expert|gifted) \w+"
            ),
            (
                r"(?:embarrassed|ashamed|mortified) (?:about|by|of|that|at|how|to)|hold (?:it|this|that) "
                r"against me|how (?:badly|poorly|clumsily) i"
            ),
            r"(?:embarrassed|embarrassing|ashamed of|let) myself",
            (
                r"i(?:'m| am) (?:\w+ )?(?:just|only|merely) an? (?:\w+ )?(?:beginner|junior|student|"
                r"immigrant|"
                r"amateur|nobody|career changer)"
            ),
            r"i(?:'m| am) usually (?:much )?better",
            (
                r"(?:wasn't|was not|weren't) my (?:best|finest|strongest|greatest) (?:\w+ )?(?:hour|"
                r"moment|day|performance|answer|interview|work)"
            ),
            r"not my (?:best|finest|strongest) (?:hour|moment|day|performance|answer|interview)",
            (
                r"(?:came|come|coming) (?:across|over) ~3 (?:dull|boring|nervous|stiff|cold|shy|weak|"
                r"unprepared|insecure|unsure|arrogant|quiet|confused|badly|flat|distant)"
            ),
            (
                r"how (?:\w+ )?(?:shaky|weak|bad|poor|rusty|limited|nervous|little|unsure|lost|unprepared|"
                r"slow) (?:my|i|the answer)\b|my ~2 (?:is|are|was|were) ~1 (?:shaky|rusty|weak|poor|"
                r"lacking|"
                r"limited|below (?:par|average|standard|my)|terrible|a mess|a disaster|all over the place)"
            ),
            (
                r"i (?:was|am|'m|sounded|seemed|felt) (?:\w+ )?(?:too|so terribly|awfully|dreadfully) "
                r"(?:quiet|shy|nervous|slow|loud|long-winded|talkative|vague|short|hesitant|tired|stiff|"
                r"honest|tense)"
            ),
            (
                r"(?:a|one|another) (?:\w+ )?(?:weakness|weak (?:spot|point|side)|shortcoming|failing|"
                r"flaw) "
                r"of mine|(?:not|n't) (?:\w+ )?(?:at )?my (?:\w+ )?(?:best|finest|strongest|brightest|"
                r"proudest)(?: hour| day| moment| self)?"
            ),
            (
                r"i(?:'ve| have)? (?:\w+ )?(?:talked|spoke|spoken|said|went on|rambled|chattered) (?:for "
                r")?(?:far |way |much )?too (?:much|long|fast|little)|i (?:\w+ )?(?:rambled|waffled|"
                r"babbled|"
                r"blanked|froze|choked|fumbled|mumbled|stuttered|stammered)|went blank|mind (?:went|was|"
                r"go) "
                r"blank"
            ),
            (
                r"(?:i wish|if only) (?:that )?i(?:'d| had) (?:\w+ )?(?:prepared|said|given|shown|"
                r"answered|done|been|"
                r"known|thought|explained|asked|slept)(?! (?:there|born|with you))|i am (?:\w+ "
                r")?(?:hopeless|"
                r"useless|terrible|bad|awful|no good|weak) (?:with|at|in|under)|i'm (?:\w+ )?(?:hopeless|"
                r"useless|terrible|bad|awful|no good|weak) (?:with|at|in|under)"
            ),
            (
                r"i (?:don't|do not|didn't|did not|can't|cannot) (?:\w+ )?(?:have|meet|know|tick|bring|"
                r"offer) "
                r"(?:half|all|most|many|enough|much|even) (?:of )?(?:what|the|that|experience)"
            ),
            (
                r"(?:i )?(?:bored|confused|disappointed|let down|lost) (?:you|the (?:panel|children|"
                r"committee|"
                r"team|room)|everyone)(?= |[.,;!]|$)"
            ),
            (
                r"(?:unsure|insecure|nervous|hesitant|clumsy|awkward|slow|tense) i (?:\w+ )?(?:sounded|was|"
                r"seemed|looked|felt|must)"
            ),
            (
                r"i(?:'m| am| was) (?:\w+ )?(?:slower|weaker|worse|less \w+) than (?:the |your |most "
                r")?(?:others?|rest|most|everyone|people|candidates)"
            ),
            (
                r"my ~4 (?:was|were|is) (?:\w+ )?(?:a (?:disaster|mess|catastrophe|shambles|failure)|"
                r"disastrous|embarrassing|hopeless|painful)"
            ),
            (
                r"(?:my|the|a|this) lack of ~4 (?:was|were|is|must|will|may|might|showed|shows)|not the "
                r"(?:\w+ )?(?:strongest|best|most \w+|ideal|brightest) ~1 (?:candidate|person|applicant|on "
                r"paper)"
            ),
        ),
        together=SELF,
        unless=(
            (
                r"you asked (?:me )?(?:about|for) (?:my )?(?:\w+ )?weak\w*|used to be|has (?:since "
                r")?become|turned into|"
                r"ever since|which is why i|for a (?:while|moment|bit)|too long with|here it is|here "
                r"is|cold store|in "
                r"the (?:cold|snow|rain)|in the end|work(?:ed)? it out"
            ),
            (
                r"at ease|calm(?:ed)?|relax(?:ed)?|then the|put me|made it easy|comfortable|nothing is|"
                r"never|but (?:it|you|that|now|then|i learned)"
            ),
        ),
    ),
    never=("correct-or-add", "reply-rejection", "ask-feedback", "keep-in-touch"),
    bad=(
        Example("I know I messed up the case study.", situation="ty-interview"),
        Example("My answers were poor, and I was far too nervous.", situation="ty-interview"),
        Example("I'm not very good at presenting.", situation="ty-interview"),
    ),
    good=(
        Example(
            "The year was 2019; I had said 2018, and my answer was wrong there.", situation="correct-or-add"
        ),
        Example("I was nervous for ten minutes, and then we laughed.", situation="ty-interview"),
        Example("I stumbled upon your annual report by chance.", situation="ty-interview"),
    ),
)
