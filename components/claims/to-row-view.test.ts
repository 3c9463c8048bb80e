import { expect, test } from "vitest";
import { buildClaimMatrix } from "@/domain/comparison/build-claim-matrix";
import { columnCellWord } from "@/domain/comparison/cell-state";
import { buildArticle, buildClaim, buildColumn, buildInput, buildMention } from "@/domain/comparison/test-input";
import { cellViewWord } from "./grid-view";
import { toRowView } from "./to-row-view";

const columns = [buildColumn("a"), buildColumn("b")];
const { rows } = buildClaimMatrix(
  buildInput({
    columns,
    articles: [buildArticle("a"), buildArticle("a2", { column: "a" }), buildArticle("b")],
    claims: [buildClaim("cost"), buildClaim("part")],
    links: [{ from: "part", to: "cost", kind: "narrower" }],
    mentions: [
      buildMention("cost", "a"),
      buildMention("cost", "b", { polarity: "denies" }),
      buildMention("part", "b", { fit: "narrower" }),
    ],
  }),
);
const statements = new Map(rows.map(({ claim }) => [claim.key, claim.statement]));
const viewOf = (key: string) => {
  const row = rows.find(({ claim }) => claim.key === key);
  if (row === undefined) throw new Error(`no row: ${key}`);
  return { row, view: toRowView(row, columns, statements) };
};

test("a cell's words are those of the table, whatever is left out on the way", () => {
  const { row, view } = viewOf("cost");
  expect(view.conflict).toBe("conflict");
  expect(view.cells.map(cellViewWord)).toEqual(row.cells.map(columnCellWord));
  expect(view.cells[0]).toEqual({
    count: 2,
    signs: [
      { state: "asserted", articles: 1 },
      { state: "not-checked", articles: 1 },
    ],
  });
});

test("a cell of one article has one bare sign, and says what qualifies it", () => {
  const { view } = viewOf("part");
  expect(view.cells[1]).toEqual({
    count: 1,
    signs: [{ state: "asserted", fits: ["narrower"] }],
    badges: ["says less"],
  });
  expect(view.cells.map(cellViewWord)[1]).toBe("asserted, says less");
});

test("a row names the claims that it is tied to, as far as the matrix has them", () => {
  expect(viewOf("part").view.ties).toEqual([{ word: "narrower than", key: "cost", statement: "Statement of cost" }]);
  expect(viewOf("cost").view.ties).toEqual([]);
});
