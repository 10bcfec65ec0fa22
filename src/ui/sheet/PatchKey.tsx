import { t } from '../../i18n/t.ts'

/** Sides of a swatch, and from one entry to the next, units of the page. */
const SWATCH = { width: 30, height: 18 } as const
const STEP = 320

/** What red and blue on the bones mean, at the foot of the figure; told apart by the hatch on a printer without colours. */
export function PatchKey({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="sheet-patches" transform={`translate(${x} ${y})`}>
      <pattern id="sheet-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width={6} height={6} />
        <rect className="hatch-line" width={3.4} height={6} />
      </pattern>
      <rect className="patch-origin" {...SWATCH} />
      <text x={SWATCH.width + 10} y={15}>
        {t('supply.origin')}
      </text>
      <rect className="patch-insertion" fill="url(#sheet-hatch)" x={STEP} {...SWATCH} />
      <text x={STEP + SWATCH.width + 10} y={15}>
        {t('supply.insertion')}
      </text>
    </g>
  )
}
