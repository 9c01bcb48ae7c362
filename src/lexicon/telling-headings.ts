// Headings under which a document says itself what matters, and those under which it keeps what is only looked up. Usual
// in reports, memoranda, guidance and reviews; a heading is one of these when it has the words, as in `V. Conclusions`.

/** `Executive summary`, `Key findings and next steps`, `Our recommendations`. */
export const tellingHeading =
  /\b(?:summary(?! of\b)|overview(?! of\b)|conclusions?|recommendations?|highlights|takeaways|at a glance|in brief|in short|bottom line|lessons (?:learned|learnt)|(?:key|main|core|principal|central) (?:points?|findings?|messages?|facts?|results?|judge?ments?|lessons|conclusions?|requirements?|actions?))\b/i

/** `Annex B: Methods`, `Definitions`, `Worked examples`. */
export const lookedUpHeading =
  /\b(?:appendix|appendices|annex(?:es)?|attachments?|definitions?|glossary|acronyms|abbreviations|methods?|methodology|examples?|history|technical (?:notes?|details?|reference)|notes?|list of|resources|change ?log|version history|about (?:this|the))\b/i
