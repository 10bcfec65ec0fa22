// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { muscleTendonUnit } from '../../src/biomechanics/index.ts'
import { TIBIA_LENGTH } from '../../src/biomechanics/joints.ts'
import { STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../src/state/viewState.ts'
import { createPhaseTeller } from '../../src/ui/announce/motionWords.ts'
import { changeWords, type StageNow, stageWords } from '../../src/ui/announce/stageWords.ts'

const at = (patch: Partial<ViewState>, rest: Partial<StageNow> = {}): StageNow => ({
  state: { ...DEFAULT_VIEW_STATE, ...patch },
  present: STRUCTURE_IDS,
  facing: ['posterior'],
  reduced: false,
  ...rest,
})
const told = (before: StageNow, now: StageNow): string => changeWords(before, now).join(' ')
const REST = at({})

/** Percent that a muscle with its tendon gains on the neutral pose, by the model itself. */
function gain(id: 'soleus' | 'gastrocnemius-medial', knee: number, ankle: number): number {
  const length = (k: number, a: number): number =>
    muscleTendonUnit(id, { knee: (k * Math.PI) / 180, ankle: (a * Math.PI) / 180 }, TIBIA_LENGTH).length
  return 100 * (length(knee, ankle) / length(0, 0) - 1)
}

describe('a pose', () => {
  test('is told with its angle and with what it makes of the calf', () => {
    const words = told(REST, at({ ankle: -20 }))
    expect(words).toMatch(/^Ankle 20° plantar flexed\. /)
    expect(words).toContain(`Soleus ${Math.round(-gain('soleus', 0, -20))} % shorter`)
    expect(words).toContain(`${Math.round(-gain('gastrocnemius-medial', 0, -20))} % shorter`)
    expect(words).not.toMatch(/knee/i)
  })

  test('of the knee leaves the soleus as it is and slackens the gastrocnemius', () => {
    const words = told(REST, at({ knee: 90 }))
    expect(words).toMatch(/^Knee 90° flexed\. .*Soleus unchanged, .*Gastrocnemius.* 7 % shorter\.$/i)
  })

  test('tells of the selected muscle alone, and of no muscle of an injured calf', () => {
    const soleus = told(at({ select: 'soleus' }), at({ select: 'soleus', ankle: 15 }))
    expect(soleus).toContain('Soleus 3 % longer')
    expect(soleus).not.toMatch(/gastrocnemius/i)
    const torn = { condition: 'achilles-rupture' } as const
    expect(told(at(torn), at({ ...torn, ankle: 15 }))).toBe('Ankle 15° dorsiflexed.')
  })
})

describe('a motion', () => {
  test('is told as it starts, is held, goes on and ends, and never for its time alone', () => {
    const running = at({ motion: 'walk' })
    const held = at({ motion: 'walk', speed: 0, time: 0.2 })
    expect(told(REST, running)).toBe('Walking started.')
    expect(told(running, held)).toMatch(/^Walking held: Mid stance\. Ankle \d+° dorsiflexed; knee \d+° flexed\. /)
    expect(told(held, running)).toBe('Walking goes on.')
    expect(told(running, at({ motion: 'walk', time: 0.7 }))).toBe('')
    expect(told(running, REST)).toMatch(/^Walking ended\. Ankle neutral/)
  })

  test('is told by phase when it is stepped through', () => {
    const first = at({ motion: 'heel-raise', speed: 0, time: 0 })
    expect(told(first, at({ motion: 'heel-raise', speed: 0, time: 0.5 }))).toMatch(
      /^Calf raise held: Lowering\. Ankle 38° plantar flexed; knee straight/,
    )
  })

  test('with reduced motion tells the pose in which it ends', () => {
    const words = changeWords(REST, at({ motion: 'plantar-flexion' }, { reduced: true })).join(' ')
    expect(words).toMatch(/^Plantar flexion held: .* Ankle 40° plantar flexed/)
  })

  test('running tells slow phases once, and quick ones never', () => {
    const cycles = (motion: 'plantar-flexion' | 'walk', speed: number): (string | null)[] => {
      const teller = createPhaseTeller(motion, speed)
      return Array.from({ length: 300 }, (_, i) => teller((i / 100) % 1)).filter((words) => words !== null)
    }
    expect(cycles('plantar-flexion', 1)).toEqual(['Pointing.', 'Returning.'])
    expect(cycles('plantar-flexion', 2)).toEqual([])
    expect(cycles('walk', 1)).toEqual([])
  })
})

describe('a dissection', () => {
  test('tells what was hidden, faded and cut, and what came back', () => {
    const hidden = at({ hide: ['soleus'], fade: ['plantaris'] })
    expect(told(REST, hidden)).toBe('Hidden: Soleus. Faded to glass: Plantaris.')
    expect(told(hidden, at({ hide: ['soleus'] }))).toBe('As before: Plantaris.')
    expect(told(hidden, REST)).toBe('The whole leg is shown.')
    expect(told(REST, at({ depth: 2 }))).toBe('Outermost layer: deep muscles.')
    expect(told(REST, at({ section: 0.5 }))).toMatch(/^Cut: Transverse, 20\d mm above the ankle axis\.$/)
    expect(told(at({ section: 0.5 }), REST)).toBe('The cut is closed.')
  })

  test('that leaves one part alone is not told as fifty hidden ones', () => {
    const alone = at({ hide: STRUCTURE_IDS.filter((id) => id !== 'soleus') })
    expect(told(REST, alone)).toBe('Only Soleus.')
  })
})

test('selection, view and settings are told', () => {
  expect(told(REST, at({ select: 'plantaris' }))).toBe('Selected: Plantaris.')
  expect(told(at({ select: 'plantaris' }), REST)).toBe('Nothing is selected.')
  expect(told(at({ ankle: -30 }), at({ ankle: -30, select: 'soleus' }))).toMatch(/^Selected: Soleus\. .*7 % shorter/)
  expect(told(REST, at({}, { facing: ['medial', 'anterior'] }))).toBe('You look at the medial and anterior side.')
  expect(told(REST, at({ labels: 'names' }))).toBe('Labels: Names.')
  expect(told(REST, REST)).toBe('')
})

test('scenes that the article shows while it is read are told by the article alone', () => {
  expect(told(at({ mode: 'article' }), at({ mode: 'article', step: 3, ankle: -20, select: 'soleus' }))).toBe('')
})

test('the description says side, view, selection, pose and what is not there', () => {
  const words = stageWords(at({ side: 'left', select: 'soleus', ankle: -20, hide: ['plantaris'], section: 0.5 }))
  expect(words.join(' ')).toMatch(
    /^Left leg\. You look at the posterior side\. Selected: Soleus\. Ankle 20° plantar flexed; knee straight, 0°\. .*Soleus 5 % shorter\. Hidden: Plantaris\. Cut: Transverse/,
  )
})

test('the grade of an injury, a variant and a second leg are told, each once', () => {
  const torn = at({ condition: 'medial-head-tear' })
  expect(told(torn, at({ condition: 'medial-head-tear', grade: 3 }))).toBe('Tear of the medial head: Grade III.')
  expect(told(torn, at({ condition: 'medial-head-tear', grade: 0 }))).toBe('Tear of the medial head: Before.')
  expect(told(REST, at({ variant: 'fabella' }))).toBe('Fabella.')
  expect(told(at({ variant: 'fabella' }), REST)).toBe('The usual leg.')
  expect(told(REST, at({ compare: { knee: 90 } }))).toBe('Second leg: Knee bent by 90°.')
  expect(told(at({ compare: { knee: 90 } }), REST)).toBe('No second leg.')
})

test('before an injury the calf is told as the healthy one that it is', () => {
  const before = { condition: 'achilles-rupture', grade: 0 } as const
  expect(told(at(before), at({ ...before, ankle: -20 }))).toContain('Soleus 5 % shorter')
})
