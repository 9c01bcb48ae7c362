// Verbs that bring what somebody said. Source: compiled for this project from the reporting verbs of English news prose.

/**
 * What a verb takes: `that` a clause with or without `that` (`said he would go`); `needs-that` only with `that`
 * (`signalled that`); `quote` marks only (`quipped`).
 */
export type SayingVerb = 'that' | 'needs-that' | 'quote'

/** Base forms by what they take; past forms that are not regular follow a slash. */
const BASES: Readonly<Record<SayingVerb, string>> = {
  that: 'say/said argue claim warn insist tell/told add believe think/thought maintain suggest hope promise vow pledge report complain joke deny swear/swore predict caution contend allege assert concede admit stress reckon',
  'needs-that':
    'announce declare state note explain point_out acknowledge comment observe remark emphasise emphasize reiterate reaffirm affirm confirm testify estimate indicate signal write/wrote conclude agree demand propose recommend urge call_on threaten repeat reveal recall underline underscore highlight make_clear/made_clear inform assure remind advise boast lament hint disclose tweet post concur object protest counter respond reply answer judge rule find/found hold/held accuse criticise criticize condemn denounce praise describe dismiss reject welcome call',
  quote:
    'ask continue go_on/went_on exclaim shout cry whisper mutter quip retort laugh sigh begin/began quote comment ask describe call brand label dub hail characterise characterize refer_to boast read/read put_it/put_it wonder chant sing/sang cite praise demand put'
}

function forms(entry: string): readonly string[] {
  const [base = '', irregular] = entry.split('/').map((form) => form.replaceAll('_', ' '))
  const [verb = '', ...particle] = base.split(' ')
  const tail = particle.length > 0 ? ` ${particle.join(' ')}` : ''
  const third = /(?:s|sh|ch|x|z|o)$/u.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const doubled: Readonly<Record<string, string>> = {
    admit: 'admitted',
    quip: 'quipped',
    signal: 'signalled',
    label: 'labelled',
    dub: 'dubbed',
    concur: 'concurred'
  }
  const past =
    irregular ??
    `${doubled[verb] ?? (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`)}${tail}`
  const gerund = `${doubled[verb]?.slice(0, -2) ?? (verb.endsWith('e') ? verb.slice(0, -1) : verb)}ing${tail}`
  return [base, `${third}${tail}`, past, gerund]
}

/** Every finite form and participle, in lower case, with what it takes; the freest use of a form wins. */
export const SAYING: ReadonlyMap<string, SayingVerb> = new Map(
  (['quote', 'needs-that', 'that'] as const).flatMap((kind) =>
    BASES[kind].split(' ').flatMap((entry) => forms(entry).map((form) => [form, kind] as const))
  )
)
