import { Link } from './Link.tsx'
import { Picture } from './Picture.tsx'
import { Print } from './Print.tsx'
import { SavedViews } from './SavedViews.tsx'
import './share.css'

/** Keep what is on screen and give it to others: as a link, a picture, a named view. */
export function Share() {
  return (
    <div className="share">
      <Link />
      <Picture />
      <Print />
      <SavedViews />
    </div>
  )
}
