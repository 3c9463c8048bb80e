import type { Transaction } from "@/db/database";
import type { WorkContext } from "./work-context";

/**
 * The same workspace seen from inside a transaction that is open already: a workflow that is called with it reads what
 * this transaction wrote, and what it changes is committed or lost together with the rest. It must not be used once
 * the transaction has ended.
 */
export function joinTransaction(context: WorkContext, tx: Transaction): WorkContext {
  const database = { ...context.database, reader: tx, inTransaction: join(tx), keepBooks: join(tx) };
  return { ...context, database };
}

function join(tx: Transaction) {
  return <Result>(work: (tx: Transaction) => Promise<Result>) => work(tx);
}
