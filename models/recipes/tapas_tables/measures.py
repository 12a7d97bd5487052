"""The numeric columns that everyday English has words for, and the nouns that are counted."""

from .concepts import Measure, ways
from .words import listed

MEASURES: tuple[Measure, ...] = (
    Measure(
        ways("age|age|age (years)"),
        4,
        95,
        summable=False,
        asked=ways(
            "how old is {r}|what age is {r}|how many years old is {r}"
            "|what is the age of {r}|how old is {r} now|how aged is {r}"
        ),
        most=ways("oldest|eldest|most aged|most senior"),
        least=ways("youngest|least aged"),
        over=ways(
            "older than {v}|over {v} years old|over {v}|above {v} years of age"
            "|aged over {v}|aged above {v}|who are older than {v}|past the age of {v}"
        ),
        under=ways(
            "younger than {v}|under {v} years old|under {v}|below {v} years of age"
            "|aged under {v}|aged below {v}|who are younger than {v}|below the age of {v}"
        ),
        person=True,
        several=ways("how old are {r}"),
    ),
    Measure(
        ways("price|cost|unit price|fee|price (usd)|ticket price|list price|fare"),
        1,
        3000,
        "money",
        asked=ways(
            "how much does {r} cost|how much is {r}|what does {r} cost|how expensive is {r}"
            "|how much do i pay for {r}|what do i have to pay for {r}"
            "|what is the price for {r}|what do you charge for {r}|for how much is {r} sold"
            "|what is the cost of {r}|how pricey is {r}|how much money is {r}|what does {r} go for"
            "|how much would i pay for {r}"
        ),
        most=ways("most expensive|priciest|dearest|costliest|most costly"),
        least=ways("cheapest|least expensive|lowest priced|least costly|most affordable"),
        over=ways(
            "more expensive than {v}|dearer than {v}|that cost more than {v}|costing over {v}|above {v}"
            "|priced above {v}|priced over {v}|that cost over {v}|which cost more than {v}|pricier than {v}"
        ),
        under=ways(
            "cheaper than {v}|less expensive than {v}|that cost less than {v}|costing under {v}|below {v}"
            "|priced below {v}|priced under {v}|that cost under {v}|which cost less than {v}"
            "|available for less than {v}"
        ),
        several=ways("how much do {r} cost|what do {r} cost"),
    ),
    Measure(
        ways("salary|wage|income|annual salary|pay|monthly salary|earnings"),
        900,
        200000,
        "money",
        asked=ways(
            "how much does {r} earn|how much is {r} paid|what does {r} make|how much does {r} make"
            "|what does {r} earn|what is {r} paid|how much money does {r} make|how well is {r} paid"
            "|how much does {r} get paid"
        ),
        most=ways("best paid|highest paid|best earning|top earning|best remunerated"),
        least=ways("lowest paid|worst paid|least paid|worst earning"),
        over=ways(
            "earning more than {v}|that earn more than {v}|making over {v}|paid more than {v}"
            "|who earn over {v}|who make more than {v}|paid over {v}"
        ),
        under=ways(
            "earning less than {v}|that earn less than {v}|making under {v}|paid less than {v}"
            "|who earn under {v}|who make less than {v}|paid under {v}"
        ),
        person=True,
        several=ways("how much do {r} earn|what do {r} earn|how much are {r} paid"),
    ),
    Measure(
        ways("height|height (cm)|height (m)|height_cm|elevation"),
        20,
        900,
        summable=False,
        asked=ways("how tall is {r}|how high is {r}|what is the height of {r}|how many metres tall is {r}"),
        most=ways("tallest|highest"),
        least=ways("shortest|lowest"),
        over=ways("taller than {v}|higher than {v}|over {v} tall|that are taller than {v}|that are higher than {v}"),
        under=ways("shorter than {v}|lower than {v}|under {v} tall|that are shorter than {v}|that are lower than {v}"),
        several=ways("how tall are {r}|how high are {r}"),
    ),
    Measure(
        ways("length|length (km)|length (cm)|length_m"),
        2,
        7000,
        asked=ways("how long is {r}|what is the length of {r}|how lengthy is {r}"),
        most=ways("longest|lengthiest"),
        least=ways("shortest"),
        over=ways("longer than {v}|that are over {v} long|that are longer than {v}|over {v} long|measuring over {v}"),
        under=ways(
            "shorter than {v}|that are under {v} long|that are shorter than {v}|under {v} long|measuring under {v}"
        ),
        several=ways("how long are {r}"),
    ),
    Measure(
        ways("distance|distance (km)|miles|distance from earth"),
        2,
        9000,
        asked=ways(
            "how far is {r}|how far away is {r}|what is the distance to {r}|how distant is {r}|how far off is {r}"
        ),
        most=ways("farthest|furthest|most distant|remotest|farthest away"),
        least=ways("nearest|closest|least distant"),
        over=ways(
            "farther than {v}|further away than {v}|more than {v} away|more distant than {v}|farther away than {v}"
        ),
        under=ways("closer than {v}|nearer than {v}|less than {v} away|that are closer than {v}"),
        several=ways("how far are {r}|how far away are {r}"),
    ),
    Measure(
        ways("weight|weight (kg)|mass|weight_kg"),
        1,
        900,
        "decimal",
        asked=ways(
            "how heavy is {r}|how much does {r} weigh|what does {r} weigh"
            "|what is the weight of {r}|how much is the weight of {r}|what weight does {r} have"
        ),
        most=ways("heaviest|weightiest"),
        least=ways("lightest|least heavy"),
        over=ways(
            "heavier than {v}|that weigh more than {v}|weighing over {v}|that are heavier than {v}|which weigh over {v}"
        ),
        under=ways(
            "lighter than {v}|that weigh less than {v}|weighing under {v}"
            "|that are lighter than {v}|which weigh under {v}"
        ),
        several=ways("how much do {r} weigh|how heavy are {r}"),
    ),
    Measure(
        ways("area|size|area (km2)|surface|floor space"),
        5,
        90000,
        asked=ways("how big is {r}|how large is {r}|what is the area of {r}|how spacious is {r}|what size is {r}"),
        most=ways("biggest|largest|most spacious"),
        least=ways("smallest|tiniest"),
        over=ways("bigger than {v}|larger than {v}|that are larger than {v}|that are bigger than {v}"),
        under=ways("smaller than {v}|that are smaller than {v}|tinier than {v}"),
        several=ways("how big are {r}|how large are {r}"),
    ),
    Measure(
        ways("population|inhabitants|residents"),
        300,
        9000000,
        "count",
        asked=ways(
            "how many people live in {r}|how many inhabitants does {r} have|how populous is {r}"
            "|what is the population of {r}|how many residents does {r} have|how many people are there in {r}"
        ),
        most=ways("most populous|most populated|biggest|largest|most peopled"),
        least=ways("least populous|least populated|smallest"),
        over=ways(
            "with more than {v} inhabitants|with more than {v} people"
            "|with over {v} inhabitants|with a population over {v}|where more than {v} people live"
        ),
        under=ways(
            "with fewer than {v} inhabitants|with fewer than {v} people"
            "|with under {v} inhabitants|with a population under {v}|where fewer than {v} people live"
        ),
        several=ways("how many people live in {r}|how many inhabitants do {r} have"),
    ),
    Measure(
        ways("duration|running time|runtime|minutes|duration (min)|length (min)|hours"),
        2,
        240,
        asked=ways(
            "how long does {r} take|how long did {r} last|how long is {r}|how long does {r} last"
            "|how much time does {r} take|how long does {r} go on|how much time do i need for {r}"
            "|for how long does {r} run"
        ),
        most=ways("longest|longest running|most time consuming"),
        least=ways("shortest|quickest|fastest"),
        over=ways(
            "longer than {v}|that take longer than {v}|that last more than {v} minutes"
            "|that run longer than {v}|that go on for more than {v}|lasting more than {v}|taking more than {v}"
        ),
        under=ways(
            "shorter than {v}|that take less than {v}|that last less than {v} minutes"
            "|that run shorter than {v}|that are over in less than {v}|lasting less than {v}|taking less than {v}"
        ),
        several=ways("how long do {r} take|how long do {r} last"),
    ),
    Measure(
        ways("speed|top speed|speed (km/h)|max speed|pace"),
        5,
        400,
        summable=False,
        asked=ways(
            "how fast is {r}|how fast can {r} go|what is the speed of {r}|how quick is {r}|at what speed does {r} go"
        ),
        most=ways("fastest|quickest|speediest"),
        least=ways("slowest|least fast"),
        over=ways("faster than {v}|that are faster than {v}|quicker than {v}|that go faster than {v}"),
        under=ways("slower than {v}|that are slower than {v}|that go slower than {v}"),
        several=ways("how fast are {r}"),
    ),
    Measure(
        ways(
            "year|founded|year founded|established|year built|built|release year|released|opened|published|born"
            "|birth year|year of birth|introduced|launched|first year"
        ),
        1890,
        2026,
        "year",
        False,
        asked=ways(
            "when was {r} founded|when was {r} built|when was {r} released|when was {r} born"
            "|in which year was {r} established|when did {r} open|what year was {r} published"
            "|when was {r} launched|when did {r} come out|from which year is {r}"
            "|in what year was {r} founded|what year did {r} come out|since when does {r} exist"
            "|how far back does {r} go|when was {r} introduced|when was {r} established"
            "|when was {r} first published|what year is {r} from|when did {r} start"
        ),
        most=ways("newest|most recent|latest|youngest"),
        least=ways("oldest|earliest|first"),
        over=ways(
            "after {v}|newer than {v}|released after {v}|born after {v}|founded after {v}|from after {v}"
            "|that came out after {v}|published after {v}|opened after {v}|dating from after {v}"
            "|established after {v}|built after {v}"
        ),
        under=ways(
            "before {v}|older than {v}|released before {v}|born before {v}|built before {v}|from before {v}"
            "|that came out before {v}|published before {v}|opened before {v}|dating from before {v}"
            "|established before {v}|founded before {v}"
        ),
    ),
    Measure(
        ways(
            "date|start date|due date|release date|hired|joined|last visit|order date|birthday|date of birth"
            "|deadline|delivered|date joined|updated"
        ),
        0,
        0,
        "date",
        False,
        asked=ways(
            "when is {r}|when did {r} start|when was {r} hired|when did {r} join|on which date was {r}"
            "|when is {r} due|on what day was {r}|when was {r} delivered|when was {r} born"
            "|what date was {r}|when did {r} take place|when does {r} start|on what date is {r}"
            "|which day was {r}|when was {r} last updated|when has {r} to be ready|what is the date of {r}"
            "|when was {r} released"
        ),
        most=ways("latest|most recent|newest|last"),
        least=ways("earliest|first|oldest"),
        over=ways(
            "after {v}|later than {v}|hired after {v}|due after {v}|from after {v}"
            "|that come after {v}|dated after {v}|delivered after {v}|released after {v}|who joined after {v}"
            "|that started after {v}"
        ),
        under=ways(
            "before {v}|earlier than {v}|hired before {v}|due before {v}|from before {v}"
            "|that come before {v}|dated before {v}|delivered before {v}|released before {v}"
            "|who joined before {v}|that started before {v}"
        ),
    ),
    Measure(
        ways("rating|score|grade|stars|mark|review score|points|test score"),
        1,
        100,
        "decimal",
        asked=ways(
            "how good is {r}|how well did {r} do|how many points did {r} get|how is {r} rated"
            "|how high is {r} rated|what rating does {r} have|how did {r} score|what did {r} score"
            "|how many stars does {r} have|how highly is {r} rated|what grade did {r} get"
        ),
        most=ways("best|top|highest rated|best rated|highest scoring|top rated|best scoring"),
        least=ways("worst|lowest rated|lowest scoring|worst rated|poorest|worst scoring"),
        over=ways(
            "better than {v}|rated above {v}|that scored more than {v}"
            "|scoring over {v}|rated over {v}|rated better than {v}|rated higher than {v}|that score above {v}"
        ),
        under=ways(
            "worse than {v}|rated below {v}|that scored less than {v}"
            "|scoring under {v}|rated under {v}|rated worse than {v}|rated lower than {v}|that score below {v}"
        ),
        several=ways("how good are {r}|how well did {r} do|how are {r} rated"),
    ),
    Measure(
        ways("temperature|temperature (c)|average temperature|boiling point"),
        -30,
        60,
        summable=False,
        asked=ways(
            "how hot is {r}|how warm is {r}|how cold is {r}|what is the temperature in {r}|how many degrees is {r}"
        ),
        most=ways("hottest|warmest"),
        least=ways("coldest|coolest|chilliest"),
        over=ways(
            "hotter than {v}|warmer than {v}|that are warmer than {v}|that are hotter than {v}|above {v} degrees"
        ),
        under=ways("colder than {v}|that are colder than {v}|cooler than {v}|below {v} degrees"),
        several=ways("how hot are {r}|how warm are {r}"),
    ),
    Measure(
        ways("depth|depth (m)|max depth"),
        1,
        4000,
        summable=False,
        asked=ways("how deep is {r}|what is the depth of {r}|how far down does {r} go"),
        most=ways("deepest"),
        least=ways("shallowest|least deep"),
        over=ways("deeper than {v}|that are deeper than {v}|more than {v} deep"),
        under=ways("shallower than {v}|that are shallower than {v}|less than {v} deep"),
        several=ways("how deep are {r}"),
    ),
    Measure(
        ways("width|width (cm)|width (m)"),
        1,
        500,
        summable=False,
        asked=ways("how wide is {r}|what is the width of {r}|how broad is {r}"),
        most=ways("widest|broadest"),
        least=ways("narrowest"),
        over=ways("wider than {v}|that are wider than {v}|broader than {v}|more than {v} wide"),
        under=ways("narrower than {v}|that are narrower than {v}|less than {v} wide"),
        several=ways("how wide are {r}"),
    ),
    Measure(
        ways("share|growth|discount|percentage|completion|interest rate|alcohol|tax rate|success rate"),
        0,
        100,
        "percent",
        False,
    ),
    Measure(
        ways("stock|quantity|in stock|units|amount|qty|on hand"),
        0,
        900,
        "count",
        asked=ways(
            "how many of {r} are there|how many of {r} are in stock|how many units of {r} are left"
            "|how many of {r} do we have"
            "|how much of {r} is left|how many of {r} remain|how many pieces of {r} do we have"
            "|how much of {r} do we have in stock|how many units of {r} are there"
        ),
        over=ways(
            "with more than {v} in stock|with more than {v} units"
            "|of which we have more than {v}|with over {v} left|with more than {v} left"
        ),
        under=ways(
            "with fewer than {v} in stock|with less than {v} units"
            "|of which we have fewer than {v}|with under {v} left|with fewer than {v} left"
        ),
        most=ways("best stocked|most plentiful"),
        least=ways("scarcest|least stocked"),
        several=ways("how many units of {r} do we have|how many of {r} are in stock"),
    ),
    Measure(
        ways("start page|start_page|first page|page start"),
        1,
        600,
        summable=False,
        asked=ways(
            "on which page does {r} start|on what page does {r} begin|where does {r} start"
            "|at which page does {r} begin|on which page does {r} begin|which page does {r} start on"
            "|where can i find the start of {r}|from which page does {r} run|what page does {r} start on"
            "|on what page does {r} start|where does {r} begin|what page is {r} on"
        ),
        over=ways("that start after page {v}|starting after page {v}"),
        under=ways("that start before page {v}|starting before page {v}"),
    ),
    Measure(
        ways("end page|end_page|last page|page end"),
        1,
        600,
        summable=False,
        asked=ways(
            "on which page does {r} end|on what page does {r} finish|where does {r} end"
            "|at which page does {r} stop|on which page does {r} finish|which page does {r} end on"
            "|until which page does {r} run|what page does {r} end on|on what page does {r} end"
            "|where does {r} finish|where does {r} stop"
        ),
        over=ways("that end after page {v}|ending after page {v}"),
        under=ways("that end before page {v}|ending before page {v}"),
    ),
    Measure(
        ways("revenue|sales|turnover|annual sales|income"),
        1000,
        9000000,
        "money",
        asked=ways(
            "how much did {r} sell|how much does {r} make|what did {r} bring in"
            "|how much money did {r} bring in|what were the sales of {r}|how much did {r} take in"
            "|how much did {r} turn over"
        ),
        over=ways(
            "that made more than {v}|with sales over {v}"
            "|that sold more than {v}|selling over {v}|that brought in more than {v}"
        ),
        under=ways(
            "that made less than {v}|with sales under {v}"
            "|that sold less than {v}|selling under {v}|that brought in less than {v}"
        ),
        most=ways("best selling|top selling"),
        least=ways("worst selling"),
        several=ways("how much did {r} sell|how much did {r} bring in|what did {r} bring in"),
    ),
)

# Things that are counted: "how many {h} does {r} have" is a lookup, "how many {h} in total" a sum.
COUNTED = listed("""pages employees students goals wins losses votes seats downloads members copies visitors rooms
calories episodes medals books floors players awards points titles matches games sales hours days seasons tracks
chapters bedrooms windows doors wheels legs eggs drawers trophies branches stores offices customers orders lessons
exercises subscribers followers ingredients servings passengers stations bridges lakes islands schools hospitals
museums bikes trains flights cars children siblings pets""")
