import { CERTAINTIES } from '../../anatomy/facts.ts'
import { SOURCES, type Source, type SourceId } from '../../anatomy/sources.ts'
import { t } from '../../i18n/t.ts'
import type { Cited } from './SourceMark.tsx'

interface SourceNoteProps {
  readonly cited: Cited
  /** What to bear in mind about a figure. */
  readonly remark?: string | undefined
}

/** Where a statement comes from and how sure it is. */
export function SourceNote({ cited, remark }: SourceNoteProps) {
  const { label, meaning } = CERTAINTIES[cited.sure]
  return (
    <div className="source-note" data-sure={cited.sure}>
      {remark && <p>{remark}</p>}
      {cited.sources.map((id) => (
        <Citation key={id} id={id} />
      ))}
      <p>
        <strong>{label}.</strong> {meaning}
      </p>
    </div>
  )
}

function Citation({ id }: { readonly id: SourceId }) {
  const { authors, year, title, published, doi, url, reading, note }: Source = SOURCES[id]
  const link = doi ? `https://doi.org/${doi}` : url
  return (
    <p>
      {authors} ({year}). <cite>{title}</cite>. {published}.{' '}
      {link && (
        <>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {doi ? `doi:${doi}` : new URL(link).hostname}
            <span className="hidden-text"> ({t('panel.opensNewTab')})</span>
          </a>
          .{' '}
        </>
      )}
      <span className="source-reading">
        {t('panel.reading', reading)}
        {note ? `. ${note}` : '.'}
      </span>
    </p>
  )
}
