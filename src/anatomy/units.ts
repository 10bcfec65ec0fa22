/** Units of the atlas' figures, by their symbol, with the words that a screen reader or a tooltip says. */
export const UNITS = {
  mm: 'millimetres',
  cm: 'centimetres',
  m: 'metres',
  µm: 'micrometres',
  'mm²': 'square millimetres',
  'cm²': 'square centimetres',
  'cm³': 'cubic centimetres',
  g: 'grams',
  '°': 'degrees',
  '%': 'per cent',
  N: 'newtons',
  kN: 'kilonewtons',
  'N/mm': 'newtons per millimetre',
  N·m: 'newton metres',
  'N/kg': 'newtons per kilogram of body mass',
  rises: 'heel rises',
  '× body weight': 'times body weight',
} as const satisfies Record<string, string>

export type Unit = keyof typeof UNITS
