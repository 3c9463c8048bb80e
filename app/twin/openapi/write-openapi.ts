import type { QueryParameter } from "./describe-query";
import type { Described, TwinAbout } from "./twin-about";

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The OpenAPI 3.1 description of the twins: each page's address with `.json` and with `.csv`, the query that page and
 * twin share, one envelope, one error. Deterministic, so that the file in docs/ can be compared with it.
 *
 * The wrong tool for what is inside of lists and nested objects: docs/data-format.md and the types say that.
 */
export function writeOpenApi(twins: Readonly<Record<string, TwinAbout>>, version: string): Json {
  const paths = Object.entries(twins).flatMap(([address, about]) => {
    const path = address.replaceAll(/\[(\w+)\]/g, "{$1}");
    return [
      [`${path}.json`, { get: describeOperation(path, about, "json") }] as const,
      [`${path}.csv`, { get: describeOperation(path, about, "csv") }] as const,
    ];
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "Parallax",
      version,
      description:
        "Every page that shows data has a twin: its address with .json or .csv, the same query, the same numbers. Only GET; nothing is changed by it.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "http://127.0.0.1:3000", description: "where npm start serves by default" }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: {
        Error: {
          type: "object",
          required: ["error"],
          properties: {
            error: {
              type: "object",
              required: ["ok", "reason", "message"],
              properties: {
                ok: { const: false },
                reason: { type: "string", description: "for programs: not-found, forbidden, distrust, invalid" },
                message: { type: "string", description: "for people" },
              },
            },
          },
        },
      },
      responses: Object.fromEntries(
        [
          ["NotFound", "Nothing has this address (any more)."],
          ["Forbidden", "Whoever asks may not see this."],
          ["Distrust", "The request did not come from this machine."],
        ].map(([name = "", description = ""]) => [
          name,
          { description, content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } } },
        ]),
      ),
    },
  };
}

function describeOperation(path: string, about: TwinAbout, format: "json" | "csv"): Json {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  return {
    operationId: `${format}${path.replaceAll(/[{}]/g, "").replaceAll("/", "-")}`,
    summary: about.summary,
    parameters: [
      ...names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...about.query.map(describeParameter),
    ],
    responses: {
      "200": format === "json" ? describeJson(about) : describeCsv(about),
      "403": { $ref: "#/components/responses/Forbidden" },
      "404": { $ref: "#/components/responses/NotFound" },
      "421": { $ref: "#/components/responses/Distrust" },
    },
  };
}

function describeParameter({ name, description, values, isOptional, isNumber }: QueryParameter): Json {
  const [standard] = values ?? [];
  return {
    name,
    in: "query",
    description,
    schema: {
      type: isNumber === true ? "integer" : "string",
      ...(values === undefined ? {} : { enum: values }),
      ...(standard === undefined || isOptional === true ? {} : { default: standard }),
    },
  };
}

function describeJson(about: TwinAbout): Json {
  const data = describeData(about);
  const envelope = {
    type: "object",
    required: ["address", "generatedBy", "query", "data"],
    properties: {
      address: { type: "string", description: "of the page, with the query" },
      generatedBy: { type: "string" },
      query: { type: "object", description: "as it was understood to be asked" },
      data,
    },
  };
  return {
    description: about.isBare === true ? "The stored bytes, without an envelope" : "The page's data in the envelope",
    content: { "application/json": { schema: about.isBare === true ? data : envelope } },
  };
}

function describeCsv({ row }: TwinAbout): Json {
  return {
    description: `One line for each row: ${row}. UTF-8 with a heading line; what a spreadsheet would take for a formula is marked as text.`,
    content: { "text/csv": { schema: { type: "string" } } },
  };
}

function describeData({ shape, data }: TwinAbout): Json {
  const properties = Object.fromEntries(
    Object.entries(data).map(([name, described]) => [name, describeValue(described)]),
  );
  const object = { type: "object", required: Object.keys(data), properties };
  if (shape === "list") return { type: "array", items: object };
  return shape === "object" ? object : { ...object, type: ["object", "null"] };
}

function describeValue(described: Described): Json {
  const [type = "", ...words] = described.split(": ");
  const description = words.join(": ");
  return type.endsWith("?") ? { type: [type.slice(0, -1), "null"], description } : { type, description };
}
