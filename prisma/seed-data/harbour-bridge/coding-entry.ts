import type { DemoCoding } from "../demo-types";
import { framePassages, type FramedArticle } from "./frame-passages";

interface Doubt {
  readonly unsure?: true;
  readonly note?: string;
}

/** Passage name, code, whose words they are, and a doubt where there was one. */
type PassageEntry<Article extends FramedArticle> = readonly [
  passage: keyof (typeof framePassages)[Article] & string,
  code: string,
  voice: DemoCoding["voice"],
  doubt?: Doubt,
];

/** Code and a doubt, for what is said of the whole article. */
type WholeEntry = readonly [code: string, doubt?: Doubt];

export interface PolicyFrameSheet<Article extends FramedArticle> {
  readonly headline: WholeEntry | null;
  readonly primary: WholeEntry | null;
  readonly article: readonly WholeEntry[];
  readonly passages: readonly PassageEntry<Article>[];
}

function whole(
  by: string,
  article: string,
  codebook: string,
  scope: "headline" | "article" | "primary",
  [code, doubt]: WholeEntry,
): DemoCoding {
  return {
    by,
    article,
    codebook,
    code,
    scope,
    words: null,
    plainWords: null,
    voice: "outlet",
    unsure: doubt?.unsure ?? false,
    note: doubt?.note ?? null,
  };
}

/** What one coder wrote on one article with the codebook of policy frames, in the order of the screen. */
export function policyFrames<Article extends FramedArticle>(
  by: string,
  article: Article,
  sheet: PolicyFrameSheet<Article>,
): readonly DemoCoding[] {
  const codebook = "policy-frames";
  const passages = sheet.passages.map(([passage, code, voice, doubt]): DemoCoding => {
    const passagesHere: Readonly<Record<string, readonly [string, string]>> = framePassages[article];
    const found = passagesHere[passage];
    if (found === undefined) throw new Error(`no passage "${passage}" in ${article}`);
    const [words, plainWords] = found;
    return {
      by,
      article,
      codebook,
      code,
      scope: "passage",
      words,
      plainWords,
      voice,
      unsure: doubt?.unsure ?? false,
      note: doubt?.note ?? null,
    };
  });
  return [
    ...(sheet.headline === null ? [] : [whole(by, article, codebook, "headline", sheet.headline)]),
    ...passages,
    ...sheet.article.map((entry) => whole(by, article, codebook, "article", entry)),
    ...(sheet.primary === null ? [] : [whole(by, article, codebook, "primary", sheet.primary)]),
  ];
}

/** What one coder wrote on one article with the codebook of generic frames: judgements on the whole only. */
export function genericFrames(
  by: string,
  article: FramedArticle,
  entries: readonly WholeEntry[],
): readonly DemoCoding[] {
  return entries.map((entry) => whole(by, article, "five-generic-frames", "article", entry));
}
