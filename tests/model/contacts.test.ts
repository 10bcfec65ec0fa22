import { expect, test } from 'vitest'
import { ENCLOSING, LIMIT, whyJoined } from '../../sculpt/measure/contactRules.ts'
import { penetrations } from '../../sculpt/measure/contacts.ts'
import { shippedLeg } from '../../sculpt/measure/shippedLeg.ts'
import { solidOf } from '../../sculpt/measure/solid.ts'

/** Pairs that are still deeper, mm, each held at what it reaches: squeezed where there is no room to give way. */
const HELD: Readonly<Record<string, number>> = {
  // The edge of popliteus wedged between fibula and the upper end of soleus.
  'popliteus soleus': 2.85,
  // Biceps' tendon between the lateral head and the head of the fibula.
  'biceps-femoris gastrocnemius-lateral': 1.8,
  // Fibularis longus under the nerve that winds round the neck of the fibula, and its edge beside soleus.
  'fibula fibularis-longus': 1.7,
  'fibularis-longus soleus': 1.35,
  'common-fibular-nerve fibularis-longus': 1.25,
  // Their tendons cross in the sole.
  'fibularis-longus tibialis-posterior': 1.2,
}
const limitOf = (pair: readonly string[]) => HELD[pair.toSorted().join(' ')] ?? LIMIT

test('nothing reaches into another by more than 1 mm, but for what is joined by nature and what is held', async () => {
  // The small bones of the toes touch only each other and tendons' ends: left to `npm run measure:contacts`.
  const measured = [...(await shippedLeg())].filter(([id]) => !ENCLOSING.includes(id) && !id.startsWith('phalanx'))
  expect(measured.length).toBeGreaterThan(40)
  const found = penetrations(new Map(measured.map(([id, mesh]) => [id, solidOf(mesh)])))
  expect(found.length, 'structures that touch').toBeGreaterThan(30)
  const deep = found.filter(({ pair, depth }) => depth > limitOf(pair) && whyJoined(pair) === undefined)
  expect(deep.map(({ pair, depth }) => `${pair.join(' · ')} ${depth.toFixed(2)} mm`)).toEqual([])
}, 120_000)
