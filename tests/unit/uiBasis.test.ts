import { expect, test } from 'vitest'
import { SOURCES } from '../../src/anatomy/sources.ts'
import { CHILDREN, MODEL, ONE_RUNNER } from '../../src/biomechanics/motion/basis.ts'
import { basisText, sourceName } from '../../src/ui/physiology/basisText.ts'
import { driveText } from '../../src/ui/physiology/driveText.ts'

test('a source goes by its first author’s whole name and its year', () => {
  expect(sourceName(SOURCES.deGroote2016)).toBe('De Groote 2016')
  expect(sourceName(SOURCES.schwartz2008)).toBe('Schwartz 2008')
  expect(sourceName(SOURCES.moco3d)).toBe('OpenSim contributors')
})

test('a curve says what it rests on: how many people, one person, or the model', () => {
  expect(basisText(CHILDREN)).toBe('measured, 83 children (Schwartz 2008)')
  expect(basisText(ONE_RUNNER)).toBe('measured, one man (Hamner 2010)')
  expect(basisText(MODEL)).toBe('model, not measurement')
})

test('in walking each muscle’s activation has its own grounds; in a raise all follow from the model', () => {
  const walk = driveText('walk')
  for (const part of ['83 children', 'one adult', '2 adults']) expect(walk).toContain(part)
  expect(driveText('heel-raise')).toBe('model, not measurement')
  expect(driveText(null)).toBe(driveText('plantar-flexion'))
})
