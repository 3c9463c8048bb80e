import type { Reader } from "@/db/database";
import { listEventNames, listOutletNames } from "@/db/filter-choices";
import { UNKNOWN_OUTLET } from "./article-query";

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

/** Outlets and events that a list of articles can be narrowed to. */
export async function loadFilterChoices(
  reader: Reader,
): Promise<{ readonly outlets: readonly FilterChoice[]; readonly events: readonly FilterChoice[] }> {
  const [outlets, events] = await Promise.all([listOutletNames(reader), listEventNames(reader)]);
  return {
    outlets: [
      ...outlets.map(({ key, name }) => ({ value: key, label: name })),
      { value: UNKNOWN_OUTLET, label: "Not known" },
    ],
    events: events.map(({ slug, title }) => ({ value: slug, label: title })),
  };
}
