import type { Quantity } from '../facts.ts'
import { fact } from '../prose.ts'
import type { BoneText } from '../structure.ts'

const breadthOfAnkle: Quantity = {
  label: 'Breadth across the two malleoli',
  value: 74.8,
  sd: 4.1,
  unit: 'mm',
  note: 'men, over the skin; women 67.0 ± 3.5',
  sure: 'computed',
  sources: ['ansur2'],
}

/** The bones of thigh, knee and leg. */
export const longBones = {
  femur: {
    summary: fact(
      'The thigh bone, the longest of the body; the model shows its lower end, from which the gastrocnemius and the plantaris arise.',
      'reviewed-text',
      'gray1918',
    ),
    articulations: [
      fact('With the [tibia](tibia) and the [patella](patella) in the knee joint.', 'reviewed-text', 'gray1918'),
    ],
    features: [
      fact(
        'Two rollers, the [medial](medial-condyle) and the [lateral condyle](lateral-condyle), stand out behind; the deep [intercondylar fossa](intercondylar-fossa) parts them. The lateral one is broader, the medial one longer.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'Above each condyle an epicondyle ([medial](medial-epicondyle), [lateral](lateral-epicondyle)) holds the collateral ligament of its side; on top of the medial one sits the [adductor tubercle](adductor-tubercle).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'The [popliteal surface](popliteal-surface) is the flat floor of the popliteal fossa; the [lateral supracondylar line](lateral-supracondylar-line) bounds it on the outer side.',
        'from-memory',
        'gray1918',
      ),
    ],
    figures: [],
    attachments: [
      fact(
        '[Medial head of gastrocnemius](gastrocnemius-medial): upper, back part of the [medial condyle](medial-condyle), behind the [adductor tubercle](adductor-tubercle).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        '[Lateral head of gastrocnemius](gastrocnemius-lateral): side of the [lateral condyle](lateral-condyle).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        '[Plantaris](plantaris): lower end of the [lateral supracondylar line](lateral-supracondylar-line).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        '[Popliteus](popliteus): front end of a groove on the [lateral condyle](lateral-condyle).',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  patella: {
    summary: fact(
      'The kneecap: a bone inside the tendon of the thigh muscles that guides it over the front of the knee.',
      'from-memory',
      'gray1918',
    ),
    articulations: [fact('With the [femur](femur) only.', 'reviewed-text', 'gray1918')],
    features: [
      fact(
        'The quadriceps is fixed to its upper edge and sides; the patellar ligament runs from its [apex](apex-of-patella), the pointed lower end, to the [tibial tuberosity](tibial-tuberosity).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    figures: [],
    attachments: [],
  },
  tibia: {
    summary: fact(
      'The shin bone, on the inner side of the leg: it carries the weight of the body from the knee to the ankle.',
      'reviewed-text',
      'gray1918',
    ),
    articulations: [
      fact(
        'Above with the [femur](femur), below with the [talus](talus), and at both ends with the [fibula](fibula).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [
      fact(
        'Its top, the [tibial plateau](tibial-plateau), bears two flat sockets for the condyles of the femur; in front below it stands the [tibial tuberosity](tibial-tuberosity).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'Across the back, the [soleal line](soleal-line) runs down from the joint with the fibula to the [medial border](medial-border-of-tibia).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'Its lower end goes on as the [medial malleolus](medial-malleolus), the inner ankle; a groove behind it guides the tendons of [tibialis posterior](tibialis-posterior) and [flexor digitorum longus](flexor-digitorum-longus).',
        'reviewed-text',
        'gray1918',
      ),
      fact('The inner side of its shaft lies bare under the skin.', 'reviewed-text', 'gray1918'),
    ],
    figures: [
      {
        label: 'Length, eminence to ankle',
        value: 371.9,
        sd: 25.4,
        unit: 'mm',
        note: 'MRI',
        sure: 'measured',
        sources: ['rosso2012'],
      },
      breadthOfAnkle,
    ],
    attachments: [
      fact(
        '[Soleus](soleus): [soleal line](soleal-line) and middle third of the [medial border](medial-border-of-tibia).',
        'reviewed-text',
        'gray1918',
      ),
      fact('[Popliteus](popliteus): the triangle above the [soleal line](soleal-line).', 'reviewed-text', 'gray1918'),
      fact(
        'Below the line, side by side: [flexor digitorum longus](flexor-digitorum-longus) medially, [tibialis posterior](tibialis-posterior) laterally.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        '[Tibialis anterior](tibialis-anterior): upper two thirds of the outer side of the shaft.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'Hamstrings: [semimembranosus](semimembranosus) on the back of the medial condyle, [semitendinosus](semitendinosus) high on the inner side of the shaft.',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  fibula: {
    summary: fact(
      'The slender bone on the outer side of the leg: it carries little weight, but gives room to many muscles and forms the outer ankle.',
      'from-memory',
      'gray1918',
    ),
    articulations: [
      fact(
        'With the [tibia](tibia) above and below, and with the side of the [talus](talus); it has no part in the knee joint.',
        'reviewed-text',
        'gray1918',
      ),
    ],
    features: [
      fact(
        'The [head](head-of-fibula) stands below and behind the knee; round the [neck](neck-of-fibula) winds the [common fibular nerve](common-fibular-nerve).',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'Its lower end, the [lateral malleolus](lateral-malleolus), reaches lower than the [medial malleolus](medial-malleolus).',
        'reviewed-text',
        'gray1918',
      ),
      fact('No other long bone is so thin for its length.', 'reviewed-text', 'gray1918'),
    ],
    figures: [breadthOfAnkle],
    attachments: [
      fact(
        '[Soleus](soleus): back of the [head](head-of-fibula) and upper third of the shaft.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        '[Flexor hallucis longus](flexor-hallucis-longus): lower two thirds of the back of the shaft, but for the last 2.5 cm.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        '[Fibularis longus](fibularis-longus) and [brevis](fibularis-brevis): the outer side of the shaft.',
        'reviewed-text',
        'gray1918',
      ),
      fact('[Biceps femoris](biceps-femoris): the [head](head-of-fibula).', 'reviewed-text', 'imaios'),
    ],
  },
} as const satisfies Record<string, BoneText>
