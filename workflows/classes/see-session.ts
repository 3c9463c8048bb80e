import { type ClassSessionRecord, getClassSession } from "@/db/classes";
import type { Reader } from "@/db/database";
import { findOpenArticle, type Viewer } from "@/db/viewer";
import type { ClassMaterial } from "@/domain/classes/class-material";
import { type StageView, stageViews } from "@/domain/classes/stage-views";
import { withoutKey } from "@/domain/classes/without-key";

export interface SeenSession extends ClassSessionRecord {
  /** Whether the key is left out, because the viewer is still coding one of the texts. */
  readonly isKeyHidden: boolean;
  /** What its stage can show, by the whole key: views are counted alike for everybody. */
  readonly views: readonly StageView[];
}

/** A session as far as the viewer may see it: its key is what others marked. @throws {NotFoundError} */
export async function seeClassSession(reader: Reader, viewer: Viewer, key: string): Promise<SeenSession> {
  const session = await getClassSession(reader, key);
  const isKeyHidden = (await findOwnOpenText(reader, viewer, session.material)) !== null;
  const views = stageViews(session.plan, session.material);
  return { ...(isKeyHidden ? withoutKey(session) : session), isKeyHidden, views };
}

/** The headline of a text that the viewer is still coding; null where there is none. */
export async function findOwnOpenText(
  reader: Reader,
  viewer: Viewer,
  { texts }: Pick<ClassMaterial, "texts">,
): Promise<string | null> {
  const open = await findOpenArticle(
    reader,
    viewer,
    texts.map(({ articleKey }) => articleKey),
  );
  return texts.find(({ articleKey }) => articleKey === open)?.headline ?? null;
}
