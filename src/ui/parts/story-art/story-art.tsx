import { BOX, scenes, someStory } from './scenes.tsx'
import './story-art.css'

/** A story at a glance: decoration beside its title, which says it in words. */
export function StoryArt({ id }: { readonly id: string }) {
  return (
    <svg
      className="story-art"
      viewBox={BOX}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {Object.hasOwn(scenes, id) ? scenes[id] : someStory}
    </svg>
  )
}
