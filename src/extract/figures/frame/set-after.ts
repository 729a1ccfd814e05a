import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';

/** Who set a target, between it and the verb, takes no more chunks: `70% | mà Đề án của Chính phủ | đề ra`. */
const SETTER_REACH = 10;
const ENDS: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  undefined,
  'comma',
  'semicolon',
  'stop',
  'figure',
  'date',
  'open',
  'close',
  'and',
  'link',
  'increase',
  'decrease',
]);

/**
 * The chunk after the verb that says who set a target, or -1: `vượt mục tiêu «70%» mà Đề án đề ra |`, `vượt chỉ tiêu «85%»
 * được giao |`; not `vượt chỉ tiêu 5%`, which says by how much.
 */
export function setAfter(clause: Clause, figure: number): number {
  if (!clause.namesGoal(figure - 1)) return -1;
  let end = -1;
  for (let at = figure + 1; at <= figure + SETTER_REACH; at++) {
    // The last one: `mà Đề án đề ra`; `bán ra` sets nothing.
    if (isVerb(clause, at) || (end === at && clause.is(at, 'setting'))) end = at + 1;
    else if (ENDS.has(clause.role(at))) break;
  }
  return end;
}

/** `đề`, `đề ra`, `đặt`, `giao`, `được giao` */
function isVerb(clause: Clause, at: number): boolean {
  if (clause.is(at, 'assigned')) return true;
  return (
    (clause.is(at, 'setting') || clause.role(at) === 'goal') &&
    (clause.is(at, 'by-whom') || clause.is(at, 'after-date'))
  );
}
