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

/** What a mention says, in short. */
export interface MentionWords {
  readonly key: string;
  readonly voice: string;
  readonly polarity: string;
  readonly unsure: boolean;
  readonly note: string | null;
}

/** The mention that this coder wrote last of a claim in an article, or null. */
export async function findLatestMention(
  reader: Reader,
  { coderId, articleId, claimId }: MentionPlace,
): Promise<MentionWords | null> {
  return reader.claimMention.findFirst({
    where: { coderId, articleId, claimId },
    select: { key: true, voice: true, polarity: true, unsure: true, note: true },
    orderBy: { id: "desc" },
  });
}
