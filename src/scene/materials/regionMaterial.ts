import { Color, DoubleSide, FrontSide, GreaterDepth, LessEqualDepth, ShaderMaterial } from 'three'
import type { AttachmentKind } from '../../anatomy/regions.ts'
import { CUT_FRAGMENT, CUT_FRAGMENT_PARS, CUT_VERTEX, CUT_VERTEX_PARS, cut } from './cut.ts'

/** What a region is coloured by: where a muscle comes from, where it goes to, a space between structures. */
export type RegionKind = AttachmentKind | 'space'

/**
 * Red for origins, blue for insertions, as the plates of the bones have it. Insertions are hatched besides: red and
 * blue are one grey to who sees no colours, and on a printer without them.
 */
const COLOURS = { origin: '#d8232a', insertion: '#1f5fd0', space: '#0f9b86' } as const satisfies Record<
  RegionKind,
  string
>
/** How opaque: in its midst, at its edge, and as a share of that where something lies before it. */
const OPACITY = {
  origin: { midst: 0.72, edge: 1, behind: 0.42 },
  insertion: { midst: 0.72, edge: 1, behind: 0.42 },
  space: { midst: 0.16, edge: 0.95, behind: 0.5 },
} as const satisfies Record<RegionKind, object>
/** Width of the darker edge as a share of the sheet's own width. */
const EDGE = { origin: 0.09, insertion: 0.09, space: 0.022 } as const satisfies Record<RegionKind, number>

/** Between the lines of a hatch: how far its colour gives way to white, and its share of the opacity behind something. */
const BETWEEN = { white: 0.75, behind: 0.25 } as const

interface RegionLook {
  readonly front: ShaderMaterial
  readonly behind: ShaderMaterial
}

/** The materials of all regions, one pair a kind. */
export function createRegionMaterials(): { of(kind: RegionKind): RegionLook; dispose(): void } {
  const looks = { origin: createLook('origin'), insertion: createLook('insertion'), space: createLook('space') }
  return {
    of: (kind) => looks[kind],
    dispose: () => {
      for (const { front, behind } of Object.values(looks)) {
        front.dispose()
        behind.dispose()
      }
    },
  }
}

const createLook = (kind: RegionKind): RegionLook => ({ front: create(kind, true), behind: create(kind, false) })

function create(kind: RegionKind, front: boolean): ShaderMaterial {
  const { midst, edge, behind } = OPACITY[kind]
  const share = front ? 1 : behind
  return new ShaderMaterial({
    name: 'region',
    defines: kind === 'insertion' ? { HATCHED: '' } : {},
    uniforms: {
      uColour: { value: new Color(COLOURS[kind]) },
      uOpacity: { value: [midst * share, edge * share] },
      uEdge: { value: EDGE[kind] },
      uBetween: { value: [BETWEEN.white, front ? 1 : BETWEEN.behind] },
      uCut: cut,
    },
    vertexShader: /* glsl */ `
#include <common>
#include <skinning_pars_vertex>
varying vec2 vPlace;
varying vec3 vLean;
#ifdef HATCHED
attribute float hatch;
varying float vHatch;
#endif${CUT_VERTEX_PARS}
void main() {
  #ifdef HATCHED
  vHatch = hatch;
  #endif
  vPlace = uv;
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <defaultnormal_vertex>
  vLean = transformedNormal;
  #include <begin_vertex>
  #include <skinning_vertex>
  #include <project_vertex>${CUT_VERTEX}
}`,
    fragmentShader: /* glsl */ `
uniform vec3 uColour;
uniform float uOpacity[2];
uniform float uEdge;
varying vec2 vPlace;
varying vec3 vLean;
#ifdef HATCHED
uniform float uBetween[2];
varying float vHatch;
// How much of this pixel a line takes. Lines finer than pixels run into one even tone, so that nothing flickers.
float hatched() {
  float width = max(fwidth(vHatch), 1e-4);
  float line = abs(fract(vHatch) - 0.5);
  return mix(clamp((line - 0.2) / width + 0.5, 0.0, 1.0), 0.5, smoothstep(0.4, 0.8, width));
}
#endif${CUT_FRAGMENT_PARS}
void main() {${CUT_FRAGMENT}
  vec2 within = min(vPlace, 1.0 - vPlace);
  float rim = 1.0 - smoothstep(uEdge, 1.6 * uEdge, min(within.x, within.y));
  float facing = abs(normalize(vLean).z);
  vec4 ink = vec4(uColour, mix(uOpacity[0], uOpacity[1], rim));
  #ifdef HATCHED
  float between = (1.0 - hatched()) * (1.0 - rim);
  ink.rgb = mix(ink.rgb, vec3(1.0), uBetween[0] * between);
  ink.a *= mix(1.0, uBetween[1], between);
  #endif
  gl_FragColor = vec4(ink.rgb * mix(0.6, 1.1, facing) * mix(1.0, 0.72, rim), ink.a);
  #include <colorspace_fragment>
}`,
    transparent: true,
    depthWrite: false,
    depthFunc: front ? LessEqualDepth : GreaterDepth,
    side: kind === 'space' ? DoubleSide : FrontSide,
    polygonOffset: front,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -12,
    toneMapped: false,
  })
}
