// Packages broken in what is asked of any package of Office.
import {zipSync} from 'fflate'
import {compatibility} from '../rules/compatibility.ts'
import {contentTypes} from '../rules/content-types.ts'
import {entries} from '../rules/entries.ts'
import {media} from '../rules/media.ts'
import {properties} from '../rules/properties.ts'
import {referenceTypes} from '../rules/reference-types.ts'
import {relations} from '../rules/relations.ts'
import {requiredParts} from '../rules/required-parts.ts'
import {wellFormed} from '../rules/well-formed.ts'
import {broken, partWith, rebuilt} from '../sample.ts'
import {type Case, filesOf, inDirectory, onSlide, PRESENTATION, swap, TYPES} from './breaks.ts'

export const packageCases: readonly Case[] = [
  [
    referenceTypes,
    'a master that is listed as a slide',
    swap(PRESENTATION, /(<p:sldId id="256" r:id=")[^"]*/, '$1rId1'),
    /rId1 of p:sldId leads to a slideMaster/
  ],
  [
    relations,
    'a layout that its master does not list',
    swap('ppt/slideMasters/slideMaster1.xml', /<p:sldLayoutId [^>]*>/, ''),
    /slideMaster1.xml: does not use its relationship/
  ],
  [
    entries,
    'a folder',
    (bytes) => zipSync({...filesOf(bytes), 'ppt/charts/': new Uint8Array()}),
    /charts\/: is a folder/
  ],
  [
    entries,
    'the list of types at the end',
    (bytes) => zipSync(Object.fromEntries(Object.entries(filesOf(bytes)).reverse())),
    /is not the first entry/
  ],
  [
    entries,
    'names that differ by case',
    (bytes) => zipSync({...filesOf(bytes), 'PPT/presentation.xml': new Uint8Array()}),
    /stands twice/
  ],
  [
    entries,
    'another name in the header',
    (bytes) => {
      const copy = bytes.slice()
      copy[30] = 0x28
      return copy
    },
    /is called \(Content_Types/
  ],
  [entries, 'sizes behind the data', (bytes) => inDirectory(bytes, 8, 8), /sizes behind/],
  [entries, 'encryption', (bytes) => inDirectory(bytes, 8, 1), /encrypted/],
  [
    entries,
    'a backslash',
    (bytes) => zipSync({...filesOf(bytes), 'ppt\\a.xml': new Uint8Array()}),
    /no name of a part/
  ],
  [wellFormed, 'a bare ampersand', onSlide('A talk', 'A talk', 'A & talk'), /slide1\.xml: /],
  [wellFormed, 'a control character', onSlide('A talk', 'A talk', 'A \u000b talk'), /slide1\.xml: /],
  [wellFormed, 'a control character by number', onSlide('A talk', 'A talk', 'A &#11; talk'), /slide1\.xml: /],
  [
    wellFormed,
    'a document type',
    swap(PRESENTATION, '<p:presentation ', '<!DOCTYPE x><p:presentation '),
    /document type/
  ],
  [
    contentTypes,
    'a type for a part that is not there',
    swap(TYPES, '</Types>', '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x/y"/></Types>'),
    /no part .*slidemaster2/
  ],
  [contentTypes, 'no type for pictures', swap(TYPES, /<Default Extension="png"[^>]*>/, ''), /png: has no content type/],
  [
    contentTypes,
    'two types for one part',
    swap(TYPES, /(<Override PartName="\/ppt\/presentation.xml"[^>]*>)/, '$1$1'),
    /two types/
  ],
  [
    contentTypes,
    'a slide that is typed as a layout',
    swap(TYPES, /(slides\/slide2.xml" ContentType="[^"]*)slide\+xml/, '$1slideLayout+xml'),
    /slide2.xml: is of type/
  ],
  [
    relations,
    'a target that is not there',
    swap('ppt/slides/_rels/slide2.xml.rels', /slideLayout\d/, 'slideLayout99'),
    /slideLayout99.xml, which is not there/
  ],
  [
    relations,
    'an id that is not there',
    onSlide('hlinkClick', /hlinkClick r:id="rId\d+"/, 'hlinkClick r:id="rIdundefined"'),
    /“rIdundefined”, which is not there/
  ],
  [
    relations,
    'a link that is used nowhere',
    onSlide('hlinkClick', /<a:hlinkClick.*?(?:\/>|<\/a:hlinkClick>)/, ''),
    /does not use its relationship/
  ],
  [relations, 'one id twice', swap('ppt/_rels/presentation.xml.rels', 'Id="rId3"', 'Id="rId2"'), /rId2 is there twice/],
  [
    relations,
    'an address with a space',
    (bytes) =>
      broken(bytes, partWith(bytes, 'ppt/slides/_rels', 'example.org'), (xml) =>
        xml.replace('example.org/', 'example.org/a b')
      ),
    /is no address/
  ],
  [
    relations,
    'relations of no part',
    (bytes) =>
      rebuilt(bytes, (parts) =>
        parts.set(
          'ppt/slides/_rels/slide99.xml.rels',
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
        )
      ),
    /belongs to no part/
  ],
  [
    relations,
    'a part that nothing leads to',
    (bytes) => rebuilt(bytes, (parts) => parts.set('ppt/media/lost.png', new Uint8Array())),
    /lost.png: nothing leads to it/
  ],
  [
    requiredParts,
    'no view properties',
    swap('ppt/_rels/presentation.xml.rels', /<Relationship [^>]*viewProps"[^>]*>/, ''),
    /presentation.xml: has 0 of viewProps/
  ],
  [
    requiredParts,
    'a slide of two layouts',
    (bytes) =>
      broken(bytes, 'ppt/slides/_rels/slide2.xml.rels', (xml) =>
        xml.replace(/(<Relationship )Id="rId\d+"([^>]*slideLayout"[^>]*>)/, '$&$1Id="other"$2')
      ),
    /slide2.xml: has 2 of slideLayout/
  ],
  [
    compatibility,
    'a prefix that is not declared',
    swap(
      PRESENTATION,
      '<p:presentation ',
      '<p:presentation xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x99" '
    ),
    /x99 is not declared/
  ],
  [
    properties,
    'titles that nobody counted',
    swap('docProps/app.xml', /(<TitlesOfParts><vt:vector [^>]*>)/, '$1<vt:lpstr>one more</vt:lpstr>'),
    /do not count/
  ],
  [properties, 'a wrong length', swap('docProps/app.xml', /size="6"/, 'size="7"'), /has another length/],
  [properties, 'a wrong number of slides', swap('docProps/app.xml', /<Slides>\d+/, '<Slides>1'), /counts 1 slides/],
  [
    properties,
    'a date in words',
    swap('docProps/core.xml', /(<dcterms:created[^>]*>)[^<]*/, '$1today'),
    /created is no date/
  ],
  [properties, 'two titles', swap('docProps/core.xml', /(<dc:title>.*<\/dc:title>)/, '$1$1'), /dc:title twice/],
  [media, 'image/jpg', swap(TYPES, 'image/png', 'image/jpg'), /image\/jpg is no type/],
  [
    media,
    'a JPEG that is called PNG',
    (bytes) =>
      rebuilt(bytes, (parts) => {
        for (const path of parts.keys())
          if (path.endsWith('.png')) parts.set(path, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))
      }),
    /is not image\/png/
  ]
]
