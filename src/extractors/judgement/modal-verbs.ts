import {after, before, type CueRule} from './cue.ts'

/** Whom rules address. A generic one in the plural or with `any`, `each`, `no`; in news, `the company may appeal` is a guess. */
const ADDRESSEE =
  /(?:^|[\s“"(])(?:you|anyone|nobody|no one|(?:any|each|every|no|an?) (?:[a-zà-ÿ]+ ){0,2}(?:person|member|applicant|bidder|user|agency|licensee|party|holder|officer|employee|department|organi[sz]ation|individual|operator|state|supplier)|(?:[a-zà-ÿ]+ )?(?:applicants|bidders|agencies|departments|users|licensees|members|holders|tenderers|suppliers|contractors|employees|officers|ministers|visitors|voters|delegates|candidates|parties|(?:contracting )?authorities|operators|readers|participants|respondents|sites))(?: (?:of|that|who|with|under) [^,;.]{1,40})? $/i
/** What somebody addressed by a rule is free to do. */
const ACTION =
  /^ (?:not )?(?:also |only |then |choose to |at any time |freely )?(?:use|copy|share|publish|distribute|modify|adapt|charge|withhold|choose|opt|adopt|ask|claim|attach|include|exclude|inspect|enter|leave|vote|speak|propose|amend|contact|send|file|bid|withdraw|extend|consider|require|refuse|reject|redact|hold|call|view|download|obtain|access|receive|visit|participate|comment|register|nominate|rely|incorporate|elect|disclose|release|make|set|take|order|seek|sign|wish|want|need|develop|create|establish|designate|delegate|employ|supplement|group|retain|waive)\b/
/** What an office may do by right is no guess. Source: verbs of rules and application forms. */
const BY_RIGHT =
  /^ (?:not )?(?:(?:also|only|then|at any time) )?(?:apply|appeal|request|submit|elect|delegate|appoint|issue|grant|revoke|waive|impose|make (?:regulations|rules|orders|an application|a claim)|by (?:regulation|order|notice|resolution)|not be (?:used|disclosed|reproduced|sold|published|copied|transferred|amended|construed)|be (?:used|obtained|downloaded|submitted|addressed|sent|made by|granted|appointed|reproduced|requested|delegated|waived|revoked|cited|directed) (?:only|for|from|by|to|in|as|with|at|on))\b/i
/** After these `might` and `may` are nouns (`the might of the fleet`, `the month of May`). */
const NOUN_BEFORE =
  /\b(?:the|its|their|his|her|our|military|full|economic|naval|industrial|with|in|of|since|until|by|last|next|early|late|mid)\s$/i
/** `could be seen` tells what was seen; a past ability, not a guess. */
const PERCEIVED =
  /^ (?:only |also |clearly |still |easily |then )?be (?:seen|heard|detected|observed|found|shown|demonstrated|identified|measured|felt|smelt|distinguished|obtained|reversed|blocked|abolished|inhibited|restored|achieved|established|recovered|induced|prevented)\b/i
const ABLE =
  /^ (?:(?:only |still |also |clearly |even |already |just )?(?:see|hear|feel|smell|taste|remember|recall|swim|speak|walk|read and write|sing|breathe|tell|hardly|barely|scarcely|afford|no longer|not (?!(?:yet )?be (?:ruled out|excluded)))|have sworn)\b/

/** `could`, `may`, `might not`: less than a likelihood, and no plain ability or permission. */
export const modalVerbs: CueRule = {
  form: 'modal',
  words: {
    phrases: ['may', 'may not', 'might', 'might not', 'could', 'could not', 'may or may not', 'might or might not']
  },
  guards: [
    {
      name: 'capital',
      reason: 'May is a month, a name, or opens a wish; a verb that opens a sentence asks',
      refuses: ({sentence, start}) => /[A-Z]/.test(sentence[start] ?? '')
    },
    after(
      'noun',
      'a noun: the might of, might and power',
      /^(?: (?:of|day|\d|and (?:power|right|main|money|glory))|[^ ,])/i
    ),
    before(
      'set-phrase',
      'a set phrase: be that as it may, come what may',
      /\b(?:as it|come what|try as (?:he|she|it|we|they)) $/i
    ),
    after('advice', 'a turn of phrase that advises: might as well', /^ (?:as well|just as well)\b/),
    {
      name: 'noun-before',
      reason: 'a noun: the might of a fleet, the month of May',
      refuses: ({cue, before: head}) => !cue.startsWith('could') && NOUN_BEFORE.test(head)
    },
    {
      name: 'ability',
      reason: 'could of ability: what somebody was able to do',
      refuses: ({cue, after: next}) =>
        cue.startsWith('could') &&
        (PERCEIVED.test(next) ||
          ABLE.test(next) ||
          (cue === 'could not' && !/^ (?:yet )?be (?:ruled out|excluded)/.test(next)))
    },
    {
      name: 'as-far-as-able',
      reason: 'could of ability: as fast as they could, all that he could',
      refuses: ({cue, before: head}) =>
        cue === 'could' &&
        /\b(?:as [a-zà-ÿ]+ as|all(?: that)?|everything|whatever|wherever|whenever|the best|what little|if only|so (?:that )?(?:[a-zà-ÿ]+ )?) ?(?:the |their |its )?(?:[a-zà-ÿ]+ )?$/i.test(
          head.slice(-32)
        ) &&
        !/[,;]/.test(head.slice(-20))
    },
    {
      name: 'question-reported',
      reason: 'a question or a request that is reported',
      refuses: ({cue, before: head}) =>
        cue === 'could' &&
        /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed)?)(?: [a-zà-ÿ]+){0,3} (?:if|whether) (?:[a-zà-ÿ]+ ){1,4}$/.test(head)
    },
    {
      name: 'embedded-question',
      reason: 'what is asked or told, and no judgement of its own: explain how they might be used',
      refuses: ({before: head}) =>
        /\b(?:explain|indicate|state|describe|decide|determine|consider|check|ask|say|show|learn|know|list)[a-z]{0,3} (?:[a-z]+ ){0,4}(?:how|why|if|whether(?: or not)?|who|when|where) (?:[a-z]+ ){1,4}$/i.test(
          head
        ) || /\bor how (?:[a-z]+ ){1,3}$/i.test(head)
    },
    {
      name: 'granted',
      reason: 'what a ruling or an agreement lets somebody do',
      refuses: ({cue, before: head}) =>
        cue === 'could' &&
        /\b(?:(?:rule[sd]|agree[sd]|decide[sd]|decree[sd]|allow(?:s|ed)) (?:that )?(?:the )?(?:[a-z]+ )?[a-z]+|(?:knew|know) (?:that )?(?:i|he|she|we|they|you)) $/i.test(
          head
        )
    },
    {
      name: 'permission',
      reason: 'may of permission: what a rule allows or forbids',
      refuses: ({cue, before: head, after: next}) =>
        cue.startsWith('may') &&
        ((cue !== 'may or may not' && BY_RIGHT.test(next)) || (ADDRESSEE.test(head) && ACTION.test(next)))
    },
    {
      name: 'known-to-reader',
      reason: 'a turn of phrase to the reader: as you may know',
      refuses: ({before: head, after: next}) =>
        /\byou $/i.test(head) && /^ (?:have |already )?(?:know|heard|recall|remember|guess|imagine)/.test(next)
    }
  ]
}
