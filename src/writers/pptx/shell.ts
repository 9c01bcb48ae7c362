// The parts of a package that its slides refer to, or that refer to its slides.
import type {Deck} from '../../model/deck.ts'
import {contentTypesXml} from './content-types.ts'
import {layoutXmls, masterXml} from './master-xml.ts'
import {notesMasterXml} from './notes-xml.ts'
import {presentationXml} from './presentation-xml.ts'
import {appPropertiesXml, corePropertiesXml} from './properties-xml.ts'
import {relations, relationsXml} from './relations.ts'
import {tableStylesXml} from './table-style.ts'
import {themeXml} from './theme-xml.ts'
import {NAMESPACES, XML_HEAD} from './xml.ts'

type Part = readonly [path: string, xml: string]

/** `paths` are those of all other parts. */
export function shellParts(deck: Deck, paths: readonly string[]): readonly Part[] {
  const parts = [...rootParts(deck), ...presentationParts(deck), ...masterParts(deck), ...fixedParts(deck)]
  return [['[Content_Types].xml', contentTypesXml([...parts.map(([path]) => path), ...paths])], ...parts]
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const rootParts = (deck: Deck): readonly Part[] => [
  [
    '_rels/.rels',
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/><Relationship Id="rId2" Type="${PACKAGE}/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/officeDocument" Target="ppt/presentation.xml"/></Relationships>`
  ],
  ['docProps/core.xml', corePropertiesXml(deck)],
  ['docProps/app.xml', appPropertiesXml(deck)]
]

function presentationParts(deck: Deck): readonly Part[] {
  const {add, xml} = relations()
  const master = add('slideMaster', 'slideMasters/slideMaster1.xml')
  const slides = deck.slides.map((_, index) => add('slide', `slides/slide${index + 1}.xml`))
  const notesMaster = add('notesMaster', 'notesMasters/notesMaster1.xml')
  add('presProps', 'presProps.xml')
  add('viewProps', 'viewProps.xml')
  add('theme', 'theme/theme1.xml')
  add('tableStyles', 'tableStyles.xml')
  return [
    ['ppt/presentation.xml', presentationXml(deck, {master, notesMaster, slides})],
    ['ppt/_rels/presentation.xml.rels', xml()]
  ]
}

/** Notes master and slide master may not share a theme part. */
function masterParts(deck: Deck): readonly Part[] {
  const {theme} = deck
  const layouts = layoutXmls(deck)
  const names = layouts.map((_, index) => `slideLayout${index + 1}.xml`)
  const ofMaster = names.map((name) => ['slideLayout', `../slideLayouts/${name}`] as const)
  return [
    ['ppt/slideMasters/slideMaster1.xml', masterXml(deck)],
    ['ppt/slideMasters/_rels/slideMaster1.xml.rels', relationsXml([...ofMaster, ['theme', '../theme/theme1.xml']])],
    ...names.flatMap((name, index): readonly Part[] => [
      [`ppt/slideLayouts/${name}`, layouts[index] ?? ''],
      [`ppt/slideLayouts/_rels/${name}.rels`, relationsXml([['slideMaster', '../slideMasters/slideMaster1.xml']])]
    ]),
    ['ppt/theme/theme1.xml', themeXml(theme)],
    ['ppt/theme/theme2.xml', themeXml(theme)]
  ]
}

/** Parts that are much the same in every deck. */
const fixedParts = (deck: Deck): readonly Part[] => [
  ['ppt/notesMasters/notesMaster1.xml', notesMasterXml(deck)],
  ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relationsXml([['theme', '../theme/theme2.xml']])],
  ['ppt/presProps.xml', `${XML_HEAD}<p:presentationPr ${NAMESPACES}/>`],
  [
    'ppt/viewProps.xml',
    `${XML_HEAD}<p:viewPr ${NAMESPACES}><p:normalViewPr><p:restoredLeft sz="15620"/><p:restoredTop sz="94660"/></p:normalViewPr><p:slideViewPr><p:cSldViewPr snapToGrid="0" snapToObjects="1"><p:cViewPr varScale="1"><p:scale><a:sx n="136" d="100"/><a:sy n="136" d="100"/></p:scale><p:origin x="216" y="312"/></p:cViewPr><p:guideLst/></p:cSldViewPr></p:slideViewPr><p:notesTextViewPr><p:cViewPr><p:scale><a:sx n="1" d="1"/><a:sy n="1" d="1"/></p:scale><p:origin x="0" y="0"/></p:cViewPr></p:notesTextViewPr><p:gridSpacing cx="76200" cy="76200"/></p:viewPr>`
  ],
  ['ppt/tableStyles.xml', tableStylesXml(deck.theme)]
]
