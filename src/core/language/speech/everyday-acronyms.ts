import { wordSet } from '../english/word-set.ts';

/**
 * Acronyms that most listeners of a job interview know as they know words, or would not know any better if they were
 * spelled out ("PDF"). What only one trade knows is left out on purpose: the first interviewer is often from another.
 */
export const everydayAcronyms = wordSet(
  // Titles and the parts of a company
  'ceo cfo coo cto cio cmo cpo ciso vp svp evp md gm hr it pr qa hq pm po pa',
  // Business and office
  'kpi kpis roi faq faqs rfp rfps b2b b2c cv id ids ok asap fyi eta tbd diy diys vip vips pto eod eow nda ndas ip okr okrs sme smes mvp vat ltd llc plc gmbh inc ngo ngos tv crm erp ppt',
  // Places and institutions
  'uk us usa eu uae un nato nasa fbi nhs bbc ibm sap kpmg pwc bmw dhl ups mit ucla nyc la dc sf who unesco unicef gp gps ma ba bsc msc mba phd gcse gpa sat stem bipoc lgbt lgbtq ira',
  // Health
  'dna hiv aids mri ct er icu a&e cpr adhd covid ppe bmi pe',
  // Technology that is met outside of its trade
  'pc pcs cd dvd usb led lcd sim sms gps atm atms pin pdf pdfs pdfs csv html http https url urls www api apis sql ai ml ar vr ui ux saas aws ssd ram cpu gpu vpn wi-fi wifi app ios qr rss zip jpeg jpg png gif json xml rest iot 3d',
  // Times, units and money
  'am pm bc ad bce ce gmt utc est pst cet kg km cm mm mph rpm kwh usd eur gbp chf gdp',
  // Vehicles and the like
  'suv suvs hgv rv ac dc ww',
  // Exams, marks and laws that everybody has heard of
  'gdpr iso osha hipaa',
);

/** Words and names with a slash or an ampersand in them that are said as one. */
export const everydayJoins = wordSet('tcp/ip hiv/aids ac/dc pl/sql n/a 24/7 a/b i/o 50/50');

/** What may stand behind the slash of a unit ("km/h", "MB/s"). */
export const perUnits = wordSet(
  's sec second min minute h hr hour d day w wk week mo month q quarter y yr year l kg g m km mile ha m² m³ user head unit',
);
