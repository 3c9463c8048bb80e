import { openWorkspace } from "@/workflows/open-workspace";
import { sowLargeEvent } from "./sow-large-event";

// `node --import tsx test/large-event/sow.ts`: fills the workspace that PARALLAX_DATA names.
const { context, close } = await openWorkspace(process.env);
await sowLargeEvent(context);
await close();
