import { plainLine } from "./junk-lines";
import type { FieldCertainty, FoundField } from "./page-metadata";
import { isAddressRow } from "./pasted-rows";
import type { PageRow } from "./pasted-rows-of-page";

interface NamePattern {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly certainty: FieldCertainty;
  readonly sentence: string;
}

const NAME = "((?:(?:The|Der|Die|Das|Le|La|El) )?\\p{Lu}[\\p{L}\\d.&'-]*(?: (?:of |& )?\\p{Lu}[\\p{L}\\d.&'-]*){0,3})";

// eslint-disable-next-line regexp/no-unused-capturing-group -- the group is the name in the patterns below
const NAME_ALONE = new RegExp(`^${NAME}$`, "u");

/** Rows in which a site speaks of itself, with its name as the first group. They are asked of removed rows only. */
const PATTERNS: readonly NamePattern[] = [
  {
    kind: "support-row",
    pattern: new RegExp(`^(?:Support|Donate to) ${NAME}!?$`, "u"),
    certainty: "likely",
    sentence: "A row of the page asks for support under this name.",
  },
  {
    kind: "account-row",
    pattern: new RegExp(
      `^(?:(?:I|Do you) (?:do not |don't )?have an?|Are you sure you want to delete your|Log in to your) ${NAME} account\\b`,
      "u",
    ),
    certainty: "sure",
    sentence: "The page asks for an account of this site.",
  },
  {
    kind: "push-row",
    pattern: new RegExp(`^(?:Get|Receive|Allow) (?:push )?notifications from ${NAME}$`, "u"),
    certainty: "sure",
    sentence: "The page offers notifications from this site.",
  },
  {
    kind: "closing-line",
    pattern: new RegExp(`^(?:Follow|Like|Join) ${NAME} on (?:Facebook|Twitter|X|Instagram|Telegram|YouTube)\\b`, "u"),
    certainty: "sure",
    sentence: "A closing line asks to follow this outlet.",
  },
  {
    kind: "copyright-row",
    pattern: new RegExp(
      `^(?:Copyright )?(?:©|\\(c\\)) ?(?:Copyright )?(?:(?:19|20)\\d\\d ?[-–] ?)?(?:19|20)\\d\\d,? (?:by )?${NAME}`,
      "u",
    ),
    certainty: "likely",
    sentence: "The copyright row at the foot of the page names it.",
  },
  {
    kind: "subscription-row",
    pattern: new RegExp(`^(?:Subscribe to|Sign up for|Sign up to) ${NAME}'s (?:\\S+ ){0,3}newsletters?\\b`, "u"),
    certainty: "likely",
    sentence: "The page offers a newsletter of this name.",
  },
];

/** Beside a platform's name, these make a followed name an outlet's rather than a writer's. */
const OUTLET_WORDS =
  /\b(?:the|news|times|post|daily|journal|herald|tribune|gazette|telegraph|guardian|mail|press|today|tv|radio|media|network|magazine|review|report|international|online|world|africa|europe|asia|america|london|english|zeitung|echo|star|sun|globe|observer|standard|chronicle|courier|broadcasting)\b|\b\p{Lu}{2,}\b/iu;

/**
 * Names of the site that the page itself gives in its furniture, each once, the surest first. Names in the article's
 * own text are never read, and a followed person is none ("Follow Jane Doe on Twitter: @JaneDoe"): see `author`.
 */
export function findSiteNames(
  rows: readonly PageRow[],
  address: FoundField<string> | null,
  author: string | null,
): FoundField<string>[] {
  const found = new Map<string, FoundField<string>>();
  const add = (value: string, certainty: FieldCertainty, kind: string, sentence: string, row: PageRow): void => {
    const key = value.toLowerCase();
    const known = found.get(key);
    if (value === author || (known !== undefined && rank(known.certainty) <= rank(certainty))) return;
    found.set(key, {
      value,
      certainty,
      evidence: { kind, sentence, range: { start: row.start, end: row.end }, quote: null },
    });
  };
  const removedTexts = new Set(rows.filter(({ reason }) => reason !== null).map(({ text }) => text));
  for (const [index, row] of rows.entries()) {
    if (row.reason === null) continue;
    const plain = plainLine(row.text);
    if (address !== null && isNameAboveAddress(row, rows[index + 1], address)) {
      add(plain, "sure", "name-beside-address", "This name stands alone above the article's address.", row);
    }
    if (row.reason === "comments") continue;
    for (const { kind, pattern, certainty, sentence } of PATTERNS) {
      const name = pattern.exec(plain)?.[1]?.split(/\.(?:\s|$)/u)[0];
      if (name === undefined || (kind === "closing-line" && !isOutletFollowed(name, plain))) continue;
      if (/^(?:us|our|this|the|your|me|independent|local|quality|journalism)$/iu.test(name)) continue;
      const standsAlone = kind === "support-row" && removedTexts.has(name);
      add(name, standsAlone ? "sure" : certainty, kind, sentence, row);
    }
  }
  return [...found.values()].sort((a, b) => rank(a.certainty) - rank(b.certainty));
}

function rank(certainty: FieldCertainty): number {
  return { sure: 0, likely: 1, doubtful: 2 }[certainty];
}

function isNameAboveAddress(row: PageRow, below: PageRow | undefined, address: FoundField<string>): boolean {
  if (below === undefined || below.start !== address.evidence.range?.start || isAddressRow(row.text)) return false;
  return NAME_ALONE.test(plainLine(row.text));
}

/** A handle that spells the name, or a name like a person's beside a platform of persons, is a writer's. */
function isOutletFollowed(name: string, line: string): boolean {
  if (OUTLET_WORDS.test(name)) return true;
  if (/^\S+ \S+$/u.test(name) && /on (?:Twitter|X|Instagram)\b/u.test(line)) return false;
  return /on (?:Facebook|Telegram|YouTube)\b/u.test(line) && !/@/u.test(line);
}
