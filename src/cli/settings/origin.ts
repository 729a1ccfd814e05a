import type { Call } from '../command.js';

/** How a message names the option: as it is typed, or where a settings file gives it. */
export function originOf({ settled }: Call<unknown>, option: string): string {
  const found = settled.get(option);
  return found === undefined ? `--${option}` : `${found.at}, ${found.setting.key}:`;
}
