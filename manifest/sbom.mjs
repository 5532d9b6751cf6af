// Lists what the published program brings, as CycloneDX has it: from packages.lock.json, with the licences of THIRD-PARTY-NOTICES.md.
// The same packages make the same bytes. Alone: node manifest/sbom.mjs FILE.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (...path) => readFileSync(join(root, ...path), "utf8");

/** Used while it is built, and not handed on. */
const building = new Set(["Microsoft.CodeAnalysis.BannedApiAnalyzers"]);

const purl = (name, version) => `pkg:nuget/${name}@${version}`;

function licences() {
  const rows = read("THIRD-PARTY-NOTICES.md").matchAll(/^\| ([\w.-]+) \| ([\w.-]+) \| ([\w.-]+) \| (.+) \|$/gm);
  return new Map([...rows].map(([, name, version, licence, copyright]) => [purl(name, version), { licence, copyright }]));
}

/** The document, as text. */
export function sbom() {
  const version = read("Directory.Build.props").match(/<Version>(.*)<\/Version>/)[1];
  const known = licences();
  const locked = Object.values(JSON.parse(read("bot", "packages.lock.json")).dependencies)[0];
  const resolved = new Map(Object.entries(locked).map(([name, found]) => [name.toLowerCase(), { name, ...found }]));
  const brought = [...resolved.values()].filter((p) => p.type !== "Project" && !building.has(p.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const reference = (name) => {
    const found = resolved.get(name.toLowerCase());
    return found && found.type !== "Project" ? purl(found.name, found.resolved) : undefined;
  };
  const own = { type: "application", "bom-ref": "passerelle", name: "passerelle", version, licenses: [{ license: { id: "MIT" } }] };
  const components = brought.map((p) => {
    const { licence, copyright } = known.get(purl(p.name, p.resolved)) ?? {};
    if (!licence) throw new Error(`THIRD-PARTY-NOTICES.md lacks ${p.name} ${p.resolved}.`);
    return {
      type: "library",
      "bom-ref": purl(p.name, p.resolved),
      name: p.name,
      version: p.resolved,
      licenses: [{ license: { id: licence } }],
      copyright,
      purl: purl(p.name, p.resolved),
      properties: [{ name: "nuget:contentHash", value: p.contentHash }],
    };
  });
  const dependencies = [
    { ref: "passerelle", dependsOn: brought.filter((p) => p.type === "Direct").map((p) => purl(p.name, p.resolved)) },
    ...brought.map((p) => ({
      ref: purl(p.name, p.resolved),
      dependsOn: Object.keys(p.dependencies ?? {}).map(reference).filter(Boolean),
    })),
  ];
  const print = createHash("sha256").update(JSON.stringify([version, components, dependencies])).digest("hex");
  // A UUID of version 8, whose bits are the print's.
  const serial = `${print.slice(0, 8)}-${print.slice(8, 12)}-8${print.slice(13, 16)}-8${print.slice(17, 20)}-${print.slice(20, 32)}`;
  return `${JSON.stringify(
    {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      serialNumber: `urn:uuid:${serial}`,
      version: 1,
      metadata: { component: own },
      components,
      dependencies,
    },
    null,
    2,
  )}\n`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? join(root, "artifacts", "passerelle.cdx.json");
  mkdirSync(dirname(resolve(out)), { recursive: true });
  writeFileSync(out, sbom());
}
