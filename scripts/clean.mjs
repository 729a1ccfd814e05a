// Removes a build folder: `rm -rf` that also runs in a Windows shell.
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
