import { beforeAll, describe, expect, test } from 'vitest'
import { STRUCTURE_IDS, type StructureId } from '../../src/anatomy/ids.ts'
import { TERMS } from '../../src/anatomy/terms.ts'
import { cutPlane } from '../../src/state/sectionPlane.ts'
import type { FreeCamera } from '../../src/state/viewpoint.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../src/state/viewState.ts'
import { readShippedLeg } from '../scene/shippedLeg.ts'
import { randomStream } from '../unit/random.ts'
import { CastLeg, rayThrough, shownIn } from './castLeg.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
/** Small enough that the pick map has a pixel for each of the page's. */
const SIZE = { width: 600, height: 640 }
const PIXELS = 160

const POSES = [
  { knee: 0, ankle: 0 },
  { knee: 90, ankle: -30 },
  { knee: 0, ankle: 20 },
] as const
const legs = new Map<string, CastLeg>()
const legIn = (pose: (typeof POSES)[number]): CastLeg => legs.get(JSON.stringify(pose))!

beforeAll(async () => {
  const parts = await readShippedLeg()
  for (const pose of POSES) legs.set(JSON.stringify(pose), new CastLeg(parts, pose))
})

const but = (...kept: readonly StructureId[]): readonly StructureId[] =>
  STRUCTURE_IDS.filter((id) => !kept.includes(id))

/** Scenes, and where they are looked at from: medial, up, anterior, mm. */
const SCENES: readonly (readonly [string, Partial<ViewState>, FreeCamera])[] = [
  ['whole, from behind and medial', {}, { position: [900, 520, -1300], target: [0, 300, -20] }],
  [
    'a left leg without its calf, from lateral',
    { side: 'left', hide: ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus', 'fibularis-longus'] },
    { position: [-1500, 380, -500], target: [0, 290, 0] },
  ],
  [
    'three alone, one of glass',
    { hide: but('soleus', 'tibia', 'tibialis-posterior'), fade: ['soleus'] },
    { position: [300, 450, -1200], target: [0, 250, -20] },
  ],
  [
    'cut across, from above and behind',
    { section: 0.68, hide: ['soleus'] },
    { position: [250, 1250, -700], target: [0, 320, -20] },
  ],
  [
    'a left leg cut lengthwise, from medial, two of glass',
    { section: 0.46, plane: 'sagittal', side: 'left', fade: ['tibia', 'gastrocnemius-lateral'] },
    { position: [1500, 420, -350], target: [0, 300, -20] },
  ],
]

/** The leg alone, the page's own second one: nothing lies over the stage. */
async function alone(): Promise<Atlas> {
  const atlas = await chromium.open('', {
    viewport: SIZE,
    reducedMotion: true,
    before: (page) =>
      page.addInitScript(() => {
        if (!location.search) history.replaceState(null, '', `${location.pathname}?embed=linked`)
      }),
  })
  return atlas.ready()
}

describe('what is picked is what a ray through the same pixel meets on the processor', () => {
  test.each(POSES)('knee $knee°, ankle $ankle°', async (pose) => {
    const leg = legIn(pose)
    const atlas = await alone()
    const random = randomStream(31)
    for (const [name, scene, view] of SCENES) {
      const state = { ...DEFAULT_VIEW_STATE, ...pose, ...scene, view }
      await (await atlas.set(state)).still()
      const shown = shownIn(leg, state)
      const castAt = (x: number, y: number): StructureId | null =>
        leg.pick(rayThrough(view, state.side === 'left', SIZE, x, y), shown)
      /** Met by a ray within so many pixels: an edge may fall to either side. */
      const near = (id: StructureId | null, x: number, y: number, reach: number): boolean =>
        [0, -reach, reach].some((dx) => [0, -reach, reach].some((dy) => castAt(x + dx, y + dy) === id))

      const pixels: (readonly [number, number])[] = []
      for (let tries = 0; pixels.length < PIXELS && tries < 40 * PIXELS; tries++) {
        const [x, y] = [Math.floor(random() * SIZE.width) + 0.5, Math.floor(random() * SIZE.height) + 0.5]
        // Mostly on the leg; the rest say that beside it there is nothing.
        if (castAt(x, y) !== null || pixels.length % 8 === 0) pixels.push([x, y])
      }
      expect(pixels.length, name).toBe(PIXELS)
      const { picked, places } = await atlas.page.evaluate(
        ([points, ids]) => ({
          picked: points.map(([x, y]) => window.sural.structureAt(x, y)),
          places: ids.map((id) => window.sural.screenPosition(id)),
        }),
        [pixels, STRUCTURE_IDS] as const,
      )
      const casts = pixels.map(([x, y]) => castAt(x, y))
      const wrong = pixels.flatMap(([x, y], i) =>
        near(picked[i]!, x, y, 0.8) ? [] : [`${name} at ${x}, ${y}: ${picked[i]}, by the ray ${casts[i]}`],
      )
      // Of a sliver of one pixel the graphics card and the processor may think otherwise.
      expect(wrong.length, wrong.join('; ')).toBeLessThan(2)
      const exact = casts.filter((id, i) => id === picked[i]).length
      expect(exact / PIXELS, name).toBeGreaterThan(0.96)

      const amiss: string[] = []
      for (const [i, id] of STRUCTURE_IDS.entries()) {
        const place = places[i]
        const met = casts.filter((cast) => cast === id).length
        if (place?.visible && !near(id, place.x, place.y, 0.8)) amiss.push(`${id} is not at ${place.x}, ${place.y}`)
        if (!place?.visible && met > 1) amiss.push(`${id} is said to be out of sight`)
      }
      expect(amiss.length, `${name}: ${amiss.join('; ')}`).toBeLessThan(2)
    }
    atlas.expectClean()
  })
})

describe('the plate', () => {
  const CUTS = [
    { section: 0.3, plane: 'transverse' },
    { section: 0.72, plane: 'transverse' },
    { section: 0.5, plane: 'sagittal' },
    { section: 0.62, plane: 'sagittal' },
  ] as const

  test('names what the plane meets and its areas, as cut from the triangles; hidden ones left out, a left leg alike', async () => {
    const atlas = await chromium.shared({ section: 0.5 })
    await atlas.page.keyboard.press('s')
    for (const pose of POSES)
      for (const cut of CUTS) {
        const hide: readonly StructureId[] = cut.plane === 'sagittal' ? ['tibia'] : ['flexor-hallucis-longus', 'fibula']
        const side = cut.section === 0.72 ? 'left' : 'right'
        const state = { ...DEFAULT_VIEW_STATE, ...pose, ...cut, hide, side } as const
        await (await atlas.set(state)).still()
        const leg = legIn(pose)
        const expected = new Map(
          shownIn(leg, state).solid.map((id) => [TERMS[id].names.en, 1e4 * leg.slice(id, cutPlane(cut)!).area]),
        )
        const rows = await atlas.page
          .locator('.plate-key tbody tr')
          .evaluateAll((all) =>
            all.map(
              (row) =>
                [
                  row.querySelector('th')?.textContent ?? '',
                  Number(row.querySelector('.figure')?.textContent),
                ] as const,
            ),
          )
        const where = JSON.stringify({ ...pose, ...cut })
        for (const [name, area] of rows) {
          const own = expected.get(name) ?? 0
          expect(Math.abs(area - own), `${where}: ${name} has ${area} cm², by its triangles ${own}`).toBeLessThan(
            0.051 + 0.01 * own,
          )
        }
        const missing = [...expected].filter(([name, area]) => area > 0.02 && !rows.some(([row]) => row === name))
        expect(missing, where).toEqual([])
      }
    await atlas.page.keyboard.press('Escape')
    atlas.expectClean()
  })
})
