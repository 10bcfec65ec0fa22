import { Suspense, useEffect, useRef } from 'react'
import { lazyPart } from '../shell/lazyPart.ts'
import { shareGestures } from './shareGestures.ts'

const HowToMove = lazyPart(() => import('./HowToMove.tsx').then(({ HowToMove }) => HowToMove))

/** Lets the page around an embedded leg scroll, and says how the leg is moved all the same. */
export function SharedGestures() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const stage = place.current?.closest<HTMLElement>('.stage')
    return stage ? shareGestures(stage) : undefined
  }, [])
  return (
    <div ref={place}>
      <Suspense>
        <HowToMove />
      </Suspense>
    </div>
  )
}
