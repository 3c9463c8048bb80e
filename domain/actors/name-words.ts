/** Words that help to read names. Written for this project; none names an outlet or a person. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Bodies that a name or a country's adjective stands before in lower case: "the Alder administration". */
export const BODY_NOUNS = words(`
  government administration regime authorities leadership parliament court courts police army navy military embassy
  ministry council state cabinet officials lawmakers
`);

/** Of those, words for a country's government as a whole. */
export const GOVERNMENT_NOUNS = words("government administration regime authorities leadership");

/** Last words of the name of a law, an order or a report. */
export const DOCUMENT_NAME_WORDS = words(`
  act order treaty constitution amendment agreement report bill law resolution charter protocol directive convention
  accord declaration regulation statute code decree memorandum
`);

/** Words with a capital that say what somebody believes or where they live, and name nobody by themselves. */
export const LABEL_WORDS = words(`
  communist communists socialist socialists marxist marxists fascist fascists nazi nazis islamist islamists zionist
  zionists jihadist jihadists islamic muslim muslims christian christians catholic catholics jewish jew jews hindu hindus
  buddhist european europeans asian asians african africans western westerner westerners arab arabs kurdish
`);

/** Words that English writes with a capital at times and that are no whole name. */
export const NO_NAMES = words(`
  new old big prime vice north south east west northern southern eastern western internet web app god federal state people sir
  sic everything everyone nothing nobody
`);

/** Nouns for a part in a story that a body can have as well as a person: "its owner Gull Lines". */
export const PARTS_OF_ANYBODY = words(
  "owner rival member members victim client partner founder maker leader star holder",
);

/** What a company's name can end with and be used without. */
export const COMPANY_FORMS = words("ltd ltd. inc inc. llc plc co co. corp corp. gmbh ag sa nv bv holdings holding");

/** Prepositions after which mostly places stand. */
export const PLACE_PREPOSITIONS = words("in at near from across throughout around outside inside into");

/** Last words of the name of a place. */
export const PLACE_NAME_WORDS = words(`
  street road avenue square bridge river lake sea ocean bay island islands mountain mountains valley county province
  city town village beach harbour harbor port airport station coast desert peninsula strait canal park
`);
