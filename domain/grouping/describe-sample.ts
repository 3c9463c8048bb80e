import { withFullStop } from "../comparison/sentence-parts";
import { formatDateRange } from "../dates/format-date";

/** What people say about how the articles of an event were found; empty where nothing is said. */
export interface SampleFields {
  readonly title: string;
  readonly summary: string;
  readonly inclusionRule: string;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly population: string;
  readonly query: string;
  readonly exclusions: string;
}

/**
 * What is said about an event that becomes part of another one, as a paragraph of the other's summary; null where
 * nothing is said but its title.
 */
export function describeSample(event: SampleFields): string | null {
  const { title, summary, inclusionRule, windowStart, windowEnd, population, query, exclusions } = event;
  const when = windowStart === null && windowEnd === null ? "" : formatDateRange(windowStart, windowEnd);
  const parts = [
    ["", summary],
    ["When: ", when],
    ["What belongs in: ", inclusionRule],
    ["Population: ", population],
    ["Query: ", query],
    ["Left out: ", exclusions],
  ].flatMap(([label, said]) => (said === "" || said === undefined ? [] : [`${label ?? ""}${withFullStop(said)}`]));
  return parts.length === 0 ? null : `From “${title}”, which is part of this event now: ${parts.join(" ")}`;
}
