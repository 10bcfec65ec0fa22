import type { StructureId } from '../ids.ts'

type Translated = 'es' | 'fr' | 'de' | 'pt' | 'zh' | 'ar' | 'hi' | 'ja'

/** Names in other languages; `unchecked` lists those that a reader of the language has yet to check. */
export interface Translation {
  readonly names: Readonly<Partial<Record<Translated, string>>>
  readonly unchecked: readonly Translated[]
}

/** Translations of the names that have been collected so far. */
export const TRANSLATIONS: Readonly<Partial<Record<StructureId, Translation>>> = {
  'gastrocnemius-medial': {
    names: {
      es: 'Cabeza medial del músculo gastrocnemio',
      fr: 'Chef médial du muscle gastrocnémien',
      de: 'Medialer Kopf des Zwillingswadenmuskels (Caput mediale m. gastrocnemii)',
      pt: 'Cabeça medial do músculo gastrocnêmio',
      zh: '腓肠肌内侧头',
      ar: 'الرأس الإنسي لعضلة الساق التوأمية',
      hi: 'गैस्ट्रोक्नेमियस पेशी का मध्यवर्ती शीर्ष',
      ja: '腓腹筋内側頭',
    },
    unchecked: ['hi'],
  },
  'gastrocnemius-lateral': {
    names: {
      es: 'Cabeza lateral del músculo gastrocnemio',
      fr: 'Chef latéral du muscle gastrocnémien',
      de: 'Lateraler Kopf des Zwillingswadenmuskels (Caput laterale m. gastrocnemii)',
      pt: 'Cabeça lateral do músculo gastrocnêmio',
      zh: '腓肠肌外侧头',
      ar: 'الرأس الوحشي لعضلة الساق التوأمية',
      hi: 'गैस्ट्रोक्नेमियस पेशी का पार्श्व शीर्ष',
      ja: '腓腹筋外側頭',
    },
    unchecked: ['hi'],
  },
  soleus: {
    names: {
      es: 'Músculo sóleo',
      fr: 'Muscle soléaire',
      de: 'Schollenmuskel (M. soleus)',
      pt: 'Músculo sóleo',
      zh: '比目鱼肌',
      ar: 'العضلة النعلية',
      hi: 'सोलियस पेशी',
      ja: 'ヒラメ筋',
    },
    unchecked: ['hi'],
  },
  plantaris: {
    names: {
      es: 'Músculo plantar (delgado)',
      fr: 'Muscle plantaire (grêle)',
      de: 'Sohlenspanner (M. plantaris)',
      pt: 'Músculo plantar',
      zh: '跖肌',
      ar: 'العضلة الأخمصية',
      hi: 'प्लांटैरिस पेशी',
      ja: '足底筋',
    },
    unchecked: ['de', 'hi'],
  },
  'achilles-tendon': {
    names: {
      es: 'Tendón calcáneo (de Aquiles)',
      fr: "Tendon calcanéen (d'Achille)",
      de: 'Achillessehne (Fersensehne)',
      pt: 'Tendão calcâneo (de Aquiles)',
      zh: '跟腱',
      ar: 'الوتر العقبي (وتر أخيل)',
      hi: 'एकिलीज़ टेंडन (एड़ी की कंडरा)',
      ja: '踵骨腱(アキレス腱)',
    },
    unchecked: ['hi'],
  },
  femur: {
    names: {
      es: 'Fémur',
      fr: 'Fémur',
      de: 'Oberschenkelknochen (Femur)',
      pt: 'Fêmur',
      zh: '股骨',
      ar: 'عظم الفخذ',
      hi: 'फीमर (जाँघ की हड्डी)',
      ja: '大腿骨',
    },
    unchecked: ['hi'],
  },
  tibia: {
    names: {
      es: 'Tibia',
      fr: 'Tibia',
      de: 'Schienbein (Tibia)',
      pt: 'Tíbia',
      zh: '胫骨',
      ar: 'الظنبوب',
      hi: 'टिबिया (पिंडली की हड्डी)',
      ja: '脛骨',
    },
    unchecked: [],
  },
  fibula: {
    names: {
      es: 'Fíbula (peroné)',
      fr: 'Fibula (péroné)',
      de: 'Wadenbein (Fibula)',
      pt: 'Fíbula',
      zh: '腓骨',
      ar: 'الشظية',
      hi: 'फिबुला',
      ja: '腓骨',
    },
    unchecked: ['hi'],
  },
  calcaneus: {
    names: {
      es: 'Calcáneo',
      fr: 'Calcanéus',
      de: 'Fersenbein (Calcaneus)',
      pt: 'Calcâneo',
      zh: '跟骨',
      ar: 'عظم العقب',
      hi: 'कैल्केनियस (एड़ी की हड्डी)',
      ja: '踵骨',
    },
    unchecked: [],
  },
  talus: {
    names: {
      es: 'Astrágalo (talo)',
      fr: 'Talus (astragale)',
      de: 'Sprungbein (Talus)',
      pt: 'Tálus',
      zh: '距骨',
      ar: 'عظم الكاحل (القعب)',
      hi: 'टेलस (टखने की हड्डी)',
      ja: '距骨',
    },
    unchecked: ['de', 'ar', 'hi', 'ja'],
  },
  patella: {
    names: {
      es: 'Rótula (patela)',
      fr: 'Patella (rotule)',
      de: 'Kniescheibe (Patella)',
      pt: 'Patela',
      zh: '髌骨',
      ar: 'الرضفة',
      hi: 'पटेला (घुटने की टोपी)',
      ja: '膝蓋骨',
    },
    unchecked: ['de', 'zh', 'hi'],
  },
  'tibial-nerve': {
    names: {
      es: 'Nervio tibial',
      fr: 'Nerf tibial',
      de: 'Schienbeinnerv (N. tibialis)',
      pt: 'Nervo tibial',
      zh: '胫神经',
      ar: 'العصب الظنبوبي',
      hi: 'टिबियल तंत्रिका',
      ja: '脛骨神経',
    },
    unchecked: ['de', 'hi'],
  },
  'popliteal-artery': {
    names: {
      es: 'Arteria poplítea',
      fr: 'Artère poplitée',
      de: 'Kniekehlenarterie (A. poplitea)',
      pt: 'Artéria poplítea',
      zh: '腘动脉',
      ar: 'الشريان المأبضي',
      hi: 'पॉप्लिटियल धमनी',
      ja: '膝窩動脈',
    },
    unchecked: ['de', 'hi', 'ja'],
  },
}
