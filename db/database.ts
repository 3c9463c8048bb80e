import { type Prisma, PrismaClient } from "./generated/client";
import { SqliteAdapter } from "./sqlite-adapter";

/** What a transaction writes through. Only `inTransaction` hands one out. */
export type Transaction = Prisma.TransactionClient;

/** What queries read through: the reader, or a transaction that must see its own writes. */
export type Reader = Prisma.TransactionClient;

/** One open database: a connection that cannot write, and one that writes only inside a transaction. */
export interface Database {
  readonly file: string;
  readonly reader: Reader;
  /**
   * Runs `work` in one transaction and commits what it did, or nothing of it. The first statement is a write, so the
   * lock is taken before anything is read: without that, a write beside another open transaction was acknowledged and
   * vanished with that one's rollback. It raises the revision (`readRevision`). Keep it short (20 ms): everybody else
   * waits. Within `work` it must not be called again: that would wait for itself.
   */
  inTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * The same for what no figure is made of: which job is whose, who tried to sign in how often, which articles a
   * method would put together, what a class answers. It leaves the revision as it is; a worker that counts its jobs would otherwise have every
   * comparison made anew several times a second.
   */
  keepBooks<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Takes what was deleted out of the write-ahead log as well, where older versions of a page live on. In the file itself
   * it is overwritten with zeros as it is deleted. Waits a little for whoever reads; answers whether it is gone.
   */
  forgetDeleted(): Promise<boolean>;
  close(): Promise<void>;
}

const WAIT_MS = 30_000;
const BUSY_TIMEOUT_MS = 10_000;
const CHECKPOINT_TRIES = 20;
const CHECKPOINT_PAUSE_MS = 100;

/** Opens an existing, migrated database (see prepare-database.ts). */
export async function openDatabase(file: string): Promise<Database> {
  const reader = await connect(file, ["PRAGMA query_only = ON"]);
  const writer = await connect(file, ["PRAGMA secure_delete = ON"]);
  const inTurn = takeTurns();
  const transact = <Result>(lock: (tx: Transaction) => Promise<unknown>, work: (tx: Transaction) => Promise<Result>) =>
    inTurn(async () => {
      try {
        return await writer.$transaction(
          async (tx) => {
            await lock(tx);
            return work(tx);
          },
          { maxWait: WAIT_MS, timeout: WAIT_MS },
        );
      } catch (error) {
        await endOpenTransaction(writer);
        throw error;
      }
    });
  return {
    file,
    reader,
    inTransaction: (work) => transact(raiseRevision, work),
    keepBooks: (work) => transact(takeLock, work),
    forgetDeleted: () => inTurn(() => emptyLog(writer)),
    close: async () => {
      await reader.$disconnect();
      await writer.$disconnect();
    },
  };
}

/**
 * How often anything has been written that a page may show, by whichever process; it stays where it is while a worker
 * merely keeps its books, unlike SQLite's own count of commits. Who writes by a tool of their own, past
 * `inTransaction`, is not noticed until the next write.
 */
export async function readRevision(reader: Reader): Promise<number> {
  const [row] = await reader.$queryRaw<{ value: string }[]>`SELECT "value" FROM "Setting" WHERE "name" = 'revision'`;
  return Number(row?.value ?? 0);
}

/** Says that something has been written after all, within what merely keeps books. */
export async function raiseRevision(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Setting" ("name", "value") VALUES ('revision', '1')
    ON CONFLICT ("name") DO UPDATE SET "value" = CAST("value" AS INTEGER) + 1`;
}

/** A write of a row that does not exist: SQLite locks before it looks. */
async function takeLock(tx: Transaction): Promise<void> {
  await tx.$executeRaw`UPDATE "Setting" SET "value" = "value" WHERE "name" = 'writeLock'`;
}

/** Copies the log into the file and cuts it to nothing; a reader of an older page is in the way for a moment. */
async function emptyLog(writer: PrismaClient): Promise<boolean> {
  for (let tries = 0; tries < CHECKPOINT_TRIES; tries += 1) {
    const [row] = await writer.$queryRawUnsafe<{ busy: bigint | number }[]>("PRAGMA wal_checkpoint(TRUNCATE)");
    if (Number(row?.busy) === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, CHECKPOINT_PAUSE_MS));
  }
  return false;
}

/** Runs what it is given one after the other, in the order in which it came, whatever fails in between. */
function takeTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/**
 * Where COMMIT itself fails, for instance because a row still points at nothing, SQLite leaves the transaction open and
 * the driver takes it for ended: every later write of every process would wait for it in vain. Nobody else's can be
 * open here, because transactions take turns.
 */
async function endOpenTransaction(writer: PrismaClient): Promise<void> {
  // It refuses where none is open, which is how it is after any other failure.
  await writer.$executeRawUnsafe("ROLLBACK").catch(() => undefined);
}

/** WAL is not SQLite's default, and pragmas hold for one connection only: each gets them all. */
async function connect(file: string, more: readonly string[]): Promise<PrismaClient> {
  const client = new PrismaClient({
    adapter: new SqliteAdapter({ url: `file:${file}`, fileMustExist: true, timeout: BUSY_TIMEOUT_MS }),
  });
  const pragmas = ["PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON", "PRAGMA synchronous = NORMAL", ...more];
  for (const pragma of pragmas) await client.$queryRawUnsafe(pragma);
  return client;
}
