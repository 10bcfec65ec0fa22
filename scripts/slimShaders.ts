import type { Plugin } from 'vite'

const OWN = /\/src\/scene\/.*\.tsx?$/
const SHADER = /\/\* glsl \*\/ `[^`]*`/g

/** Takes the comments and the indentation out of the atlas's own shaders when the page is built. */
export function slimShaders(): Plugin {
  return {
    name: 'slim-shaders',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (OWN.test(id) && code.includes('/* glsl */') ? code.replace(SHADER, slim) : null),
  }
}

const slim = (text: string): string => withoutComments(text.slice(text.indexOf('`')))

/** A shader keeps its lines, which its directives need. */
export function withoutComments(shader: string): string {
  return shader
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/[^\n]*/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/^[^#\n].*$/gm, (line) => line.replace(/ ?([=*/<>,;{}()?:]) ?/g, '$1'))
}
