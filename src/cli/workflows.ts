/** What a first workflow is made of. */
interface WorkflowSettings {
  /** The articles. */
  readonly folder: string;
  /** The annotated articles, where there are some. */
  readonly gold?: string;
  readonly version: string;
}

interface Workflow {
  readonly name: 'github' | 'gitlab';
  /** Where the server looks for it. */
  readonly path: string;
  readonly text: (settings: WorkflowSettings) => string;
}

export type WorkflowName = Workflow['name'];

/** The servers that `init` knows. */
export const WORKFLOWS: readonly Workflow[] = [
  {
    name: 'github',
    path: '.github/workflows/vihealth.yml',
    text: settings => `name: vihealth
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${commands(settings, 'github')
  .map(command => `      - run: |\n          ${command}\n`)
  .join('')}`,
  },
  {
    name: 'gitlab',
    path: '.gitlab-ci.yml',
    text: settings => `vihealth:
  image: node:22
  script:
${commands(settings, 'junit')
  .map((command, i) => `    - |\n      ${command} > vihealth-${i + 1}.xml\n`)
  .join('')}  artifacts:
    when: always
    reports:
      junit: vihealth-*.xml
`,
  },
];

function commands({ folder, gold, version }: WorkflowSettings, reporter: string): readonly string[] {
  const program = `npx --yes vihealth@${version}`;
  return [
    `${program} check ${quoted(folder)} --reporter ${reporter}`,
    ...(gold === undefined ? [] : [`${program} score --gold ${quoted(gold)} --reporter ${reporter}`]),
  ];
}

/** A path as a shell reads it, on one line. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replace(/[\r\n]/g, ' ').replaceAll("'", "'\\''")}'`;
}
