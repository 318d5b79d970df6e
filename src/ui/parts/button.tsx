import type { ComponentProps } from 'react'
import { type Route, writeAddress } from '../address.ts'

type Look = { readonly look?: 'main' | 'alt' | 'plain'; readonly size?: 'usual' | 'big' | 'small' }

const classesOf = ({ look = 'main', size = 'usual' }: Look): string =>
  look === 'plain'
    ? 'plain'
    : ['btn', look === 'alt' ? 'alt' : '', size === 'big' ? 'big' : size === 'small' ? 'sm' : '']
        .filter(Boolean)
        .join(' ')

/** A control that does something here. */
export function Button({ look, size, ...rest }: Look & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button type="button" {...rest} className={classesOf({ ...(look && { look }), ...(size && { size }) })} />
  )
}

type LinkProps = Look & Omit<ComponentProps<'a'>, 'className' | 'href'> & { readonly to: Route }

/** A control that leads elsewhere, and looks like a button. */
export function ButtonLink({ look, size, to, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={writeAddress(to)}
      className={classesOf({ ...(look && { look }), ...(size && { size }) })}
    />
  )
}

/** A link in a sentence or a list. */
export function Link({ to, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { readonly to: Route }) {
  return <a {...rest} href={writeAddress(to)} />
}
