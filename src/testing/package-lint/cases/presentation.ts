// Presentations broken in their ids, masters and placeholders.
import {notes} from '../rules/notes.ts'
import {placeholders} from '../rules/placeholders.ts'
import {presentationIds} from '../rules/presentation-ids.ts'
import {sections} from '../rules/sections.ts'
import {shapeIds} from '../rules/shape-ids.ts'
import {slideSize} from '../rules/slide-size.ts'
import {themes} from '../rules/themes.ts'
import {broken, partWith} from '../sample.ts'
import {type Case, MASTER, onSlide, PRESENTATION, swap, THEME} from './breaks.ts'

export const presentationCases: readonly Case[] = [
  [
    placeholders,
    'a prompt on a slide',
    onSlide('<p:ph type="title"/>', '<p:ph type="title"/>', '<p:ph type="title" hasCustomPrompt="1"/>'),
    /has a prompt/
  ],
  [
    shapeIds,
    'one name twice',
    onSlide('name="slide number"', 'name="slide number"', 'name="title"'),
    /two shapes are called “title”/
  ],
  [
    themes,
    'one theme for two masters',
    swap('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
    /theme of two masters/
  ],
  [themes, 'eleven colours', swap(THEME, /<a:accent6>.*?<\/a:accent6>/, ''), /twelve colours/],
  [themes, 'two line styles', swap(THEME, /<a:ln .*?<\/a:ln>/, ''), /fewer than three of a:lnStyleLst/],
  [
    presentationIds,
    'an id below 256',
    swap(PRESENTATION, /<p:sldId id="257"/, '<p:sldId id="12"'),
    /12 is not from 256/
  ],
  [
    presentationIds,
    'one id for master and layout',
    swap(MASTER, /<p:sldLayoutId id="\d+"/, '<p:sldLayoutId id="2147483648"'),
    /2147483648 is given twice/
  ],
  [sections, 'a slide outside', swap(PRESENTATION, /<p14:sldId id="257"\/>/, ''), /do not hold the slides/],
  [
    sections,
    'a section without a name',
    swap(PRESENTATION, /p14:section name="[^"]*"/, 'p14:section name=""'),
    /has no name/
  ],
  [
    slideSize,
    'a name of another size',
    swap(PRESENTATION, '<p:sldSz ', '<p:sldSz type="screen4x3" '),
    /not the size of screen4x3/
  ],
  [slideSize, 'slides as small as a stamp', swap(PRESENTATION, /<p:sldSz cx="\d+"/, '<p:sldSz cx="9"'), /have no size/],
  [
    shapeIds,
    'one id twice',
    onSlide('name="slide number"', /<p:cNvPr id="\d+" name="slide number"/, '<p:cNvPr id="2" name="slide number"'),
    /shape id 2 is there twice/
  ],
  [shapeIds, 'a shape without a name', onSlide('name="slide number"', 'name="slide number"', 'name=""'), /has no name/],
  [
    placeholders,
    'a title with a number',
    onSlide('<p:ph type="title"/>', '<p:ph type="title"/>', '<p:ph type="title" idx="0"/>'),
    /title has the number 0/
  ],
  [
    placeholders,
    'one that the layout lacks',
    onSlide('<p:ph idx="1"', '<p:ph idx="1"', '<p:ph idx="47"'),
    /no placeholder obj 47/
  ],
  [
    placeholders,
    'two titles',
    onSlide('<p:ph type="title"/>', /(<p:sp>(?:(?!<p:sp>).)*<p:ph type="title"\/>.*?<\/p:sp>)/, '$1$1'),
    /has two titles/
  ],
  [
    notes,
    'a slide that does not lead back',
    (bytes) =>
      broken(bytes, partWith(bytes, 'ppt/slides/_rels', 'notesSlide'), (xml) =>
        xml.replace(/<Relationship [^>]*notesSlide"[^>]*>/, '')
      ),
    /does not lead back/
  ],
  [
    notes,
    'notes without the slide',
    (bytes) =>
      broken(bytes, partWith(bytes, 'ppt/notesSlides/', 'sldImg'), (xml) => xml.replace('type="sldImg"', 'type="ftr"')),
    /has no placeholder sldImg/
  ],
  [
    notes,
    'no master of notes',
    swap(PRESENTATION, /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/, ''),
    /no master of notes/
  ]
]
