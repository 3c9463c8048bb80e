import Link from "next/link";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { CountForm } from "@/components/classes/paper/count-form";
import { PageHead } from "@/components/page/page-head";
import { getClassSession, listHandCounts } from "@/db/classes";
import { handQuestions } from "@/domain/classes/sheets";
import { countHandsAction } from "./actions";

export const generateMetadata = guardedTitle("run-class", async ({ database }, param) => {
  return `Counts by hand: ${(await getClassSession(database.reader, param("key"))).title}`;
});

/** Where the teacher of a class without devices types in how many hands were raised. */
export default guardedPage("run-class", async ({ database, param }) => {
  const { id, key, title, plan, material } = await getClassSession(database.reader, param("key"));
  const counts = await listHandCounts(database.reader, id);
  const questions = handQuestions(plan, material).map(({ item, asks, values, screen }) => ({
    item,
    asks,
    step: screen.step,
    values: values.map(({ value, name }) => {
      const stored = counts.find((one) => one.item === item && one.value === value);
      return { value, name, count: stored?.count ?? 0 };
    }),
  }));
  const steps = plan.steps.filter((step) => questions.some((one) => one.step.id === step.id));
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href={`/classes/${key}`}>{title}</Link>} heading="Counts by hand" isRuled={false}>
        Ask, count the hands, type the number in. It enters the same results as answers from devices, and small numbers
        are hidden there in the same way.
      </PageHead>
      {steps.length === 0 ? <p>There is nothing to count in this session.</p> : null}
      {steps.map((step) => (
        <CountForm
          key={step.id}
          sessionKey={key}
          title={step.title}
          questions={questions.filter((one) => one.step.id === step.id)}
          countAction={countHandsAction}
        />
      ))}
    </main>
  );
});
