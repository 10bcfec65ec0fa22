import { describe, expect, test } from 'vitest'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { TERMS } from '../../src/anatomy/terms.ts'
import { t } from '../../src/i18n/t.ts'
import type { ViewState } from '../../src/state/viewState.ts'
import type { Atlas } from './driver.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()
const ABOVE = { position: [30, 880, -420], target: [0, 300, -10] } as const

/** Names and areas as the key under the plate gives them. */
const keyOf = (atlas: Atlas): Promise<readonly (readonly [string, number])[]> =>
  atlas.page
    .locator('.plate-key tbody tr')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          [row.querySelector('th')?.textContent ?? '', Number(row.querySelector('.figure')?.textContent)] as const,
      ),
    )

async function openSection(atlas: Atlas): Promise<void> {
  await atlas.page.keyboard.press('s')
  await atlas.page.locator('.plate-key tbody tr').first().waitFor()
  await atlas.still()
}

/** Pixels of the pick map that a structure takes. */
const seenAt = (atlas: Atlas, id: StructureId): Promise<number> =>
  atlas.page.evaluate((wanted) => {
    let count = 0
    for (let y = 4; y < innerHeight; y += 6)
      for (let x = 4; x < innerWidth; x += 6) if (window.sural.structureAt(x, y) === wanted) count += 1
    return count
  }, id)

const POSES: readonly (readonly [string, Partial<ViewState>])[] = [
  ['at rest', {}],
  ['knee and ankle bent', { knee: 80, ankle: -30 }],
  ['dorsiflexed, a left leg', { ankle: 18, side: 'left' }],
]

describe('section', () => {
  test.each(POSES)(
    '%s: the caps are picked as what they are of, what is cut off is not there, a click on a cap selects',
    async (_, pose) => {
      const atlas = await chromium.shared({ ...pose, section: 0.68, view: ABOVE })
      for (const id of ['gastrocnemius-medial', 'soleus', 'tibia', 'tibialis-anterior'] as const)
        expect(await atlas.place(id), id).toMatchObject({ visible: true })
      expect(await atlas.place('femur').then((place) => place?.visible ?? false)).toBe(false)
      expect(await atlas.place('patella').then((place) => place?.visible ?? false)).toBe(false)
      // Seen from above, the shaft of the tibia is nothing but its cap.
      await atlas.clickStructure('tibia')
      await atlas.until({ select: 'tibia' })
      atlas.expectClean()
    },
  )

  test('what is hidden leaves the cut and its plate, what is put back returns; areas stay', async () => {
    const atlas = await chromium.shared({ section: 0.68, view: ABOVE })
    await openSection(atlas)
    const before = await keyOf(atlas)
    const soleus = TERMS.soleus.names.en
    expect(before.find(([name]) => name === soleus)?.[1]).toBeGreaterThan(3)
    await atlas.set({ hide: ['soleus'] })
    await atlas.still()
    expect((await keyOf(atlas)).map(([name]) => name)).not.toContain(soleus)
    expect(await seenAt(atlas, 'soleus')).toBe(0)
    await atlas.set({ hide: [] })
    await atlas.still()
    await atlas.page.waitForFunction(
      (n) => document.querySelectorAll('.plate-key tbody tr').length === n,
      before.length,
    )
    expect(await keyOf(atlas)).toEqual(before)
    await atlas.page.keyboard.press('Escape')
  })

  test('dragged by its slider and by its grip; one step of the history a drag', async () => {
    const atlas = await chromium.shared({ view: ABOVE })
    await atlas.set({ section: 0.5 })
    await openSection(atlas)
    const grip = atlas.page.getByRole('slider', { name: t('section.grip') })
    const box = (await grip.boundingBox())!
    await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await atlas.page.mouse.down()
    await atlas.page.mouse.move(box.x + box.width / 2, box.y - 30, { steps: 5 })
    await atlas.page.mouse.up()
    const { section } = await atlas.state()
    expect(section).toBeGreaterThan(0.52)
    await grip.press('ArrowDown')
    await atlas.until({ section: Number((section! - 0.01).toFixed(4)) })
    await atlas.page.keyboard.press('Control+z')
    await atlas.page.keyboard.press('Control+z')
    await atlas.until({ section: 0.5 })
    await atlas.page.getByRole('slider', { name: new RegExp(`^${t('section.place')}`) }).press('ArrowRight')
    await atlas.until({ section: 0.505 })
    await atlas.page.keyboard.press('Escape')
    atlas.expectClean()
  })

  test('the plate lies as a scanner shows it, and as on the stage when asked', async () => {
    const atlas = await chromium.shared({ section: 0.68, view: ABOVE })
    await openSection(atlas)
    const edge = (name: string) => atlas.page.locator(`.plate-${name}`).textContent()
    expect([await edge('top'), await edge('right')]).toEqual([t('section.edge.anterior'), t('section.edge.medial')])
    await atlas.button('section.orient').click()
    expect([await edge('top'), await edge('right')]).toEqual([t('section.edge.anterior'), t('section.edge.lateral')])
    await atlas.page.getByRole('radio', { name: t('section.sagittal') }).click()
    await atlas.until({ plane: 'sagittal', section: 0.5, view: 'medial' })
    await atlas.still()
    expect(await atlas.place('tibia')).toMatchObject({ visible: true })
    await atlas.button('section.close').click()
    await atlas.until({ section: null })
    await atlas.page.keyboard.press('Escape')
  })
})
