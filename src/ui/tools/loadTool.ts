import type { ComponentType } from 'react'
import { loadOnce } from '../shell/loadOnce.ts'
import { TOOL_IDS, type ToolId } from './toolIds.ts'
import { TOOLS } from './tools.ts'

const LOADERS = Object.fromEntries(TOOL_IDS.map((id) => [id, loadOnce(TOOLS[id].load)])) as Readonly<
  Record<ToolId, () => Promise<ComponentType>>
>

/** The code of a tool. */
export const loadTool = (id: ToolId): Promise<ComponentType> => LOADERS[id]()
