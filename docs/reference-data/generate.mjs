// Writes the reference data of org.maillage.directory from an unpacked copy of @etalab/decoupage-administratif.
// Usage: node generate.mjs <directory of the package>. The same package gives the same bytes on every machine.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = {
  name: "@etalab/decoupage-administratif",
  version: "6.0.0",
  published: "2026-04-09",
  territory: "France on 1 January 2026",
  licence: "Licence Ouverte / Open Licence 2.0 (Etalab)",
};
// Nobody lives or is registered there, and they have no communes: TAAF and Clipperton.
const UNINHABITED = new Set(["984", "989"]);

const target = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../ejb/src/main/resources/org/maillage/directory",
);
const directory = process.argv[2];
if (!directory) {
  fail("Give the directory of the unpacked package.");
}
const { name, version } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
if (name !== SOURCE.name || version !== SOURCE.version) {
  fail(`Expected ${SOURCE.name} ${SOURCE.version}, found ${name} ${version}: update SOURCE on purpose.`);
}

const departements = read("departements").filter((d) => !UNINHABITED.has(d.code));
const regions = read("regions").filter((r) => r.zone !== "com");
const epci = read("epci");
const communes = read("communes").filter((c) => c.type === "commune-actuelle" && !UNINHABITED.has(c.departement));
const epciOf = new Map(epci.flatMap((e) => e.membres.map((m) => [m.code, e.code])));
const populationOf = new Map(communes.map((c) => [c.code, c.population]));
check();

const files = {
  communes: rows(communes, (c) => [c.code, c.nom, c.population, epciOf.get(c.code) ?? "", c.codesPostaux.toSorted().join(" ")]),
  epci: rows(epci, (e) => [e.code, e.nom, mainDepartement(e)]),
  departements: rows(departements, (d) => [d.code, d.nom, d.zone === "com" ? "" : d.region]),
  regions: rows(regions, (r) => [r.code, r.nom]),
};
mkdirSync(target, { recursive: true });
for (const [file, lines] of Object.entries(files)) {
  writeFileSync(join(target, `${file}.tsv`), lines.join("\n") + "\n");
}
const notice = [
  `Source: npm package ${SOURCE.name}`,
  `Version: ${SOURCE.version}`,
  `Published: ${SOURCE.published}`,
  `Territory: ${SOURCE.territory}`,
  "Origin: INSEE (code officiel géographique, populations), DGCL (EPCI), La Poste (postal codes)",
  `Licence: ${SOURCE.licence}`,
  ...Object.entries(files).map(([file, lines]) => `Rows in ${file}.tsv: ${lines.length}`),
].join("\n");
writeFileSync(join(target, "SOURCE.txt"), notice + "\n");
console.log(notice);

function read(file) {
  return JSON.parse(readFileSync(join(directory, "data", `${file}.json`), "utf8"));
}

function rows(items, columns) {
  // Plain order of code units, never that of a locale: it must not depend on the machine.
  return items.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map((item) => columns(item).join("\t"));
}

/** An EPCI may span several départements: the one where most of its inhabitants live tells homonyms apart. */
function mainDepartement(group) {
  const inhabitants = new Map();
  for (const { code } of group.membres) {
    const departement = departementOf(code);
    inhabitants.set(departement, (inhabitants.get(departement) ?? 0) + populationOf.get(code));
  }
  return [...inhabitants].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0][0];
}

function departementOf(code) {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
}

/** What the Java reader relies on. */
function check() {
  for (const c of communes) {
    if (!/^\d[\dAB]\d{3}$/.test(c.code) || departementOf(c.code) !== c.departement) {
      fail(`Unexpected code: ${c.code} in ${c.departement}`);
    }
    if (!c.nom || /[\t\n]/.test(c.nom) || !Number.isInteger(c.population) || !c.codesPostaux?.length) {
      fail(`Incomplete commune: ${JSON.stringify(c)}`);
    }
  }
  for (const code of epciOf.keys()) {
    if (!populationOf.has(code)) {
      fail(`Unknown member of an EPCI: ${code}`);
    }
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
