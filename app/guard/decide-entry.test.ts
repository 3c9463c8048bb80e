import { describe, expect, test } from "vitest";
import { ACTIONS, type Action, type Role, ROLES } from "@/domain/permissions/permissions";
import { decideEntry } from "./decide-entry";
import { distrust, trustedOrigins } from "./trusted-request";

/**
 * The whole table: who may do what, written out. o owner, e editor, c coder, r reader, - nobody; a new action without a
 * row fails below. Without accounts there is the local owner alone.
 */
const TABLE: Readonly<Record<Action, string>> = {
  enter: "oecr-",
  "own-account": "oecr",
  "view-event": "oecr",
  "view-article": "oecr",
  "code-article": "oec",
  "edit-claim": "oec",
  "check-claim": "oec",
  "submit-assignment": "oec",
  "save-view": "oec",
  "undo-change": "oec",
  "add-ruling": "oec",
  "import-articles": "oe",
  "edit-article": "oe",
  "revise-text": "oe",
  "edit-event": "oe",
  "edit-outlet": "oe",
  "edit-codebook": "oe",
  "remove-article": "oe",
  "remove-event": "oe",
  "remove-claim": "oe",
  "remove-outlet": "oe",
  "remove-coder": "oe",
  "remove-glossary-term": "oe",
  "freeze-comparison": "oe",
  "remove-snapshot": "oe",
  "analyse-again": "oe",
  "manage-rounds": "oe",
  "run-class": "oe",
  adjudicate: "oe",
  "view-data": "oe",
  "remove-demo": "o",
  "manage-data": "o",
  "manage-people": "o",
  "choose-coder": "",
  "add-coder": "",
};

const LETTERS: Readonly<Record<Role, string>> = { owner: "o", editor: "e", coder: "c", reader: "r" };

const FROM = {
  "this machine": "127.0.0.1:3000",
  "the public address": "news.example.org",
  "somewhere else": "192.168.0.7:3000",
} as const;

const withAccounts = trustedOrigins({ PARALLAX_URL: "https://news.example.org" });
const without = trustedOrigins({});

test("every action has a row, and every row an action", () => {
  expect(Object.keys(TABLE).toSorted()).toEqual(ACTIONS.toSorted());
});

describe.each(ACTIONS)("%s", (action) => {
  const allowed = TABLE[action];

  test.each([...ROLES, null])("asked for by %s, where there are accounts", (role) => {
    const may = allowed.includes(role === null ? "-" : LETTERS[role]);
    for (const host of [FROM["this machine"], FROM["the public address"]]) {
      const entry = decideEntry({
        distrust: distrust({ host, origin: null }, false, withAccounts),
        accounts: "on",
        role,
        action,
      });
      expect([host, entry]).toEqual([host, may ? "open" : role === null ? "sign-in" : "forbidden"]);
    }
    const elsewhere = distrust({ host: FROM["somewhere else"], origin: null }, false, withAccounts);
    expect(decideEntry({ distrust: elsewhere, accounts: "on", role, action })).toBe("distrust");
  });

  test("without accounts is for whoever sits at this machine, and for nobody else", () => {
    for (const [name, host] of Object.entries(FROM)) {
      const entry = decideEntry({
        distrust: distrust({ host, origin: null }, false, without),
        accounts: "off",
        role: null,
        action,
      });
      expect([name, entry]).toEqual([name, name === "this machine" ? "open" : "distrust"]);
    }
  });
});
