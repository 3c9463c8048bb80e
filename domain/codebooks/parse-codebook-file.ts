import { type CodebookFile, FILE_FORMAT, FILE_VERSION, type FileRuling, type FileVersion } from "./codebook-file";
import { findPlaceFault } from "./code-tree";
import { FieldReader, type Fields, type FileFault } from "./field-reader";
import { KEY_PATTERN } from "./new-key";
import { readReliability } from "./read-reliability";
import { CODEBOOK_LIMITS as LIMITS, type CodeOrigin, ORIGIN_KINDS, type TracedCode } from "./version-code";

export type ParsedFile =
  { readonly ok: true; readonly file: CodebookFile } | { readonly ok: false; readonly faults: readonly FileFault[] };

/**
 * Reads the text of a codebook file, or says everything that is wrong with it: by line where it is no JSON, by field
 * where one is. Unknown fields are passed over, so that a later program may add some. Does not look at what a database
 * holds.
 */
export function parseCodebookFile(text: string): ParsedFile {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const reader = new FieldReader();
  const fields = reader.record(parsed.value, "");
  if (fields["format"] !== FILE_FORMAT) {
    return { ok: false, faults: [{ place: "format", message: `is not “${FILE_FORMAT}”: this is no codebook file` }] };
  }
  if (fields["formatVersion"] !== FILE_VERSION) {
    const message = `is ${String(fields["formatVersion"])}; this program reads version ${FILE_VERSION}`;
    return { ok: false, faults: [{ place: "formatVersion", message }] };
  }
  const versions = readVersions(reader, fields["versions"]);
  const file: CodebookFile = {
    key: readKey(reader, fields["key"], "key"),
    name: reader.text(fields["name"], "name", LIMITS.codebookName, true),
    purpose: reader.oneOf(fields["purpose"], "purpose", ["counting", "reading"]),
    description: reader.text(fields["description"], "description", LIMITS.description),
    source: reader.text(fields["source"], "source", LIMITS.citation),
    language: reader.text(fields["language"], "language", LIMITS.language, true),
    versions,
    rulings: readRulings(reader, fields["rulings"] ?? [], versions),
    reliability: readReliability(reader, fields["reliability"] ?? [], versions),
  };
  return reader.faults.length > 0 ? { ok: false, faults: reader.faults } : { ok: true, file };
}

function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: FileFault } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const at = findBreak(text, error instanceof Error ? error.message : "");
    const place = at === null ? "" : `line ${text.slice(0, at).split("\n").length}`;
    return { ok: false, fault: { place, message: "is no JSON: something is missing or too much here" } };
  }
}

/** Where reading broke off, as the engine's message says it: by position, by the text around it, or at the end. */
function findBreak(text: string, message: string): number | null {
  const position = /position (?<at>\d+)/.exec(message)?.groups?.["at"];
  if (position !== undefined) return Number(position);
  if (!message.endsWith("is not valid JSON")) return message.includes("end of JSON") ? text.length : null;
  const near = message.slice(message.indexOf('"') + 1, message.lastIndexOf('"'));
  const start = text.indexOf(near);
  return start === -1 ? null : start + Math.floor(near.length / 2);
}

function readVersions(reader: FieldReader, value: unknown): readonly FileVersion[] {
  const versions: FileVersion[] = [];
  for (const [index, entry] of reader.list(value, "versions", LIMITS.versions).entries()) {
    const place = `versions[${index}]`;
    const fields = reader.record(entry, place);
    const before = versions.at(-1);
    const number = reader.whole(fields["number"], `${place}.number`, (before?.number ?? 0) + 1);
    const note = reader.text(fields["note"], `${place}.note`, LIMITS.note);
    const publishedOn = reader.day(fields["publishedOn"], `${place}.publishedOn`);
    versions.push({ number, note, publishedOn, codes: readCodes(reader, fields["codes"], place, before) });
  }
  if (versions.length === 0) reader.fault("versions", "is empty: a codebook has a version at least");
  return versions;
}

function readCodes(
  reader: FieldReader,
  value: unknown,
  version: string,
  before: FileVersion | undefined,
): readonly TracedCode[] {
  const known = new Set((before?.codes ?? []).map(({ key }) => key));
  const entries = reader.list(value, `${version}.codes`, LIMITS.codes);
  const codes = entries.map((entry, index) => {
    const place = `${version}.codes[${index}]`;
    const fields = reader.record(entry, place);
    return { ...readCode(reader, fields, place), origins: readOrigins(reader, fields["origins"] ?? [], place, known) };
  });
  if (codes.length === 0) reader.fault(`${version}.codes`, "is empty: a version has a code at least");
  const seen = new Set<string>();
  for (const [index, { key }] of codes.entries()) {
    if (seen.has(key)) reader.fault(`${version}.codes[${index}].key`, `“${key}” is there twice in this version`);
    seen.add(key);
  }
  const fault = findPlaceFault(codes);
  if (fault !== null) {
    const index = codes.findIndex(({ key }) => key === fault.key);
    reader.fault(`${version}.codes[${index}].parent`, fault.message);
  }
  return codes;
}

function readCode(reader: FieldReader, fields: Fields, place: string): Omit<TracedCode, "origins"> {
  return {
    key: readKey(reader, fields["key"], `${place}.key`),
    name: reader.text(fields["name"], `${place}.name`, LIMITS.name, true),
    definition: reader.text(fields["definition"], `${place}.definition`, LIMITS.definition, true),
    example: reader.text(fields["example"] ?? "", `${place}.example`, LIMITS.example),
    counterExample: reader.text(fields["counterExample"] ?? "", `${place}.counterExample`, LIMITS.counterExample),
    question: reader.textOrNull(fields["question"], `${place}.question`, LIMITS.question),
    parentKey: reader.textOrNull(fields["parent"], `${place}.parent`, LIMITS.key),
  };
}

function readOrigins(
  reader: FieldReader,
  value: unknown,
  code: string,
  known: ReadonlySet<string>,
): readonly CodeOrigin[] {
  const seen = new Set<string>();
  return reader.list(value, `${code}.origins`, LIMITS.codes).map((entry, index) => {
    const place = `${code}.origins[${index}]`;
    const fields = reader.record(entry, place);
    const from = reader.text(fields["from"], `${place}.from`, LIMITS.key, true);
    if (!known.has(from)) reader.fault(`${place}.from`, `“${from}” is no code of the version before`);
    if (seen.has(from)) reader.fault(`${place}.from`, `“${from}” is there twice`);
    seen.add(from);
    return { from, kind: reader.oneOf(fields["kind"], `${place}.kind`, ORIGIN_KINDS) };
  });
}

function readRulings(reader: FieldReader, value: unknown, versions: readonly FileVersion[]): readonly FileRuling[] {
  const known = new Set(versions.flatMap(({ codes }) => codes.map(({ key }) => key)));
  return reader.list(value, "rulings", LIMITS.rulings).map((entry, index) => {
    const place = `rulings[${index}]`;
    const fields = reader.record(entry, place);
    const code = reader.text(fields["code"], `${place}.code`, LIMITS.key, true);
    if (!known.has(code)) reader.fault(`${place}.code`, `“${code}” is a code of no version`);
    return {
      code,
      text: reader.text(fields["text"], `${place}.text`, LIMITS.ruling, true),
      date: reader.day(fields["date"], `${place}.date`),
      article: readArticle(reader, fields["article"], `${place}.article`),
    };
  });
}

function readArticle(reader: FieldReader, value: unknown, place: string): FileRuling["article"] {
  if (value === null || value === undefined) return null;
  const fields = reader.record(value, place);
  return {
    key: reader.text(fields["key"], `${place}.key`, 120, true),
    headline: reader.text(fields["headline"], `${place}.headline`, 1000),
  };
}

function readKey(reader: FieldReader, value: unknown, place: string): string {
  const key = reader.text(value, place, LIMITS.key, true);
  if (key !== "" && !KEY_PATTERN.test(key)) {
    reader.fault(place, `“${key.slice(0, 40)}” is no key: small letters, digits and single hyphens`);
  }
  return key;
}
