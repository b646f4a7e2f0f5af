/**
 * How much each mark of `marks.ts` speaks for or against blame, in hundredths of logits. Fitted by logistic regression on
 * the tuning sets, and written, by `test/evaluate/weigh.ts`: nobody has picked them, and none decides anything alone.
 * A `^` stands for the first word of the entry before it.
 */
export const markWeights = `
" * the 25|# * # -83|^* , -57|^* . -29|^* I -29|^* MY -30|^* OUR -47|^* a -14|^* and -45|^* by -23|^* candidates 14
^* in -22|^* late 43|^* later 16|^* night -16|^* out-of -24|^* per -22|^* the -13|^* those 54|^* until -12|^* what 21
^* with -31|^. -93|^I -75|^WE -21|^come -17|^degrees -43|^different 14|^euro -26|^have -44|^in -14|^laptops 15
^more -39|^nights -18|^of -54|^percent -32|^pm 12|^quarters -16|^reason 80|^reminders 57|^report -13|^since 23
^stand 75|^store -13|^the -34|^time -25|^with -35|^word 19|, # -57|^* , -60|^* I -78|^* THEM -28|^* a -35|^* as 20
^* ask -26|^* be -13|^* become 47|^* by 23|^* down 122|^* draw 19|^* euro -20|^* give -31|^* guess 51
^* in-the-end 13|^* keep -15|^* leave 100|^* mean 31|^* most -16|^* naturally 45|^* never -28|^* now 26
^* obviously 18|^* of-course 59|^* sell 42|^* ship 21|^* so 65|^* stay -16|^* that 29|^* the 17|^* then 22|^* this 13
^* train 49|^* what 18|^* whom 51|^ME 17|^NAME -64|^NOBODY 56|^THEIR 36|^THEY 28|^about -14|^again 170|^as-usual 57
^at -12|^before -13|^being 78|^bless 47|^but 17|^find -19|^have 19|^hence 155|^leave 31|^most -13|^nothing 20|^on -26
^or -23|^send 28|^since -21|^so-that -18|^tell -31|^thanks-to 29|^the 82|^then 15|^there 86|^therefore 31|^this 65
^though 32|^whereas 53|^whose 52|^with -43|^without -28|^you 46|. * # -20|^* I -23|^* THEY 15|^* can 52|^* cause -14
^* have -30|^* of 12|^I -55|^NAME 20|^a -25|^root -14|^that -13|^what 13|14th -15|I * # -16|^* OUR -13|^* THEIR -47
^* THEM -35|^* THEY -25|^* a 16|^* an -25|^* and -14|^* at -15|^* both 13|^* down -24|^* each -20|^* force 45
^* hand 31|^* it 16|^* leave 19|^* like 59|^* mark 13|^* measure 31|^* only 48|^* over -38|^* predict 59|^* put -17
^* say 27|^* stick 13|^* sure 14|^* take -15|^* that -42|^* warn 83|^* what -13|^* with 13|^* write -15|^agree -18
^also -18|^ask -14|^assume -14|^bring -13|^call -46|^can 41|^carry 72|^decide -12|^deliver 35|^draw -18|^end 95
^fail 22|^flag 19|^get 17|^give -19|^have -31|^hear -26|^inherit 39|^join -20|^just 31|^know -52|^let -12|^lose 59
^make -17|^move -49|^need -26|^now -123|^only 48|^phone -28|^pick -28|^put 22|^read -71|^ring -83|^say -60|^see -16
^set -40|^sit -33|^spend -18|^start -39|^stay 17|^suppose 31|^take -58|^tell -15|^understand -14|^use -13|^want -57
^who 38|^would -15|ME * . -23|^* I -17|^* it -23|^* no -18|^through -18|^to -16|^what -30|MY # -38|^* . 14|^* for -57
^* from 17|^* go 64|^* manager 18|^* that 31|^* year -33|^appraisal 18|^back 76|^best 42|^boss 47|^budget 17
^estimate -22|^fault 15|^hand 71|^job -29|^line 40|^name 125|^own -66|^performance 25|^result 57|^review 57|^side 14
^task -20|^work 93|NAME * # -49|^* I -74|^* ME -12|^* have -39|^* the -42|^* with -27|^, -22|^. -54|^a -21|^and -26
^at -67|^group 17|^have 21|^that -15|NOBODY * ME 23|^* MY 12|^* earth 28|^* have -77|^* it 38|^* tell 35|^. -38
^can 32|^could -18|^in 89|^on 48|^tell 117|OUR * have 13|^* of -17|^* team -15|^application 28|^best 16|^file 69
^own -34|^report 23|THEIR * day 12|^* every 77|^* the -18|^* would 23|^break 18|^favourites 122|^mind 66|^on -14
^own 42|^phone 165|^slide 37|^the -36|^watch 60|^weight 29|THEM * WE -33|^* then -19|^for -43|^that -13|^what -19
THEY * NAME -25|^* THEIR 29|^* WHO 13|^* accounts 44|^* ahead 99|^* always 13|^* announce 24|^* away 43|^* back -22
^* behind 40|^* cancel 23|^* change -17|^* could 203|^* decide 37|^* do 47|^* ever 24|^* give 40|^* have 51|^* in 24
^* interest 63|^* its 26|^* miss -23|^* more 36|^* not -20|^* nothing 67|^* off 13|^* on 22|^* out 14|^* pick -13
^* right -51|^* say 23|^* simply 41|^* still 20|^* suppose 35|^* take 14|^* the 16|^* too 31|^* treat 30|^* turn 63
^* under -17|^* up 28|^* use -15|^* write 18|^WE 23|^above 42|^agree -52|^ask -59|^before 72|^break 28|^clearly 15
^confirm -17|^copi 85|^design 52|^do -25|^drag 23|^feel -38|^forget 70|^go 23|^hear -13|^ignore 61|^in 55|^issue 22
^keep 53|^leave 24|^let 19|^lose 38|^mark 41|^mean 33|^mess 47|^mislead 37|^need -43|^never 35|^only 23|^pay 16
^promise 24|^rewrite 80|^ring -17|^say -38|^sell 13|^shrug 23|^sign -19|^simply 43|^sit 60|^spend 121|^stay -23
^swear 18|^take 35|^throw 44|^upload 58|^which 43|^who 52|^will 57|^with 35|US # -37|^* . 20|^* THEY 92|^* know 84
^* wrong 21|^and 17|^down 21|^the 44|^with 41|WE * NAME 52|^* ask 15|^* give 13|^* have 20|^* it -27|^* lose 32
^* on -94|^* out-of 34|^* that -18|^agree -55|^build 28|^come 69|^end 40|^fail 24|^get 46|^go -19|^keep -14|^lose 30
^make -46|^miss 97|^move -43|^never -15|^present 15|^take -15|WHO * , 48|^* . 23|^* and -17|^* be -37|^* go 27
^* leave 18|^* that 12|^fail -19|^never 28|^than -18|a * THEY 21|^* by -42|^* check -13|^* if 26|^* in -13|^* lack 25
^* later 18|^* line -15|^. -13|^barbecue 36|^chance 57|^complete 31|^deadline 14|^disaster 18|^drawer 41|^failure 44
^feature 25|^half -29|^joke 13|^junior 18|^list -56|^mess 14|^one-page -13|^paper -26|^part-time 21|^penalty -21
^poor 32|^review -32|^share -14|^short -21|^small -26|^smaller -14|^soul 22|^spreadsheet 19|^state 14|^suggestion 54
^thing 77|^time -66|^tray -22|^while -34|^whiteboard -21|^word 38|^year 30|about -16|^# -92|^* , -12|^* time -26
^a -42|^how 24|above 51|^ME 42|abstract 16|accept 12|accordingly 24|^. 19|account , -17|^be 27|accounts 12|accuse -14
^* of -14|achieve 32|across -19|act * when 14|action -134|actually 45|add -21|advice * and -12|after * # -15|^* a 37
^* months -14|^. -23|^THEY 23|^the -43|afternoon -28|^. -32|afterwards . -26|again * and 22|^, 20|against * , 33
^* advice 87|^ME 30|^it 74|agency 23|agents -16|agree * a -27|^on 13|^to -70|agreement . -14|agronomist 26|all # -58
^* do 15|^* that -16|^* the 47|^* to 15|allotment 14|alone 40|also -30|although the 46|an * deadline 42|^* for 14
^* of -17|^email 14|^impossible 72|and * THEM -30|^* at -24|^* blame 26|^* campaign 92|^* cancel 17|^* complain 77
^* day 28|^* end 40|^* fall 27|^* finish 42|^* follow 21|^* for -27|^* from -12|^* have -17|^* it -14|^* keep -26
^* lose 41|^* mark 43|^* months 31|^* on -34|^* say -52|^* send -18|^* show 38|^* sit -16|^* still -16|^* stop 17
^* surprise 45|^* tell -100|^* test -21|^* then 21|^* think 12|^* through -24|^* turn -17|^* use -22|^* want -30
^* whole 134|^* with -22|^* wonder 20|^I 21|^NAME -14|^NOBODY 16|^ask -27|^at -25|^cost 28|^down 55|^expect 37
^find -60|^have -24|^hire 13|^in-the-end 13|^it 14|^know -16|^leave 78|^look -37|^miss 63|^move -30|^now 26|^on 31
^simple 58|^so 16|^tell -108|^the 16|^then 63|^there 29|^to -31|^write -13|announce the 108|another -18|^. -12
answer , 15|any 16|anyone 39|^* and 51|^, 23|anything 28|^* so 31|^that 25|apart 73|^. 14|apparently 132|appear 75
appointments -27|appraisal 55|approve # 38|^the 38|architect 41|architects 26|around 12|^# -30|^* . -30|as * do 47
^* failure 37|^* that 15|^MY 84|^NAME 14|^WE -16|^much -18|as-a-result-of 63|^the 63|as-usual 97|^, 63|ask -67
^* THEY -65|^* the -53|^* to -111|^ME -17|^THEIR -37|^THEM -38|^US 32|^for 14|^the 14|^to -41|^what -49|^whether -20
assessment 27|assign 13|assistants -15|associate -19|assure 92|^* that 53|^ME 78|at -19|^# -16|^* # 26|^* THEY -27
^* barbecue 36|^* past -32|^* percent -22|^* same -19|^a -39|^half -12|^lunch 15|at-all 21|at-first -37
attributable 59|^to 59|attrition 40|audit * THEY 16|^be 27|autumn -31|average -43|avoid -14|back * # -29|^with -13
background 25|bad 29|^* . 109|bank * , 59|be * " 34|^* . -16|^* THEIR 26|^* US 36|^* WE 42|^* all 24|^* anything 65
^* by 29|^* consequence 74|^* disaster 15|^* down 55|^* find -19|^* from 16|^* get -17|^* give 52|^* good 52
^* happen 40|^* interest 34|^* into 36|^* joke 33|^* kind-of 55|^* late 38|^* lovely 19|^* make -17|^* matter 41
^* money 30|^* not 155|^* off 33|^* reason 128|^* responsible 43|^* thanks-to 61|^* too 88|^* turn 30|^* up 83
^* very 66|^* way 44|^* what 82|^* wrong -18|^* you 31|^. -53|^ME -186|^THEIR 26|^THEY 12|^US 49|^a 21|^all 16
^always 92|^ambiguous -15|^angry -20|^attributable 59|^avoid -14|^away 23|^back -31|^bother 60|^bound 18|^cause 23
^clear 49|^dead 111|^doom 37|^down 17|^easy -29|^entirely 12|^fix -37|^force 45|^frighten -12|^give 122|^hardly 21
^how 98|^in -18|^leave 68|^mark 44|^more 21|^never 36|^not 16|^nothing 84|^only 52|^open 23|^out 16|^refuse 12
^rubbish 39|^ruin 55|^scrap 18|^sell -28|^set 108|^ship 72|^short -17|^shut 12|^simply 89|^sound 66|^suppose 41
^tell 15|^the 14|^throw 24|^tie 23|^to -66|^train 25|^useless 72|^what 56|^where 21|^why 80|^worry -17|^worth -26
because * never 16|^* would 22|^I -38|^THEIR -14|^THEY 135|before -19|^* have 23|^. -30|^ME 70|^US 20|^WE 17|^the -19
behaviour 29|behind * back 25|^* the 16|^MY 49|being 47|^* , 14|^the 14|believe 42|^in 65|beside -30|bid 36|bite . 41
blame * when 23|^US 55|^for 19|bless 47|^* , 47|^THEY 23|blind 23|blow 52|^up 47|board . -27|book . 16|^on -14
boss 31|botch 89|both -97|^* a -20|^times -13|bother 34|^* look 34|^* read 16|^to 163|bottom * the 23|^of 23|bound 18
^to 18|branches -15|breach 54|break * . 16|^* again 107|bridge with 101|brigade 85|bring -13|budget * a 29|^* be -22
^, 19|build * so 20|^that 28|burn 16|bury 41|business 19|but 16|^* be 16|^* can 24|^* the 17|^I -43|^THEIR 60
^THEY 119|^the 15|by # -34|^* agency 31|^* end -106|^* of -18|^* that 29|^* time 193|^* who 73|^MY 69|^THEY 54|^an 18
^half -26|^hand -55|^the 35|call -58|^* , -17|^the 23|campaign . 40|can 109|^* be 25|^* do 94|^* with 18|^do 37
^not 80|cancel * # 71|candidate 46|capstone 30|care 25|^about 36|castings 13|catch -34|cause 35|^. 23|^by 57
caution 16|cellar 15|certain 23|chance 18|change from 22|charter 14|chassis -25|children -31|choice 26|choose to -23
churn 13|claim -24|class . -20|clause that 20|clean 16|^up 75|clear 31|clearly 43|^* not 41|^never 14|clinics -33
close * ticket 27|^that 28|club -19|co-lead 13|cohort 12|collapse 116|^. 18|come * # -13|^* . 23|^* at 25|^, 27
^out 16|commas 16|committee 18|communicate 15|company * NAME -13|^* be 21|competent 65|compromise 33|conclusions 35
^. 35|confirm -25|consequence 107|constant 132|consultants 14|consultation 33|contaminate 57|content 44|context -16
contractor 20|^, 25|contractors -15|conversion 17|convoy 36|copi 64|copy . 21|core 20|corner -13|corridor 37
cost * a 22|^* and -16|^* the 16|^ME 82|^US 36|could * be 42|^* have 66|^* in 30|^* not 31|^* open 13|^go -13
^have 172|^never 35|county -21|cri -25|cultures 80|^. 54|customer * the 18|^. 49|cut * # 27|cutover -16|data . -59
^in 16|date in -28|day * # 28|^* , 20|^* . -41|^* a -14|^I -31|^THEY 53|days * and -34|dead 13|deadline * the 17
decide that 99|decision 38|^have 39|^that 100|degrees -54|delay 49|^the 36|deliver . 39|department * NOBODY 25
deputy 38|desk . 137|despite 16|^MY 43|details 22|die 23|^* the -17|^. 40|direction -19|directors 36|disagree -21
disaster 142|disorganise 87|dispatch 36|do * ME 36|^* MY 13|^* ask -24|^* believe 48|^* bite 41|^* care 15
^* exist -13|^* expect 14|^* fit 20|^* get 25|^* same -12|^* send 16|^* the 94|^* think 30|^* understand 20|^MY 77
^everything -13|^for 15|^it -23|^not -13|^nothing 115|^on 26|^that -21|^warn 21|^when 59|^with 20|^you 25|dock 13
doctor 21|documentation be 40|donor 16|doom 50|door . 55|doubt 26|down # 21|^* # -16|^* . -14|^* WE 21|^. 19|^to 27
draft -24|drag 162|^* feet 14|^THEIR 12|draw * own 35|^the -43|^your 35|drawer 16|drill 27|^* the 23|drink 20
drive -17|^* the -41|^to -33|drown 27|^. 58|drug -14|due 55|due-to 112|dump 38|during -14|each -37|^* THEIR 32|^. -18
each-time -16|earth 39|^* have 22|^could 18|easy to -29|edit -19|education 42|ego 100|either -50|elsewhere 26|^. 65
end * NAME -32|^* story 27|^up 183|engineer , -25|entirely 12|^* to 51|^down 51|escalate it 31|escalation 31
escalations 25|estimate . -16|ethics 14|euro -33|evaporate 62|even . -38|^after 48|even-if -17|evenings -18|ever 25
^meet 31|every * . -20|^* I 62|^* have 31|^* to -29|^day 20|^single 64|every-time 34|everyone 30|everything 81
^* a 17|^, 23|^. 55|^I 15|evidence -34|exactly as 114|^the 83|execute 25|executives 16|expect . 26|explain that -23
^the 21|face 56|^, 16|facilities 17|fail * . 16|^* THEY 126|^. 24|failure 60|^* ME 87|^be 26|^of 72|faith 17|fall 41
^* . 102|^apart 112|fantasy 121|far too 44|fast -23|father -15|fault 33|^* ME 35|^of 84|favourites 147|feedback , 23
festival 25|fifth -37|figures * THEY 12|^, 74|find -52|^a -30|^that -28|fine 15|^. 60|finish 14|fire 22|^* the 29
firewall 20|fit 28|floor , 30|floors 19|flop 45|^. -13|follow-ups 19|^, 19|following -20|for * WE 55|^* decision 63
^* minutes -30|^* miss 32|^* reason 16|^* season 21|^* year 31|^OUR 13|^THEM 84|^about -23|^grant 12|^no 57|^whom 17
force to 45|frankly 207|^, 23|frighten -34|from # -21|^* side 15|^* start 78|^* to -20|^* year 66|^MY 13|^THEY -20
^US -12|^above 50|^day 31|^that 26|further -23|garbage 70|get 19|^* and 45|^* it 82|^* write 19|^US -12|^be 40
^for 52|^the 20|^what 80|ghost 30|give * # -70|^* and 26|^THEM -54|^a 27|go # 36|^* NAME 13|^* holiday 16|^* late 46
^* to -36|^. 24|^ahead 24|^elsewhere 65|^from -21|^in 23|^without 15|^wrong 15|goal -32|goalposts 69|golf 47|grade 16
^. 47|great 23|green 46|ground 12|group-not/would 33|group-not>party 46|group//passive 89|group:complement: 14
group:complement:that -22|group:main: -28|group:question:and -38|group:question:why 23|group:relative:what 26
group:subordinate:because 13|group>group -25|group>maybe 12|group>party-not 16|group>writer -15|group>writer-not -18
guess 78|^* get 17|^who 21|guy 28|half * year 20|^a 18|^of 21|^past -29|hall , 19|hallway -13|hand * tie 23|^be 23
happen to 62|hardly 24|^* surprise 16|^not 24|have * # -34|^* . 28|^* ask -27|^* avoid -23|^* choice 14|^* close 101
^* come -14|^* down -42|^* everything 20|^* explain 19|^* half 15|^* idea 14|^* job 19|^* let 17|^* nerve 18
^* never -28|^* ship 87|^* take -15|^* train 21|^* up 53|^* weeks -14|^* without -24|^. -30|^NAME 42|^THEIR 44
^THEY 21|^announce 30|^assure 53|^bring -13|^clearly 20|^close 17|^decide 30|^ever 19|^find -16|^finish 55|^go 18
^hand 55|^hit 53|^misread 59|^miss -28|^nothing 45|^order -28|^predict 59|^say 22|^simply 32|^since -25|^sit 18
^stop -34|^swear 24|^write -13|he -72|headcount 16|health -13|healthcare -12|hear it -32|help -12|hence 30|^the 167
here 24|^* be 67|hide -20|himself 35|hire 50|hit 65|^the 76|hold up 37|holes 40|holiday 14|home without 14
homework 15|hours * THEY 59|^* and 14|how * I 22|^* THEY 14|^* end 53|^be 39|however 29|^, 42|hr 82|i 14|idea 19
^* a 16|^of 28|if * have 157|^THEY -17|ignore 25|impossible 46|^to 20|improvement 21|in # -51|^* # -27|^* , -21
^* I -33|^* WE -33|^* and -19|^* be 12|^* company 19|^* final 19|^* have 43|^* infinite 43|^* month -26|^* queue -12
^* review 13|^* room 18|^* without 39|^. 30|^NAME -42|^at 15|^on -44|^production 92|^spr -16|in-spite-of 14
in-the-end * be 49|incidents 20|include -27|incompetence 117|incompetent 111|incorrect 129|infinite 43|inherit 20
initials -16|insist 23|^on 23|insistence 14|inspection 14|integration 16|interest 65|^* the 17|^in 21|intern 19
into * ground 80|^* plan -15|^MY -14|it * # -42|^* WHO 14|^* a -22|^* hard 30|^* hardly 16|^* have 71|^* not 65
^* out-of 161|^* times 26|^* with -22|^fail 49|^fall 44|^to -42|^with -80|its mind 22|itself . 57|job . 21|junior 17
just * # -24|keep * the 19|^change 51|^move 63|kid 21|kill 32|kind-of 99|know about -49|^that 17|l -12|lab -13
lack 50|^of 55|lady 32|land 20|^* MY 16|landlord 54|largest -17|late * THEY 16|^* the 74|later * be 142|^I 18
laugh -35|launch * . 19|lawyers 37|lead * be 14|leadership 150|learn * I -20|^. -77|^to -15|leave * a 18|^* hold 48
^* to 27|^* with 73|^ME 26|^everything 38|^no -17|^to 56|^with 46|lecturer 13|less 147|lesson -61|^. -18|let 13
^* down 21|^US 20|^a 20|^the 15|level 26|^of 49|lie 81|^* the 28|^about 38|life 14|like 18|^* . 45|^, 30|^an 115
^that 16|limit , 29|line manager 60|list -18|^by -16|listen to 13|live with -25|load , -13|login 19|logo 61
long * to 23|^before -15|look after -44|lose * . 37|^* account 63|^interest 33|^its -26|^the 70|loss 12|love with 32
lovely * , 23|luxury 18|mails 33|^to 62|mainly 50|maintenance 24|make * THEIR 25|^* decision 41|^* its 22|^MY 27
^to 53|^up 77|man 73|manage to 90|management 172|manager * a -46|^. -24|^and -30|map . 22|margin 14|mark 25
^* down 40|^down 15|market 31|^, 38|mate 18|maybe-not/could/passive 25|maybe-not>writer 38|maybe:question:and 26
maybe:subordinate:when 15|maybe>maybe-not 12|maybe>nobody 32|maybe>party-not 103|maybe>thing-not -13|meals -14
mean 31|^* the 84|^WE 18|^that 55|mechanical -16|meet . 24|^with -14|mention * the 123|^it -14|^that 12|merely 195
mess 137|^* the 61|^. 12|^up 47|midnight and 30|mile . 14|mind every 17|ministry 19|minutes * the -16|^. -36|^be 52
mislead 37|misread 25|miss * . 22|^* deadline 74|^a -44|mistake . 20|model * THEY -15|^, -30|^be 15|momentum 51
month * a 22|months * . 15|^THEY 15|^later 27|^of 77|morale 35|more * . -38|^interest 35|^than -13|morn -19|^. -27
^and -17|most -26|^* the -20|^of -34|mouth 47|move -43|^* # -15|^* goalposts 69|^* to -28|^to -19|much * can 18
^of 60|my 13|myself -62|nam -107|name , 15|names -42|naturally 278|need -15|^, 26|negligence 12|negotiate -19
negotiation 16|nephew 15|nerve 52|^to 18|network 13|never -25|^* come 34|^* do 12|^* get 45|^* go 16|^* read 22
^* recover 12|^* stand 22|^* work 39|^not -25|new -58|^NAME 22|night * . -13|^* the 18|^, 31|^before 20|^team 15
nightly -14|nineteen * , 19|^days 51|no 31|^* , -13|^* . 15|^* of 26|^* whatsoever 31|^fault 35|^idea 33|^note 18
^way 179|nobody+bother 27|nobody/can 32|nobody/could 14|nobody:main:and 18|nobody:main:but 74|nobody:relative:that 26
nobody>nobody -23|nobody>party 54|nobody>thing 21|noise -26|none-not/ 63|none-not>thing 76|none:infinitive:to 22
none:relative:how 27|none:relative:who 25|none>nobody 28|none>party 15|none>thing 39|none>thing-not 95
none>writer -46|nor 21|^not 21|north -17|not # 24|^* . 15|^* US 16|^* WHO 15|^* an 16|^* anything 28|^* back 16
^* bother 19|^* enough 40|^* good 27|^* in 31|^* on 53|^* through 27|^* up -13|^* who 27|^I 21|^ME 100|^MY 59
^NOBODY 32|^achieve 16|^ask -24|^be 17|^believe 48|^bother 18|^by 23|^call 13|^care 16|^count 95|^do 22|^fit 37
^fly -13|^for 16|^get 68|^learn 84|^listen 27|^read 29|^really 70|^recover 12|^sell 42|^stand 33|^surprise 16
^think 12|^understand 33|^wait 17|^work 65|nothing 47|^* could 36|^* do 38|^* the 34|^I 28|^about 14|^in 13|^to 32
^until 69|notice -17|^that -12|now -68|^* for -22|number of -15|obviously 22|of * # -26|^* could -16|^* go 136
^* on 16|^* result 53|^* to -18|^. -20|^NAME -89|^OUR -27|^THEY 12|^change 27|^department 18|^each -25|^plan 27
^samples 26|^story 27|^theirs -12|^which -14|of-course 144|^the 17|off * a 24|^a 22|^to 21|offer -17|office 62
^* I 16|^, 17|offshore 31|on * # -18|^* chart 12|^* could 18|^* have 56|^* leave -19|^* list -13|^* part 23
^* project 122|^* report 76|^* the 17|^* when 18|^NAME -31|^US 146|^an -14|^anything 25|^earth 39|^its 58|^that 31
on-account-of 73|^* who 15|^THEY 25|^the 27|once I -20|^THEY 46|one-page -13|ones . -15|only 27|^* THEY 16|^* be 38
^* much 16|^THEY 31|^mistake 55|^so 29|open # 17|^* . -23|^. 32|ops 17|optional 47|^. 47|order * . -25|^for 38
other * in 23|otherwise 57|out * , 23|^a -16|^by 14|^from 37|^late 60|^to -13|out-of * , -14|^* hand 19|outage 19
outcome 22|^. 33|outgo 13|outside . -35|outsource 43|over # -53|^* . 65|^NAME 18|^and 14|^by 26|overnight -26
overrule * on -20|overrun -18|^be -23|oversell 71|oversleep 19|owing-to 66|^the 30|own * , 14|^conclusions 35
owner . 25|part of 18|partner 19|partners 55|party+bother 55|party+choose 101|party+fail 22|party+forget 40
party+keep 27|party+manage 52|party+refuse 19|party+stop -30|party-not/ 84|party-not/can 20|party-not/would 35
party-not>maybe 31|party-not>party -22|party/ 26|party/will 49|party:main:but 73|party:main:so -19
party:participle:without 115|party:relative:that 15|party:relative:what 16|party:relative:who -20
party:subordinate:after 13|party:subordinate:because 70|party:subordinate:if 45|party:subordinate:once 46
party:subordinate:since 55|party:subordinate:so-that -57|party:subordinate:though -19|party:subordinate:until 32
party>group-not 63|party>nobody 48|party>none 40|party>party -15|party>thing-not 62|party>writer -23|pass on 163
passengers 31|past # -37|^* . -12|pay * it 42|^* wrong 33|peak * . 13|^week 30|penalty -17|^, -17|pensioners 39
people * , -18|^* and -24|^THEY 55|per * . -18|percent -55|^. -13|pet 25|phish * , -13|phone , -14|pick up 42
pieces 43|pile 15|pitch 15|place . -51|plainly * not 25|plan by 13|^for -16|play 113|^* with 46|pm 12|point -22
^. -14|policy 27|politics 134|poor 74|^. -13|port . 79|possible 16|precisely 21|predict 59|prescribe 57
presentation 34|previous 16|principal 32|print the -18|printer 22|private -22|problem be 22|procurement 13
producer 66|production * , 68|^. 45|professional 43|professor -13|project 30|^* THEY 81|^be -28|promise * the 26
promotion 22|proper 17|properly 124|^, 64|propose -20|protect * own 41|^THEIR 41|pull 25|^* weight 29|^THEIR 29
^out 33|pump 46|pupil 16|push 13|^the 41|put * in -29|^it -28|qa 12|qualify -20|quarter * THEY 20|question * and -15
quick -20|quota 16|r -32|rain 17|^. 41|rank -21|rate , 36|^. 41|^for 28|reach the 37|read . -28|^it -18|reader -17
really 56|^be 43|reason 18|^* THEY 67|^WE 34|^for 20|^that 44|rebuild -17|recover . 52|recruiter 37|reduce -22
reflect 35|reflection -21|refuse to 14|registry 18|reject * # -18|reminders 51|renew the 25|rent -31|reorg 14
repeat 18|^* , 58|reply . -13|report * late 17|^that -14|request * a 13|research 73|^. 81|respect 23|^to 79|rest . 14
result in 69|^of 18|review # 19|right -13|^. -13|rightly -17|rights 13|ring -96|^* , -25|^the -13|rise -33
rollback -15|roof 66|room * # 15|root 17|^cause 17|rota * a 14|roughly -19|round -13|^. -44|rubbish 89|ruin 129
^by 49|run * by 66|safe -25|sales ops 20|same * . -129|^* of 67|save US -33|say * . -27|^* THEY -65|^* would 23
^so -28|^that -42|schedule . -13|^tool 39|school * . 24|scrap 39|^. 20|screen -13|season 21|^. 17|see * . -38|^. 34
^the -36|sell * a 74|^a 12|^out -14|^the 18|send * THEY 13|^. 17|^ME 26|^a -58|sense 49|^of 28|sensor -12|sensors 31
sergeant 21|seriousness 47|server 17|set * , 14|^* a -13|^* to 54|^out -12|^the -30|settle -17|several -17|she -66
sheet -31|shift , 13|^. -97|^have 24|ship 20|^it 104|shock 17|shop , 29|should * be -13|show * . 25|^. 23|^THEIR -26
^it 16|^the -47|shrug 23|sick -45|sign * # -12|^* a 12|^* off 20|^a -16|^off 13|signature on 13|simple 15|simply -28
^* not -19|^do -31|since THEIR -18|^THEY 70|^then -94|sink 37|^* be 32|^. 39|^WE 21|sit * OUR 25|^* THEIR 21
^* the 13|^on 176|^with -31|sites -15|situation -145|^. -27|sketch -18|sleep 33|^in 108|sloppy 102|slots 19|small -47
smaller -61|so * , 60|^* I 132|^* WE 31|^* ask -33|^* be -24|^* can 41|^* do 46|^* lose 16|^* move -26|^* of 18
^* run -16|^* should 49|^, 17|^. -22|^I -25|^a 35|^by 31|^much 67|^naturally 45|^of-course 59|^on -16|^the 27
^what 87|^yes 54|so-call 133|so-much-as 102|^a 31|so-that -44|^* would -25|^THEY -38|solicitor -15|somebody 42
someone 51|something I 14|sort -22|soul 22|^, 13|sound . 12|spend * # -44|^* money 36|^* night 46|^a 18|split -59
spoil 60|sponsor . 17|spr -29|stall 16|^for 21|stand * chance 18|^a 18|^at -25|start , 15|state that 55|stay -23
^* and 20|steel 16|stick * the 22|stock , -15|stop -37|^the -38|store * the 13|^. -12|straight away -42|strategy 29
structural 25|stubborn 31|subcontractor 71|such 232|^a 68|suddenly 212|suffer 143|^. 42|suggest -45|suit 16|^* and 83
^THEM 35|summer , -18|supermarket -21|supplier and 58|suppliers -26|supply 25|suppose 48|^* be 32|^to 47|surprise 25
^* WE 13|^, 36|^. 26|^that -38|survey -27|suspension -20|swear 29|^that 75|system -21|t -19|tables -15|take * # -21
^* credit 38|^ME -13|^MY 20|^THEM 12|^a 35|^on -12|^over -39|takeaway -22|takings 28|talk * a 56|target 18|^. 17
task -193|^. -30|tea -15|team * # -15|^* , 14|^of -33|teammates 51|tear -13|technical * . -19|tell * it 25|^* so -14
^* that -51|^ME -80|^THEIR -36|^THEM 20|^to 47|template -59|temps 25|tempt -13|^to -13|territory 25|test . 26
than # -24|^* . -39|^* have -15|^US -35|thank -20|thanks-to 103|^the -19|that * NAME 44|^* THEY 62|^* have -20
^* how 251|^* it 71|^* know 21|^* out 23|^* outside 38|^* that 36|^* the 27|^* want 17|^* why 48|^* would -29|^a -18
^be 13|^company 79|^do 32|^even -29|^hour 31|^kill 26|^make 19|^need 16|^project 66|the 12|^# -25|^* # -52
^* about 20|^* afternoon -19|^* agency 36|^* agent 24|^* because 24|^* book 12|^* company -26|^* contract 123
^* contractor 16|^* data -15|^* deadline 30|^* die 27|^* errors 42|^* fall 31|^* find 43|^* flop 76|^* go 13
^* happen 20|^* it 75|^* job -14|^* keep 16|^* leak 28|^* level 56|^* load -23|^* lose 20|^* make 114|^* minute 13
^* miss 23|^* never 25|^* office 15|^* open 13|^* paper 36|^* phone 18|^* pump 28|^* reason 31|^* result 33
^* review 16|^* save -13|^* season 16|^* standard 18|^* store -19|^* supplier 13|^* system -26|^* target 54
^* tool 12|^* walk 36|^* weeks -15|^* when 16|^* word 21|^* would -17|^* year -35|^THEY 44|^abstract 16|^accounts 106
^agency 49|^architect 15|^bad 16|^bag 20|^best -43|^bid 17|^campaign 21|^candidate 54|^children -30|^consultation 21
^convoy 36|^copy 21|^core 13|^corporate 44|^cost -32|^county -21|^customer 16|^delay 22|^depot 43|^doctor 24|^end -21
^escalation 31|^failure 61|^fall 13|^family 59|^fault 14|^following -19|^foundry 20|^fund 95|^goalposts 69|^ground 80
^interview 14|^job 42|^junior 20|^line 14|^loss 13|^negotiation 16|^nerve 18|^network 14|^new -17|^nightly -14
^outage 45|^overrun 16|^parcel 14|^plan -22|^policy 57|^press 108|^printer 23|^project 128|^promotion 24|^pupil 16
^rain 48|^reason 46|^release 68|^result 91|^roof 48|^same -13|^savings 21|^senior 31|^seriousness 47|^server 88
^sheet -19|^spr -33|^steel 39|^stock 12|^support 43|^ticket 71|^tickets 64|^torque 22|^trial -20|^wall 36|^way 38
^worst 29|the-moment 29|theirs 19|^, 13|them -19|themselves 87|then 28|^* , 60|^* US 21|^* be 83|^* have 19|^* why 52
^, -39|^I -61|^THEY 26|^WE 22|^WHO 60|^again 28|^blame 26|^complain 34|^have 19|^the 36|^wonder 20|there # 13
^* # -15|^* no 12|^* nothing 94|^* only 15|^* the 21|therefore 51|^I 17|^the 15|thing * the 13|thing+be 35
thing-not/ 16|thing-not//passive 19|thing-not/can -16|thing-not/would -27|thing-not>party 83|thing-not>thing 75
thing-not>writer 18|thing//passive 19|thing/must/passive 16|thing/should/passive 29|thing/will 18|thing:main:so 97
thing:question:why 73|thing:relative:so 31|thing:relative:that 41|thing:relative:what 27|thing:relative:who 24
thing:relative:whose 99|thing:subordinate:as 19|thing:subordinate:before -23|thing:subordinate:so-that -16
thing:subordinate:while 61|thing>party 31|thing>thing 20|things * have 17|think * THEY 29|^THEY 17|^to 13|this 15
^. 20|those 16|^* . -13|though 30|^THEY 28|through * THEY 17|^* and 110|^* fault 35|^no 42|throughout 53|throw 83
^* under 26|^out 19|thus 78|ticket 12|^be 15|tie 23|till # -23|time * THEY 30|^* and 19|^in -14|^you -19|times . 31
to # -18|^* THEM -20|^* a 21|^* be 15|^* board 19|^* for -22|^* from 24|^* new -29|^* on -17|^* out -16|^* see 19
^* under -13|^* up 25|^* which -19|^* who 33|^* wrong 57|^THEY 44|^a -21|^answer 22|^anyone 17|^approve 44
^believe 70|^everyone 26|^everything 83|^face 58|^fail 54|^find -19|^hit 40|^it -18|^pay -16|^print 18|^release 50
^say -21|^ship 14|^stand -12|^take 12|together -101|^. -42|too late -15|top of -14|torque 20|tower 34|train * , 21
trainee -18|trainer 32|translator 25|trial -12|turn * . -13|^into 52|twenty-two -31|typical 228|^of 60|under # -17
^* bus 26|unlock 20|unplug 46|unreasonable 25|until I -35|^THEY 22|up 16|^* THEM 41|^* fail 54|^* mind 73|^* the 21
^MY 14|^a -31|^its 22|^the 23|upload # 13|upset -12|upstairs 14|use -35|^* # -25|^in -13|useless 100|^* and 31|^, 27
van * # 19|version -26|very 13|^* , 13|^little 17|vet 41|visitor -14|wait * hours 17|walk * , 23|^* through -27
^ME -14|^off 12|wall 31|want * , 41|^a 15|warm -16|warn THEM 43|^the 16|watch 12|wav 161|way 24|^I 59|week * NAME -15
^* and -65|weekend with 15|weeks * be -14|weight 44|well * I 36|^, -19|what * . 16|^* WE 21|^* get 84|^* know -37
^* need -44|^* tell 21|^* the 18|^* want 62|^* would -107|^can 66|^do 22|^go 44|^happen 25|^sink 45|whatever 93
whatsoever 31|^. 24|when * have 14|^I -19|^it 24|where * be 15|^* have -26|^OUR 46|^THEY -32|whereas 53|whether -16
which * US 16|^* that 15|^* why 20|^I -14|^explain 67|^mean 31|while the 20|whiteboard -25|who 20|^* a 41|^* each 41
^* have 12|^* make 21|^* never 25|^* not 74|^* the 23|^* to 14|^, 35|^approve 27|^cancel 17|^could 27|^never 23
whoever 13|whole 31|^* . -23|^* be 72|^* have 26|^of -16|whose 17|^* be 13|why . -20|^WE 23|^the 86|will 17|^not -16
wire 40|wisdom 27|^, 27|with # -21|^* , -57|^* be 87|^* data -23|^* different 40|^* for -15|^* reason -12|^* that 13
^. 70|^ME -16|^THEM -21|^WHO -18|^no 71|withdraw -27|within -14|^# -39|^* minutes -22|without * a 87|^* anyone 51
^* word 113|^THEIR 27|^any 55|^so-much-as 40|^tell 40|wonder 103|^why 19|word 22|^to 39|work * and 14|^of 152
worry -85|worth 12|would * be 67|^* do -50|^* get 60|^* have 23|^* hit 44|^* in -20|^* know 13|^* listen 59
^* the -90|^* with 16|^be -28|^have 48|^still 34|^take -46|wreck 73|write -14|^# -18|^* THEY 19|^a -30|^by 29
^down -35|^in 15|^the 25|^to -22|writer+end 24|writer+want -32|writer-not/ -67|writer-not//passive 27
writer-not/can/passive 20|writer/ -27|writer//ing -56|writer//passive 25|writer/can 44|writer/should -18
writer/would -25|writer:complement:and 16|writer:infinitive:to 15|writer:main: 12|writer:main:and -22
writer:main:but -43|writer:main:so 14|writer:participle:by -49|writer:participle:without -49|writer:relative:and -37
writer:relative:which -13|writer:relative:who 22|writer:subordinate:because -81|writer:subordinate:once -20
writer:subordinate:until -35|writer:subordinate:when -40|writer>group -31|writer>party-not 15|writer>thing -16
writer>thing-not 31|writer>writer -19|writer>writer-not 20|wrong -29|^* , 156|^* THEY 32|^* and 45|^* that 33|^be 27
^from 105|^numbers 15|year be 100|^before -79|years * I -13|^, -15|^. -31|yes . -17|yet -21|you * have 47|^* not -16
^. 19|^be 30|^can -21|^do 21|^get 20|^would 65|your 108|^* conclusions 35|^own 35
`;
