import { junkRules, type JunkRule } from "./junk-rule";

/** Agencies and picture desks whose name alone, beside a person's, makes a line a credit. */
const AGENCIES =
  "AFP|AP(?: Photo)?|Associated Press|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|EFE|dpa|ANSA|TASS|Xinhua|PA(?: Wire| Images| Media)?|Bloomberg|Shutterstock|Alamy|iStock(?:photo)?|Unsplash|Pixabay|Pexels|Flickr|Wikimedia(?: Commons)?|WireImage|FilmMagic|ZUMA(?: Press)?|Sipa(?: USA)?|Rex Features|Redux|Magnum|NurPhoto|Anadolu(?: Agency)?|Sputnik|RIA Novosti|KCNA|Kyodo|Yonhap|UPI|Imago|Keystone|ullstein|picture alliance|Adobe Stock|Depositphotos|In Pictures|Corbis|JIJI|UGC";

/** Owners of pictures. A credit is a short line; a sentence that mentions an agency ends in a full stop or has a verb. */
export const CREDIT_RULES: readonly JunkRule[] = [
  ...junkRules("agency-credit", { maximumWords: 16 }, [
    new RegExp(`^(?:©|\\(c\\)|copyright)\\s*(?:${AGENCIES})\\b`, "iu"),
    new RegExp(`^\\(?(?:${AGENCIES})\\s*[/|]\\s*\\S`, "u"),
    /\bvia (?:Getty(?: Images)?|AP|AFP|Reuters|Shutterstock|Flickr|Wikimedia(?: Commons)?|Imago|Unsplash|ZUMA)\)?$/iu,
    /^(?:REUTERS|AFP|AP)(?:[/|].{1,60})?$/u,
    new RegExp(`^(?:${AGENCIES}) (?:file )?(?:photo|image|picture)s?(?: by .{1,50})?$`, "iu"),
  ]),
  ...junkRules("agency-credit", { maximumWords: 9 }, [
    new RegExp(`^[^/|]{2,60}[/|] ?(?:[^\\s/|]+ )?(?:${AGENCIES})\\)?$`, "u"),
    new RegExp(`^[^/|]{2,60}/(?:${AGENCIES})/\\S`, "u"),
  ]),
  ...junkRules("agency-credit", { maximumWords: 14 }, [
    /^[([]?(?:photo|image|picture|foto|photograph|illustration|video|graphic|screenshot|bild)s?(?: credits?| source| courtesy)?(?: of| by| via)?\s?[:©]/iu,
    /^[([]?(?:photo|image|picture|photograph|illustration)s? (?:by|courtesy(?: of)?|from|via|credits?)\b[^.]{2,80}$/iu,
    /^[([]?(?:photo |image |picture )?credits?: ?\S/iu,
    /^[([]?(?:bildquelle|bildnachweis|quelle|crédits? photo|crédito|фото)\s?:/iu,
    /^(?:©|\(c\)) ?(?!(?:19|20)\d\d)(?!.*(?:rights reserved|alle rechte))\S.{1,60}$/iu,
  ]),
];
