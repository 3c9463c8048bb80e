import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PICTURES } from "./look-at";

const LOOKS = ["light", "dark", "forced"] as const;

/** Writes reports/visual/index.html: the pictures of all screens side by side, for people's eyes. */
export function writeContactSheet(): void {
  if (!existsSync(PICTURES)) return;
  const screens = readdirSync(PICTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sections = screens.map(({ name }) => drawScreen(name, readdirSync(join(PICTURES, name))));
  writeFileSync(join(PICTURES, "index.html"), drawPage(sections));
}

/** One row a width; the pictures of a row stand in the order of the looks. */
function drawScreen(name: string, files: readonly string[]): string {
  const widths = [...new Set(files.map((file) => parseInt(file, 10)))].sort((one, other) => one - other);
  const rows = widths.map((width) => {
    const pictures = LOOKS.filter((look) => files.includes(`${width}-${look}.png`)).map((look) => {
      const path = `${name}/${width}-${look}.png`;
      return `<a href="${path}"><img src="${path}" alt="${name}, ${width} px, ${look}" loading="lazy"></a>`;
    });
    return `<div class="w${width}">${pictures.join("")}</div>`;
  });
  return `<section><h2>${name}</h2>${rows.join("")}</section>`;
}

function drawPage(sections: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens</title>
<style>
  body { margin: 24px; background: #888; font: 14px/20px system-ui, sans-serif; }
  div { display: flex; gap: 12px; align-items: start; margin-bottom: 12px; }
  img { display: block; width: 100%; }
  a { flex: none; width: 420px; }
  .w390 a { width: 195px; }
</style>
<h1>Screens</h1>
${sections.join("\n")}
</html>
`;
}
