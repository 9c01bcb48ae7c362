// Text cut into what a reader takes for one sign.

/**
 * A flag, a keycap, an emoji with its tone, tags and what joiners tie to it, a character with its marks
 * (Unicode Technical Standard 51, definition ED-17, without the check that the sequence is one of those recommended).
 */
const PICTURE = String.raw`\p{Extended_Pictographic}(?:\p{EMod}|\p{M}|[\u{E0020}-\u{E007F}])*`
const CLUSTER = new RegExp(
  String.raw`\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|${PICTURE}(?:\u200D${PICTURE})*|\P{M}(?:\p{M}|\u200D)*|(?:\p{M}|\u200D)+`,
  'gsu'
)

/** The clusters of a text, none lost. */
export const clustersOf = (text: string): readonly string[] => text.match(CLUSTER) ?? []

const EMOJI =
  /^(?:\p{Emoji_Presentation}|\p{RI}|.*\uFE0F|[0-9#*]\u20E3|\p{Extended_Pictographic}.*(?:\u200D|\p{EMod}))/su
/** Whether a cluster is to be shown as an emoji: by itself, or because a selector, a tone or a joiner asks for it. */
export const isEmoji = (cluster: string): boolean => !cluster.includes('\uFE0E') && EMOJI.test(cluster)

const INVISIBLE = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cs})+$/u
/** Joiners, selectors, marks of direction and controls draw nothing of their own. */
export const isInvisible = (cluster: string): boolean => INVISIBLE.test(cluster)
