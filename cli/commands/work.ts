import { analystHere } from "@/workflows/analysis/analyst";
import { keepWorking } from "@/workflows/keep-working";
import { openWorkspace } from "@/workflows/open-workspace";
import { printNote, readArguments } from "../output";

/** `parallax work`: does queued work until a signal comes; what is under way is finished first. */
export async function work(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  const { context, close } = await openWorkspace(process.env, { mustExist: true });
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const options = {
    worker: `worker-${process.pid}`,
    analyst: analystHere,
    onFailure: ({ id, kind }: { readonly id: number; readonly kind: string }, error: string) =>
      printNote(`job ${id} (${kind}) failed: ${error}\n`),
  };
  await keepWorking(context, options, stop.signal);
  await close();
  return 0;
}
