// Words beside a number that say how exactly it is meant. Source: the approximators and bounds of English grammars.

/** `=` as stated, `~` about, `<` at most or under, `>` at least or over. */
export type Bound = '=' | '~' | '<' | '>'

const lines = (change: Bound, words: string): readonly (readonly [string, Bound])[] =>
  words
    .trim()
    .split(/\s*,\s*/)
    .map((word) => [word, change] as const)

/** Before the number. The longest that fits counts. */
export const QUALIFIERS_BEFORE: ReadonlyMap<string, Bound> = new Map([
  ...lines(
    '~',
    `about, around, roughly, approximately, approx, some, nearly, almost, close to, circa, ca, c, an estimated, estimated,
    estimated at, an estimated total of, approaching, somewhere around, in the region of, in the order of, on the order of, barely,
    near, nearer, up around, not quite, virtually, more or less, something like, an approximate, perhaps, maybe,
    just about, ~, ≈, ∼, ≅, around about, close on`
  ),
  ...lines(
    '>',
    `more than, over, at least, greater than, larger than, bigger than, higher than, longer than, no less than, no fewer than, not less than,
    not fewer than, in excess of, upwards of, upward of, above, exceeding, exceeds, exceed, exceeded, surpassing, surpass, surpassed, topping,
    a minimum of, minimum of, minimum, well over, just over, as little as, as few as, as low as, slightly over, slightly more than, well above, just above,
    considerably more than, more than about, greater than or equal to, more than or equal to, equal to or greater than, equal to or more than,
    older than, beyond, >, ≥, >=, better than, over the age of, above the age of, a little over, little over, a little more than, little more than, far more than, north of`
  ),
  ...lines(
    '<',
    `less than, fewer than, under, below, up to, at most, no more than, not more than, no greater than, a maximum of, maximum of, smaller than,
    lower than, shorter than, as much as, as many as, as high as, just under, slightly under, slightly less than,
    well under, well below, just below, less than or equal to, equal to or less than, less or equal than, not exceeding, under the age of, below the age of, younger than,
    up to about, up to around, a little less than, a little under, little less than, far less than, far fewer than, south of, <, ≤, <=`
  ),
  ...lines(
    '=',
    `exactly, precisely, only, just, equivalent to, equal to, equals, equals to, equalling, equaling to, amounting to, a total of,
    total of, an average of, average of, a median of, a record, a further, another, an additional, a combined, a whopping, a mere, a staggering,
    a full, merely, fully, altogether, totalling, totaling`
  )
])

/** After the number or its unit. */
export const QUALIFIERS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ...lines('~', 'or so, or thereabouts, approximately'),
  ...lines(
    '>',
    'or more, or greater, or over, or above, or older, or higher, or longer, and more, and above, and over, at least, or more than, or greater than, plus, or better'
  ),
  ...lines('<', 'or less, or fewer, or under, or below, or younger, or lower, at most, or equal, tops, and under')
])

/** Verbs that make the number after them the size of a change: rise. All forms. */
export const RISES: ReadonlySet<string> = new Set(
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing jump jumps jumped jumping climb climbs climbed climbing surge surges surged surging soar soars soared soaring gain gains gained gaining advance advances advanced advancing up rally rallied rallies expand expanded expands expanding rocketed skyrocketed swell swelled swollen leap leapt leaped spike spiked higher raise raises raised raising boost boosts boosted boosting'.split(
    ' '
  )
)
/** The same: fall. */
export const FALLS: ReadonlySet<string> = new Set(
  'fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping down slip slips slipped slipping slide slid slides sliding tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets plummeted plummeting sink sank sunk shrink shrinks shrank shrunk shrinking contract contracted contracts lose loses lost losing ease eased eases dip dipped dips retreat retreated shed sheds cut cuts slash slashes slashed slashing trim trims trimmed trimming reduce reduces reduced reducing lower lowered'.split(
    ' '
  )
)
