import { COMMUNE_DISTRICTS, COMMUNE_PROVINCES, DISTRICTS } from '../../../generated/places.js';

/** A district of before 1 July 2025. */
export interface District {
  /** Official code, three digits; null for a district that was gone before the list was made. */
  readonly code: string | null;
  /** Null with the code. */
  readonly name: string | null;
  /** `huyện`, `quận`, `thị xã` or `thành phố`; null with the code. */
  readonly sort: string | null;
  /** True where another district of the province bears the name: `huyện Kỳ Anh`, `thị xã Kỳ Anh`. */
  readonly isDouble: boolean;
  /** Code of its province of before. */
  readonly province: string;
}

const SORTS: Readonly<Record<string, string>> = { h: 'huyện', q: 'quận', x: 'thị xã', p: 'thành phố' };

/** Stands for a province that is gone and had no code of today's list: `Hà Bắc`. */
export const NO_PROVINCE = '00';

const UNCODED = '~';

/** What stands for a district without a code: its province is known. */
export function uncoded(province: string): string {
  return UNCODED + province;
}

let districts: ReadonlyMap<string, District> | undefined;

/** The district of a code, or of what stands for one. */
export function districtOf(code: string): District {
  if (code.startsWith(UNCODED)) return { code: null, name: null, sort: null, isDouble: false, province: code.slice(1) };
  districts ??= new Map(readDistricts());
  return districts.get(code)!;
}

function readDistricts(): (readonly [string, District])[] {
  return DISTRICTS.split('\n').flatMap(line => {
    const [province, rows] = line.split('|') as [string, string];
    const names = rows.split(';').map(row => row.slice(4));
    return rows.split(';').map((row, i) => {
      const [code, name] = [row.slice(0, 3), names[i]!];
      const isDouble = names.indexOf(name) !== names.lastIndexOf(name);
      return [code, { code, sort: SORTS[row[3]!]!, name, isDouble, province }] as const;
    });
  });
}

/** The district that a commune of before 1 July 2025 lay in. */
export function districtOfCommune(commune: string): District {
  return districtOf(runAt(COMMUNE_DISTRICTS, commune, 3));
}

/** Code of the province that a commune since 1 July 2025 lies in. */
export function provinceOfCommune(commune: string): string {
  return runAt(COMMUNE_PROVINCES, commune, 2);
}

const COMMUNE_DIGITS = 5;

/** The value of the last run that begins at or before a commune's code. */
function runAt(runs: string, commune: string, digits: number): string {
  const width = COMMUNE_DIGITS + digits;
  let low = 0;
  let high = runs.length / width - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (runs.slice(middle * width, middle * width + COMMUNE_DIGITS) <= commune) low = middle;
    else high = middle - 1;
  }
  return runs.slice(low * width + COMMUNE_DIGITS, (low + 1) * width);
}
