/** How far work may run ahead of the answers that have been taken. */
export interface AheadLimit<In> {
  /** This many items at once … */
  readonly items: number;
  /** … and together no heavier than this; one alone may be. */
  readonly weight: number;
  readonly weigh: (item: In) => number;
}

interface Underway<Out> {
  readonly weight: number;
  readonly outcome: Promise<() => Out>;
}

/**
 * Works on several items at once and gives the results in the order of the items. A result is given as soon as it and
 * all before it are there, whether or not another item comes. Nothing is read while the limit is reached or the
 * consumer is busy for that long, so memory stays bounded whatever the length of `source`.
 *
 * An error of the source, or of the work on an item, is thrown in its turn: after all earlier results.
 */
export async function* mapInOrder<In, Out>(
  source: AsyncIterable<In> | Iterable<In>,
  limit: AheadLimit<In>,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out, void, undefined> {
  const items = iterate(source);
  const underway: Underway<Out>[] = [];
  let weight = 0;
  let reading: Promise<"read"> | null = null;
  let ended = false;

  const add = (itemWeight: number, result: Promise<Out>) => {
    weight += itemWeight;
    // Held as a value that throws when it is asked for: its turn may come long after it failed.
    const outcome = result.then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error;
      },
    );
    underway.push({ weight: itemWeight, outcome });
  };
  const readNext = async (): Promise<"read"> => {
    try {
      const next = await items.next();
      if (next.done) ended = true;
      else add(limit.weigh(next.value), work(next.value));
    } catch (error) {
      ended = true;
      add(0, Promise.reject(error));
    }
    reading = null;
    return "read";
  };
  const hasRoom = () => underway.length === 0 || (underway.length < limit.items && weight < limit.weight);

  try {
    for (;;) {
      if (!ended && hasRoom()) reading ??= readNext();
      const head = underway[0];
      if (head === undefined && reading === null) return;
      const done = await Promise.race([head?.outcome, reading].filter((promise) => promise != null));
      if (done === "read" || head === undefined) continue;
      underway.shift();
      weight -= head.weight;
      yield done();
    }
  } finally {
    const ending = items.return(undefined).catch(() => undefined);
    // A source that is being waited for ends when its next item comes; nobody who has stopped waits for that.
    if (reading === null) await ending;
  }
}

async function* iterate<Item>(source: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* source;
}
