import { describe, expect, test } from 'vitest'
import { SOURCES } from '../../../src/anatomy/sources.ts'
import { CYCLE_SAMPLES, cycleOf, sampleCycle, solveCycle } from '../../../src/biomechanics/cycle.ts'
import { EXERCISES } from '../../../src/biomechanics/exercises.ts'
import { CALF_MUSCLES, createCalf } from '../../../src/biomechanics/index.ts'
import { PHASES, phaseAt } from '../../../src/biomechanics/motion/phases.ts'
import { MOTIONS, type PosedMotion } from '../../../src/biomechanics/motions.ts'
import { MOTION_IDS } from '../../../src/state/viewState.ts'

const IDS = Object.keys(MOTIONS) as PosedMotion[]
const most = (values: ArrayLike<number>) => Math.max(...Array.from(values))
const timeOfMost = (values: ArrayLike<number>) => Array.from(values).indexOf(most(values)) / (CYCLE_SAMPLES - 1)

test('every motion that the address knows has angles, and the other way round', () => {
  expect([...MOTION_IDS].sort()).toEqual([...IDS].sort())
})

describe.each(IDS)('%s', (id) => {
  const { phases, activation, drive } = EXERCISES[id]

  test('its phases follow on each other and fill the cycle', () => {
    expect(phases[0]?.from).toBe(0)
    expect(phases.at(-1)?.to).toBe(1)
    phases.slice(1).forEach((phase, i) => {
      expect(phase.from).toBe(phases[i]?.to)
      expect(phase.to).toBeGreaterThan(phase.from)
    })
  })

  test('says what its muscles rest on, unless the reader drives them', () => {
    expect(activation === undefined).toBe(drive.kind === 'reader')
    for (const { source } of Object.values(activation ?? {})) if (source) expect(SOURCES).toHaveProperty(source)
  })

  test('its cycle is finite, in range, and closes on itself', () => {
    const cycle = solveCycle(id, 0.3)
    for (const muscle of CALF_MUSCLES) {
      const { activation: on, tendonForce } = cycle.muscles[muscle]
      expect(Math.min(...on)).toBeGreaterThanOrEqual(0)
      expect(most(on)).toBeLessThanOrEqual(1)
      expect(Math.min(...tendonForce)).toBeGreaterThanOrEqual(0)
      expect(most(tendonForce)).toBeLessThan(5000)
    }
    expect(cycle.ankleMoment[0]).toBeCloseTo(cycle.ankleMoment[CYCLE_SAMPLES - 1] ?? Number.NaN, -1)
  })
})

describe('walking', () => {
  const cycle = solveCycle('walk', 0)

  test('has the eight phases of gait analysis', () => {
    expect(PHASES.walk).toHaveLength(8)
    expect(phaseAt('walk', 0.4).id).toBe('terminal-stance')
    expect(phaseAt('walk', 1.55).id).toBe('pre-swing')
    expect(phaseAt('walk', 0.999).id).toBe('terminal-swing')
  })

  test('the greatest ankle moment is the measured one, late in stance', () => {
    expect(most(cycle.ankleMoment) / 75).toBeCloseTo(1.23, 2)
    expect(timeOfMost(cycle.ankleMoment)).toBeGreaterThan(0.4)
    expect(timeOfMost(cycle.ankleMoment)).toBeLessThan(0.5)
  })

  test('the Achilles tendon carries about what was measured in walking, 1.99 kN', () => {
    expect(most(cycle.achillesForce)).toBeGreaterThan(1700)
    expect(most(cycle.achillesForce)).toBeLessThan(2500)
  })

  test('the gastrocnemius leads, the soleus follows, and both are silent in swing', () => {
    expect(timeOfMost(cycle.muscles['gastrocnemius-medial'].activation)).toBeCloseTo(0.38, 2)
    expect(timeOfMost(cycle.muscles.soleus.activation)).toBeCloseTo(0.48, 2)
    expect(most(cycle.muscles.soleus.activation.slice(65, 95))).toBeLessThan(0.05)
  })
})

test('on one leg a raise asks more of the calf than on two, and sitting least', () => {
  const effort = (id: PosedMotion) => cycleOf(id, 0).muscles.soleus.tendonForce[10] ?? Number.NaN
  expect(effort('single-leg-raise')).toBeGreaterThan(1.5 * effort('heel-raise'))
  expect(most(cycleOf('seated-raise', 0).achillesForce)).toBeLessThan(
    0.6 * most(cycleOf('heel-raise', 0).achillesForce),
  )
})

test('a sample between two of the cycle lies between them', () => {
  const cycle = cycleOf('walk', 0)
  const calf = createCalf()
  sampleCycle(cycle, 0.405, calf)
  expect(calf.ankleMoment).toBeCloseTo(((cycle.ankleMoment[40] ?? 0) + (cycle.ankleMoment[41] ?? 0)) / 2, 9)
})
