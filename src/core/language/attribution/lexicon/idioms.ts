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
`;

/** Idioms of a failing that what the writer did about it makes good. */
export const plainIdioms = `
slack off
be all over the
let ~ through
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
set ~ without
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
put ~ behind
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
ship ~ without
ship ~ broken|untested|late|regardless|anyway
launch ~ without
send ~ wrong
send ~ late
send ~ full of
send ~ back to square
expect ~ miracle|miracles|impossible
promise ~ that nobody
promise ~ impossible
order ~ wrong
approve ~ without
sign ~ without
sign off ~ without
close ~ without
merge ~ without
deploy ~ without
deploy ~ untested
release ~ without
fire ~ without
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
put ~ off
stand ~ up
walk off
walk out
sell ~ feature|date|thing ~ that
treat ~ as
water ~ down
jump ship
expect me|us to
expect ~ by ~
promise ~ but
clock off
act like
drive ~ into
rub ~
`;
