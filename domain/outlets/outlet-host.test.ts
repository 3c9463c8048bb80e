import { describe, expect, test } from "vitest";
import { hostBrand, hostOf, isPlatformHost, matchHost } from "./outlet-host";

describe("hostOf", () => {
  test.each([
    ["https://www.BBC.co.uk/news/uk-1", "bbc.co.uk"],
    ["http://m.ellerycourier.test:8080/a?b=c#d", "ellerycourier.test"],
    ["ellerycourier.test/page", "ellerycourier.test"],
    ["//cdn.ellerycourier.test/x.jpg", "cdn.ellerycourier.test"],
    ["https://www3.nhk.or.jp/news/", "nhk.or.jp"],
    ["https://web.archive.org/web/20200920140100/https://sputniknews.com/us/1/", "sputniknews.com"],
    ["https://web.archive.org/web/20200920140100id_/https://sputniknews.com/us/1/", "sputniknews.com"],
  ])("reads the host of %s", (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  test.each(["", "no address", "mailto:desk@ellerycourier.test", "file:///tmp/page.html", "localhost", "javascript:1"])(
    "finds no host in %j",
    (address) => {
      expect(hostOf(address)).toBeNull();
    },
  );
});

describe("matchHost", () => {
  test("finds the host above a subdomain", () => {
    expect(matchHost("uk.reuters.com", new Set(["reuters.com"]))).toBe("reuters.com");
  });

  test("prefers the nearest host, so that a radio at an agency's address stays the radio", () => {
    expect(matchHost("radiosputnik.ria.ru", new Set(["ria.ru", "radiosputnik.ria.ru"]))).toBe("radiosputnik.ria.ru");
  });

  test("does not take a host that only ends in the same letters", () => {
    expect(matchHost("notreuters.com", new Set(["reuters.com"]))).toBeNull();
  });

  test("does not give a blog to the platform that carries it", () => {
    const hosts = new Set(["blogspot.com", "listed.blogspot.com"]);
    expect(matchHost("someone.blogspot.com", hosts)).toBeNull();
    expect(matchHost("listed.blogspot.com", hosts)).toBe("listed.blogspot.com");
  });
});

test("a platform is a platform on its subdomains too", () => {
  expect(isPlatformHost("someone.wordpress.com")).toBe(true);
  expect(isPlatformHost("wordpress.test")).toBe(false);
});

test.each([
  ["arabic.sputniknews.com", "sputniknews"],
  ["test.bbc.co.uk", "bbc"],
  ["bbc.com", "bbc"],
  ["aa.com.tr", "aa"],
])("the brand of %s is %s", (host, brand) => {
  expect(hostBrand(host)).toBe(brand);
});
