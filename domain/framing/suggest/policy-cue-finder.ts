import { isCapitalised } from "../../charged-words/name-mask";
import type { Token } from "../../words/token";
import { namesPersonOrOutlet } from "./person-or-outlet";
import type { PolicyCueList } from "./policy-cues/policy-cue-list";

/** A cue in a sentence: the list it is on, the word or expression, and its points. */
export interface PolicyCue {
  /** Index into the lists. */
  readonly list: number;
  readonly word: string;
  readonly rule: "strong" | "weak" | "phrase";
  readonly points: number;
}

/** What a word that carries the frame alone counts against one that does so only beside another. */
const STRONG = 1;
const WEAK = 0.4;

/** Words that carry a frame also where they are written as (part of) the name of an institution, country or faith. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    "congress senate house parliament court supreme party government administration president minister mayor governor " +
    "council democrat democratic republican gop tory labour liberal conservative judge charter constitution army navy " +
    "nato pentagon un u.n. eu church bible god christ christian islam pope mosque hospital coronavirus covid " +
    "american americans british european chinese russian iranian china russia iran israel india germany france japan " +
    "britain canada mexico beijing moscow washington kremlin brussels united international foreign embassy bank fund gallup"
  ).split(" "),
);

interface PhraseEntry {
  readonly list: number;
  readonly words: readonly string[];
}

/**
 * A finder of cues: gives the cues of a sentence, each word of a list once, so that repeating a word within a sentence
 * adds nothing. Linear in the number of tokens.
 */
export function policyCueFinder(lists: readonly PolicyCueList[]): (tokens: readonly Token[]) => readonly PolicyCue[] {
  const single = new Map<string, PolicyCue[]>();
  const phrases = new Map<string, PhraseEntry[]>();
  for (const [list, { strong, weak, phrases: expressions }] of lists.entries()) {
    for (const word of strong) append(single, word, { list, word, rule: "strong", points: STRONG });
    for (const word of weak) if (!strong.has(word)) append(single, word, { list, word, rule: "weak", points: WEAK });
    for (const phrase of expressions) {
      const words = phrase.split(" ");
      append(phrases, words[0] ?? "", { list, words });
    }
  }
  return (tokens) => {
    const found = new Map<string, PolicyCue>();
    const add = (cue: PolicyCue) => found.set(`${cue.list} ${cue.word}`, cue);
    for (const [index, token] of tokens.entries()) {
      if (isOnlyName(tokens, index)) continue;
      for (const form of token.lower === token.lemma ? [token.lower] : [token.lower, token.lemma]) {
        single.get(form)?.forEach(add);
        for (const { list, words } of phrases.get(form) ?? []) {
          if (!words.every((word, step) => isForm(tokens[index + step], word))) continue;
          add({ list, word: words.join(" "), rule: "phrase", points: STRONG });
        }
      }
    }
    return [...found.values()];
  };
}

/** Whether a word is part of a name and no word of an institution. */
function isOnlyName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !isCapitalised(token.text)) return false;
  if (namesPersonOrOutlet(tokens, index)) return true;
  return index > 0 && token.pos === "PROPN" && !INSTITUTIONS.has(token.lower);
}

function isForm(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lemma === word || token.lower === word);
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
