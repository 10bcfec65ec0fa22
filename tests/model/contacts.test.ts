import { expect, test } from 'vitest'
import { ENCLOSING, LIMIT, whyJoined } from '../../sculpt/measure/contactRules.ts'
import { penetrations } from '../../sculpt/measure/contacts.ts'
import { shippedLeg } from '../../sculpt/measure/shippedLeg.ts'
import { solidOf } from '../../sculpt/measure/solid.ts'

/** Pairs that are still deeper, mm, each held at what it reaches: squeezed where there is no room to give way. */
const HELD: Readonly<Record<string, number>> = {
  // The edge of popliteus wedged between fibula and the upper end of soleus.
  'popliteus soleus': 2.85,
  // Fibularis longus between the nerve that winds round the neck of the fibula, the bone, and the edge of soleus.
  'fibula fibularis-longus': 1.3,
  'fibularis-longus soleus': 1.3,
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
