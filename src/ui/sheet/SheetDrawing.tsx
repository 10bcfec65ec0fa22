import type { ReactNode } from 'react'
import { t } from '../../i18n/t.ts'
import { nameOf } from '../names/nameOf.ts'
import { PatchKey } from './PatchKey.tsx'
import { FIGURE, PAGE, type SheetLabel, type TakenSheet } from './takeSheet.ts'

/** What stands at the lines: names, blanks to fill in, or numbers with their key. */
export const SHEET_KINDS = ['plate', 'worksheet', 'answers'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

interface SheetDrawingProps {
  readonly sheet: TakenSheet
  readonly kind: SheetKind
  readonly caption: string
  /** Whether attachments are drawn on the bones. */
  readonly patches: boolean
}

/** One page as a vector drawing: the picture, a line to each structure, and what stands at it. */
export function SheetDrawing({ sheet: { picture, labels }, kind, caption, patches }: SheetDrawingProps) {
  const numbered = readingOrder(labels)
  return (
    <svg
      className="sheet-page"
      viewBox={`0 0 ${PAGE.width} ${PAGE.height}`}
      role="img"
      aria-label={`${t(`sheet.kind.${kind}`)}. ${caption}`}
    >
      <rect className="sheet-paper" width={PAGE.width} height={PAGE.height} />
      <text className="sheet-title" x={40} y={68}>
        {t(`sheet.heading.${kind}`)}
      </text>
      <text className="sheet-caption" x={40} y={100}>
        {caption}
      </text>
      {kind === 'worksheet' && (
        <text className="sheet-caption" x={PAGE.width - 40} y={68} textAnchor="end">
          {t('sheet.pupil')}
        </text>
      )}
      <image href={picture} x={FIGURE.left} y={FIGURE.top} width={FIGURE.width} height={FIGURE.height} />
      {numbered.map((label, i) => (
        <Label key={label.id} label={label}>
          {textOf(label, i + 1, kind)}
        </Label>
      ))}
      {patches && <PatchKey x={FIGURE.left} y={FIGURE.top + FIGURE.height + 28} />}
      <text className="sheet-credit" x={40} y={PAGE.height - 40}>
        {t('share.credit')}
      </text>
    </svg>
  )
}

/** Numbers go down the left column and then down the right one. */
const readingOrder = (labels: readonly SheetLabel[]): readonly SheetLabel[] =>
  labels.toSorted((a, b) => a.side.localeCompare(b.side) || a.y - b.y)

function textOf({ id }: SheetLabel, number: number, kind: SheetKind): string {
  if (kind === 'plate') return nameOf(id)
  return kind === 'answers' ? `${number}  ${nameOf(id)}` : String(number)
}

function Label({
  label: { side, x, y, toX, toY },
  children,
}: {
  readonly label: SheetLabel
  readonly children: ReactNode
}) {
  const left = side === 'left'
  const blank = /^\d+$/.test(String(children))
  // A blank is a number and a rule to write on, as long as the paper has room for.
  const [from, to] = left ? [FIGURE.left, x - 38] : [x + 38, FIGURE.left + FIGURE.width]
  return (
    <g className="sheet-label">
      <line className="sheet-halo" x1={x} y1={y} x2={toX} y2={toY} />
      <line x1={x} y1={y} x2={toX} y2={toY} />
      <circle cx={toX} cy={toY} r={3.2} />
      {blank && <line className="sheet-blank" x1={from} y1={y + 7} x2={to} y2={y + 7} />}
      <text x={left ? x - 8 : x + 8} y={y + 6} textAnchor={left ? 'end' : 'start'}>
        {children}
      </text>
    </g>
  )
}
