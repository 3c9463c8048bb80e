import type { ReactNode } from "react";
import { SwitchSentence } from "@/components/events/switch-sentence";
import { listCodebooks } from "@/db/codebooks";
import type { Reader } from "@/db/database";
import type { LoadedEvent } from "./load-event";
import { roleName } from "./search-params";

/** The switches of an event's page, set as its address says; `path` is the page that they lead back to. */
export async function loadSwitches(
  reader: Reader,
  { comparison, query }: Pick<LoadedEvent, "comparison" | "query">,
  path: string,
): Promise<ReactNode> {
  return (
    <SwitchSentence
      path={path}
      options={query.options}
      codebook={comparison.framing.codebook}
      codebooks={await listCodebooks(reader)}
      role={roleName(query.options)}
    />
  );
}
