// Makes src/generated/wire.ts from the JSON Schemas in ../schemas; with --check, compares instead of writing.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const SCHEMAS = at('../../schemas');
const OUTPUT = at('../src/generated/wire.ts');
/** Texts that people sign: the core writes and reads them, no call or answer holds one. */
const SIGNED = ['register-genesis.json', 'register-roster.json', 'register-entry.json'];
const BANNER = '// Wire types of the core. Made from schemas/ by `cargo xtask types`; do not edit.';

/** One schema that has every file's definitions, so that a type shared by two files is written once. */
function combined() {
  const files = existsSync(SCHEMAS) ? readdirSync(SCHEMAS).filter((name) => name.endsWith('.json') && !SIGNED.includes(name)).sort() : [];
  const definitions = {};
  for (const file of files) {
    const { $defs = {}, $schema: _, ...schema } = JSON.parse(readFileSync(`${SCHEMAS}/${file}`, 'utf8'));
    const title = schema.title ?? file.replace('.json', '');
    for (const [name, definition] of Object.entries({ ...$defs, [title]: schema })) {
      const known = definitions[name];
      if (known && JSON.stringify(known) !== JSON.stringify(definition)) {
        throw new Error(`schemas/${file}: \`${name}\` differs from the one of another file`);
      }
      definitions[name] = definition;
    }
  }
  const properties = Object.fromEntries(Object.keys(definitions).map((name) => [name, { $ref: `#/$defs/${name}` }]));
  return { title: 'Wire', type: 'object', properties, $defs: definitions, additionalProperties: false };
}

const types = await compile(combined(), 'Wire', {
  additionalProperties: false,
  bannerComment: BANNER,
  style: { singleQuote: true, printWidth: 110 },
});

if (process.argv.includes('--check')) {
  const committed = existsSync(OUTPUT) ? readFileSync(OUTPUT, 'utf8') : '';
  process.exitCode = committed === types ? 0 : 1;
} else {
  mkdirSync(at('../src/generated'), { recursive: true });
  writeFileSync(OUTPUT, types);
}
