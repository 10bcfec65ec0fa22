import { t } from '../../i18n/t.ts'

/** Stands with every clinical text. */
export const EducationOnly = () => <p className="education-only">{t('injury.educationOnly')}</p>
