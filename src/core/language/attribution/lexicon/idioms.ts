/**
 * Fixed phrases of failing, obstructing and withholding. The first word is the verb (its base form), the rest what
 * follows it: words, `a|b` for either, `~` for up to four words of any kind. They are common English idioms of the
 * workplace, none of them tied to a trade.
 */
/** Idioms that run somebody down whatever comes after them. */
export const graveIdioms = `
screw me|us ~ over
screw ~ over
leave me|us out|out-of
stick in ~ ways|past
be asleep
be out-of ~ depth|touch|control|line|order|league
be in over
be full of
keep ~ out-of ~ loop
throw ~ tantrum|fit
phone it in
bail on
quit on me|us
cover ~ up
hide behind
push ~ work ~ on|onto
deny me
pass me|us over
do ~ damage
have ~ ego|temper
have ~ bad|poor|terrible|awful ~ attitude
hate me|us
treat me|us
drop ~ ball|balls
sit ~ hands
sit idle|idly
drag ~ foot|feet|heel|heels
pull ~ rug
pull ~ rank
go behind
go over ~ head
go around|round me|us
throw ~ under
throw ~ over the wall|fence
move ~ goalposts|goalpost|goal
shift ~ goalposts|goalpost|blame
take ~ credit|glory
take ~ for granted
take it out on
take advantage
steal ~
let ~ down
cut corners|corner
cut me|us out
pass ~ buck
pass me|us over
pass ~ blame
point ~ finger|fingers
turn ~ blind eye
turn ~ against me|us
turn ~ back on
turn ~ deaf ear
turn ~ nose up
show ~ no ~ interest|respect|regard|care|concern
show me|us up
brush ~ off|aside
blow ~ off
blow hot and cold
fob ~ off
shut me|us out|down
freeze me|us out
leave ~ lurch|hanging|stranded|dry|holding|scrambling|exposed|high
leave ~ in the dark
hang ~ out to dry
dump ~ on|onto
make ~ look bad|stupid|incompetent
make fun of
make excuses
make empty promises
make ~ scapegoat
make up ~ rules
put ~ own name
put ~ blame
put ~ down to me|us
put me|us down
run ~ into the ground
run ~ roughshod
keep ~ in the dark
hold ~ hostage|ransom
hold ~ to ransom
play favourites|favorites|politics|games|dumb
play ~ off against
do ~ bare minimum
know better
care only|more about
care about ~ bonus|bonuses|politics|career
walk ~ all over
give ~ cold shoulder
give ~ runaround|silent
give ~ hard time
give me|us ~ blame
give ~ to ~ friends|friend
have it in for
have ~ head in
have favourites|favorites
pay lip service
fall asleep
fail me|us
stab ~ back
string ~ along
set ~ up to|for fail|failure
sell ~ short
wash ~ hands
look ~ other way
look down on
look the other
talk down to
talk over me|us
talk behind
breathe down
treat ~ like
treat ~ badly|poorly
jump down ~ throat
laugh ~ off
laugh at ~
live in ~ ivory
promise ~ earth|moon
bite ~ head
drive ~ mad|crazy
sweep ~ carpet|rug
overstep ~
rest on ~ laurels
lead ~ up the garden|astray
pull ~ wool
feed me|us ~ lies|nonsense
rob me|us ~ of
throw ~ weight
throw ~ wolves
make ~ life|lives ~ hell|miserable|difficult|impossible|misery
wind me|us up
stick ~ oar|nose
abuse ~ position|power|trust|authority
take ~ for fools|idiots|mugs|ride
spread ~ rumours|rumors|gossip|lies
drag ~ name
sit back
sit around
stand idly
twiddle ~ thumbs
kick ~ can|road|grass
lose ~ plot|nerve|temper
show ~ true colours|colors
go rogue
be nowhere
be ~ missing in
be hell-bent
be all talk
be ~ way over
be more interested|concerned|bothered|worried ~ than
be incapable
be ~ incapable
be only|just ~ interested
be ~ only|just interested|in it
cancel on me|us
walk out on
turn on me|us
rat on|me|us
run me|us|everyone|everybody ~ down
tear ~ shreds
pick on
pick holes
gang up
rip ~ off
stitch ~ up
tie ~ hands
clip ~ wings
cut ~ throat
hide ~ from
speak over
trample on
wriggle out
weasel out
worm ~ out
duck ~ responsibility|question|issue
dodge ~ responsibility|question|issue|bullet
`;

/** Idioms of a failing that what the writer did about it makes good. */
export const plainIdioms = `
slack off
be all over the
let ~ through
let ~ out-of hand
let ~ run|pile|get|become
hold ~ up
hold up
hold back
walk off
walk out
sit there
leave me|us ~ to|with|without
leave ~ behind
switch ~ off ~ alarm|alarms|heating|freezer|power|cooling|pump
turn ~ off ~ alarm|alarms|heating|freezer|power|cooling|pump
fall asleep
fall behind
fall apart
fall through on
come unprepared|late
arrive unprepared|drunk|hungover
show up unprepared|drunk
have ~ no|never|little|zero ~ idea|clue|plan|interest|understanding|sense|notion|experience
have ~ own ~ agenda
have ~ hidden ~ agenda
have better things
get ~ mixed|muddled|confused
get ~ backwards|upside-down
get ~ in|into a muddle|mess|tangle
get bogged
get carried
get lost in
get ~ way of
get ~ under ~ feet
give ~ wrong
give ~ vague|contradictory|conflicting|misleading|false
give nothing|little ~ to
give me|us ~ nothing|no
give ~ up halfway|early|too
tell me|us nothing|lies|little|wrong|different
tell me|us ~ wrong|lies
tell ~ wrong|different|conflicting
say ~ wrong
say one thing and
say nothing|little ~ about|until
say yes ~ no
spring ~ on me|us
push back against|on everything|every
second-guess ~
nitpick ~
put me|us ~ off
put ~ interests|interest|ego first|before|above
put ~ wrong
put ~ on ~ back
put ~ pressure
put me|us ~ under
put ~ obstacles
throw ~ money
throw ~ spanner|wrench
throw ~ out ~ window
throw ~ off
throw up ~ hands
knock ~ over|down|back
run late
run out-of ~ money|stock|parts|patience
run ~ too|without
pick ~ wrong
take ~ wrong
take ~ shortcut|shortcuts|easy
take it upon
take ~ too|far|so long
take ~ sweet|own time
take ~ eyes|eye
take no|little ~ part|trouble|care
turn ~ upside
make ~ wrong
make ~ up as
make ~ late
make nothing
make ~ worse
make up ~ numbers
make promises
make ~ promise|promises ~ keep|could|never|not
do ~ wrong
do ~ backwards|halfway|opposite
do as ~ please|liked|pleased|wanted
do ~ own thing
do ~ only|barely|hardly
do ~ by halves
do next to
do very little
do whatever ~
skimp on
skate over
gloss over
go round in circles
go in circles
go around ~ in
go over ~ budget
go off ~ script|piste|holiday
go on holiday|vacation ~ in|during|right|just|without|and
go quiet
go ~ quiet|silent|dark
go ~ weeks|months|days without
go with ~ cheapest|cheaper|wrong
come up with ~ excuse|excuses|nothing
come to nothing
come back with nothing
use ~ as ~ excuse|scapegoat|shield
use ~ against
pull out ~ last|minute|late|without
pull ~ out ~ under
pull ~ off the|my|our
rule ~ out without
rush ~ through
rush into
race ahead
plough ahead|on
plow ahead|on
barge in
cling to
stick ~ head
wait ~ weeks|months|days ~ before
wait too|so long
stay silent|quiet
remain silent
pack ~ in
jack it
foul up
slip up
trip ~ up
trip over
paper over
water ~ down
lash out
fly off
blow up at
blow it
blow ~ out-of|whole
burn ~ through|bridges
chop and change
change ~ constantly|again|twice|repeatedly|daily|weekly
change ~ halfway|midway|mid-project|overnight
add ~ at the last|very
add more and
add ~ every
keep adding|asking|changing|moving|delaying
veto every|everything|anything|all
question every|everything
reject every|everything|anything|all
treat ~ as ~ afterthought|joke|dumping|enemy|second
send ~ away
send ~ to|of the wrong
sell ~ impossible|something|features|things
sell us ~ lie|lies|dream|junk
sign ~ blindly|off blindly
sign up to ~ impossible
commit ~ us|me to
schedule ~ over
double ~ our|my ~ workload
dismantle ~
bring ~ to ~ standstill|halt
drive ~ away
drive ~ ground
drown us|me in
bombard me|us
bury me|us
bog ~ down
weigh ~ down
tie ~ up in
let me|us go
take my ~ idea|ideas|work|project|client|clients|job
act ~ if|like ~ boss|own|owned|nothing
stir ~ trouble
get cold feet
leave ~ open|unlocked|running|unattended|exposed
promise ~ it|they|he|she|nobody could|can
make me|us ~ redo
lay me|us off ~ for
check out
give me|us ~ wrong|bad|poor|impossible|unrealistic|unclear
give me|us little|hardly|barely
hand me|us ~ mess
move too|so slow|slowly
work against
pass ~ work ~ to me|us
fire me|us ~ unfairly|without|for
disagree ~ everything
let ~ quality
set ~ bad|poor|terrible example
argue about|over everything
create ~ toxic|hostile|chaos
sit on|upon
drag ~ into
drag ~ out
pull ~ plug
go back on
go silent|quiet|dark
go missing|awol
go ahead ~ anyway|regardless
go ahead without
push ahead|on|through|forward ~ anyway|regardless
push ~ onto|on me|us
push me|us|everyone into
throw ~ at me|us
throw ~ in the bin
change ~ mind|minds
change course|everything|direction ~ minute
change ~ at|in|on the last
change ~ on us|me
change ~ every
change ~ without
take forever|ages|weeks|months|years
take ~ eye off
take ~ no responsibility|ownership|notice|interest
take no ~ responsibility|ownership|notice|interest
take far|much|way too
take too long
take so long
take ~ weeks|months|days to
take sides|side
take ~ out of service|down
side with
let ~ slide|slip|drift|rot|fester|skip
let it|things|standards ~ go
turn up|in ~ late|drunk|unprepared
show up ~ late|drunk|unprepared
show little ~ interest|respect|regard|concern
arrive ~ late
come ~ late
come ~ unprepared
deliver ~ late
deliver ~ weeks|days|months late
deliver ~ nothing
deliver ~ wrong
blow ~ budget|deadline
shoot ~ down
shut ~ door
back out
cave in|to
leave me|us|everything|everyone to
leave me|us ~ with
leave ~ mess|problems|chaos
leave ~ to me|us
leave me|us no|without
leave ~ undocumented|untested|unfinished|unanswered|broken
leave no ~ notes|documentation|handover|instructions|instruction
leave ~ to the last
leave ~ alone with
leave me|us alone
leave ~ on ~ own
hang up on
make ~ difficult|impossible|harder|worse|unbearable|miserable|hell|nightmare
make no ~ effort|attempt|decision
make little effort
make ~ mess|hash|pig
make poor|bad|terrible|awful|wrong|stupid decisions|decision|choices|choice|calls|call
make ~ mistakes|mistake|error|errors
put me|us ~ behind
sleep through
give away my|our
take against
turn against
care about ~ nothing
leave ~ on hold
leave ~ waiting|queueing|queuing
act surprised
rob me|us
fleece me|us
cheat me|us
dock my|our|me|us
buy ~ on the cheap
do ~ on the cheap
have ~ nerve|cheek|gall|audacity to
wire ~ wrong
treat ~ fools
put ~ at risk
put ~ in ~ position
stand in ~ way
stand by and
get in ~ way
get ~ wrong
get away with
get nothing done
run circles|rings
keep me|us|everyone|people waiting
keep ~ from me|us
keep ~ to themselves|himself|herself
keep me|us out
hold me|us|everything ~ up|back
do nothing|zilch
do little|less
do ~ poor|bad|terrible|awful|lousy|sloppy|shoddy|half-hearted job|work
do absolutely nothing
know nothing about
walk away from
give up on
give me|us no
give no ~ thought|direction|notice|warning|guidance|feedback|support|help|instructions
have no|zero|little ~ idea|clue|patience|interest|respect|vision|time|intention|regard|backbone|plan|appetite|discipline|direction|sense
have ~ wrong
have unrealistic|impossible ~ expectations|expectation
have ~ agenda
lack ~ vision|discipline|interest|commitment|leadership|competence|skill|skills|experience|backbone|courage|will|urgency|professionalism
pay no|little attention|heed
fall short
fall down on
set unrealistic|impossible|unreasonable ~
set me|us back
cost me|us ~
cost the ~ deal|contract|client|account|launch
mess ~
mess up
screw ~
screw up
bury ~
pile ~ on|onto
jump the gun
wait until ~ late
wait until the last
wait till the last
hit the roof
ship ~ broken|untested|late|regardless|anyway
send ~ wrong
send ~ late
send ~ full of
send ~ back to square
expect ~ miracle|miracles|impossible
promise ~ that nobody
promise ~ impossible
order ~ wrong
deploy ~ untested
act as if
act surprised
behave badly|like|as if
pretend ~
forget ~
`;

/** Idioms that are blame only as the stated reason of a failure. */
export const slightIdioms = `
pull out
throw ~ out
shut ~ down|out
back down|away
stand ~ up
sell ~ feature|date|thing ~ that
treat ~ as
jump ship
expect me|us to
expect ~ by ~
promise ~ but
clock off
act like
drive ~ into
rub ~
`;
