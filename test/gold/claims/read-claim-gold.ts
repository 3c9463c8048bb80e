import { CLAIM_KINDS, type ClaimKind } from "../../../domain/claims/claim";
import { CLAIM_RELATIONS, type ClaimRelation } from "../../../domain/claims/match/claim-relation";

/** Two sentences and how the second stands to the first, as a person judged it. */
export interface GoldPair {
  readonly relation: ClaimRelation;
  /** What makes the pair hard, such as "passive". */
  readonly difficulty: string;
  readonly first: string;
  readonly second: string;
  /** ISO days of the two articles; null where the pair does not depend on them. */
  readonly publishedOn: readonly [string, string] | null;
}

/** A sentence and what it states; `null` where it states nothing that a comparison could use. */
export interface GoldSentence {
  readonly kind: ClaimKind | null;
  readonly text: string;
}

/**
 * Reads pairs: blocks of three lines, `# relation · difficulty` and the two sentences, parted by blank lines. The
 * days of the two articles may follow the difficulty: `· 2031-03-05 2031-03-07`.
 *
 * @throws Error for a block of another shape, with the block.
 */
export function readGoldPairs(file: string): readonly GoldPair[] {
  return file
    .trim()
    .split("\n\n")
    .map((block) => {
      const [head = "", first, second] = block.split("\n");
      const [relation = "", difficulty, days = ""] = head.replace("# ", "").split(" · ");
      const [one, other] = days.split(" ");
      if (!isRelation(relation) || difficulty === undefined || first === undefined || second === undefined) {
        throw new Error(`not a pair: ${block}`);
      }
      const publishedOn = one === undefined || other === undefined ? null : ([one, other] as const);
      return { relation, difficulty, first, second, publishedOn };
    });
}

/**
 * Reads sentences: one a line, `kind`, a tab, the sentence; the kind is "none" where nothing is claimed.
 *
 * @throws Error for a line of another shape, with the line.
 */
export function readGoldSentences(file: string): readonly GoldSentence[] {
  return file
    .trim()
    .split("\n")
    .map((line) => {
      const [kind = "", text] = line.split("\t");
      if (text === undefined || (kind !== "none" && !isKind(kind))) throw new Error(`not a sentence: ${line}`);
      return { kind: isKind(kind) ? kind : null, text };
    });
}

function isRelation(word: string): word is ClaimRelation {
  return CLAIM_RELATIONS.some((relation) => relation === word);
}

function isKind(word: string): word is ClaimKind {
  return CLAIM_KINDS.some((kind) => kind === word);
}
