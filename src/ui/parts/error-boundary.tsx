import { Component, type ReactNode } from 'react'

type Props = { readonly children: ReactNode; readonly shown: (problem: unknown) => ReactNode }

/** Catches a bug below it, so that the rest of the page and the saved game stay. React has this only as a class. */
export class ErrorBoundary extends Component<Props, { readonly problem: unknown; readonly failed: boolean }> {
  override state = { problem: undefined as unknown, failed: false }

  static getDerivedStateFromError(problem: unknown) {
    return { problem, failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.shown(this.state.problem) : this.props.children
  }
}
