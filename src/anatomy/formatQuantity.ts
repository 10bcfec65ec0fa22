import type { Quantity } from './facts.ts'
import { UNITS, type Unit } from './units.ts'

/** Units that stand close to their number. */
const CLOSE: ReadonlySet<Unit> = new Set(['°'])
const NARROW_SPACE = '\u202f'

/**
 * The figure as it is printed: `61.5 ± 14.4 mm`, `22–67°`, `≈ 70 %`. Spaces do not break; a negative value has
 * a true minus.
 * @param locale for the decimal sign and grouping.
 */
export function formatQuantity(quantity: Quantity, locale = 'en'): string {
  const { unit, sd } = quantity
  const amount =
    amountOf(quantity, locale, '–') + (sd === undefined ? '' : `${NARROW_SPACE}±${NARROW_SPACE}${number(sd, locale)}`)
  return CLOSE.has(unit) ? `${amount}${unit}` : `${amount}${NARROW_SPACE}${unit}`
}

/** The same in words, for a screen reader: `61.5 plus or minus 14.4 millimetres`. */
export function sayQuantity(quantity: Quantity, locale = 'en'): string {
  const spread = quantity.sd === undefined ? '' : ` plus or minus ${number(quantity.sd, locale)}`
  return `${amountOf(quantity, locale, ' to ').replace(`≈${NARROW_SPACE}`, 'about ')}${spread} ${UNITS[quantity.unit]}`
}

function amountOf({ value, about }: Quantity, locale: string, between: string): string {
  const amount = typeof value === 'number' ? number(value, locale) : value.map((v) => number(v, locale)).join(between)
  return about ? `≈${NARROW_SPACE}${amount}` : amount
}

const number = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value).replace('-', '−')
