/**
 * Turns three public lists about outlets into the facts that the product ships: names, addresses, owner, typology,
 * status. `node scripts/build-outlet-reference.mjs FOLDER` reads FOLDER/<list>.jsonl and writes
 * reference/outlets/<list>/list.json, one row a line so that an update can be reviewed as a diff. Same input, same
 * bytes. The lists stay apart: nothing is joined, averaged or corrected across them (docs/methods/outlets.md).
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const TARGET = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "reference", "outlets");

/** An owner is a fact; a paragraph about an owner is somebody's prose. */
const LONGEST_OWNER_WORDS = 8;

/** Owners whose cut would mislead and whose full statement fits the limit in other words. */
const OWNERS_IN_SHORT = new Map([
  ["China News Service", "United Front Work Department, Chinese Communist Party"],
  ["TRT World / Anadolu", "Turkish Radio and Television Corporation, Turkish Government"],
]);

/** Row identifiers of the Wikipedia list that are template codes and no names. */
const SPOKEN_LABELS = new Map([
  ["ForbesOld", "Forbes (magazine)"],
  ["gnis-coord", "Geographic Names Information System (coordinates)"],
  ["gnis-class", "Geographic Names Information System (feature classes)"],
  ["gns-coord", "GEOnet Names Server (coordinates)"],
  ["gns-class", "GEOnet Names Server (feature classes)"],
]);

const LISTS = [
  {
    id: "state-media-monitor",
    about: {
      title: "State Media Monitor",
      asOf: "2024-02",
      licence: "MIT",
      attribution: "State Media Monitor; addresses by ASD at GMF (ASD-at-GMF/state-media-profiles, d878fee)",
      url: "https://github.com/ASD-at-GMF/state-media-profiles",
    },
    row: stateMediaRow,
  },
  {
    id: "kagi-media-data",
    about: {
      title: "Kagi media data",
      asOf: "2026-05",
      licence: "MIT",
      attribution: "Kagi (kagisearch/kite-public, c4fc3b5)",
      url: "https://github.com/kagisearch/kite-public",
    },
    row: kagiRow,
  },
  {
    id: "wikipedia-perennial-sources",
    about: {
      title: "Wikipedia: Perennial sources",
      asOf: "2026-04",
      licence: "CC BY-SA 4.0",
      attribution:
        "Contributors of English Wikipedia, “Reliable sources/Perennial sources”, read with audiodude/wiki-reliable-sources-parser (ae050a6)",
      url: "https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources",
    },
    row: wikipediaRow,
  },
];

function tidy(value) {
  return (value ?? "").normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** "Print: Beijing Review" names a medium first; the name is what follows. A bracket that is not closed is dropped. */
function tidyAsset(value) {
  const name = tidy(value).replace(/^(?:News agency|News portals|Print media|Print|Television|Radio|Online):\s*/u, "");
  const opened = name.split("(").length;
  const closed = name.split(")").length;
  if (opened === closed) return name;
  return (opened > closed ? name.slice(0, name.lastIndexOf("(")) : name.replaceAll(")", "")).trim();
}

/** Splits list addresses into hosts (`bbc.co.uk`) and hosts with a path (`forbes.com/advisor`); drops what is neither. */
function splitAddresses(values) {
  const hosts = new Set();
  const paths = new Set();
  for (const value of values) {
    const address = tidy(value)
      .toLowerCase()
      .replace(/^https?:\/\//u, "")
      .replace(/^www\./u, "")
      .replace(/[/*]{1,9}$/u, "");
    if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(address)) hosts.add(address);
    else if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+\//u.test(address)) paths.add(address);
  }
  return { hosts: [...hosts].sort(), paths: [...paths].sort() };
}

function wordCount(value) {
  return value.split(" ").length;
}

/**
 * At most eight words. A longer statement keeps its first name when only a gloss in brackets or after a dash is lost;
 * where the lost part names other owners or shares, the owner is left out: half of an owner is a wrong owner.
 */
function shortOwner(organization, value) {
  const owner = tidy(value);
  if (owner === "" || owner === "Unknown") return null;
  if (wordCount(owner) <= LONGEST_OWNER_WORDS) return owner;
  const inShort = OWNERS_IN_SHORT.get(organization);
  if (inShort !== undefined) return inShort;
  const gloss = owner.search(/ [(–]/u);
  if (gloss === -1 || /%|\.\s/u.test(owner)) return null;
  const head = owner.slice(0, gloss);
  return wordCount(head) <= LONGEST_OWNER_WORDS ? head : null;
}

function stateMediaRow(row) {
  const name = tidyAsset(row.asset);
  if (name === "") return null;
  const company = tidy(row.company).replaceAll("*", "");
  const { hosts } = splitAddresses(row.host === null ? [] : [row.host]);
  return { name, company: company || null, country: tidy(row.country) || null, hosts, typology: row.typology };
}

function kagiRow(row) {
  const { hosts } = splitAddresses(row.domains);
  const name = tidy(row.organization);
  return {
    name,
    hosts,
    country: tidy(row.country) || null,
    owner: shortOwner(name, row.owner),
    typology: tidy(row.typology),
  };
}

function wikipediaRow(row) {
  const id = tidy(row.id);
  // "anchor" is a template's parameter that its parser took for the article's title.
  const name = row.name === "anchor" ? id : tidy(row.name);
  const { hosts, paths } = splitAddresses(row.domains);
  return {
    name,
    label: SPOKEN_LABELS.get(id) ?? id,
    status: row.status,
    hosts,
    paths,
    lastDiscussed: row.lastDiscussed ?? null,
    shortcut: row.shortcut ?? null,
  };
}

async function readRows(file) {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => {
    try {
      return JSON.parse(line);
    } catch (cause) {
      throw new Error(`not JSON: line ${index + 1} of ${file}`, { cause });
    }
  });
}

async function build(folder) {
  for (const { id, about, row } of LISTS) {
    const rows = (await readRows(path.join(folder, `${id}.jsonl`))).map(row).filter((fact) => fact !== null);
    const lines = rows.map((fact) => JSON.stringify(fact)).join(",\n");
    const file = path.join(TARGET, id, "list.json");
    await writeFile(file, `{"about":${JSON.stringify({ list: id, ...about })},"rows":[\n${lines}\n]}\n`);
    process.stderr.write(`${id}: ${rows.length} rows\n`);
  }
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("usage: node scripts/build-outlet-reference.mjs FOLDER\n");
  process.exitCode = 2;
} else {
  await build(folder);
}
