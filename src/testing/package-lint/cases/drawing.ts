// Slides broken in their text, tables, pictures, links and charts.
import {attributes} from '../rules/attributes.ts'
import {charts} from '../rules/charts.ts'
import {childOrder} from '../rules/child-order.ts'
import {frames} from '../rules/frames.ts'
import {hyperlinks} from '../rules/hyperlinks.ts'
import {pictures} from '../rules/pictures.ts'
import {sheets} from '../rules/sheets.ts'
import {tables} from '../rules/tables.ts'
import {text} from '../rules/text.ts'
import {workbooks} from '../rules/workbooks.ts'
import {broken} from '../sample.ts'
import {bookAlone, type Case, CHART, inBook, MASTER, onSlide, PRESENTATION, swap, THEME, TYPES} from './breaks.ts'

export const drawingCases: readonly Case[] = [
  [frames, 'a frame without what it says', onSlide('<a:tbl>', /<a:tbl>.*?<\/a:tbl>/, ''), /the frame \S+ has no a:tbl/],
  [frames, 'a frame without a place', onSlide('<a:tbl>', /<p:xfrm>.*?<\/p:xfrm>/, ''), /has no place/],
  [
    frames,
    'a background that does not say that it has no effects',
    swap(MASTER, /<p:bg>.*?<\/p:bg>/, '<p:bg><p:bgPr><a:noFill/></p:bgPr></p:bg>'),
    /no list of effects/
  ],
  [charts, 'labels that do not say what they show', swap(CHART, /<c:showVal [^>]*>/g, ''), /labels do not say/],
  [
    pictures,
    'SVG where a picture of points is due',
    (bytes) => broken(bytes, TYPES, (xml) => xml.replace('ContentType="image/png"', 'ContentType="image/svg+xml"')),
    /is SVG/
  ],
  [
    childOrder,
    'slides before the notes master',
    swap(PRESENTATION, /(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/, '$2$1'),
    /notesMasterIdLst comes too late/
  ],
  [
    childOrder,
    'paragraph properties before a later run',
    onSlide('<a:br>', /<a:br>/, '<a:pPr/><a:br>'),
    /a:pPr comes (?:too late|once too often) in a:p/
  ],
  [
    childOrder,
    'a marker behind its labels',
    swap(CHART, '<c:barDir', '<c:grouping val="clustered"/><c:barDir'),
    /comes too late in c:barChart/
  ],
  [
    childOrder,
    'a fill behind the face',
    onSlide('<a:latin', /(<a:solidFill>.*?<\/a:solidFill>)(<a:latin[^>]*>)/, '$2$1'),
    /comes too late in a:rPr/
  ],
  [
    childOrder,
    'what no schema has',
    onSlide('<a:bodyPr', '<a:lstStyle/>', '<a:lstStyle/><a:tbl/>'),
    /a:tbl is not expected in p:txBody/
  ],
  [attributes, 'type of size 0', onSlide('sz="', / sz="\d+"/, ' sz="0"'), /sz="0"/],
  [attributes, 'a negative width', onSlide('<a:ext ', /<a:ext cx="\d+"/, '<a:ext cx="-5"'), /cx="-5"/],
  [
    attributes,
    'a place beyond all slides',
    onSlide('<a:off ', /<a:off x="\d+"/, '<a:off x="3000000000"'),
    /x="3000000000"/
  ],
  [attributes, 'a colour by name', swap(THEME, /srgbClr val="\w+"/, 'srgbClr val="red"'), /val="red"/],
  [attributes, 'no language', onSlide(' lang="', / lang="[^"]*"/, ' lang=""'), /lang=""/],
  [attributes, 'no number', onSlide('marL="', /marL="\d+"/, 'marL="NaN"'), /marL="NaN"/],
  [attributes, 'a number with decimals', onSlide('<a:gridCol', /gridCol w="\d+"/, 'gridCol w="10.5"'), /w="10.5"/],
  [text, 'a body without paragraph', onSlide('name="slide number"', /<a:p>.*?<\/a:p>/, ''), /no paragraph/],
  [text, 'a field without id', onSlide('<a:fld ', /<a:fld id="[^"]*"/, '<a:fld id="7"'), /a field has the id “7”/],
  [text, 'a shape without text body', onSlide('name="slide number"', /<p:txBody>.*?<\/p:txBody>/, ''), /no text body/],
  [tables, 'a cell too few', onSlide('<a:tbl>', /<a:tc>.*?<\/a:tc>/, ''), /a row of \d cells in a grid of/],
  [
    tables,
    'a span that covers nothing',
    onSlide('<a:tbl>', '<a:tc>', '<a:tc gridSpan="2">'),
    /is not merged as the spans say/
  ],
  [tables, 'a span out of the table', onSlide('<a:tbl>', '<a:tc>', '<a:tc rowSpan="90">'), /spans out of its table/],
  [tables, 'a cell without text body', onSlide('<a:tbl>', /<a:txBody>.*?<\/a:txBody>/, ''), /no text body/],
  [
    tables,
    'an anchor that does not exist',
    onSlide('<a:tbl>', / anchor="t"(?=>\s*<a:lnL)/, ' anchor="mid"'),
    /anchor that does not exist/
  ],
  [
    pictures,
    'a picture cropped away',
    onSlide('<p:blipFill>', '<a:stretch>', '<a:srcRect l="60000" r="50000"/><a:stretch>'),
    /nothing is left/
  ],
  [
    pictures,
    'a picture of nothing',
    onSlide('<p:blipFill>', /<a:blip [^>]*?(?:\/>|>.*?<\/a:blip>)/, ''),
    /shows nothing/
  ],
  [
    hyperlinks,
    'an empty address',
    onSlide('hlinkClick', '<a:hlinkClick ', '<a:hlinkClick invalidUrl="" '),
    /empty invalidUrl/
  ],
  [
    hyperlinks,
    'a jump that leads to no slide',
    onSlide('hlinkClick', '<a:hlinkClick ', '<a:hlinkClick action="ppaction://hlinksldjump" '),
    /does not jump to a slide/
  ],
  [
    hyperlinks,
    'no relationship',
    onSlide('hlinkClick', /hlinkClick r:id="[^"]*"/, 'hlinkClick r:id=""'),
    /a link has no relationship/
  ],
  [charts, 'a third axis', swap(CHART, /(<c:axId val="\d+"\/>)(<\/c:barChart>)/, '$1$1$2'), /names 3 axes/],
  [
    charts,
    'a label where bars have none',
    swap(CHART, /dLblPos val="\w+"/, 'dLblPos val="bestFit"'),
    /no label of c:barChart stands at bestFit/
  ],
  [
    charts,
    'a point that is no number',
    swap(CHART, /<c:numCache>(.*?)<c:v>[\d.]+<\/c:v>/s, '<c:numCache>$1<c:v>n/a</c:v>'),
    /is no number/
  ],
  [charts, 'no workbook', swap(CHART, /<c:externalData.*?<\/c:externalData>/, ''), /no workbook behind it/],
  [charts, 'two series of one number', swap(CHART, /(<c:ser>.*?<\/c:ser>)/s, '$1$1'), /two series have c:idx/],
  [
    workbooks,
    'other values than shown',
    inBook('xl/worksheets/sheet1.xml', '<v>9.25</v>', '<v>9</v>'),
    /shows other values/
  ],
  [
    sheets,
    'cells out of order',
    bookAlone('xl/worksheets/sheet1.xml', '<row r="2">', '<row r="9">'),
    /sheet1.xml: cells or rows are out of order/
  ]
]
