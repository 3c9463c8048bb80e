import { createServer } from "node:net";
import { expect, test } from "vitest";
import { portProblem } from "./port.mjs";

test("a port in use is refused, and free again once its program has ended", async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await portProblem("127.0.0.1", port)).toMatch(
    new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use: .+PARALLAX_PORT`),
  );
  await new Promise((resolve) => server.close(resolve));
  expect(await portProblem("127.0.0.1", port)).toBeNull();
});

test("an address that this machine does not have is named", async () => {
  expect(await portProblem("192.0.2.77", 3999)).toMatch(/^Parallax cannot listen on 192\.0\.2\.77 .+PARALLAX_HOST/);
});
