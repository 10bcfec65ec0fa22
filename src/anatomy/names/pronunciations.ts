import type { StructureId } from '../ids.ts'

/** How an English speaker says the name: respelled for everybody (stressed syllable in capitals), and in IPA. */
export interface Pronunciation {
  readonly respelling: string
  readonly ipa: string
}

/** Pronunciations of the names that are not plain English words. */
export const PRONUNCIATIONS: Readonly<Partial<Record<StructureId, Pronunciation>>> = {
  'gastrocnemius-medial': {
    respelling: 'MEE-dee-uhl head of gas-trok-NEE-mee-us',
    ipa: 'ˈmiːdiəl hɛd əv ˌɡæstrɒkˈniːmiəs',
  },
  'gastrocnemius-lateral': {
    respelling: 'LAT-er-uhl head of gas-trok-NEE-mee-us',
    ipa: 'ˈlætərəl hɛd əv ˌɡæstrɒkˈniːmiəs',
  },
  soleus: { respelling: 'SOH-lee-us', ipa: 'ˈsəʊliəs' },
  plantaris: { respelling: 'plan-TAIR-iss', ipa: 'plænˈtɛərɪs' },
  'achilles-tendon': { respelling: 'uh-KIL-eez TEN-dun', ipa: 'əˈkɪliːz ˈtɛndən' },
}
