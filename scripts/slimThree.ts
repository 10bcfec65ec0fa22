import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { withoutComments } from './slimShaders.ts'

/** Parts of three's shaders that no material of the atlas switches on. */
const UNUSED_CHUNKS = [
  'alphahash_fragment',
  'alphahash_pars_fragment',
  'aomap_fragment',
  'aomap_pars_fragment',
  'batching_pars_vertex',
  'batching_vertex',
  'bsdfs',
  'bumpmap_pars_fragment',
  'clearcoat_normal_fragment_begin',
  'clearcoat_normal_fragment_maps',
  'clearcoat_pars_fragment',
  'color_fragment',
  'color_pars_fragment',
  'color_pars_vertex',
  'color_vertex',
  'displacementmap_pars_vertex',
  'displacementmap_vertex',
  'dithering_fragment',
  'dithering_pars_fragment',
  'emissivemap_fragment',
  'emissivemap_pars_fragment',
  'envmap_common_pars_fragment',
  'envmap_fragment',
  'envmap_pars_fragment',
  'envmap_pars_vertex',
  'envmap_physical_pars_fragment',
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
  'lights_fragment_begin',
  'lights_fragment_end',
  'lights_fragment_maps',
  'lights_lambert_fragment',
  'lights_lambert_pars_fragment',
  'lights_phong_fragment',
  'lights_phong_pars_fragment',
  'lights_physical_fragment',
  'lights_physical_pars_fragment',
  'lights_toon_fragment',
  'lights_toon_pars_fragment',
  'map_particle_fragment',
  'map_particle_pars_fragment',
  'metalnessmap_fragment',
  'metalnessmap_pars_fragment',
  'morphcolor_vertex',
  'morphinstance_vertex',
  'morphnormal_vertex',
  'morphtarget_pars_vertex',
  'morphtarget_vertex',
  'normal_fragment_begin',
  'normal_fragment_maps',
  'normal_pars_fragment',
  'normal_pars_vertex',
  'normal_vertex',
  'normalmap_pars_fragment',
  'opaque_fragment',
  'premultiplied_alpha_fragment',
  'roughnessmap_fragment',
  'roughnessmap_pars_fragment',
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
  'meshphysical',
  'meshbasic',
  'cube',
  'equirect',
  'meshtoon',
  'points',
  'shadow',
  'sprite',
] as const

/** Parts of the renderer that the atlas never calls on, by file: what stands in for each answers that there is nothing. */
const UNUSED_MODULES: Readonly<Record<string, string>> = {
  // Headsets. The renderer asks at each frame whether one is worn.
  'webxr/WebXRManager.js': `import { EventDispatcher } from '../../core/EventDispatcher.js'
    export class WebXRManager extends EventDispatcher {
      enabled = false
      isPresenting = false
      cameraAutoUpdate = false
      setAnimationLoop() {}
      getSession() { return null }
      getEnvironmentBlendMode() { return null }
      hasDepthSensing() { return false }
      getDepthSensingMesh() { return null }
      dispose() {}
    }`,
  // Light from pictures of surroundings: the studio is worked out in the tissues' own shader.
  'webgl/WebGLEnvironments.js':
    'export const WebGLEnvironments = function () { this.get = () => null; this.dispose = () => {} }',
  'shaders/DFGLUTData.js': 'export const getDFGLUT = () => null',
  // Uniform blocks, morph targets, pictures of more than eight bits.
  'webgl/WebGLUniformsGroups.js':
    'export const WebGLUniformsGroups = function () { this.bind = this.update = this.dispose = () => {} }',
  'webgl/WebGLMorphtargets.js': 'export const WebGLMorphtargets = function () { this.update = () => {} }',
  'webgl/WebGLOutput.js': 'export class WebGLOutput {}',
  '../extras/TextureUtils.js': 'export const getByteLength = () => 0\nexport const TextureUtils = {}',
}

const CHUNK = new RegExp(`/ShaderChunk/(${UNUSED_CHUNKS.join('|')})\\.glsl\\.js$`)
const MATERIAL = new RegExp(`/ShaderLib/(${UNUSED_MATERIALS.join('|')})\\.glsl\\.js$`)
const CLASS = /\/three\/src\/(core|materials|textures|objects|lights|cameras|math)\//
/** Writing and reading three's own scene files: a method of a class stands one tab in, and so does its last brace. */
const JSON_METHOD = /\n\t(?:static )?(?:toJSON|fromJSON)\([^)]*\) \{[\s\S]*?\n\t\}(?=\n)/g
/** Colours by their names in style sheets; the palettes of the atlas are numbers. */
const COLOUR_NAMES = /const _colorKeywords = \{[^}]*\}/
/** What the renderer can do besides drawing and reading back: a function set on it stands two tabs in. */
const RENDERER = /\/three\/src\/renderers\/WebGLRenderer\.js$/
const ERRANDS =
  /\n\t\tthis\.(?:copyTextureToTexture|copyFramebufferToTexture|compileAsync|initTexture|initRenderTarget) = (?:async )?function[\s\S]*?\n\t\t\};/g
const SHADER = /\/renderers\/shaders\/.*\.glsl\.js$/

/**
 * Takes three from its sources instead of its one bundle when the page is built, so that what the atlas cannot use
 * stays out: shaders that nothing switches on, parts of the renderer that nothing calls on, and the comments and
 * indentation of the rest. Saves a visitor some 35 kB, gzipped. Development and tests see three as it is published.
 */
export function slimThree(): Plugin {
  const sources = fileURLToPath(new URL('../node_modules/three/src/Three.js', import.meta.url))
  return {
    name: 'slim-three',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^three$/, replacement: sources }] } }),
    transform(code, id) {
      if (!id.includes('/three/src/')) return null
      const unused = Object.entries(UNUSED_MODULES).find(([file]) =>
        id.endsWith(file.startsWith('../') ? file.slice(2) : `/renderers/${file}`),
      )
      if (unused) return unused[1]
      if (CHUNK.test(id)) return "export default ''"
      if (MATERIAL.test(id)) return "export const vertex = ''\nexport const fragment = ''"
      if (RENDERER.test(id)) return code.replace(ERRANDS, '')
      if (CLASS.test(id)) return code.replace(JSON_METHOD, '').replace(COLOUR_NAMES, 'const _colorKeywords = {}')
      return SHADER.test(id) ? code.replace(/`[^`]*`/g, withoutComments) : null
    },
  }
}
