import { openWorkspace } from "@/workflows/open-workspace";
import { sowLargeEvent } from "./sow-large-event";

// `node --import tsx test/large-event/sow.ts [ARTICLES]`: fills the workspace that PARALLAX_DATA names, with so many
// articles of each outlet.
const articles = Number(process.argv[2]);
const { context, close } = await openWorkspace(process.env);
await sowLargeEvent(context, Number.isInteger(articles) ? { articlesEach: articles } : {});
await close();
