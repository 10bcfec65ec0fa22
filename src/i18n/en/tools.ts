import type { Messages } from '../message.ts'

/** The tools: dissection, labels, section, supply. */
export const TOOL_TEXTS = {
  'tools.title': 'Tools',
  'tools.close': (tool: string) => `Close ${tool}`,
  'tools.read': (name: string) => name,
  'tools.loading': 'One moment …',
  'broken.part.tool': 'This tool',

  'tools.dissection': 'Dissection',
} as const satisfies Messages
