// What the schemas of Teams and the rules of its store ask of a package, as far as it can be checked without either.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { decode } from "./png.mjs";

const require = createRequire(import.meta.url);
const most = { title: 32, description: 128, commands: 10 };

/** Sentences that say what is wrong with the files of a package, by name. */
export function check(files) {
  const manifest = JSON.parse(files.get("manifest.json"));
  const languages = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ languageTag, file }) => ({
    tag: languageTag, file, words: files.has(file) ? JSON.parse(files.get(file)) : undefined,
  }));
  return [
    ...schema("manifest.json", manifest, "MicrosoftTeams.schema.json", manifest.manifestVersion),
    ...languages.filter((l) => l.words).flatMap((l) => schema(l.file, l.words, "MicrosoftTeams.Localization.schema.json", manifest.manifestVersion)),
    ...fileNames(manifest, languages, files),
    ...identity(manifest),
    ...words(manifest),
    ...commands(manifest),
    ...addresses(manifest),
    ...languages.filter((l) => l.words).flatMap((l) => translation(manifest, l)),
    ...(files.has(manifest.icons.color) ? colorIcon(manifest.icons.color, files.get(manifest.icons.color)) : []),
    ...(files.has(manifest.icons.outline) ? outlineIcon(manifest.icons.outline, files.get(manifest.icons.outline)) : []),
  ];
}

const compiled = new Map();

/** The official JSON schema of that version; the package that holds the schemas brings the validator of their draft. */
function validator(name, version) {
  const key = `${version}/${name}`;
  if (!compiled.has(key)) {
    const official = require.resolve("@microsoft/app-manifest");
    const ajv = new (createRequire(official)("ajv-draft-04").default)({
      allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false,
    });
    compiled.set(key, ajv.compile(JSON.parse(readFileSync(join(dirname(official), "json-schemas", "teams", `v${version}`, name), "utf8"))));
  }
  return compiled.get(key);
}

function schema(file, json, name, version) {
  const url = `https://developer.microsoft.com/json-schemas/teams/v${version}/${name}`, validate = validator(name, version);
  const problems = json.$schema === url ? [] : [`${file}: $schema is not ${url}`];
  if (!validate(json))
    for (const { instancePath, message, params } of validate.errors)
      problems.push(`${file}: ${instancePath || "/"} ${message} ${params.additionalProperty ?? ""}`.trimEnd());
  return problems;
}

function fileNames(manifest, languages, files) {
  const wanted = ["manifest.json", manifest.icons.color, manifest.icons.outline, ...languages.map((l) => l.file)];
  return [
    ...wanted.filter((name) => !files.has(name)).map((name) => `${name} is missing`),
    ...[...files.keys()].filter((name) => !wanted.includes(name)).map((name) => `${name} is not named by the manifest`),
    ...wanted.filter((name) => /[\\/]/.test(name)).map((name) => `${name} is not at the root`),
  ];
}

function identity(manifest) {
  const problems = [];
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(manifest.version))
    problems.push(`version ${manifest.version} is not three numbers, as 1.0.0`);
  for (const [name, id] of [["id", manifest.id], ...[...(manifest.bots ?? []), ...(manifest.composeExtensions ?? [])].map((bot) => ["botId", bot.botId])])
    if (/^[0-]+$/.test(id)) problems.push(`${name} is a placeholder`);
  if (/\{[a-z-]+\}/.test(JSON.stringify(manifest))) problems.push("a placeholder is left");
  return problems;
}

function words({ name, description, developer }) {
  const problems = [];
  const need = (ok, problem) => ok || problems.push(problem);
  need(name.full && name.full !== name.short, "the full name does not say more than the short one");
  need(description.full !== description.short, "the full description does not say more than the short one");
  for (const [what, text] of [["short name", name.short], ["full name", name.full ?? ""]])
    need(!/microsoft|teams|\b(beta|test|dev|preview)\b/i.test(text), `the ${what} holds a word that the store refuses`);
  const texts = {
    "short name": name.short, "full name": name.full ?? "",
    "short description": description.short, "full description": description.full, "developer's name": developer.name,
  };
  for (const [what, text] of Object.entries(texts))
    need(text.trim() === text && text.length > 0, `the ${what} is empty or begins or ends with a blank`);
  return problems;
}

function commands(manifest) {
  const problems = [];
  for (const bot of manifest.bots ?? []) {
    const listed = (bot.commandLists ?? []).flatMap((list) => list.scopes);
    for (const scope of bot.scopes)
      if (listed.filter((s) => s === scope).length !== 1) problems.push(`scope ${scope} does not have exactly one list of commands`);
    for (const scope of listed) if (!bot.scopes.includes(scope)) problems.push(`scope ${scope} has commands and no bot`);
    for (const list of bot.commandLists ?? []) {
      if (list.commands.length > most.commands) problems.push(`${list.scopes}: more than ${most.commands} commands`);
      if (new Set(list.commands.map((c) => c.title)).size < list.commands.length) problems.push(`${list.scopes}: a command stands twice`);
      for (const command of list.commands) problems.push(...tooLong(`command ${command.title}`, command.title, command.description ?? ""), ...starter(command));
      if (list.triggers?.includes("slash") && !bot.supportsTargetedMessages) problems.push(`${list.scopes}: slash commands, and the bot takes no targeted messages`);
      if (list.triggers?.includes("slash") && list.scopes.includes("personal")) problems.push(`${list.scopes}: there is no slash command in a personal chat`);
    }
  }
  for (const command of (manifest.composeExtensions ?? []).flatMap((extension) => extension.commands))
    for (const { title, description } of [command, ...(command.parameters ?? [])]) problems.push(...tooLong(`search ${title}`, title, description ?? ""));
  return problems;
}

/** A prompt starter says what it puts into the message; any other command puts its title there. */
function starter({ title, type, prompt }) {
  return (type === "prompt") === Boolean(prompt?.trim()) ? [] : [`command ${title}: a starter has a prompt, and nothing else has one`];
}

function tooLong(what, title, description) {
  const problems = [];
  if (title.length > most.title) problems.push(`${what}: its title is longer than ${most.title}`);
  if (description.length === 0 || description.length > most.description)
    problems.push(`${what}: its description is empty or longer than ${most.description}`);
  return problems;
}

function addresses(manifest) {
  const problems = [];
  for (const field of ["websiteUrl", "privacyUrl", "termsOfUseUrl"]) {
    const url = URL.canParse(manifest.developer[field]) ? new URL(manifest.developer[field]) : undefined;
    if (url?.protocol !== "https:" || !isDomain(url.host)) problems.push(`${field} is no https address of a site`);
  }
  for (const domain of manifest.validDomains ?? [])
    if (!isDomain(domain)) problems.push(`valid domain ${domain} is no host name, or one that is for examples`);
  for (const { value } of (manifest.composeExtensions ?? []).flatMap((extension) => extension.messageHandlers ?? []))
    for (const domain of value.domains ?? [])
      if (!manifest.validDomains?.includes(domain)) problems.push(`links of ${domain} are previewed, and it is no valid domain`);
  return problems;
}

/** A host that the world can reach and nobody else can have: no wildcard, no port, no address, no name for examples. */
function isDomain(name) {
  return /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(name)
    && !/(^|\.)(example|invalid|test|localhost)$|(^|\.)example\.(com|net|org)$/i.test(name);
}

function translation(manifest, { tag, file, words }) {
  const problems = [], given = new Map(Object.entries(words).filter(([key]) => key !== "$schema"));
  if (tag === manifest.localizationInfo.defaultLanguageTag) problems.push(`${file} is of the default language`);
  const wanted = new Map([
    ["name.short", manifest.name.short], ["name.full", manifest.name.full],
    ["description.short", manifest.description.short], ["description.full", manifest.description.full],
  ]);
  (manifest.bots ?? []).forEach((bot, b) => (bot.commandLists ?? []).forEach((list, l) => list.commands.forEach((command, c) => {
    wanted.set(`bots[${b}].commandLists[${l}].commands[${c}].title`, command.title);
    wanted.set(`bots[${b}].commandLists[${l}].commands[${c}].description`, command.description);
    if (command.prompt) wanted.set(`bots[${b}].commandLists[${l}].commands[${c}].prompt`, command.prompt);
  })));
  (manifest.composeExtensions ?? []).forEach((extension, e) => extension.commands.forEach((command, c) => {
    const at = `composeExtensions[${e}].commands[${c}]`;
    for (const [key, { title, description }] of [[at, command], ...(command.parameters ?? []).map((parameter, p) => [`${at}.parameters[${p}]`, parameter])]) {
      wanted.set(`${key}.title`, title);
      wanted.set(`${key}.description`, description);
    }
  }));
  for (const [key, text] of wanted) {
    if (!given.has(key)) problems.push(`${file} lacks ${key}`);
    else if (given.get(key) === text && key !== "name.short") problems.push(`${file} does not translate ${key}`);
  }
  for (const [key, text] of given) {
    if (!wanted.has(key)) problems.push(`${file} translates ${key}, which the manifest does not have`);
    if (key.endsWith(".title")) problems.push(...tooLong(`${file} ${key}`, text, given.get(key.replace(/title$/, "description")) ?? ""));
  }
  return problems;
}

function colorIcon(name, file) {
  const icon = decode(file);
  if (typeof icon === "string") return [`${name} ${icon}`];
  if (icon.width !== 192 || icon.height !== 192) return [`${name} is not 192 by 192 pixels`];
  const background = icon.pixels.readUInt32BE(0), margin = 36;
  for (let row = 0; row < 192; row++)
    for (let column = 0; column < 192; column++) {
      const pixel = icon.pixels.readUInt32BE((row * 192 + column) * 4);
      if ((pixel & 255) !== 255) return [`${name} has a background that is not one opaque colour`];
      const inside = row >= margin && row < 192 - margin && column >= margin && column < 192 - margin;
      if (!inside && pixel !== background) return [`${name} draws outside of its middle 120 pixels, where clients crop it`];
    }
  return [];
}

function outlineIcon(name, file) {
  const icon = decode(file);
  if (typeof icon === "string") return [`${name} ${icon}`];
  if (icon.width !== 32 || icon.height !== 32) return [`${name} is not 32 by 32 pixels`];
  let white = 0, clear = 0;
  for (let at = 0; at < icon.pixels.length; at += 4) {
    const [red, green, blue, alpha] = icon.pixels.subarray(at, at + 4);
    if (alpha > 0 && (red & green & blue) !== 255) return [`${name} is not white on nothing`];
    white += alpha === 255 ? 1 : 0;
    clear += alpha === 0 ? 1 : 0;
  }
  return white === 0 || clear < white ? [`${name} has no transparent background`] : [];
}
