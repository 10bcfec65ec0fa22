import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { loadTexts } from '../../i18n/t.ts'

/**
 * A component that comes when it is first drawn, and with it the texts beyond the first picture.
 * @example const Strip = lazyPart(() => import('./Strip.tsx').then(({ Strip }) => Strip))
 */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadTexts()])
    return { default: part }
  })
}
