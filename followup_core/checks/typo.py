"""A small and certain set of slips; the rest is the spelling checker's work."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading

SPELLINGS = dict(
    pair.split("=")
    for pair in (
        "recieve=receive recieved=received recieving=receiving definately=definitely definatly=definitely definitly=definitely defiantely=definitely seperate=separate seperately=separately occured=occurred "
        "occuring=occurring occurence=occurrence untill=until teh=the hte=the wich=which whcih=which becuase=because becasue=because beacuse=because oppurtunity=opportunity oportunity=opportunity "
        "opportunty=opportunity opertunity=opportunity oppertunity=opportunity opporunity=opportunity oppotunity=opportunity opprotunity=opportunity opportunitiy=opportunity intrested=interested intersted=interested "
        "interseted=interested interrested=interested intrest=interest intresting=interesting intervew=interview interveiw=interview inteview=interview interiew=interview intrerview=interview experiance=experience "
        "expirience=experience experince=experience exprience=experience acheive=achieve acheived=achieved acheivement=achievement accomodate=accommodate accomodation=accommodation acommodate=accommodate adress=address "
        "availble=available availabe=available avaliable=available availible=available avalable=available begining=beginning beleive=believe belive=believe beleived=believed collegue=colleague collegues=colleagues "
        "colleage=colleague colleages=colleagues comittee=committee commitee=committee committment=commitment commited=committed comunication=communication communcation=communication comunicate=communicate concious=conscious "
        "conveniance=convenience convienience=convenience convenince=convenience convienient=convenient enviroment=environment enviornment=environment environement=environment excelent=excellent excellant=excellent exellent=excellent "
        "explaination=explanation extremly=extremely finaly=finally foward=forward forwad=forward grammer=grammar greatful=grateful gratefull=grateful gratful=grateful garantee=guarantee guarentee=guarantee happend=happened immediatly=immediately imediately=immediately "
        "immediatley=immediately independant=independent knowlege=knowledge knowlegde=knowledge knowldege=knowledge liason=liaison maintainance=maintenance maintenence=maintenance managment=management mangement=management managament=management "
        "neccessary=necessary neccesary=necessary necesary=necessary noticable=noticeable ocasion=occasion occassion=occasion oppinion=opinion orginal=original perfomance=performance persue=pursue posess=possess posession=possession "
        "posible=possible posibility=possibility postion=position posistion=position poisition=position prefered=preferred proccess=process profesional=professional proffesional=professional proffessional=professional "
        "professionaly=professionally proffession=profession publically=publicly realy=really reccomend=recommend recomend=recommend reccommend=recommend recomendation=recommendation recieveing=receiving refered=referred "
        "relevent=relevant relavant=relevant reponse=response responce=response responsability=responsibility responsibilty=responsibility resposibility=responsibility restarant=restaurant schedual=schedule scedule=schedule shedule=schedule "
        "sincerly=sincerely sincerley=sincerely succesful=successful successfull=successful sucessful=successful succesfully=successfully succesfull=successful suceed=succeed suprise=surprise suprised=surprised suprising=surprising surprize=surprise "
        "thier=their tommorow=tomorrow tommorrow=tomorrow tomorow=tomorrow tomorro=tomorrow truely=truly usefull=useful helpfull=helpful hopefull=hopeful wierd=weird writting=writing writen=written appriciate=appreciate apreciate=appreciate "
        "appericiate=appreciate appreicate=appreciate aprreciate=appreciate appreciatie=appreciate appriciated=appreciated appreciated=appreciated apreciated=appreciated appriciation=appreciation apreciation=appreciation thankyou=thank~you "
        "alot=a~lot aswell=as~well incase=in~case infact=in~fact eachother=each~other everytime=every~time thankfull=thankful gratitute=gratitude graditude=gratitude graduade=graduate wether=whether thougth=thought throught=through "
        "througout=throughout thorougly=thoroughly recently=recently basicly=basically probaly=probably proably=probably probally=probably especialy=especially expecially=especially absolutly=absolutely completly=completely "
        "imporant=important importent=important improtant=important intergrate=integrate knwo=know konw=know taht=that thta=that jsut=just adn=and nad=and yuo=you yoru=your yuor=your waht=what wiht=with wtih=with hvae=have ahve=have "
        "freind=friend freindly=friendly foriegn=foreign goverment=government enthusiam=enthusiasm enthusiastc=enthusiastic entusiasm=enthusiasm enthousiastic=enthusiastic skils=skills skillls=skills quailfied=qualified qualifed=qualified qualfied=qualified "
        "qualifcations=qualifications certian=certain challange=challenge challanging=challenging chalenge=challenge compnay=company comapny=company compay=company dissapointed=disappointed disapointed=disappointed dissappointed=disappointed "
        "embarass=embarrass embarassed=embarrassed embarassing=embarrassing familar=familiar febuary=February febrary=February wendesday=Wednesday wensday=Wednesday wednsday=Wednesday thrusday=Thursday thurday=Thursday tuseday=Tuesday teusday=Tuesday "
        "satruday=Saturday firday=Friday mondey=Monday langauge=language lisence=license mesage=message messege=message meetting=meeting meating=meeting offical=official oficially=officially pleasent=pleasant plesant=pleasant plesure=pleasure pleaseure=pleasure "
        "prehaps=perhaps questionaire=questionnaire recrutier=recruiter recruter=recruiter recruting=recruiting recruitement=recruitment recuriter=recruiter regrading=regarding reguarding=regarding regaurds=regards regrads=regards reagrds=regards "
        "somthing=something somone=someone sugest=suggest sugestion=suggestion togehter=together togather=together transfered=transferred understaning=understanding undestand=understand unfortunatly=unfortunately unfortunatley=unfortunately "
        "valueable=valuable volenteer=volunteer volunter=volunteer wonderfull=wonderful beautifull=beautiful gracious=gracious considertion=consideration consideraton=consideration considration=consideration consideratin=consideration "
        "oppurtunities=opportunities oportunities=opportunities candiate=candidate candidiate=candidate canidate=candidate condidate=candidate departement=department develope=develop developement=development devolop=develop equipement=equipment "
        "awnser=answer anwser=answer answear=answer atached=attached attatched=attached attachement=attachment attatchment=attachment attatch=attach alredy=already allready=already alway=always allways=always confortable=comfortable comfertable=comfortable "
        "contribuite=contribute contirbute=contribute contrbute=contribute conversaton=conversation converation=conversation convesation=conversation conversion=conversion dicussion=discussion discusion=discussion disscussion=discussion disscuss=discuss dicuss=discuss "
        "discused=discussed disscussed=discussed enjoied=enjoyed enjoyd=enjoyed exited=excited exicted=excited excitied=excited exciteing=exciting excting=exciting lookng=looking loooking=looking hestitate=hesitate hesistate=hesitate hesitiate=hesitate"
    ).split()
    if pair.split("=")[0] != pair.split("=")[1]
)
CERTAIN_ELSEWHERE = {"conversion", "exited", "meating", "postion", "develope"}
"""Kept out: they are words, or dialect, in some texts."""
WORDS = re.compile(
    r"(?<![\w'@./-])(" + "|".join(sorted(SPELLINGS.keys() - CERTAIN_ELSEWHERE)) + r")(?![\w'@-])"
)

_THING = r"(?:team|company|time|office|email|message|reply|response|consideration|convenience|website|product|products|project|projects|store|school|clinic|organi[sz]ation|department|interview|help|patience|earliest|guidance|kindness|support|offer|decision|schedule|staff|questions?|advice|work|mission|values|culture|colleagues?|process|firm|kitchen|studio|lab|business|clients?|customers?|generosity|hospitality|insights?|story|stories|needs|requirements|position|role|side|end|availability|leisure|feedback|understanding|attention|candor|honesty|courtesy|ideas?|plans?)"
CONFUSED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?<![\w']){pattern}(?!\w)"), right)
    for pattern, right in (
        (rf"(you're)(?= (?:\w+ )?{_THING}\b(?! (?:player|lead|leader|member|building|in)))", "your"),
        (
            r"(your)(?= (?:very |most |always |so |too |quite |really |truly )?(?:welcome (?!to the|back|pack|speech|page|message|email|letter|desk|was|is|and|at|in|on|during|made|today|yesterday)|looking for|looking to|going to|hiring|not|interested|kind to|right about|the (?:right|best|first|one|only|kind|most|person|company|perfect|team)|a (?:great|good|wonderful|kind|fantastic|leader|pleasure|joy)|an (?:amazing|excellent|inspiring)|very (?:kind|busy|good|nice|generous)|so (?:kind|busy|nice)|too kind|able to|planning|trying|seeking|doing|working (?:on|with|for)|building|growing|expecting|still (?:looking|hiring|interested)))",
            "you're",
        ),
        (
            r"(?:could|would|should|might|must) (of)(?= (?:been|loved|liked|had|done|gone|said|told|made|taken|known|asked|answered|given|thought|explained|mentioned|preferred|enjoyed|sent|written|come|the chance|added|started))",
            "have",
        ),
        (
            r"(?:more|better|rather|other|less|greater|faster|larger|longer|sooner|earlier|higher|lower|easier|bigger|stronger|closer|later|worse|different)(?: \w+)? (then)(?= (?:i|you|we|the|a|an|any|my|your|it|ever|expected|what|most|that|this|before|just|one|two|three|ten|five|all|other|others|at|in|to|words|usual|years)\b)",
            "than",
        ),
        (
            r"(it's)(?= (?:own|mission|values|culture|customers|employees|clients|products|team|people|staff|users|reputation|history)\b)",
            "its",
        ),
        (r"(their|they're)(?= (?:is|was|were|are|will be|has been)\b)", "there"),
        (
            r"(loose)(?= (?:touch|sight|track|time|interest|hope|this|the chance|the opportunity|contact)\b)",
            "lose",
        ),
        (
            r"(?:(?:to|will|would|not|didn't|might|does not|doesn't) )(effect)(?= (?:my|the|your|our|this|you|me)\b)",
            "affect",
        ),
        (
            r"(?:please|to|i|gladly|cannot|can|will) (except)(?= (?:my|the|this|your|our|an?) (?:apolog\w+|offer|thanks|position|role|job|invitation|gratitude|sincere))",
            "accept",
        ),
        (r"(advise)(?= (?:was|is|you gave|that you gave|on how)\b)", "advice"),
        (
            r"(?:your|the|some|any|good|for|my|of|his|her) (advise)(?=[.,!?;]| (?:about|on|for|and|was|is)\b)",
            "advice",
        ),
        (r"(?:an?|my|the|by|in) (personel)(?= )", "personal"),
        (r"(?:look|looking) (foward|forwards|forword)(?= to)", "forward"),
        (r"(looking forwad|look forwad)", "look forward"),
        (r"(?:thank|thanks|thankful) (your|you're)(?= (?:for|so|again|very|both|all)\b)", "you"),
        (r"(?:i|you|we|they) (has)(?= (?:been|worked|done|had|the)\b)", "have"),
    )
)
OPEN_QUOTE, CLOSE_QUOTE = "“", "”"


def _find(reading: Reading) -> Iterator[Hit]:
    text = reading.search
    for found in WORDS.finditer(text):
        if not _is_a_name(reading, found.start()):
            yield Hit(
                *found.span(),
                replacement=_as_typed(reading, found.start(), SPELLINGS[found[1]].replace("~", " ")),
            )
    for pattern, right in CONFUSED:
        for found in pattern.finditer(text):
            start, end = found.span(1)
            yield Hit(start, end, replacement=_as_typed(reading, start, right))
    yield from _quotes(reading)


def _as_typed(reading: Reading, start: int, right: str) -> str:
    return right[0].upper() + right[1:] if reading.body[start].isupper() else right


def _is_a_name(reading: Reading, start: int) -> bool:
    """Tell whether a capital inside a sentence makes the word a name."""
    return (
        reading.body[start].isupper()
        and reading.body[start - 2 : start - 1].isalnum()
        and not reading.body.isupper()
    )


def _quotes(reading: Reading) -> Iterator[Hit]:
    """Find a quotation that opens in one style and never closes in it."""
    own = reading.body[: reading.parts.own]
    for block in re.finditer(r"[^\n]+", own):
        line = block[0]
        if (
            line.count(OPEN_QUOTE) != line.count(CLOSE_QUOTE)
            and '"' in line
            and "„" not in line
            and line.count('"') % 2
        ):
            place = block.start() + line.index('"')
            yield Hit(
                place,
                place + 1,
                message="Two kinds of quotation marks are mixed here.",
                replacement=CLOSE_QUOTE,
            )


CHECK = Check(
    id="typo",
    rule="proofread",
    severity="warn",
    message="This looks like a slip of the keys.",
    silent="For names, trade words, British and American spelling, and other languages.",
    finder=By(_find, "each slip has its own right form, and names have to be told from words"),
    bad=(
        Example("I definately enjoyed the oppurtunity.", situation="ty-interview"),
        Example("I admire you're team.", situation="ty-interview"),
        Example("I would of liked to stay longer.", situation="ty-interview"),
    ),
    good=(
        Example(
            "The colour of the programme was grey; we organised and catalogued it.", situation="ty-interview"
        ),
        Example("You're looking for somebody who likes your team's pace.", situation="ty-interview"),
    ),
)
