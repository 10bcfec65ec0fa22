import { Tooltip } from 'radix-ui'
import { useEffect, useState } from 'react'
import { isRightToLeft } from '../shell/direction.ts'
import { followControls, type ShownTip } from './followControls.ts'
import './tip.css'

/** The tooltips of all that can be pressed: what only a sign shows by its name, and everything with its key. */
export function Tips() {
  const [tip, setTip] = useState<ShownTip | null>(null)
  useEffect(() => followControls(setTip), [])
  if (!tip) return null
  const { left, top, width, height } = tip.control.getBoundingClientRect()
  return (
    <Tooltip.Provider>
      <Tooltip.Root open key={`${left} ${top}`}>
        <Tooltip.Trigger asChild>
          {/* Lies where the control is: the library places the tooltip beside it. */}
          <span className="tip-place" aria-hidden="true" style={{ left, top, width, height }} />
        </Tooltip.Trigger>
        {/* A dialog lies over all else. */}
        <Tooltip.Portal container={tip.control.closest('dialog')}>
          {/* For the eye alone: a screen reader is told the name and the keys by the control itself. */}
          <Tooltip.Content
            aria-hidden="true"
            side={!tip.control.closest('.rail') ? 'top' : isRightToLeft() ? 'right' : 'left'}
            sideOffset={8}
            collisionPadding={8}
            className="tip"
          >
            {tip.label}
            {tip.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  )
}
