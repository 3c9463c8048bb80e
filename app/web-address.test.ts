import { expect, test } from "vitest";
import { webAddress } from "./web-address";

test.each(["https://ellerycourier.example/a?b=1", "http://127.0.0.1:3000/"])("%s is a web address", (address) => {
  expect(webAddress.safeParse(address).success).toBe(true);
});

test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ellerycourier.example", ""])(
  "%j is none",
  (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  },
);
