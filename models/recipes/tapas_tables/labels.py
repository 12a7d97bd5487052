"""The text columns that everyday English has words for, and how the column that names the rows is asked for."""

from .concepts import Label, ways

LABELS = (
    Label(
        ways("author|writer|written by"),
        "person",
        ways("who wrote {r}|by whom was {r} written|who is {r} by"),
        ways("by {v}|written by {v}|that {v} wrote"),
    ),
    Label(
        ways("director|directed by"), "person", ways("who directed {r}|who made {r}"), ways("directed by {v}|by {v}")
    ),
    Label(
        ways("manager|supervisor|boss|team lead|head"),
        "person",
        ways("who manages {r}|who leads {r}|who is in charge of {r}|who runs {r}"),
        ways("managed by {v}|led by {v}|that {v} manages"),
    ),
    Label(
        ways("teacher|instructor|lecturer|speaker|tutor"),
        "person",
        ways("who teaches {r}|who gives {r}|who holds {r}"),
        ways("taught by {v}|given by {v}|with {v}"),
    ),
    Label(
        ways("owner|holder|landlord"),
        "person",
        ways("who owns {r}|to whom does {r} belong"),
        ways("owned by {v}|belonging to {v}"),
    ),
    Label(
        ways("artist|singer|composer|performer|band"),
        "person",
        ways("who sings {r}|who composed {r}|who performs {r}"),
        ways("by {v}|sung by {v}|performed by {v}"),
    ),
    Label(
        ways("coach|trainer|captain|doctor|contact|ceo|founder|winner|customer|salesperson"),
        "person",
        ways("who is responsible for {r}"),
        ways("with {v}|assigned to {v}"),
    ),
    Label(
        ways("city|town|home city|location|office|headquarters|venue|birthplace|based in|destination"),
        "city",
        ways(
            "where is {r}|where is {r} located|where does {r} live|where is {r} based|where does {r} come from"
            "|where can i find {r}|where does {r} work"
        ),
        ways("in {v}|from {v}|located in {v}|based in {v}|living in {v}"),
    ),
    Label(
        ways("country|nation|home country|origin|country of origin|nationality"),
        "country",
        ways(
            "where is {r}|where is {r} from|where does {r} come from|in which country is {r}|which country is {r} from"
        ),
        ways("in {v}|from {v}|located in {v}|coming from {v}"),
    ),
    Label(
        ways("department|division|unit"),
        "department",
        ways("where does {r} work|in which department is {r}|which department does {r} work in"),
        ways("in {v}|in the {v} department|working in {v}|who work in {v}|from {v}"),
        person=True,
    ),
    Label(
        ways("category|product category|group|section"),
        "category",
        ways("what kind of thing is {r}|in which category is {r}|what category does {r} belong to"),
        ways("in {v}|in the {v} category|in the category {v}|belonging to {v}"),
    ),
    Label(
        ways("type|kind|class|tier|plan"),
        "type",
        ways("what kind of thing is {r}|what type is {r}|which kind is {r}"),
        ways("of type {v}|of the {v} type|that are {v}"),
    ),
    Label(
        ways("genre|style"),
        "genre",
        ways("what genre is {r}|what kind is {r}|which genre does {r} belong to"),
        ways("in the genre {v}|of the {v} genre|that are {v}"),
    ),
    Label(
        ways("status|state|order status"),
        "status",
        ways("what state is {r} in|is {r} done|how is {r} doing"),
        ways("that are {v}|with status {v}|marked {v}|currently {v}"),
    ),
    Label(
        ways("colour|main colour"),
        "colour",
        ways("what colour is {r}|which colour does {r} have"),
        ways("that are {v}|in {v}"),
    ),
    Label(ways("color"), "color", ways("what color is {r}|which color does {r} have"), ways("that are {v}|in {v}")),
    Label(
        ways("language|native language|spoken language"),
        "language",
        ways("what language does {r} speak|which language is {r} in|what is spoken in {r}"),
        ways("in {v}|speaking {v}"),
    ),
    Label(
        ways("team|club|squad"),
        "team",
        ways("who does {r} play for|which team does {r} play for|what team is {r} on"),
        ways("playing for {v}|on the {v}|of the {v}|who play for {v}"),
        person=True,
    ),
    Label(
        ways("brand|make|manufacturer"),
        "brand",
        ways("who makes {r}|who produces {r}|what make is {r}"),
        ways("made by {v}|from {v}|by {v}|of the brand {v}"),
    ),
    Label(
        ways("material"),
        "material",
        ways("what is {r} made of|what is {r} made from"),
        ways("made of {v}|made from {v}|of {v}"),
    ),
    Label(
        ways("position|role|job|job title|profession|occupation"),
        "position",
        ways("what does {r} do|what does {r} work as|what is {r}'s job|what position does {r} play"),
        ways("who are {v}|working as {v}|with the position {v}"),
        person=True,
    ),
    Label(
        ways("subject|main subject"),
        "subject",
        ways("what does {r} study|what is {r} about"),
        ways("about {v}|in {v}|studying {v}"),
    ),
    Label(
        ways("continent"), "continent", ways("where is {r}|on which continent is {r}"), ways("in {v}|on {v}|from {v}")
    ),
    Label(ways("season"), "season", ways("when is {r} best|in which season is {r}"), ways("in {v}|of {v}")),
    Label(
        ways("day|weekday|day of the week"),
        "day",
        ways("when is {r}|on which day is {r}|what day is {r} on"),
        ways("on {v}|held on {v}"),
    ),
    Label(ways("gender|sex"), "gender", (), ways("that are {v}|who are {v}"), person=True),
    Label(
        ways("level|difficulty"),
        "level",
        ways("how difficult is {r}|how hard is {r}"),
        ways("that are {v}|at level {v}|for {v}"),
    ),
    Label(
        ways("priority|urgency"),
        "priority",
        ways("how urgent is {r}|how important is {r}"),
        ways("with {v} priority|that are {v}"),
    ),
    Label(
        ways("region|area|district"),
        "region",
        ways("where is {r}|which region is {r} in"),
        ways("in the {v}|in {v}|from the {v}"),
    ),
    Label(
        ways("supplier|vendor|distributor"),
        "supplier",
        ways("who supplies {r}|where do we buy {r}|who delivers {r}"),
        ways("supplied by {v}|from {v}|delivered by {v}"),
    ),
    Label(
        ways("payment|payment method|paid by"), "payment", ways("how was {r} paid"), ways("paid by {v}|paid with {v}")
    ),
    Label(
        ways("shape|form"),
        "shape",
        ways("what shape is {r}|what does {r} look like"),
        ways("that are {v}|with the shape {v}"),
    ),
    Label(
        ways("party|political party"),
        "party",
        ways("to which party does {r} belong"),
        ways("of the {v} party|from the {v} party"),
        person=True,
    ),
    Label(
        ways("habitat|environment"),
        "habitat",
        ways("where does {r} live|where can {r} be found"),
        ways("living in the {v}|in the {v}"),
    ),
    Label(ways("diet|food"), "diet", ways("what does {r} eat|what does {r} feed on"), ways("that eat {v}|eating {v}")),
    Label(
        ways("company|employer|firm"),
        "company",
        ways("where does {r} work|who does {r} work for|which company is {r} with"),
        ways("at {v}|working for {v}|from {v}"),
    ),
    Label(
        ways("code|serial number|isbn|sku|reference|part number|phone|room|order id|licence plate|email"),
        "code",
        (),
        (),
    ),
)

# How the column that names the rows is asked for, when the question does not use its header.
NAMED = {
    "person": ways(
        "who is {r}|who has {r}|which person is {r}|what is the name of {r}|what's the name of {r}|who got {r}"
    ),
    "title": ways(
        "what is {r} called|what is the title of {r}|what's {r} called|which title does {r} have"
        "|what is the name of {r}"
    ),
    "topic": ways(
        "what is {r} about|what's the topic in {r}|what is the topic of {r}|what is {r} called"
        "|what does {r} deal with"
        "|what is covered in {r}|which topic is covered in {r}|what is the subject of {r}|what is discussed in {r}"
        "|what's {r} about|what is the title of {r}|what does {r} cover|what's the name of {r}"
        "|which topic does {r} treat"
    ),
    "": ways("what is {r} called|what is the name of {r}|what's the name of {r}|what is {r}|which one is {r}"),
}
