import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useHostScroll } from '../../state/hostScroll.ts'
import { coversEdge } from '../shell/edges.ts'

/** Milliseconds for which the line stands out after the page was scrolled over the leg. */
const STANDS_OUT = 2500
const CONTROL_KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'

/** A line below an embedded leg: how it is moved, since wheel and vertical swipe belong to the page around it. */
export function HowToMove() {
  const by = useHostScroll((s) => s.by)
  const letBy = useHostScroll((s) => s.letBy)
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    if (letBy === 0) return undefined
    const timer = setTimeout(() => setPassed(letBy), STANDS_OUT)
    return () => clearTimeout(timer)
  }, [letBy])
  const standsOut = letBy > passed
  const words = by === 'finger' ? t('embed.finger') : t('embed.mouse', CONTROL_KEY)
  return (
    <div className="how-to-move" ref={coversEdge} data-stands-out={standsOut}>
      <p>{words}</p>
      <p role="status" className="hidden-text">
        {standsOut ? words : ''}
      </p>
    </div>
  )
}
