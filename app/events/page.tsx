import { permanentRedirect } from "next/navigation";
import { guardedPage } from "@/app/guard/guarded";

/** The home page is the list of events. */
export default guardedPage("view-event", async () => permanentRedirect("/"));
