import { homePicture } from '../home/pictures.ts'

/** The place behind the way in, dimmed: the room sees where it is going. Without it the page says everything. */
export function Backdrop() {
  return <img className="pj-backdrop" src={homePicture('light', 'full')} alt="" width="1280" height="720" />
}
