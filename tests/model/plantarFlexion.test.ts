import { beforeAll, describe, expect, test } from 'vitest'
import { FIVE_IDS } from '../../src/anatomy/ids.ts'
import { durationOf } from './animation.ts'
import { inPose, nodeNamed, posedSurface, positionOf, readLeg } from './leg.ts'
import { distanceTo, volumeOf, worstStretch } from './measure.ts'

const NAME = 'plantar-flexion'
const TIMES = Array.from({ length: 9 }, (_, i) => i / 8)

const leg = await readLeg()
const at = (id: string, time: number) => posedSurface(leg, id, { name: NAME, time })
const heelAt = (time: number) =>
  inPose(leg, { name: NAME, time }, () => positionOf(nodeNamed(leg, 'landmark:calcaneal-tuberosity')))

describe('the animation plantar-flexion', () => {
  let highest = 0
  beforeAll(() => {
    highest = TIMES.reduce((best, time) => (heelAt(time).y > heelAt(best).y ? time : best), 0)
  })

  test('lasts about four seconds and ends where it began', () => {
    expect(durationOf(leg, NAME)).toBeGreaterThan(3)
    expect(durationOf(leg, NAME)).toBeLessThan(5)
    expect(heelAt(0).distanceTo(heelAt(1))).toBeLessThan(0.001)
  })

  test('lifts the tuberosity of the calcaneus by 20 mm and more', () => {
    const rest = positionOf(nodeNamed(leg, 'landmark:calcaneal-tuberosity'))
    expect(heelAt(highest).y - rest.y).toBeGreaterThan(0.02)
  })

  test('leaves the tibia where it is', () => {
    const [rest, moved] = [posedSurface(leg, 'tibia'), at('tibia', highest)]
    expect(Math.max(...rest.points.map((p, i) => p.distanceTo(moved.points[i] ?? p)))).toBeLessThan(1e-6)
  })

  test('keeps the insertion of the tendon on the bone, within 2 mm', () => {
    const [tendon, bone] = [posedSurface(leg, 'achilles-tendon'), posedSurface(leg, 'calcaneus')]
    const gap = distanceTo(bone)
    // Above its insertion the tendon glides over the bone, with a bursa between them.
    const top = positionOf(nodeNamed(leg, 'landmark:posterior-surface-of-calcaneus')).y
    const inserted = tendon.points.flatMap((p, i) => (p.y < top && gap(p) < 0.002 ? [i] : []))
    expect(inserted.length).toBeGreaterThan(10)
    const before = inserted.map((i) => gap(tendon.points[i]!))
    for (const time of TIMES) {
      const moved = at('achilles-tendon', time)
      const movedGap = distanceTo(at('calcaneus', time))
      const drift = inserted.map((i, k) => Math.abs(movedGap(moved.points[i]!) - before[k]!))
      expect(Math.max(...drift), `at ${time}`).toBeLessThan(0.002)
    }
  })

  test.each(FIVE_IDS)('moves %s without tearing it', (id) => {
    const rest = posedSurface(leg, id)
    for (const time of TIMES) {
      const moved = at(id, time)
      expect(worstStretch(rest, moved, 0.002), `stretch at ${time}`).toBeLessThan(2)
      expect(volumeOf(moved) / volumeOf(rest), `volume at ${time}`).toBeGreaterThan(0.85)
      expect(volumeOf(moved) / volumeOf(rest), `volume at ${time}`).toBeLessThan(1.15)
    }
  })

  test.each(['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'])('moves the lower end of %s upwards', (id) => {
    const lowest = (time: number) => Math.min(...at(id, time).points.map((p) => p.y))
    expect(lowest(highest) - lowest(0)).toBeGreaterThan(0.01)
  })
})
