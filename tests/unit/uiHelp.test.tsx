// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { Help } from '../../src/ui/help/Help.tsx'
import { keysOf, SHORTCUTS } from '../../src/ui/shell/shortcuts.ts'
import { render } from './uiRender.tsx'

describe('the help', () => {
  let leave = (): void => {}
  afterEach(() => leave())

  test('lists every key of the page by its deed', () => {
    const shown = render(<Help />)
    leave = shown.leave
    const rows = shown.all('.help-keys > div').map((row) => ({
      keys: [...row.querySelectorAll('kbd')].map((key) => key.textContent),
      deed: row.querySelector('dd')?.textContent,
    }))
    // The six views are told in one line, by the first and the last key.
    const views = SHORTCUTS.filter(({ name }) => name.startsWith('view.'))
    expect(rows[0]?.keys).toEqual([views[0]?.keys[0], '…', views.at(-1)?.keys[0]])
    for (const shortcut of SHORTCUTS.filter((s) => !views.includes(s)))
      expect(rows).toContainEqual({ keys: keysOf(shortcut), deed: t(shortcut.name) })
  })
})
