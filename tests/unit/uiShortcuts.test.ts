// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { keysOf, SHORTCUTS, shortcutOf } from '../../src/ui/shell/shortcuts.ts'

const press = (key: string, modifiers: KeyboardEventInit = {}): string | undefined =>
  shortcutOf(new KeyboardEvent('keydown', { key, ...modifiers }))?.name

describe('the keys of the page', () => {
  test('never mean two things', () => {
    const all = SHORTCUTS.flatMap((s) => s.keys.map((key) => `${s.control} ${s.shift} ${key}`))
    expect(new Set(all).size).toBe(all.length)
  })

  test('undo and redo, with Ctrl or with Command', () => {
    expect(press('z', { ctrlKey: true })).toBe('tool.undo')
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('tool.redo')
    expect(press('z', { metaKey: true })).toBe('tool.undo')
    expect(press('z')).toBeUndefined()
  })

  test('leave to the browser what is the browser’s', () => {
    expect(press('p', { ctrlKey: true })).toBeUndefined()
    expect(press('f', { metaKey: true })).toBeUndefined()
    expect(press('1', { altKey: true })).toBeUndefined()
  })

  test('work with the shift key and with capitals where a keyboard needs it', () => {
    expect(press('?', { shiftKey: true })).toBe('tool.help')
    expect(press('+', { shiftKey: true })).toBe('tool.zoomIn')
    expect(press('P')).toBe('tool.projector')
  })

  test('are shown as they are printed on the keys', () => {
    expect(SHORTCUTS.filter((s) => s.control).map(keysOf)).toEqual([
      ['Ctrl', 'Z'],
      ['Ctrl', 'Shift', 'Z'],
      ['Ctrl', 'K'],
    ])
  })
})
