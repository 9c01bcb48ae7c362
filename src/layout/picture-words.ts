// What stands in the place of a picture that cannot be shown.
import type {LayoutContext} from '../model/layout.ts'
import {layoutWords} from './words.ts'

/** `Picture not shown: the file is damaged`, for a picture by its address in the draft. */
export const notShownWords = (address: string, lost: LayoutContext['lost']): string => {
  const reason = lost.get(address)
  return reason === undefined ? layoutWords.notShown : `${layoutWords.notShown}: ${reason}`
}
