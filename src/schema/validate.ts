import { DEFINITIONS } from '../generated/schemas.js';
import { SCHEMA_TYPES, type SchemaName } from './names.js';
import type { Schema } from './schema.js';

/** Where a value breaks its schema. */
export interface Violation {
  /** The field, as one would write it: `entities[3].value`; empty for the value itself. */
  readonly path: string;
  /** What it must be and what it is. */
  readonly message: string;
}

/** All that keeps a value from being what the schema of that name describes, in the order of the value. */
export function violations(value: unknown, name: SchemaName): readonly Violation[] {
  return check(value, DEFINITIONS[SCHEMA_TYPES[name]]!, '');
}

function check(value: unknown, schema: Schema, path: string): readonly Violation[] {
  if (schema.$ref !== undefined) return check(value, resolve(schema), path);
  if (schema.anyOf !== undefined) return checkAlternatives(value, schema.anyOf.map(resolve), path);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some(type => isOfType(value, type))) {
    return [{ path, message: `must be ${types.join(' or ')}, is ${shown(value)}` }];
  }
  const allowed: readonly unknown[] | undefined = schema.const !== undefined ? [schema.const] : schema.enum;
  if (allowed !== undefined && !allowed.includes(value)) {
    return [{ path, message: `must be ${allowed.map(shown).join(' or ')}, is ${shown(value)}` }];
  }
  if (typeof value === 'string') return checkString(value, schema, path);
  if (typeof value === 'number') return checkNumber(value, schema, path);
  if (Array.isArray(value)) return value.flatMap((item, i) => check(item, schema.items ?? {}, `${path}[${i}]`));
  if (isRecord(value)) return checkFields(value, schema, path);
  return [];
}

/** Alternatives that are told apart by a constant `kind` are not tried one after another: the kind says which is meant. */
function checkAlternatives(value: unknown, alternatives: readonly Schema[], path: string): readonly Violation[] {
  const kinds: readonly unknown[] = alternatives.map(({ properties }) => properties?.kind?.const);
  if (!kinds.includes(undefined)) {
    if (!isRecord(value)) return [{ path, message: `must be object, is ${shown(value)}` }];
    const meant = alternatives[kinds.indexOf(value.kind)];
    if (meant !== undefined) return check(value, meant, path);
    return [
      { path: member(path, 'kind'), message: `must be ${kinds.map(shown).join(' or ')}, is ${shown(value.kind)}` },
    ];
  }
  const tried = alternatives.map(alternative => check(value, alternative, path));
  return tried.find(found => found.length === 0) ?? tried[0]!;
}

function checkString(value: string, { pattern }: Schema, path: string): readonly Violation[] {
  if (pattern === undefined || new RegExp(pattern, 'u').test(value)) return [];
  return [{ path, message: `must look like ${pattern}, is ${shown(value)}` }];
}

function checkNumber(value: number, { minimum = -Infinity, maximum = Infinity }: Schema, path: string) {
  if (value < minimum) return [{ path, message: `must be at least ${minimum}, is ${value}` }];
  if (value > maximum) return [{ path, message: `must be at most ${maximum}, is ${value}` }];
  return [];
}

function checkFields(value: Readonly<Record<string, unknown>>, schema: Schema, path: string): readonly Violation[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const missing = required.filter(field => !Object.hasOwn(value, field));
  return [
    ...missing.map(field => ({ path: member(path, field), message: 'is missing' })),
    ...Object.entries(value).flatMap(([field, inner]) => {
      if (Object.hasOwn(properties, field)) return check(inner, properties[field]!, member(path, field));
      return additionalProperties === false ? [{ path: member(path, field), message: 'is not a field here' }] : [];
    }),
  ];
}

function resolve(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : DEFINITIONS[schema.$ref.slice('#/$defs/'.length)]!;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

/** A value as it stands in JSON, cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
