import type { Reader } from "./database";
import { NotFoundError } from "./errors";

/**
 * Changes whenever something changes that a teacher's screen or the stage shows of a session: its state, who is there,
 * what was answered or counted, and the door. For screens that ask every two seconds; it reads no text and no plan.
 *
 * @throws {NotFoundError}
 */
export async function readClassRevision(reader: Reader, key: string): Promise<string> {
  const session = await reader.classSession.findUnique({
    where: { key },
    select: { id: true, state: true, gate: true, stage: true, endsAt: true, secondsLeft: true },
  });
  if (session === null) throw new NotFoundError("class session", key);
  const { id: sessionId, ...state } = session;
  const [joined, answers, shown, counts, door] = await Promise.all([
    reader.classParticipant.count({ where: { sessionId } }),
    // An answer's number grows with every change of it, so that the sum does.
    reader.classResponse.aggregate({ where: { participant: { sessionId } }, _sum: { number: true }, _count: true }),
    reader.classResponse.count({ where: { participant: { sessionId }, isShown: true } }),
    reader.classCount.aggregate({ where: { sessionId }, _sum: { count: true }, _count: true }),
    reader.classDoor.findFirst(),
  ]);
  return JSON.stringify([Object.values(state), joined, answers, shown, counts, door]);
}
