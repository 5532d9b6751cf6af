// Makes the Teams app package: fills in the ids and addresses, checks the result, and writes the same bytes for the same words.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { check } from "./check.mjs";
import { files } from "./files.mjs";
import { sbom } from "./sbom.mjs";
import { zip } from "./zip.mjs";

const usage = `usage: package --app-id ID --domain HOST [options]
  --app-id ID         the bot's app id (MicrosoftAppId)
  --domain HOST       where the bot is, such as passerelle.mairie.fr
  --teams-app-id ID   the id of the app in Teams; the bot's app id unless given
  --version X.Y.Z     the package's version; greater with each upload
  --website URL       about the app; the bot's own page https://HOST/help unless given
  --privacy URL       how the library treats personal data; the bot's own page https://HOST/privacy unless given
  --terms URL         conditions of use; the bot's own page https://HOST/terms unless given
  --out FILE          artifacts/passerelle.zip unless given
  --from FOLDER       where manifest.json is; this folder unless given`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function fail(problems, code = 1) {
  for (const problem of problems) console.error(problem);
  process.exit(code);
}

function options() {
  try {
    const names = ["app-id", "domain", "teams-app-id", "version", "website", "privacy", "terms", "out", "from"];
    const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: "string" }])) });
    if (!values["app-id"] || !values.domain) fail([usage], 2);
    return values;
  } catch (error) {
    return fail([error.message, usage], 2);
  }
}

const given = options();
const folder = given.from ?? join(root, "manifest");
const values = {
  "app-id": given["app-id"],
  "teams-app-id": given["teams-app-id"] ?? given["app-id"],
  domain: given.domain,
  website: given.website ?? `https://${given.domain}/help`,
  privacy: given.privacy ?? `https://${given.domain}/privacy`,
  terms: given.terms ?? `https://${given.domain}/terms`,
};
for (const name of ["app-id", "teams-app-id"]) if (!guid.test(values[name])) fail([`--${name} is no GUID: ${values[name]}`], 2);
if (!existsSync(join(root, "node_modules", "@microsoft", "app-manifest"))) fail(["The schemas are missing: run npm ci first."]);

const contents = files(folder, values, given.version);
const problems = check(contents);
if (problems.length > 0) fail(problems);
const out = given.out ?? join(root, "artifacts", "passerelle.zip");
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, zip(contents));
console.log(`${out}: ${[...contents.keys()].join(", ")}`);
const list = `${out.replace(/\.zip$/, "")}.cdx.json`;
writeFileSync(list, sbom());
console.log(`${list}: what the program brings (CycloneDX)`);
