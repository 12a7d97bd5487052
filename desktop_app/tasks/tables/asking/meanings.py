"""Which headers a word may stand for: what means the same or nearly so."""

from desktop_app.tasks.tables.asking.words import stem


def table_of(text: str) -> dict[str, tuple[str, ...]]:
    """Lines of "word, word: meaning meaning" as word -> meanings."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.strip().splitlines():
        words, _, means = line.partition(":")
        for word in words.split(","):
            found[word.strip()] = tuple(means.split())
    return found


_MEANINGS = table_of(
    """
weigh: weight mass
pay: paid amount payment price total cost debit salary wage income
revenue: revenue sales turnover income amount gross total
sale: sale revenue turnover amount total
turnover: turnover revenue sales amount
income: income revenue earnings credit amount
earn: earnings salary income wage points prize credit amount gross box
salary: salary pay wage income
wage: wage salary pay
spend: spent actual debit amount cost expense total paid
expense: expense debit cost amount
expenditure: expenditure expense cost amount
purchase: purchase debit amount
payment: payment paid amount
deposit: deposit credit amount
withdrawal: withdrawal debit amount
cost: cost price amount fee
price: price cost amount
kostet, kosten: price cost amount
verdient: salary wage income
ausgabe, ausgaben, ausgegeben: expense debit amount cost
einnahme, einnahmen, eingenommen: income credit amount revenue
lager: stock
leave, depart: departure
arrive: arrival
sell: sold sales revenue total amount quantity units
buy: bought purchase amount quantity customer buyer
money: amount money price prize earnings gross revenue salary
invoice: invoice
bill: bill invoice amount
client: client customer
customer: customer client buyer
buyer: buyer customer
employee: employee name staff person
staff: staff employee
worker: employee worker
supplier, suppli: supplier vendor
vendor: vendor supplier
company: company name firm organization manufacturer
firm: firm company
product: product item article name
item: item product article
article: article product item
team: team club squad franchise school name
club: club team
country: country nation nationality state entity
nation: nation country nationality
nationality: nationality nation country
film: film movie title
movie: movie film title
song: song track title single
track: track song title
single: single song title
album: album title
show: show program title series
program: program show title
book: book title
game: game opponent title
match: match opponent
opponent: opponent team
player: player name
athlete: athlete name competitor swimmer runner
competitor: competitor athlete name
driver: driver name rider
rider: rider name driver cyclist
cyclist: cyclist rider name
swimmer: swimmer name athlete
runner: runner athlete name
candidate: candidate name
person: person name people
agent, assignee, handler: agent assigned assignee handler owner responsible who
owner, responsible: owner responsible assigned assignee holder who
progress: progress completion done complete
due: due deadline
satisfaction: satisfaction satisfied
recommendation: recommendation recommend
deadline: deadline due
man, woman: name
president: president name
member: member name
actor: actor name
actress: actress name
artist: artist name performer singer
singer: singer artist performer
winner: winner name champion
champion: champion winner
city: city town location place municipality
town: town city municipality
place: place position rank location venue city
location: location place city venue site
venue: venue stadium location site ground
stadium: stadium venue ground
position: position rank place pos
rank: rank position place ranking
rank.: rank
finish: finish position place rank result
point: point pts score
score: score result points
result: result score outcome
outcome: outcome result
job: job position occupation profession role
date: date day year time
day: day date
year: year season date
season: season year
time: time duration
month: month date
quarter: quarter date
week: week date
win: win won winner victory
loss: loss lost defeat
lose: loss lost loser
victory: win victory
draw: draw tie
tie: tie draw
goal: goal score
person.: person
inhabitant, resident, populous, populat, population: population
people: population who assigned assignee owner responsible
attend, attendee, fan: attendance
spectator: attendance spectators crowd
crowd: crowd attendance
viewer: viewers audience
gross: gross box office revenue
length: length duration time
duration: duration length time
height: height elevation
elevation: elevation height altitude
weight: weight mass
size: size area
area: area size
capacity: capacity seats
distance: distance length
speed: speed velocity
mountain: mountain peak name
peak: peak mountain
river: river name
lake: lake name
building: building name
hospital, clinic: hospital provider facility name
school: school institution college university
college: college school university
university: university institution school
party: party
language: language
genre: genre
role: role character part
character: character role
title: title name
name: name title
model: model name
brand: brand make manufacturer name
maker: maker manufacturer brand
manufacturer: manufacturer maker make constructor
constructor: constructor
car: car chassis vehicle
ship: ship name vessel
vessel: vessel ship name
airport: airport
airline, carrier: airline carrier operator company
episode: episode title
award: award prize
prize: prize award
category: category type class kind
type: type kind category class
kind: kind type category
class: class category
direct: director directed
write: writer author written
produce: producer
author: author writer
creat: creator
design: designer
own: owner
manag: manager
coach: coach
publish: publisher published
releas: release released year date
launch: launched launch date
air: aired air date
publication: publication title
build: built builder completed building name
found: founded established
establish: established founded
open: opened opening
clos: closed closing closure
complet: completed
birth: birth born birthday age
death: death died fatality
die, died, kill, perish: death fatality killed casualty dead
fatality, casualty: fatality death casualty killed
rain, rainfall: precipitation rain rainfall
precipitation: precipitation rain rainfall
elect: elected election
appoint: appointed
live: city town residence country address
work: department employer work
age: age
chapter: chapter
topic, about: topic name title subject
subject: subject topic
county: county
state: state
region: region area
territory: territory region
stock: stock quantity
order: order
amount: amount total quantity sum
quantity: quantity amount number units
total: total amount
value: value amount
store: store shop branch
shop: shop store
event: event competition
competition: competition event tournament
tournament: tournament competition event
race: race grand prix event
medal: medal total
nominee: nominee
nomin: nominee nominated nominations
partner: partner
surfac: surface
network: network channel station
channel: channel network station
station: station
phone: phone telephone
email: email mail
mail: mail email
street: street address
reason: reason cause category type notes
cause: cause reason category type
note: notes comments remarks
comment: comments notes
link: link url
animal: animal species
student: student name
teacher: teacher name
grade: grade
mark: mark grade score
"""
)

MEANINGS = {stem(word): tuple(stem(each) for each in means) for word, means in _MEANINGS.items()}
