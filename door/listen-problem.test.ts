import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "./door-listener";
import { describeListenProblem } from "./listen-problem";

const answer = () => new Response("here");

test("a port that is taken is said with one that is free, and that one can be listened on", async () => {
  const taken = await listen(answer, { address: "127.0.0.1", port: 0 });
  onTestFinished(() => taken.close());
  const asked = { address: "127.0.0.1", port: taken.port, askedAt: "now" };
  await expect(listen(answer, asked)).rejects.toMatchObject({ code: "EADDRINUSE" });
  const problem = await describeListenProblem(asked, "EADDRINUSE");
  const free = Number(/Take (\d+), which is free/.exec(problem)?.[1]);
  const probe = createServer();
  onTestFinished(() => void probe.close());
  await new Promise<void>((resolve) => probe.listen(free, "127.0.0.1", resolve));
  expect(problem).toContain(`port ${taken.port}`);
});

test("an address that the machine does not have is refused by the system, and said with the way out", async () => {
  const asked = { address: "192.0.2.1", port: 3100, askedAt: "now" };
  await expect(listen(answer, asked)).rejects.toMatchObject({ code: "EADDRNOTAVAIL" });
  expect(await describeListenProblem(asked, "EADDRNOTAVAIL")).toMatch(/192\.0\.2\.1.*Choose one of the addresses/);
});

test("closing drops whoever is connected, and tells the app who asks", async () => {
  const remotes: string[] = [];
  const door = await listen(
    (_, { remote }) => {
      remotes.push(remote);
      return new Response("here");
    },
    { address: "127.0.0.1", port: 0 },
  );
  const address = `http://127.0.0.1:${door.port}/`;
  expect(await (await fetch(address)).text()).toBe("here");
  await door.close();
  await expect(fetch(address)).rejects.toThrow();
  expect(remotes).toEqual(["127.0.0.1"]);
});
