import Link from "next/link";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { KEY_HIDDEN } from "@/components/classes/class-words";
import { KeySheet } from "@/components/classes/print/key-sheet";
import { PrintButton } from "@/components/report/print-button";
import { ReportSheet } from "@/components/report/report-sheet";
import { getClassSession } from "@/db/classes";
import { minutesOf } from "@/domain/classes/plan-class";
import { seeClassSession } from "@/workflows/classes/see-session";

export const generateMetadata = guardedTitle("run-class", async ({ database }, param) => {
  return `Key: ${(await getClassSession(database.reader, param("key"))).title}`;
});

/** For the teacher alone: the course of the lesson, the key with its reasons, and the rubric. */
export default guardedPage("run-class", async ({ database, viewer, param }) => {
  const seen = await seeClassSession(database.reader, viewer, param("key"));
  const { key, title, plan, material, isKeyHidden } = seen;
  return (
    <ReportSheet
      crumb={<Link href={`/classes/${key}`}>The session</Link>}
      heading={`Key and notes: ${title}`}
      facts={["For you, not for pupils", `${minutesOf(plan)} minutes`, ...(isKeyHidden ? [KEY_HIDDEN] : [])]}
      tools={<PrintButton />}
      foot={[title, "Key and notes for the teacher"]}
    >
      <KeySheet plan={plan} material={material} />
    </ReportSheet>
  );
});
