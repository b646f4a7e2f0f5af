/**
 * How much each mark of `marks.ts` speaks for or against blame, in hundredths of logits. Fitted by logistic regression on
 * the tuning sets, and written, by `test/evaluate/weigh.ts`: nobody has picked them, and none decides anything alone.
 */
export const markWeights = `
" * the 25|# * # -83|# * , -57|# * . -29|# * I -29|# * MY -30|# * OUR -47|# * a -14|# * and -45|# * by -23
# * candidates 14|# * in -22|# * late 43|# * later 16|# * night -16|# * out-of -24|# * per -22|# * the -13
# * those 54|# * until -12|# * what 21|# * with -31|# . -93|# I -75|# WE -21|# come -17|# degrees -43|# different 14
# euro -26|# have -44|# in -14|# laptops 15|# more -39|# nights -18|# of -54|# percent -32|# pm 12|# quarters -16
# reason 80|# reminders 57|# report -13|# since 23|# stand 75|# store -13|# the -34|# time -25|# with -35|# word 19
, # -57|, * , -60|, * I -78|, * THEM -28|, * a -35|, * as 20|, * ask -26|, * be -13|, * become 47|, * by 23
, * down 122|, * draw 19|, * euro -20|, * give -31|, * guess 51|, * in-the-end 13|, * keep -15|, * leave 100
, * mean 31|, * most -16|, * naturally 45|, * never -28|, * now 26|, * obviously 18|, * of-course 59|, * sell 42
, * ship 21|, * so 65|, * stay -16|, * that 29|, * the 17|, * then 22|, * this 13|, * train 49|, * what 18
, * whom 51|, ME 17|, NAME -64|, NOBODY 56|, THEIR 36|, THEY 28|, about -14|, again 170|, as-usual 57|, at -12
, before -13|, being 78|, bless 47|, but 17|, find -19|, have 19|, hence 155|, leave 31|, most -13|, nothing 20
, on -26|, or -23|, send 28|, since -21|, so-that -18|, tell -31|, thanks-to 29|, the 82|, then 15|, there 86
, therefore 31|, this 65|, though 32|, whereas 53|, whose 52|, with -43|, without -28|, you 46|. * # -20|. * I -23
. * THEY 15|. * can 52|. * cause -14|. * have -30|. * of 12|. I -55|. NAME 20|. a -25|. root -14|. that -13|. what 13
14th -15|I * # -16|I * OUR -13|I * THEIR -47|I * THEM -35|I * THEY -25|I * a 16|I * an -25|I * and -14|I * at -15
I * both 13|I * down -24|I * each -20|I * force 45|I * hand 31|I * it 16|I * leave 19|I * like 59|I * mark 13
I * measure 31|I * only 48|I * over -38|I * predict 59|I * put -17|I * say 27|I * stick 13|I * sure 14|I * take -15
I * that -42|I * warn 83|I * what -13|I * with 13|I * write -15|I agree -18|I also -18|I ask -14|I assume -14
I bring -13|I call -46|I can 41|I carry 72|I decide -12|I deliver 35|I draw -18|I end 95|I fail 22|I flag 19|I get 17
I give -19|I have -31|I hear -26|I inherit 39|I join -20|I just 31|I know -52|I let -12|I lose 59|I make -17
I move -49|I need -26|I now -123|I only 48|I phone -28|I pick -28|I put 22|I read -71|I ring -83|I say -60|I see -16
I set -40|I sit -33|I spend -18|I start -39|I stay 17|I suppose 31|I take -58|I tell -15|I understand -14|I use -13
I want -57|I who 38|I would -15|ME * . -23|ME * I -17|ME * it -23|ME * no -18|ME through -18|ME to -16|ME what -30
MY # -38|MY * . 14|MY * for -57|MY * from 17|MY * go 64|MY * manager 18|MY * that 31|MY * year -33|MY appraisal 18
MY back 76|MY best 42|MY boss 47|MY budget 17|MY estimate -22|MY fault 15|MY hand 71|MY job -29|MY line 40
MY name 125|MY own -66|MY performance 25|MY result 57|MY review 57|MY side 14|MY task -20|MY work 93|NAME * # -49
NAME * I -74|NAME * ME -12|NAME * have -39|NAME * the -42|NAME * with -27|NAME , -22|NAME . -54|NAME a -21
NAME and -26|NAME at -67|NAME group 17|NAME have 21|NAME that -15|NOBODY * ME 23|NOBODY * MY 12|NOBODY * earth 28
NOBODY * have -77|NOBODY * it 38|NOBODY * tell 35|NOBODY . -38|NOBODY can 32|NOBODY could -18|NOBODY in 89
NOBODY on 48|NOBODY tell 117|OUR * have 13|OUR * of -17|OUR * team -15|OUR application 28|OUR best 16|OUR file 69
OUR own -34|OUR report 23|THEIR * day 12|THEIR * every 77|THEIR * the -18|THEIR * would 23|THEIR break 18
THEIR favourites 122|THEIR mind 66|THEIR on -14|THEIR own 42|THEIR phone 165|THEIR slide 37|THEIR the -36
THEIR watch 60|THEIR weight 29|THEM * WE -33|THEM * then -19|THEM for -43|THEM that -13|THEM what -19|THEY * NAME -25
THEY * THEIR 29|THEY * WHO 13|THEY * accounts 44|THEY * ahead 99|THEY * always 13|THEY * announce 24|THEY * away 43
THEY * back -22|THEY * behind 40|THEY * cancel 23|THEY * change -17|THEY * could 203|THEY * decide 37|THEY * do 47
THEY * ever 24|THEY * give 40|THEY * have 51|THEY * in 24|THEY * interest 63|THEY * its 26|THEY * miss -23
THEY * more 36|THEY * not -20|THEY * nothing 67|THEY * off 13|THEY * on 22|THEY * out 14|THEY * pick -13
THEY * right -51|THEY * say 23|THEY * simply 41|THEY * still 20|THEY * suppose 35|THEY * take 14|THEY * the 16
THEY * too 31|THEY * treat 30|THEY * turn 63|THEY * under -17|THEY * up 28|THEY * use -15|THEY * write 18|THEY WE 23
THEY above 42|THEY agree -52|THEY ask -59|THEY before 72|THEY break 28|THEY clearly 15|THEY confirm -17|THEY copi 85
THEY design 52|THEY do -25|THEY drag 23|THEY feel -38|THEY forget 70|THEY go 23|THEY hear -13|THEY ignore 61
THEY in 55|THEY issue 22|THEY keep 53|THEY leave 24|THEY let 19|THEY lose 38|THEY mark 41|THEY mean 33|THEY mess 47
THEY mislead 37|THEY need -43|THEY never 35|THEY only 23|THEY pay 16|THEY promise 24|THEY rewrite 80|THEY ring -17
THEY say -38|THEY sell 13|THEY shrug 23|THEY sign -19|THEY simply 43|THEY sit 60|THEY spend 121|THEY stay -23
THEY swear 18|THEY take 35|THEY throw 44|THEY upload 58|THEY which 43|THEY who 52|THEY will 57|THEY with 35|US # -37
US * . 20|US * THEY 92|US * know 84|US * wrong 21|US and 17|US down 21|US the 44|US with 41|WE * NAME 52|WE * ask 15
WE * give 13|WE * have 20|WE * it -27|WE * lose 32|WE * on -94|WE * out-of 34|WE * that -18|WE agree -55|WE build 28
WE come 69|WE end 40|WE fail 24|WE get 46|WE go -19|WE keep -14|WE lose 30|WE make -46|WE miss 97|WE move -43
WE never -15|WE present 15|WE take -15|WHO * , 48|WHO * . 23|WHO * and -17|WHO * be -37|WHO * go 27|WHO * leave 18
WHO * that 12|WHO fail -19|WHO never 28|WHO than -18|a * THEY 21|a * by -42|a * check -13|a * if 26|a * in -13
a * lack 25|a * later 18|a * line -15|a . -13|a barbecue 36|a chance 57|a complete 31|a deadline 14|a disaster 18
a drawer 41|a failure 44|a feature 25|a half -29|a joke 13|a junior 18|a list -56|a mess 14|a one-page -13
a paper -26|a part-time 21|a penalty -21|a poor 32|a review -32|a share -14|a short -21|a small -26|a smaller -14
a soul 22|a spreadsheet 19|a state 14|a suggestion 54|a thing 77|a time -66|a tray -22|a while -34|a whiteboard -21
a word 38|a year 30|about -16|about # -92|about * , -12|about * time -26|about a -42|about how 24|above 51
above ME 42|abstract 16|accept 12|accordingly 24|accordingly . 19|account , -17|account be 27|accounts 12|accuse -14
accuse * of -14|achieve 32|across -19|act * when 14|action -134|actually 45|add -21|advice * and -12|after * # -15
after * a 37|after * months -14|after . -23|after THEY 23|after the -43|afternoon -28|afternoon . -32
afterwards . -26|again * and 22|again , 20|against * , 33|against * advice 87|against ME 30|against it 74|agency 23
agents -16|agree * a -27|agree on 13|agree to -70|agreement . -14|agronomist 26|all # -58|all * do 15|all * that -16
all * the 47|all * to 15|allotment 14|alone 40|also -30|although the 46|an * deadline 42|an * for 14|an * of -17
an email 14|an impossible 72|and * THEM -30|and * at -24|and * blame 26|and * campaign 92|and * cancel 17
and * complain 77|and * day 28|and * end 40|and * fall 27|and * finish 42|and * follow 21|and * for -27
and * from -12|and * have -17|and * it -14|and * keep -26|and * lose 41|and * mark 43|and * months 31|and * on -34
and * say -52|and * send -18|and * show 38|and * sit -16|and * still -16|and * stop 17|and * surprise 45
and * tell -100|and * test -21|and * then 21|and * think 12|and * through -24|and * turn -17|and * use -22
and * want -30|and * whole 134|and * with -22|and * wonder 20|and I 21|and NAME -14|and NOBODY 16|and ask -27
and at -25|and cost 28|and down 55|and expect 37|and find -60|and have -24|and hire 13|and in-the-end 13|and it 14
and know -16|and leave 78|and look -37|and miss 63|and move -30|and now 26|and on 31|and simple 58|and so 16
and tell -108|and the 16|and then 63|and there 29|and to -31|and write -13|announce the 108|another -18|another . -12
answer , 15|any 16|anyone 39|anyone * and 51|anyone , 23|anything 28|anything * so 31|anything that 25|apart 73
apart . 14|apparently 132|appear 75|appointments -27|appraisal 55|approve # 38|approve the 38|architect 41
architects 26|around 12|around # -30|around * . -30|as * do 47|as * failure 37|as * that 15|as MY 84|as NAME 14
as WE -16|as much -18|as-a-result-of 63|as-a-result-of the 63|as-usual 97|as-usual , 63|ask -67|ask * THEY -65
ask * the -53|ask * to -111|ask ME -17|ask THEIR -37|ask THEM -38|ask US 32|ask for 14|ask the 14|ask to -41
ask what -49|ask whether -20|assessment 27|assign 13|assistants -15|associate -19|assure 92|assure * that 53
assure ME 78|at -19|at # -16|at * # 26|at * THEY -27|at * barbecue 36|at * past -32|at * percent -22|at * same -19
at a -39|at half -12|at lunch 15|at-all 21|at-first -37|attributable 59|attributable to 59|attrition 40
audit * THEY 16|audit be 27|autumn -31|average -43|avoid -14|back * # -29|back with -13|background 25|bad 29
bad * . 109|bank * , 59|be * " 34|be * . -16|be * THEIR 26|be * US 36|be * WE 42|be * all 24|be * anything 65
be * by 29|be * consequence 74|be * disaster 15|be * down 55|be * find -19|be * from 16|be * get -17|be * give 52
be * good 52|be * happen 40|be * interest 34|be * into 36|be * joke 33|be * kind-of 55|be * late 38|be * lovely 19
be * make -17|be * matter 41|be * money 30|be * not 155|be * off 33|be * reason 128|be * responsible 43
be * thanks-to 61|be * too 88|be * turn 30|be * up 83|be * very 66|be * way 44|be * what 82|be * wrong -18
be * you 31|be . -53|be ME -186|be THEIR 26|be THEY 12|be US 49|be a 21|be all 16|be always 92|be ambiguous -15
be angry -20|be attributable 59|be avoid -14|be away 23|be back -31|be bother 60|be bound 18|be cause 23|be clear 49
be dead 111|be doom 37|be down 17|be easy -29|be entirely 12|be fix -37|be force 45|be frighten -12|be give 122
be hardly 21|be how 98|be in -18|be leave 68|be mark 44|be more 21|be never 36|be not 16|be nothing 84|be only 52
be open 23|be out 16|be refuse 12|be rubbish 39|be ruin 55|be scrap 18|be sell -28|be set 108|be ship 72|be short -17
be shut 12|be simply 89|be sound 66|be suppose 41|be tell 15|be the 14|be throw 24|be tie 23|be to -66|be train 25
be useless 72|be what 56|be where 21|be why 80|be worry -17|be worth -26|because * never 16|because * would 22
because I -38|because THEIR -14|because THEY 135|before -19|before * have 23|before . -30|before ME 70|before US 20
before WE 17|before the -19|behaviour 29|behind * back 25|behind * the 16|behind MY 49|being 47|being * , 14
being the 14|believe 42|believe in 65|beside -30|bid 36|bite . 41|blame * when 23|blame US 55|blame for 19|bless 47
bless * , 47|bless THEY 23|blind 23|blow 52|blow up 47|board . -27|book . 16|book on -14|boss 31|botch 89|both -97
both * a -20|both times -13|bother 34|bother * look 34|bother * read 16|bother to 163|bottom * the 23|bottom of 23
bound 18|bound to 18|branches -15|breach 54|break * . 16|break * again 107|bridge with 101|brigade 85|bring -13
budget * a 29|budget * be -22|budget , 19|build * so 20|build that 28|burn 16|bury 41|business 19|but 16|but * be 16
but * can 24|but * the 17|but I -43|but THEIR 60|but THEY 119|but the 15|by # -34|by * agency 31|by * end -106
by * of -18|by * that 29|by * time 193|by * who 73|by MY 69|by THEY 54|by an 18|by half -26|by hand -55|by the 35
call -58|call * , -17|call the 23|campaign . 40|can 109|can * be 25|can * do 94|can * with 18|can do 37|can not 80
cancel * # 71|candidate 46|capstone 30|care 25|care about 36|castings 13|catch -34|cause 35|cause . 23|cause by 57
caution 16|cellar 15|certain 23|chance 18|change from 22|charter 14|chassis -25|children -31|choice 26|choose to -23
churn 13|claim -24|class . -20|clause that 20|clean 16|clean up 75|clear 31|clearly 43|clearly * not 41
clearly never 14|clinics -33|close * ticket 27|close that 28|club -19|co-lead 13|cohort 12|collapse 116|collapse . 18
come * # -13|come * . 23|come * at 25|come , 27|come out 16|commas 16|committee 18|communicate 15|company * NAME -13
company * be 21|competent 65|compromise 33|conclusions 35|conclusions . 35|confirm -25|consequence 107|constant 132
consultants 14|consultation 33|contaminate 57|content 44|context -16|contractor 20|contractor , 25|contractors -15
conversion 17|convoy 36|copi 64|copy . 21|core 20|corner -13|corridor 37|cost * a 22|cost * and -16|cost * the 16
cost ME 82|cost US 36|could * be 42|could * have 66|could * in 30|could * not 31|could * open 13|could go -13
could have 172|could never 35|county -21|cri -25|cultures 80|cultures . 54|customer * the 18|customer . 49|cut * # 27
cutover -16|data . -59|data in 16|date in -28|day * # 28|day * , 20|day * . -41|day * a -14|day I -31|day THEY 53
days * and -34|dead 13|deadline * the 17|decide that 99|decision 38|decision have 39|decision that 100|degrees -54
delay 49|delay the 36|deliver . 39|department * NOBODY 25|deputy 38|desk . 137|despite 16|despite MY 43|details 22
die 23|die * the -17|die . 40|direction -19|directors 36|disagree -21|disaster 142|disorganise 87|dispatch 36
do * ME 36|do * MY 13|do * ask -24|do * believe 48|do * bite 41|do * care 15|do * exist -13|do * expect 14
do * fit 20|do * get 25|do * same -12|do * send 16|do * the 94|do * think 30|do * understand 20|do MY 77
do everything -13|do for 15|do it -23|do not -13|do nothing 115|do on 26|do that -21|do warn 21|do when 59|do with 20
do you 25|dock 13|doctor 21|documentation be 40|donor 16|doom 50|door . 55|doubt 26|down # 21|down * # -16
down * . -14|down * WE 21|down . 19|down to 27|draft -24|drag 162|drag * feet 14|drag THEIR 12|draw * own 35
draw the -43|draw your 35|drawer 16|drill 27|drill * the 23|drink 20|drive -17|drive * the -41|drive to -33|drown 27
drown . 58|drug -14|due 55|due-to 112|dump 38|during -14|each -37|each * THEIR 32|each . -18|each-time -16|earth 39
earth * have 22|earth could 18|easy to -29|edit -19|education 42|ego 100|either -50|elsewhere 26|elsewhere . 65
end * NAME -32|end * story 27|end up 183|engineer , -25|entirely 12|entirely * to 51|entirely down 51|escalate it 31
escalation 31|escalations 25|estimate . -16|ethics 14|euro -33|evaporate 62|even . -38|even after 48|even-if -17
evenings -18|ever 25|ever meet 31|every * . -20|every * I 62|every * have 31|every * to -29|every day 20
every single 64|every-time 34|everyone 30|everything 81|everything * a 17|everything , 23|everything . 55
everything I 15|evidence -34|exactly as 114|exactly the 83|execute 25|executives 16|expect . 26|explain that -23
explain the 21|face 56|face , 16|facilities 17|fail * . 16|fail * THEY 126|fail . 24|failure 60|failure * ME 87
failure be 26|failure of 72|faith 17|fall 41|fall * . 102|fall apart 112|fantasy 121|far too 44|fast -23|father -15
fault 33|fault * ME 35|fault of 84|favourites 147|feedback , 23|festival 25|fifth -37|figures * THEY 12|figures , 74
find -52|find a -30|find that -28|fine 15|fine . 60|finish 14|fire 22|fire * the 29|firewall 20|fit 28|floor , 30
floors 19|flop 45|flop . -13|follow-ups 19|follow-ups , 19|following -20|for * WE 55|for * decision 63
for * minutes -30|for * miss 32|for * reason 16|for * season 21|for * year 31|for OUR 13|for THEM 84|for about -23
for grant 12|for no 57|for whom 17|force to 45|frankly 207|frankly , 23|frighten -34|from # -21|from * side 15
from * start 78|from * to -20|from * year 66|from MY 13|from THEY -20|from US -12|from above 50|from day 31
from that 26|further -23|garbage 70|get 19|get * and 45|get * it 82|get * write 19|get US -12|get be 40|get for 52
get the 20|get what 80|ghost 30|give * # -70|give * and 26|give THEM -54|give a 27|go # 36|go * NAME 13
go * holiday 16|go * late 46|go * to -36|go . 24|go ahead 24|go elsewhere 65|go from -21|go in 23|go without 15
go wrong 15|goal -32|goalposts 69|golf 47|grade 16|grade . 47|great 23|green 46|ground 12|group-not/would 33
group-not>party 46|group//passive 89|group:complement: 14|group:complement:that -22|group:main: -28
group:question:and -38|group:question:why 23|group:relative:what 26|group:subordinate:because 13|group>group -25
group>maybe 12|group>party-not 16|group>writer -15|group>writer-not -18|guess 78|guess * get 17|guess who 21|guy 28
half * year 20|half a 18|half of 21|half past -29|hall , 19|hallway -13|hand * tie 23|hand be 23|happen to 62
hardly 24|hardly * surprise 16|hardly not 24|have * # -34|have * . 28|have * ask -27|have * avoid -23
have * choice 14|have * close 101|have * come -14|have * down -42|have * everything 20|have * explain 19
have * half 15|have * idea 14|have * job 19|have * let 17|have * nerve 18|have * never -28|have * ship 87
have * take -15|have * train 21|have * up 53|have * weeks -14|have * without -24|have . -30|have NAME 42
have THEIR 44|have THEY 21|have announce 30|have assure 53|have bring -13|have clearly 20|have close 17
have decide 30|have ever 19|have find -16|have finish 55|have go 18|have hand 55|have hit 53|have misread 59
have miss -28|have nothing 45|have order -28|have predict 59|have say 22|have simply 32|have since -25|have sit 18
have stop -34|have swear 24|have write -13|he -72|headcount 16|health -13|healthcare -12|hear it -32|help -12
hence 30|hence the 167|here 24|here * be 67|hide -20|himself 35|hire 50|hit 65|hit the 76|hold up 37|holes 40
holiday 14|home without 14|homework 15|hours * THEY 59|hours * and 14|how * I 22|how * THEY 14|how * end 53|how be 39
however 29|however , 42|hr 82|i 14|idea 19|idea * a 16|idea of 28|if * have 157|if THEY -17|ignore 25|impossible 46
impossible to 20|improvement 21|in # -51|in * # -27|in * , -21|in * I -33|in * WE -33|in * and -19|in * be 12
in * company 19|in * final 19|in * have 43|in * infinite 43|in * month -26|in * queue -12|in * review 13|in * room 18
in * without 39|in . 30|in NAME -42|in at 15|in on -44|in production 92|in spr -16|in-spite-of 14|in-the-end * be 49
incidents 20|include -27|incompetence 117|incompetent 111|incorrect 129|infinite 43|inherit 20|initials -16|insist 23
insist on 23|insistence 14|inspection 14|integration 16|interest 65|interest * the 17|interest in 21|intern 19
into * ground 80|into * plan -15|into MY -14|it * # -42|it * WHO 14|it * a -22|it * hard 30|it * hardly 16
it * have 71|it * not 65|it * out-of 161|it * times 26|it * with -22|it fail 49|it fall 44|it to -42|it with -80
its mind 22|itself . 57|job . 21|junior 17|just * # -24|keep * the 19|keep change 51|keep move 63|kid 21|kill 32
kind-of 99|know about -49|know that 17|l -12|lab -13|lack 50|lack of 55|lady 32|land 20|land * MY 16|landlord 54
largest -17|late * THEY 16|late * the 74|later * be 142|later I 18|laugh -35|launch * . 19|lawyers 37|lead * be 14
leadership 150|learn * I -20|learn . -77|learn to -15|leave * a 18|leave * hold 48|leave * to 27|leave * with 73
leave ME 26|leave everything 38|leave no -17|leave to 56|leave with 46|lecturer 13|less 147|lesson -61|lesson . -18
let 13|let * down 21|let US 20|let a 20|let the 15|level 26|level of 49|lie 81|lie * the 28|lie about 38|life 14
like 18|like * . 45|like , 30|like an 115|like that 16|limit , 29|line manager 60|list -18|list by -16|listen to 13
live with -25|load , -13|login 19|logo 61|long * to 23|long before -15|look after -44|lose * . 37|lose * account 63
lose interest 33|lose its -26|lose the 70|loss 12|love with 32|lovely * , 23|luxury 18|mails 33|mails to 62|mainly 50
maintenance 24|make * THEIR 25|make * decision 41|make * its 22|make MY 27|make to 53|make up 77|man 73|manage to 90
management 172|manager * a -46|manager . -24|manager and -30|map . 22|margin 14|mark 25|mark * down 40|mark down 15
market 31|market , 38|mate 18|maybe-not/could/passive 25|maybe-not>writer 38|maybe:question:and 26
maybe:subordinate:when 15|maybe>maybe-not 12|maybe>nobody 32|maybe>party-not 103|maybe>thing-not -13|meals -14
mean 31|mean * the 84|mean WE 18|mean that 55|mechanical -16|meet . 24|meet with -14|mention * the 123|mention it -14
mention that 12|merely 195|mess 137|mess * the 61|mess . 12|mess up 47|midnight and 30|mile . 14|mind every 17
ministry 19|minutes * the -16|minutes . -36|minutes be 52|mislead 37|misread 25|miss * . 22|miss * deadline 74
miss a -44|mistake . 20|model * THEY -15|model , -30|model be 15|momentum 51|month * a 22|months * . 15
months THEY 15|months later 27|months of 77|morale 35|more * . -38|more interest 35|more than -13|morn -19|morn . -27
morn and -17|most -26|most * the -20|most of -34|mouth 47|move -43|move * # -15|move * goalposts 69|move * to -28
move to -19|much * can 18|much of 60|my 13|myself -62|nam -107|name , 15|names -42|naturally 278|need -15|need , 26
negligence 12|negotiate -19|negotiation 16|nephew 15|nerve 52|nerve to 18|network 13|never -25|never * come 34
never * do 12|never * get 45|never * go 16|never * read 22|never * recover 12|never * stand 22|never * work 39
never not -25|new -58|new NAME 22|night * . -13|night * the 18|night , 31|night before 20|night team 15|nightly -14
nineteen * , 19|nineteen days 51|no 31|no * , -13|no * . 15|no * of 26|no * whatsoever 31|no fault 35|no idea 33
no note 18|no way 179|nobody+bother 27|nobody/can 32|nobody/could 14|nobody:main:and 18|nobody:main:but 74
nobody:relative:that 26|nobody>nobody -23|nobody>party 54|nobody>thing 21|noise -26|none-not/ 63|none-not>thing 76
none:infinitive:to 22|none:relative:how 27|none:relative:who 25|none>nobody 28|none>party 15|none>thing 39
none>thing-not 95|none>writer -46|nor 21|nor not 21|north -17|not # 24|not * . 15|not * US 16|not * WHO 15
not * an 16|not * anything 28|not * back 16|not * bother 19|not * enough 40|not * good 27|not * in 31|not * on 53
not * through 27|not * up -13|not * who 27|not I 21|not ME 100|not MY 59|not NOBODY 32|not achieve 16|not ask -24
not be 17|not believe 48|not bother 18|not by 23|not call 13|not care 16|not count 95|not do 22|not fit 37
not fly -13|not for 16|not get 68|not learn 84|not listen 27|not read 29|not really 70|not recover 12|not sell 42
not stand 33|not surprise 16|not think 12|not understand 33|not wait 17|not work 65|nothing 47|nothing * could 36
nothing * do 38|nothing * the 34|nothing I 28|nothing about 14|nothing in 13|nothing to 32|nothing until 69
notice -17|notice that -12|now -68|now * for -22|number of -15|obviously 22|of * # -26|of * could -16|of * go 136
of * on 16|of * result 53|of * to -18|of . -20|of NAME -89|of OUR -27|of THEY 12|of change 27|of department 18
of each -25|of plan 27|of samples 26|of story 27|of theirs -12|of which -14|of-course 144|of-course the 17|off * a 24
off a 22|off to 21|offer -17|office 62|office * I 16|office , 17|offshore 31|on * # -18|on * chart 12|on * could 18
on * have 56|on * leave -19|on * list -13|on * part 23|on * project 122|on * report 76|on * the 17|on * when 18
on NAME -31|on US 146|on an -14|on anything 25|on earth 39|on its 58|on that 31|on-account-of 73
on-account-of * who 15|on-account-of THEY 25|on-account-of the 27|once I -20|once THEY 46|one-page -13|ones . -15
only 27|only * THEY 16|only * be 38|only * much 16|only THEY 31|only mistake 55|only so 29|open # 17|open * . -23
open . 32|ops 17|optional 47|optional . 47|order * . -25|order for 38|other * in 23|otherwise 57|out * , 23|out a -16
out by 14|out from 37|out late 60|out to -13|out-of * , -14|out-of * hand 19|outage 19|outcome 22|outcome . 33
outgo 13|outside . -35|outsource 43|over # -53|over * . 65|over NAME 18|over and 14|over by 26|overnight -26
overrule * on -20|overrun -18|overrun be -23|oversell 71|oversleep 19|owing-to 66|owing-to the 30|own * , 14
own conclusions 35|owner . 25|part of 18|partner 19|partners 55|party+bother 55|party+choose 101|party+fail 22
party+forget 40|party+keep 27|party+manage 52|party+refuse 19|party+stop -30|party-not/ 84|party-not/can 20
party-not/would 35|party-not>maybe 31|party-not>party -22|party/ 26|party/will 49|party:main:but 73|party:main:so -19
party:participle:without 115|party:relative:that 15|party:relative:what 16|party:relative:who -20
party:subordinate:after 13|party:subordinate:because 70|party:subordinate:if 45|party:subordinate:once 46
party:subordinate:since 55|party:subordinate:so-that -57|party:subordinate:though -19|party:subordinate:until 32
party>group-not 63|party>nobody 48|party>none 40|party>party -15|party>thing-not 62|party>writer -23|pass on 163
passengers 31|past # -37|past * . -12|pay * it 42|pay * wrong 33|peak * . 13|peak week 30|penalty -17|penalty , -17
pensioners 39|people * , -18|people * and -24|people THEY 55|per * . -18|percent -55|percent . -13|pet 25
phish * , -13|phone , -14|pick up 42|pieces 43|pile 15|pitch 15|place . -51|plainly * not 25|plan by 13|plan for -16
play 113|play * with 46|pm 12|point -22|point . -14|policy 27|politics 134|poor 74|poor . -13|port . 79|possible 16
precisely 21|predict 59|prescribe 57|presentation 34|previous 16|principal 32|print the -18|printer 22|private -22
problem be 22|procurement 13|producer 66|production * , 68|production . 45|professional 43|professor -13|project 30
project * THEY 81|project be -28|promise * the 26|promotion 22|proper 17|properly 124|properly , 64|propose -20
protect * own 41|protect THEIR 41|pull 25|pull * weight 29|pull THEIR 29|pull out 33|pump 46|pupil 16|push 13
push the 41|put * in -29|put it -28|qa 12|qualify -20|quarter * THEY 20|question * and -15|quick -20|quota 16|r -32
rain 17|rain . 41|rank -21|rate , 36|rate . 41|rate for 28|reach the 37|read . -28|read it -18|reader -17|really 56
really be 43|reason 18|reason * THEY 67|reason WE 34|reason for 20|reason that 44|rebuild -17|recover . 52
recruiter 37|reduce -22|reflect 35|reflection -21|refuse to 14|registry 18|reject * # -18|reminders 51|renew the 25
rent -31|reorg 14|repeat 18|repeat * , 58|reply . -13|report * late 17|report that -14|request * a 13|research 73
research . 81|respect 23|respect to 79|rest . 14|result in 69|result of 18|review # 19|right -13|right . -13
rightly -17|rights 13|ring -96|ring * , -25|ring the -13|rise -33|rollback -15|roof 66|room * # 15|root 17
root cause 17|rota * a 14|roughly -19|round -13|round . -44|rubbish 89|ruin 129|ruin by 49|run * by 66|safe -25
sales ops 20|same * . -129|same * of 67|save US -33|say * . -27|say * THEY -65|say * would 23|say so -28|say that -42
schedule . -13|schedule tool 39|school * . 24|scrap 39|scrap . 20|screen -13|season 21|season . 17|see * . -38
see . 34|see the -36|sell * a 74|sell a 12|sell out -14|sell the 18|send * THEY 13|send . 17|send ME 26|send a -58
sense 49|sense of 28|sensor -12|sensors 31|sergeant 21|seriousness 47|server 17|set * , 14|set * a -13|set * to 54
set out -12|set the -30|settle -17|several -17|she -66|sheet -31|shift , 13|shift . -97|shift have 24|ship 20
ship it 104|shock 17|shop , 29|should * be -13|show * . 25|show . 23|show THEIR -26|show it 16|show the -47|shrug 23
sick -45|sign * # -12|sign * a 12|sign * off 20|sign a -16|sign off 13|signature on 13|simple 15|simply -28
simply * not -19|simply do -31|since THEIR -18|since THEY 70|since then -94|sink 37|sink * be 32|sink . 39|sink WE 21
sit * OUR 25|sit * THEIR 21|sit * the 13|sit on 176|sit with -31|sites -15|situation -145|situation . -27|sketch -18
sleep 33|sleep in 108|sloppy 102|slots 19|small -47|smaller -61|so * , 60|so * I 132|so * WE 31|so * ask -33
so * be -24|so * can 41|so * do 46|so * lose 16|so * move -26|so * of 18|so * run -16|so * should 49|so , 17|so . -22
so I -25|so a 35|so by 31|so much 67|so naturally 45|so of-course 59|so on -16|so the 27|so what 87|so yes 54
so-call 133|so-much-as 102|so-much-as a 31|so-that -44|so-that * would -25|so-that THEY -38|solicitor -15|somebody 42
someone 51|something I 14|sort -22|soul 22|soul , 13|sound . 12|spend * # -44|spend * money 36|spend * night 46
spend a 18|split -59|spoil 60|sponsor . 17|spr -29|stall 16|stall for 21|stand * chance 18|stand a 18|stand at -25
start , 15|state that 55|stay -23|stay * and 20|steel 16|stick * the 22|stock , -15|stop -37|stop the -38
store * the 13|store . -12|straight away -42|strategy 29|structural 25|stubborn 31|subcontractor 71|such 232
such a 68|suddenly 212|suffer 143|suffer . 42|suggest -45|suit 16|suit * and 83|suit THEM 35|summer , -18
supermarket -21|supplier and 58|suppliers -26|supply 25|suppose 48|suppose * be 32|suppose to 47|surprise 25
surprise * WE 13|surprise , 36|surprise . 26|surprise that -38|survey -27|suspension -20|swear 29|swear that 75
system -21|t -19|tables -15|take * # -21|take * credit 38|take ME -13|take MY 20|take THEM 12|take a 35|take on -12
take over -39|takeaway -22|takings 28|talk * a 56|target 18|target . 17|task -193|task . -30|tea -15|team * # -15
team * , 14|team of -33|teammates 51|tear -13|technical * . -19|tell * it 25|tell * so -14|tell * that -51
tell ME -80|tell THEIR -36|tell THEM 20|tell to 47|template -59|temps 25|tempt -13|tempt to -13|territory 25
test . 26|than # -24|than * . -39|than * have -15|than US -35|thank -20|thanks-to 103|thanks-to the -19
that * NAME 44|that * THEY 62|that * have -20|that * how 251|that * it 71|that * know 21|that * out 23
that * outside 38|that * that 36|that * the 27|that * want 17|that * why 48|that * would -29|that a -18|that be 13
that company 79|that do 32|that even -29|that hour 31|that kill 26|that make 19|that need 16|that project 66|the 12
the # -25|the * # -52|the * about 20|the * afternoon -19|the * agency 36|the * agent 24|the * because 24
the * book 12|the * company -26|the * contract 123|the * contractor 16|the * data -15|the * deadline 30|the * die 27
the * errors 42|the * fall 31|the * find 43|the * flop 76|the * go 13|the * happen 20|the * it 75|the * job -14
the * keep 16|the * leak 28|the * level 56|the * load -23|the * lose 20|the * make 114|the * minute 13|the * miss 23
the * never 25|the * office 15|the * open 13|the * paper 36|the * phone 18|the * pump 28|the * reason 31
the * result 33|the * review 16|the * save -13|the * season 16|the * standard 18|the * store -19|the * supplier 13
the * system -26|the * target 54|the * tool 12|the * walk 36|the * weeks -15|the * when 16|the * word 21
the * would -17|the * year -35|the THEY 44|the abstract 16|the accounts 106|the agency 49|the architect 15|the bad 16
the bag 20|the best -43|the bid 17|the campaign 21|the candidate 54|the children -30|the consultation 21
the convoy 36|the copy 21|the core 13|the corporate 44|the cost -32|the county -21|the customer 16|the delay 22
the depot 43|the doctor 24|the end -21|the escalation 31|the failure 61|the fall 13|the family 59|the fault 14
the following -19|the foundry 20|the fund 95|the goalposts 69|the ground 80|the interview 14|the job 42|the junior 20
the line 14|the loss 13|the negotiation 16|the nerve 18|the network 14|the new -17|the nightly -14|the outage 45
the overrun 16|the parcel 14|the plan -22|the policy 57|the press 108|the printer 23|the project 128|the promotion 24
the pupil 16|the rain 48|the reason 46|the release 68|the result 91|the roof 48|the same -13|the savings 21
the senior 31|the seriousness 47|the server 88|the sheet -19|the spr -33|the steel 39|the stock 12|the support 43
the ticket 71|the tickets 64|the torque 22|the trial -20|the wall 36|the way 38|the worst 29|the-moment 29|theirs 19
theirs , 13|them -19|themselves 87|then 28|then * , 60|then * US 21|then * be 83|then * have 19|then * why 52
then , -39|then I -61|then THEY 26|then WE 22|then WHO 60|then again 28|then blame 26|then complain 34|then have 19
then the 36|then wonder 20|there # 13|there * # -15|there * no 12|there * nothing 94|there * only 15|there * the 21
therefore 51|therefore I 17|therefore the 15|thing * the 13|thing+be 35|thing-not/ 16|thing-not//passive 19
thing-not/can -16|thing-not/would -27|thing-not>party 83|thing-not>thing 75|thing-not>writer 18|thing//passive 19
thing/must/passive 16|thing/should/passive 29|thing/will 18|thing:main:so 97|thing:question:why 73
thing:relative:so 31|thing:relative:that 41|thing:relative:what 27|thing:relative:who 24|thing:relative:whose 99
thing:subordinate:as 19|thing:subordinate:before -23|thing:subordinate:so-that -16|thing:subordinate:while 61
thing>party 31|thing>thing 20|things * have 17|think * THEY 29|think THEY 17|think to 13|this 15|this . 20|those 16
those * . -13|though 30|though THEY 28|through * THEY 17|through * and 110|through * fault 35|through no 42
throughout 53|throw 83|throw * under 26|throw out 19|thus 78|ticket 12|ticket be 15|tie 23|till # -23|time * THEY 30
time * and 19|time in -14|time you -19|times . 31|to # -18|to * THEM -20|to * a 21|to * be 15|to * board 19
to * for -22|to * from 24|to * new -29|to * on -17|to * out -16|to * see 19|to * under -13|to * up 25|to * which -19
to * who 33|to * wrong 57|to THEY 44|to a -21|to answer 22|to anyone 17|to approve 44|to believe 70|to everyone 26
to everything 83|to face 58|to fail 54|to find -19|to hit 40|to it -18|to pay -16|to print 18|to release 50
to say -21|to ship 14|to stand -12|to take 12|together -101|together . -42|too late -15|top of -14|torque 20|tower 34
train * , 21|trainee -18|trainer 32|translator 25|trial -12|turn * . -13|turn into 52|twenty-two -31|typical 228
typical of 60|under # -17|under * bus 26|unlock 20|unplug 46|unreasonable 25|until I -35|until THEY 22|up 16
up * THEM 41|up * fail 54|up * mind 73|up * the 21|up MY 14|up a -31|up its 22|up the 23|upload # 13|upset -12
upstairs 14|use -35|use * # -25|use in -13|useless 100|useless * and 31|useless , 27|van * # 19|version -26|very 13
very * , 13|very little 17|vet 41|visitor -14|wait * hours 17|walk * , 23|walk * through -27|walk ME -14|walk off 12
wall 31|want * , 41|want a 15|warm -16|warn THEM 43|warn the 16|watch 12|wav 161|way 24|way I 59|week * NAME -15
week * and -65|weekend with 15|weeks * be -14|weight 44|well * I 36|well , -19|what * . 16|what * WE 21|what * get 84
what * know -37|what * need -44|what * tell 21|what * the 18|what * want 62|what * would -107|what can 66|what do 22
what go 44|what happen 25|what sink 45|whatever 93|whatsoever 31|whatsoever . 24|when * have 14|when I -19|when it 24
where * be 15|where * have -26|where OUR 46|where THEY -32|whereas 53|whether -16|which * US 16|which * that 15
which * why 20|which I -14|which explain 67|which mean 31|while the 20|whiteboard -25|who 20|who * a 41|who * each 41
who * have 12|who * make 21|who * never 25|who * not 74|who * the 23|who * to 14|who , 35|who approve 27
who cancel 17|who could 27|who never 23|whoever 13|whole 31|whole * . -23|whole * be 72|whole * have 26|whole of -16
whose 17|whose * be 13|why . -20|why WE 23|why the 86|will 17|will not -16|wire 40|wisdom 27|wisdom , 27|with # -21
with * , -57|with * be 87|with * data -23|with * different 40|with * for -15|with * reason -12|with * that 13
with . 70|with ME -16|with THEM -21|with WHO -18|with no 71|withdraw -27|within -14|within # -39|within * minutes -22
without * a 87|without * anyone 51|without * word 113|without THEIR 27|without any 55|without so-much-as 40
without tell 40|wonder 103|wonder why 19|word 22|word to 39|work * and 14|work of 152|worry -85|worth 12
would * be 67|would * do -50|would * get 60|would * have 23|would * hit 44|would * in -20|would * know 13
would * listen 59|would * the -90|would * with 16|would be -28|would have 48|would still 34|would take -46|wreck 73
write -14|write # -18|write * THEY 19|write a -30|write by 29|write down -35|write in 15|write the 25|write to -22
writer+end 24|writer+want -32|writer-not/ -67|writer-not//passive 27|writer-not/can/passive 20|writer/ -27
writer//ing -56|writer//passive 25|writer/can 44|writer/should -18|writer/would -25|writer:complement:and 16
writer:infinitive:to 15|writer:main: 12|writer:main:and -22|writer:main:but -43|writer:main:so 14
writer:participle:by -49|writer:participle:without -49|writer:relative:and -37|writer:relative:which -13
writer:relative:who 22|writer:subordinate:because -81|writer:subordinate:once -20|writer:subordinate:until -35
writer:subordinate:when -40|writer>group -31|writer>party-not 15|writer>thing -16|writer>thing-not 31
writer>writer -19|writer>writer-not 20|wrong -29|wrong * , 156|wrong * THEY 32|wrong * and 45|wrong * that 33
wrong be 27|wrong from 105|wrong numbers 15|year be 100|year before -79|years * I -13|years , -15|years . -31
yes . -17|yet -21|you * have 47|you * not -16|you . 19|you be 30|you can -21|you do 21|you get 20|you would 65
your 108|your * conclusions 35|your own 35
`;
