import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import type { TipProps } from './TipsContext.ts'
import './tip.css'

/** Tooltips that belong together: after the first, the next ones come without a wait. */
export const TipGroup = ({ children }: { readonly children: ReactNode }) => (
  <Tooltip.Provider delayDuration={350} skipDelayDuration={500} disableHoverableContent>
    {children}
  </Tooltip.Provider>
)

/** The name of a tool and its key, beside it. */
export const Tip = ({ label, keys, children }: TipProps) => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content side="left" sideOffset={8} collisionPadding={8} className="tip">
        {label}
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
)
