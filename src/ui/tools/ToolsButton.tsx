import { PencilRuler } from 'lucide-react'
import { Suspense } from 'react'
import { RailButton } from '../rail/RailButton.tsx'
import { lazyPart } from '../shell/lazyPart.ts'
import { setToolsMenu, toggleToolsMenu, useTools } from './toolsStore.ts'

const ToolsMenu = lazyPart(() => import('./ToolsMenu.tsx').then(({ ToolsMenu }) => ToolsMenu))

/** The rail's one place for all tools of the drawer: hangs out their menu. */
export function ToolsButton() {
  const open = useTools((s) => s.open !== null)
  const menu = useTools((s) => s.menu)
  return (
    <div className="tools-place">
      <RailButton name="tools.title" pressed={open} expanded={menu} onClick={toggleToolsMenu}>
        <PencilRuler />
      </RailButton>
      {menu && (
        <Suspense>
          <ToolsMenu onClose={() => setToolsMenu(false)} />
        </Suspense>
      )}
    </div>
  )
}
