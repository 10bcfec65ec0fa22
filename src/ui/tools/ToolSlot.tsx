import { X } from 'lucide-react'
import { Suspense, use, useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { useView, viewState } from '../../state/view.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { nameOf } from '../names/nameOf.ts'
import { coversEdge } from '../shell/edges.ts'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { useFocusKept } from '../shell/useFocusKept.ts'
import { loadTool } from './loadTool.ts'
import type { ToolId } from './toolIds.ts'
import { TOOLS } from './tools.ts'
import { closeTool } from './toolsStore.ts'
import './tools.css'

interface ToolSlotProps {
  readonly id: ToolId
  /** The tool lies where the description opens: its head leads there. */
  readonly inOneColumn: boolean
}

/** The drawer of a tool, in the place of the names: at the left, or a sheet at the bottom of a phone. */
export function ToolSlot({ id, inOneColumn }: ToolSlotProps) {
  const slot = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const selected = useView((s) => s.state.select)
  const { title } = TOOLS[id]

  // biome-ignore lint/correctness/useExhaustiveDependencies: another tool is another drawer.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id])
  useFocusKept(slot)

  return (
    <aside
      ref={slot}
      className="tool"
      aria-labelledby="tool-title"
      onKeyDown={(event) => {
        // A measurement goes before the drawer does.
        if (event.key !== 'Escape' || event.defaultPrevented || viewState().measure) return
        event.stopPropagation()
        closeTool()
      }}
    >
      <div className="tool-body chrome" ref={coversEdge}>
        <div className="tool-top">
          <h2 id="tool-title" ref={heading} tabIndex={-1}>
            {t(title)}
          </h2>
          {inOneColumn && selected && (
            <button type="button" className="text-button tool-read" onClick={closeTool}>
              {nameOf(selected)}
            </button>
          )}
          <IconButton label={t('tools.close', t(title).toLowerCase())} aria-keyshortcuts="Escape" onClick={closeTool}>
            <X size="1.1em" aria-hidden="true" />
          </IconButton>
        </div>
        <div className="tool-scroll">
          <ErrorBoundary part="broken.part.tool" resetOn={id}>
            <Suspense fallback={<p className="tool-waiting">{t('tools.loading')}</p>}>
              <LoadedTool key={id} id={id} />
            </Suspense>
          </ErrorBoundary>
        </div>
      </div>
    </aside>
  )
}

function LoadedTool({ id }: { readonly id: ToolId }) {
  const Tool = use(loadTool(id))
  return <Tool />
}
