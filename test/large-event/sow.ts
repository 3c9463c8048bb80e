import { parseArgs } from "node:util";
import { openWorkspace } from "@/workflows/open-workspace";
import { sowLargeEvent } from "./sow-large-event";
import { sowLongArticle } from "./sow-long-article";

// `node --import tsx test/large-event/sow.ts [ARTICLES] [--long]`: fills the workspace that PARALLAX_DATA names, with so
// many articles of each outlet; with --long also with one article of 60,000 letters and 200 marks.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { long: { type: "boolean" } } });
const articles = Number(positionals[0]);
const { context, close } = await openWorkspace(process.env);
await sowLargeEvent(context, Number.isInteger(articles) ? { articlesEach: articles } : {});
if (values.long === true) await sowLongArticle(context);
await close();
