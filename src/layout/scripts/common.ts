// Text that needs no look at its single signs: most words of most documents.

/** Printable ASCII, Latin-1 and the usual dashes, quotation marks and ellipsis: in every font of a theme. */
const COMMON = /^[\t\n -~\u00A0-\u00AC\u00AE-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/

/** Whether every font of a theme has all characters of a text; each is a sign of its own, and no emoji. */
export const isCommon = (text: string): boolean => COMMON.test(text)
