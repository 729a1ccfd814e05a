import type { CompletionCommand, CompletionOption, CompletionTree, Values } from './tree.js';

/** A script that zsh sources, or finds as `_vihealth` on its `fpath`. */
export function zshScript({ options, commands }: CompletionTree): string {
  return `#compdef vihealth
# Completions of vihealth for zsh: source <(vihealth completions zsh)
_vihealth() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${escaped(description)}`)}`).join('\n')}
  )
  _arguments -C \\
${options
  .flatMap(specsOf)
  .map(spec => `    ${spec} \\`)
  .join('\n')}
    '1:command:->command' \\
    '*::argument:->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _vihealth ]]; then
  _vihealth "$@"
elif (( $+functions[compdef] )); then
  compdef _vihealth vihealth
fi
`;
}

function commandCase({ name, options, values }: CompletionCommand): string {
  const argument = values === null ? [] : [quoted(`*:argument:${actionOf(values)}`)];
  return `        ${name})
          _arguments ${[...options.flatMap(specsOf), ...argument].join(' \\\n            ')}
          ;;`;
}

/** The long and the short name of an option, each with its text and its values; both may be given again. */
function specsOf({ long, short, description, values }: CompletionOption): readonly string[] {
  const text = `[${escaped(description)}]`;
  const value = values === null ? '' : `:value:${actionOf(values)}`;
  const longName = values === null ? long : `${long}=`;
  return [quoted(`*${longName}${text}${value}`), ...(short === null ? [] : [quoted(`*${short}${text}${value}`)])];
}

function actionOf(values: Values): string {
  if (values === 'files') return '_files';
  return values === 'any' ? ' ' : `(${values.join(' ')})`;
}

/** Text in which no sign means anything to `_arguments` and `_describe`. */
function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
