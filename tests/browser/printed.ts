import type { Atlas } from './driver.ts'

/** Width and height of each page that the browser prints, points of 1/72 inch. */
export async function printed(atlas: Atlas, format: 'A4' | 'Letter'): Promise<readonly (readonly [number, number])[]> {
  const pdf = (await atlas.page.pdf({ format, printBackground: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ])
}

/** Upright pages; Chromium rounds to its own pixels. */
export const A4 = [596, 843] as const
export const LETTER = [612, 792] as const
