import type { ComponentType } from 'react'
import type { ToolId } from './toolIds.ts'
import { TOOLS } from './tools.ts'

const loading = new Map<ToolId, Promise<ComponentType>>()

/** The code of a tool: fetched once, and asked for again after a failure. */
export function loadTool(id: ToolId): Promise<ComponentType> {
  const known = loading.get(id)
  if (known) return known
  const asked = TOOLS[id].load().catch((error: unknown) => {
    loading.delete(id)
    throw error
  })
  loading.set(id, asked)
  return asked
}
