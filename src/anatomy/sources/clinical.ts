import type { Source } from './source.ts'

/** Clinical studies and reviews. */
export const CLINICAL_SOURCES = {
  kwak2006: {
    authors: 'Kwak HS, Lee KB, Han YM',
    year: 2006,
    title: 'Ruptures of the medial head of the gastrocnemius (“tennis leg”): clinical outcome and compression effect',
    published: 'Clin Imaging 30(1):48–53',
    doi: '10.1016/j.clinimag.2005.07.004',
    reading: 'abstract',
    note: '30 people.',
  },
  flecca2007: {
    authors: 'Flecca D, Tomei A, Ravazzolo N, et al.',
    year: 2007,
    title: 'US evaluation and diagnosis of rupture of the medial head of the gastrocnemius (tennis leg)',
    published: 'J Ultrasound 10(4):194–198',
    doi: '10.1016/j.jus.2007.09.007',
    reading: 'abstract',
    note: '35 people.',
  },
  scielo2016: {
    authors: 'Authors not noted',
    year: 2016,
    title: 'Ultrasonographic evaluation of the ruptured medial head of gastrocnemius muscle',
    published: 'Rev Bras Med Esporte 22(5), SciELO S1517-86922016000500381',
    url: 'http://www.scielo.br/scielo.php?script=sci_arttext&pid=S1517-86922016000500381',
    reading: 'abstract',
    note: '81 people.',
  },
  delgado2002: {
    authors: 'Delgado GJ, Chung CB, Lektrakul N, et al.',
    year: 2002,
    title:
      'Tennis leg: clinical US study of 141 patients and anatomic investigation of four cadavers with MR imaging and US',
    published: 'Radiology 224(1):112–119',
    reading: 'from memory',
  },
  miller2022: {
    authors: 'Miller KC, McDermott BP, Yeargin SW, et al.',
    year: 2022,
    title:
      'An evidence-based review of the pathophysiology, treatment, and prevention of exercise-associated muscle cramps',
    published: 'J Athl Train 57(1):5–15',
    doi: '10.4085/1062-6050-0696.20',
    reading: 'abstract',
  },
  vanDijk2011: {
    authors: 'van Dijk CN, van Sterkenburg MN, Wiegerinck JI, et al.',
    year: 2011,
    title: 'Terminology for Achilles tendon related disorders',
    published: 'Knee Surg Sports Traumatol Arthrosc 19(5):835–841',
    doi: '10.1007/s00167-010-1374-z',
    reading: 'abstract',
    licence: 'CC BY-NC 2.0; facts only',
  },
  maffulli1998: {
    authors: 'Maffulli N',
    year: 1998,
    title: 'The clinical diagnosis of subcutaneous tear of the Achilles tendon: a prospective study in 174 patients',
    published: 'Am J Sports Med 26(2):266–270',
    doi: '10.1177/03635465980260021801',
    reading: 'abstract',
  },
  jaocr: {
    authors: 'Journal of the American Osteopathic College of Radiology',
    title: 'Overcoming your Achilles heel: a review of Achilles tendon anatomy, pathology and associated MRI findings',
    published: 'JAOCR',
    url: 'https://www.jaocr.org/articles/overcoming-your-achilles-heel-a-review-of-achilles-tendon-anatomy-pathology-and-associated-mri-findings',
    reading: 'pages',
  },
  wells2003: {
    authors: 'Wells PS, Anderson DR, Rodger M, et al.',
    year: 2003,
    title: 'Evaluation of D-dimer in the diagnosis of suspected deep-vein thrombosis',
    published: 'N Engl J Med 349(13):1227–1235',
    reading: 'quoted elsewhere',
  },
  silfverskiold1924: {
    authors: 'Silfverskiöld N',
    year: 1924,
    title: 'Reduction of the uncrossed two-joints muscles of the leg to one-joint muscles in spastic conditions',
    published: 'Acta Chir Scand 56:315–330',
    reading: 'from memory',
  },
} as const satisfies Record<string, Source>
