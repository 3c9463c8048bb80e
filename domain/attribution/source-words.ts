/** Words that tell what kind of speaker a noun phrase names. Written for this project; none names an outlet or a person. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Nouns for texts and data that "say", "show" or "read". */
const DOCUMENT_NOUNS = words(`
  report study statement letter order email e-mail memo article survey poll data figures document documents indictment
  lawsuit complaint bill law text paper analysis research review audit book filing affidavit ruling verdict decision
  message messages note communique communiqué declaration resolution dossier transcript post tweet blog website page
  release notice manifesto editorial column story headline caption sign placard banner plaque poster leaflet brochure
  record records file files findings results evidence numbers statistics census index forecast map video footage
  recording broadcast documentary film interview testimony petition motion brief opinion judgment judgement warrant
  contract treaty agreement constitution act charter guideline guidelines policy rules memoir biography account
  assessment estimate estimates projections minutes papers summary chapter quote inscription timetable schedule
  newsletter injunction subpoena ad ads advert advertisement plan proposal platform leaflet memorandum cable cables reports studies letters polls surveys
`);

/** Nouns for bodies of people that speak as one. */
const ORGANISATION_NOUNS = words(`
  ministry company government council police court agency party board union university embassy department office
  parliament senate congress house commission committee bank firm group association federation league club church army
  navy military airline hospital school college institute foundation charity network newspaper magazine paper channel
  station broadcaster publisher outlet website administration authority authorities service bureau cabinet
  campaign team staff organisation organization coalition alliance bloc watchdog regulator tribunal jury panel
  delegation consulate palace city town county state nation country republic kingdom manufacturer maker retailer
  platform app startup start-up developer operator supplier employer industry media press corporation consortium
  trust fund exchange ombudsman inspectorate secretariat presidency premiership opposition majority minority
  think-tank lobby movement militia rebels militants troops forces command headquarters capital capitals side sides
  laboratory lab observatory museum library archive academy society chamber federation confederation
  railway railways carrier club outfit tank think-tanks consultancy startup
  companies governments councils parties unions universities banks firms groups agencies courts
`);

/** Words that are part of an organisation's name. */
export const ORGANISATION_NAME_WORDS = words(`
  ministry department university college institute agency council committee commission bureau bank board court
  parliament senate congress party union association federation foundation society group company corporation corp inc
  ltd llc plc co gmbh ag sa news times post daily herald tribune gazette journal guardian observer telegraph chronicle
  press radio television tv network media agency service services office house club league church army navy police
  hospital school academy centre center project coalition alliance movement fund trust authority airlines airways
  industries holdings technologies systems energy motors international watch monitor front nations organisation
  organization treasury exchange museum laboratory laboratories embassy tribunal forum
`);

/** Last words of a firm's or a paper's name that are surnames as well, or too common to tell by themselves. */
export const COMPANY_HEADS = words(`
  steel ferries motors railways railway lines foods works chemicals pharmaceuticals electronics logistics breweries
  brewery mills mines shipping airport electric gas oil water bus buses trains telecom capital partners ventures
  insurance pictures studios records books stores markets
  courier wire mail express standard mirror star sun globe echo argus sentinel dispatch despatch bulletin record review
  examiner enquirer inquirer advertiser advocate mercury messenger beacon
`);

/** Plural or vague words for speakers whom a text does not name. */
export const ANONYMOUS_NOUNS = words(`
  source sources insider insiders people person some many others other most few several critics critic supporters
  supporter opponents observers observer witness witnesses resident residents neighbour neighbours neighbor neighbors
  friend friends pal pals fans users readers reader viewers commentators everyone everybody nobody someone somebody
  anyone one those these locals onlookers bystanders passersby detractors sceptics skeptics proponents advocates
  backers voters investors customers parents workers protesters demonstrators activists campaigners
  both all
`);

/** Titles before a person's name; the gender that they tell, else "unknown". */
export const TITLES: Readonly<Record<string, "female" | "male" | "unknown">> = {
  mr: "male",
  "mr.": "male",
  sir: "male",
  lord: "male",
  king: "male",
  prince: "male",
  father: "male",
  mrs: "female",
  "mrs.": "female",
  ms: "female",
  "ms.": "female",
  miss: "female",
  madam: "female",
  lady: "female",
  dame: "female",
  queen: "female",
  princess: "female",
  sister: "female",
  ...Object.fromEntries(
    (
      "dr dr. prof prof. professor president speaker whip treasurer undersecretary senator sen sen. representative rep rep. governor gov gov. mayor judge " +
      "justice general gen gen. colonel col col. captain capt capt. sergeant sgt sgt. lieutenant lt lt. admiral major " +
      "chancellor premier minister secretary ambassador bishop archbishop cardinal pope rabbi imam reverend pastor " +
      "sheriff chief inspector detective officer congressman congresswoman councillor commissioner " +
      "attorney chairman chairwoman chairperson coach baroness baron ayatollah sheikh sultan emir vice-president"
    )
      .split(" ")
      .map((title) => [title, "unknown"] as const),
  ),
};

/** Nouns for what a person is or does, beside those that end as such nouns do. */
const ROLE_NOUNS = words(`
  spokesman spokeswoman spokesperson spokespeople chief head boss director president premier minister mayor governor
  senator judge justice prosecutor lawyer attorney solicitor barrister officer official officials aide aides adviser
  advisor expert experts analyst analysts scientist scientists researcher researchers author authors professor doctor
  doctors nurse nurses engineer engineers teacher manager owner founder ceo chairman chairwoman chair secretary
  ambassador envoy diplomat diplomats lawmaker lawmakers mp mps member members delegate delegates candidate candidates
  rival rivals leader leaders deputy general commander soldier soldiers captain coach player actor actress singer star
  artist writer journalist reporter editor columnist blogger historian economist economists driver farmer farmers
  fisherman guard guards detective inspector sheriff defendant suspect accused plaintiff plaintiffs victim victims
  survivor witness mother father mum mom dad son daughter wife husband widow brother sister parent parents boy girl man
  woman men women child children student students pupil pupils colleague colleagues employee employees worker client
  king queen prince princess pope bishop priest imam rabbi democrat democrats republican republicans conservatives
  liberals activist campaigner investigators investigator ministers senators congressman congresswoman executive
  executives representative representatives counsel coroner magistrate commissioner councillor ombudsman
  partner partners ally allies strategist consultant consultants pollster pollsters lobbyist donor donors operative
  operatives surrogate surrogates nominee nominees incumbent challenger challengers staffer staffers mate contractor
  foe foes adversary adversaries scholar scholars pundit pundits moderator anchor host organizer organiser negotiator negotiators whistleblower
  master pilot sailor sailors passenger passengers tourist shopkeeper builder baker butcher mum-of-two chancellor
`);

const ROLE_ENDING = /(?:man|woman|men|women|person|ologist|ologists|ician|icians|crat|crats|keeper|holder)$/u;

/** Whether a noun in lower case names somebody by what they are or do. */
export function isRoleNoun(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || ROLE_ENDING.test(lower);
}

const PEOPLE_ENDING = /(?:ers|ors|ists|ians|ants|crats)$/u;

/**
 * Whether a word in lower case looks like a noun for people by its ending alone, as surnames do as well: with a capital
 * "Sanders" and "Friedman" are names more often than not.
 */
export function isRoleByEnding(lower: string): boolean {
  return !ROLE_NOUNS.has(lower) && !ANONYMOUS_NOUNS.has(lower) && (/man$/u.test(lower) || PEOPLE_ENDING.test(lower));
}

const holdsNoun = (nouns: ReadonlySet<string>, lower: string) => {
  return nouns.has(lower) || (lower.endsWith("s") && nouns.has(lower.slice(0, -1)));
};

/** Whether a noun in lower case, in singular or plural, names a text or data. */
export function isDocumentNoun(lower: string): boolean {
  return holdsNoun(DOCUMENT_NOUNS, lower);
}

/** Whether a noun in lower case, in singular or plural, names a body that speaks as one. */
export function isOrganisationNoun(lower: string): boolean {
  return holdsNoun(ORGANISATION_NOUNS, lower);
}

/** Whether a word in lower case is a noun for who or what can be a source, whatever a tagger takes it for. */
export function isSpeakingNoun(lower: string): boolean {
  if (isRoleNoun(lower) || ANONYMOUS_NOUNS.has(lower) || PEOPLE_ENDING.test(lower)) return true;
  return isOrganisationNoun(lower) || isDocumentNoun(lower);
}

/** Nouns for what somebody has said, thinks or proposes: only these can be denied, dismissed or rejected as words. */
const IDEA_NOUNS = words(`
  claim allegation accusation charge assertion suggestion idea notion theory rumour rumor report criticism criticisms
  concern complaint argument comparison view belief fear warning question talk speculation insinuation story account
  demand call offer proposal plan request appeal comment remark description characterisation characterization label
  critic finding conclusion statement premise possibility prospect advice reading poll
`);

/** Whether a noun in lower case, in singular or plural, names what somebody says or thinks. */
export function isIdeaNoun(lower: string): boolean {
  return holdsNoun(IDEA_NOUNS, lower);
}

/** Words of time that stand between a subject and its verb, or a verb and its words, without a preposition. */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow tonight now then later earlier recently afterwards afterward
  afternoon morning evening night week month year weekend day days weeks months years hours minutes ago time noon
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. meanwhile once again soon
`);

const PARTS_OF_NAMES = words("afternoon morning evening night week month year weekend day time noon");

/** Whether a word tells a time; with a capital, "Evening" and the like are part of a name ("the Evening Lamp"). */
export function tellsTime({ text, lower }: { readonly text: string; readonly lower: string }): boolean {
  return TIME_WORDS.has(lower) && !(PARTS_OF_NAMES.has(lower) && /^\p{Lu}/u.test(text));
}
