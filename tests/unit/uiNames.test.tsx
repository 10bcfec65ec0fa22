// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { useStage } from '../../src/state/stage.ts'
import { groupNames } from '../../src/ui/names/groups.ts'
import { NameList } from '../../src/ui/names/NameList.tsx'
import { click, press, render } from './uiRender.tsx'

describe('the groups of names', () => {
  test('hold every structure once', () => {
    const listed = groupNames(STRUCTURE_IDS).flatMap(({ ids }) => ids)
    expect([...listed].sort()).toEqual([...STRUCTURE_IDS].sort())
  })

  test('leave out what is not there, headings too', () => {
    expect(groupNames(['soleus', 'tibia']).map(({ ids }) => ids)).toEqual([['soleus'], ['tibia']])
  })
})

describe('the list of names', () => {
  const leaveUp = vi.fn()
  const choose = vi.fn()
  let list: ReturnType<typeof render>
  const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset.id

  beforeEach(() => {
    vi.clearAllMocks()
    list = render(
      <NameList groups={groupNames(['soleus', 'plantaris', 'tibia'])} onLeaveUp={leaveUp} onChoose={choose} />,
    )
    list.find('[tabindex="0"]').focus()
  })
  afterEach(() => list.leave())

  test('has one stop for the Tab key', () => {
    expect(list.all('[tabindex="0"]')).toHaveLength(1)
  })

  test('is walked through by the arrows, Home and End, across its groups', () => {
    const walk = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'ArrowUp'].map((key) => {
      press(document.activeElement!, key)
      return focused()
    })
    expect(walk).toEqual(['plantaris', 'tibia', 'tibia', 'soleus', 'tibia', 'plantaris'])
  })

  test('leads up to the search from its first name', () => {
    press(document.activeElement!, 'ArrowUp')
    expect(leaveUp).toHaveBeenCalledOnce()
  })

  test('chooses by Enter, Space and click', () => {
    press(document.activeElement!, 'Enter')
    press(document.activeElement!, ' ')
    click(list.find('[data-id=tibia]'))
    expect(choose.mock.calls).toEqual([['soleus'], ['soleus'], ['tibia']])
  })

  test('shows on the leg what has the focus', () => {
    press(document.activeElement!, 'End')
    expect(useStage.getState().hovered).toBe('tibia')
  })
})
