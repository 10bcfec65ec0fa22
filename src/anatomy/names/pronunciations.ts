import type { StructureId } from '../ids.ts'

/** How an English speaker says the name: respelled for everybody (stressed syllable in capitals), and in IPA. */
export interface Pronunciation {
  readonly respelling: string
  readonly ipa: string
}

const say = (respelling: string, ipa: string): Pronunciation => ({ respelling, ipa })

/** Pronunciations of the names that are not plain English. */
export const PRONUNCIATIONS: Readonly<Partial<Record<StructureId, Pronunciation>>> = {
  'gastrocnemius-medial': say('MEE-dee-uhl head of gas-trok-NEE-mee-us', 'ˈmiːdiəl hɛd əv ˌɡæstrɒkˈniːmiəs'),
  'gastrocnemius-lateral': say('LAT-er-uhl head of gas-trok-NEE-mee-us', 'ˈlætərəl hɛd əv ˌɡæstrɒkˈniːmiəs'),
  soleus: say('SOH-lee-us', 'ˈsəʊliəs'),
  plantaris: say('plan-TAIR-iss', 'plænˈtɛərɪs'),
  'achilles-tendon': say('uh-KIL-eez TEN-dun', 'əˈkɪliːz ˈtɛndən'),
  femur: say('FEE-mur', 'ˈfiːmər'),
  patella: say('puh-TEL-uh', 'pəˈtɛlə'),
  tibia: say('TIB-ee-uh', 'ˈtɪbiə'),
  fibula: say('FIB-yuh-luh', 'ˈfɪbjʊlə'),
  talus: say('TAY-lus', 'ˈteɪləs'),
  calcaneus: say('kal-KAY-nee-us', 'kælˈkeɪniəs'),
  navicular: say('nuh-VIK-yuh-lur', 'nəˈvɪkjʊlər'),
  cuboid: say('KYOO-boyd', 'ˈkjuːbɔɪd'),
  'cuneiform-medial': say('MEE-dee-uhl KYOO-nee-ih-form', 'ˈmiːdiəl ˈkjuːniɪfɔːrm'),
  'cuneiform-intermediate': say('in-ter-MEE-dee-ut KYOO-nee-ih-form', 'ˌɪntərˈmiːdiət ˈkjuːniɪfɔːrm'),
  'cuneiform-lateral': say('LAT-er-uhl KYOO-nee-ih-form', 'ˈlætərəl ˈkjuːniɪfɔːrm'),
  popliteus: say('pop-LIT-ee-us', 'pɒpˈlɪtiəs'),
  'tibialis-posterior': say('tib-ee-AY-liss pos-TEER-ee-ur', 'ˌtɪbiˈeɪlɪs pɒˈstɪəriər'),
  'flexor-digitorum-longus': say('FLEK-sur dij-ih-TOR-um LONG-gus', 'ˈflɛksər ˌdɪdʒɪˈtɔːrəm ˈlɒŋɡəs'),
  'flexor-hallucis-longus': say('FLEK-sur HAL-yuh-siss LONG-gus', 'ˈflɛksər ˈhæljʊsɪs ˈlɒŋɡəs'),
  'tibialis-anterior': say('tib-ee-AY-liss an-TEER-ee-ur', 'ˌtɪbiˈeɪlɪs ænˈtɪəriər'),
  'extensor-digitorum-longus': say('ek-STEN-sur dij-ih-TOR-um LONG-gus', 'ɪkˈstɛnsər ˌdɪdʒɪˈtɔːrəm ˈlɒŋɡəs'),
  'extensor-hallucis-longus': say('ek-STEN-sur HAL-yuh-siss LONG-gus', 'ɪkˈstɛnsər ˈhæljʊsɪs ˈlɒŋɡəs'),
  'fibularis-longus': say('fib-yuh-LAIR-iss LONG-gus', 'ˌfɪbjʊˈlɛərɪs ˈlɒŋɡəs'),
  'fibularis-brevis': say('fib-yuh-LAIR-iss BREV-iss', 'ˌfɪbjʊˈlɛərɪs ˈbrɛvɪs'),
  semimembranosus: say('sem-ee-mem-bruh-NOH-sus', 'ˌsɛmiˌmɛmbrəˈnəʊsəs'),
  semitendinosus: say('sem-ee-ten-dih-NOH-sus', 'ˌsɛmiˌtɛndɪˈnəʊsəs'),
  'biceps-femoris': say('BY-seps FEM-uh-riss', 'ˈbaɪsɛps ˈfɛmərɪs'),
  'sural-nerve': say('SYOOR-uhl nurv', 'ˈsjʊərəl nɜːrv'),
  'popliteal-artery': say('pop-LIT-ee-uhl AR-tuh-ree', 'pɒpˈlɪtiəl ˈɑːrtəri'),
  'popliteal-vein': say('pop-LIT-ee-uhl vayn', 'pɒpˈlɪtiəl veɪn'),
  'small-saphenous-vein': say('small suh-FEE-nus vayn', 'smɔːl səˈfiːnəs veɪn'),
  'interosseous-membrane': say('in-ter-OSS-ee-us MEM-brayn', 'ˌɪntərˈɒsiəs ˈmɛmbreɪn'),
  'retrocalcaneal-bursa': say('ret-roh-kal-KAY-nee-uhl BUR-suh', 'ˌrɛtrəʊkælˈkeɪniəl ˈbɜːrsə'),
  'subcutaneous-calcaneal-bursa': say(
    'sub-kyoo-TAY-nee-us kal-KAY-nee-uhl BUR-suh',
    'ˌsʌbkjuːˈteɪniəs kælˈkeɪniəl ˈbɜːrsə',
  ),
}
