import { describe, expect, it } from "vitest";
import { writeCsv } from "./write-csv";

describe("CSV", () => {
  it("quotes what needs it and ends every line", () => {
    expect(writeCsv({ columns: ["Claim", "Words"], rows: [["It closed, they say", 486]] })).toBe(
      'Claim,Words\r\n"It closed, they say",486\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("disarms text that a spreadsheet would run: %j", (text) => {
    expect(writeCsv({ columns: ["a"], rows: [[text]] })).toContain(`'${text}`);
  });

  it("leaves negative numbers alone", () => {
    expect(writeCsv({ columns: ["a"], rows: [[-1]] })).toBe("a\r\n-1\r\n");
  });
});
