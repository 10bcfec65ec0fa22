import { BookOpenText, House, Redo2, RotateCcw, Undo2 } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type ReactNode, useEffect, useRef } from 'react'
import type { StructureId } from '../../anatomy/ids.ts'
import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'
import { isWhole, reset } from '../../state/dissection.ts'
import { hover } from '../../state/stage.ts'
import { closeMenu, type MenuAt } from '../../state/structureMenu.ts'
import { redo, select, undo, useView } from '../../state/view.ts'
import { DEEDS } from '../dissection/deeds.ts'
import { nameOf } from '../names/nameOf.ts'
import { giveBackFocus, menuPlace } from '../shell/focus.ts'
import { goHome, keysFor } from '../shell/shortcuts.ts'
import '../tools/menu.css'

/** What can be done with the structure under the pointer, or with the whole leg beside it. */
export function StructureMenu({ at: { id, x, y } }: { readonly at: MenuAt }) {
  const before = useRef(document.activeElement)
  const whole = useView((s) => isWhole(s.state))
  const past = useView((s) => s.past.length > 0)
  const future = useView((s) => s.future.length > 0)
  useEffect(() => {
    hover(id)
    return () => hover(null)
  }, [id])
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && closeMenu()}>
      <DropdownMenu.Trigger asChild>
        <span ref={(anchor) => placeAt(anchor, x, y)} className="menu-point" aria-hidden="true" tabIndex={-1} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={menuPlace()}>
        <DropdownMenu.Content
          className="menu"
          side="right"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={id ? nameOf(id) : t('menu.leg')}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            giveBackFocus(before.current)
          }}
        >
          {id && <OfStructure id={id} />}
          <Item name="dissect.reset" disabled={whole} run={reset}>
            <RotateCcw aria-hidden="true" />
          </Item>
          <Item name="tool.undo" disabled={!past} run={undo}>
            <Undo2 aria-hidden="true" />
          </Item>
          {!id && (
            <>
              <Item name="tool.redo" disabled={!future} run={redo}>
                <Redo2 aria-hidden="true" />
              </Item>
              <Item name="tool.home" run={goHome}>
                <House aria-hidden="true" />
              </Item>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function OfStructure({ id }: { readonly id: StructureId }) {
  const state = useView((s) => s.state)
  return (
    <>
      <DropdownMenu.Label className="menu-title">{nameOf(id)}</DropdownMenu.Label>
      {DEEDS.map(({ name, word, sign, run }) => {
        const Sign = sign(id, state)
        return (
          <Item key={name} name={name} label={word(id, state)} run={() => run(id)}>
            <Sign aria-hidden="true" />
          </Item>
        )
      })}
      <Item name="menu.read" keys={[]} run={() => select(id)}>
        <BookOpenText aria-hidden="true" />
      </Item>
      <DropdownMenu.Separator className="menu-line" />
    </>
  )
}

interface ItemProps {
  /** The command's name, by which its key is found. */
  readonly name: PlainKey
  readonly label?: PlainKey
  readonly keys?: readonly string[]
  readonly disabled?: boolean
  readonly run: () => void
  /** The sign. */
  readonly children: ReactNode
}

function Item({ name, label = name, keys = keysFor(name), disabled = false, run, children }: ItemProps) {
  return (
    <DropdownMenu.Item className="menu-item" disabled={disabled} onSelect={run}>
      {children}
      <span>{t(label)}</span>
      {keys.length > 0 && <kbd>{keys.join(' ')}</kbd>}
    </DropdownMenu.Item>
  )
}

function placeAt(anchor: HTMLElement | null, x: number, y: number): void {
  if (!anchor) return
  anchor.style.left = `${x}px`
  anchor.style.top = `${y}px`
}
