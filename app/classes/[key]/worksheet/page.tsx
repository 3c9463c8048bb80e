import Link from "next/link";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { Worksheet } from "@/components/classes/print/worksheet";
import { PrintButton } from "@/components/report/print-button";
import { ReportSheet } from "@/components/report/report-sheet";
import { getClassSession } from "@/db/classes";
import { minutesOf } from "@/domain/classes/plan-class";
import { sheetsOf } from "@/domain/classes/sheets";

export const generateMetadata = guardedTitle("run-class", async ({ database }, param) => {
  return `Worksheet: ${(await getClassSession(database.reader, param("key"))).title}`;
});

/** What pupils work on without a device: printed as it stands, A4 or Letter. */
export default guardedPage("run-class", async ({ database, param }) => {
  const { key, title, plan, material } = await getClassSession(database.reader, param("key"));
  const sheets = sheetsOf(plan, material);
  return (
    <ReportSheet
      crumb={<Link href={`/classes/${key}`}>The session</Link>}
      heading={title}
      facts={[`${minutesOf(plan)} minutes`, `${material.texts.length} texts`]}
      tools={<PrintButton />}
      foot={[title, material.event.fictional ? "The event and its outlets are fictional" : material.event.title]}
    >
      {sheets.map((sheet) => (
        <Worksheet key={sheet.number} plan={plan} material={material} sheet={sheet} of={sheets.length} />
      ))}
    </ReportSheet>
  );
});
