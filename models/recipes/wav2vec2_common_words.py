"""Common English words and everyday phrases that the speech recipe's grammar does not draw, for the decoder."""

WORDS = tuple(
    word
    for block in (
        # what English is held together with, and the forms of be, have and do
        """a an the this that these those here there where when why how who whom whose which what whatever whoever
        i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
        we us our ours ourselves they them their theirs themselves one ones oneself someone anyone everyone no-one
        am is are was were be been being have has had having do does did doing done will would shall should can could
        may might must ought need dare used let let's not never ever always often sometimes seldom rarely usually
        and or but nor so yet for because since unless although though while whereas whether if than as like till
        of in on at by to from with without within into onto upon over under above below between among through
        during before after about against along across around behind beside besides beyond despite except near off
        out outside inside past per plus minus than throughout toward towards until up down via yes no okay ok
        all any both each either neither every few less least little lot lots many more most much none other others
        another several some such same enough only own quite rather too very just even still already almost also
        again else instead maybe perhaps indeed anyway otherwise meanwhile moreover furthermore nevertheless hence
        thus therefore however afterwards beforehand everywhere anywhere somewhere nowhere anything something
        everything nothing anybody somebody nobody""",
        """i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've
        we'll we'd they're they've they'll they'd that's that'll there's here's what's who's where's how's when's
        isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't
        mustn't needn't ain't o'clock ma'am""",
        # talk
        """hello hi hey goodbye bye thanks thank please sorry pardon welcome excuse congratulations cheers oh ah well
        yeah yep nope wow hmm um uh sir madam mister missus miss doctor professor ladies gentlemen guys folks kids mum
        mom dad mummy daddy grandma grandpa grandparents grandson granddaughter nephew niece twin twins relative
        relatives boyfriend girlfriend partner colleague colleagues boss staff employee employees client clients""",
        # verbs and their forms that the grammar lacks
        """get gets got gotten getting go goes went gone going come comes came coming make makes made making say says
        said saying tell tells told telling know knows knew known knowing think thinks thought thinking feel feels
        felt feeling put puts putting set sets setting seem seems seemed try tries tried trying call calls called
        calling ask asks asked asking mean means meant meaning become becomes became happen happens happened
        happening meet meets met meeting stand stands stood standing sit sits sat sitting lie lies lay lain lying
        lose loses lost losing pay pays paid paying send sends sent sending spend spends spent spending expect
        expects expected expecting decide decides decided deciding hope hopes hoped hoping wish wishes wished guess
        guesses guessed suppose supposed wonder wondered worry worries worried worrying care cares cared caring mind
        minds miss misses missed missing plan planned planning promise promised agreed agreeing disagreed answered
        replied replies reply explained explaining showed shown showing worked working played playing lived living
        moved moving started starting stopped stopping finished finishing continued opened opening closed closing
        turned turning helped helping wanted wanting needed needing liked loved hated looked looking seen seeing
        heard hearing watched watching listened listening read reading written writing wrote spoken speaking spoke
        talked talking walked walking ran running driven driving drove flown flying flew bought buying sold selling
        cost costs costing given giving gave taken taking took brought bringing kept keeping held holding found
        finding left leaving lent lending borrowed returned returning sleep sleeps slept sleeping wake woke woken
        eat eaten eating ate drink drank drunk drinking cook cooked cooking wash washed washing wear wore worn
        wearing carry carried carrying cut cutting build built building grow grew grown growing fall fell fallen
        falling break broke broken breaking fix fixed fixing change changed changing choose chose chosen choosing
        win won winning fight fought fighting hit hitting throw threw thrown throwing catch caught catching teach
        taught teaching learn learned learning study studied studying remember remembered forget forgot forgotten
        forgetting understand understood understanding believe believed believing die died dying kill killed killing
        born marry married visit visited visiting travel travelled travelling arrive arrived arriving stay stayed
        staying wait waited waiting appear appeared disappear reach reached reaching receive received receiving
        accept accepted allow allowed allowing include included including provide provided providing offer offered
        offering serve served serving support supported supporting produce produced producing report reported
        reporting describe described consider considered require required requires increase increased increasing
        reduce reduced reducing raise raised raising rise rose risen rising drop dropped dropping develop developed
        create created creating design designed designing manage managed managing organise organised control
        controlled measure measured measuring record recorded recording press pressed pressing click clicked type
        typed typing search searched searching save saved saving delete deleted install installed download
        downloaded upload print printed printing copy copied share shared sharing join joined joining""",
        # time
        """second seconds minute minutes hour hours day days week weeks weekend weekends month months year years
        decade decades century today tonight tomorrow yesterday morning mornings afternoon evening night nights noon
        midnight dawn sunrise sunset dusk spring summer autumn fall winter season seasons monday tuesday wednesday
        thursday friday saturday sunday january february march april may june july august september october november
        december birthday christmas easter holiday holidays date dates early earlier earliest late later latest
        quarter half past ago soon sooner recently currently immediately forever once twice daily weekly monthly
        yearly annual first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth last
        next previous following hundred hundreds thousand thousands million millions billion dozen zero point percent
        half halves thirds quarters double triple single pair couple""",
        # home, food, body, clothes
        """home house flat apartment room rooms bathroom bedroom bathtub shower toilet sink tap attic basement sofa
        couch armchair cupboard wardrobe freezer dishwasher microwave toaster stove pan pot mug jar can tin tray
        napkin vacuum iron washing rubbish trash bin garbage light lights bulb heating furniture neighbours street
        address key keys lunch dinner breakfast supper snack dessert salad pizza pasta noodles steak ham bacon lamb
        turkey seafood salmon tuna shrimp crab toast cereal oats porridge flour yeast oil vinegar sauce ketchup
        mustard mayonnaise jam jelly peanut nuts almond walnut garlic ginger pepper chili spinach lettuce cucumber
        broccoli cauliflower pumpkin mushroom mushrooms peas corn melon pineapple mango raspberry blueberry kiwi
        coconut avocado tea coffee espresso lemonade soda whisky vodka cocktail pudding ice-cream yoghurt pancake
        waffle body head face hair eyes ears nose mouth lips tooth teeth tongue chin cheek neck shoulders back chest
        arms elbow wrist hands fingers thumb stomach hip legs knees ankle foot feet toe toes skin bone bones blood
        brain lungs liver kidney headache fever cough cold flu pill pills tablet vaccine surgery dentist clinic
        pharmacy ambulance clothes trousers jeans shorts sweater jumper pyjamas socks underwear suit tie belt
        sandals slippers handbag wallet purse glasses sunglasses""",
        # town, travel, nature, machines
        """town city village capital suburb square avenue lane motorway highway traffic crossing roundabout pavement
        sidewalk parking petrol fuel taxi tram underground subway metro coach lorry van motorbike motorcycle scooter
        helicopter airplane flight flights gate boarding luggage suitcase backpack platform track railway arrivals
        departures delay delayed customs border visa hostel motel campsite reservation booking booked tourist guide
        police fire brigade post bakery butcher grocery supermarket bookshop hairdresser barber bar pub cafe club
        gym pool stadium zoo gallery cinema court embassy north south east west northern southern eastern western
        sea coast shore bay ocean pond stream waterfall desert jungle cliff volcano earthquake flood hurricane
        thunder lightning sunshine rainbow breeze temperature degrees freezing sunny cloudy rainy windy foggy stormy
        snowy plant plants grass bush pine oak birch tulip daisy lily puppy kitten lamb calf bull ox hen rooster
        swan penguin dolphin octopus crab lizard crocodile giraffe zebra hippo rhino kangaroo panda leopard cheetah
        gorilla worm snail moth mosquito fly flies internet website email e-mail password username account file
        folder folders screen laptop tablet printer scanner mouse cable charger headphones microphone loudspeaker
        volume channel video videos audio photo photos app software program programs code network server browser
        error update version robot satellite rocket laser sensor""",
        # work, school, world, mind
        """work job jobs career office desk meeting meetings conference agenda minutes project projects deadline
        budget invoice receipt payment salary wages tax taxes profit loss cash coin coins dollar dollars euro euros
        pound pounds pence penny cent cents credit debit loan mortgage insurance market markets customers sales
        business businesses company companies industry factory product products brand contract contracts department
        manager director chairman secretary engineer technician accountant lawyer architect designer developer
        programmer student students pupil pupils teacher teachers lecturer headmaster class classes course courses
        lesson lessons homework exercise exercises exam exams grade grades degree diploma university college library
        dictionary textbook notebook chapter chapters paragraph sentence sentences alphabet grammar spelling word
        words language languages english french german spanish italian chinese japanese russian arabic latin greek
        mathematics maths algebra geometry physics chemistry biology history geography music art arts sports football
        soccer basketball tennis golf cricket rugby hockey swimming cycling skiing running chess cards team teams
        player players match goal score winner referee government president minister parliament senate election vote
        votes voter party parties law laws rule rules right rights court judge crime criminal prison war wars peace
        army navy soldier soldiers weapon bomb country countries nation nations state states world earth planet
        planets sun universe space population people person persons human humans man men woman women child children
        adult adults teenager baby babies friend friends enemy stranger crowd society culture religion god church
        temple mosque prayer faith truth lie lies reason reasons cause effect effects result results idea ideas
        thought thoughts opinion opinions fact facts question questions answer answers problem problems solution
        solutions example examples difference differences kind kinds sort sorts type types way ways thing things
        stuff part parts piece pieces side sides end ends top bottom middle front rear begin beginning number numbers
        figure figures amount amounts total average level levels rate rates size sizes shape shapes colour colours
        color colors center centre theater favorite honor labor neighbor gray program catalog""",
        """able afraid alive alone angry anxious ashamed asleep awake aware bad better best big bigger biggest bored
        boring brilliant broken busy certain cheap cheaper clear clever close closer cold colder comfortable confused
        correct crazy cute dangerous dark dead deaf deep different difficult dirty drunk dry easier easiest easy empty
        excellent excited exciting expensive famous far farther fast faster favourite few fewer final fine foreign
        free fresh friendly full funny further glad good grateful great greater greatest guilty happy happier hard
        harder healthy heavy heavier high higher highest hot hotter huge hungry ill important impossible interested
        interesting jealous kind large larger largest lazy light likely little local lonely long longer longest loud
        louder lovely low lower lowest lucky mad main married modern narrow near nearer nearest nervous new newer nice
        noisy normal old older oldest only open ordinary perfect pleasant pleased polite poor popular possible
        pregnant present pretty private proud public quick quiet ready real recent responsible rich right rude sad
        safe safer scared serious sharp short shorter shy sick silent silly similar simple single slow slower small
        smaller smallest soft special strange strong stronger stupid successful sure surprised sweet tall taller
        terrible thick thin thirsty tired true ugly unable unhappy unknown unlikely upset useful usual warm warmer
        weak wet whole wide wild wise worried worse worst wrong young younger youngest absolutely actually apparently
        badly basically carefully certainly clearly completely definitely directly easily especially eventually
        exactly extremely fairly finally fortunately generally gradually hopefully luckily mainly mostly naturally
        nearly obviously particularly personally possibly probably properly quickly quietly really relatively
        seriously simply slightly slowly softly specially straight strongly suddenly surely together totally truly
        unfortunately""",
    )
    for word in block.replace("-", " ").split()
)

PHRASES = tuple(
    line.strip()
    for line in """
    good morning everybody
    good morning
    good afternoon
    good afternoon ladies and gentlemen
    good evening
    how are you today
    I am very well thank you
    nice to meet you
    it is nice to see you again
    thank you for your help
    thank you for coming
    you are welcome
    what is your name
    my name is
    where are you from
    I am from
    how old are you
    what do you do for a living
    the meeting is on
    the meeting is at
    the meeting begins at
    the meeting starts at
    the meeting will be in the office
    let us begin
    let's start with the first question
    at half past nine
    at half past ten
    at a quarter to eight
    at a quarter past seven
    at ten o'clock in the morning
    on the first of
    on the second of
    on the third of
    the end of the month
    the end of the day
    the beginning of the year
    at the end of
    in the middle of
    at the top of
    on the other side of
    one of the
    some of the
    most of the
    all of the
    many of the
    a lot of
    a copy of the
    a piece of
    a cup of tea
    a cup of coffee
    a glass of water
    a bottle of wine
    a part of the
    the number of
    a number of
    the name of the
    the rest of the
    the price of the
    because of the
    out of the
    in front of the
    instead of the
    according to the
    in order to
    as well as
    as soon as
    as long as
    as far as I know
    more than
    less than
    rather than
    such as
    up to
    at least
    at most
    at first
    at last
    at all
    of course
    for example
    in fact
    in general
    by the way
    on the one hand
    on the other hand
    first of all
    after that
    before that
    and then
    and so on
    and the
    to the
    in the
    on the
    for the
    with the
    from the
    by the
    at the
    into the
    of a
    in a
    with a
    for a
    to be
    to do
    to have
    to get
    to make
    to go
    it is
    it was
    it will be
    it has been
    it would be
    this is
    that is
    that was
    there is a
    there are
    there was a
    there were
    there will be
    I am
    I was
    I have
    I had
    I will
    I would like to
    I want to
    I need to
    I have to
    I think that
    I think so
    I do not think so
    I know that
    I hope that
    I am going to
    you can
    you have to
    you should
    he is
    he was
    he has
    he had
    he said that
    she is
    she was
    she has
    she said that
    we are
    we were
    we have
    we will
    we need to
    we have to
    they are
    they were
    they have
    they will
    will be
    would be
    could be
    should be
    must be
    may be
    has been
    have been
    had been
    will write the
    will not
    do you have
    do you know
    do you want to
    did you see
    can you
    can you tell me
    could you please
    would you like a
    would you like to
    what is the
    what are the
    what was the
    what does it mean
    where is the
    where are the
    when is the
    when does the train leave
    who is the
    how much does it cost
    how many
    how do you
    how long does it take
    why is it
    is it
    is there a
    are there any
    are you
    was it
    please wait a moment
    please open the door
    please close the window
    please sit down
    I am sorry
    I do not understand
    I do not know
    I don't think so
    don't worry
    that's right
    that's fine
    let me know
    let me see
    see you later
    see you on monday
    have a good day
    have a nice weekend
    happy birthday
    no problem
    one moment please
    the weather is
    it is raining
    it is very cold today
    turn the volume up
    turn it off
    next page
    open the file
    save the file
    close the window
    page one
    chapter two
    the first time
    the last time
    this time
    every time
    last year
    this year
    next week
    two years ago
    a long time ago
    for a long time
    in the morning
    in the afternoon
    in the evening
    at night
    on monday
    on tuesday
    on wednesday
    on thursday
    on friday
    on saturday
    on sunday
    in january
    in the summer
    in the winter
    """.splitlines()
    if line.strip()
)
