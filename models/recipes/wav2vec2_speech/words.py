"""The words the recipe's sentences are made of: common English, grouped by the part they play."""


def split(block: str) -> tuple[str, ...]:
    """The words of a block of text; an underscore joins words that belong together."""
    return tuple(word.replace("_", " ") for word in block.split())


PEOPLE = split("""
teacher doctor nurse farmer driver baker lawyer judge painter singer writer actor sailor soldier pilot captain
engineer student child boy girl man woman father mother brother sister uncle aunt cousin grandmother grandfather
neighbour friend stranger guest visitor manager worker cook waiter gardener hunter fisherman carpenter plumber
electrician scientist professor director president mayor minister king queen prince princess officer thief
policeman reporter poet musician drummer dancer librarian secretary assistant customer owner tenant landlord
patient baby daughter son wife husband team crowd committee class company family couple group chairman speaker
author editor artist tourist passenger coach player champion witness expert leader member citizen
""")

ANIMALS = split("""
dog cat horse cow sheep goat pig chicken duck goose rabbit mouse rat fox wolf bear lion tiger elephant monkey
snake frog turtle fish shark whale bird eagle owl crow pigeon parrot bee spider ant butterfly donkey camel deer
squirrel hedgehog
""")

THINGS = split("""
book letter table chair window door house garden bridge road river mountain car bicycle train boat ship plane
bus truck engine wheel key lock box bag bottle glass cup plate knife fork spoon bowl basket lamp candle clock
watch phone computer screen keyboard picture painting map photograph camera radio newspaper magazine ticket
passport coin note pencil pen paper envelope stamp desk shelf drawer carpet curtain mirror bed pillow blanket
towel shirt coat jacket hat shoe boot glove scarf dress skirt ring necklace umbrella tent rope ladder hammer
nail saw brush bucket broom shovel fence gate wall roof floor ceiling chimney stair kitchen oven fridge kettle
apple orange lemon banana pear plum peach cherry grape strawberry potato tomato onion carrot cabbage bean cake
pie sandwich sausage egg cheese biscuit tree flower leaf branch root seed stone rock hill valley field forest
lake island beach cave star moon cloud storm shadow fire machine tool motor battery wire switch button pipe
tank pump garage cellar tower castle palace church school hospital museum library theatre factory office shop
hotel restaurant market farm prison station airport harbour song story poem film game puzzle toy doll kite ball
drum guitar piano violin flute trumpet report plan answer question problem project idea rule law contract bill
price budget account number list page word sentence name address message signal mistake accident
meeting party wedding holiday journey trip lesson test exam prize present gift secret dream promise joke
parcel package sign shape circle square triangle line colour edge corner piece model pattern
vehicle jewel thing object sample voice sound noise
""")

SUBSTANCES = split("""
water milk coffee tea bread butter sugar salt pepper rice soup meat beef chicken fruit honey chocolate cream
wine beer juice oil gas coal wood iron steel gold silver copper glass plastic leather wool cotton silk sand mud
snow ice rain wind smoke dust grass money luggage furniture music news advice information knowledge traffic
weather electricity paint soap medicine food paper light heat air energy power work time space history science
mathematics geography language
""")

PLACES = split("""
London Paris Berlin Rome Madrid Vienna Dublin Edinburgh Oxford Cambridge Manchester Liverpool Bristol Boston
Chicago Denver Houston Dallas Seattle Washington Toronto Sydney Melbourne Tokyo Cairo Moscow Athens Lisbon Oslo
England Scotland Ireland Wales France Germany Italy Spain Portugal Greece Poland Russia China Japan India Egypt
Canada Mexico Brazil Australia Africa Europe America Asia California Texas Florida Virginia
""")

SPOTS = split("""
the_station the_park the_kitchen the_garden the_office the_library the_beach the_market the_bridge the_river
the_corner the_village the_city the_town the_harbour the_school the_church the_museum the_hospital the_airport
the_mountains the_forest the_farm the_shop the_hotel the_bank the_theatre the_street the_yard the_hall
the_bathroom the_bedroom the_living_room the_roof the_north the_south the_east the_west the_left the_right
the_middle the_front the_back the_center the_other_side the_rear_entrance the_main_road the_ground_floor
the_end_of_the_street the_top_of_the_hill the_edge_of_the_lake
""")

FIRST_NAMES = split("""
Alice Andrew Anna Arthur Barbara Benjamin Betty Carol Charles Charlotte Christopher Daniel David Deborah Dennis
Diana Donald Dorothy Edward Elizabeth Emily Emma Eric Frank George Grace Hannah Harry Helen Henry Jack James
Jane Jennifer Jessica John Joseph Karen Kate Kevin Laura Linda Lisa Lucy Margaret Maria Mark Martin Mary
Matthew Michael Nancy Oliver Olivia Oscar Patricia Paul Peter Philip Rachel Rebecca Richard Robert Rose Ruth
Samuel Sandra Sarah Simon Sophie Stephen Susan Thomas Tom Victor Victoria Walter William
""")

LAST_NAMES = split("""
Adams Allen Anderson Baker Bell Bennett Brown Butler Campbell Carter Clark Collins Cook Cooper Davis Edwards
Evans Fisher Foster Gray Green Hall Harris Hill Howard Hughes Jackson Johnson Jones Kelly King Lewis Marshall
Martin Miller Mitchell Moore Morgan Morris Murphy Nelson Parker Phillips Price Roberts Robinson Rogers Russell
Scott Shaw Simpson Smith Stewart Taylor Thompson Turner Walker Watson White Williams Wilson Wood Wright Young
""")

ADJECTIVES = split("""
big small large little long short tall high low wide narrow thick thin deep heavy light dark bright
clean dirty dry wet hot cold warm cool old young new fresh early late fast slow quick quiet loud soft hard sharp
smooth rough strong weak rich poor cheap expensive happy sad angry proud brave afraid tired hungry thirsty busy
lazy clever stupid wise kind cruel gentle friendly polite rude honest famous strange common rare simple easy
difficult important dangerous safe empty full open closed broken beautiful ugly pretty lovely wonderful terrible
perfect ordinary special modern ancient wooden golden plain red blue green yellow black white brown grey purple
pink orange round square flat straight crooked sweet sour bitter healthy sick lucky careful careless useful
useless possible impossible certain different similar familiar curious serious nervous calm cheerful lonely
public private local foreign national natural human electric final whole separate enormous tiny huge average
main left right front rear central double single
""")

ADVERBS = split("""
quickly slowly carefully quietly loudly suddenly finally usually often always never sometimes again already soon
early late today tomorrow yesterday tonight now here there everywhere together alone probably perhaps certainly
really hardly nearly almost exactly gently easily happily sadly badly well immediately recently lately once
twice twice_a_day every_day every_week at_night in_the_morning in_the_afternoon in_the_evening at_noon
at_midnight last_week last_year last_night next_month next_year next_week before_lunch after_dinner
without_a_word in_silence on_time by_mistake at_once for_ever in_a_hurry for_a_while as_usual on_purpose
this_morning this_evening this_summer all_day long_ago straight_away inside outside upstairs downstairs
""")

# base form, and past tense and participle where they do not end in -ed by rule
TRANSITIVE = split("""
open close paint clean wash cook carry move push pull drop lift throw:threw:thrown catch:caught:caught
buy:bought:bought sell:sold:sold find:found:found lose:lost:lost hide:hid:hidden steal:stole:stolen
break:broke:broken repair fix build:built:built design draw:drew:drawn write:wrote:written read:read:read
send:sent:sent receive deliver bring:brought:brought take:took:taken give:gave:given keep:kept:kept
leave:left:left hold:held:held touch watch see:saw:seen notice hear:heard:heard describe explain study
learn teach:taught:taught remember forget:forgot:forgotten choose:chose:chosen order offer return borrow
share cover fill empty measure count weigh cut:cut:cut burn turn use need want like love hate enjoy
follow lead:led:led visit reach cross pass climb enter guard protect save collect pick mention discuss change
improve finish start begin:began:begun stop check test prepare serve taste smell eat:ate:eaten drink:drank:drunk
feed:fed:fed drive:drove:driven ride:rode:ridden fly:flew:flown hang:hung:hung shake:shook:shaken show:showed:shown
join divide replace remove examine photograph publish print record copy invent produce sign accept refuse ignore
admire respect trust believe understand:understood:understood recognise hurt:hurt:hurt hit:hit:hit kick kiss
shut:shut:shut put_down:put_down:put_down knock_over wait_for look_for look_at ask_for pay_for:paid_for:paid_for
think_about:thought_about:thought_about talk_about listen_to belong_to laugh_at point_at
""")

INTRANSITIVE = split("""
walk run:ran:run jump swim:swam:swum sleep:slept:slept wake_up:woke_up:woken_up sit_down:sat_down:sat_down
stand_up:stood_up:stood_up lie_down:lay_down:lain_down fall:fell:fallen cry laugh smile talk
speak:spoke:spoken shout whisper sing:sang:sung dance play work rest wait stay arrive
leave:left:left return travel hurry wander disappear appear grow:grew:grown live die breathe cough
sneeze listen look pray agree argue complain win:won:won fail continue
""")

WHEN = split("""
when_the_rain_stopped before_the_sun_came_up after_the_storm while_we_were_waiting as_soon_as_possible
because_it_was_late because_of_the_weather if_you_have_time until_the_end_of_the_week since_the_beginning
during_the_winter in_the_spring in_the_summer in_the_autumn at_the_weekend over_the_holidays
for_the_first_time in_a_few_minutes an_hour_ago a_long_time_ago in_the_next_room at_the_same_time
without_any_help with_both_hands for_no_reason in_other_words of_course for_example after_all in_fact
""")

STOCK = split("""
good_morning good_evening good_night thank_you_very_much you_are_welcome how_are_you I_am_fine what_time_is_it
see_you_tomorrow have_a_nice_day please_sit_down I_do_not_know I_don't_know that's_all_right
excuse_me never_mind what_do_you_mean of_course_not let's_go it's_not_my_fault I'm_sorry
I_beg_your_pardon come_in come_here go_away wait_a_moment hurry_up be_careful what_happened
can_you_hear_me yes no maybe hello goodbye stop start go on off up down left right front back side center rear
what's_your_name my_name_is_not_important where_do_you_live how_old_are_you how_much_is_it
the_meeting_is_over turn_left turn_right turn_around open_the_window close_the_door turn_on_the_light
turn_off_the_radio play_the_next_song call_me_later send_the_message read_it_again what_is_the_weather_like
I_would_like_a_cup_of_tea can_I_help_you I_can't_believe_it it_doesn't_matter we'll_see
that_is_the_question nothing_is_impossible better_late_than_never time_is_money practice_makes_perfect
""")

# the small words and the long tail, said on their own so that their spelling is heard
EXTRA = split("""
about above across after against along among around because before behind below beneath beside between beyond
during except inside into near outside over since through throughout toward under until upon within without
although however therefore whether either neither nothing something anything everything nobody somebody anybody
everybody enough several many much more most less least few other another each every both which whose whom
could should would might must shall cannot couldn't shouldn't wouldn't isn't wasn't aren't hasn't haven't won't
them their theirs ours yours mine himself herself themselves myself yourself ourselves itself
ability absence academy accent access action activity actress addition advance adventure advantage affair age
agency agreement aim alarm album alcohol ambition amount angle anniversary anxiety apartment appetite appointment
approach area argument army arrival arrow article aspect attempt attention attitude audience avenue award axe
balance balcony band barrel base basis battle beauty beginning behaviour belief belt benefit birth birthday
blade blood board body bomb bone border boss bottom brain brass breakfast breath brick brief bubble bullet
bunch business cabin cable cage calendar campaign canal capital card career cargo case cash category cause
century ceremony chain challenge chance channel chapter character charge charity chart chest chief choice
cinema circumstance claim climate cloth coast collar college column comfort command comment community
competition complaint concert conclusion condition conference confidence connection conversation copy cottage
council country courage course court crime crisis crop culture cure currency curve custom damage
danger daylight deal death debt decade decision defence degree delay delivery demand department desert desire
detail development device diamond diary diet difference dinner direction discovery disease dish distance
district dozen drawing driveway duty earth echo economy education effect effort election element emergency
emotion employer enemy entrance environment equipment error escape essay evening event evidence
example exchange excuse exercise experience experiment explanation expression extra eye face fact failure faith
fashion fault favour fear feature feeling fever figure finger flag flame flash flavour flight flood flour
focus fog fold folk foot football force forehead form fortune foundation frame freedom frequency friendship
fuel fun function fund future gallery gap gentleman ghost giant goal government grade grain growth guess guide
guilt gun habit hair hand handle harm harvest head heart height hell help hero hobby hole honour hope horizon
hour household humour hunger hut image impression income increase industry influence injury ink insect
inspection instruction instrument insurance interest interview invitation issue item jaw job joint journal joy
judgement jungle jury justice kingdom knee knot label labour lack land laughter layer league leather leg length
lesson level liberty lid life limit link lip literature load loan loss lunch lung majority manner
marble mark marriage match mate material matter meal meaning measure mechanism member memory merchant metal
method midnight mile military mind mineral minute miracle mission mixture moment monitor mood moral motion
mouth movement mud muscle mystery myth nation nature neck needle nerve nest network noon nose
novel nut oak object occasion ocean opinion opportunity opposite option orchestra organ origin outcome oxygen
pace pain pair palm panel panic parent part passage path patience pause peace percent performance period
permission person phase phrase pilot pity plant platform pleasure pocket poison pole policy politics pond
population position possession pot pound poverty prayer preparation presence pressure principle priority
privacy process product profession profit programme progress property proposal protest purchase purpose
quality quantity quarter queue race rail range rate reaction reality reason recipe recovery reference reform
region relation relief religion remark rent request rescue research resource response rest result revenge
revolution reward rhythm rice risk role root route routine row rubber rumour sail salary sale satisfaction
scale scene schedule scheme score scream sculpture search season seat second section security sense series
service session shade shame share sheet shell shelter shock shore shoulder shower signature silence skill skin
skull sky slave sleep slice smile society soil solution soul source speech speed spirit sport spot spring stage
standard state statement station status step stick stock stomach stranger stream strength stress stretch strike
string structure struggle style subject success suggestion suit summary summer surface surprise survey sword
symbol sympathy system tail talent target task tax tea technique temperature temple tension term territory text
theme theory threat throat throne thumb thunder title tongue tooth topic tour track trade tradition trail
training treasure treatment treaty trial tribe trick troop trouble trust truth tube tunnel turn type union
unit universe university user valley value variety vegetable victim victory view village violence virtue vision
vocabulary volume vote voyage wage waist war warning waste wave weakness wealth weapon weight welcome wheat
width winner wisdom wish wonder world worry worth wound yard youth zero zone zoo
absolute accurate active actual additional adequate alive appropriate attractive automatic available aware
awful basic boring brief capable casual chemical civil classic comfortable complete complex confident constant
convenient correct crazy critical current daily dear delicate delicious digital direct double efficient elegant
entire equal essential exact excellent exciting extreme fair false fancy female financial fit flexible formal
former fortunate free frequent generous genuine giant glad global grand grateful great guilty harmless holy
horrible ideal identical illegal immediate independent individual innocent intelligent internal joint just keen
latter legal liquid live logical loose mad magic major male mature maximum medical mental mild minimum minor
mobile musical mutual naked narrow nasty native negative normal obvious odd official original parallel partial
particular past patient permanent personal physical pleasant popular positive powerful practical precious
precise previous principal probable professional proper pure quarterly random raw ready real reasonable regular
relative reliable remarkable responsible responsive ridiculous royal rural sacred sensible sensitive severe
silent slight social solid sore specific stable steady steep sticky still strict sudden sufficient suitable
super sure suspicious tame technical temporary tender tight total tough traditional true typical
unusual upper upset urban urgent usual valuable various vast violent visible visual vital wild willing
yearly zealous accept achieve admit adopt afford allow announce annoy apologise appreciate arrange assume
attach attack attend avoid bake balance beat become beg behave bend bet bite bless blow boil bother bounce bow
breed bury calculate cancel celebrate cheat cheer chew click combine compare compete concentrate concern
confess confuse connect consider consist contain convince crash crawl create criticise crush decide declare
decorate defeat defend define deny depend deserve destroy determine develop dig disagree disturb dive
double doubt drag drain dress drown earn educate embarrass employ encourage engage ensure establish estimate
examine exist expand expect explode explore express extend fade fetch fight file flow fold forbid force
forgive freeze frighten gather generate glow grab greet grin guarantee happen hesitate hire hop hug hunt
identify imagine impress include indicate inform injure insist inspire intend introduce investigate invite
involve iron itch jog juggle kneel knit knock launch lean leap lend lick link locate maintain manage marry
melt mend mix multiply murder nod obey observe obtain occur operate overcome owe park participate perform
permit persuade plant plead polish pour practise predict prefer pretend prevent promise pronounce propose
prove provide punch punish purchase quit quote realise recommend reduce reflect regret reject relax release
rely remain remind rescue resist respond reveal rhyme ring rise roll rub ruin rush sail satisfy scare scatter
scratch seek seem select separate settle sew shave shine shoot shrink sigh sink skate skip slide slip sneak
snore solve spell spend spill spin split spoil spray spread squeeze stare stir strip struggle succeed
suffer suggest supply support suppose surround suspect swallow swear sweep swing switch tap tear tease tempt
thank tick tie tip transform translate treat tremble trip twist type unite unlock vanish vary wander warn
wave wear weave weep wink wipe wrap wrestle yawn yell zoom
""")

MONTHS = split("January February March April May June July August September October November December")
WEEKDAYS = split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
