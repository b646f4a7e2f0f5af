/**
 * How much each mark of `marks.ts` speaks for or against blame, in hundredths of logits. Fitted by logistic regression on
 * the tuning sets, and written, by `test/evaluate/weigh.ts`: nobody has picked them, and none decides anything alone.
 */
export const markWeights = `
, -22|about -13|above 23|account 10|accounts 16|action -24|add -8|after -17|afternoon -20|again 14|against 11
agent 14|all -31|allow -14|already -20|also -10|an 10|and -33|angry 5|another -21|answer 32|any -30|anybody -7
anyone 44|anything 38|apart 15|application -10|approve 29|architect 8|arrive -7|as 7|ask -39|assume -10|at -46
at-first -9|audit 9|auditors -27|back -50|badly -8|bag -13|bank 19|be 16|because -11|because-of -12|beds -6|before -5
believe 31|beside -10|best -7|better 21|bid 19|big 17|blame -6|block -8|board 12|boss 19|both -38|bother 35
branch -10|break -10|bring -21|budget 16|build -9|bus 5|but 20|buy -7|by -12|call -13|campaign 27|can 58|cancel -23
candidate 24|card 9|care 19|carry 14|case -23|catch -17|cause 13|change -13|charge 11|child -14|children -5
choose -18|claim -9|class 11|clean 13|clearly 15|client -19|close -28|coach -23|code 6|cold -23|colleague 21|come -6
company -35|competitor -10|complain -10|consultant -6|contract -5|contractor 5|control 13|cook -9|cost -15|could 48
council 21|count 12|customer -22|customers 8|cut -23|data 10|date -36|day -16|days -46|deadline 22|deal 6|decide 12
decision 45|default -19|degrees -15|delay 21|demo 19|department 8|depot -14|deputy 28|design 10|designer -20
developer 11|developers 8|die -5|different 11|difficult -9|director 26|disagree -9|door 18|down -9|draft -33
drawings 20|drill 16|drive -11|driver -25|drivers -22|drop -43|drug -7|each -20|each-time -14|early 19|easy -7
eat -17|either -15|email 11|empty 14|end 49|engineer 11|engineers -19|enough 10|estimate -13|even -23|every -20
everybody 20|everyone 21|everything 31|evidence -24|expect -5|explain -7|extra -9|fail -12|failure 23|fair -9|fall 43
family 9|far -10|fault 12|feed -13|feel -5|figures 8|file -23|finance 16|find -55|fix 26|flag 8|floor 17|for 8
foreman 6|forget -6|form 10|fortnight -7|fourteen -8|from -18|full -13|gang -7|get 21|give -22|go 22|good 16
grant -18|ground 8|group 6|group-not/ -27|group/ -24|group//passive 10|group/could -20|group:complement: 12
group:infinitive: -14|group:main: -23|group:main:so -40|group:question:and -18|group:relative:that 20|group>group -58
group>party 22|group>thing 20|group>writer -20|half 14|hand 19|happen 26|hard -8|haulier -14|have -24|he -66|head 33
hear 19|her -21|hers -6|hire 7|his 34|hit 26|hold 25|home 23|hour -37|i 56|idea 45|if 14|ignore 10|impossible 20|in 5
in-front-of 23|in-the-end 24|incident 6|include -16|initials -8|intern 11|into -14|it 11|its -18|job -28|junior 20
kid 19|kill 24|label -6|lack 8|lamb -9|landlord 41|late -40|later 12|launch -12|lawyer 9|lead -38|leadership 18
legal -9|let 19|letters -16|lie 31|like 24|line 19|list -41|listen 31|little 13|live -6|load -15|lock -12|log -8
long 8|look 25|lose 20|lunch 23|make 28|man 28|manage 9|management 53|manager 33|map 7|mark 24|market 17|maybe/ -12
maybe//passive 6|maybe:complement: 9|maybe:infinitive:to 13|maybe:main: 12|maybe:participle: -12
maybe:subordinate:because -17|maybe:subordinate:when 13|maybe>group 14|maybe>maybe -19|maybe>party 30
maybe>party-not 12|maybe>thing -23|me -47|mean 25|meet -14|mentor -12|mess 25|migration -30|million -15|mind 16
mine -18|ministry 14|minutes -16|miss -44|mistake 5|money 6|monitor -18|month 6|months 11|more -8|morn -6|most -20
move -29|much 12|myself -9|names -15|need -36|network 8|never -17|new -33|nights -8|ninety 14|no 7|nobody -11
nobody/ -21|nobody/could 18|nobody:infinitive:to 11|nobody:main: -9|nobody:main:and 10|nobody>party 19|noise -11
none/ 5|none:infinitive:to 17|none:main: 11|none:participle: 10|none>none -17|none>party -9|none>writer -6|noon 15
not -7|note -6|nothing 57|notice -21|number 5|nurse 9|nurses -8|of -15|off 18|offer 7|office 41|officer 5
officers -12|old -26|on 10|once -33|only 28|open -11|operations -9|ops 20|or -8|order -17|our -14|out 21|out-of -23
outage 9|outside 7|over -10|overnight -29|own -8|page -7|pair 6|paper -12|parent -16|parents 10|partner 12
party+bother 17|party+keep 20|party+refuse -10|party+stop -20|party+want 13|party-not/ 30|party-not//ing -7
party-not//passive -21|party-not/would 11|party-not>party -6|party-not>thing 11|party-not>writer -17|party/ 54
party//ing 7|party//passive 45|party/could 16|party/would 8|party:complement:and -11|party:complement:that -6
party:infinitive: -21|party:infinitive:to -16|party:main: -11|party:main:and -26|party:main:but 23|party:main:so 11
party:participle: -14|party:participle:in -16|party:participle:without 26|party:question:what 10|party:relative: -5
party:relative:that -12|party:relative:which -17|party:relative:who 12|party:subordinate:because 45
party:subordinate:before 7|party:subordinate:if 37|party:subordinate:since 45|party:subordinate:so-that -16
party:subordinate:when 17|party:subordinate:while -6|party>group 15|party>group-not 26|party>maybe -9|party>nobody 14
party>party -29|party>party-not 37|party>thing 19|party>writer -43|party>writer-not 10|pass -10|past -21|pay 31
percent -13|phone 29|pick -8|pilot 8|place -14|plan 19|play 43|point -17|porter -14|post -10|pour -9|predecessor 13
press 5|previous 19|print -35|process -9|product 11|production 23|professor 16|programme -7|project 40|promise 14
pull 7|push -8|put 5|qa 9|quality 7|question -20|raise -37|rather-than -7|read -9|really 13|reason 31|refuse -27
region -6|regional 17|registrar -14|report 19|request -13|responsibility 5|rest 6|restore -6|result -25|return -13
right -12|ring -23|road -5|roof 41|room -6|rota -8|round -30|route -7|row -21|rule -14|run -28|sales 11|same -35
samples 10|save -16|scope -6|season 20|security 8|see -10|sell 16|send 10|sergeant 8|service -6|share -8|she -49
sheet -15|shift -35|ship 29|shop -16|short -6|should -16|shout 5|show -26|sign -46|signature 18|simply -7|since -19
sit 10|site 7|situation -27|skip -7|sleep 24|slide 13|slow -17|smaller -11|so -6|so-that -27|some 7|somebody 40
something 8|sound 14|source -10|spare -11|speak -11|spend 25|spot -6|spr -18|staff -6|stag -6|stage 10|stand 10
standard -10|start -8|stay -28|steer 7|step -5|still 8|stock 14|stop -48|straight -8|strike -10|students -12
summer -9|supervisor 7|supplier -18|suppose 14|sure -6|swap -8|switch -6|system -32|tables -10|take 31|talk 13
task -44|teacher 21|team 5|tell 10|tender 5|test -13|than 6|thanks-to 27|that 7|the 40|their 28|them -12|then 74
there 17|they -7|thing 19|thing+have 16|thing-not/ 31|thing-not>party 6|thing-not>thing 13|thing-not>writer 37
thing/ 20|thing//ing 27|thing//passive 25|thing/can -7|thing/would -17|thing:complement: 11|thing:complement:and 27
thing:complement:that 22|thing:infinitive:to -13|thing:main: -19|thing:main:and 7|thing:main:but -9|thing:main:so 38
thing:question:what -15|thing:question:why 21|thing:relative: -40|thing:relative:and -10|thing:relative:that 38
thing:relative:what -20|thing:relative:which -21|thing:relative:who 32|thing:subordinate:as 40
thing:subordinate:because -5|thing:subordinate:before -12|thing:subordinate:if 13|thing:subordinate:so-that -10
thing:subordinate:until -7|thing:subordinate:when -10|thing>group -19|thing>maybe 6|thing>nobody -23|thing>party 24
thing>party-not 24|thing>thing -8|thing>thing-not -17|thing>writer -8|thing>writer-not 11|things -10|think 18|this 9
through -11|throw 40|ticket 7|tickets 9|till 23|time -30|times 8|timetable -16|to 12|together -19|too 18|top -19
train 15|trust 8|try 25|turn -24|twice -26|under -18|union 7|unit -8|until -14|up 50|us 16|use -8|users -23|van -14
vendor -41|version -14|volunteer -10|wait -8|want 27|warn 43|way 20|we 14|week -46|weekend 22|weeks 23|whatever 31
when 16|where -10|whether -13|which -53|while -9|who 48|whoever 17|whole 9|why 8|within -19|without 24|word 27|work 6
worry -24|worth -5|would -9|write 14|writer+have 16|writer+want -7|writer-not/ -13|writer-not/can 9
writer-not/could -6|writer-not>thing -8|writer-not>writer 7|writer/ -49|writer//ing -39|writer//passive 56
writer/could 46|writer/should -8|writer:complement: 19|writer:complement:that 11|writer:main: -10|writer:main:and -17
writer:main:but -9|writer:main:so -20|writer:question:what 17|writer:relative: 8|writer:relative:and -14
writer:relative:that 12|writer:relative:what -18|writer:relative:which 8|writer:relative:who 45
writer:subordinate:as 24|writer:subordinate:because -21|writer:subordinate:before -10|writer:subordinate:if -15
writer:subordinate:until -16|writer:subordinate:when -17|writer>group -28|writer>maybe -12|writer>nobody 7
writer>party-not -8|writer>thing -48|writer>thing-not 14|writer>writer -17|writer>writer-not 15|wrong -10|years -17
yes -11|you 15
`;
