import { useEffect, useRef } from 'react'
import { t } from '../i18n/t.ts'
import { STAGE_DESCRIPTION, useStage } from '../state/stage.ts'
import { turnByKeys } from './keys.ts'
import { startStage } from './startStage.tsx'
import './stage.css'

/**
 * The leg in 3D, filling the element that it is put in. It takes the pointer, and with the focus the arrow keys. A
 * new attempt at loading begins with a new canvas.
 */
export function Stage() {
  const element = useRef<HTMLDivElement>(null)
  const attempt = useStage((stage) => stage.attempt)
  useEffect(() => (element.current ? startStage(element.current, attempt) : undefined), [attempt])
  useEffect(() => (element.current ? turnByKeys(element.current) : undefined), [])
  return (
    <div
      ref={element}
      className="stage-3d"
      role="application"
      aria-roledescription={t('stage.kind')}
      aria-label={t('stage.label')}
      aria-describedby={STAGE_DESCRIPTION}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, for which it needs the focus.
      tabIndex={0}
    />
  )
}
