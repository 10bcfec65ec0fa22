import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../i18n/t.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { coversEdge } from '../shell/edges.ts'
import { setSheetUp, useLayout } from '../shell/layout.ts'
import { useSheetDrag } from './useSheetDrag.ts'

interface PanelFrameProps {
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What stays when the text changes: the way out and, on a phone, the grip that draws the sheet up and down. */
export function PanelFrame({ closeLabel, onClose, children }: PanelFrameProps) {
  const up = useLayout((s) => s.sheetUp)
  const drag = useSheetDrag()
  const Sign = up ? ChevronDown : ChevronUp
  return (
    <div className="panel-frame" ref={coversEdge} data-sheet={up ? 'up' : 'down'}>
      <div className="panel-tools" {...drag}>
        <span className="sheet-only">
          <IconButton
            label={t(up ? 'panel.shrink' : 'panel.expand')}
            aria-expanded={up}
            onClick={() => setSheetUp(!up)}
          >
            <Sign size="1.25em" aria-hidden="true" />
          </IconButton>
        </span>
        <span className="sheet-grip" aria-hidden="true" />
        <IconButton label={closeLabel} aria-keyshortcuts="Escape" onClick={onClose}>
          <X size="1.25em" aria-hidden="true" />
        </IconButton>
      </div>
      <div className="panel-scroll">{children}</div>
    </div>
  )
}
