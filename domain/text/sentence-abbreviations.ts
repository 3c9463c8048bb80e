/**
 * Abbreviations of English news text that end in a full stop, by what the full stop can mean; written as printed,
 * without the last full stop. Case counts: "Ill." is a state, "ill." the end of a sentence. Used by `segmentSentences`.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Never the last word of a sentence: a name or the rest of the phrase follows. */
export const OPENING_ABBREVIATIONS = set(
  "Dem Dems Mr Mrs Ms Mx Dr Drs Prof Profs Gen Gens Lt Col Sgt Capt Cpt Cmdr Maj Cpl Pvt Brig Adm Sen Sens Rep Reps Gov Govs " +
    "Pres Amb Rev Hon Fr Msgr Messrs Mme Mlle Supt Insp Det Sr Sra St Ste Mt Ft Treas " +
    "vs v viz cf e.g i.e eg ie approx incl excl esp",
);

/** Stand before a number ("No. 10", "Dec. 14", "p. 5"); before anything else the sentence ends. */
export const NUMBER_ABBREVIATIONS = set(
  "No no Nos nos p pp Vol Vols vol Art Arts Fig Figs Ch Sec Sect Para para ca c " +
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
);

/** Stand inside a sentence or at its end: the next word decides (`SENTENCE_STARTERS`). */
export const MIDDLE_ABBREVIATIONS = set(
  "Inc Ltd Co Cos Corp Bros LLC Plc Jr Esq Ph.D M.Sc B.Sc Ave Blvd Rd Univ Dept Assn " +
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa " +
    "Penn Tenn Tex Va Vt Wash Wis Wyo",
);

/** Times of day: inside the sentence when a weekday, a month or a time zone follows, else its end. */
export const DAY_HALVES = set("a.m p.m A.M P.M");

export const AFTER_DAY_HALF = set(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August " +
    "September October November December Jan Feb Aug Sept Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT " +
    "GMT UTC BST CET CEST IST JST Eastern Central Pacific",
);

/** Words that, capitalised in running text, nearly always begin a sentence: articles, pronouns, conjunctions … */
export const SENTENCE_STARTERS = set(
  "The A An This That These Those It Its He She His Her They Their We Our You Your I My There Here " +
    "But And Or So Yet Nor Also Still However Meanwhile Moreover Nevertheless Furthermore Therefore Thus Instead " +
    "In On At By For From With Without Within After Before During Since Until Under Over Between Among Against " +
    "Despite Although Though While When Where Whether If Because As Once Unless Even Only Just Not No Both " +
    "Who What Why How Which Whose Some Many Most Several All Each Every Another Other Such More " +
    "Is Are Was Were Have Has Had Does Did Do Can Could Will Would Should Might Must " +
    "Then Now Today Yesterday Tomorrow Later Earlier Recently According Asked About",
);

/** Verbs by which a sentence goes on after a quoted question or exclamation: “Why now?” Alder asked. */
export const REPORTING_VERBS = set(
  "said says asked asks told tells wrote writes added adds replied replies cried shouted exclaimed tweeted posted " +
    "demanded wondered joked quipped insisted continued declared answered responded",
);
