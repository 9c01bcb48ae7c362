// Nine levels of text as Office writes them where nothing of ours says otherwise.

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
/** Half an inch, by which each level stands further right. In EMU. */
const STEP = 457_200

/** Styles of the levels of other text; `size` in points. */
export const levelStyles = (size: number): string =>
  LEVELS.map(
    (level) =>
      `<a:lvl${level}pPr marL="${(level - 1) * STEP}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="${size * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`
  ).join('')
