import { expect, test } from "vitest";
import { openNextPart } from "@/workflows/classes/teach";
import { buildClassMaterial } from "@/test/class-material";
import { joinAs, openClass, type OpenClass, type Visitor } from "@/test/class-visitor";

/** The texts that are in a page as a browser shows them, by what the present screen is called in its form. */
async function presentScreen(pupil: Visitor, { key }: OpenClass): Promise<string | null> {
  const page = (await pupil.read(`/s/${key}`)).replace(/<template>.*?<\/template>/gs, "");
  return /name="screen"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? null;
}

async function stateOf(pupil: Visitor, { key }: OpenClass): Promise<Record<string, unknown>> {
  return (await (await pupil.ask(`/s/${key}/state`)).json()) as Record<string, unknown>;
}

async function stored(pupil: Visitor, { key }: OpenClass): Promise<readonly (readonly [string, string, number])[]> {
  const page = await pupil.read(`/s/${key}/screen`);
  const json = /data-stored="([^"]*)"/.exec(page)?.[1] ?? "[]";
  return JSON.parse(json.replaceAll("&quot;", '"')) as readonly (readonly [string, string, number])[];
}

test("a pupil without script goes from screen to screen by a form, and back", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const answers = `/s/${open.key}/answers`;
  expect(await presentScreen(pupil, open)).toBe("read/A/-");
  await pupil.post(answers, { screen: "read/A/-", go: "on" });
  await pupil.post(answers, { screen: "read/B/-", go: "on" });
  expect(await presentScreen(pupil, open)).toBe("before/A/-");
  await pupil.post(answers, { screen: "before/A/-", sources: "3", wording: "1", go: "back" });
  expect(await presentScreen(pupil, open)).toBe("read/B/-");
  expect(await stored(pupil, open)).toContainEqual(["before/A/-/sources", "3", 1]);
  for (const screen of ["read/B/-", "before/A/-", "before/B/-"]) await pupil.post(answers, { screen, go: "on" });

  const marks = new URLSearchParams({ screen: "mark/A/cost", level: "original", go: "on" });
  for (const index of ["2", "4"]) marks.append("sentences", index);
  await pupil.post(answers, marks);
  expect(await stored(pupil, open)).toContainEqual(["mark/A/cost/sentences", "2,4", 1]);
  expect(await presentScreen(pupil, open)).toBe("mark/A/blame");
});

test("marks in plain language are kept apart from those in the original", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const marks = new URLSearchParams({ screen: "mark/A/cost", level: "plain", go: "on", plain: "2", sentences: "0" });
  await pupil.post(`/s/${open.key}/answers`, marks);
  const answers = await stored(pupil, open);
  expect(answers).toContainEqual(["mark/A/cost/plain", "2", 1]);
  expect(answers.map(([item]) => item)).not.toContain("mark/A/cost/sentences");
});

test("what is sent twice is stored once, and what comes late replaces nothing", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const item = "mark/B/cost/sentences";
  const send = (value: string, number: number) => pupil.send(open.key, [{ item, value, number }]);
  await send("1", 1);
  await send("1,2", 2);
  const again = await send("1,2", 2);
  expect(await again.json()).toEqual({ ok: true, stored: [{ item, value: "1,2", number: 2 }] });
  const late = await send("3", 1);
  expect(await late.json()).toEqual({ ok: true, stored: [{ item, value: "1,2", number: 2 }] });
  expect((await stored(pupil, open)).filter(([of]) => of === item)).toEqual([[item, "1,2", 2]]);
  expect((await stateOf(pupil, open))["written"]).toBe(2);
});

test.each([
  ["a sentence that is not there", { item: "mark/B/cost/sentences", value: "99", number: 1 }],
  ["a screen after the conversation", { item: "after/A/-/wording", value: "1", number: 1 }],
  ["a field that the screen has not", { item: "read/A/-/text", value: "hello", number: 1 }],
  ["free text where it is off", { item: "rewrite/-/-/text", value: "hello", number: 1 }],
  ["a number that is none", { item: "read/A/-/done", value: "1", number: 0.5 }],
])("an answer is refused for %s", async (_, answer) => {
  const open = await openClass();
  const pupil = await joinAs(open);
  expect((await pupil.send(open.key, [answer])).status).toBe(400);
  expect(await stored(pupil, open)).toEqual([]);
});

test("while the class is paused nothing is taken, and after its end no more", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const answer = { item: "read/A/-/done", value: "1", number: 1 };
  await open.turn("pause");
  const paused = await pupil.send(open.key, [answer]);
  expect([paused.status, await paused.json()]).toEqual([409, { ok: false, reason: "paused" }]);
  expect((await pupil.post(`/s/${open.key}/answers`, { screen: "read/A/-", go: "on" })).status).toBe(409);
  expect(await stateOf(pupil, open)).toMatchObject({ state: "paused", revision: "work.0", endsAt: null });
  expect(await pupil.read(`/s/${open.key}`)).toContain("Paused by your teacher");
  await open.turn("resume");
  expect((await pupil.send(open.key, [answer])).status).toBe(200);
  await open.turn("end");
  const ended = await pupil.send(open.key, [{ ...answer, number: 2, value: "" }]);
  expect([ended.status, await ended.json()]).toEqual([409, { ok: false, reason: "ended" }]);
  expect(await stateOf(pupil, open)).toMatchObject({ state: "ended", revision: "ended.0" });
});

test("a waiting class shows its pupils that they are in, and nothing of the texts", async () => {
  const open = await openClass({ isRunning: false });
  const pupil = await joinAs(open);
  const page = await pupil.read(`/s/${open.key}`);
  expect(page).toContain("You are in");
  expect(page).not.toContain("North Bath to stay shut");
});

test("the open part is delivered whole; what comes after the conversation is not, nor the outlets' names", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const page = await pupil.read(`/s/${open.key}`);
  expect(page.match(/data-screen="[^"/]+\//g)).toHaveLength(9);
  expect(page).not.toContain("Evening Whistle");
  expect(page).not.toContain("It names a sum.");
  await openNextPart(open.context, { key: open.key });
  expect(await stateOf(pupil, open)).toMatchObject({ revision: "work.1" });
  const next = await pupil.read(`/s/${open.key}/screen`);
  expect(next).toContain("Evening Whistle");
  expect(next).toContain('data-screen="after/A/-"');
  expect(next).not.toContain('data-screen="mark/A/cost"');
});

test("in a jigsaw each pupil gets one text, in turn", async () => {
  const open = await openClass({ plan: { dealing: "jigsaw" } });
  const screens: (string | null)[] = [];
  for (let seat = 0; seat < 3; seat += 1) screens.push(await presentScreen(await joinAs(open), open));
  expect(screens).toEqual(["read/A/-", "read/B/-", "read/A/-"]);
});

test("the two halves of a class see a text under different cards", async () => {
  const open = await openClass();
  const pages = await Promise.all(
    [await joinAs(open), await joinAs(open)].map((pupil) => pupil.read(`/s/${open.key}`)),
  );
  const cards = pages.map((page) => /Text A, 2 May 2031, <b>([^<]+)<\/b>/.exec(page)?.[1]);
  expect(new Set(cards)).toEqual(new Set(["Public Voice", "The Drum"]));
});

test("markup in texts, labels and a pupil's words is shown as text", async () => {
  const nasty = `<img src=x onerror="alert(1)"> & 'more'`;
  const { texts, labels } = buildClassMaterial();
  const open = await openClass({
    plan: { freeText: true },
    material: {
      texts: texts.map((text) => ({ ...text, headline: nasty, sentences: text.sentences.map(() => nasty) })),
      labels: labels.map((label) => ({ ...label, name: nasty, means: nasty, like: nasty })),
      glossary: [{ term: "img", definition: nasty }],
    },
  });
  const pupil = await joinAs(open);
  await openNextPart(open.context, { key: open.key });
  const first = [await pupil.read(`/s/${open.key}`)];
  await pupil.send(open.key, [{ item: "rewrite/-/-/text", value: `</textarea>${nasty}`, number: 1 }]);
  await open.turn("end");
  first.push(await pupil.read(`/s/${open.key}/result`));
  for (const page of first) {
    expect(page).toContain("&lt;img");
    expect(page).not.toContain("<img");
  }
});

test("after the end a pupil sees their own work beside the key, under the nickname alone", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  await pupil.send(open.key, [
    { item: "mark/A/cost/sentences", value: "0,2", number: 1 },
    { item: "mark/A/cost/done", value: "1", number: 1 },
    { item: "verb/A/says/choice", value: "doubt", number: 1 },
  ]);
  expect((await pupil.ask(`/s/${open.key}/result`)).headers.get("location")).toBe(`/s/${open.key}`);
  const returnCode = /return code <b>(\d{4})/.exec(await pupil.read(`/s/${open.key}`))?.[1] ?? "none";
  await open.turn("end");
  const page = await pupil.read(`/s/${open.key}/result`);
  for (const said of ["It names a sum.", "2 of 2 did", "I did not mark it", "It only tells that somebody spoke."]) {
    expect(page).toContain(said);
  }
  expect(page).not.toContain(returnCode);
});
