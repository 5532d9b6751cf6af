// The files of the package, from a folder, with the ids and addresses filled in.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function files(folder, values, version) {
  // JSON.stringify, because what is given may hold what JSON escapes.
  const filled = readFileSync(join(folder, "manifest.json"), "utf8")
    .replace(/\{([a-z-]+)\}/g, (all, name) => name in values ? JSON.stringify(values[name]).slice(1, -1) : all);
  const manifest = JSON.parse(filled);
  if (version) manifest.version = version;
  const found = new Map([["manifest.json", Buffer.from(JSON.stringify(manifest, null, 2) + "\n")]]);
  const languages = (manifest.localizationInfo?.additionalLanguages ?? []).map((language) => language.file);
  for (const name of [manifest.icons.color, manifest.icons.outline, ...languages])
    if (existsSync(join(folder, name))) found.set(name, readFileSync(join(folder, name)));
  return found;
}
