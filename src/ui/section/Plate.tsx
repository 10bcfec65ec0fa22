import { useId, useMemo } from 'react'
import { IDENTITIES } from '../../anatomy/identities.ts'
import { t } from '../../i18n/t.ts'
import { useSectionPlate } from '../../state/sectionPlate.ts'
import { hover, useStage } from '../../state/stage.ts'
import { select, useView } from '../../state/view.ts'
import { numberOf } from '../labels/chooseLabels.ts'
import { nameOf } from '../names/nameOf.ts'
import { type Drawn, drawPlate, orient, type Orientation } from './plateLayout.ts'

/** The exact cross-section as a drawing: each structure with its number, and under it the key with areas. */
export function Plate({ orientation }: { readonly orientation: Orientation }) {
  const { plane, slices } = useSectionPlate()
  const side = useView((s) => s.state.side)
  const selected = useView((s) => s.state.select)
  const fade = useView((s) => s.state.fade)
  const hovered = useStage((s) => s.hovered)
  const { across, up, compass } = orient(plane, orientation, side)
  const { drawn, box } = useMemo(() => drawPlate(slices, across, up), [slices, across, up])
  const clips = useId()
  // A number of so many millimetres is legible when the whole plate is as wide as the drawer.
  const letter = Math.max(box.width, box.height) / 26

  return (
    <figure className="plate">
      <div className="plate-frame">
        {(['top', 'right', 'bottom', 'left'] as const).map((edge) => (
          <span key={edge} className={`plate-edge plate-${edge}`}>
            {t(`section.edge.${compass[edge]}`)}
          </span>
        ))}
        <svg
          viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
          role="img"
          aria-label={t('section.plate', t(`section.${plane}`), slices.length)}
        >
          {drawn.map((slice, i) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the key under the plate has the buttons.
            <g
              key={slice.key}
              className="slice"
              data-tissue={tissueOf(slice)}
              data-glass={fade.includes(slice.id)}
              data-lit={slice.id === selected || slice.id === hovered}
              onClick={() => select(slice.id)}
              onPointerEnter={() => hover(slice.id)}
              onPointerLeave={() => hover(null)}
            >
              <clipPath id={`${clips}${i}`}>
                <path d={slice.path} clipRule="evenodd" />
              </clipPath>
              <path className="slice-body" d={slice.path} fillRule="evenodd" />
              <path className="slice-wall" d={slice.path} clipPath={`url(#${clips}${i})`} data-end={slice.area > 9} />
              <path className="slice-line" d={slice.path} />
            </g>
          ))}
          {drawn.map(
            (slice) =>
              slice.room > letter * 0.55 &&
              // What lies in the skin would hide its number.
              slice.id !== 'skin' && (
                <text
                  key={slice.key}
                  className="slice-number"
                  data-tissue={tissueOf(slice)}
                  x={slice.at[0]}
                  y={slice.at[1]}
                  fontSize={letter}
                  dominantBaseline="central"
                  textAnchor="middle"
                >
                  {numberOf(slice.id)}
                </text>
              ),
          )}
          <ScaleBar box={box} letter={letter} />
        </svg>
      </div>
      <Key slices={drawn} />
    </figure>
  )
}

function tissueOf({ id, tendon }: Drawn): string {
  const { tissue } = IDENTITIES[id]
  return tissue === 'muscle' && tendon ? 'tendon' : tissue
}

/** A centimetre, in the plate's lower right corner. */
function ScaleBar({ box, letter }: { readonly box: ReturnType<typeof drawPlate>['box']; readonly letter: number }) {
  const [x, y] = [box.x + box.width - 12, box.y + box.height - 2]
  return (
    <g className="plate-scale">
      <path d={`M${x} ${y - 1}v1h10v-1`} />
      <text x={x + 5} y={y - 2} fontSize={letter * 0.8} textAnchor="middle">
        {t('section.scale')}
      </text>
    </g>
  )
}

function Key({ slices }: { readonly slices: readonly Drawn[] }) {
  const selected = useView((s) => s.state.select)
  return (
    <table className="plate-key">
      <caption className="hidden-text">{t('section.areas')}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {t('section.structure')}
          </th>
          <th scope="col">{t('section.area')}</th>
        </tr>
      </thead>
      <tbody>
        {slices.map((slice) => (
          <tr
            key={slice.key}
            data-lit={slice.id === selected}
            onPointerEnter={() => hover(slice.id)}
            onPointerLeave={() => hover(null)}
          >
            <td>
              <span className="plate-swatch" data-tissue={tissueOf(slice)}>
                {numberOf(slice.id)}
              </span>
            </td>
            <th scope="row">
              <button type="button" onClick={() => select(slice.id)}>
                {nameOf(slice.id)}
              </button>
            </th>
            <td className="figure">{slice.area < 0.095 ? slice.area.toFixed(2) : slice.area.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
