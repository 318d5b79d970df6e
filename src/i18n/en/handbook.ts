export const handbook = {} as const
