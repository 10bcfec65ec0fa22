import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import type { Atlas } from './driver.ts'
import { A4, LETTER, printed } from './printed.ts'
import { withChromium } from './withChromium.ts'

const chromium = withChromium()

async function openShare(atlas: Atlas): Promise<Atlas> {
  await atlas.page.keyboard.press('q')
  await atlas.page.getByRole('heading', { name: t('share.link') }).waitFor()
  return atlas
}

/** What the browser saves when something is clicked. */
async function saved(atlas: Atlas, label: string): Promise<Buffer> {
  const [download] = await Promise.all([
    atlas.page.waitForEvent('download'),
    atlas.page.getByRole('button', { name: label, exact: true }).click(),
  ])
  return readFileSync(await download.path())
}

describe('keep and share', () => {
  test('the link follows the view and brings it back', async () => {
    const atlas = await openShare(await (await chromium.open()).ready())
    await atlas.set({ knee: 60, select: 'soleus' })
    await atlas.page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('.share-address input')?.value.includes('knee=60'),
    )
    const address = await atlas.page.getByLabel(t('share.address')).inputValue()
    const again = await (await chromium.open(address.split('#')[1])).ready()
    expect(await again.state()).toMatchObject({ knee: 60, select: 'soleus' })
    atlas.expectClean()
  })

  test('a picture has the size that was asked for, its caption and its credit', async () => {
    const atlas = await openShare(await (await chromium.open('knee=30&select=soleus')).ready())
    const { page } = atlas
    await page.getByLabel(t('share.size')).selectOption('own')
    const width = page.getByLabel(t('share.width'))
    await width.fill('9000')
    await page.getByRole('button', { name: t('share.save'), exact: true }).click()
    await page.getByText(t('share.badSize', 64, 8192)).waitFor()
    await width.fill('')
    await width.pressSequentially('901')
    await page.getByLabel(t('share.height')).fill('700')
    const picture = PNG.sync.read(await saved(atlas, t('share.save')))
    expect([picture.width, picture.height]).toEqual([901, 700])
    await page.getByLabel(t('share.caption')).uncheck()
    const plain = PNG.sync.read(await saved(atlas, t('share.save')))
    /** How many pixels of some rows are ink, and differ from the ground at the left edge. */
    const ink = ({ data }: PNG, from: number, to: number): number => {
      let count = 0
      for (let i = 4 * 901 * from; i < 4 * 901 * to; i += 4)
        if (Math.abs(data[i]! - data[4 * 901 * from]!) > 60) count += 1
      return count
    }
    const [caption, credit] = [
      [640, 664],
      [668, 688],
    ] as const
    expect(ink(picture, ...caption) - ink(plain, ...caption)).toBeGreaterThan(300)
    expect(ink(plain, ...credit)).toBeGreaterThan(300)
    expect(ink(picture, ...credit)).toBe(ink(plain, ...credit))
    atlas.expectClean()
  })

  test('a kept view is shown again, leaves as a file and comes back from it', async () => {
    const atlas = await openShare(await (await chromium.open('knee=45')).ready())
    const { page } = atlas
    await page.getByLabel(t('share.viewName')).fill('Half bent')
    await page.keyboard.press('Enter')
    await atlas.set({ knee: 0 })
    await page.getByRole('button', { name: 'Half bent', exact: true }).click()
    await atlas.until({ knee: 45 })
    const file = await saved(atlas, t('share.export'))
    await page.getByRole('button', { name: t('share.drop', 'Half bent') }).click()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'views.json', mimeType: 'application/json', buffer: file })
    await page.getByRole('button', { name: 'Half bent', exact: true }).waitFor()
    atlas.expectClean()
  })

  test('a file that holds something else is refused by name, and nothing is lost', async () => {
    const atlas = await openShare(await (await chromium.open()).ready())
    const bad = { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"sural":"views","version":9}') }
    await atlas.page.locator('input[type=file]').setInputFiles(bad)
    await atlas.page
      .getByText('bad.json was not taken over. It is of version “9”; this page reads version 1.')
      .waitFor()
    atlas.expectClean()
  })
})

describe('sheets to print', () => {
  test('a worksheet asks for what its key answers, and gives nothing away', async () => {
    const atlas = await openShare(await (await chromium.open('attachments=all')).ready())
    const { page } = atlas
    await page.getByRole('button', { name: t('sheet.open') }).click()
    await page.getByRole('img', { name: t('sheet.kind.plate') }).waitFor()
    await page.getByLabel(t('sheet.kind.worksheet')).check()
    await page.getByLabel(t('sheet.kind.answers')).check()
    const labels = (kind: 'plate' | 'worksheet' | 'answers') =>
      page
        .getByRole('img', { name: t(`sheet.kind.${kind}`) })
        .locator('.sheet-label text')
        .allTextContents()
    const [names, blanks, answers] = [await labels('plate'), await labels('worksheet'), await labels('answers')]
    expect(names).toContain('Medial head of gastrocnemius')
    expect(blanks).toEqual(names.map((_, i) => String(i + 1)))
    expect(answers).toEqual(names.map((name, i) => `${i + 1}  ${name}`))
    expect((await atlas.state()).labels).toBe('off')
    const patches = page.getByRole('img', { name: t('sheet.kind.worksheet') }).locator('.sheet-patches text')
    expect(await patches.allTextContents()).toEqual([t('supply.origin'), t('supply.insertion')])

    expect(await printed(atlas, 'A4')).toEqual([A4, A4, A4])
    expect(await printed(atlas, 'Letter')).toEqual([LETTER, LETTER, LETTER])
    await page.emulateMedia({ media: 'print' })
    const cut = await page.locator('.sheet-page').evaluateAll((sheets) =>
      sheets.flatMap((sheet) => {
        const paper = sheet.getBoundingClientRect()
        return [...sheet.querySelectorAll('text, image, line')].flatMap((piece) => {
          const { left, right, top, bottom } = piece.getBoundingClientRect()
          const inside = left >= paper.left && right <= paper.right && top >= paper.top && bottom <= paper.bottom
          return inside && paper.left >= 0 && paper.right <= innerWidth ? [] : [piece.textContent || piece.tagName]
        })
      }),
    )
    expect(cut).toEqual([])
    atlas.expectClean()
  })
})

describe('the palette', () => {
  test('goes to what is typed, by keys alone', async () => {
    const atlas = await (await chromium.open()).ready()
    await atlas.page.keyboard.press('Control+k')
    await atlas.page.getByRole('combobox', { name: t('find.open') }).fill('kneecap')
    await atlas.page.getByRole('dialog').getByRole('option', { name: 'Patella' }).waitFor()
    await atlas.page.keyboard.press('Enter')
    await atlas.until({ select: 'patella' })
    await atlas.expectPanel('patella')
    atlas.expectClean()
  })
})
