import type { Page } from 'playwright-core'
import type { ViewState } from '../../src/state/viewState.ts'

/** A state of the page: what the view state says, what is done then, and what is to be seen. */
export interface PageState {
  readonly view?: Partial<ViewState>
  readonly open?: (page: Page) => Promise<unknown>
  readonly shows: string
  /** Whether what is shown depends on what is drawn: labels stand where the picture has room for them. */
  readonly drawn?: true
}

const key =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.keyboard.press(name)

/** Opens a tool by its key and does something in it. */
const tool = (name: string, then: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await page.keyboard.press(name)
  await then(page)
}

const find = (words: string) => async (page: Page) => {
  await page.keyboard.press('Control+k')
  await page.locator('dialog.find input').fill(words)
}

const openSheets = tool('q', async (page) => {
  await page.locator('[aria-labelledby=share-print] button').click()
  await page.locator('dialog.sheet svg').first().waitFor()
  for (const kind of await page.locator('.leaf-tools input').all()) await kind.check()
})

const keepView = tool('q', async (page) => {
  await page.locator('.share [name=name]').fill('My view')
  await page.locator('.share [name=name]').press('Enter')
})

/** All that the page can come to: each mode, each page at the right, each tool, each dialog and menu. */
export const PAGE_STATES = {
  explore: { shows: '.rail' },
  structure: { view: { select: 'soleus', hide: ['plantaris'] }, shows: '.panel h2' },
  tendon: { view: { select: 'achilles-tendon' }, shows: '.panel h2' },
  article: { view: { mode: 'article' }, shows: '.panel h2' },
  injury: { view: { condition: 'medial-head-tear' }, shows: '.panel [role=radio]' },
  'before an injury': { view: { condition: 'achilles-rupture', grade: 0 }, shows: '.panel [role=radio]' },
  physiology: { view: { panel: 'live', motion: 'walk', speed: 0, colour: 'activation' }, shows: '.physiology' },
  fascicles: { view: { panel: 'fibres', fibres: 'fascicles' }, shows: '.physiology' },
  'fibre types': { view: { panel: 'fibres', fibres: 'types' }, shows: '.physiology' },
  twist: { view: { panel: 'fibres', fibres: 'twist' }, shows: '.physiology' },
  tests: { view: { panel: 'tests' }, shows: '.physiology' },
  tour: { view: { mode: 'tour', step: 3 }, shows: '.physiology' },
  names: { view: { labels: 'names' }, open: key('j'), shows: '.labels-key li', drawn: true },
  numbers: { view: { labels: 'numbers', select: 'soleus' }, open: key('j'), shows: '.labels-key li', drawn: true },
  dissection: {
    view: { hide: ['soleus'], fade: ['plantaris'], light: ['tibia'], depth: 2 },
    open: key('k'),
    shows: '.dissection',
  },
  'transverse section': { view: { section: 0.6 }, open: key('s'), shows: '.plate-key button' },
  'sagittal section': { view: { plane: 'sagittal', section: 0.5 }, open: key('s'), shows: '.plate-key button' },
  supply: { view: { select: 'soleus', attachments: 'all', fossa: true }, open: key('w'), shows: '.nerve-way' },
  'straight line': { view: { measure: { kind: 'straight', points: [] } }, open: key('y'), shows: '.measure-points' },
  angle: { view: { measure: { kind: 'angle', points: [] } }, open: key('y'), shows: '.measure-points' },
  belly: {
    view: { select: 'soleus', measure: { kind: 'belly', points: [] } },
    open: key('y'),
    shows: '.measure-answer:not(:empty)',
  },
  compare: { view: { compare: { condition: 'achilles-rupture' } }, open: key('v'), shows: '.comparisons select' },
  share: { open: keepView, shows: '.share-view' },
  'own size': {
    open: tool('q', (page) => page.locator('.share select').selectOption('own')),
    shows: '.share [type=number]',
  },
  sheets: { view: { labels: 'names' }, open: openSheets, shows: 'dialog.sheet svg', drawn: true },
  palette: { open: find('so'), shows: '[cmdk-item]' },
  'empty palette': { open: find('qqqqqq'), shows: '.find-none:not(:empty)' },
  help: { open: key('?'), shows: 'dialog.help' },
  'menu of tools': { open: key('g'), shows: '[role=menu]' },
  'menu of a structure': {
    view: { select: 'soleus' },
    open: (page) => page.locator('[role=option][data-id=soleus]').click({ button: 'right' }),
    shows: '[role=menu]',
  },
  pose: { view: { knee: 30 }, open: key('o'), shows: '.pose' },
  exercises: { view: { motion: 'heel-raise', speed: 0, time: 0.3 }, open: key('e'), shows: '.exercises' },
  'search for nothing': { open: (page) => page.locator('#search').fill('zzzz'), shows: '.names-none' },
} as const satisfies Record<string, PageState>

/** Closes what the last state had opened beside the view state. */
export async function putAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
    for (const open of document.querySelectorAll<HTMLElement>(
      '.tool-top [aria-keyshortcuts=Escape], .drawer-trigger[aria-expanded=true], .search button',
    ))
      open.click()
    document.getElementById('stage')?.focus()
  })
  if (await page.locator('[role=menu]').count()) await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('dialog[open], [role=menu], .tool, .pose, .exercises'))
}
