import { listCurrentTexts } from "@/db/article-versions";
import type { Reader } from "@/db/database";
import { findSuggestion } from "@/db/suggestions";
import { nameProposed, type QuotedWords, quoteMentions } from "@/domain/suggestions/quoted-words";
import { readClaimProposal } from "@/domain/suggestions/review-proposal";
import type { ClaimProposal } from "@/domain/suggestions/suggestion";

type Texts = Awaited<ReturnType<typeof listCurrentTexts>>;

/** The words of the clearest passages of a proposed claim, in the texts as they are now. */
export function quoteProposal({ mentions }: ClaimProposal, texts: Texts): readonly QuotedWords[] {
  return quoteMentions(mentions, (article, version) => {
    const stored = texts.get(article);
    return stored?.versionKey === version ? stored.text : null;
  });
}

/** What to call proposed claims in a line, by the keys of their suggestions; what is no claim is left out. */
export async function nameClaims(reader: Reader, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all([...new Set(keys)].map((key) => findSuggestion(reader, key)));
  const claims = found.flatMap((suggestion) => {
    const proposal = suggestion?.kind === "claim" ? readClaimProposal(suggestion.proposal) : null;
    return suggestion === null || proposal === null ? [] : [{ key: suggestion.key, proposal }];
  });
  const articles = new Set(claims.flatMap(({ proposal }) => proposal.mentions.map(({ article }) => article)));
  const texts = await listCurrentTexts(reader, [...articles]);
  return new Map(
    claims.map(({ key, proposal }) => [key, nameProposed(proposal.label, quoteProposal(proposal, texts))]),
  );
}
