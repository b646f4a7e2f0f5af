/** Idioms of a failing that what the writer did about it makes good, with a verb that says something by itself. */
export const plainIdioms = `
act as if
act surprised
act ~ if|like ~ boss|own|owned|nothing
add more and
add ~ at the last|very
add ~ every
argue about|over everything
arrive unprepared|drunk|hungover
arrive ~ late
back out
barge in
behave badly|like|as if
blow it
blow up at
blow ~ budget|deadline
blow ~ out-of|whole
bog ~ down
bombard me|us
burn ~ through|bridges
bury me|us
bury ~
buy ~ on the cheap
care about ~ nothing
cave in|to
change course|everything|direction ~ minute
change ~ at|in|on the last
change ~ constantly|again|twice|repeatedly|daily|weekly
change ~ every
change ~ halfway|midway|mid-project|overnight
change ~ mind|minds
change ~ on us|me
change ~ without
cheat me|us
check out
chop and change
cling to
commit ~ us|me to
cost me|us ~
cost the ~ deal|contract|client|account|launch
create ~ toxic|hostile|chaos
deliver ~ late
deliver ~ nothing
deliver ~ weeks|days|months late
deliver ~ wrong
deploy ~ untested
disagree ~ everything
dismantle ~
dock my|our|me|us
double ~ our|my ~ workload
drag ~ into
drag ~ out
drive ~ away
drive ~ ground
drown us|me in
expect ~ miracle|miracles|impossible
fall apart
fall behind
fall down on
fall short
fall through on
fire me|us ~ unfairly|without|for
fleece me|us
fly off
forget ~
foul up
gloss over
hand me|us ~ mess
hang up on
hit the roof
hold back
hold me|us|everything ~ up|back
hold up
hold ~ up
jack it
jump the gun
knock ~ over|down|back
know nothing about
lack ~ vision|discipline|interest|commitment|leadership|competence|skill|skills|experience|backbone|courage|will|urgency|professionalism
lash out
lay me|us off ~ for
mess up
mess ~
move too|so slow|slowly
nitpick ~
order ~ wrong
pack ~ in
paper over
pass ~ work ~ to me|us
pay no|little attention|heed
pick ~ wrong
pile ~ on|onto
plough ahead|on
plow ahead|on
pretend ~
promise ~ impossible
promise ~ it|they|he|she|nobody could|can
promise ~ that nobody
pull out ~ last|minute|late|without
pull ~ off the|my|our
pull ~ out ~ under
pull ~ plug
push ahead|on|through|forward ~ anyway|regardless
push back against|on everything|every
push me|us|everyone into
push ~ onto|on me|us
question every|everything
race ahead
reject every|everything|anything|all
remain silent
rob me|us
rule ~ out without
rush into
rush ~ through
say nothing|little ~ about|until
say one thing and
say yes ~ no
say ~ wrong
schedule ~ over
screw up
screw ~
second-guess ~
sell us ~ lie|lies|dream|junk
sell ~ impossible|something|features|things
send ~ away
send ~ back to square
send ~ full of
send ~ late
send ~ to|of the wrong
send ~ wrong
ship ~ broken|untested|late|regardless|anyway
shoot ~ down
show little ~ interest|respect|regard|concern
show up unprepared|drunk
show up ~ late|drunk|unprepared
shut ~ door
side with
sign up to ~ impossible
sign ~ blindly|off blindly
sit on|upon
sit there
skate over
skimp on
slack off
sleep through
slip up
spring ~ on me|us
stand by and
stand in ~ way
stay silent|quiet
stick ~ head
stir ~ trouble
switch ~ off ~ alarm|alarms|heating|freezer|power|cooling|pump
tell me|us nothing|lies|little|wrong|different
tell me|us ~ wrong|lies
tell ~ wrong|different|conflicting
throw up ~ hands
throw ~ at me|us
throw ~ in the bin
throw ~ money
throw ~ off
throw ~ out ~ window
throw ~ spanner|wrench
tie ~ up in
treat ~ as ~ afterthought|joke|dumping|enemy|second
treat ~ fools
trip over
trip ~ up
use ~ against
use ~ as ~ excuse|scapegoat|shield
veto every|everything|anything|all
wait till the last
wait too|so long
wait until the last
wait until ~ late
wait ~ weeks|months|days ~ before
walk away from
walk off
walk out
water ~ down
weigh ~ down
wire ~ wrong
work against
`;

/** The same with a verb that says little by itself ("make", "take", "leave"): the rest tells the failing. */
export const lightIdioms = `
be all over the
bring ~ to ~ standstill|halt
come back with nothing
come to nothing
come unprepared|late
come up with ~ excuse|excuses|nothing
come ~ late
come ~ unprepared
do absolutely nothing
do as ~ please|liked|pleased|wanted
do little|less
do next to
do nothing|zilch
do very little
do whatever ~
do ~ backwards|halfway|opposite
do ~ by halves
do ~ on the cheap
do ~ only|barely|hardly
do ~ own thing
do ~ poor|bad|terrible|awful|lousy|sloppy|shoddy|half-hearted job|work
do ~ wrong
get away with
get bogged
get carried
get cold feet
get in ~ way
get lost in
get nothing done
get ~ backwards|upside-down
get ~ in|into a muddle|mess|tangle
get ~ mixed|muddled|confused
get ~ under ~ feet
get ~ way of
get ~ wrong
give away my|our
give me|us little|hardly|barely
give me|us no
give me|us ~ nothing|no
give me|us ~ wrong|bad|poor|impossible|unrealistic|unclear
give no ~ thought|direction|notice|warning|guidance|feedback|support|help|instructions
give nothing|little ~ to
give up on
give ~ up halfway|early|too
give ~ vague|contradictory|conflicting|misleading|false
give ~ wrong
go ahead without
go ahead ~ anyway|regardless
go around ~ in
go back on
go in circles
go missing|awol
go off ~ script|piste|holiday
go on holiday|vacation ~ in|during|right|just|without|and
go over ~ budget
go quiet
go round in circles
go silent|quiet|dark
go with ~ cheapest|cheaper|wrong
go ~ quiet|silent|dark
go ~ weeks|months|days without
have better things
have no|zero|little ~ idea|clue|patience|interest|respect|vision|time|intention|regard|backbone|plan|appetite|discipline|direction|sense
have unrealistic|impossible ~ expectations|expectation
have ~ agenda
have ~ hidden ~ agenda
have ~ nerve|cheek|gall|audacity to
have ~ no|never|little|zero ~ idea|clue|plan|interest|understanding|sense|notion|experience
have ~ own ~ agenda
have ~ wrong
keep adding|asking|changing|moving|delaying
keep me|us out
keep me|us|everyone|people waiting
keep ~ from me|us
keep ~ to themselves|himself|herself
leave me|us alone
leave me|us no|without
leave me|us ~ to|with|without
leave me|us ~ with
leave me|us|everything|everyone to
leave no ~ notes|documentation|handover|instructions|instruction
leave ~ alone with
leave ~ behind
leave ~ mess|problems|chaos
leave ~ on hold
leave ~ on ~ own
leave ~ open|unlocked|running|unattended|exposed
leave ~ to me|us
leave ~ to the last
leave ~ undocumented|untested|unfinished|unanswered|broken
leave ~ waiting|queueing|queuing
let it|things|standards ~ go
let me|us go
let ~ out-of hand
let ~ quality
let ~ run|pile|get|become
let ~ slide|slip|drift|rot|fester|skip
let ~ through
make little effort
make me|us ~ redo
make no ~ effort|attempt|decision
make nothing
make poor|bad|terrible|awful|wrong|stupid decisions|decision|choices|choice|calls|call
make promises
make up ~ numbers
make ~ difficult|impossible|harder|worse|unbearable|miserable|hell|nightmare
make ~ late
make ~ mess|hash|pig
make ~ mistakes|mistake|error|errors
make ~ promise|promises ~ keep|could|never|not
make ~ up as
make ~ worse
make ~ wrong
put me|us ~ behind
put me|us ~ off
put me|us ~ under
put ~ at risk
put ~ in ~ position
put ~ interests|interest|ego first|before|above
put ~ obstacles
put ~ on ~ back
put ~ pressure
put ~ wrong
run circles|rings
run late
run out-of ~ money|stock|parts|patience
run ~ too|without
set me|us back
set unrealistic|impossible|unreasonable ~
set ~ bad|poor|terrible example
take against
take far|much|way too
take forever|ages|weeks|months|years
take it upon
take my ~ idea|ideas|work|project|client|clients|job
take no ~ responsibility|ownership|notice|interest
take no|little ~ part|trouble|care
take sides|side
take so long
take too long
take ~ eye off
take ~ eyes|eye
take ~ no responsibility|ownership|notice|interest
take ~ out of service|down
take ~ shortcut|shortcuts|easy
take ~ sweet|own time
take ~ too|far|so long
take ~ weeks|months|days to
take ~ wrong
turn against
turn up|in ~ late|drunk|unprepared
turn ~ off ~ alarm|alarms|heating|freezer|power|cooling|pump
turn ~ upside
`;
