/**
 * Charged expressions of several words, as base forms in lower case. Each is charged as a whole where its words alone
 * are not, or not surely. Marked with the strength of the concept "phrases".
 */
export const CHARGED_PHRASES: readonly string[] = `
a slap in the face
all hell
asleep at the wheel
at all cost
attack dog
axe to grind
backed into a corner
bad faith
baby killer
beat the drum
bend over backwards
bend the knee
beyond the pale
big brother
big government
bleed heart
blood on
boil point
born - alive
brink of
bury the lede
bury their head
business as usual
cancel culture
cannon fodder
carry water for
cash cow
cash grab
cast aspersion
cave in
cave to
class warfare
climate alarmist
coddle criminal
con artist
cook the book
corporate greed
corporate medium
corporate welfare
crime spree
crocodile tear
cry foul
cry wolf
culture of death
culture war
cut and run
dark day
dark money
deaf ear
death grip
death panel
death spiral
death tax
deep state
deer in the headlight
dirty laundry
dirty money
dirty trick
dirty work
dog whistle
double down
double standard
drain the swamp
dumpster fire
echo chamber
elephant in the room
enemy of the people
face of evil
fair share
fairy tale
fake news
false flag
fan the flame
fat cat
fever dream
fever pitch
fight tooth and nail
fire and brimstone
foaming at the mouth
for crying out loud
fly in the face
free ride
free stuff
get away with
give a free pass
go berserk
go off the rail
go rogue
god forbid
government handout
government takeover
gravy train
grind to a halt
gun grab
gun grabber
gun nut
hair on fire
hard - earned
hate - fill
have the gall
have the nerve
head in the sand
heart and soul
heavy - handed
hell - bent
hit job
hit piece
hit squad
hold hostage
hold sway
horror show
hot take
house of card
identity politics
illegal alien
illegal immigrant
in bed with
in cahoot
in the crosshair
in the tank for
infest with
innocent baby
innocent child
iron fist
jump on the bandwagon
jump the shark
kangaroo court
kill spree
kiss of death
knee - jerk
know full well
lap dog
lash out
last gasp
lay waste
left - wing mob
line their pocket
lip service
lock and load
loony left
lose their mind
lunatic fringe
lynch mob
make a mockery
mob rule
moral bankruptcy
morally bankrupt
mountain of evidence
mother of all
mouth off
mud sling
nail in the coffin
nanny state
new low
no shame
nothing short of
nothing more than
nothing but
of all people
off the deep end
off the rail
on steroid
on the warpath
on their knee
open border
open season
opening the floodgate
out of control
out of touch
outright lie
over the top
pander to
partial - birth
pay lip service
peddle the
pet project
piece of garbage
pipe dream
play politics
play the race card
play the victim
point of no return
police state
political football
political game
political hack
political theater
political theatre
politically correct
political correctness
powder keg
power grab
prey on
prey upon
pull the wool
puppet master
puppet regime
put a target on
race bait
race baiter
race card
race to the bottom
radical left
radical right
rain hell
ram through
ram down
red meat
reign of terror
religious right
rewrite history
rhetorical bomb
rip apart
rogue state
rubber stamp
run amok
run roughshod
sacrificial lamb
saber rattling
scare tactic
scorch earth
see red
self - inflicted
sheer lunacy
shoot from the hip
shot across the bow
shove down
sitting duck
sky be fall
slap on the wrist
slippery slope
smear campaign
smoke and mirror
snake oil
social justice warrior
socialized medicine
soft on crime
sore loser
sound the alarm
spark outrage
spew hate
spin doctor
spit in the face
stab in the back
stack the deck
step toward tyranny
stick their head
stoke fear
straw man
sugar daddy
swamp creature
sweep under the rug
take a page from
take hostage
tear apart
temper tantrum
the gall to
the likes of
thinly veil
thought police
throw a fit
throw under the bus
tin foil
too little , too late
tooth and nail
toxic masculinity
tree hugger
trojan horse
turn a blind eye
turn their back
two - faced
under assault
under siege
unleash hell
up in arm
useful idiot
virtue signal
wage war
war machine
war on
wave the white flag
welfare queen
whip into a frenzy
white guilt
wild - eyed
wipe off the map
witch hunt
wolf in sheep's clothing
woke mob
what the hell
what on earth
working stiff
worst of all
unborn baby
unborn child
innocent baby
forced birth
forced pregnancy
baby murder
voter suppression
worse still
wreak havoc
`
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");
