"""The text columns that everyday English has words for, and how the column that names the rows is asked for."""

from .concepts import Label, ways

LABELS: tuple[Label, ...] = (
    Label(
        ways("author|writer|written by"),
        "person",
        ways(
            "who wrote {r}|by whom was {r} written|who is {r} by"
            "|who is the writer of {r}|who has written {r}|whose work is {r}"
        ),
        ways("by {v}|written by {v}|that {v} wrote|authored by {v}|whose writer is {v}"),
    ),
    Label(
        ways("director|directed by"),
        "person",
        ways("who directed {r}|who made {r}|who was the director of {r}|who shot {r}"),
        ways("directed by {v}|by {v}|made by {v}|that {v} directed|shot by {v}"),
    ),
    Label(
        ways("manager|supervisor|boss|team lead|head"),
        "person",
        ways(
            "who manages {r}|who leads {r}|who is in charge of {r}|who runs {r}"
            "|who heads {r}|who supervises {r}|who is the boss of {r}|to whom does {r} report"
        ),
        ways("managed by {v}|led by {v}|that {v} manages|supervised by {v}|headed by {v}|reporting to {v}|run by {v}"),
    ),
    Label(
        ways("teacher|instructor|lecturer|speaker|tutor"),
        "person",
        ways(
            "who teaches {r}|who gives {r}|who holds {r}"
            "|who is teaching {r}|who lectures {r}|who speaks at {r}|with whom is {r}"
        ),
        ways("taught by {v}|given by {v}|with {v}|that {v} teaches|held by {v}|led by {v}"),
    ),
    Label(
        ways("owner|holder|landlord"),
        "person",
        ways(
            "who owns {r}|to whom does {r} belong|whose is {r}|who has {r} in their possession|who is the owner of {r}"
        ),
        ways("owned by {v}|belonging to {v}|that belong to {v}|that {v} owns|in the possession of {v}"),
    ),
    Label(
        ways("artist|singer|composer|performer|band"),
        "person",
        ways(
            "who sings {r}|who composed {r}|who performs {r}"
            "|who plays {r}|whose song is {r}|who recorded {r}|who is the artist of {r}"
        ),
        ways("by {v}|sung by {v}|performed by {v}|recorded by {v}|composed by {v}|that {v} performs"),
    ),
    Label(
        ways("coach|trainer|captain|doctor|contact|ceo|founder|winner|customer|salesperson"),
        "person",
        ways("who is responsible for {r}|who looks after {r}|who takes care of {r}|whom do i ask about {r}"),
        ways("with {v}|assigned to {v}|looked after by {v}|that {v} looks after|under {v}"),
    ),
    Label(
        ways("city|town|home city|location|office|headquarters|venue|birthplace|based in|destination"),
        "city",
        ways(
            "where is {r}|where is {r} located|where does {r} live|where is {r} based|where does {r} come from"
            "|where can i find {r}|where does {r} work"
            "|in which city is {r}|in what town is {r}|which city is {r} in|what city is {r} in"
            "|what place is {r} in|where do i find {r}|where was {r} born"
        ),
        ways(
            "in {v}|from {v}|located in {v}|based in {v}|living in {v}"
            "|situated in {v}|that are in {v}|who live in {v}|living in {v}|to be found in {v}"
        ),
        before="{v}",
    ),
    Label(
        ways("country|nation|home country|origin|country of origin|nationality"),
        "country",
        ways(
            "where is {r}|where is {r} from|where does {r} come from|in which country is {r}|which country is {r} from"
            "|what country is {r} from|what country is {r} in|to which country does {r} belong"
            "|of which nation is {r}|in what country is {r} located"
        ),
        ways(
            "in {v}|from {v}|located in {v}|coming from {v}"
            "|that are in {v}|that come from {v}|which are from {v}|situated in {v}"
        ),
    ),
    Label(
        ways("department|division|unit"),
        "department",
        ways(
            "where does {r} work|in which department is {r}|which department does {r} work in"
            "|in what department does {r} work|which department is {r} in|which team is {r} in"
            "|what division is {r} part of"
        ),
        ways(
            "in {v}|in the {v} department|working in {v}|who work in {v}|from {v}"
            "|that work in {v}|who are in {v}|assigned to {v}|employed in {v}"
        ),
        person=True,
        before="{v}",
    ),
    Label(
        ways("category|product category|group|section"),
        "category",
        ways(
            "what kind of thing is {r}|in which category is {r}|what category does {r} belong to"
            "|under which category does {r} fall|which group is {r} in|what sort of thing is {r}|how is {r} classified"
        ),
        ways(
            "in {v}|in the {v} category|in the category {v}|belonging to {v}"
            "|that belong to {v}|filed under {v}|classified as {v}|that fall under {v}"
        ),
        before="{v}",
    ),
    Label(
        ways("type|kind|class|tier|plan"),
        "type",
        ways(
            "what kind of thing is {r}|what type is {r}|which kind is {r}"
            "|of what type is {r}|what sort is {r}|which type does {r} have"
        ),
        ways("of type {v}|of the {v} type|that are {v}|of the kind {v}|that are of type {v}|classed as {v}"),
        before="{v}",
    ),
    Label(
        ways("genre|style"),
        "genre",
        ways(
            "what genre is {r}|what kind is {r}|which genre does {r} belong to"
            "|what sort of thing is {r}|what style is {r} in|in which genre is {r}"
        ),
        ways("in the genre {v}|of the {v} genre|that are {v}|in the {v} style|that count as {v}|classed as {v}"),
        before="{v}",
    ),
    Label(
        ways("status|state|order status"),
        "status",
        ways(
            "what state is {r} in|is {r} done|how is {r} doing"
            "|what is going on with {r}|how far is {r}|where do we stand with {r}|in what state is {r}"
            "|has {r} been finished"
        ),
        ways(
            "that are {v}|with status {v}|marked {v}|currently {v}"
            "|that are still {v}|which are {v}|that have been {v}|whose state is {v}"
        ),
        before="{v}",
    ),
    Label(
        ways("colour|main colour"),
        "colour",
        ways(
            "what colour is {r}|which colour does {r} have"
            "|of what colour is {r}|in what colour does {r} come|what colour does {r} have"
        ),
        ways("that are {v}|in {v}|which are {v}|coloured {v}|painted {v}"),
        before="{v}",
    ),
    Label(
        ways("color"),
        "color",
        ways(
            "what color is {r}|which color does {r} have"
            "|of what color is {r}|in what color does {r} come|what color does {r} have"
        ),
        ways("that are {v}|in {v}|which are {v}|colored {v}|painted {v}"),
        before="{v}",
    ),
    Label(
        ways("language|native language|spoken language"),
        "language",
        ways(
            "what language does {r} speak|which language is {r} in|what is spoken in {r}"
            "|in which language is {r}|what tongue does {r} speak|in what language was {r} made"
        ),
        ways("in {v}|speaking {v}|that speak {v}|spoken in {v}|who speak {v}|written in {v}"),
        before="{v}",
    ),
    Label(
        ways("team|club|squad"),
        "team",
        ways(
            "who does {r} play for|which team does {r} play for|what team is {r} on"
            "|on which team is {r}|for whom does {r} play|which club is {r} with|what club does {r} play for"
        ),
        ways(
            "playing for {v}|on the {v}|of the {v}|who play for {v}"
            "|from the {v}|that play for {v}|under contract with {v}|who are with {v}"
        ),
        person=True,
    ),
    Label(
        ways("brand|make|manufacturer"),
        "brand",
        ways(
            "who makes {r}|who produces {r}|what make is {r}"
            "|who built {r}|which company makes {r}|which brand is {r}|who is the maker of {r}|what brand is {r}"
        ),
        ways(
            "made by {v}|from {v}|by {v}|of the brand {v}"
            "|that {v} makes|produced by {v}|manufactured by {v}|built by {v}"
        ),
        before="{v}",
    ),
    Label(
        ways("material"),
        "material",
        ways(
            "what is {r} made of|what is {r} made from"
            "|of what is {r} made|from what is {r} built|what material is {r}|which material is used for {r}"
        ),
        ways("made of {v}|made from {v}|of {v}|built from {v}|that are made of {v}|out of {v}|consisting of {v}"),
        before="{v}",
    ),
    Label(
        ways("position|role|job|job title|profession|occupation"),
        "position",
        ways(
            "what does {r} do|what does {r} work as|what is {r}'s job|what position does {r} play"
            "|what job does {r} have|as what is {r} employed|what is the job of {r}|in which role is {r}"
            "|what is {r} by profession|how does {r} make a living"
        ),
        ways(
            "who are {v}|working as {v}|with the position {v}"
            "|employed as {v}|who work as {v}|in the role of {v}|whose job is {v}"
        ),
        person=True,
    ),
    Label(
        ways("subject|main subject"),
        "subject",
        ways(
            "what does {r} study|what is {r} about"
            "|what is taught in {r}|which subject does {r} take|what is {r} concerned with"
        ),
        ways("about {v}|in {v}|studying {v}|that deal with {v}|covering {v}|on {v}|that are about {v}"),
        before="{v}",
    ),
    Label(
        ways("continent"),
        "continent",
        ways(
            "where is {r}|on which continent is {r}"
            "|in which part of the world is {r}|which continent is {r} on|what continent does {r} belong to"
        ),
        ways("in {v}|on {v}|from {v}|that are in {v}|located in {v}|situated in {v}"),
    ),
    Label(
        ways("season"),
        "season",
        ways(
            "when is {r} best|in which season is {r}"
            "|at what time of the year is {r}|in what season is {r}|which season is {r} for"
        ),
        ways("in {v}|of {v}|that are in {v}|held in {v}|for the {v}"),
        before="{v}",
    ),
    Label(
        ways("day|weekday|day of the week"),
        "day",
        ways(
            "when is {r}|on which day is {r}|what day is {r} on"
            "|which day of the week is {r}|on what day is {r}|what weekday is {r} on|when does {r} take place"
        ),
        ways("on {v}|held on {v}|that are on {v}|taking place on {v}|scheduled for {v}"),
        before="{v}",
    ),
    Label(
        ways("gender|sex"),
        "gender",
        ways("is {r} a man or a woman|is {r} male or female"),
        ways("that are {v}|who are {v}"),
        person=True,
        before="{v}",
    ),
    Label(
        ways("level|difficulty"),
        "level",
        ways(
            "how difficult is {r}|how hard is {r}"
            "|how advanced is {r}|for whom is {r} suitable|what level is {r}|at which level is {r}"
        ),
        ways("that are {v}|at level {v}|for {v}|suitable for {v}|of level {v}|rated {v}"),
        before="{v}",
    ),
    Label(
        ways("priority|urgency"),
        "priority",
        ways(
            "how urgent is {r}|how important is {r}"
            "|how pressing is {r}|how quickly must {r} be done|what priority does {r} have"
        ),
        ways("with {v} priority|that are {v}|of {v} priority|whose priority is {v}|with {v} urgency"),
        before="{v} priority",
    ),
    Label(
        ways("region|area|district"),
        "region",
        ways(
            "where is {r}|which region is {r} in"
            "|in which region is {r}|what area is {r} in|to which district does {r} belong"
        ),
        ways("in the {v}|in {v}|from the {v}|that are in the {v}|coming from the {v}|located in the {v}"),
    ),
    Label(
        ways("supplier|vendor|distributor"),
        "supplier",
        ways(
            "who supplies {r}|where do we buy {r}|who delivers {r}"
            "|from whom do we get {r}|who provides {r}|who sells us {r}|from where do we order {r}"
        ),
        ways(
            "supplied by {v}|from {v}|delivered by {v}"
            "|that {v} supplies|provided by {v}|bought from {v}|that come from {v}"
        ),
    ),
    Label(
        ways("payment|payment method|paid by"),
        "payment",
        ways("how was {r} paid|how did they pay for {r}|by what means was {r} paid|how does {r} pay"),
        ways("paid by {v}|paid with {v}|settled by {v}|that were paid by {v}|that were paid with {v}"),
        before="{v}",
    ),
    Label(
        ways("shape|form"),
        "shape",
        ways(
            "what shape is {r}|what does {r} look like"
            "|which shape does {r} have|of what shape is {r}|what form does {r} have"
        ),
        ways("that are {v}|with the shape {v}|shaped like a {v}|formed like a {v}|of {v} shape"),
    ),
    Label(
        ways("party|political party"),
        "party",
        ways(
            "to which party does {r} belong"
            "|which party is {r} in|for which party does {r} stand|what party does {r} belong to"
        ),
        ways("of the {v} party|from the {v} party|belonging to the {v} party|who are {v}|in the {v} party"),
        person=True,
        before="{v}",
    ),
    Label(
        ways("habitat|environment"),
        "habitat",
        ways(
            "where does {r} live|where can {r} be found"
            "|where does {r} make its home|in what environment does {r} live|what does {r} live in"
        ),
        ways("living in the {v}|in the {v}|that live in the {v}|at home in the {v}|found in the {v}"),
    ),
    Label(
        ways("diet|food"),
        "diet",
        ways(
            "what does {r} eat|what does {r} feed on|on what does {r} live|what food does {r} take|what is eaten by {r}"
        ),
        ways("that eat {v}|eating {v}|that live on {v}|which eat {v}|feeding on {v}"),
        before="{v}",
    ),
    Label(
        ways("company|employer|firm"),
        "company",
        ways(
            "where does {r} work|who does {r} work for|which company is {r} with"
            "|for whom does {r} work|who employs {r}|at which company is {r}|what company does {r} work for"
        ),
        ways("at {v}|working for {v}|from {v}|who work at {v}|employed by {v}|who work for {v}|working at {v}"),
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
