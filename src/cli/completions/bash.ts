import type { CompletionCommand, CompletionOption, CompletionTree } from './tree.js';

/** A script that bash sources: `source <(vihealth completions bash)`. */
export function bashScript({ options, commands }: CompletionTree): string {
  const names = commands.map(({ name }) => name);
  const takers = options.filter(({ values }) => values !== null).flatMap(flags);
  return `# Completions of vihealth for bash: source <(vihealth completions bash)
_vihealth() {
  local cur prev word command='' words='' i
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD - 1]}
  # Bash parts --kind=date into three words.
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      ${takers.join(' | ')}) ((i++)) ;;
      ${names.join(' | ')})
        command=$word
        break
        ;;
    esac
  done
  COMPREPLY=()
  case $command:$prev in
${[...options.flatMap(option => valueCase('', option)), ...commands.flatMap(command => command.options.flatMap(option => valueCase(command.name, option)))].join('\n')}
  esac
  case $command in
    '') words='${[...names, ...options.flatMap(flags)].join(' ')}' ;;
${commands.map(commandCase).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _vihealth vihealth
`;
}

function flags({ long, short }: CompletionOption): readonly string[] {
  return short === null ? [long] : [short, long];
}

/** What stands after an option that takes a value; where nothing is offered, bash completes files. */
function valueCase(command: string, option: CompletionOption): readonly string[] {
  if (option.values === null) return [];
  const pattern = flags(option)
    .map(flag => `${command}:${flag}`)
    .join(' | ');
  const offered =
    typeof option.values === 'string' ? '' : `\n      COMPREPLY=($(compgen -W '${option.values.join(' ')}' -- "$cur"))`;
  return [`    ${pattern})${offered}\n      return\n      ;;`];
}

function commandCase({ name, options, values }: CompletionCommand): string {
  const given = options.flatMap(flags).join(' ');
  if (values === 'files' || values === 'any') return `    ${name}) if [[ $cur == -* ]]; then words='${given}'; fi ;;`;
  return `    ${name}) words='${[...(values ?? []), given].join(' ').trim()}' ;;`;
}
