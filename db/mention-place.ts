import type { Reader } from "./database";

/** Whose mention it is, and of what. */
export interface MentionPlace {
  readonly coderId: number;
  readonly articleId: number;
  readonly claimId: number;
}

/** Who wrote a mention, of which claim and in which article; null where there is none. */
export async function findMentionPlace(reader: Reader, key: string): Promise<MentionPlace | null> {
  return reader.claimMention.findUnique({
    where: { key },
    select: { coderId: true, articleId: true, claimId: true },
  });
}
