/** Longer lines are paragraphs, whatever they close with. */
const LONGEST_CAPTION = 700;

/** A credit of a picture is short; what stands further from the end of its line is the caption's own. */
const LONGEST_CREDIT = 90;

const CREDIT_WORDS =
  /[([]?\b(?:photo|photograph|image|picture|foto|credit|illustration)s?(?: credits?| courtesy(?: of)?)?(?: ?: | by | via |: ?\()/giu;
const CREDIT_IN_CAPITALS = /\. By \p{Lu}[\p{Lu}.& ]{4,60}$/u;
const AGENCY_AFTER_SLASH = /\/(?:AP|AFP|Reuters|REUTERS|Getty|EPA|dpa|PA|Shutterstock|Anadolu|Bloomberg|NurPhoto)\b/u;

/**
 * Offset in the line at which the credit of a picture begins that closes a caption ("… on Monday. Photo: Jane Doe",
 * "… (Photo by Jane Doe/Agency)"); `null` where there is none or nothing stands before it.
 */
export function findTrailingCredit(line: string): number | null {
  if (line.length > LONGEST_CAPTION) return null;
  const tailStart = Math.max(0, line.length - LONGEST_CREDIT);
  const tail = line.slice(tailStart);
  const start = creditByWords(tail) ?? creditByAgency(tail);
  return start === null || tailStart + start < 20 ? null : tailStart + start;
}

function creditByWords(tail: string): number | null {
  const inCapitals = CREDIT_IN_CAPITALS.exec(tail);
  if (inCapitals !== null) return inCapitals.index + 1;
  const signs = [...tail.matchAll(CREDIT_WORDS)].filter((sign) => {
    const rest = tail.slice(sign.index + sign[0].length).replace(/[)\].]{1,3}$/u, "");
    return rest.length >= 2 && !/[.;:!?]\s/u.test(rest) && /^["(]?[\p{Lu}@]/u.test(rest);
  });
  return signs[0]?.index ?? null;
}

/** "… its supply chain. Jane Doe/Reuters files": from the last sentence's end before an agency's name. */
function creditByAgency(tail: string): number | null {
  const agency = AGENCY_AFTER_SLASH.exec(tail);
  if (agency === null || tail.length - agency.index > 45) return null;
  const before = tail.slice(0, agency.index);
  const sentenceEnd = Math.max(before.lastIndexOf(". "), before.lastIndexOf("("), before.lastIndexOf("] "));
  if (sentenceEnd < 0 || agency.index - sentenceEnd > 50) return null;
  return before[sentenceEnd] === "(" ? sentenceEnd : sentenceEnd + 1;
}

const CAPTION_OF_PERSONS =
  /\((?:(?:second|third|far) )?(?:left|right|centre|center|from left|[lr])\)[^.]*\b(?:looks?|shakes?|greets?|poses?|speaks?|addresses|stands?|shares?|presents?|receives?|with)\b/iu;

/** A caption in the form of a sentence, which names persons by where they stand in a picture: "Ms Doe (left) greets …". */
export function namesPersonsInPicture(line: string): boolean {
  return line.length <= LONGEST_CAPTION && CAPTION_OF_PERSONS.test(line);
}

const CAPTION_SIGN =
  /\b(?:is|are) (?:seen|pictured|shown)\b|\b(?:pictured|file (?:photo|image|picture)|archive photo)\b|\((?:left|right|centre|center|file|[CLR]|from left|top|above)\)|^(?:FILE(?: PHOTO)?|ABOVE|BELOW|LEFT|RIGHT|PHOTO|Photo|Pictured|Caption|Bild|Archivbild) ?[-–—:]|\b(?:poses? (?:for|with)|looks? on (?:as|during))\b/u;

/** Whether the words of a line are those of a caption: what can be seen, and where, in the present tense. */
export function readsAsCaption(line: string): boolean {
  return line.length <= LONGEST_CAPTION && CAPTION_SIGN.test(line);
}
