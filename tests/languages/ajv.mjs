// Compiles every schema of a folder in ajv's strict mode: ajv.mjs 2020-12|7 FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv7 from "ajv";
import Ajv2020 from "ajv/dist/2020.js";

const [draft, folder] = process.argv.slice(2);
const kind = draft === "7" ? Ajv7 : Ajv2020;
const ajv = new (kind.default ?? kind)({ strict: true });
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json") && name !== "index.json");
for (const name of files) {
  try {
    ajv.compile(JSON.parse(readFileSync(join(folder, name), "utf8")));
  } catch (error) {
    console.log(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
console.log(`${files.length} schemas`);
