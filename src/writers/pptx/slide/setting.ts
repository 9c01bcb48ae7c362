import type {Theme} from '../../../model/theme.ts'
import type {LayoutId} from '../layouts.ts'
import type {Relations} from '../relations.ts'

/** What the boxes of a slide need beside themselves. */
export interface SlideSetting {
  /** Language of what does not say another one. BCP 47. */
  readonly lang: string
  readonly theme: Theme
  /** Of the slide. */
  readonly layout: LayoutId
  /** Whether the slide stands on our masters: what they draw is not drawn again, and what their placeholders have is not said again. */
  readonly own: boolean
  readonly relations: Relations
  /** The part of a picture, from the folder of the slides; the same picture has one part. */
  mediaOf(bytes: Uint8Array, mime: 'image/png' | 'image/jpeg'): string
  /** The part of the next chart, from the folder of the slides. */
  nextChart(): string
}
