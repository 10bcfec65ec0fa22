import { Search } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { openFind } from '../find/findStore.ts'
import { isRightToLeft } from '../shell/direction.ts'
import { giveBackFocus, menuPlace } from '../shell/focus.ts'
import { keysFor } from '../shell/shortcuts.ts'
import { CompareItem } from './CompareItem.tsx'
import { TOOL_IDS, type ToolId } from './toolIds.ts'
import { TOOLS } from './tools.ts'
import { openTool, useTools } from './toolsStore.ts'
import './menu.css'

/** Width of the window, CSS pixels, in which a second menu has room beside the first and the rail. */
const TWO_MENUS = { usual: 640, projector: 1040 } as const

/** The tools by name and key, beside the rail; a choice opens the tool's drawer. Last, the palette: a finger has no keys. */
export function ToolsMenu({ onClose }: { readonly onClose: () => void }) {
  const before = useRef(document.activeElement)
  const besideIt = useView((s) => innerWidth >= (s.state.projector ? TWO_MENUS.projector : TWO_MENUS.usual))
  // What opens now takes the focus from where the menu took it, and gives it back there.
  const giveBack = (): void => giveBackFocus(before.current)
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="menu-anchor" aria-hidden="true" tabIndex={-1} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={menuPlace()}>
        <DropdownMenu.Content
          className="menu"
          side={isRightToLeft() ? 'right' : 'left'}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={t('tools.title')}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (document.activeElement === document.body) giveBack()
          }}
        >
          {TOOL_IDS.map((id) =>
            id === 'compare' && besideIt ? (
              <CompareItem key={id} onChoose={giveBack} />
            ) : (
              <Item key={id} id={id} onChoose={giveBack} />
            ),
          )}
          <DropdownMenu.Separator className="menu-line" />
          <DropdownMenu.Item
            className="menu-item"
            onSelect={() => {
              giveBack()
              openFind()
            }}
          >
            <Search aria-hidden="true" />
            <span>{t('find.open')}</span>
            <kbd>{keysFor('find.open').join(' ')}</kbd>
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Item({ id, onChoose }: { readonly id: ToolId; readonly onChoose: () => void }) {
  const { title, Sign } = TOOLS[id]
  const open = useTools((s) => s.open === id)
  return (
    <DropdownMenu.Item
      className="menu-item"
      data-current={open}
      onSelect={() => {
        onChoose()
        openTool(id)
      }}
    >
      <Sign aria-hidden="true" />
      <span>{t(title)}</span>
      <kbd>{keysFor(title).join(' ')}</kbd>
    </DropdownMenu.Item>
  )
}
