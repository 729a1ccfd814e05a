import type { CompletionCommand, CompletionOption, CompletionTree, Values } from './tree.js';

/** A script for a PowerShell profile: `vihealth completions powershell | Out-String | Invoke-Expression`. */
export function powershellScript({ options, commands }: CompletionTree): string {
  const names = commands.map(({ name, description }) => [name, description] as const);
  return `# Completions of vihealth for PowerShell: vihealth completions powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName vihealth -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  # By command, then by what stands before the word: the words that may follow, each with its meaning.
  $tree = @{
    '' = @{
      words = ${table([...names, ...optionWords(options)])}
      values = ${valueTable(options)}
    }
${commands.map(commandEntry).join('\n')}
  }
  $given = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
  $command = ''
  $at = 0
  while ($at -lt $given.Count -and $command -eq '') {
    if ($tree['']['values'].Contains($given[$at])) { $at++ }
    elseif ($tree.Contains($given[$at])) { $command = $given[$at] }
    $at++
  }
  $before = if ($given.Count -gt 0) { $given[-1] } else { '' }
  $values = $tree[$command]['values']
  # Where nothing is offered, PowerShell completes paths.
  $words = if ($values.Contains($before)) { $values[$before] } else { $tree[$command]['words'] }
  $words.GetEnumerator() | Where-Object { $_.Key -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value)
  }
}
`;
}

function commandEntry({ name, options, values }: CompletionCommand): string {
  return `    ${quoted(name)} = @{
      words = ${table([...wordsOf(values), ...optionWords(options)])}
      values = ${valueTable(options)}
    }`;
}

type Row = readonly [word: string, meaning: string];

function optionWords(options: readonly CompletionOption[]): readonly Row[] {
  return options.flatMap(({ long, short, description }) =>
    [long, ...(short === null ? [] : [short])].map(flag => [flag, description] as const),
  );
}

function wordsOf(values: Values | null): readonly Row[] {
  return values === null || typeof values === 'string' ? [] : values.map(word => [word, word] as const);
}

function valueTable(options: readonly CompletionOption[]): string {
  const rows = options
    .filter(({ values }) => values !== null)
    .flatMap(({ long, short, values }) =>
      [long, ...(short === null ? [] : [short])].map(flag => `${quoted(flag)} = ${table(wordsOf(values))}`),
    );
  return rows.length === 0 ? '@{}' : `@{ ${rows.join('; ')} }`;
}

function table(rows: readonly Row[]): string {
  return `[ordered]@{ ${rows.map(([word, meaning]) => `${quoted(word)} = ${quoted(meaning)}`).join('; ')} }`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
