// How large a picture may be, and how large it goes into a result. In pixels and bytes.

/**
 * What a picture needs at most: a slide 960 points wide at 220 pixels an inch, a column of the memo 470 points wide and
 * a page high at 300 and 200. What has more is made smaller.
 */
export const MOST_SHOWN = {width: 2940, height: 2200}

/** A PNG or a JPEG that is read line by line; the sensors of telephones have 200 million. */
export const MOST_STREAMED = 250_000_000

/** A picture that has to be in memory as a whole (interlaced, progressive and the other formats), at four bytes a pixel. */
export const MOST_AT_ONCE = 64_000_000

/** A file that is heavier is packed anew, and goes as a JPEG when nothing in it is transparent. */
export const HEAVY = 3 * 1024 * 1024
