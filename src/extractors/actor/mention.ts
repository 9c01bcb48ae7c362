/** One mention in a passage, before names are resolved; offsets in the passage. */
export interface Mention {
  readonly type: 'person' | 'organisation' | 'place'
  /** As printed, or what the printed word stands for (`Dushanbe`: `Tajikistan`). */
  readonly name: string
  readonly role: string | undefined
  readonly start: number
  readonly end: number
  readonly rule: string
}
