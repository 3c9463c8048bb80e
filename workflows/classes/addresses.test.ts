import { expect, test } from "vitest";
import { listClassAddresses, readClassPort } from "./addresses";

const at = (address: string, internal = false, family = "IPv4") => ({ address, internal, family });

test("private addresses come first, loopback last", () => {
  const listed = listClassAddresses({
    lo: [at("127.0.0.1", true)],
    tun0: [at("100.64.0.3")],
    wlan0: [at("192.168.1.20"), at("fe80::1", false, "IPv6")],
    eth0: [at("172.31.0.2")],
  });
  expect(listed.map(({ address, kind }) => `${kind} ${address}`)).toEqual([
    "private 192.168.1.20",
    "private 172.31.0.2",
    "other 100.64.0.3",
    "loopback 127.0.0.1",
  ]);
});

test("a machine without a network can still try it out", () => {
  expect(listClassAddresses({}).map(({ address }) => address)).toEqual(["127.0.0.1"]);
});

test.each([
  [{}, 3100],
  [{ PARALLAX_CLASS_PORT: "4000" }, 4000],
  [{ PARALLAX_CLASS_PORT: "0" }, 3100],
  [{ PARALLAX_CLASS_PORT: "many" }, 3100],
])("the port of %j is %i", (env, port) => {
  expect(readClassPort(env)).toBe(port);
});
