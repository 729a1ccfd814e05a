import type { UnitLevel } from '../../../model/entity.js';

/** A body that its name alone tells, without a place. */
export interface KnownBody {
  /** The name that its other names stand for. */
  readonly name: string;
  readonly level: UnitLevel;
  /** Code of its province of before July 2025. */
  readonly province: string;
}

const HANOI = '01';
const HO_CHI_MINH = '79';

/**
 * Hospitals whose names hold no place and are borne by no other: with the names that each is called by. Those of the central
 * level are under the Ministry of Health (Nghị định 42/2025/NĐ-CP, Điều 3) or the Ministry of Defence.
 */
const BODIES: readonly (readonly [level: UnitLevel, province: string, ...names: string[]])[] = [
  ['central', HANOI, 'Bệnh viện Bạch Mai'],
  ['central', HANOI, 'Bệnh viện Hữu nghị Việt Đức', 'Bệnh viện Việt Đức', 'Bệnh viện Việt - Đức'],
  ['central', HANOI, 'Bệnh viện Hữu nghị', 'Bệnh viện Hữu nghị Việt Xô', 'Bệnh viện Việt Xô'],
  ['central', HANOI, 'Bệnh viện K'],
  ['central', HANOI, 'Bệnh viện E'],
  ['central', HANOI, 'Bệnh viện Trung ương Quân đội 108', 'Bệnh viện 108', 'Bệnh viện Quân đội 108', 'Viện 108'],
  ['central', HANOI, 'Bệnh viện Quân y 103', 'Bệnh viện 103', 'Viện Quân y 103'],
  ['central', HO_CHI_MINH, 'Bệnh viện Chợ Rẫy'],
  ['central', HO_CHI_MINH, 'Bệnh viện Quân y 175', 'Bệnh viện 175'],
  ['province', HANOI, 'Bệnh viện Đa khoa Xanh Pôn', 'Bệnh viện Xanh Pôn', 'Bệnh viện Saint Paul'],
  ['province', HANOI, 'Bệnh viện Thanh Nhàn', 'Bệnh viện Đa khoa Thanh Nhàn'],
  ['province', HO_CHI_MINH, 'Bệnh viện Từ Dũ', 'Bệnh viện Phụ sản Từ Dũ'],
  ['province', HO_CHI_MINH, 'Bệnh viện Nhi đồng 1'],
  ['province', HO_CHI_MINH, 'Bệnh viện Nhi đồng 2'],
  ['province', HO_CHI_MINH, 'Bệnh viện Nhân dân Gia Định', 'Bệnh viện Gia Định'],
  ['province', HO_CHI_MINH, 'Bệnh viện Nhân dân 115', 'Bệnh viện 115'],
  ['province', HO_CHI_MINH, 'Bệnh viện Nguyễn Tri Phương'],
  ['province', HO_CHI_MINH, 'Bệnh viện Phạm Ngọc Thạch'],
  ['province', '31', 'Bệnh viện Hữu nghị Việt Tiệp', 'Bệnh viện Việt Tiệp', 'Bệnh viện Việt - Tiệp'],
];

const BY_NAME: ReadonlyMap<string, KnownBody> = new Map(
  BODIES.flatMap(([level, province, ...names]) => {
    const body = { name: names[0]!, level, province };
    return names.map(name => [name, body] as const);
  }),
);

/** The body of a canonical name that needs no place, or undefined. */
export function knownBody(name: string): KnownBody | undefined {
  return BY_NAME.get(name);
}
