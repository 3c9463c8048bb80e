import type { TwinLoader } from "@/app/twin/twins";
import { listOutlets } from "@/db/outlets";
import { loadOutlet } from "./load-outlet";

/** All outlets with how many of their articles are here. */
export const outletsTwin: TwinLoader = async ({ database: { reader } }) => {
  const outlets = (await listOutlets(reader)).map(({ id: _id, ...outlet }) => outlet);
  return {
    data: outlets,
    table: {
      columns: ["Outlet", "Name", "Letters", "Publishes at", "Articles", "Made up"],
      rows: outlets.map(({ key, name, letters, hosts, articleCount, fictional }) => [
        key,
        name,
        letters,
        hosts.join("; "),
        articleCount,
        fictional ? "yes" : "no",
      ]),
    },
  };
};

/** One outlet; its table is what others state about it, one statement a line, never merged. */
export const outletTwin: TwinLoader = async ({ database: { reader } }, { slug = "" }) => {
  const { outlet, events, articles, total } = await loadOutlet(reader, slug);
  const { id: _id, facts, ...fields } = outlet;
  const stated = facts.map(({ id: _factId, ...fact }) => fact);
  return {
    data: { ...fields, facts: stated, events, articles, articleCount: total },
    table: {
      columns: ["Kind", "What", "Value", "Source", "Address", "As of", "Valid from", "Valid to", "Licence"],
      rows: stated.map((fact) => [
        fact.kind,
        fact.name,
        fact.value,
        fact.source,
        fact.sourceUrl ?? "",
        fact.asOf,
        fact.validFrom ?? "",
        fact.validTo ?? "",
        fact.licence ?? "",
      ]),
    },
  };
};
