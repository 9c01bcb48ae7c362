/** Names of the layouts, in the order of their files. */
export const LAYOUTS = ['Blank', 'Title', 'Content'] as const
