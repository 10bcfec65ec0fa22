import { isStructureId, type StructureId } from '../anatomy/ids.ts'
import { type FreeCamera, type Millimetres3, STANDARD_VIEWS, type StandardView } from './viewpoint.ts'

/**
 * How one key of the view state enters from outside and is written to an address. `parse` takes a plain value, as a
 * program gives it; `read` turns the word of an address into such a value; a fault is `undefined`, since `null` may
 * be a value.
 */
export interface Field<T> {
  /** What a good value is, for the message about a bad one. */
  readonly expected: string
  readonly parse: (value: unknown) => T | undefined
  readonly read: (word: string) => unknown
  readonly write: (value: T) => string
}

const same = (word: string): unknown => word

/** One word of a list. */
export function oneOf<const T extends readonly string[]>(words: T): Field<T[number]> {
  return {
    expected: `one of ${words.join(', ')}`,
    parse: (value) => words.find((word) => word === value),
    read: same,
    write: (value) => value,
  }
}

/** A number within bounds; an address holds it to `digits` decimals. */
export function number(min: number, max: number, digits: number): Field<number> {
  return {
    expected: `a number from ${min} to ${max}`,
    parse: (value) => (typeof value === 'number' && value >= min && value <= max ? value : undefined),
    read: numeral,
    write: (value) => String(rounded(value, digits)),
  }
}

export function integer(min: number, max: number): Field<number> {
  const { parse, ...rest } = number(min, max, 0)
  return {
    ...rest,
    expected: `a whole number from ${min} to ${max}`,
    parse: (value) => (Number.isInteger(value) ? parse(value) : undefined),
  }
}

export const flag: Field<boolean> = {
  expected: '1 or 0',
  parse: (value) => (typeof value === 'boolean' ? value : undefined),
  read: (word) => (word === '1' ? true : word === '0' ? false : undefined),
  write: (value) => (value ? '1' : '0'),
}

/** A field that may also be null, which an address calls `none`. */
export function orNone<T>(field: Field<T>): Field<T | null> {
  return {
    expected: `${field.expected}, or none`,
    parse: (value) => (value === null ? null : field.parse(value)),
    read: (word) => (word === 'none' ? null : field.read(word)),
    write: (value) => (value === null ? 'none' : field.write(value)),
  }
}

/** Some of a table's fields, each by name: `knee:90,side:left` in an address. */
export function record<T extends object>(fields: { readonly [K in keyof T]: Field<T[K]> }): Field<Partial<T>> {
  const table = new Map(Object.entries<Field<unknown>>(fields as Readonly<Record<string, Field<unknown>>>))
  return {
    expected: `some of ${[...table].map(([name, { expected }]) => `${name} (${expected})`).join(', ')}`,
    parse(value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
      const parsed = Object.entries(value).map(([name, part]) => [name, table.get(name)?.parse(part)] as const)
      if (parsed.length === 0 || parsed.some(([, part]) => part === undefined)) return undefined
      return Object.fromEntries(parsed) as Partial<T>
    },
    read: (word) => Object.fromEntries(word.split(',').map((part) => readPart(part.split(':')))),
    write: (value) =>
      Object.entries(value)
        .map(([name, part]) => `${name}:${table.get(name)?.write(part)}`)
        .sort()
        .join(','),
  }

  function readPart([name = '', word = '']: readonly string[]): readonly [string, unknown] {
    return [name, table.get(name)?.read(word)]
  }
}

export const structure: Field<StructureId> = {
  expected: 'the id of a structure',
  parse: (value) => (isStructureId(value) ? value : undefined),
  read: same,
  write: (value) => value,
}

/** A list of structures without repeats, commas between them in an address. */
export const structures: Field<readonly StructureId[]> = {
  expected: 'ids of structures',
  parse: (value) => (Array.isArray(value) && value.every(isStructureId) ? [...new Set(value)] : undefined),
  read: (word) => (word === '' ? [] : word.split(',')),
  write: (value) => value.join(','),
}

/** Farther than this from the leg there is nothing to see, mm. */
const FARTHEST = 10_000

/** A standard view by name, or a free camera: position and target, six whole millimetres in an address. */
export const view: Field<StandardView | FreeCamera> = {
  expected: `one of ${STANDARD_VIEWS.join(', ')}, or the camera's position and target in millimetres`,
  parse: (value) => STANDARD_VIEWS.find((name) => name === value) ?? freeCamera(value),
  read: (word) => {
    const numbers = word.split(',').map(numeral)
    return numbers.length === 6 ? { position: numbers.slice(0, 3), target: numbers.slice(3) } : word
  },
  write: (value) =>
    typeof value === 'string' ? value : [...value.position, ...value.target].map(Math.round).join(','),
}

function freeCamera(value: unknown): FreeCamera | undefined {
  if (typeof value !== 'object' || value === null || !('position' in value) || !('target' in value)) return undefined
  const position = point(value.position)
  const target = point(value.target)
  if (!position || !target || position.every((x, i) => x === target[i])) return undefined
  return { position, target }
}

function point(value: unknown): Millimetres3 | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined
  const near = (x: unknown): x is number => typeof x === 'number' && Math.abs(x) <= FARTHEST
  const [x, y, z]: unknown[] = value
  return near(x) && near(y) && near(z) ? [rounded(x, 0), rounded(y, 0), rounded(z, 0)] : undefined
}

/** Only plain decimals: `Number` alone would take '', '0x1f' and '1e3'. */
const numeral = (word: string): number | undefined => (/^-?\d+(\.\d+)?$/.test(word) ? Number(word) : undefined)

/** Without a minus before zero, which would not survive an address. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0
