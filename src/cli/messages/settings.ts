import type { CommandTexts } from './command-texts.js';

/** What is said of settings files and of a user's lexicon. */
export interface SettingsTexts {
  /** A fault with its place: `vihealth.config.json:3:5`. */
  readonly bad: (at: string, why: string) => string;
  readonly broken: string;
  readonly notUtf8: string;
  readonly notAFile: string;
  readonly unreadable: string;
  readonly notAnObject: string;
  readonly unknown: (key: string, keys: string) => string;
  readonly twice: (key: string) => string;
  readonly notText: (key: string) => string;
  readonly notAFileAt: (path: string) => string;
  readonly used: (path: string) => string;
  readonly badLexicon: (flag: string, path: string, faults: number) => string;
  readonly moreFaults: (count: number) => string;
  /** After the rule of a mention: the row of the lexicon without which it would read otherwise. */
  readonly ownWord: (phrase: string, at: string) => string;
  readonly ownMeaning: (phrase: string, means: string, at: string) => string;
  readonly neverAName: string;
  /** What `config` prints. */
  readonly file: (path: string | null) => string;
  readonly columns: readonly [setting: string, value: string, from: string];
  readonly fromCommandLine: string;
  readonly fromDefault: string;
  readonly unset: string;
  readonly every: string;
  readonly commands: Readonly<Record<'config' | 'completions', CommandTexts>>;
}

const en: SettingsTexts = {
  bad: (at, why) => `${at}: ${why}`,
  broken: 'the JSON is broken here: a comma, a bracket or a quotation mark is missing or extra.',
  notUtf8: 'it is not UTF-8: save it as UTF-8.',
  notAFile: 'it is not a settings file: remove it, or leave it out with --no-config.',
  unreadable: 'no permission to read it: allow it, or leave it out with --no-config.',
  notAnObject: 'settings are an object, such as {"kinds": ["date"]}.',
  unknown: (key, keys) => `there is no setting ${key}: the settings are ${keys}.`,
  twice: key => `${key} is given twice: leave one of them out.`,
  notText: key => `${key} must be text in quotation marks.`,
  notAFileAt: path => `${path} is not a file: give the path of a file, relative to the folder of the settings file.`,
  used: path => `settings from ${path}`,
  badLexicon: (flag, path, faults) =>
    `${flag} ${path} cannot be used: ${faults === 1 ? 'something is' : `${faults} things are`} wrong in it.`,
  moreFaults: count => `… and ${count} more`,
  ownWord: (phrase, at) => `lexicon: ${phrase} (${at})`,
  ownMeaning: (phrase, means, at) => `${phrase} → ${means} (${at})`,
  neverAName: 'never a name',
  file: path => (path === null ? 'no settings file' : `settings file: ${path}`),
  columns: ['setting', 'value', 'from'],
  fromCommandLine: 'command line',
  fromDefault: 'default',
  unset: 'none',
  every: 'all',
  commands: {
    config: {
      summary: 'Print the settings that apply to a folder, and where each comes from',
      arguments: 'the folder, files or glob patterns that extract would read (default: the current folder)',
      options: {
        kind: 'as for extract; the command line wins over the settings file',
        format: 'as for extract',
        headers: 'as for extract',
        corrections: 'as for extract',
        dates: 'as for extract',
        lexicon: 'as for extract',
        'no-config': 'as if there were no settings file',
      },
      examples: [
        ['vihealth config reports', 'the settings of vihealth.config.json in reports or a folder above it'],
        ['vihealth config reports --kind date', 'what applies when the command line says otherwise'],
      ],
    },
    completions: {
      summary: 'Print a script that lets a shell complete commands and options',
      arguments: 'bash, zsh, fish or powershell',
      options: {},
      examples: [
        ['vihealth completions bash', 'for ~/.bashrc: source <(vihealth completions bash)'],
        ['vihealth completions fish', 'for ~/.config/fish/completions/vihealth.fish'],
      ],
    },
  },
};

const vi: SettingsTexts = {
  bad: (at, why) => `${at}: ${why}`,
  broken: 'JSON sai từ chỗ này: thiếu hoặc thừa dấu phẩy, dấu ngoặc hay dấu nháy.',
  notUtf8: 'tệp không phải UTF-8: hãy lưu lại ở dạng UTF-8.',
  notAFile: 'đây không phải tệp cấu hình: hãy xóa đi, hoặc thêm --no-config để bỏ qua.',
  unreadable: 'không có quyền đọc: hãy cho phép đọc, hoặc thêm --no-config để bỏ qua.',
  notAnObject: 'cấu hình phải là một đối tượng JSON, ví dụ {"kinds": ["date"]}.',
  unknown: (key, keys) => `không có mục cấu hình ${key}: các mục là ${keys}.`,
  twice: key => `${key} được nêu hai lần: hãy bỏ bớt một.`,
  notText: key => `${key} phải là chữ đặt trong dấu nháy.`,
  notAFileAt: path => `${path} không phải tệp: hãy nêu đường dẫn của một tệp, tính từ thư mục chứa tệp cấu hình.`,
  used: path => `dùng cấu hình trong ${path}`,
  badLexicon: (flag, path, faults) => `chưa dùng được ${flag} ${path}: có ${faults} chỗ sai.`,
  moreFaults: count => `… và ${count} chỗ nữa`,
  ownWord: (phrase, at) => `từ điển riêng: ${phrase} (${at})`,
  ownMeaning: (phrase, means, at) => `${phrase} → ${means} (${at})`,
  neverAName: 'không bao giờ là tên',
  file: path => (path === null ? 'không có tệp cấu hình' : `tệp cấu hình: ${path}`),
  columns: ['mục', 'giá trị', 'lấy từ'],
  fromCommandLine: 'câu lệnh',
  fromDefault: 'mặc định',
  unset: 'không có',
  every: 'tất cả',
  commands: {
    config: {
      summary: 'In các mục cấu hình có hiệu lực với một thư mục, và nguồn của từng mục',
      arguments: 'thư mục, tệp hoặc mẫu tên tệp mà extract sẽ đọc (mặc định: thư mục hiện tại)',
      options: {
        kind: 'như của extract; câu lệnh được ưu tiên hơn tệp cấu hình',
        format: 'như của extract',
        headers: 'như của extract',
        corrections: 'như của extract',
        dates: 'như của extract',
        lexicon: 'như của extract',
        'no-config': 'coi như không có tệp cấu hình',
      },
      examples: [
        ['vihealth config reports', 'cấu hình trong vihealth.config.json của reports hoặc của thư mục bên trên'],
        ['vihealth config reports --kind date', 'giá trị có hiệu lực khi câu lệnh nêu khác'],
      ],
    },
    completions: {
      summary: 'In đoạn mã để shell tự điền các lệnh và tùy chọn',
      arguments: 'bash, zsh, fish hoặc powershell',
      options: {},
      examples: [
        ['vihealth completions bash', 'cho ~/.bashrc: source <(vihealth completions bash)'],
        ['vihealth completions fish', 'cho ~/.config/fish/completions/vihealth.fish'],
      ],
    },
  },
};

export const settingsTexts = { en, vi };
