import { ChevronRight } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { t } from '../../i18n/t.ts'
import { change, viewState } from '../../state/view.ts'
import type { ViewState } from '../../state/viewState.ts'
import { COMPARISON_IDS, COMPARISONS, type ComparisonId, titleOf } from '../compare/comparisons.ts'
import { menuPlace } from '../shell/focus.ts'
import { keysFor } from '../shell/shortcuts.ts'
import { TOOLS } from './tools.ts'
import { openTool } from './toolsStore.ts'

/** Compare in the menu of tools: each comparison is begun from there; the first entry opens the drawer. */
export function CompareItem({ onChoose }: { readonly onChoose: () => void }) {
  const { title, Sign } = TOOLS.compare
  const state = viewState()
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        <Sign aria-hidden="true" />
        <span>{t(title)}</span>
        <ChevronRight className="menu-further" aria-hidden="true" />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal container={menuPlace()}>
        <DropdownMenu.SubContent className="menu" collisionPadding={8} aria-label={t(title)}>
          <DropdownMenu.Item
            className="menu-item"
            onSelect={() => {
              onChoose()
              openTool('compare')
            }}
          >
            <span>{t('compare.what')}</span>
            <kbd>{keysFor(title).join(' ')}</kbd>
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="menu-line" />
          {COMPARISON_IDS.filter((id) => differs(id, state)).map((id) => (
            <DropdownMenu.Item
              key={id}
              className="menu-item"
              onSelect={() => {
                onChoose()
                change({ compare: COMPARISONS[id](viewState()) })
              }}
            >
              {t(titleOf(id))}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  )
}

/** Whether the second leg would not be the first once more. */
const differs = (id: ComparisonId, state: ViewState): boolean =>
  Object.entries(COMPARISONS[id](state)).some(([key, value]) => state[key as keyof ViewState] !== value)
