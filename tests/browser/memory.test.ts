import { expect, test } from 'vitest'
import { LAYERS } from '../../src/anatomy/identities.ts'
import { STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { INJURY_IDS } from '../../src/anatomy/injuries/injuryNames.ts'
import { VARIANT_IDS } from '../../src/anatomy/variants.ts'
import { DEFAULT_VIEW_STATE, PANELS, type ViewState } from '../../src/state/viewState.ts'
import { randomStream } from '../unit/random.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const ROUNDS = 100
const SEED = 20261127
/** After so many rounds every part of the interface has been there. */
const ALL_KNOWN = 8
/** Every so many rounds a second leg is asked for, and is waited for; in the others it goes before it stands. */
const BESIDE = 4
const WAIT = 48
/** The drawing is what costs, and a small stage holds as much as a large one. */
const SMALL = { width: 420, height: 300 }

test(`a hundred rounds of everything leave nothing behind (seed ${SEED})`, { timeout: 400_000 }, async () => {
  const atlas = await (await chromium.open('', { viewport: SMALL, reducedMotion: true })).ready()
  const held = await createGauge(atlas)
  const random = randomStream(SEED)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  // What is the same for ever is on the card once it has been seen: each layer, the blood of an injury, the pick map.
  for (const depth of LAYERS.keys()) await show(atlas, { ...DEFAULT_VIEW_STATE, depth })
  for (const condition of INJURY_IDS) {
    await show(atlas, { ...DEFAULT_VIEW_STATE, condition })
    // What draws injuries is fetched with the first of them, and comes frames later.
    await atlas.still()
  }
  await show(atlas, DEFAULT_VIEW_STATE)
  await atlas.place('soleus')
  const start = await held()
  // Each part of the interface is fetched when it is first asked for, and what carries it stays.
  let known = start
  for (let i = 0; i < ROUNDS; i++) {
    if (i === ALL_KNOWN) known = await held()
    await show(atlas, {
      panel: PANELS[i % PANELS.length]!,
      select: pick(STRUCTURE_IDS),
      hide: [pick(STRUCTURE_IDS), pick(STRUCTURE_IDS)],
      section: Number(random().toFixed(4)),
      plane: i % 2 ? 'sagittal' : 'transverse',
      labels: i % 3 ? 'names' : 'numbers',
      attachments: 'all',
      fossa: true,
      compare: i % BESIDE === 0 ? { knee: 90 } : null,
      measure: { kind: 'belly', points: [] },
    })
    if (i % WAIT === 0) await secondLeg(atlas)
    await show(atlas, {
      ...DEFAULT_VIEW_STATE,
      condition: pick(INJURY_IDS),
      variant: i % 4 ? null : pick(VARIANT_IDS),
      grade: 1 + (i % 3),
      fade: [pick(STRUCTURE_IDS)],
      fibres: i % 2 ? 'twist' : 'fascicles',
      projector: i % 5 === 0,
      knee: 40,
      measure: { kind: 'surface', points: [150, 250].map((y) => ({ on: 'achilles-tendon', at: [0, y, -50] })) },
    })
    if (i % WAIT === 0) await atlas.capture({ width: 64, height: 64, transparent: true })
    await show(atlas, DEFAULT_VIEW_STATE)
  }
  const end = await held()
  console.log(`memory, before and after ${ROUNDS} rounds: ${JSON.stringify(start)}, ${JSON.stringify(end)}`)
  const { geometries, textures, documents } = start
  expect(end).toMatchObject({ geometries, textures, documents })
  // One element or listener that stayed with each round would be some ninety.
  expect(end.nodes - known.nodes).toBeLessThan(60)
  expect(end.listeners - known.listeners).toBeLessThan(30)
  expect(end.megabytes - known.megabytes).toBeLessThan(6)
  atlas.expectClean()
})

/** Reads what the page holds: on the graphics card, and alive in the browser after its rubbish was collected. */
async function createGauge(atlas: Atlas) {
  const cdp = await atlas.page.context().newCDPSession(atlas.page)
  return async () => {
    await atlas.still()
    await cdp.send('HeapProfiler.collectGarbage')
    const { geometries, textures } = await atlas.page.evaluate(() => window.sural.stats())
    const { documents, nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    return {
      geometries,
      textures,
      documents,
      nodes,
      listeners: jsEventListeners,
      megabytes: Math.round(usedSize / 1e6),
    }
  }
}

/** Puts a state on and waits until the leg has been drawn in it and the page has had its turn. */
async function show(atlas: Atlas, patch: Partial<ViewState>): Promise<void> {
  await atlas.page.evaluate(async (p) => {
    const { frames } = window.sural.stats()
    window.sural.setState(p)
    const turn = () => new Promise(requestAnimationFrame)
    for (let turns = 0; turns < 2 || (turns < 60 && window.sural.stats().frames === frames); turns++) await turn()
  }, patch)
}

/** Waits until the second leg is on screen. */
async function secondLeg(atlas: Atlas): Promise<void> {
  const frame = await (await atlas.page.waitForSelector('.compare iframe')).contentFrame()
  await frame?.waitForFunction(() => 'sural' in window)
  await frame?.evaluate(() => window.sural.ready)
}
