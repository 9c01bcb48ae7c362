// Words of which one rules the other out: directions, verdicts, groups, regions, kinds of amounts.
// Source: compiled for this project from general knowledge of English and of statistical reports.

/** Each line is one contrast; ` | ` parts its sides, and words of one side go together. */
const LINES = `
rise | fall
open | close
begin | stop
approve | reject postpone cancel
permit | ban
support | oppose opposition opponent
win | lose
buy | sell
import importer | export exporter
safe safely | unsafe unsafely dangerous
legal legally lawful | illegal illegally unlawful
possible | impossible
likely | unlikely
able | unable
stable | unstable
manage managed succeed succeeded | fail failed failure
cheap | expensive
improve | worsen
strengthen strong stronger | weaken weak weaker
rich | poor
men man male boy | women woman female girl
adult | child children minor pupil youth juvenile
urban city | rural countryside
north northern | south southern | east eastern | west western
coast coastal | inland interior hill mountain
summer | winter | spring | autumn
gross | net
real | nominal
public | private
domestic | foreign
upper | lower
daily | weekly | monthly | yearly
direct | indirect
first | second | third | fourth
minimum | maximum
income | expenditure
cost | saving
oil | gas | coal
`

/** The contrasts, each as its sides; a word is in lower case. */
export const CONTRASTS: readonly (readonly (readonly string[])[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' | ').map((side) => side.split(' ')))

/**
 * Words that narrow what an amount is of, or say that it is none yet: where only one of two amounts has one, they do not
 * measure the same. Each line is one kind.
 */
const SCOPES = `
forecast forecasts expect expects expected project projects projected projection anticipate anticipated predict predicted will would could may might likely estimate estimates
target targets aim aims aimed goal plan plans planned intend intends intended pledge pledged promise promised budgeted should
capacity capable can
gross
net
real
nominal
adult adults
child children minor minors pupil pupils
youth young
men man male
women woman female
urban city
rural
north northern
south southern
east eastern
west western
average mean
median
cumulative
seasonally adjusted
core
preliminary provisional
import imports
export exports
direct
indirect
households household
per capita
minimum
maximum
remaining
additional further extra
previous previously earlier former
saved saving savings
`

/** Each word to its kind. */
export const SCOPE_WORDS: ReadonlyMap<string, number> = new Map(
  SCOPES.trim()
    .split('\n')
    .flatMap((line, kind) => line.split(' ').map((word) => [word, kind] as const))
)
