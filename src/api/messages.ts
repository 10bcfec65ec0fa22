import type { Sural } from './sural.ts'

/**
 * The page API over `postMessage`, for a page that embeds this one in a frame.
 *
 * The embedding page posts `{ sural: 1, id, call, args }` to the frame's window: `call` names a method of
 * `window.sural` (`getState`, `setState`, `structureAt`, `screenPosition`, `muscle`, `stats`, `capture`, or `ready`),
 * `args` is a list, `id` any number or string. The answer is `{ sural: 1, id, result }`, or
 * `{ sural: 1, id, error: { name, message } }` where the method threw. After `{ sural: 1, id, call: 'on',
 * args: [event] }` each event arrives as `{ sural: 1, event, detail }`. Anything else is left alone.
 *
 * @example frame.contentWindow.postMessage({ sural: 1, id: 1, call: 'setState', args: [{ knee: 90 }] }, '*')
 */
export function answerMessages(sural: Sural): () => void {
  const stops = new Set<() => void>()
  const onMessage = async ({ data, source, origin }: MessageEvent<unknown>): Promise<void> => {
    // Only the embedding page is answered, not frames beside or inside this one.
    if (window.parent === window || source !== window.parent) return
    const request = parseRequest(data)
    if (!request) return
    // A page opened from a file has the origin "null", which names nobody.
    const to = origin === 'null' ? '*' : origin
    const post = (message: object): void => window.parent.postMessage({ sural: 1, ...message }, to)
    try {
      post({ id: request.id, result: await perform(sural, request, post, stops) })
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      post({ id: request.id, error: { name, message } })
    }
  }
  window.addEventListener('message', onMessage)
  return () => {
    window.removeEventListener('message', onMessage)
    for (const stop of stops) stop()
  }
}

interface Request {
  readonly id: string | number
  readonly call: string
  readonly args: readonly unknown[]
}

/** A request as it comes from outside, or null where a message is none. */
export function parseRequest(data: unknown): Request | null {
  if (typeof data !== 'object' || data === null) return null
  const { sural, id, call, args = [] } = data as Record<string, unknown>
  if (sural !== 1 || typeof call !== 'string' || !Array.isArray(args)) return null
  return typeof id === 'string' || typeof id === 'number' ? { id, call, args } : null
}

const METHODS = ['getState', 'setState', 'structureAt', 'screenPosition', 'muscle', 'stats', 'capture'] as const

function perform(
  sural: Sural,
  { call, args }: Request,
  post: (message: object) => void,
  stops: Set<() => void>,
): unknown {
  if (call === 'ready') return sural.ready
  if (call === 'on') {
    const [event] = args as [never]
    stops.add(sural.on(event, (detail) => post({ event, detail })))
    return undefined
  }
  const method = METHODS.find((name) => name === call)
  if (!method) throw new TypeError(`call: expected one of ready, on, ${METHODS.join(', ')}`)
  // The methods check their own arguments: what comes here is no better typed than what a script passes.
  return (sural[method] as (...args: readonly unknown[]) => unknown)(...args)
}
