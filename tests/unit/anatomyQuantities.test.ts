import { describe, expect, test } from 'vitest'
import { formatQuantity, type Quantity, sayQuantity } from '../../src/anatomy/index.ts'

const quantity = (parts: Omit<Quantity, 'label' | 'sources' | 'sure'>): Quantity => ({
  label: 'Length',
  sources: ['gray1918'],
  sure: 'measured',
  ...parts,
})

/** With plain spaces, so that the expectations can be read. */
const written = (parts: Parameters<typeof quantity>[0], locale?: string): string =>
  formatQuantity(quantity(parts), locale).replaceAll('\u202f', ' ')

describe('formatQuantity', () => {
  test.each([
    [{ value: 271, unit: 'cm³' }, '271 cm³'],
    [{ value: 61.5, sd: 14.4, unit: 'mm' }, '61.5 ± 14.4 mm'],
    [{ value: [22, 67], unit: '°' }, '22–67°'],
    [{ value: 9.9, sd: 4.4, unit: '°' }, '9.9 ± 4.4°'],
    [{ value: 70, about: true, unit: '%' }, '≈ 70 %'],
    [{ value: -33.6, unit: 'mm' }, '−33.6 mm'],
    [{ value: [4617, 5579], unit: 'N' }, '4,617–5,579 N'],
  ] as const)('writes %o', (parts, text) => expect(written(parts)).toBe(text))

  test('follows the reader’s language', () => expect(written({ value: 61.5, unit: 'mm' }, 'de')).toBe('61,5 mm'))

  test('does not break between number and unit', () => {
    expect(formatQuantity(quantity({ value: 61.5, sd: 14.4, unit: 'mm' }))).not.toContain(' ')
  })
})

test('sayQuantity says what a reader would', () => {
  expect(sayQuantity(quantity({ value: 61.5, sd: 14.4, unit: 'mm' }))).toBe('61.5 plus or minus 14.4 millimetres')
  expect(sayQuantity(quantity({ value: [22, 67], unit: '°' }))).toBe('22 to 67 degrees')
  expect(sayQuantity(quantity({ value: 70, about: true, unit: '%' }))).toBe('about 70 per cent')
})
