import type { Refusal } from "@/workflows/work-context";

/** The demo is ours: a workflow that refuses a part of it has found a fault in it. */
export function expectOk<Answer extends { readonly ok: true }>(answer: Answer | Refusal): Answer {
  if (!answer.ok) throw new Error(`the demo cannot be made: ${answer.message}`);
  return answer;
}

/** What the demo calls by this key. */
export function lookUp<Value>(map: ReadonlyMap<string, Value>, key: string, kind: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo has no ${kind} "${key}"`);
  return value;
}
