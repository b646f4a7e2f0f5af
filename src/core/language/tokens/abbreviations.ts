import { wordSet } from '../english/word-set.ts';

/** Units, days and months with a full stop that ends no sentence, however they are written. */
export const abbreviations = wordSet(`
apr aug bbl bbls cu dec doz feb fl fri ft gal gr gro hr in inc jan jul jun kt lb lbs ltd mar mi min mon nov oct oz pt qt sat
sec sep sept sq sun tbsp thu thurs tsp tue tues wed yd yds
`);

/** Those that are whole words when they are written small, and far more often at that. */
export const ambiguous = wordSet('in sat sun wed');

/** Titles, counties, states and streets, which begin with a capital. */
export const names = wordSet(`
Ala Alta Amb Amd Ariz Ark Atty Ave Beds Berks Bldg Bldgs Blvd Br Brig Bucks Cal Calif Cambs Capt Cdr Ches Co Col Colo Conn
Corn Cumb Dak Del Derbs Derbys Dev Dor Dr Dur Fla Fr Ft Fwy Ga Gen Glos Gov Hants Here Heref Herts Hon Hunts Hwy Ia Id Ida
Ill Ind Jr Kan Kans Ken Ky La Lancs Leics Lincs Lt M Maj Man Mass Md Mddx Me Messrs Mex Mgr Mich Middx Minn Miss Mlle Mme
Mmes Mo Mont Mr Mrs Ms Mses Msgr Mss Mt Mx Nat Natl Neb Nebr Nev Norf Northants Northd Northumb Notts Ok Okla Ont Ore Oxon Pa
Pen Penn Penna Ph Pk Pkwy Po Pres Prof Pt Que Qué Rd Rep Rev Rt Rte Rut Salop Sask Sec Sen Sgt Shrops Snr Som Sq Sr Ssx St
Staf Staffs Suff Supt Sx Sy Tenn Terr Tex Treas Ut Va Vt War Warks Warw Wash Westm Wilts Wis Wisc Wo Worcs Wyo Yorks Yuk
`);

/** Latin, circa and et cetera among them. */
export const latin = wordSet(`
al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz
`);

/** What stands before its number: currencies, "about", and places in texts. Without a number they may end a sentence. */
export const beforeNumbers = wordSet('rs approx est no nos fig figs p pp vol ver');
