/** The tools that open in the drawer, in the order of the menu; a new one gets its id here and its entry in `tools.ts`. */
export const TOOL_IDS = ['dissection', 'labels', 'section', 'supply', 'compare', 'measure', 'share'] as const
export type ToolId = (typeof TOOL_IDS)[number]
