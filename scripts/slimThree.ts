import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Parts of three's shaders that no material of the atlas switches on. */
const UNUSED_CHUNKS = [
  'alphahash_fragment',
  'alphahash_pars_fragment',
  'batching_pars_vertex',
  'batching_vertex',
  'bumpmap_pars_fragment',
  'displacementmap_pars_vertex',
  'displacementmap_vertex',
  'envmap_fragment',
  'envmap_pars_fragment',
  'envmap_pars_vertex',
  'envmap_vertex',
  'fog_fragment',
  'fog_pars_fragment',
  'fog_pars_vertex',
  'fog_vertex',
  'gradientmap_pars_fragment',
  'iridescence_fragment',
  'iridescence_pars_fragment',
  'lightmap_pars_fragment',
  'lightprobes_pars_fragment',
  'lights_lambert_fragment',
  'lights_lambert_pars_fragment',
  'lights_phong_fragment',
  'lights_phong_pars_fragment',
  'lights_toon_fragment',
  'lights_toon_pars_fragment',
  'map_particle_fragment',
  'map_particle_pars_fragment',
  'morphcolor_vertex',
  'morphinstance_vertex',
  'morphnormal_vertex',
  'morphtarget_pars_vertex',
  'morphtarget_vertex',
  'specularmap_fragment',
  'specularmap_pars_fragment',
  'transmission_fragment',
  'transmission_pars_fragment',
] as const

/** Shaders of materials that the atlas does not use. */
const UNUSED_MATERIALS = [
  'background',
  'backgroundCube',
  'distance',
  'linedashed',
  'meshlambert',
  'meshmatcap',
  'meshnormal',
  'meshphong',
  'meshtoon',
  'points',
  'shadow',
  'sprite',
] as const

const CHUNK = new RegExp(`/ShaderChunk/(${UNUSED_CHUNKS.join('|')})\\.glsl\\.js$`)
const MATERIAL = new RegExp(`/ShaderLib/(${UNUSED_MATERIALS.join('|')})\\.glsl\\.js$`)
const SHADER = /\/renderers\/shaders\/.*\.glsl\.js$/

/**
 * Takes three from its sources instead of its one bundle when the page is built, so that what the atlas cannot use
 * stays out: shaders that nothing switches on, and the comments and indentation of the rest. Saves a visitor some
 * 14 kB, gzipped. Development and tests see three as it is published.
 */
export function slimThree(): Plugin {
  const sources = fileURLToPath(new URL('../node_modules/three/src/Three.js', import.meta.url))
  return {
    name: 'slim-three',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^three$/, replacement: sources }] } }),
    transform(code, id) {
      if (!id.includes('/three/src/')) return null
      if (CHUNK.test(id)) return "export default ''"
      if (MATERIAL.test(id)) return "export const vertex = ''\nexport const fragment = ''"
      return SHADER.test(id) ? code.replace(/`[^`]*`/g, withoutComments) : null
    },
  }
}

/** A shader keeps its lines, which its directives need. */
function withoutComments(shader: string): string {
  return shader
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/[^\n]*/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
}
