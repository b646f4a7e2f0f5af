/**
 * Fixed phrases of failing, obstructing and withholding. The first word is the verb (its base form), the rest what
 * follows it: words, `a|b` for either, `~` for up to four words of any kind. They are common English idioms of the
 * workplace, none of them tied to a trade.
 */
/** Idioms that run somebody down whatever comes after them. */
export const graveIdioms = `
abuse ~ position|power|trust|authority
bail on
be all talk
be asleep
be full of
be hell-bent
be in over
be incapable
be more interested|concerned|bothered|worried ~ than
be nowhere
be only|just ~ interested
be out-of ~ depth|touch|control|line|order|league
be ~ incapable
be ~ missing in
be ~ only|just interested|in it
be ~ way over
bite ~ head
blow hot and cold
blow ~ off
breathe down
brush ~ off|aside
cancel on me|us
care about ~ bonus|bonuses|politics|career
care only|more about
clip ~ wings
cover ~ up
cut corners|corner
cut me|us out
cut ~ throat
deny me
do ~ bare minimum
do ~ damage
dodge ~ responsibility|question|issue|bullet
drag ~ foot|feet|heel|heels
drag ~ name
drive ~ mad|crazy
drop ~ ball|balls
duck ~ responsibility|question|issue
dump ~ on|onto
fail me|us
fall asleep
feed me|us ~ lies|nonsense
fob ~ off
freeze me|us out
gang up
give me|us ~ blame
give ~ cold shoulder
give ~ hard time
give ~ runaround|silent
give ~ to ~ friends|friend
go around|round me|us
go behind
go over ~ head
go rogue
hang ~ out to dry
hate me|us
have favourites|favorites
have it in for
have ~ bad|poor|terrible|awful ~ attitude
have ~ ego|temper
have ~ head in
hide behind
hide ~ from
hold ~ hostage|ransom
hold ~ to ransom
jump down ~ throat
keep ~ in the dark
keep ~ out-of ~ loop
kick ~ can|road|grass
know better
laugh at ~
laugh ~ off
lead ~ up the garden|astray
leave me|us out|out-of
leave ~ in the dark
leave ~ lurch|hanging|stranded|dry|holding|scrambling|exposed|high
let ~ down
live in ~ ivory
look down on
look the other
look ~ other way
lose ~ plot|nerve|temper
make empty promises
make excuses
make fun of
make up ~ rules
make ~ life|lives ~ hell|miserable|difficult|impossible|misery
make ~ look bad|stupid|incompetent
make ~ scapegoat
move ~ goalposts|goalpost|goal
overstep ~
pass me|us over
pass ~ blame
pass ~ buck
pay lip service
phone it in
pick holes
pick on
play favourites|favorites|politics|games|dumb
play ~ off against
point ~ finger|fingers
promise ~ earth|moon
pull ~ rank
pull ~ rug
pull ~ wool
push ~ work ~ on|onto
put me|us down
put ~ blame
put ~ down to me|us
put ~ own name
quit on me|us
rat on|me|us
rest on ~ laurels
rip ~ off
rob me|us ~ of
run me|us|everyone|everybody ~ down
run ~ into the ground
run ~ roughshod
screw me|us ~ over
screw ~ over
sell ~ short
set ~ up to|for fail|failure
shift ~ goalposts|goalpost|blame
show me|us up
show ~ no ~ interest|respect|regard|care|concern
show ~ true colours|colors
shut me|us out|down
sit around
sit back
sit idle|idly
sit ~ hands
speak over
spread ~ rumours|rumors|gossip|lies
stab ~ back
stand idly
steal ~
stick in ~ ways|past
stick ~ oar|nose
stitch ~ up
string ~ along
sweep ~ carpet|rug
take advantage
take it out on
take ~ credit|glory
take ~ for fools|idiots|mugs|ride
take ~ for granted
talk behind
talk down to
talk over me|us
tear ~ shreds
throw ~ over the wall|fence
throw ~ tantrum|fit
throw ~ under
throw ~ weight
throw ~ wolves
tie ~ hands
trample on
treat me|us
treat ~ badly|poorly
treat ~ like
turn on me|us
turn ~ against me|us
turn ~ back on
turn ~ blind eye
turn ~ deaf ear
turn ~ nose up
twiddle ~ thumbs
walk out on
walk ~ all over
wash ~ hands
weasel out
wind me|us up
worm ~ out
wriggle out
`;

/** Idioms that are blame only as the stated reason of a failure. */
export const slightIdioms = `
act like
back down|away
clock off
drive ~ into
expect me|us to
expect ~ by ~
jump ship
promise ~ but
pull out
rub ~
sell ~ feature|date|thing ~ that
shut ~ down|out
stand ~ up
throw ~ out
treat ~ as
`;
