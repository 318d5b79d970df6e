import type { BoardTheme } from '../scene/model.ts'

type ThemedPictureProps = {
  readonly address: (theme: BoardTheme, size: 'full' | 'small') => string
  readonly alt: string
}

/** A picture of the place for day and night, wide and small: the browser itself picks, so it needs no script to be seen. */
export function ThemedPicture({ address, alt }: ThemedPictureProps) {
  const [dark, small] = ['(prefers-color-scheme: dark)', '(max-width: 700px)']
  return (
    <picture>
      <source media={`${dark} and ${small}`} srcSet={address('dark', 'small')} />
      <source media={dark} srcSet={address('dark', 'full')} />
      <source media={small} srcSet={address('light', 'small')} />
      <img src={address('light', 'full')} alt={alt} width="1280" height="720" fetchPriority="high" />
    </picture>
  )
}
