// Checks that a release may be made, and prints its notes: `node scripts/release.mjs [v1.2.3]`. The version of the package, the
// tag (from the argument or GITHUB_REF_NAME) and a section of the changelog must be the same.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const [tag = process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined] = process.argv.slice(2);
if (tag !== undefined && tag !== `v${version}`)
  fail(`the tag is ${tag}, the version of package.json ${version}: make them the same`);

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const wanted = tag === undefined ? `(?:${escaped(version)}|Unreleased)` : escaped(version);
const section = new RegExp(`^## \\[?${wanted}\\]?.*\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(changelog);
if (section === null) fail(`CHANGELOG.md has no section ${version}: rename "Unreleased" and add the day`);
console.log(section[1].trim());

function escaped(text) {
  return text.replaceAll('.', '\\.');
}

function fail(message) {
  console.error(`release: ${message}`);
  process.exit(1);
}
