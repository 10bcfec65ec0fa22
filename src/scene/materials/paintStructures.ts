import { GROUNDS, type Palette } from '../../state/theme.ts'
import { allEntries } from '../registry.ts'
import { outlineInk } from './flatMaterials.ts'
import { SCENE_PALETTES } from './palette.ts'

/** Gives every structure the colours of a palette. */
export function paintStructures(palette: Palette): void {
  const { tissues, cartilage, rim, ink } = SCENE_PALETTES[palette]
  outlineInk.value.set(ink)
  for (const { tissue, look } of allEntries()) {
    const { uBody, uTendon, uCartilage, uGround, uRimColour } = look.uniforms
    uBody.value.set(tissues[tissue].body)
    uTendon.value.set(tissues[tissue].tendon)
    uCartilage.value.set(cartilage)
    uGround.value.set(GROUNDS[palette])
    uRimColour.value.set(rim)
  }
}
