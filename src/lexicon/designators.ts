// Words that make the number after them a name: `Article 5`, `Boeing 737`, `Game 6`. Lower case.
// Source: parts of documents, series, makes and indices named in policy and news prose; compiled for this project.

const WORDS = `
  article articles section sections chapter chapters clause clauses paragraph paragraphs para annex appendix schedule
  title part parts item items page pages figure table box chart exhibit note footnote line column row volume issue edition
  version release build update phase stage step tier level grade class category type group pillar goal target option
  scenario model series number no nos nr room gate platform terminal flight highway route interstate road street avenue
  district ward precinct sector zone area region unit building floor apartment suite house lot block channel radio
  resolution rule regulation directive act bill law order case docket protocol amendment proposition measure decree
  question answer task objective recommendation principle criterion indicator
  week day round game match season episode race lap hole inning act scene test trial division league formula
  boeing airbus iphone ipad galaxy playstation xbox windows office android ios mac pixel mazda bmw audi mercedes porsche
  model nasdaq dow s&p ftse dax cac nikkei stoxx russell sensex topix ibex asx cac40 fortune euro
  covid sars apollo voyager falcon soyuz artemis sputnik
  psalm verse john romans genesis matthew mark luke
  war code zip postcode pin extension ext tel phone fax isbn issn doi ref id
`

export const DESIGNATORS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))

/** Of those, words that before a unit or a noun in lower case are words like any other: `the group 300 people joined`. */
export const ONLY_WITH_CAPITAL: ReadonlySet<string> = new Set(
  'group area region unit house order law act war measure road street office mark day week game line goal target part level note test case building question answer task series class number euro john romans matthew luke model race type mac pixel match trial code pin id league act block item formula scene'.split(
    ' '
  )
)
