"""The numeric columns that everyday English has words for, and the nouns that are counted."""

from .concepts import Measure, ways
from .words import listed

MEASURES = (
    Measure(
        ways("age|age|age (years)"),
        4,
        95,
        summable=False,
        asked=ways("how old is {r}|what age is {r}|how many years old is {r}"),
        most=ways("oldest|eldest"),
        least=ways("youngest"),
        over=ways("older than {v}|over {v} years old|over {v}|above {v} years of age"),
        under=ways("younger than {v}|under {v} years old|under {v}|below {v} years of age"),
        person=True,
    ),
    Measure(
        ways("price|cost|unit price|fee|price (usd)|ticket price|list price|fare"),
        1,
        3000,
        "money",
        asked=ways(
            "how much does {r} cost|how much is {r}|what does {r} cost|how expensive is {r}"
            "|how much do i pay for {r}|what do i have to pay for {r}"
        ),
        most=ways("most expensive|priciest|dearest|costliest"),
        least=ways("cheapest|least expensive|lowest priced"),
        over=ways("more expensive than {v}|dearer than {v}|that cost more than {v}|costing over {v}|above {v}"),
        under=ways("cheaper than {v}|less expensive than {v}|that cost less than {v}|costing under {v}|below {v}"),
    ),
    Measure(
        ways("salary|wage|income|annual salary|pay|monthly salary|earnings"),
        900,
        200000,
        "money",
        asked=ways("how much does {r} earn|how much is {r} paid|what does {r} make|how much does {r} make"),
        most=ways("best paid|highest paid|best earning"),
        least=ways("lowest paid|worst paid"),
        over=ways("earning more than {v}|that earn more than {v}|making over {v}|paid more than {v}"),
        under=ways("earning less than {v}|that earn less than {v}|making under {v}|paid less than {v}"),
        person=True,
    ),
    Measure(
        ways("height|height (cm)|height (m)|height_cm|elevation"),
        20,
        900,
        summable=False,
        asked=ways("how tall is {r}|how high is {r}"),
        most=ways("tallest|highest"),
        least=ways("shortest|lowest"),
        over=ways("taller than {v}|higher than {v}"),
        under=ways("shorter than {v}|lower than {v}"),
    ),
    Measure(
        ways("length|length (km)|length (cm)|length_m"),
        2,
        7000,
        asked=ways("how long is {r}"),
        most=ways("longest"),
        least=ways("shortest"),
        over=ways("longer than {v}|that are over {v} long"),
        under=ways("shorter than {v}|that are under {v} long"),
    ),
    Measure(
        ways("distance|distance (km)|miles|distance from earth"),
        2,
        9000,
        asked=ways("how far is {r}|how far away is {r}"),
        most=ways("farthest|furthest|most distant"),
        least=ways("nearest|closest"),
        over=ways("farther than {v}|further away than {v}"),
        under=ways("closer than {v}|nearer than {v}"),
    ),
    Measure(
        ways("weight|weight (kg)|mass|weight_kg"),
        1,
        900,
        "decimal",
        asked=ways("how heavy is {r}|how much does {r} weigh|what does {r} weigh"),
        most=ways("heaviest"),
        least=ways("lightest"),
        over=ways("heavier than {v}|that weigh more than {v}|weighing over {v}"),
        under=ways("lighter than {v}|that weigh less than {v}|weighing under {v}"),
    ),
    Measure(
        ways("area|size|area (km2)|surface|floor space"),
        5,
        90000,
        asked=ways("how big is {r}|how large is {r}"),
        most=ways("biggest|largest"),
        least=ways("smallest|tiniest"),
        over=ways("bigger than {v}|larger than {v}"),
        under=ways("smaller than {v}"),
    ),
    Measure(
        ways("population|inhabitants|residents"),
        300,
        9000000,
        "count",
        asked=ways("how many people live in {r}|how many inhabitants does {r} have|how populous is {r}"),
        most=ways("most populous|most populated|biggest|largest"),
        least=ways("least populous|least populated|smallest"),
        over=ways("with more than {v} inhabitants|with more than {v} people"),
        under=ways("with fewer than {v} inhabitants|with fewer than {v} people"),
    ),
    Measure(
        ways("duration|running time|runtime|minutes|duration (min)|length (min)|hours"),
        2,
        240,
        asked=ways("how long does {r} take|how long did {r} last|how long is {r}|how long does {r} last"),
        most=ways("longest"),
        least=ways("shortest|quickest"),
        over=ways("longer than {v}|that take longer than {v}|that last more than {v} minutes"),
        under=ways("shorter than {v}|that take less than {v}|that last less than {v} minutes"),
    ),
    Measure(
        ways("speed|top speed|speed (km/h)|max speed|pace"),
        5,
        400,
        summable=False,
        asked=ways("how fast is {r}|how fast can {r} go"),
        most=ways("fastest|quickest"),
        least=ways("slowest"),
        over=ways("faster than {v}"),
        under=ways("slower than {v}"),
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
        ),
        most=ways("newest|most recent|latest|youngest"),
        least=ways("oldest|earliest|first"),
        over=ways("after {v}|newer than {v}|released after {v}|born after {v}|founded after {v}|from after {v}"),
        under=ways("before {v}|older than {v}|released before {v}|born before {v}|built before {v}|from before {v}"),
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
        ),
        most=ways("latest|most recent|newest|last"),
        least=ways("earliest|first|oldest"),
        over=ways("after {v}|later than {v}|hired after {v}|due after {v}|from after {v}"),
        under=ways("before {v}|earlier than {v}|hired before {v}|due before {v}|from before {v}"),
    ),
    Measure(
        ways("rating|score|grade|stars|mark|review score|points|test score"),
        1,
        100,
        "decimal",
        asked=ways("how good is {r}|how well did {r} do|how many points did {r} get|how is {r} rated"),
        most=ways("best|top|highest rated|best rated|highest scoring"),
        least=ways("worst|lowest rated|lowest scoring"),
        over=ways("better than {v}|rated above {v}|that scored more than {v}"),
        under=ways("worse than {v}|rated below {v}|that scored less than {v}"),
    ),
    Measure(
        ways("temperature|temperature (c)|average temperature|boiling point"),
        -30,
        60,
        summable=False,
        asked=ways("how hot is {r}|how warm is {r}|how cold is {r}"),
        most=ways("hottest|warmest"),
        least=ways("coldest|coolest"),
        over=ways("hotter than {v}|warmer than {v}"),
        under=ways("colder than {v}"),
    ),
    Measure(
        ways("depth|depth (m)|max depth"),
        1,
        4000,
        summable=False,
        asked=ways("how deep is {r}"),
        most=ways("deepest"),
        least=ways("shallowest"),
        over=ways("deeper than {v}"),
        under=ways("shallower than {v}"),
    ),
    Measure(
        ways("width|width (cm)|width (m)"),
        1,
        500,
        summable=False,
        asked=ways("how wide is {r}"),
        most=ways("widest|broadest"),
        least=ways("narrowest"),
        over=ways("wider than {v}"),
        under=ways("narrower than {v}"),
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
        ),
        over=ways("with more than {v} in stock|with more than {v} units"),
        under=ways("with fewer than {v} in stock|with less than {v} units"),
    ),
    Measure(
        ways("start page|start_page|first page|page start"),
        1,
        600,
        summable=False,
        asked=ways(
            "on which page does {r} start|on what page does {r} begin|where does {r} start"
            "|at which page does {r} begin|on which page does {r} begin|which page does {r} start on"
        ),
    ),
    Measure(
        ways("end page|end_page|last page|page end"),
        1,
        600,
        summable=False,
        asked=ways(
            "on which page does {r} end|on what page does {r} finish|where does {r} end"
            "|at which page does {r} stop|on which page does {r} finish|which page does {r} end on"
        ),
    ),
    Measure(
        ways("revenue|sales|turnover|annual sales|income"),
        1000,
        9000000,
        "money",
        asked=ways("how much did {r} sell|how much does {r} make|what did {r} bring in"),
        over=ways("that made more than {v}|with sales over {v}"),
        under=ways("that made less than {v}|with sales under {v}"),
    ),
)

# Things that are counted: "how many {h} does {r} have" is a lookup, "how many {h} in total" a sum.
COUNTED = listed("""pages employees students goals wins losses votes seats downloads members copies visitors rooms
calories episodes medals books floors players awards points titles matches games sales hours days seasons tracks
chapters bedrooms windows doors wheels legs eggs drawers trophies branches stores offices customers orders lessons
exercises subscribers followers ingredients servings passengers stations bridges lakes islands schools hospitals
museums bikes trains flights cars children siblings pets""")
