import { Columns2, Layers, type LucideIcon, Ruler, Share2, Slice, Tags, Waypoints } from 'lucide-react'
import type { ComponentType } from 'react'
import type { PlainKey } from '../../i18n/en.ts'
import type { ToolId } from './toolIds.ts'

/** A tool of the drawer: what it is called, its sign, and how its code is fetched. */
export interface Tool {
  readonly title: PlainKey
  readonly Sign: LucideIcon
  readonly load: () => Promise<ComponentType>
}

/** What the drawer can show. Fetched with the menu or the drawer; each tool's own code when it is chosen. */
export const TOOLS: Readonly<Record<ToolId, Tool>> = {
  dissection: {
    title: 'tools.dissection',
    Sign: Layers,
    load: () => import('../dissection/Dissection.tsx').then(({ Dissection }) => Dissection),
  },
  labels: {
    title: 'tools.labels',
    Sign: Tags,
    load: () => import('../labels/LabelsTool.tsx').then(({ LabelsTool }) => LabelsTool),
  },
  section: {
    title: 'tools.section',
    Sign: Slice,
    load: () => import('../section/SectionTool.tsx').then(({ SectionTool }) => SectionTool),
  },
  supply: {
    title: 'tools.supply',
    Sign: Waypoints,
    load: () => import('../supply/Supply.tsx').then(({ Supply }) => Supply),
  },
  compare: {
    title: 'tools.compare',
    Sign: Columns2,
    load: () => import('../compare/Compare.tsx').then(({ Compare }) => Compare),
  },
  measure: {
    title: 'tools.measure',
    Sign: Ruler,
    load: () => import('../measure/Measure.tsx').then(({ Measure }) => Measure),
  },
  share: {
    title: 'tools.share',
    Sign: Share2,
    load: () => import('../share/Share.tsx').then(({ Share }) => Share),
  },
}
